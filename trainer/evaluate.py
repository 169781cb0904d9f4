"""Scores captions as the field does: BLEU, METEOR, ROUGE-L and CIDEr-D of coco-caption."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import keras
import numpy as np

from desktop_captioner.captioning.beam import SearchConfig
from desktop_captioner.captioning.captioner import Engine
from desktop_captioner.captioning.vocabulary import Vocabulary, words_of
from trainer.dataset import plain, read_photo
from trainer.flickr8k import Example

_BATCH = 32


def captions_of(
    engine: Engine, vocabulary: Vocabulary, examples: Sequence[Example], side: int, search: SearchConfig
) -> list[str]:
    """The model's first caption of each photo, as words with spaces between."""
    progress = keras.utils.Progbar(len(examples), unit_name="photo")
    captions = []
    with ThreadPoolExecutor(2) as pool:
        for first in range(0, len(examples), _BATCH):
            batch = examples[first : first + _BATCH]
            photos = np.stack(list(pool.map(lambda example: plain(read_photo(example.photo), side), batch)))
            for found in engine.hypotheses(photos, search):
                captions.append(" ".join(vocabulary.decode(found[0].tokens)))
            progress.add(len(batch))
    return captions


def cider(examples: Sequence[Example], captions: Sequence[str]) -> float:
    """CIDEr-D of captions against all of a photo's own."""
    from pycocoevalcap.cider.cider import Cider

    references = {i: [" ".join(words_of(c)) for c in example.captions] for i, example in enumerate(examples)}
    return float(Cider().compute_score(references, {i: [caption] for i, caption in enumerate(captions)})[0])
