"""Captions of a run written into the photos as they come."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_captioner import NAME, __version__
from desktop_captioner.photos.photo import Captioned, Failure
from desktop_captioner.saving.error import SavingError
from desktop_captioner.saving.metadata import Existing, Request, Sidecars, Where, WritePolicy
from desktop_captioner.saving.replacing import clean_stale
from desktop_captioner.saving.writer import MetadataWriter


class IntoPhotos:
    """Writes results into their photos, or only tells what it would do."""

    def __init__(self, options: argparse.Namespace) -> None:
        """options: ``sidecar``, ``existing`` and ``dry_run``."""
        self.existing, self.dry_run = Existing(options.existing), options.dry_run
        self.failures = 0
        self._writer = MetadataWriter(WritePolicy(Sidecars.WHEN_NEEDED if options.sidecar else Sidecars.NEVER))
        self._cleaned: set[Path] = set()
        if self._writer.notice:
            print(self._writer.notice, file=sys.stderr)

    def write(self, result: Captioned | Failure) -> None:
        """Writes the best caption; what cannot be written is counted and said."""
        if isinstance(result, Failure):
            return
        if result.path.parent not in self._cleaned and not self.dry_run:
            self._cleaned.add(result.path.parent)
            clean_stale(result.path.parent)
        try:
            self._put(result)
        except SavingError as error:
            self.failures += 1
            print(_one_line(result.path, str(error)), file=sys.stderr)

    def _put(self, result: Captioned) -> None:
        text = result.captions[0].text
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
        self._writer.close()


def _one_line(path: Path, sentence: str) -> str:
    name = os.fsencode(path).decode("utf-8", "backslashreplace")
    return (sentence if name in sentence else f"{name}: {sentence}").replace("\n", " ")
