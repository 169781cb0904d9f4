"""TIFF files of 16 bits with each colour in a plane of its own, which Pillow reads wrongly without a word (seen in 13.0)."""

from __future__ import annotations

import struct
from io import BytesIO
from typing import BinaryIO

from PIL import Image
from PIL.TiffImagePlugin import TiffImageFile

from desktop_captioner.photos.colours import eight_bits

# TIFF 6.0.
_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC, _FILL_ORDER, _SAMPLES, _ROWS, _PLANES, _PREDICTOR = (
    256, 257, 258, 259, 262, 266, 277, 278, 284, 317,
)  # fmt: skip
_TILE_WIDTH, _TILE_HEIGHT, _EXTRA_SAMPLES = 322, 323, 338
_STRIPS, _TILES = (273, 279), (324, 325)  # where the parts begin, how long they are
_SEPARATE, _PREMULTIPLIED, _BLACK_IS_ZERO, _LONG = 2, 1, 1, 4
_MODES = ("RGB", "RGBX", "RGBA", "CMYK")


def has_deep_planes(image: Image.Image) -> bool:
    """Whether it is such a file."""
    if not isinstance(image, TiffImageFile) or image.tag_v2.get(_PLANES) != _SEPARATE:
        return False
    bits = image.tag_v2.get(_BITS, (1,))
    return len(bits) > 1 and max(bits) > 8


def joined(stream: BinaryIO, image: Image.Image) -> Image.Image:
    """The picture in eight bits. image: such a file, not loaded. Raises what Pillow raises, and ValueError.

    Each plane is a grey picture, which Pillow reads rightly, whatever its compression.
    """
    if not isinstance(image, TiffImageFile) or image.mode not in _MODES or set(image.tag_v2[_BITS]) != {16}:
        raise ValueError(f"no planes of {image.mode}")
    mode, extra = image.mode, image.tag_v2.get(_EXTRA_SAMPLES, (0,))
    if mode == "RGBA" and extra[0] == _PREMULTIPLIED:
        mode = "RGBa"
    bands = [eight_bits(_plane(stream, image, number)) for number in range(len(mode))]
    picture = Image.merge(mode, bands)
    picture.info = image.info
    return picture.convert("RGBA") if mode == "RGBa" else picture


def _plane(stream: BinaryIO, image: TiffImageFile, number: int) -> Image.Image:
    """One plane, as a file of its own."""
    tags = image.tag_v2
    begins, lengths = _STRIPS if _STRIPS[0] in tags else _TILES
    width, height = tags[_WIDTH], tags[_HEIGHT]
    count = len(tags[begins]) // tags[_SAMPLES]
    places = list(zip(tags[begins], tags[lengths], strict=True))[number * count : (number + 1) * count]
    # Compressed it may be somewhat longer than it is; a file that says more would fill the memory.
    if sum(length for _, length in places) > 4 * width * height + (1 << 20):
        raise ValueError("more bytes than its pixels take")
    parts = []
    for begin, length in places:
        stream.seek(begin)
        parts.append(stream.read(length))
    kept = (_WIDTH, _HEIGHT, _COMPRESSION, _FILL_ORDER, _ROWS, _PREDICTOR, _TILE_WIDTH, _TILE_HEIGHT)
    entries: dict[int, tuple[int, ...]] = {tag: (tags[tag],) for tag in kept if tag in tags}
    entries |= {_BITS: (16,), _PHOTOMETRIC: (_BLACK_IS_ZERO,), _SAMPLES: (1,), _PLANES: (1,)}
    with Image.open(BytesIO(_file(tags.prefix, entries, begins, lengths, parts)), formats=("TIFF",)) as plane:
        plane.load()
        return plane


def _file(prefix: bytes, entries: dict[int, tuple[int, ...]], begins: int, lengths: int, parts: list[bytes]) -> bytes:
    """A TIFF file: header, the parts of the picture, the directory, and the lists that are too long for it."""
    order = "<" if prefix == b"II" else ">"
    places, at = [], 8
    for part in parts:
        places.append(at)
        at += len(part)
    pad = bytes(at % 2)
    at += len(pad)
    entries |= {begins: tuple(places), lengths: tuple(map(len, parts))}
    directory, lists = struct.pack(f"{order}H", len(entries)), b""
    follow = at + 2 + 12 * len(entries) + 4
    for tag, values in sorted(entries.items()):
        packed = struct.pack(f"{order}{len(values)}I", *values)
        if len(values) > 1:
            lists, packed = lists + packed, struct.pack(f"{order}I", follow + len(lists))
        directory += struct.pack(f"{order}HHI", tag, _LONG, len(values)) + packed
    header = prefix + struct.pack(f"{order}HI", 42, at)
    return b"".join((header, *parts, pad, directory, bytes(4), lists))
