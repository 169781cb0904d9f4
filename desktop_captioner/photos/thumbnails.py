"""Small pictures of photos, kept on disk."""

from __future__ import annotations

import hashlib
import logging
import os
import threading
from pathlib import Path

from PIL import Image

from desktop_captioner.atomic_file import atomic_path
from desktop_captioner.photos.decode import RESAMPLING, open_upright
from desktop_captioner.photos.photo import Photo

log = logging.getLogger("desktop_captioner.photos")

_QUALITY = 85
_LOOK_AFTER = 500  # new thumbnails between two looks at the size of the cache
_REST = 0.9  # of the limit is left after pruning


class ThumbnailCache:
    """Thumbnails by path, size and time of change, as JPEGs in a folder; may be used from any thread.

    edge: the longer edge in pixels. limit_bytes: on disk, beyond it the oldest go; looked at now and then.
    """

    def __init__(self, folder: Path, edge: int = 256, limit_bytes: int = 500_000_000) -> None:
        self.folder, self.edge, self.limit_bytes = folder, edge, limit_bytes
        self._made = 0
        self._counting, self._pruning = threading.Lock(), threading.Lock()

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

    def prune(self) -> None:
        """Removes the oldest thumbnails if there are more than ``limit_bytes`` of them; one thread at a time."""
        if not self._pruning.acquire(blocking=False):
            return
        try:
            kept = sorted(_files(self.folder))
            excess = sum(size for _, size, _ in kept) - self.limit_bytes
            if excess <= 0:
                return
            excess += int(self.limit_bytes * (1 - _REST))
            for _, size, path in kept:
                if excess <= 0:
                    break
                _remove(path)
                excess -= size
        finally:
            self._pruning.release()

    def _path(self, photo: Photo) -> Path:
        name = os.fsencode(photo.path.absolute()) + f"|{photo.size}|{photo.modified}|{self.edge}".encode()
        digest = hashlib.blake2b(name, digest_size=20).hexdigest()
        return self.folder / digest[:2] / f"{digest[2:]}.jpg"

    def _keep(self, image: Image.Image, path: Path) -> None:
        """Whole or not at all: another thread, or another window, may be reading or writing the same."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with atomic_path(path, durable=False) as partial:
                image.save(partial, "JPEG", quality=_QUALITY)
        except OSError as error:
            log.debug("thumbnail not kept: %s", error)
            return
        with self._counting:
            self._made += 1
            look = self._made % _LOOK_AFTER == 1  # the first one, too: a window may never come to the second look
        if look:  # beside the thumbnails, which are waited for
            threading.Thread(target=self.prune, name="prune", daemon=True).start()


def _files(folder: Path) -> list[tuple[int, int, Path]]:
    """Time of change, size in bytes and path of every file of the cache; partial ones that a crash left, too."""
    files = []
    for path in folder.glob("*/*"):
        try:
            status = path.stat()
        except OSError as error:  # another window has pruned it
            log.debug("thumbnail not counted: %s", error)
            continue
        files.append((status.st_mtime_ns, status.st_size, path))
    return files


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:  # in use, or a disk that may only be read
        log.debug("thumbnail not removed: %s", error)
