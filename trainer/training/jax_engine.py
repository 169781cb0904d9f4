"""The application's search over a network on JAX, which the application itself does not use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import jax
import keras
import numpy as np
from keras import ops
from numpy.typing import NDArray

from desktop_captioner.captioning.beam_search import Hypothesis, SearchConfig, penalties, search
from desktop_captioner.captioning.vocabulary import END, START


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
    """As ``engine.Engine``: the best sentences of photos, or of features where ``encode`` gives them as they are."""

    def __init__(self, encode: Callable[[NDArray[Any]], NDArray[Any]], decoder: keras.Model, max_words: int) -> None:
        self.encode, self.decoder, self.max_words = encode, decoder, max_words
        self.batch = 0
        self._start = stateless(decoder, decoder.start)
        self._steps: dict[int, Any] = {}

    def hypotheses(
        self, photos: NDArray[Any], config: SearchConfig, starts: Sequence[int] | None = None
    ) -> list[list[Hypothesis]]:
        """The best sentences of each photo, best first; starts: what stands before the first word, None for START."""
        config = replace(config, max_words=min(config.max_words, self.max_words))
        self.batch = max(self.batch, len(photos))
        padding = [(0, self.batch - len(photos)), *[(0, 0)] * (photos.ndim - 1)]
        tensors = self._start(self._values(), self.encode(np.pad(photos, padding)))
        state = _State(tensors, np.arange(len(photos)))
        return search(self, state, starts or [START] * len(photos), config, END)

    def step(
        self,
        state: _State,
        parents: NDArray[np.int32],
        tokens: NDArray[np.int32],
        totals: NDArray[np.float32],
        count: int,
        ending: bool,
    ) -> Any:
        """As ``beam_search.Network`` has it."""
        if count not in self._steps:  # JAX compiles anew for every count

            def ranked(state: Any, parents: Any, tokens: Any, totals: Any, ending: Any) -> Any:
                return _best_words(self.decoder, state, parents, tokens, totals, count, ending)

            self._steps[count] = stateless(self.decoder, ranked)
        whole = [np.zeros((self.batch, tokens.shape[1]), each.dtype) for each in (parents, tokens, totals)]
        for full, each in zip(whole, (parents, tokens, totals), strict=True):
            full[state.rows] = each
        *found, tensors = self._steps[count](self._values(), state.tensors, *whole, ending)
        best, beams, words = (np.asarray(each)[state.rows] for each in found)
        none = np.zeros((*tokens.shape, 0), np.float32)
        looks = np.asarray(tensors["attention"])[state.rows] if "attention" in tensors else none
        return best, beams, words, looks, _State(tensors, state.rows)

    def narrowed(self, state: _State, rows: NDArray[np.intp]) -> _State:
        """The state in which only these photos are looked at."""
        return replace(state, rows=state.rows[rows])

    def _values(self) -> list[Any]:
        return [variable.value for variable in self.decoder.variables]


def _best_words(
    decoder: keras.Model, state: Any, parents: Any, tokens: Any, totals: Any, count: int, ending: Any
) -> tuple[Any, Any, Any, Any]:
    """As ``engine.Engine`` has it; the numbers of beams and of candidates have to stay plain ones."""
    scores, state = decoder.step(state, parents, tokens)
    words, beams = decoder.vocabulary_size, tokens.shape[1]
    said, ended = penalties(words, decoder.sizes.styles)
    scores = scores + ops.where(ending, ended, said) + totals[..., None]
    best, places = ops.top_k(ops.reshape(scores, (-1, beams * words)), min(count, beams * words))
    return best, places // words, places % words, state
