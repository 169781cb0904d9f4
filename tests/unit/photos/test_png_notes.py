"""PNG files with long notes."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from desktop_captioner.photos.decode import open_upright
from tests.unit.photos.conftest import noisy, sentence_of


@pytest.mark.parametrize("kind", ["tEXt", "zTXt", "iTXt", "iCCP"])
@pytest.mark.parametrize("megabytes", [2, pytest.param(70, marks=pytest.mark.slow)])
def test_a_png_with_long_notes_is_whole(tmp_path: Path, kind: str, megabytes: int) -> None:
    path = tmp_path / "photo.png"
    noisy().save(path)
    data, text = path.read_bytes(), b"x" * (megabytes << 20)
    packed = zlib.compress(text, 1)
    content = {
        "tEXt": b"Comment\0" + text, "zTXt": b"Comment\0\0" + packed, "iTXt": b"Comment\0\1\0\0\0" + packed,
        "iCCP": b"profile\0\0" + packed,
    }[kind]  # fmt: skip
    chunk = kind.encode() + content
    chunk = struct.pack(">I", len(content)) + chunk + struct.pack(">I", zlib.crc32(chunk))
    path.write_bytes(data[:33] + chunk + data[33:])
    assert open_upright(path).tobytes() == noisy().tobytes()
    path.write_bytes(data[:33] + chunk[:-1] + bytes([chunk[-1] ^ 1]) + data[33:])
    assert sentence_of(path)
