"""Captions of a run written into the photos as they come."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_captioner import NAME, __version__, paths
from desktop_captioner.photos.photo import Captioned, Failure
from desktop_captioner.recording.journaled import JournaledWriter
from desktop_captioner.saving.csv_file import readable
from desktop_captioner.saving.error import SavingError
from desktop_captioner.saving.metadata import Existing, Request, Sidecars, Where, WritePolicy


class IntoPhotos:
    """Writes results into their photos, or only tells what it would do."""

    def __init__(self, options: argparse.Namespace) -> None:
        """options: ``paths``, ``sidecar``, ``existing`` and ``dry_run``. Raises LibraryError."""
        self.existing, self.dry_run = Existing(options.existing), options.dry_run
        self.failures = 0
        policy = WritePolicy(Sidecars.WHEN_NEEDED if options.sidecar else Sidecars.NEVER)
        self._writer = JournaledWriter(paths.library(), policy, f"caption {' '.join(map(readable, options.paths))}")
        if self._writer.notice:
            print(self._writer.notice, file=sys.stderr)

    def write(self, result: Captioned | Failure, edited: str | None = None) -> None:
        """Writes what a person made of the caption, else the best one; what cannot be written is counted and said."""
        if isinstance(result, Failure):
            return
        try:
            self._put(result, edited or result.captions[0].text)
        except SavingError as error:
            self.failures += 1
            print(_one_line(result.path, str(error)), file=sys.stderr)

    def _put(self, result: Captioned, text: str) -> None:
        if self.dry_run:
            before = self._writer.read(result.path).caption
            kept = before is not None and self.existing is Existing.SKIP
            print(_one_line(result.path, f"would keep «{before}»" if kept else f"would write «{text}»"))
            return
        written = self._writer.write(
            result.path, Request(text, existing=self.existing, writer=f"{NAME} {__version__}, {result.model}")
        )
        if written.where is Where.SKIPPED:
            print(_one_line(result.path, "has a caption already, which was kept."), file=sys.stderr)
        for note in written.notes:
            print(_one_line(result.path, note), file=sys.stderr)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._writer.__exit__(kind, error, at)


def _one_line(path: Path, sentence: str) -> str:
    name = os.fsencode(path).decode("utf-8", "backslashreplace")
    return (sentence if name in sentence else f"{name}: {sentence}").replace("\n", " ")
