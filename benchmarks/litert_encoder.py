"""The encoder in LiteRT, which makes 8 bits of it by its own measure of a few photos."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_captioner import paths
from desktop_captioner.captioning.bundle import Bundle, read_stored, restored
from desktop_captioner.captioning.cpu_features import cores
from desktop_captioner.photos.decode import model_input

_SEEN = 8  # photos by which the ranges are found


def converted(bundle: Bundle) -> bytes:
    """The encoder as a LiteRT model in 8 bits: photos ``uint8[B, S, S, 3]`` to features ``float32``."""
    import tensorflow as tf

    from desktop_captioner.captioning.networks.encoders import build_encoder

    side = bundle.model.encoder.side
    encoder = build_encoder(bundle.model.encoder, "float32", empty=True)
    weights = restored({k: v for k, v in read_stored(bundle.folder).items() if k.startswith("encoder/")})
    for name, variable in encoder.named.items():
        variable.assign(weights[name])
    photos = tf.TensorSpec((1, side, side, 3), tf.uint8)
    function = tf.function(lambda given: encoder(given), input_signature=(photos,), autograph=False)
    converter = tf.lite.TFLiteConverter.from_concrete_functions([function.get_concrete_function()])

    def seen() -> Iterator[list[Any]]:
        for path in sorted(paths.samples().glob("*.jpg"))[:_SEEN]:
            yield [model_input(path, side)[None]]

    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = seen
    return bytes(converter.convert())


class LiteRtEncoder:
    """Photos to features, on all cores."""

    def __init__(self, model: bytes) -> None:
        from ai_edge_litert.interpreter import Interpreter

        self._interpreter = Interpreter(model_content=model, num_threads=cores())
        (self._input,), (self._output,) = self._interpreter.get_input_details(), self._interpreter.get_output_details()

    def __call__(self, photos: NDArray[np.uint8]) -> NDArray[np.float32]:
        found = self._interpreter
        if tuple(found.get_tensor_details()[self._input["index"]]["shape"]) != photos.shape:
            found.resize_tensor_input(self._input["index"], photos.shape)
            found.allocate_tensors()
        found.set_tensor(self._input["index"], photos)
        found.invoke()
        return np.asarray(found.get_tensor(self._output["index"]))
