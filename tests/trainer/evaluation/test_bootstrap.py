"""Intervals of scores."""

import pytest

from trainer.evaluation.bootstrap import intervals
from trainer.evaluation.metrics import scores

REFERENCES = [[f"a {c} dog runs on the {w}", f"one {c} dog is running", f"a dog on the {w}"]
              for c in ("red", "brown", "white") for w in ("beach", "grass", "snow", "road")]  # fmt: skip


def test_the_interval_holds_the_score_and_narrows_with_more_photos() -> None:
    captions = [texts[n % 3] if n % 4 else "a cat sleeps" for n, texts in enumerate(REFERENCES)]
    few, found = intervals(REFERENCES, captions), scores(REFERENCES, captions, meteor=False)
    many = intervals(REFERENCES * 20, captions * 20)
    for name, (low, high) in few.items():
        assert low <= found[name] <= high, name
        assert low < high, name
    assert many["ROUGE-L"][1] - many["ROUGE-L"][0] < (few["ROUGE-L"][1] - few["ROUGE-L"][0]) / 2


def test_resampled_bleu_is_the_scorers() -> None:
    from trainer.evaluation.bootstrap import _bleu, _bleu_counts

    captions = [texts[2] for texts in REFERENCES]
    references = [texts[:2] for texts in REFERENCES]
    assert _bleu(_bleu_counts(references, captions)) == pytest.approx(
        scores(references, captions, meteor=False)["BLEU-4"], abs=1e-6
    )
