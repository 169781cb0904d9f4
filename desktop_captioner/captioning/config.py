"""What a model is made of: sizes and names, enough to rebuild it without its weights."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class EncoderConfig:
    """The image encoder.

    side: edge of the square photo it takes, in pixels. last_pool: pooling of the last block's pool branch, "max" in
    the network that Google published in 2015, "average" in ``keras.applications``.
    """

    architecture: str = "inception_v3"
    side: int = 299
    last_pool: str = "max"


@dataclass(frozen=True)
class DecoderConfig:
    """The caption decoder: Vaswani et al., "Attention Is All You Need", 2017, with pre-norm layers.

    max_words: longest caption in tokens, the end token included.
    """

    architecture: str = "transformer"
    width: int = 512
    heads: int = 8
    feed_forward: int = 1024
    encoder_layers: int = 1
    decoder_layers: int = 2
    dropout: float = 0.3
    max_words: int = 24
    cells: int = 64


@dataclass(frozen=True)
class ModelConfig:
    """Encoder and decoder together."""

    encoder: EncoderConfig = field(default_factory=EncoderConfig)
    decoder: DecoderConfig = field(default_factory=DecoderConfig)
