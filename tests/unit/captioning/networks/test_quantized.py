"""The encoder in 8-bit integers, beside the same one in floats."""

import dataclasses
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tensorflow as tf

from desktop_captioner import paths
from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.captioner import ModelCaptioner, load
from desktop_captioner.captioning.config import EncoderConfig
from desktop_captioner.captioning.cpu_features import has_int8
from desktop_captioner.captioning.networks.encoders import build_encoder
from desktop_captioner.captioning.networks.quantized import RANGES, Int8Encoder, is_convertible
from desktop_captioner.photos.decode import model_input

pytestmark = pytest.mark.skipif(not has_int8(), reason="this processor has no VNNI")


Features = Callable[[np.ndarray], np.ndarray]


@pytest.fixture(scope="module")
def captioner() -> ModelCaptioner:
    return load(paths.model(), "cpu")


@pytest.fixture(scope="module")
def photos() -> np.ndarray:
    return np.stack([model_input(path, 299) for path in sorted(paths.samples().glob("*.jpg"))])


def features_of(captioner: ModelCaptioner) -> Features:
    return lambda photos: np.asarray(tf.cast(captioner.engine.encode(tf.constant(photos)), tf.float32))


def test_the_shipped_model_works_in_8_bits(captioner: ModelCaptioner) -> None:
    assert isinstance(captioner.engine.encoder, Int8Encoder)
    assert "int8" in captioner.device


@pytest.mark.slow
def test_it_sees_what_the_encoder_in_floats_sees(captioner: ModelCaptioner, photos: np.ndarray) -> None:
    floats = load(paths.model(), "cpu", precision="float32")
    assert "int8" not in floats.device
    for one, other in zip(features_of(captioner)(photos), features_of(floats)(photos), strict=True):
        assert (one * other).sum() / np.linalg.norm(one) / np.linalg.norm(other) > 0.97
    pairs = zip(captioner.caption(photos), floats.caption(photos), strict=True)
    assert sum(a[0].words == b[0].words for a, b in pairs) >= len(photos) / 2


@pytest.mark.slow
@pytest.mark.parametrize("output", ["grid", "grids"])
def test_one_grid_and_two_are_those_of_the_encoder_in_floats(output: str, photos: np.ndarray) -> None:
    config = dataclasses.replace(bundles.read(paths.model()).model.encoder, output=output)
    stored, floats = bundles.read_stored(paths.model()), build_encoder(config, "float32")
    weights = bundles.restored(stored)
    for name, variable in floats.named.items():
        variable.assign(weights[name])
    ours, theirs = np.asarray(Int8Encoder(config, stored, "float32")(photos)), np.asarray(floats(photos))
    assert ours.shape == theirs.shape
    for part in (slice(2048), slice(2048, None)):
        one, other = ours[..., part].ravel(), theirs[..., part].ravel()
        assert not one.size or one @ other / np.linalg.norm(one) / np.linalg.norm(other) > 0.97


@pytest.mark.slow
def test_many_threads_get_what_one_gets(captioner: ModelCaptioner, photos: np.ndarray) -> None:
    batches = [np.roll(photos, shift, axis=2) for shift in range(6)] * 2
    encode = features_of(captioner)
    alone = [encode(batch) for batch in batches]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(encode, batches))
    assert all(np.array_equal(one, other) for one, other in zip(alone, together, strict=True))


def test_a_bundle_without_ranges_stays_in_floats(small_bundle: Path) -> None:
    assert RANGES not in bundles.read_stored(small_bundle)
    assert "int8" not in load(small_bundle, "cpu").device


@pytest.mark.slow
def test_what_tensorflow_cannot_do_here_is_done_in_floats(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> Any:
        raise tf.errors.UnimplementedError(None, None, "no kernel for this")

    monkeypatch.setattr(tf.raw_ops, "QuantizedConv2DWithBiasAndReluAndRequantize", refuse)
    assert "int8" not in load(paths.model(), "cpu").device


def test_only_an_encoder_that_begins_with_a_plain_scale_has_a_counterpart() -> None:
    config = EncoderConfig(side=107)
    assert is_convertible(config)
    assert not is_convertible(dataclasses.replace(config, preprocessing="caffe"))
    assert not is_convertible(dataclasses.replace(config, output="pooled"))
