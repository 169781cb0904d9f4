"""Encoder and decoder as compiled functions, and the search over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from desktop_captioner.captioning.beam_search import Hypothesis, SearchConfig, penalties, search
from desktop_captioner.captioning.networks.quantized import Int8Encoder
from desktop_captioner.captioning.vocabulary import END, START

if TYPE_CHECKING:  # they need Keras, this does not
    import keras

    from desktop_captioner.captioning.networks.encoders import Encoder
    from desktop_captioner.captioning.networks.frozen_transformer import FrozenTransformer

Tensor = Any


class Engine:
    """Photos to the best sentences for them; the functions are traced once for any number of photos, beams and words."""

    def __init__(
        self, encoder: Encoder | Int8Encoder, decoder: FrozenTransformer | keras.Model, max_words: int
    ) -> None:
        self.encoder, self.decoder, self.max_words = encoder, decoder, max_words
        self.encode = encoder if isinstance(encoder, Int8Encoder) else _compiled(encoder)
        self._features = tf.TensorSpec((None, *encoder.output.shape[1:]), encoder.output.dtype)

    def hypotheses(
        self, photos: NDArray[np.uint8], config: SearchConfig, starts: Sequence[int] | None = None
    ) -> list[list[Hypothesis]]:
        """The best sentences of each photo of ``uint8[B, S, S, 3]``, best first; starts: as ``search`` takes them."""
        return self.search(self.encode(tf.constant(photos)), config, starts)

    def search(
        self, features: Any, config: SearchConfig, starts: Sequence[int] | None = None
    ) -> list[list[Hypothesis]]:
        """The best sentences of each photo by its features, best first.

        starts: what stands before the first word of each photo's sentences, None for START everywhere.
        """
        config = replace(config, max_words=min(config.max_words, self.max_words))
        return search(self, self._start(features), starts or [START] * len(features), config, END)

    def step(
        self,
        state: Any,
        parents: NDArray[np.int32],
        tokens: NDArray[np.int32],
        totals: NDArray[np.float32],
        count: int,
        ending: bool,
    ) -> Any:
        """As ``beam_search.Network`` has it."""
        given = [tf.constant(each) for each in (parents, tokens, totals, count, ending)]
        best, beams, words, state = self._step(state, *given)
        looks = state["attention"].numpy() if "attention" in state else np.zeros((*tokens.shape, 0), np.float32)
        return best.numpy(), beams.numpy(), words.numpy(), looks, state

    def narrowed(self, state: Any, rows: NDArray[np.intp]) -> Any:
        """The state with these photos only; what is not one entry a photo has no axes."""
        return {name: tf.gather(each, rows) if each.shape.rank else each for name, each in state.items()}

    @cached_property
    def _start(self) -> Any:
        return tf.function(self.decoder.start, autograph=False).get_concrete_function(self._features)

    @cached_property
    def _step(self) -> Any:
        # Axes with no entries yet, or one, grow: words and beams.
        state = {
            name: tf.TensorSpec([size if size and size > 1 else None for size in tensor.shape], tensor.dtype)
            for name, tensor in self._start.structured_outputs.items()
        }
        chosen, totals = tf.TensorSpec((None, None), tf.int32), tf.TensorSpec((None, None), tf.float32)
        count, ending = tf.TensorSpec((), tf.int32), tf.TensorSpec((), tf.bool)
        step = tf.function(lambda *given: _best_words(self.decoder, *given), autograph=False)
        return step.get_concrete_function(state, chosen, chosen, totals, count, ending)


def _best_words(
    decoder: FrozenTransformer | keras.Model, state: Any, parents: Tensor, tokens: Tensor, totals: Tensor, count: Tensor,
    ending: Tensor,
) -> tuple[Tensor, Tensor, Tensor, Any]:  # fmt: skip
    """A decoder's step and the best of what comes of it, as ``beam_search.Network`` has it, but for the attention.

    So that of all the scores of all words only a few leave the compiled function.
    """
    scores, state = decoder.step(state, parents, tokens)
    words = decoder.vocabulary_size
    said, ended = penalties(words, decoder.sizes.styles)
    scores = scores + tf.where(ending, ended, said) + totals[..., None]
    candidates = tf.shape(tokens)[1] * words
    best, places = tf.math.top_k(tf.reshape(scores, (-1, candidates)), tf.minimum(count, candidates))
    return best, places // words, places % words, state


def _compiled(encoder: Encoder) -> Any:
    """The encoder as a function that is traced once for any number of photos."""
    photos = tf.TensorSpec((None, *encoder.input.shape[1:]), encoder.input.dtype)
    return tf.function(lambda given: encoder(given), input_signature=(photos,), autograph=False)
