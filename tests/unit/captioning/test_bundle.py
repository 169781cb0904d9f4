import hashlib
import json
import shutil
import struct
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import WEIGHTS, ModelError


@pytest.fixture
def folder(small_bundle: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(small_bundle, tmp_path / "model"))


def change(folder: Path, **facts: object) -> None:
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | facts))


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
    "facts",
    [
        {"format": "one"},
        {"encoder": {"side": "large"}},
        {"encoder": {"side": 10**9}},
        {"decoder": None},
        {"sha256": []},
        {"name": 7},
    ],
)
def test_a_foreign_configuration_is_refused_with_a_sentence(folder: Path, facts: dict[str, object]) -> None:
    change(folder, **facts)
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


def seal(folder: Path) -> None:
    """Makes the sums of changed files right again: the bundle is a stranger's, not a damaged one."""
    sums = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in ("vocabulary.txt", WEIGHTS)}
    change(folder, sha256=sums)


def sentence_of(folder: Path) -> str:
    seal(folder)
    with pytest.raises(ModelError, match=r"\.$") as caught:
        bundles.read(folder)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    "sizes",
    [
        {"encoder": {"side": 65536}}, {"decoder": {"encoder_layers": 60_000}}, {"decoder": {"decoder_layers": 60_000}},
        {"decoder": {"width": 65_536}}, {"decoder": {"max_words": 65_536}}, {"decoder": {"cells": 65_536}},
        {"decoder": {"heads": 65_536}}, {"decoder": {"feed_forward": 65_536}}, {"decoder": {"dropout": 1e999}},
        {"decoder": {"dropout": float("nan")}}, {"encoder": {"side": True}}, {"encoder": {"side": 0}},
    ],
)  # fmt: skip
def test_sizes_beyond_reason_are_refused_before_anything_is_built(
    folder: Path, sizes: dict[str, dict[str, float]]
) -> None:
    facts = json.loads((folder / "config.json").read_text())
    change(folder, **{name: facts[name] | values for name, values in sizes.items()})
    (name,) = (name for values in sizes.values() for name in values)
    assert name in sentence_of(folder)


def test_sizes_that_the_weights_do_not_bear_out_are_refused(folder: Path) -> None:
    decoder = json.loads((folder / "config.json").read_text())["decoder"]
    change(folder, decoder=decoder | {"width": 4096, "feed_forward": 16384, "decoder_layers": 32})
    assert "the decoder needs" in sentence_of(folder)


@pytest.mark.parametrize(
    "text", ["\n" * (3 << 20), "w" * (5 << 20), "<pad>\n<start>\n<end>\n<unk>\n" + "\n".join(map(str, range(300_000)))]
)
def test_a_vocabulary_beyond_reason_is_refused_before_it_is_a_list(folder: Path, text: str) -> None:
    (folder / "vocabulary.txt").write_text(text)
    tracemalloc.start()
    try:
        sentence_of(folder)
        assert tracemalloc.get_traced_memory()[1] < 40 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("word", ["\x1b[31mred", "two words", "", "a\u2028b", "w" * 101])
def test_what_is_no_word_is_refused(folder: Path, word: str) -> None:
    words = (folder / "vocabulary.txt").read_text()
    (folder / "vocabulary.txt").write_text(f"{words}{word}\n")
    assert "no word" in sentence_of(folder)


def stranger(folder: Path, arrays: dict[str, tuple[str, list[int], int]]) -> None:
    """Writes a weights file of zeros. arrays: kind, shape and bytes by name."""
    header, place = {}, 0
    for name, (kind, shape, size) in arrays.items():
        header[name] = {"dtype": kind, "shape": shape, "data_offsets": [place, place + size]}
        place += size
    text = json.dumps(header).encode()
    (folder / WEIGHTS).write_bytes(struct.pack("<Q", len(text)) + text + bytes(place))


@pytest.mark.parametrize(
    ("arrays", "said"),
    [
        ({"decoder/a": ("F8_E4M3", [8, 8], 64)}, "of the kind F8_E4M3"),
        ({"decoder/a": ("F8_E5M2", [8, 8], 64)}, "of the kind F8_E5M2"),
        ({"decoder/a": ("BF16", [8, 8], 128)}, "of the kind BF16"),
        ({"decoder/a": ("F64", [8, 8], 512)}, "of the kind F64"),
        ({"decoder/a": ("I8", [8, 8], 64)}, "no scale"),
        ({"decoder/a": ("I8", [1000, 1], 1000), "decoder/a.scale": ("F32", [1, 1000], 4000)}, "no scale"),
        ({"decoder/a": ("I8", [8, 8], 64), "decoder/a.scale": ("F32", [3, 1], 12)}, "no scale"),
        ({f"decoder/{n}": ("F32", [0], 0) for n in range(20_001)}, "more than 20000 arrays"),
        ({"decoder/a": ("F32", [4], 16)}, "the decoder needs"),
        ({"decoder/a": ("F99", [4], 16)}, "cannot be read"),
        ({"decoder/a": ("F32", [1 << 40], 16)}, "cannot be read"),
    ],
)
def test_weights_of_a_stranger_are_refused_by_their_header(
    folder: Path, arrays: dict[str, tuple[str, list[int], int]], said: str
) -> None:
    stranger(folder, arrays)
    assert said in sentence_of(folder)
