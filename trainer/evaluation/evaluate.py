"""Captions a split of the data, and scores what came out."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import keras
import numpy as np
from numpy.typing import NDArray

from desktop_captioner.photos.photo import Caption
from trainer.data.dataset import Example
from trainer.data.photos import plain_stacks
from trainer.evaluation.calibrate import Evidence, evidence_of, expected_calibration_error, ranking, right
from trainer.evaluation.metrics import scores
from trainer.evaluation.sexes import Statistics, sex_statistics

T = TypeVar("T")

_BATCH = 32


@dataclass(frozen=True)
class Outcome:
    """The captions and scores of a bundle on a split.

    captions: the best of each photo; texts: their words, as the scorers take them; scores: by name; truths: which captions
    count as right; evidence: what was known of each caption when it was made; sexes: see ``sex_statistics``; speed:
    photos/s with decoding of the files; device: what it ran on.
    """

    captions: list[Caption]
    texts: list[str]
    scores: dict[str, float]
    truths: NDArray[np.bool_]
    evidence: list[Evidence]
    sexes: Statistics
    speed: float
    device: str


def evaluate(folder: Path, examples: Sequence[Example], beams: int, device: str = "auto") -> Outcome:
    """Scores and captions of a bundle, loaded and run as the application does it. Raises ModelError."""
    from desktop_captioner.captioning.captioner import load  # needs TensorFlow, which training may do without

    captioner = load(folder, device, beams, _BATCH)
    began = time.monotonic()
    progress = keras.utils.Progbar(len(examples), unit_name="photo")
    captions, evidence = [], []
    for photos in plain_stacks(examples, captioner.side, _BATCH):
        for hypotheses, look in captioner.search(photos):
            captions.append(captioner.captions(hypotheses[:1], look)[0])
            evidence.append(evidence_of(hypotheses[0], look))
        progress.add(len(photos))
    seconds = time.monotonic() - began
    texts, references = [" ".join(caption.words) for caption in captions], references_of(examples)
    found = scores(references, texts)
    truths, _ = right(references, texts)
    confidences = [caption.confidence for caption in captions]
    found["ECE"] = expected_calibration_error(confidences, truths)
    found["AUC"] = ranking(confidences, truths)
    sexes, speed = sex_statistics(references, texts), len(captions) / seconds
    return Outcome(captions, texts, found, truths, evidence, sexes, speed, captioner.device)


def mean_scores(each: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """The mean of several datasets' scores, each dataset counting the same."""
    return {name: float(np.mean([scores[name] for scores in each])) for name in each[0]}


def references_of(examples: Sequence[Example]) -> list[tuple[str, ...]]:
    """Return people's captions of each photo."""
    return [example.captions for example in examples]
