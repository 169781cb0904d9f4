"""Caption decoders: features become words.

Every decoder offers one protocol to the search: ``start(features) -> state`` with one beam a photo, and
``step(state, parents, tokens) -> (log_probabilities, state)``; a state is a dictionary of tensors, ``attention`` among
them where there is any.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
from keras import ops

from desktop_captioner.captioning.config import DecoderConfig
from desktop_captioner.captioning.networks.recurrent import AttentionDecoder, MergeDecoder, PrependDecoder
from desktop_captioner.captioning.networks.transformer import TransformerDecoder
from desktop_captioner.captioning.vocabulary import END, PAD, START, UNKNOWN

Tensor = Any
Policy = Any

DECODERS: dict[str, Callable[[DecoderConfig, int, Policy], keras.Model]] = {
    "transformer": TransformerDecoder, "lstm_merge": MergeDecoder, "lstm_prepend": PrependDecoder,
    "lstm_attention": AttentionDecoder,
}  # fmt: skip


def build_decoder(config: DecoderConfig, words: int, policy: Policy = None) -> keras.Model:
    """The decoder of the configuration for ``words`` tokens, with random weights; raises ValueError for an unknown one."""
    if config.architecture not in DECODERS:
        raise ValueError(f"there is no decoder “{config.architecture}”, only {', '.join(DECODERS)}")
    return DECODERS[config.architecture](config, words, policy)


def best_words(
    decoder: keras.Model, state: Any, parents: Tensor, tokens: Tensor, totals: Tensor, count: Any, ending: Any
) -> tuple[Tensor, Tensor, Tensor, Any]:
    """A decoder's step and the best of what comes of it, as ``beam_search.Network`` has it, but for the attention.

    So that of all the scores of all words only a few leave the compiled function.
    """
    scores, state = decoder.step(state, parents, tokens)
    words = decoder.vocabulary_size
    said = np.zeros(words, np.float32)
    said[[PAD, START, UNKNOWN]] = -np.inf
    ended = np.full(words, -np.inf, np.float32)
    ended[END] = 0.0
    scores = scores + ops.where(ending, ended, said) + totals[..., None]
    beams = ops.shape(tokens)[1]
    # On JAX both are plain numbers, which have to stay ones.
    most = min(count, beams * words) if isinstance(beams, int) else ops.minimum(count, beams * words)
    best, places = ops.top_k(ops.reshape(scores, (-1, beams * words)), most)
    return best, places // words, places % words, state
