"""The application's search over a network on JAX, which the application itself does not use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import jax
import keras
import numpy as np
from numpy.typing import NDArray

from desktop_captioner.captioning.beam_search import Hypothesis, SearchConfig, search
from desktop_captioner.captioning.vocabulary import END, PAD, START, UNKNOWN


def stateless(model: keras.Model, method: Callable[..., Any]) -> Any:
    """Compile a model's method as a function of its variables' values, too: else they would be constants.

    Unlike Keras' own ``predict_on_batch`` it leaves the values where they are, so that averages may share them.
    """

    def run(values: Any, *given: Any) -> Any:
        with keras.StatelessScope(state_mapping=list(zip(model.variables, values, strict=True))):
            return method(*given)

    return jax.jit(run)


@dataclass(frozen=True)
class _State:
    """A decoder's state of all photos, and the rows of it that are still searched.

    JAX compiles anew for every shape, so rows that are done stay in it and are not looked at.
    """

    tensors: Any
    rows: NDArray[np.intp]


class JaxEngine:
    """As ``captioner.Engine``: the best sentences of photos, or of features where ``encode`` gives them as they are."""

    def __init__(self, encode: Callable[[NDArray[Any]], NDArray[Any]], decoder: keras.Model, max_words: int) -> None:
        self.encode, self.decoder, self.max_words = encode, decoder, max_words
        self.batch = 0
        self._step = stateless(decoder, decoder.step)
        self._starts: dict[int, Any] = {}

    def hypotheses(self, photos: NDArray[Any], config: SearchConfig) -> list[list[Hypothesis]]:
        """The best sentences of each photo, best first."""
        config = replace(config, max_words=min(config.max_words, self.max_words))
        self.batch = max(self.batch, len(photos))
        padding = [(0, self.batch - len(photos)), *[(0, 0)] * (photos.ndim - 1)]
        values = [variable.value for variable in self.decoder.variables]
        if config.beams not in self._starts:
            self._starts[config.beams] = stateless(self.decoder, partial(self.decoder.start, beams=config.beams))
        tensors = self._starts[config.beams](values, self.encode(np.pad(photos, padding)))

        def next_words(state: _State, parents: NDArray[np.int32], tokens: NDArray[np.int32]) -> Any:
            full = np.zeros((2, self.batch, config.beams), np.int32)
            full[:, state.rows] = parents, tokens
            scores, tensors = self._step(values, state.tensors, *full)
            looks = np.asarray(tensors["attention"])[state.rows] if "attention" in tensors else None
            none = np.zeros((*tokens.shape, 0), np.float32)
            found = np.asarray(scores)[state.rows].copy()  # the search writes into it
            return found, none if looks is None else looks, _State(tensors, state.rows)

        state = _State(tensors, np.arange(len(photos)))
        return search(next_words, _narrowed, state, len(photos), config, START, END, (PAD, START, UNKNOWN))


def _narrowed(state: _State, rows: NDArray[np.int32]) -> _State:
    return replace(state, rows=state.rows[rows])
