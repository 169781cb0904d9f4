"""The scorer against values that are known by other ways than itself."""

import math
import shutil

import pytest

from trainer.evaluation.metrics import cider_of_each, scores

REFERENCES = [
    ["The cat is on the mat.", "There is a cat on the mat."],
    ["A dog runs on the beach.", "A brown dog is running on sand."],
    ["Two men ride bikes.", "Two people are riding bicycles."],
]


def test_bleu_of_the_papers_own_example() -> None:
    # Papineni et al. 2002, section 2.1: "the" seven times matches twice, hence 2/7; there is no bigram of it.
    found = scores([REFERENCES[0]], ["the the the the the the the"], meteor=False)
    assert found["BLEU-1"] == pytest.approx(2 / 7, abs=1e-6)
    assert found["BLEU-2"] == pytest.approx(0, abs=1e-4)


def test_a_short_caption_pays_the_brevity_penalty() -> None:
    # Three words that all match, the nearest reference has six: exp(1 - 6/3).
    assert scores([REFERENCES[0]], ["the cat is"], meteor=False)["BLEU-1"] == pytest.approx(math.exp(-1), abs=1e-6)


def test_rouge_l_by_hand() -> None:
    # The longest common subsequence of "a dog runs" and "a dog runs on the beach" has 3 words: precision 1, recall
    # 1/2; F with beta 1.2 is (1 + 1.44) / (1.44 / (1/2) + 1) for the better reference on each side.
    expected = (1 + 1.44) * 1 * 0.5 / (0.5 + 1.44 * 1)
    assert scores([REFERENCES[1][:1]], ["a dog runs"], meteor=False)["ROUGE-L"] == pytest.approx(expected, abs=1e-6)


def test_cider_is_ten_for_the_reference_itself_and_nothing_for_foreign_words() -> None:
    single = [[texts[0]] for texts in REFERENCES]
    assert cider_of_each(single, [texts[0] for texts in single]) == pytest.approx([10, 10, 10])
    assert cider_of_each(single, ["xx yy zz"] * 3) == pytest.approx([0, 0, 0])


def test_case_and_full_stops_do_not_count() -> None:
    captions = ["THE CAT IS ON THE MAT", "a dog runs on the beach .", "Two men ride bikes!"]
    assert scores(REFERENCES, captions, meteor=False)["BLEU-4"] == pytest.approx(1, abs=1e-6)


@pytest.mark.slow  # Java starts twice
@pytest.mark.skipif(shutil.which("java") is None, reason="METEOR needs Java")
def test_meteor_is_highest_for_the_reference_itself() -> None:
    exact = scores(REFERENCES, [texts[0] for texts in REFERENCES])["METEOR"]
    near = scores(REFERENCES, ["a cat on a mat", "a dog on the beach", "men on bikes"])["METEOR"]
    assert 0.1 < near < exact <= 1.0
