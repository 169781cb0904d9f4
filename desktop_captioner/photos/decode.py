"""File to pixels: the one place that turns a photo into what the model, the grid and the preview see."""

from __future__ import annotations

import errno
import struct
import threading
import warnings
import zlib
from collections.abc import Callable
from contextlib import nullcontext
from functools import cache
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, UnidentifiedImageError
from PIL.TiffImagePlugin import TiffImageFile

from desktop_captioner.photos.colours import to_rgb
from desktop_captioner.photos.discover import SUFFIXES
from desktop_captioner.photos.jpeg_end import decode_without_end
from desktop_captioner.photos.photo import PhotoError
from desktop_captioner.photos.photo_file import open_photo, photo_reason
from desktop_captioner.photos.planes import has_deep_planes, joined
from desktop_captioner.photos.png_notes import overlook_long_notes
from desktop_captioner.photos.raw import RAW_SUFFIXES, open_preview
from desktop_captioner.sentence import Sentence

OnNote = Callable[[str], None]

RESAMPLING = Image.Resampling.BICUBIC

# Photo formats only: some of the others run programs (EPS) or are no pictures.
FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF", "GIF", "BMP", "DIB", "PPM", "JPEG2000")

MOST_PIXELS = 250_000_000  # in memory, three bytes each; the largest phone photos have 200 million
_LARGE = 50_000_000  # of photos with more pixels only one is decoded at a time
_one_large_photo = threading.Lock()

_NOT_A_PHOTO = Sentence("This is not a photo, or its format cannot be read.")
_DAMAGED = Sentence("The photo is damaged or incomplete.")
NO_END = Sentence("The end of the file is missing, but the picture is whole.")
_ORIENTATION = 0x0112  # EXIF 2.32, tag Orientation: what to do to see the photo upright
_BITS, _PHOTOMETRIC, _WHITE_IS_ZERO = 0x0102, 0x0106, 0  # TIFF 6.0, tags BitsPerSample, PhotometricInterpretation
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}  # fmt: skip
# What Pillow and its plugins raise for files that are not what they should be.
_DECODING = (
    OSError, SyntaxError, ValueError, TypeError, AttributeError, ArithmeticError, AssertionError, LookupError,
    EOFError, RuntimeError, struct.error, zlib.error,
)  # fmt: skip

Image.MAX_IMAGE_PIXELS = None  # MOST_PIXELS stands in its place: it looks at the size after the scaled decode
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")  # odd EXIF is no concern of the user's


def open_upright(path: Path, at_least: int | None = None, on_note: OnNote | None = None) -> Image.Image:
    """The photo in RGB as it is meant to be seen: turned by its EXIF orientation, transparency over white.

    at_least: a JPEG is decoded at an eighth, a quarter or a half of its size while no edge gets shorter than this.
    on_note: hears a sentence about a photo that is not quite whole. Of several frames the first counts. Raises PhotoError.
    """
    try:
        with open_photo(path) as stream:
            try:
                return _decoded(stream, path, at_least)
            except OSError:
                image = decode_without_end(stream, lambda mended: _decoded(mended, path, at_least))
                if image is None:
                    raise
                if on_note is not None:
                    on_note(NO_END)
                return image
    except UnidentifiedImageError as error:
        raise PhotoError(path, _NOT_A_PHOTO) from error
    except MemoryError as error:
        raise PhotoError(path, Sentence("There is not enough memory for this photo.")) from error
    except _DECODING as error:
        # The system numbers its errors (a disk that fails, a share that is gone), Pillow does not; the invalid argument
        # is a place before the file's beginning, where a damaged file has sent Pillow.
        numbered = isinstance(error, OSError) and error.errno not in (None, 0, errno.EINVAL)
        raise PhotoError(path, photo_reason(path, error) if numbered else _DAMAGED) from error


def model_input(path: Path, side: int, on_note: OnNote | None = None) -> NDArray[np.uint8]:
    """The photo as the model takes it, ``uint8[S, S, 3]``; on_note as in ``open_upright``. Raises PhotoError."""
    return np.asarray(resized_to_square(open_upright(path, side, on_note), side))


def is_photo(path: Path) -> bool:
    """Return whether a file is named like a photo, or begins like one; its pixels are not decoded."""
    if path.suffix.lower() in SUFFIXES:
        return True
    try:
        with open_photo(path) as stream:
            _identified(stream, path)
    except (PhotoError, MemoryError, *_DECODING):
        return False
    return True


def resized_to_square(
    image: Image.Image, side: int, box: tuple[float, float, float, float] | None = None
) -> Image.Image:
    """The image, or the box of it in pixels, as a square of ``side`` pixels; the aspect ratio is not kept.

    The training photos were made square in the same way, so the model has only ever seen such.
    """
    return image.resize((side, side), RESAMPLING, box=box, reducing_gap=3.0)


def _decoded(stream: BinaryIO, path: Path, at_least: int | None) -> Image.Image:
    """The upright photo in RGB. Raises PhotoError, and what Pillow raises."""
    image, orientation = _identified(stream, path)
    with image:
        held = _check_size(path, image, at_least)
        with _one_large_photo if held > _LARGE else nullcontext():
            picture = joined(stream, image) if has_deep_planes(image) else image
            picture.load()
            if _has_twelve_bits(image):
                picture = picture.point(lambda value: value * 16)
            # Only now: Pillow turns a TIFF while it loads it, and drops the tag.
            turn = _UPRIGHT.get(_orientation(image, orientation))
            rgb = to_rgb(picture if turn is None else picture.transpose(turn))
            return ImageChops.invert(rgb) if _is_negative(image) else rgb


def _identified(stream: BinaryIO, path: Path) -> tuple[Image.Image, int]:
    """The image, not yet loaded, and its orientation where it does not say itself."""
    if path.suffix.lower() in RAW_SUFFIXES:
        return open_preview(stream)
    _register_heif()
    overlook_long_notes()
    return Image.open(stream, formats=FORMATS), 1


@cache
def _register_heif() -> None:
    import pi_heif  # not before the first photo: the window is to be up by then

    pi_heif.register_heif_opener()


def _check_size(path: Path, image: Image.Image, at_least: int | None) -> int:
    """Asks for a scaled decode, and refuses what is too large even so; the pixels that will be held in memory."""
    full = image.size
    if at_least is not None:
        image.draft(None, (at_least, at_least))
    # A progressive JPEG is held in memory at its full size, however small it is decoded.
    width, height = full if image.info.get("progressive") else image.size
    if width * height > MOST_PIXELS:
        raise PhotoError(
            path,
            Sentence(
                "The photo is too large: {width} × {height} pixels, more than {most} megapixels.",
                width=full[0],
                height=full[1],
                most=MOST_PIXELS // 1_000_000,
            ),
        )
    return width * height


def _has_twelve_bits(image: Image.Image) -> bool:
    """Whether grey has twelve bits, which Pillow puts into sixteen as they are."""
    return isinstance(image, TiffImageFile) and image.mode.startswith("I;16") and image.tag_v2.get(_BITS) == (12,)


def _is_negative(image: Image.Image) -> bool:
    """Whether white is zero in grey of more than eight bits; in other pictures Pillow sees to that."""
    deep = image.mode == "F" or image.mode.startswith("I")
    return deep and isinstance(image, TiffImageFile) and image.tag_v2.get(_PHOTOMETRIC) == _WHITE_IS_ZERO


def _orientation(image: Image.Image, default: int) -> int:
    try:
        return int(image.getexif().get(_ORIENTATION, default))
    except _DECODING:  # damaged EXIF: the picture itself may be whole
        return default
