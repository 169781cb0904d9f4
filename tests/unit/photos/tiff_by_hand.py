"""TIFF files of 16 bits as Pillow does not write them."""

from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image


def tiff(
    path: Path, values: np.ndarray, photometric: int, planes: int, compression: str = "raw", extra: int | None = None
) -> Path:
    """A TIFF of 16 bits, its planes (one of them for grey) compressed by Pillow. extra: what the fourth sample means."""
    height, width = values.shape[:2]
    samples = values.shape[2] if values.ndim == 3 else 1
    data, places, rows = b"", [], height
    for plane in values.reshape(height, width, samples).transpose(2, 0, 1):
        grey = BytesIO()
        options = {} if compression == "raw" else {"tiffinfo": {317: 2}}
        Image.fromarray(np.ascontiguousarray(plane)).save(grey, "TIFF", compression=compression, **options)
        with Image.open(grey) as written:
            tags = written.tag_v2
            rows = tags.get(278, height)
            for begin, length in zip(tags[273], tags[279], strict=True):
                places.append((8 + len(data), length))
                data += grey.getvalue()[begin : begin + length]
    number = {"raw": 1, "tiff_lzw": 5, "tiff_adobe_deflate": 8}[compression]
    tags = {
        256: (width,), 257: (height,), 258: (16,) * samples, 259: (number,), 262: (photometric,),
        273: tuple(begin for begin, _ in places), 277: (samples,), 278: (rows,),
        279: tuple(length for _, length in places), 284: (planes,),
    }  # fmt: skip
    tags |= {} if compression == "raw" else {317: (2,)}
    tags |= {} if extra is None else {338: (extra,)}
    lists, directory, follow = b"", struct.pack("<H", len(tags)), 8 + len(data) + 2 + 12 * len(tags) + 4
    for tag, numbers in sorted(tags.items()):
        packed = struct.pack(f"<{len(numbers)}I", *numbers)
        if len(numbers) > 1:
            lists, packed = lists + packed, struct.pack("<I", follow + len(lists))
        directory += struct.pack("<HHI", tag, 4, len(numbers)) + packed
    path.write_bytes(b"II*\0" + struct.pack("<I", 8 + len(data)) + data + directory + bytes(4) + lists)
    return path
