"""A hash of a photo's picture alone, which stays when a program writes metadata into the file."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path

from desktop_captioner.metadata.containers import image_data
from desktop_captioner.photos.saving_error import RefusedError

_KINDS = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
    b"II+\0": "TIFF",
    b"MM\0+": "TIFF",
    b"RIFF": "WEBP",
}
_BLOCK, _BLOCKS = 16_384, 16
_JPEG_APPLICATION = range(0xE0, 0xF0)  # profiles and the like, which editors change with the metadata
_TIFF_PICTURE = (273, 324)  # where strips and tiles lie; previews are made anew
_PNG_PICTURE = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"fcTL", b"fdAT", b"acTL")
_WEBP_PICTURE = (b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF")


def picture_hash(path: Path) -> bytes | None:
    """A hash of what decides the pixels: of each part its size and 16 blocks spread over it (all of a small one).

    As good as a hash of everything where pictures are compressed. None where the file cannot be read or taken apart.
    """
    try:
        with path.open("rb") as stream:
            begin = stream.read(12)
        kind = next((kind for magic, kind in _KINDS.items() if begin.startswith(magic)), None)
        if begin[4:8] == b"ftyp":
            kind = "HEIF"
        if kind is None:
            return None
        digest, found = blake2b(kind.encode(), digest_size=20), False
        for label, part in image_data.parts(kind, path, _sample):
            if _is_picture(kind, label):
                digest.update(part)
                found = True
    except (OSError, ValueError, RefusedError):
        return None
    return digest.digest() if found else None


def _is_picture(kind: str, label: object) -> bool:
    if kind == "JPEG":
        return label not in _JPEG_APPLICATION
    if kind == "HEIF":
        return isinstance(label, tuple) and isinstance(label[0], int)
    return label in {"PNG": _PNG_PICTURE, "WEBP": _WEBP_PICTURE, "TIFF": _TIFF_PICTURE}[kind]


def _sample(part: bytes) -> bytes:
    digest = blake2b(len(part).to_bytes(8, "big"), digest_size=20)
    if len(part) <= _BLOCK * _BLOCKS:
        digest.update(part)
    else:
        for number in range(_BLOCKS):
            at = (len(part) - _BLOCK) * number // (_BLOCKS - 1)
            digest.update(part[at : at + _BLOCK])
    return digest.digest()
