"""Captions of a run written into the photos as they come."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_captioner import NAME, __version__, paths
from desktop_captioner.commands.lines import named
from desktop_captioner.exports.row import readable
from desktop_captioner.exports.writer import STANDARD_OUTPUT
from desktop_captioner.metadata.request import Existing, Request, Sidecars, Where, WritePolicy
from desktop_captioner.operations.journaled_writer import JournaledWriter
from desktop_captioner.photos.photo import Captioned, Failure
from desktop_captioner.photos.saving_error import SavingError


class IntoPhotos:
    """Writes results into their photos, or only tells what it would do."""

    def __init__(self, options: argparse.Namespace) -> None:
        """options: of ``caption``. Raises LibraryError."""
        self.existing, self.dry_run = Existing(options.existing or Existing.SKIP), options.dry_run
        # A table is for another program, which wants nothing else between its lines.
        self._says = sys.stderr if STANDARD_OUTPUT in (options.csv, options.jsonl) else sys.stdout
        self.failures = 0
        policy = WritePolicy(Sidecars.WHEN_NEEDED if options.sidecar else Sidecars.NEVER)
        self._writer = JournaledWriter(paths.library(), policy, _title(options.paths))
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
            print(named(result.path, str(error)), file=sys.stderr)

    def _put(self, result: Captioned, text: str) -> None:
        if self.dry_run:
            before = self._writer.read(result.path).caption
            kept = before is not None and self.existing is Existing.SKIP
            sentence = f"would keep «{before}»" if kept else f"would write «{text}»"
            print(named(result.path, sentence), file=self._says)
            return
        written = self._writer.write(
            result.path, Request(text, existing=self.existing, writer=f"{NAME} {__version__}, {result.model}")
        )
        if written.where is Where.SKIPPED:
            print(named(result.path, "has a caption already, which was kept."), file=sys.stderr)
        for note in written.notes:
            print(named(result.path, note), file=sys.stderr)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._writer.__exit__(kind, error, at)


def _title(given: list[Path]) -> str:
    more = f" and {len(given) - 1} more" if len(given) > 1 else ""
    return f"caption {readable(given[0])}{more}"
