"""Photos that others gave a caption, found before anybody is asked what is to become of it."""

from __future__ import annotations

import threading
from collections.abc import Generator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from desktop_captioner.library.error import LibraryError
from desktop_captioner.library.record import Record
from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.operations.library import open_library
from desktop_captioner.operations.operation import Operation
from desktop_captioner.operations.read_captions import ReadAhead
from desktop_captioner.photos.annotation import Annotation, Origin
from desktop_captioner.photos.photo import Photo


class OwnCaptions(Operation[Path]):
    """Reads photos and reports those whose caption stands until a person says otherwise."""

    def __init__(self, library: Path, photos: Sequence[Photo], cancelled: threading.Event | None = None) -> None:
        super().__init__(cancelled)
        self._library, self._photos = library, {photo.path: photo for photo in photos}

    def _outcomes(self) -> Generator[Path, None, None]:
        known: dict[Path, Record] = {}
        # Whoever goes on with a library that cannot be used says so.
        with suppress(LibraryError), open_library(self._library, reading=True) as store:
            known = store.records(self._photos.values())
        with ReadAhead(list(self._photos), self.cancelled) as ahead:
            while (answers := ahead.take()) is not None:
                for path, answer in answers.items():
                    metadata = answer if isinstance(answer, PhotoMetadata) else None
                    if annotation_of(known.get(path), metadata).origin is Origin.FILE:
                        yield path


def annotation_of(record: Record | None, metadata: PhotoMetadata | None) -> Annotation:
    """Returns what the library and the photo itself say. metadata: None where the photo could not be read."""
    annotation = record.current if record else Annotation()
    if metadata is None:
        return annotation
    return replace(annotation, found=metadata.caption or "", found_alt_text=metadata.alt_text or "")
