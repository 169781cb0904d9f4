"""File to pixels: the one place that turns a photo into what the model, the grid and the preview see."""

from __future__ import annotations

import errno
import os
import stat
import struct
import warnings
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pillow_heif
from numpy.typing import NDArray
from PIL import Image, ImageCms, UnidentifiedImageError

from desktop_captioner.photos.photo import PhotoError

RESAMPLING = Image.Resampling.BICUBIC

# Photo formats only: some of the others run programs (EPS) or are no pictures.
FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF", "GIF", "BMP", "PPM", "JPEG2000", "MPO")

MOST_PIXELS = 250_000_000  # in memory, after a scaled decode: three bytes each
_EMPTY = "The file is empty."
_NOT_A_PHOTO = "This is no photo in a format that can be read."
_DAMAGED = "The photo is damaged or incomplete."
_TRANSPARENT = ("RGBA", "RGBa", "LA", "La", "PA")
_ORIENTATION = 0x0112  # EXIF 2.32, tag Orientation: what to do to see the photo upright
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}  # fmt: skip
# What Pillow and its plugins raise for files that are not what they should be.
_DECODING = (
    OSError, SyntaxError, ValueError, TypeError, ArithmeticError, LookupError, EOFError, RuntimeError, struct.error,
)  # fmt: skip
_BY_ERRNO = {
    errno.ENOENT: "The file is not there any more.",
    errno.ENOTDIR: "The file is not there any more.",
    errno.ELOOP: "The link leads in a circle.",
    errno.EACCES: "The file may not be read: permission denied.",
    errno.EPERM: "The file may not be read: permission denied.",
    errno.EISDIR: "This is a folder, not a photo.",
    errno.ENXIO: "This is not a file.",
}

pillow_heif.register_heif_opener()
Image.MAX_IMAGE_PIXELS = None  # MOST_PIXELS stands in its place: it looks at the size after the scaled decode
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")  # odd EXIF is no concern of the user's


def open_upright(path: Path, at_least: int | None = None) -> Image.Image:
    """The photo in RGB as it is meant to be seen: turned by its EXIF orientation, transparency over white.

    at_least: a JPEG is decoded at an eighth, a quarter or a half of its size while no edge gets shorter than this.
    Of several frames the first counts. Raises PhotoError.
    """
    try:
        with _open(path) as stream, Image.open(stream, formats=FORMATS) as image:
            if at_least is not None:
                image.draft(None, (at_least, at_least))
            width, height = image.size
            if width * height > MOST_PIXELS:
                raise PhotoError(path, f"The photo is too large: {width} × {height} pixels.")
            turn = _UPRIGHT.get(_orientation(image))
            image.load()
            upright = image if turn is None else image.transpose(turn)
            return _rgb(upright)
    except UnidentifiedImageError as error:
        raise PhotoError(path, _NOT_A_PHOTO) from error
    except MemoryError as error:
        raise PhotoError(path, "There is not enough memory for this photo.") from error
    except _DECODING as error:
        raise PhotoError(path, _DAMAGED) from error


def model_input(path: Path, side: int) -> NDArray[np.uint8]:
    """The photo as the model takes it, ``uint8[S, S, 3]``; raises PhotoError."""
    return np.asarray(squared(open_upright(path, at_least=side), side))


def squared(image: Image.Image, side: int, box: tuple[float, float, float, float] | None = None) -> Image.Image:
    """The image, or the box of it in pixels, as a square of ``side`` pixels; the aspect ratio is not kept.

    The training photos were made square in the same way, so the model has only ever seen such.
    """
    return image.resize((side, side), RESAMPLING, box=box, reducing_gap=3.0)


def _open(path: Path) -> BinaryIO:
    """The file, if it is one with something in it; a pipe or a device never blocks. Raises PhotoError."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
    try:
        descriptor = os.open(path, flags)
    except (OSError, ValueError) as error:
        raise PhotoError(path, _unopened(path, error)) from error
    facts = os.fstat(descriptor)
    if not stat.S_ISREG(facts.st_mode) or facts.st_size == 0:
        os.close(descriptor)
        folder = stat.S_ISDIR(facts.st_mode)
        regular = stat.S_ISREG(facts.st_mode)
        raise PhotoError(path, _EMPTY if regular else _BY_ERRNO[errno.EISDIR if folder else errno.ENXIO])
    return os.fdopen(descriptor, "rb")


def _unopened(path: Path, error: OSError | ValueError) -> str:
    number = error.errno if isinstance(error, OSError) else errno.ENOENT
    if number == errno.ENOENT and path.is_symlink():
        return "The link leads nowhere."
    return _BY_ERRNO.get(number or 0, f"The file cannot be read: {os.strerror(number or 0)}.")


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except _DECODING:  # damaged EXIF: the picture itself may be whole
        return 1


def _rgb(image: Image.Image) -> Image.Image:
    if image.mode == "RGB" and "transparency" not in image.info:
        return image.copy() if image.fp else image
    if image.mode in _TRANSPARENT or "transparency" in image.info:
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        white.alpha_composite(image)
        return white.convert("RGB")
    if image.mode == "F" or image.mode.startswith("I"):
        return _eight_bits(image)
    if image.mode == "LAB":
        lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(image, lab, srgb, outputMode="RGB")
        if converted is None:
            raise ValueError("no conversion from LAB")
        return converted
    return image.convert("RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """Grey of more than eight bits: whole numbers of sixteen bits, or fractions of the brightest."""
    values = np.nan_to_num(np.asarray(image, np.float32))
    if image.mode == "F":
        brightest = float(values.max(initial=0.0))
        scale = 255.0 if brightest <= 1.0 else 255.0 / brightest
    else:
        scale = 1.0 if values.max(initial=0.0) <= 255.0 and image.mode == "I" else 255.0 / 65535.0
    return Image.fromarray(np.clip(values * scale, 0, 255).astype(np.uint8)).convert("RGB")
