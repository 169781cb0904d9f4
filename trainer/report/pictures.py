"""Photos and attention as data that stands in a page itself."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps


def thumbnail(path: Path, edge: int) -> str:
    """The photo, no edge longer than this, as a ``data:`` address."""
    with Image.open(path) as image:
        small = ImageOps.exif_transpose(image).convert("RGB")
    small.thumbnail((edge, edge), Image.Resampling.LANCZOS)
    return _data(small, "JPEG", quality=70)


def square(path: Path, edge: int) -> str:
    """The photo as the model sees it, the sides made equal, as a ``data:`` address."""
    with Image.open(path) as image:
        small = ImageOps.exif_transpose(image).convert("RGB").resize((edge, edge), Image.Resampling.LANCZOS)
    return _data(small, "JPEG", quality=70)


def heat(look: NDArray[Any], edge: int = 64) -> str:
    """Return attention, ``float[rows, columns]``, as a veil that is clear where the model looked, as a ``data:`` address."""
    strength = np.asarray(look, np.float32) / max(float(look.max()), 1e-9)
    veil = Image.fromarray(((1 - strength) * 200).astype(np.uint8)).resize((edge, edge), Image.Resampling.BICUBIC)
    return _data(Image.merge("LA", (Image.new("L", veil.size, 20), veil)), "PNG")


def _data(image: Image.Image, kind: str, **options: Any) -> str:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return f"data:image/{kind.lower()};base64,{base64.b64encode(stream.getvalue()).decode('ascii')}"
