"""File to pixels: the one place that turns a photo into what the model sees."""

from __future__ import annotations

from PIL import Image

RESAMPLING = Image.Resampling.BICUBIC


def squared(image: Image.Image, side: int, box: tuple[float, float, float, float] | None = None) -> Image.Image:
    """The image, or the box of it in pixels, as a square of ``side`` pixels; the aspect ratio is not kept.

    The training photos were made square in the same way, so the model has only ever seen such.
    """
    return image.resize((side, side), RESAMPLING, box=box, reducing_gap=3.0)
