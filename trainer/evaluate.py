"""Captions a split of the data, and scores what came out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import keras
import numpy as np

from desktop_captioner.captioning.beam import SearchConfig
from desktop_captioner.captioning.captioner import Engine, load
from desktop_captioner.captioning.vocabulary import Vocabulary
from trainer.dataset import plain, read_photo
from trainer.flickr8k import Example
from trainer.metrics import cider_of_each, scores

_BATCH = 32


def dev_cider(
    engine: Engine, vocabulary: Vocabulary, examples: Sequence[Example], side: int
) -> tuple[float, list[str]]:
    """CIDEr-D of greedy captions, and the captions: what training watches."""

    def greedy(photos: Any) -> list[str]:
        found = engine.hypotheses(photos, SearchConfig(beams=1))
        return [" ".join(vocabulary.decode(best.tokens)) for best, *_ in found]

    captions = list(_captions(greedy, examples, side))
    return float(np.mean(cider_of_each(_references(examples), captions))), captions


def evaluate(
    folder: Path, examples: Sequence[Example], beams: int, device: str = "auto"
) -> tuple[dict[str, float], list[str]]:
    """Scores and captions of a bundle, loaded and run as the application does it. Raises ModelError."""
    captioner = load(folder, device, beams, _BATCH)

    def caption(photos: Any) -> list[str]:
        return [" ".join(best.words) for best, *_ in captioner.caption(photos)]

    captions = list(_captions(caption, examples, captioner.side))
    return scores(_references(examples), captions), captions


def _references(examples: Sequence[Example]) -> list[tuple[str, ...]]:
    return [example.captions for example in examples]


def _captions(caption: Callable[[Any], list[str]], examples: Sequence[Example], side: int) -> Iterator[str]:
    progress = keras.utils.Progbar(len(examples), unit_name="photo")
    with ThreadPoolExecutor(2) as pool:
        for first in range(0, len(examples), _BATCH):
            batch = examples[first : first + _BATCH]
            yield from caption(np.stack(list(pool.map(lambda example: plain(read_photo(example.photo), side), batch))))
            progress.add(len(batch))
