"""The architectures by name: an encoder with a decoder, at sizes that suit them, and their default training."""

from __future__ import annotations

from dataclasses import replace

from desktop_captioner.captioning.config import GRIDS, DecoderConfig, EncoderConfig, ModelConfig
from trainer import recipe
from trainer.config import RefinementConfig, StageConfig

DEFAULT = "inception_v3-transformer"

ENCODERS = {
    "inception_v3": EncoderConfig(),
    "vgg16": EncoderConfig("vgg16", side=224, preprocessing="caffe"),
    "densenet201": EncoderConfig("densenet201", side=224, preprocessing="torch"),
}
CELLS = {"inception_v3": 64, "vgg16": 49, "densenet201": 49}  # of the encoder's grid

DECODERS = {
    "transformer": DecoderConfig(),
    "lstm_merge": DecoderConfig("lstm_merge", dropout=0.5),
    "lstm_prepend": DecoderConfig("lstm_prepend", dropout=0.5),
    "lstm_attention": DecoderConfig("lstm_attention", feed_forward=256, dropout=0.5),
}

_SEEN_IN_CELLS = ("grid", GRIDS)  # what has a cell for each place in the photo

# The designs that the field teaches with, each as it is usually built: encoder, what it gives, decoder.
CLASSICS = {
    DEFAULT: ("inception_v3", "grid", "transformer"),
    "vgg16-lstm": ("vgg16", "fc2", "lstm_merge"),
    "densenet201-lstm": ("densenet201", "pooled", "lstm_prepend"),
    "inception_v3-attention": ("inception_v3", "grid", "lstm_attention"),
}

FROZEN = (StageConfig("frozen encoder", epochs=12, learning_rate=1e-3, cached=True, frozen=True, average=0.995),)
FINE_TUNED = (
    StageConfig("cached", epochs=7, learning_rate=5e-4, cached=True, encoder_rate=0.1),
    StageConfig("end to end", epochs=5, learning_rate=2e-4, encoder_rate=0.1, average=0.998),
)


def model(arch: str, output: str | None = None) -> ModelConfig:
    """The model of a name: one of CLASSICS, or ENCODER-DECODER.

    output: what the encoder gives, one of OUTPUTS, where it is not the usual. Raises ValueError for a name or a
    combination that does not exist.
    """
    encoder, _, decoder = arch.partition("-")
    usual = "grid"
    if arch in CLASSICS:
        encoder, usual, decoder = CLASSICS[arch]
    if encoder not in ENCODERS or decoder not in DECODERS:
        raise ValueError(
            f"There is no architecture “{arch}”: say {', '.join(CLASSICS)}, or ENCODER-DECODER with an encoder of "
            f"{', '.join(ENCODERS)} and a decoder of {', '.join(DECODERS)}."
        )
    given = output or usual
    if given not in _SEEN_IN_CELLS and decoder in ("transformer", "lstm_attention"):
        raise ValueError(f"{decoder} looks at a grid: “{given}” gives it one vector only.")
    if given == "fc2" and encoder != "vgg16":
        raise ValueError(f"{encoder} has no layer fc2: say grid or pooled.")
    if given == GRIDS and encoder != "inception_v3":
        raise ValueError(f"{encoder} has one grid only: say grid or pooled.")
    cells = CELLS[encoder] if given in _SEEN_IN_CELLS else 1
    return ModelConfig(replace(ENCODERS[encoder], output=given), replace(DECODERS[decoder], cells=cells))


def training(arch: str, fine_tune: bool | None) -> tuple[tuple[StageConfig, ...], RefinementConfig | None]:
    """The stages and the refinement that are usual for an architecture.

    fine_tune: with the encoder, or the decoder alone; None: as is usual. The default architecture has a recipe.
    """
    if fine_tune if fine_tune is not None else arch == DEFAULT:
        if model(arch).encoder.architecture != "inception_v3":
            return FINE_TUNED, None
        settings = recipe.read(recipe.named(recipe.DEFAULT))
        return recipe.stages(settings), recipe.refinement(settings)
    return FROZEN, None
