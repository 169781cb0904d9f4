"""PNG files with long notes: texts and colour profiles that Pillow would refuse the whole picture for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PIL import ImageFile, PngImagePlugin

# Colour profiles of printers and scanners take some megabytes; what is longer unpacked is done without.
_LONGEST = 16 << 20

_Read = Callable[[PngImagePlugin.PngStream, int, int], bytes]


@cache
def overlook_long_notes() -> None:
    """Lets a PNG be read without the notes that are too long, for as long as the process runs.

    WORKAROUND: Pillow calls such a file damaged, and the only other choice that it offers, LOAD_TRUNCATED_IMAGES, shows
    half a picture as a whole one; goes when it passes over such notes by itself.
    """
    PngImagePlugin.MAX_TEXT_CHUNK = _LONGEST
    for name in ("chunk_tEXt", "chunk_zTXt", "chunk_iTXt", "chunk_iCCP"):
        setattr(PngImagePlugin.PngStream, name, _overlooking(getattr(PngImagePlugin.PngStream, name)))


def _overlooking(read: _Read) -> _Read:
    def chunk(self: PngImagePlugin.PngStream, position: int, length: int) -> bytes:
        try:
            return read(self, position, length)
        except ValueError:
            assert self.fp is not None  # noqa: S101
            self.fp.seek(position)
            return ImageFile._safe_read(self.fp, length)

    return chunk
