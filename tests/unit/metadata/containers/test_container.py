"""Chunks of PNG and WebP files as they lie there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner.metadata.containers.container import (
    CONTAINERS,
    END,
    NO_MARKER,
    SCAN,
    jpeg_segments,
    png_chunks,
    webp_chunks,
)
from desktop_captioner.metadata.containers.mapped import mapped
from desktop_captioner.metadata.fields import EMBEDDABLE
from desktop_captioner.photos.saving_error import RefusedError


def test_every_format_that_takes_captions_has_a_container() -> None:
    assert set(CONTAINERS) == set(EMBEDDABLE)


def test_png(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("RGB", (8, 8)).save(path)
    with mapped(path) as data:
        chunks = list(png_chunks(data))
        assert [kind for kind, _, _ in chunks] == [b"IHDR", b"IDAT", b"IEND"]
        assert chunks[-1][2] + 4 == len(data)
    path.write_bytes(path.read_bytes()[:40])
    with pytest.raises(RefusedError, match="cut off"), mapped(path) as data:
        list(png_chunks(data))


def test_webp(tmp_path: Path) -> None:
    path = tmp_path / "a.webp"
    Image.new("RGB", (9, 9), (3, 2, 1)).save(path, exif=b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0")
    with mapped(path) as data:
        chunks = list(webp_chunks(data, len(data)))
        assert [kind for kind, _, _ in chunks] == [b"VP8X", b"VP8 ", b"EXIF"]
        assert all(begin < end <= len(data) for _, begin, end in chunks)


def segments(path: Path) -> list[int]:
    with mapped(path) as data:
        found = list(jpeg_segments(data))
        assert all(data[begin] == 0xFF for _, begin, _ in found[:-1])
        assert found[-1][2] == len(data)
        return [marker for marker, _, _ in found]


def test_jpeg(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    Image.new("RGB", (8, 8)).save(path, comment="A dog")
    whole = path.read_bytes()
    expected = segments(path)
    assert expected[0] == 0xE0
    assert 0xFE in expected
    assert expected[-1] == SCAN
    path.write_bytes(whole[:2] + b"\xff\xff\xff\x01" + whole[2:])  # bytes to fill, and a marker without a segment
    assert segments(path) == expected
    path.write_bytes(b"\xff\xd8\xff\xd9")
    assert segments(path) == [END]
    path.write_bytes(whole[:20] + b"no marker" + whole[20:])
    assert segments(path) == [0xE0, NO_MARKER]
    path.write_bytes(whole[:30])
    with pytest.raises(RefusedError, match="cut off"):
        segments(path)
