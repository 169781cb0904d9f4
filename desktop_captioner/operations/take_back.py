"""Takes back what a run wrote into photos."""

from __future__ import annotations

import threading
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from desktop_captioner.library.journal import Run
from desktop_captioner.metadata.request import PhotoMetadata, WritePolicy
from desktop_captioner.operations.journaled_writer import JournaledWriter, photo_at
from desktop_captioner.operations.operation import Operation
from desktop_captioner.photos.photo import Failure, Photo
from desktop_captioner.photos.saving_error import SavingError


@dataclass(frozen=True, eq=False)
class TakenBack:
    """A photo that says again what it said before. photo, metadata: as the file is now."""

    photo: Photo
    metadata: PhotoMetadata


class TakeBack(Operation[TakenBack | Failure]):
    """Takes back what a run wrote; what somebody changed since stays."""

    def __init__(
        self, library: Path, run: int | None, force: bool = False, cancelled: threading.Event | None = None
    ) -> None:
        """run: its number, None for the last one. force: also where somebody changed the caption since."""
        super().__init__(cancelled)
        self._library, self._run, self._force = library, run, force

    def _outcomes(self) -> Generator[TakenBack | Failure, None, None]:
        with JournaledWriter(self._library, WritePolicy()) as writer:
            run = self._run
            if run is None:
                run = next((each.number for each in writer.runs()), None)
            for path, sentence in writer.revert(run, self._force) if run is not None else ():
                try:
                    yield Failure(path, sentence) if sentence else TakenBack(photo_at(path), writer.read(path))
                except SavingError as error:
                    yield Failure(path, error.sentence)


def runs(library: Path) -> list[Run]:
    """Returns the runs with something to take back, the newest first. Raises LibraryError."""
    with JournaledWriter(library, WritePolicy()) as writer:
        return writer.runs()
