"""The field's scores, by the field's own scorer: coco-caption in its Python package, pycocoevalcap.

Captions and references are compared as lower-case words without punctuation (``vocabulary.words_of``).
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence

import numpy as np

from desktop_captioner.captioning.vocabulary import words_of

log = logging.getLogger("trainer")

# CIDEr-D takes its word frequencies from the references, so the whole split goes in at once.
References = Sequence[Sequence[str]]


def scores(references: References, captions: Sequence[str], meteor: bool = True) -> dict[str, float]:
    """BLEU-1..4 (Papineni 2002), METEOR (Denkowski 2014), ROUGE-L (Lin 2004), CIDEr-D (Vedantam 2015) of a whole split,
    with the number of distinct captions and their mean length in words.

    METEOR runs in Java and is left out, with a warning, where there is none.
    """
    from pycocoevalcap.bleu.bleu import Bleu

    wanted, found = _tokenised(references, captions)
    bleu, _ = Bleu(4).compute_score(wanted, found, verbose=0)
    result = {f"BLEU-{n}": float(value) for n, value in enumerate(bleu, start=1)}
    if meteor and shutil.which("java"):
        result["METEOR"] = _meteor(wanted, found)
    elif meteor:
        log.warning("METEOR is left out: it needs Java")
    result["ROUGE-L"] = float(np.mean(rouge_of_each(references, captions)))
    result["CIDEr-D"] = float(np.mean(cider_of_each(references, captions)))
    result["distinct"] = len({found[i][0] for i in found})
    result["words"] = float(np.mean([len(found[i][0].split()) for i in found]))
    return result


def cider_of_each(references: References, captions: Sequence[str]) -> list[float]:
    """CIDEr-D of every caption."""
    from pycocoevalcap.cider.cider import Cider

    return [float(score) for score in Cider().compute_score(*_tokenised(references, captions))[1]]


def rouge_of_each(references: References, captions: Sequence[str]) -> list[float]:
    """ROUGE-L of every caption."""
    from pycocoevalcap.rouge.rouge import Rouge

    return [float(score) for score in Rouge().compute_score(*_tokenised(references, captions))[1]]


def human_scores(references: References) -> dict[str, float]:
    """Return the scores of people: the mean of each reference against the others of its photo, without METEOR."""
    each = []
    for column in range(min(len(texts) for texts in references)):
        others = [[*texts[:column], *texts[column + 1 :]] for texts in references]
        each.append(scores(others, [texts[column] for texts in references], meteor=False))
    return {name: float(np.mean([found[name] for found in each])) for name in each[0]}


def _tokenised(references: References, captions: Sequence[str]) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
    wanted = {i: [" ".join(words_of(text)) for text in texts] for i, texts in enumerate(references)}
    return wanted, {i: [" ".join(words_of(text))] for i, text in enumerate(captions)}


def _meteor(wanted: dict[int, list[str]], found: dict[int, list[str]]) -> float:
    from pycocoevalcap.meteor.meteor import Meteor

    scorer = Meteor()
    try:
        return float(scorer.compute_score(wanted, found)[0])
    finally:
        # The scorer leaves its Java process running, and would kill it only when it is itself collected.
        scorer.meteor_p.kill()
        scorer.meteor_p.communicate()
