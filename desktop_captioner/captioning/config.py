"""The configuration of a model: names and sizes, enough to rebuild it without its weights."""

from __future__ import annotations

from dataclasses import dataclass, field

GRIDS = "grids"  # the output that lays two grids beside each other
OUTPUTS = ("grid", GRIDS, "pooled", "fc2")


@dataclass(frozen=True)
class EncoderConfig:
    """The image encoder.

    side: edge of the square photo it takes, in pixels. last_pool: pooling of the last block's pool branch, "max" in
    the network that Google published in 2015, "average" in ``keras.applications``. preprocessing: how grey levels become
    numbers, as the weights' makers did it: "tf", "caffe" or "torch" (``encoders.PREPROCESSING``). output: what goes to
    the decoder: "grid", "grids" (InceptionV3's last and, beside it, the one that its stem ends with), "pooled" (the mean of
    "grid") or "fc2" (VGG16's last but one layer).
    """

    architecture: str = "inception_v3"
    side: int = 299
    last_pool: str = "max"
    preprocessing: str = "tf"
    output: str = "grid"


@dataclass(frozen=True)
class DecoderConfig:
    """The caption decoder.

    max_words: longest caption in tokens, the end token included. feed_forward: width of the layers within a layer; of
    the comparison in ``lstm_attention``. heads, layers and cells are the Transformer's. recurrent: "lstm" or "gru".
    styles: of the captions that it learns from, each told by a first word of its own; 0 where they are all one.
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
    recurrent: str = "lstm"
    styles: int = 0


@dataclass(frozen=True)
class ModelConfig:
    """Encoder and decoder together."""

    encoder: EncoderConfig = field(default_factory=EncoderConfig)
    decoder: DecoderConfig = field(default_factory=DecoderConfig)
