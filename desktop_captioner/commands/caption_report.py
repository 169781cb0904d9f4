"""Reports what ``caption`` does with each photo, and counts."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from desktop_captioner.commands.output import about, named, shown
from desktop_captioner.exports.row import row_of
from desktop_captioner.exports.writer import ExportWriter
from desktop_captioner.operations.caption_photos import CaptionedPhoto
from desktop_captioner.operations.operation import Notice
from desktop_captioner.operations.save_captions import SavedPhoto
from desktop_captioner.photos.annotation import SURE_FROM, Annotation, Origin
from desktop_captioner.photos.photo import NOT_A_PHOTO, Captioned, Failure, Photo, PhotoError
from desktop_captioner.photos.sources import Sources


class CaptionReport:
    """Says what becomes of each photo, in the order in which they were found, and writes it into tables.

    writers: of the tables. progress: the bar, which must be there when the first outcome comes. sure_from: the
    confidence from which captions are sure. failed, unsaved, notes: what ``--json`` tells of photos.
    """

    def __init__(self, prints: bool, dry_run: bool, for_a_program: bool, cancelled: threading.Event) -> None:
        """prints: a line for each caption. for_a_program: standard output is another program's, which wants no other lines.

        cancelled: nothing is said of what follows.
        """
        self.prints, self.dry_run, self.cancelled = prints, dry_run, cancelled
        self.captioned = self.done = self.listed = 0
        self.all_listed = False
        self.failed: list[dict[str, str]] = []
        self.unsaved: list[dict[str, str]] = []
        self.notes: list[dict[str, str]] = []
        self.found: deque[Photo | Failure] = deque()
        self.writers: list[ExportWriter] = []
        self.sure_from = SURE_FROM
        self.progress: Any = None
        self.says = sys.stderr if for_a_program else sys.stdout

    def discovered(self, sources: Sources) -> Iterator[Photo]:
        """Yields the photos; remembers them and, at their places, the failures of what is none."""

        def on_error(error: PhotoError) -> None:
            self.found.append(Failure(error.path, error.sentence))
            self.listed += 1

        for photo in sources.photos(on_error):
            self.found.append(photo)
            self.listed += 1
            yield photo
        self.all_listed = True

    def add(self, outcome: CaptionedPhoto | Notice) -> None:
        """Says what became of a photo, the failures of discovery at their places."""
        if isinstance(outcome, Notice):
            self.progress.write(shown(outcome.sentence), file=sys.stderr)
            return
        self.report_failures()
        self.found.popleft()
        path, annotation = outcome.photo.path, outcome.annotation
        if isinstance(outcome.result, Failure):
            self._report_failure(outcome.result, annotation)
            return
        if isinstance(outcome.result, Captioned):
            self.captioned += 1
            if outcome.result.note:
                self._note(path, outcome.result.note)
        if isinstance(outcome.saved, Failure):
            self.unsaved.append(about(path, error=outcome.saved.sentence))
            self.progress.write(named(path, outcome.saved.sentence), file=sys.stderr)
        elif outcome.saved is not None:
            self._report_saved(outcome.saved)
            annotation = outcome.saved.annotation
        if self.prints and annotation.caption:
            unsure = " (unsure)" if annotation.is_unsure(self.sure_from) else ""
            print(f"{shown(path)}: {annotation.caption}{unsure}", flush=True)
        if annotation.not_photo and annotation.origin is Origin.MODEL:
            self._note(path, NOT_A_PHOTO)
        self._put(path, annotation)

    def report_failures(self) -> None:
        """Says what was found before the next photo and is none."""
        while self.found and isinstance(failure := self.found[0], Failure) and not self.cancelled.is_set():
            self.found.popleft()
            self._report_failure(failure, Annotation())

    def counts(self) -> str:
        """Returns the sentence at the end of a run."""
        return f"{self.captioned} captioned, {self._kept()} as before, {len(self.failed)} failed."

    def summary(self) -> dict[str, Any]:
        """Returns what ``--json`` tells."""
        counts = {"captioned": self.captioned, "as_before": self._kept()}
        return counts | {"failed": self.failed, "not_saved": self.unsaved, "notes": self.notes}

    def _kept(self) -> int:
        """How many photos have the caption that they had."""
        return self.done - self.captioned - len(self.failed)

    def _report_failure(self, failure: Failure, annotation: Annotation) -> None:
        self.failed.append(about(failure.path, error=failure.sentence))
        self.progress.write(named(failure.path, failure.sentence), file=sys.stderr)
        self._put(failure.path, annotation, failure.sentence)

    def _report_saved(self, saved: SavedPhoto) -> None:
        path = saved.photo.path
        if self.dry_run:
            self._note(path, _would(saved), self.says)
        elif saved.kept:
            self._note(path, "already has a caption, which was kept.")
        elif saved.unsure:
            self._note(path, "The caption is unsure and was not written; --write-unsure writes it.")
        for note in saved.notes:
            self._note(path, note)

    def _note(self, path: Path, note: str, to: TextIO | None = None) -> None:
        self.notes.append(about(path, note=note))
        self.progress.write(named(path, note), file=to or sys.stderr)

    def _put(self, path: Path, annotation: Annotation, error: str = "") -> None:
        for writer in self.writers:
            writer.write(row_of(path, annotation, error, self.sure_from))
        self.done += 1
        self.progress.total = self.listed
        self.progress.set_postfix_str("" if self.all_listed else "of those found so far", refresh=False)
        self.progress.update()


def _would(saved: SavedPhoto) -> str:
    """Says what saving would do to a photo."""
    if saved.unsure:
        return "would not write the caption, which is unsure"
    if saved.wanted is None:
        there = saved.annotation.own or saved.annotation.caption
        return f"would keep “{there}”" if there else "would stay as it is"
    texts = (saved.wanted.caption, saved.wanted.alt_text)
    wanted = [f"write “{text}”" if text else "clear it" for text in texts if text is not None]
    return f"would {' and '.join(wanted)}"
