"""Camera RAW: the preview that the camera itself made and put into the file."""

from __future__ import annotations

from io import BytesIO
from typing import BinaryIO

from PIL import Image

RAW_SUFFIXES = frozenset({
    ".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dng", ".erf", ".iiq", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf",
    ".rw2", ".srw", ".x3f",
})  # fmt: skip

_ORIENTATION = {0: 1, 3: 3, 5: 8, 6: 6}  # LibRaw's "flip" to the value of EXIF's tag Orientation


def open_preview(stream: BinaryIO) -> tuple[Image.Image, int]:
    """The preview, not yet loaded, and the EXIF orientation to be used where the preview has none of its own.

    A file without a preview is developed at half its size. Raises OSError for what is damaged or no RAW.
    """
    import rawpy  # few need it

    try:
        with rawpy.imread(stream) as raw:
            orientation = _ORIENTATION.get(raw.sizes.flip, 1)
            try:
                preview = raw.extract_thumb()
            except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError):
                return Image.fromarray(raw.postprocess(half_size=True, use_camera_wb=True)), 1
    except rawpy.LibRawError as error:
        raise OSError(str(error)) from error
    if isinstance(preview.data, bytes):
        return Image.open(BytesIO(preview.data), formats=("JPEG",)), orientation
    return Image.fromarray(preview.data), orientation
