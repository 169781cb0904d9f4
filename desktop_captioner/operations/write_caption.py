"""One caption, as a person said it, into photos."""

from __future__ import annotations

import threading
from collections.abc import Generator, Sequence
from pathlib import Path

from desktop_captioner.metadata.request import WritePolicy
from desktop_captioner.operations.journaled_writer import JournaledWriter, WrittenPhoto
from desktop_captioner.operations.operation import Notice, Operation
from desktop_captioner.operations.save_captions import request_for
from desktop_captioner.photos.annotation import Wanted
from desktop_captioner.photos.photo import Failure
from desktop_captioner.photos.saving_error import SavingError


class WriteCaption(Operation[WrittenPhoto | Failure | Notice]):
    """Writes a person's words into photos, and keeps them in the library as that person's; an outcome for every photo."""

    def __init__(
        self, library: Path, paths: Sequence[Path], wanted: Wanted, policy: WritePolicy, title: str,
        cancelled: threading.Event | None = None,
    ) -> None:  # fmt: skip
        """title: what the user asked for, as the journal keeps it."""
        super().__init__(cancelled)
        self._library, self._paths, self._wanted, self._policy, self._title = library, paths, wanted, policy, title

    def _outcomes(self) -> Generator[WrittenPhoto | Failure | Notice, None, None]:
        with JournaledWriter(self._library, self._policy, self._title) as writer:
            if writer.notice:
                yield Notice(writer.notice)
            for path in self._paths:
                try:
                    outcome: WrittenPhoto | Failure = self._write(writer, path)
                except SavingError as error:
                    outcome = Failure(path, error.sentence)
                yield outcome

    def _write(self, writer: JournaledWriter, path: Path) -> WrittenPhoto:
        done = writer.write(path, request_for(self._wanted))
        if not done.skipped:
            # Where it was appended, what the photo says now is what that person wants it to say.
            caption, alt_text = (self._wanted.caption and done.written.caption) or None, self._wanted.alt_text or None
            with writer.store.batch():
                writer.store.edit(done.photo, caption, alt_text)
                writer.store.file_written(done.photo, caption, alt_text)
        return done
