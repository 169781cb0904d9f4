"""Decoders that have learned already, whose mean opinion a new one learns from.

Hinton, Vinyals and Dean, "Distilling the Knowledge in a Neural Network", 2015; pupils no smaller than their teachers:
Furlanello et al., "Born Again Neural Networks", ICML 2018.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import ops
from safetensors.numpy import load_file

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.config import GRIDS, OUTPUTS, EncoderConfig
from desktop_captioner.captioning.networks.decoders import build_decoder
from desktop_captioner.captioning.networks.encoders import Encoder
from desktop_captioner.captioning.networks.variables import build_weights, decoder_variables
from desktop_captioner.captioning.vocabulary import END, PAD, Vocabulary
from trainer import record

_APART = 0.02  # of a kernel's largest weight: what rounding to int8 may change


class Teachers:
    """The decoders of runs or bundles that stand on the same encoder.

    share: of the loss, that of agreeing with them.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        encoder: Encoder,
        config: EncoderConfig,
        vocabulary: Vocabulary,
        policy: str,
        share: float,
    ) -> None:
        """config: the encoder's.

        Raises ValueError for a teacher of other words or on another encoder, ModelError, and FileNotFoundError.
        """
        self.share = share
        known = [_decoder(Path(path), encoder, config, vocabulary, policy) for path in paths]
        self.decoders, self._channels = zip(*known, strict=True)

    def disagreement(self, features: Any, tokens: Any, logits: Any) -> Any:
        """The cross-entropy ``float32`` between the teachers' mean probabilities and the pupil's, over all words.

        features: as the pupil saw them before anything was hidden. tokens: ``int32[B, C, T]`` that came in. logits:
        ``float32[B, C, T, V]``.
        """
        opinions = [
            ops.softmax(decoder({"features": features[..., :channels], "tokens": tokens}, training=False))
            for decoder, channels in zip(self.decoders, self._channels, strict=True)
        ]
        mean = ops.stop_gradient(sum(opinions) / len(opinions))
        words = ops.cast(ops.logical_and(tokens != PAD, tokens != END), "float32")
        each = -ops.sum(mean * ops.log_softmax(logits), axis=-1)
        return ops.sum(each * words) / ops.sum(words)


def _decoder(
    path: Path, encoder: Encoder, config: EncoderConfig, vocabulary: Vocabulary, policy: str
) -> tuple[keras.Model, int]:
    """A teacher, and how many of the features' channels it knows."""
    if (path / bundles.CONFIG).is_file():
        bundle = bundles.read(path)
        model, words, weights = bundle.model, bundle.vocabulary, bundles.read_weights(path)
    else:
        model, words = bundles.model_config(record.read(path)["config"]["model"]), record.vocabulary(path)
        weights = load_file(path / record.BEST)
    if words.words != vocabulary.words:
        raise ValueError(f"{path} knows other words than this run.")
    for name, own in _decisive(config).items():
        if (others := getattr(model.encoder, name)) != own:
            raise ValueError(f"{path} stands on another encoder: its {name} is “{others}”, this run's is “{own}”.")
    for name, variable in encoder.named.items():
        wanted = np.asarray(variable)
        found = weights.get(name)
        if found is None or found.shape != wanted.shape or np.abs(found - wanted).max() > _APART * np.abs(wanted).max():
            raise ValueError(f"{path} stands on another encoder: {name} differs.")
    decoder = build_decoder(model.decoder, len(vocabulary), policy)
    shape = _seen(encoder, model.encoder.output)
    build_weights(decoder, shape)
    for name, variable in decoder_variables(decoder).items():
        variable.assign(weights[name])
    decoder.trainable = False
    return decoder, shape[-1]


def _decisive(config: EncoderConfig) -> dict[str, Any]:
    """The settings that decide what an encoder makes of a photo, apart from how much of it the decoder gets."""
    settings = dataclasses.asdict(config)
    del settings["output"]
    if config.architecture != "inception_v3":
        del settings["last_pool"]  # the others have no such layer
    return settings


def _seen(encoder: Encoder, output: str) -> tuple[Any, ...]:
    """The shape of a teacher's features: the pupil's own, or the first of the two grids that the pupil sees."""
    layer = encoder.top.layers[-1]
    own = layer.name if layer.name in OUTPUTS else "grid"
    if own == GRIDS and output == "grid":
        return tuple(layer.input[0].shape)
    if own != output:
        raise ValueError(f"A teacher that looks at “{output}” cannot teach one that looks at “{own}”.")
    return tuple(encoder.output.shape)
