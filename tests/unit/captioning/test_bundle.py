from pathlib import Path

import numpy as np
import pytest

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import ModelError
from tests.unit.captioning.conftest import change


def test_a_bundle_comes_back_as_it_was_written(folder: Path) -> None:
    bundle = bundles.read(folder)
    assert bundle.label == f"small 1 ({bundle.digest[:8]})"
    assert bundle.model.encoder.side == 107
    assert "dog" in bundle.vocabulary.words


def test_other_weights_are_another_model_under_the_same_name(folder: Path) -> None:
    first = bundles.read(folder)
    weights = {name: array + np.float32(1) for name, array in bundles.read_weights(folder).items()}
    bundles.write(first, weights)
    assert bundles.read(folder).label != first.label


def test_int8_is_within_half_a_step_of_the_weight() -> None:
    weights = {"kernel": np.random.default_rng(0).normal(size=(3, 3, 64, 32)).astype(np.float32), "bias": np.ones(32)}
    stored = bundles.quantised(weights)
    assert stored["kernel"].dtype == np.int8
    error = np.abs(bundles.restored(stored)["kernel"] - weights["kernel"])
    assert (error <= stored["kernel.scale"] * 0.501).all()
    assert (bundles.restored(stored)["bias"] == 1).all()


@pytest.mark.parametrize("name", ["config.json", "vocabulary.txt", "weights.safetensors"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(ModelError, match=f"{name} is missing"):
        bundles.read(folder)


@pytest.mark.parametrize("name", ["vocabulary.txt", "weights.safetensors"])
def test_one_changed_byte_is_noticed(folder: Path, name: str) -> None:
    content = bytearray((folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / name).write_bytes(content)
    with pytest.raises(ModelError, match=f"damaged: {name}"):
        bundles.read(folder)


def test_a_newer_format_is_refused_as_such(folder: Path) -> None:
    change(folder, format=bundles.FORMAT + 1)
    with pytest.raises(ModelError, match="newer version"):
        bundles.read(folder)


@pytest.mark.parametrize(
    "settings",
    [
        {"format": "one"},
        {"encoder": {"side": "large"}},
        {"encoder": {"side": 10**9}},
        {"decoder": None},
        {"sha256": []},
        {"name": 7},
    ],
)
def test_a_foreign_configuration_is_refused_with_a_sentence(folder: Path, settings: dict[str, object]) -> None:
    change(folder, **settings)
    with pytest.raises(ModelError, match=r"\.$"):
        bundles.read(folder)


@pytest.mark.parametrize("text", ["", "[]", "{", "null", "[" * 100_000])
def test_a_configuration_that_is_no_object_is_refused(folder: Path, text: str) -> None:
    (folder / "config.json").write_text(text)
    with pytest.raises(ModelError, match="damaged"):
        bundles.read(folder)


def test_weights_that_are_no_safetensors_are_refused(folder: Path) -> None:
    (folder / "weights.safetensors").write_bytes(b"\x80\x04K\x01.")
    with pytest.raises(ModelError, match="cannot be read"):
        bundles.read_weights(folder)
