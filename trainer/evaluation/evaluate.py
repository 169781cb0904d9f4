"""Captions a split of the data, and scores what came out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import keras
import numpy as np

from desktop_captioner.captioning.beam_search import SearchConfig
from desktop_captioner.captioning.captioner import Engine, load
from desktop_captioner.captioning.networks.encoders import Encoder
from desktop_captioner.captioning.vocabulary import Vocabulary
from desktop_captioner.photos.photo import Caption
from trainer.data.batches import plain_stacks
from trainer.data.flickr8k import Example
from trainer.evaluation.calibrate import expected_calibration_error, right
from trainer.evaluation.metrics import cider_of_each, scores

T = TypeVar("T")

_BATCH = 32
_GREEDY = SearchConfig(beams=1)


@dataclass(frozen=True)
class Outcome:
    """What a bundle said of a split.

    captions: the best of each photo; texts: their words, as the scorers take them; scores: by name; speed: photos/s with
    decoding of the files; device: what it ran on.
    """

    captions: list[Caption]
    texts: list[str]
    scores: dict[str, float]
    speed: float
    device: str


def dev_cider(
    engine: Engine, vocabulary: Vocabulary, examples: Sequence[Example], side: int, features: Any | None = None,
    search: SearchConfig = _GREEDY,
) -> tuple[float, list[str]]:  # fmt: skip
    """CIDEr-D of captions, and the captions: what training watches.

    features: of the examples, for an engine that takes them instead of photos.
    """

    def say(photos: Any) -> list[str]:
        found = engine.hypotheses(photos, search)
        return [" ".join(vocabulary.decode(best.tokens)) for best, *_ in found]

    if features is None:
        captions = list(_captions(say, examples, side))
    else:
        parts = [features[first : first + _BATCH] for first in range(0, len(features), _BATCH)]
        captions = [caption for part in parts for caption in say(part)]
    return float(np.mean(cider_of_each(references_of(examples), captions))), captions


def engine_of_features(shape: Sequence[int], decoder: keras.Model, max_words: int) -> Engine:
    """An engine that takes features ``float16[B, *shape]`` in the place of photos."""
    given = keras.Input(shape, dtype="float16")
    same = keras.Model(given, keras.layers.Identity(dtype="float16")(given))
    return Engine(Encoder(same, same), decoder, max_words)


def evaluate(
    folder: Path, examples: Sequence[Example], beams: int, device: str = "auto", calibrated: bool = True
) -> Outcome:
    """Scores and captions of a bundle, loaded and run as the application does it. Raises ModelError.

    calibrated: False leaves the model's own probabilities as confidences.
    """
    captioner = load(folder, device, beams, _BATCH)
    if not calibrated:
        captioner.calibration = None
    began = time.monotonic()
    captions = list(
        _captions(lambda photos: [best for best, *_ in captioner.caption(photos)], examples, captioner.side)
    )
    seconds = time.monotonic() - began
    texts, references = [" ".join(caption.words) for caption in captions], references_of(examples)
    found = scores(references, texts)
    truths, _ = right(references, texts)
    found["ECE"] = expected_calibration_error([caption.confidence for caption in captions], truths)
    return Outcome(captions, texts, found, len(captions) / seconds, captioner.device)


def references_of(examples: Sequence[Example]) -> list[tuple[str, ...]]:
    """What people said of each photo."""
    return [example.captions for example in examples]


def _captions(caption: Callable[[Any], list[T]], examples: Sequence[Example], side: int) -> Iterator[T]:
    progress = keras.utils.Progbar(len(examples), unit_name="photo")
    for photos in plain_stacks(examples, side, _BATCH):
        yield from caption(photos)
        progress.add(len(photos))
