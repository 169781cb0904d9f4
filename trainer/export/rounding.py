"""Fewer levels than eight bits have, for a smaller bundle: the same bytes, but of fewer kinds, so that they compress.

The encoder's kernels one after the other, input by input, each input's error made good by those that are still to be
rounded: Frantar et al., "GPTQ: Accurate Post-Training Quantization for Generative Pre-trained Transformers", ICLR 2023.
What is then left of it on average the bias takes away (Nagel et al., "Data-Free Quantization Through Weight Equalization
and Bias Correction", ICCV 2019). The decoder's kernels to the nearest level.

Shapes: I inputs of a kernel (rows · columns · channels), O its output channels.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from numpy.typing import NDArray
from safetensors.numpy import load_file, save_file

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import Arrays
from desktop_captioner.captioning.networks.encoders import Encoder, build_encoder
from trainer import record
from trainer.config import TrainingConfig
from trainer.data.batches import plain_stacks, spread
from trainer.data.flickr8k import Example

_PHOTOS = 120
_BATCH = 10
_DAMPING = 0.01  # of the mean variance of a kernel's inputs, added to each
_BLOCK = 128  # inputs whose errors are handed on together
_MOST = 127

log = logging.getLogger("trainer")


def round_run(
    config: TrainingConfig, examples: Sequence[Example], encoder_levels: float, decoder_levels: int, first: int = 0
) -> None:
    """Rounds a run's best weights in place. 0 levels leave a half as it is.

    encoder_levels: on each side of zero, of a kernel with a million weights; one that is n times smaller gets √n times as
    many, so that each byte buys the same precision. decoder_levels: of every kernel. first: the convolutions before it
    stay as they are. Raises ValueError for an encoder whose convolutions have no biases of their own.
    """
    path = config.out / record.BEST
    weights = load_file(path)
    before = record.read(config.out).get("rounding", [])
    if encoder_levels:
        encoder = build_encoder(config.model.encoder, "float32")
        if not all(layer.use_bias for layer in encoder.convolutions):
            raise ValueError(f"{config.model.encoder.architecture} cannot be rounded: its convolutions have no biases.")
        for name, variable in encoder.named.items():
            variable.assign(weights[name])
        side = config.model.encoder.side
        weights |= rounded_encoder(encoder, spread(examples, _PHOTOS), side, encoder_levels, first)
    if decoder_levels:
        weights |= rounded_decoder(weights, decoder_levels)
    record.write_whole(path, lambda partial: save_file(weights, partial))
    facts = {"encoder_levels": encoder_levels, "decoder_levels": decoder_levels, "first": first}
    record.add(config.out, "rounding", [*before, facts])


def rounded_encoder(encoder: Encoder, examples: Sequence[Example], side: int, levels: float, first: int = 0) -> Arrays:
    """Kernels and biases of the convolutions from ``first`` on, under their names in a weights file."""
    found: Arrays = {}
    named = {layer.name: layer for layer in encoder.convolutions[first:] if isinstance(layer, layers.Conv2D)}
    for name, moments, mean in _inputs(encoder, examples, side, named):
        kernel = keras.ops.convert_to_numpy(named[name].kernel)
        own = round(float(np.clip(levels * (1e6 / kernel.size) ** 0.5, 1, _MOST)))
        flat = to_levels(kernel.reshape(-1, kernel.shape[-1]), moments - np.outer(mean, mean), own)
        key = f"encoder/{name}/kernel"
        found[key] = flat.reshape(kernel.shape)
        stored = bundles.restored(bundles.quantised({key: found[key]}))[key]
        bias = keras.ops.convert_to_numpy(named[name].bias)
        found[f"encoder/{name}/bias"] = (bias - mean @ (stored - kernel).reshape(flat.shape)).astype(np.float32)
        log.info("%s: %d levels", name, 2 * own + 1)
    return found


def rounded_decoder(weights: Arrays, levels: int) -> Arrays:
    """Those of the decoder's weights that a bundle quantises, at ``levels`` on each side of zero."""
    found = {}
    decoder = {name: array for name, array in weights.items() if name.startswith("decoder/")}
    stored = bundles.quantised(decoder)
    for name, array in decoder.items():
        if name + ".scale" in stored:
            step = stored[name + ".scale"] * (_MOST / levels)
            found[name] = (np.rint(array / step) * step).astype(np.float32)
    return found


def to_levels(kernel: NDArray[np.float32], covariance: NDArray[np.float64], levels: int) -> NDArray[np.float32]:
    """A kernel ``[I, O]`` at ``levels`` on each side of zero per output, nearest in what it makes of its inputs.

    covariance: of the inputs, ``[I, I]``.
    """
    covariance = covariance.copy()
    covariance[np.diag_indices(len(covariance))] += _DAMPING * np.mean(np.diag(covariance)) + 1e-12
    order = np.argsort(-np.diag(covariance))  # the liveliest first, while there are many left to make good
    rest = kernel[order].astype(np.float64)
    step = np.maximum(np.abs(kernel).max(axis=0) / levels, 1e-12)
    pull = np.linalg.cholesky(np.linalg.inv(covariance[order][:, order]), upper=True)
    rounded = np.empty_like(rest)
    for start in range(0, len(rest), _BLOCK):
        stop = min(start + _BLOCK, len(rest))
        errors = np.empty((stop - start, rest.shape[1]))
        for row in range(start, stop):
            rounded[row] = np.clip(np.rint(rest[row] / step), -levels, levels) * step
            errors[row - start] = (rest[row] - rounded[row]) / pull[row, row]
            rest[row + 1 : stop] -= np.outer(pull[row, row + 1 : stop], errors[row - start])
        rest[stop:] -= pull[start:stop, stop:].T @ errors
    found = np.empty_like(kernel)
    found[order] = rounded
    return found


def _inputs(
    encoder: Encoder, examples: Sequence[Example], side: int, wanted: dict[str, Any]
) -> Iterator[tuple[str, NDArray[np.float64], NDArray[np.float64]]]:
    """What comes into each wanted convolution: its name, the inputs' mean products ``[I, I]`` and mean ``[I]``."""
    photos = np.concatenate(list(plain_stacks(examples, side, _BATCH)))
    for half in (encoder.stem, encoder.top):
        found = {layer.name: layer for layer in half.layers if layer.name in wanted}
        probe = keras.Model(half.inputs, {"": half.output} | {name: layer.input for name, layer in found.items()})
        look = tf.function(lambda x, probe=probe: probe(x, training=False), reduce_retracing=True)
        sums = {name: tf.function(_summed(layer), reduce_retracing=True) for name, layer in found.items()}
        products: dict[str, Any] = {}
        outputs = []
        for start in range(0, len(photos), _BATCH):
            seen = look(photos[start : start + _BATCH])
            outputs.append(seen.pop("").numpy())
            for name, values in seen.items():
                new = [part.numpy().astype(np.float64) for part in sums[name](values)]
                products[name] = [a + b for a, b in zip(products.get(name, (0, 0, 0)), new, strict=True)]
        for name in found:
            moments, mean, count = products.pop(name)
            yield name, moments / count, mean / count
        photos = np.concatenate(outputs)


def _summed(layer: layers.Conv2D) -> Any:
    """A function of a convolution's input: sums of its patches' products and of the patches, and how many they are."""
    rows, columns = layer.kernel_size

    def sums(values: Any) -> tuple[Any, Any, Any]:
        patches = tf.image.extract_patches(
            values, [1, rows, columns, 1], [1, *layer.strides, 1], [1, 1, 1, 1], layer.padding.upper()
        )
        flat = tf.reshape(patches, (-1, patches.shape[-1]))
        return tf.matmul(flat, flat, transpose_a=True), tf.reduce_sum(flat, axis=0), tf.shape(flat)[0]

    return sums
