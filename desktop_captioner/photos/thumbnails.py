"""Small pictures of photos, kept on disk."""

from __future__ import annotations

import hashlib
import logging
import os
import threading
from pathlib import Path

from PIL import Image

from desktop_captioner.photos.decode import RESAMPLING, open_upright
from desktop_captioner.photos.photo import Photo

log = logging.getLogger("desktop_captioner.photos")

_QUALITY = 85
_LOOK_AFTER = 500  # new thumbnails between two looks at the size of the cache


class ThumbnailCache:
    """Thumbnails by path, size and time of change, as JPEGs in a folder; may be used from any thread.

    edge: the longer edge in pixels. limit: bytes on disk, the oldest go first.
    """

    def __init__(self, folder: Path, edge: int = 256, limit: int = 500_000_000) -> None:
        self.folder, self.edge, self.limit = folder, edge, limit
        self._made = 0
        self._lock = threading.Lock()

    def get(self, photo: Photo) -> Image.Image:
        """The thumbnail in RGB, upright; raises PhotoError. A cache that cannot be read or written is done without."""
        path = self._path(photo)
        try:
            with Image.open(path, formats=("JPEG",)) as kept:
                kept.load()
                return kept.convert("RGB")
        except (OSError, SyntaxError, ValueError):  # not there yet, or damaged
            image = open_upright(photo.path, at_least=self.edge)
            image.thumbnail((self.edge, self.edge), RESAMPLING, reducing_gap=3.0)
            self._keep(image, path)
            return image

    def _path(self, photo: Photo) -> Path:
        name = os.fsencode(photo.path.absolute()) + f"|{photo.size}|{photo.modified}|{self.edge}".encode()
        digest = hashlib.blake2b(name, digest_size=20).hexdigest()
        return self.folder / digest[:2] / f"{digest[2:]}.jpg"

    def _keep(self, image: Image.Image, path: Path) -> None:
        partial = path.with_suffix(f".{os.getpid()}.{threading.get_ident()}.partial")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            image.save(partial, "JPEG", quality=_QUALITY)
            partial.replace(path)
        except OSError as error:
            log.debug("thumbnail not kept: %s", error)
            try:
                partial.unlink(missing_ok=True)
            except OSError:
                log.debug("nor removed")
            return
        with self._lock:
            self._made += 1
            look = self._made % _LOOK_AFTER == 0
        if look:
            self.prune()

    def prune(self) -> None:
        """Removes the oldest thumbnails until the rest is within nine tenths of the limit."""
        try:
            kept = [(facts.st_mtime_ns, facts.st_size, path) for path in self.folder.glob("*/*") if (facts := path.stat())]
        except OSError as error:
            log.debug("thumbnails not counted: %s", error)
            return
        size = sum(bytes_ for _, bytes_, _ in kept)
        if size <= self.limit:
            return
        for _, bytes_, path in sorted(kept):
            path.unlink(missing_ok=True)
            size -= bytes_
            if size <= self.limit * 0.9:
                return
