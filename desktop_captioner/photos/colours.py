"""Pixels in any of Pillow's modes to the RGB that a screen shows and the model takes."""

from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image, ImageCms

_TRANSPARENT = ("RGBA", "RGBa", "LA", "La", "PA")
_MANAGED = ("RGB", "RGBX", "P", *_TRANSPARENT)  # modes in which a profile for RGB has something to say
_ROWS = 256  # of deep grey at once: as fractions they take four times the memory of the picture


def to_rgb(image: Image.Image) -> Image.Image:
    """The image in RGB: over white where it is transparent, by its colour profile if it has a good one.

    Grey of more than eight bits is scaled, not cut off. Raises what Pillow raises for pixels that it cannot convert.
    """
    profile = image.info.get("icc_profile")
    if image.mode == "F" or image.mode.startswith("I"):
        rgb = eight_bits(image).convert("RGB")
    elif image.mode == "LAB":
        rgb = _from_lab(image)
    elif image.mode == "CMYK":
        rgb = _by_profile(image, profile) or image.convert("RGB")
    elif image.mode in _TRANSPARENT or "transparency" in image.info:
        rgb = _over_white(image)
    else:
        rgb = image if image.mode == "RGB" else image.convert("RGB")
    if image.mode in _MANAGED:
        rgb = _by_profile(rgb, profile) or rgb
    rgb.info = {}  # what the file said of its pixels is no longer true of these
    return rgb


def _over_white(image: Image.Image) -> Image.Image:
    layer = image.convert("RGBA")
    white = Image.new("RGB", image.size, "white")
    white.paste(layer, mask=layer)
    return white


def _by_profile(image: Image.Image, profile: bytes | None) -> Image.Image | None:
    """The image in sRGB; None where there is nothing to do or the profile is no good."""
    if not profile:
        return None
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        if "srgb" in ImageCms.getProfileDescription(source).lower():
            return None
        return ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return None


def _from_lab(image: Image.Image) -> Image.Image:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    rgb = _by_profile(image, lab.tobytes())
    if rgb is None:
        raise ValueError("no conversion from LAB")
    return rgb


def eight_bits(image: Image.Image) -> Image.Image:
    """Grey of sixteen bits; of whole numbers and fractions, where no file says what white is, by the brightest."""
    values = np.asarray(image)
    grey = np.empty(values.shape, np.uint8)
    white = 65535.0 if ";" in image.mode else _white(float(np.max(values, initial=0, where=np.isfinite(values))))
    for top in range(0, len(values), _ROWS):
        rows = np.nan_to_num(values[top : top + _ROWS].astype(np.float32), posinf=0.0, neginf=0.0)
        grey[top : top + _ROWS] = np.clip(rows, 0.0, white) / white * 255.0 + 0.5
    return Image.fromarray(grey)


def _white(brightest: float) -> float:
    return next((white for white in (1.0, 255.0, 65535.0) if brightest <= white), brightest)
