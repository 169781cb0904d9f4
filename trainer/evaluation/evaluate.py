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
from trainer.evaluation.calibrate import expected_calibration_error, ranking, right
from trainer.evaluation.metrics import scores

T = TypeVar("T")

_BATCH = 32


@dataclass(frozen=True)
class Outcome:
    """The captions and scores of a bundle on a split.

    captions: the best of each photo; texts: their words, as the scorers take them; scores: by name; truths: which captions
    count as right; probabilities: as the model gave them; novelty: ``[N, 2]`` of the photos, None where the bundle does not
    tell; speed: photos/s with decoding of the files; device: what it ran on.
    """

    captions: list[Caption]
    texts: list[str]
    scores: dict[str, float]
    truths: NDArray[np.bool_]
    probabilities: list[float]
    novelty: NDArray[np.float32] | None
    speed: float
    device: str


def evaluate(folder: Path, examples: Sequence[Example], beams: int, device: str = "auto") -> Outcome:
    """Scores and captions of a bundle, loaded and run as the application does it. Raises ModelError."""
    from desktop_captioner.captioning.captioner import load  # needs TensorFlow, which training may do without

    captioner = load(folder, device, beams, _BATCH)
    began = time.monotonic()
    progress = keras.utils.Progbar(len(examples), unit_name="photo")
    captions, probabilities, novelty = [], [], []
    for photos in plain_stacks(examples, captioner.side, _BATCH):
        for hypotheses, unlike in captioner.search(photos):
            captions.append(captioner.captions(hypotheses[:1], unlike)[0])
            probabilities.append(hypotheses[0].probability)
            novelty.append(unlike)
        progress.add(len(photos))
    seconds = time.monotonic() - began
    texts, references = [" ".join(caption.words) for caption in captions], references_of(examples)
    found = scores(references, texts)
    truths, _ = right(references, texts)
    confidences = [caption.confidence for caption in captions]
    found["ECE"] = expected_calibration_error(confidences, truths)
    found["AUC"] = ranking(confidences, truths)
    return Outcome(
        captions, texts, found, truths, probabilities, _array(novelty), len(captions) / seconds, captioner.device
    )


def mean_scores(each: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """The mean of several datasets' scores, each dataset counting the same."""
    return {name: float(np.mean([scores[name] for scores in each])) for name in each[0]}


def references_of(examples: Sequence[Example]) -> list[tuple[str, ...]]:
    """Return people's captions of each photo."""
    return [example.captions for example in examples]


def _array(novelty: Sequence[Sequence[float]]) -> NDArray[np.float32] | None:
    return np.array(novelty, np.float32) if all(novelty) else None
