"""Bundles from strangers ask for no more than a captioner needs."""

import hashlib
import json
import struct
import tracemalloc
from pathlib import Path

import pytest

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import WEIGHTS, ModelError
from tests.unit.captioning.conftest import change


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
    settings = json.loads((folder / "config.json").read_text())
    change(folder, **{name: settings[name] | values for name, values in sizes.items()})
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
