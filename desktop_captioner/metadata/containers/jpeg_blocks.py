"""Puts other metadata blocks into a JPEG file, byte for byte."""

from __future__ import annotations

import mmap
import os
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path

from desktop_captioner.metadata.containers.blocks import EXIF, HEADERS, PHOTOSHOP, XMP
from desktop_captioner.metadata.containers.container import jpeg_segments
from desktop_captioner.metadata.containers.mapped import mapped
from desktop_captioner.photos.saving_error import RefusedError
from desktop_captioner.sentence import Sentence

_MARKERS = {EXIF: 0xE1, XMP: 0xE1, PHOTOSHOP: 0xED}
_LONGEST = 0xFFFF - 2


def copy_with_blocks(source: Path, blocks: Mapping[str, bytes | None], copy: Path) -> None:
    """Write ``copy``: the source with these blocks in the place of those that are there; None removes one.

    Raises RefusedError, OSError.
    """
    with (
        mapped(source) as data,
        os.fdopen(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as target,
    ):
        target.writelines(_pieces(data, blocks))


def _pieces(data: mmap.mmap, blocks: Mapping[str, bytes | None]) -> Iterator[bytes]:
    done = 0
    for marker, begin, end in jpeg_segments(data):
        for name, content in blocks.items():
            header = HEADERS[name]
            if marker != _MARKERS[name] or data[begin + 4 : begin + 4 + len(header)] != header:
                continue
            yield data[done:begin]
            if content is not None:
                if len(header) + len(content) > _LONGEST:
                    raise RefusedError(Sentence("a block is too long for it"))
                yield struct.pack(">BBH", 0xFF, marker, 2 + len(header) + len(content)) + header + content
            done = end
    yield data[done:]
