"""Weights to start from."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file

from desktop_captioner.captioning.bundle import VOCABULARY, restored
from desktop_captioner.captioning.config import EncoderConfig
from desktop_captioner.captioning.networks.encoders import Encoder
from desktop_captioner.captioning.networks.keras_applications import STOCK
from desktop_captioner.captioning.networks.variables import decoder_variables
from desktop_captioner.captioning.vocabulary import SPECIALS, START, Vocabulary

log = logging.getLogger("trainer")

# Pre-activations of this network's trained layers on natural photos: standard deviation and mean.
_SPREAD, _MEAN = 1.0, -0.8
_PROJECTION = "decoder/project/kernel"  # of the grid
_OF_WORDS = {"decoder/embedding", "decoder/word_bias"}  # a row for each word


def initialise(encoder: Encoder, config: EncoderConfig, source: str, photos: NDArray[np.uint8]) -> None:
    """Loads the encoder's starting weights.

    source: "imagenet" downloads those of ``keras.applications``; "none" keeps the random ones; else a file: a
    ``.safetensors`` of a run or a bundle of this program; for VGG16 and DenseNet201 an ``.h5`` of ``keras.applications``;
    for InceptionV3 an ``.npz`` with ``NN/kernel`` (rows, columns, in, out) and ``NN/bias``, NN the number of the
    convolution: a kernel that it lacks is drawn at random and scaled on ``photos uint8[B, S, S, 3]``.
    Raises FileNotFoundError, and ValueError where a name or a shape is wrong.
    """
    if source == "none":
        return
    if source != "imagenet" and not Path(source).is_file():
        raise FileNotFoundError(f"There are no weights for the encoder at {source}.")
    if source.endswith(".safetensors"):
        _from_run(encoder, Path(source))
    elif config.architecture == "inception_v3":
        _by_number(encoder, source, photos)
    else:
        _from_stock(encoder, config, source)


def initialise_decoder(decoder: keras.Model, path: Path, words: Sequence[str]) -> None:
    """Loads a decoder's starting weights from a ``.safetensors`` of a run or a bundle of this program.

    words: the decoder's vocabulary. Where the one beside the weights differs, each word takes its own weights along, and
    one that is new begins at random, as unlikely as the rarest; a style's first word begins as START. A decoder that knew
    one of two grids gives the other no weight at first. Raises FileNotFoundError, and ValueError where a name or a shape
    is wrong.
    """
    if not path.is_file():
        raise FileNotFoundError(f"There are no weights for the decoder at {path}.")
    weights, variables = restored(load_file(path)), decoder_variables(decoder)
    beside = path.with_name(VOCABULARY)
    if beside.is_file() and (before := beside.read_text(encoding="utf-8").splitlines()) != list(words):
        _hand_over_words(weights, variables, before, words)
    known, wanted = weights.get(_PROJECTION), variables.get(_PROJECTION)
    if known is not None and wanted is not None and len(known) < wanted.shape[0]:
        weights[_PROJECTION] = np.pad(known, ((0, wanted.shape[0] - len(known)), (0, 0)))
    _assign(variables, weights, f"{path} holds no weights for this decoder")


def _hand_over_words(
    weights: dict[str, NDArray[np.float32]], variables: dict[str, Any], before: Sequence[str], words: Sequence[str]
) -> None:
    """Puts the rows of the words that both vocabularies know into the places that the new one has for them."""
    places = {word: place for place, word in enumerate(before)}
    for start in Vocabulary(words).starts:
        places.setdefault(words[start], places[SPECIALS[START]])
    pairs = [(place, places[word]) for place, word in enumerate(words) if word in places]
    new, old = (list(each) for each in zip(*pairs, strict=True))
    for name in _OF_WORDS & weights.keys() & variables.keys():
        rows = keras.ops.convert_to_numpy(variables[name]).copy()
        if rows.ndim == 1:
            rows[:] = weights[name].min()
        rows[new] = weights[name][old]
        weights[name] = rows
    log.info("%d of the %d words come from the decoder that training goes on from", len(pairs), len(words))


def _from_run(encoder: Encoder, path: Path) -> None:
    _assign(encoder.named, restored(load_file(path)), f"{path} holds no weights for this encoder")


def _assign(variables: dict[str, Any], weights: dict[str, NDArray[np.float32]], otherwise: str) -> None:
    for name, variable in variables.items():
        if name not in weights or weights[name].shape != tuple(variable.shape):
            raise ValueError(f"{otherwise}: {name} is missing or of another shape.")
        variable.assign(weights[name])


def _from_stock(encoder: Encoder, config: EncoderConfig, source: str) -> None:
    """The published weights of VGG16 or DenseNet201, layer by layer."""
    stock = _published(STOCK[config.architecture].make, source, include_top=config.output == "fc2")
    for layer in encoder.weighted:
        layer.set_weights(stock.get_layer(layer.name).get_weights())


def _published(make: Callable[..., keras.Model], source: str, include_top: bool) -> keras.Model:
    """A network of ``keras.applications`` with its weights, downloaded or from a file; raises ValueError."""
    try:
        return make(weights=source, include_top=include_top)
    except Exception as error:  # Keras' download raises nothing narrower
        raise ValueError(
            f"The encoder's weights cannot be had from “{source}”: {error}. Fetch the file elsewhere and name it with "
            "--encoder-weights, or say none for random ones."
        ) from error


def _by_number(encoder: Encoder, source: str, photos: NDArray[np.uint8]) -> None:
    """InceptionV3's weights, by the numbers of its convolutions."""
    weights = _folded_imagenet() if source == "imagenet" else dict(np.load(Path(source)))
    missing = []
    for number, convolution in enumerate(encoder.convolutions):
        for variable in (convolution.kernel, convolution.bias):
            value = weights.get(f"{number:02d}/{variable.name}")
            if value is None:
                missing.append(number)
            elif value.shape != tuple(variable.shape):
                raise ValueError(
                    f"{source}: {number:02d}/{variable.name} is {value.shape}, not {tuple(variable.shape)}"
                )
            else:
                variable.assign(value.astype("float32"))
    for number in missing:
        _scale(encoder, number, photos)
    if missing:
        log.info("drawn at random and scaled, as %s lacks them: convolutions %s", source, missing)


def _folded_imagenet() -> dict[str, NDArray[np.float32]]:
    """``keras.applications.InceptionV3`` with each batch normalisation folded into the convolution before it."""
    network = _published(keras.applications.InceptionV3, "imagenet", include_top=False)

    def ordered(kind: type) -> list[Any]:
        found = [layer for layer in network.layers if isinstance(layer, kind)]
        return sorted(found, key=lambda layer: int(layer.name.rpartition("_")[2]) if layer.name[-1].isdigit() else -1)

    folded = {}
    pairs = zip(ordered(keras.layers.Conv2D), ordered(keras.layers.BatchNormalization), strict=True)
    for number, (convolution, norm) in enumerate(pairs):
        factor = 1 / np.sqrt(np.asarray(norm.moving_variance) + norm.epsilon)
        folded[f"{number:02d}/kernel"] = np.asarray(convolution.kernel) * factor
        folded[f"{number:02d}/bias"] = np.asarray(norm.beta) - np.asarray(norm.moving_mean) * factor
    return folded


def _scale(encoder: Encoder, number: int, photos: NDArray[np.uint8]) -> None:
    """Gives a random convolution's pre-activations the spread and mean of its neighbours, channel by channel.

    Plain He initialisation leaves a fifth of the channels after it dead.
    """
    convolution = encoder.convolutions[number]
    convolution.bias.assign(np.zeros(convolution.bias.shape, "float32"))
    probe = keras.Model(encoder.top.inputs, convolution.input)
    seen = probe(encoder.stem(photos, training=False), training=False)
    kernel = keras.ops.cast(convolution.kernel, "float32")
    before = keras.ops.conv(keras.ops.cast(seen, "float32"), kernel, padding="same")
    mean, variance = keras.ops.moments(before, axes=(0, 1, 2))
    factor = _SPREAD / keras.ops.sqrt(variance + 1e-12)
    convolution.kernel.assign(kernel * factor)
    convolution.bias.assign(_MEAN - mean * factor)
