"""What was read of photos' own texts, so that of two threads that need it one reads each photo."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop_captioner.metadata.reader import real_file
from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.metadata.sidecar import find_sidecars
from desktop_captioner.operations.journaled_writer import photo_at
from desktop_captioner.operations.read_captions import Answers, CaptionReader
from desktop_captioner.photos.photo import Photo
from desktop_captioner.photos.saving_error import SavingError


class AlreadyRead:
    """Photos and what was read of them. May be used from any thread."""

    def __init__(self) -> None:
        self._known: dict[Photo, PhotoMetadata] = {}
        self._at_work: set[Photo] = set()
        self._lock = threading.Lock()

    def of(self, photo: Photo) -> PhotoMetadata | None:
        """Returns what the photo says; None where it was not read, where it has changed since, or may have.

        That is so with sidecars, of which nobody noted how they were.
        """
        metadata = self._known.get(photo)
        if metadata is None or metadata.sidecars:
            return None
        try:
            return metadata if photo_at(photo.path) == photo and not find_sidecars(real_file(photo.path)) else None
        except SavingError:
            return None

    def is_being_read(self, photo: Photo) -> bool:
        """Whether somebody is reading the photo just now."""
        return photo in self._at_work

    def note(self, read: Iterable[tuple[Photo, PhotoMetadata]]) -> None:
        """Takes what was read."""
        with self._lock:
            self._known.update(read)

    def forget(self) -> None:
        """Other photos are open."""
        with self._lock:
            self._known.clear()

    @contextmanager
    def reading(self, photos: Sequence[Photo]) -> Iterator[None]:
        """While the block lasts, the photos are being read."""
        with self._lock:
            self._at_work.update(photos)
        try:
            yield
        finally:
            with self._lock:
                self._at_work.difference_update(photos)


class SharingReader(CaptionReader):
    """Reads photos that nobody else has read. Used from one thread."""

    def __init__(self, shared: AlreadyRead, photo: Callable[[Path], Photo]) -> None:
        """photo: that of a path which is to be read."""
        super().__init__()
        self._shared, self._photo = shared, photo

    def read(self, paths: Sequence[Path]) -> Answers:
        """Returns what each photo says, or why it cannot be read."""
        photos = {path: self._photo(path) for path in paths}
        answers: Answers = {path: known for path, photo in photos.items() if (known := self._shared.of(photo))}
        missing = [path for path in paths if path not in answers]
        if missing:
            with self._shared.reading([photos[path] for path in missing]):
                read = super().read(missing)
                found = ((photos[path], answer) for path, answer in read.items())
                self._shared.note((photo, each) for photo, each in found if isinstance(each, PhotoMetadata))
            answers |= read
        return {path: answers[path] for path in paths}
