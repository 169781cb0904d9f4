"""Scores a network while it learns: CIDEr-D of its captions on the dev photos of each dataset."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import keras
import numpy as np

from desktop_captioner.captioning.beam_search import SearchConfig
from desktop_captioner.captioning.config import ModelConfig
from desktop_captioner.captioning.networks.encoders import Encoder
from desktop_captioner.captioning.vocabulary import Vocabulary
from trainer.data.dataset import DatasetError, Example, readable
from trainer.data.features import Encode, plain_features
from trainer.data.photos import plain_stacks
from trainer.evaluation.metrics import cider_of_each
from trainer.training.backend import engine, engine_of_features

_BATCH = 32
_GREEDY = SearchConfig(beams=1)


class Watch:
    """The dev photos of several datasets, and the captions that a network gives them.

    Photos that cannot be read are left out; they are looked for once, before the first score.
    """

    def __init__(
        self,
        dev: Mapping[str, Sequence[Example]],
        vocabulary: Vocabulary,
        model: ModelConfig,
        search: SearchConfig = _GREEDY,
    ) -> None:
        """dev: examples by dataset. search: how sentences are found."""
        self.dev, self.vocabulary, self.search = dict(dev), vocabulary, search
        self.side, self.max_words = model.encoder.side, model.decoder.max_words
        self.engine: Any = None
        self._features: dict[str, Any] | None = None
        self._looked = False

    def photos(self, encoder: Encoder, decoder: keras.Model) -> None:
        """Lets the dev photos go through the whole network."""
        self._leave_out_broken()
        self._features, self.engine = None, engine(encoder, decoder, self.max_words)

    def features(self, encode: Encode, decoder: keras.Model) -> None:
        """Computes the dev photos' features once, for an encoder that stays what it is."""
        self._leave_out_broken()
        self._features = {name: plain_features(encode, each, self.side) for name, each in self.dev.items()}
        shape = next(iter(self._features.values())).shape[1:]
        self.engine = engine_of_features(shape, decoder, self.max_words)

    def scores(self) -> tuple[dict[str, float], list[str]]:
        """CIDEr-D of each dataset, with the word frequencies of its own dev captions; and some captions."""
        found, some = {}, []
        for name, examples in self.dev.items():
            captions = self._captions(name)
            references = [example.captions for example in examples]
            found[name] = float(np.mean(cider_of_each(references, captions)))
            some += captions[:2]
        return found, some

    @staticmethod
    def mean(scores: Mapping[str, float]) -> float:
        """Return the number that chooses the best state: the mean of the datasets, each counting the same, however large."""
        return float(np.mean(list(scores.values())))

    def _captions(self, name: str) -> list[str]:
        if self._features is None:
            parts: Any = plain_stacks(self.dev[name], self.side, _BATCH)
        else:
            features = self._features[name]
            parts = (features[first : first + _BATCH] for first in range(0, len(features), _BATCH))
        start = self.vocabulary.start(name)
        found = (best for part in parts for best, *_ in self.engine.hypotheses(part, self.search, [start] * len(part)))
        return [" ".join(self.vocabulary.decode(best.tokens)) for best in found]

    def _leave_out_broken(self) -> None:
        if not self._looked:
            self.dev = {name: list(readable(each, self.side)) for name, each in self.dev.items()}
            self.dev = {name: each for name, each in self.dev.items() if each}
            if not self.dev:
                raise DatasetError("None of the dev photos can be read.")
            self._looked = True
