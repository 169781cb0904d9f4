"""JPEG files whose end marker is missing, as some cameras, downloads and rescued cards leave them."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import BinaryIO

from PIL import Image

_START, _END = b"\xff\xd8", b"\xff\xd9"
_NOISE = b"\x5a\xa5" * 4096


def decode_without_end(stream: BinaryIO, decode: Callable[[BinaryIO], Image.Image]) -> Image.Image | None:
    """The picture of a JPEG that lacks nothing but its end marker; None for one that lacks more, and for other files.

    Such a picture does not depend on what comes after its data, where a decoder would go on to look for what is missing.
    decode: raises what Pillow raises.
    """
    stream.seek(0)
    data = stream.read()
    if not data.startswith(_START) or data.endswith(_END):
        return None
    image = decode(BytesIO(data + _END))
    return image if image.tobytes() == decode(BytesIO(data + _NOISE + _END)).tobytes() else None
