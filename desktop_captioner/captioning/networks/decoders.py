"""Caption decoders: features become words.

Every decoder offers one protocol to the search: ``start(features) -> state`` with one beam a photo, and
``step(state, parents, tokens) -> (log_probabilities, state)``; a state is a dictionary of tensors, ``attention`` among
them where there is any.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras

from desktop_captioner.captioning.config import DecoderConfig
from desktop_captioner.captioning.networks.recurrent import AttentionDecoder, MergeDecoder, PrependDecoder
from desktop_captioner.captioning.networks.transformer import TransformerDecoder

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
