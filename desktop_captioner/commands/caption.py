"""``desktop-captioner caption PATH…``: captions without a window."""

from __future__ import annotations

import argparse
import sys
import threading
from collections import deque
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from desktop_captioner import paths
from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.captioning.bundle import read as read_bundle
from desktop_captioner.captioning.loading import load_captioner
from desktop_captioner.captioning.pipeline import BATCH, Captioner
from desktop_captioner.commands import signals
from desktop_captioner.commands.arguments import (
    FAILED,
    OK,
    add_credentials_argument,
    add_model_arguments,
    chunk,
    positive,
    shard,
)
from desktop_captioner.commands.caption_to_parquet import ALONE, caption_to_parquet
from desktop_captioner.commands.command_parser import CommandParser
from desktop_captioner.commands.export_arguments import add_format_arguments, chosen_formats
from desktop_captioner.commands.output import named, shown
from desktop_captioner.exports.formats import Format
from desktop_captioner.exports.row import readable, row_of
from desktop_captioner.exports.writer import STANDARD_OUTPUT, ExportWriter, Target
from desktop_captioner.library.error import LibraryError
from desktop_captioner.metadata.request import Sidecars, WritePolicy
from desktop_captioner.operations.caption_photos import CaptionedPhoto, CaptionPhotos, CaptionRequest
from desktop_captioner.operations.caption_run import run_to_resume
from desktop_captioner.operations.caption_to_parquet import CHUNK
from desktop_captioner.operations.operation import How, Notice
from desktop_captioner.operations.save_captions import CaptionSaver, SavedPhoto
from desktop_captioner.photos.annotation import Annotation, Existing
from desktop_captioner.photos.discover import discover
from desktop_captioner.photos.photo import Captioned, Failure, Photo, PhotoError
from desktop_captioner.photos.saving_error import SavingError
from desktop_captioner.photos.shard import Shard

_FORMATS = ("csv", "jsonl", "coco", "html")  # into which captions go as they are made; --parquet is another way to work


def caption(arguments: Sequence[str]) -> int:
    """``desktop-captioner caption PATH…``"""
    parser = CommandParser(
        "caption", description="Caption photos and folders of photos; a caption that a photo has already is kept.",
        epilog="Without a file to write, the captions are printed, a line for each photo.",
    )  # fmt: skip
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="a photo or a folder")
    parser.add_argument("-r", "--recursive", action="store_true", help="folders with all that is in them")
    add_format_arguments(parser, *_FORMATS)
    parser.add_argument(
        "--parquet", type=Path, metavar="DIR",
        help="write Parquet files into a folder, one for each chunk of photos, without the library; chunks that are there "
        "already are not captioned again",
    )  # fmt: skip
    parser.add_argument(
        "--chunk", type=chunk, default=CHUNK, metavar="N", help="photos in a Parquet file (%(default)s)"
    )
    parser.add_argument(
        "--shard", type=shard, default=Shard(), metavar="I/N", help="only the Ith of N parts of the photos"
    )
    parser.add_argument("--beam", type=positive, default=3, metavar="N", help="width of the search, 1 is greedy (3)")
    parser.add_argument("--batch", type=positive, default=BATCH, metavar="N", help="photos at once (%(default)s)")
    parser.add_argument("--force", action="store_true", help="caption also photos that have a caption; they keep it")
    parser.add_argument(
        "--resume", action="store_true", help="go on with the run that was interrupted, instead of PATH"
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress, no summary")
    parser.add_argument("--write", action="store_true", help="write the captions into the photos' metadata, too")
    parser.add_argument(
        "--sidecar", action="store_true", help="where a photo cannot be written, write a file beside it"
    )
    parser.add_argument(
        "--existing", choices=[each.value for each in Existing],
        help="what becomes of a caption that a photo has already (skip)",
    )  # fmt: skip
    add_credentials_argument(parser)
    parser.add_argument("--dry-run", action="store_true", help="only tell what would be written")
    add_model_arguments(parser)
    parser.need("parquet", "chunk")
    parser.need("write", "sidecar", "existing", "dry_run", "break_credentials")
    options = parser.read(arguments)
    targets = chosen_formats(parser, options, *_FORMATS)
    if bool(options.paths) == options.resume:
        parser.error("give a PATH, or --resume" if not options.paths else "--resume takes no PATH")
    if options.parquet:
        if alone := [name for name in ALONE if getattr(options, name)]:
            parser.error(f"--parquet does not go with --{alone[0]}")
        return caption_to_parquet(options)
    return _Run(options, targets).finish()


class _Run:
    """One ``caption`` run."""

    def __init__(self, options: argparse.Namespace, targets: Sequence[tuple[Format, Target]]) -> None:
        self.options, self.targets = options, targets
        self.captioned = self.failed = self.unsaved = self.done = 0
        self.cancelled = threading.Event()
        self.existing = Existing(options.existing or Existing.SKIP)
        self.found: deque[Photo | Failure] = deque()
        self.writers: list[ExportWriter] = []
        self.prints = not (targets or options.dry_run)
        # A table is for another program, which wants nothing else between its lines.
        self.says = sys.stderr if STANDARD_OUTPUT in (target.path for _, target in targets) else sys.stdout

    def finish(self) -> int:
        """Captions everything; returns the exit status."""
        try:
            with ExitStack() as files:
                self._caption(files)
        except (ModelError, SavingError, LibraryError) as error:
            print(error, file=sys.stderr)
            return FAILED
        except KeyboardInterrupt as interrupted:
            self.cancelled.set()
            signals.leave(signals.end(interrupted))
        return FAILED if self.failed or self.unsaved else OK

    def _caption(self, files: ExitStack) -> None:
        from tqdm import tqdm

        options, job = self.options, None
        if options.resume:
            run = run_to_resume(paths.library())
            job, options.paths = run.number, list(run.missing)
        self.found = deque(self._discover())
        photos = tuple(each for each in self.found if isinstance(each, Photo))
        if not self.found:
            print(f"No photos in {', '.join(map(str, options.paths))}.", file=sys.stderr)
        self._open_writers(files)
        quiet = options.quiet or not sys.stderr.isatty()
        total = len(self.found)
        self.progress = files.enter_context(
            tqdm(total=total, unit="photo", disable=quiet, smoothing=0.1, file=sys.stderr)
        )
        if photos:
            self._run(
                CaptionRequest(
                    photos, options.force, self.existing, options.beam, job, options.resume and options.dry_run
                )
            )
        self._report_failures()
        if not options.quiet and sys.stderr.isatty():
            kept = self.done - self.captioned - self.failed
            print(f"{self.captioned} captioned, {kept} as before, {self.failed} failed.", file=sys.stderr)

    def _run(self, request: CaptionRequest) -> None:
        options = self.options
        folder = options.model or paths.model()
        operation = CaptionPhotos(
            paths.library(), request, lambda: self._load(folder), read_bundle(folder).label,
            saver=self._open_saver if options.write else None, cancelled=self.cancelled,
        )  # fmt: skip
        with signals.stopping(self.cancelled):
            ending = operation.run(self._report)
        if ending.how is How.FAILED and ending.error is not None:
            raise ending.error

    def _load(self, folder: Path) -> Captioner:
        with signals.interrupting():  # nothing is lost while the model is loaded, which takes a while
            return load_captioner(folder, self.options.device, self.options.beam, self.options.batch)

    def _discover(self) -> list[Photo | Failure]:
        """The photos and, at their places, the failures of what is none."""
        found: list[Photo | Failure] = []

        def on_error(error: PhotoError) -> None:
            found.append(Failure(error.path, error.sentence))

        for photo in discover(self.options.paths, self.options.recursive, on_error):
            if photo.path in self.options.shard:
                found.append(photo)  # noqa: PERF401 (the failures come in between)
        return found

    def _open_writers(self, files: ExitStack) -> None:
        self.writers += [files.enter_context(each.open(target)) for each, target in self.targets]

    def _open_saver(self) -> CaptionSaver:
        options = self.options
        policy = WritePolicy(
            Sidecars.WHEN_NEEDED if options.sidecar else Sidecars.NEVER, keep_credentials=not options.break_credentials
        )
        return CaptionSaver(paths.library(), policy, self.existing, _title(options.paths), options.dry_run)

    def _report(self, outcome: CaptionedPhoto | Notice) -> None:
        """Says what became of a photo, the failures of discovery at their places."""
        if isinstance(outcome, Notice):
            self.progress.write(shown(outcome.sentence), file=sys.stderr)
            return
        self._report_failures()
        self.found.popleft()
        path, annotation = outcome.photo.path, outcome.annotation
        if isinstance(outcome.result, Failure):
            self._report_failure(outcome.result, annotation)
            return
        if isinstance(outcome.result, Captioned):
            self.captioned += 1
            if outcome.result.note:
                self.progress.write(named(path, outcome.result.note), file=sys.stderr)
        if isinstance(outcome.saved, Failure):
            self.unsaved += 1
            print(named(path, outcome.saved.sentence), file=sys.stderr)
        elif outcome.saved is not None:
            self._report_saved(outcome.saved)
            annotation = outcome.saved.annotation
        if self.prints and annotation.caption:
            print(f"{shown(path)}: {annotation.caption}", flush=True)
        self._put(path, annotation)

    def _report_failures(self) -> None:
        while self.found and isinstance(failure := self.found[0], Failure) and not self.cancelled.is_set():
            self.found.popleft()
            self._report_failure(failure, Annotation())

    def _report_failure(self, failure: Failure, annotation: Annotation) -> None:
        self.failed += 1
        self.progress.write(named(failure.path, failure.sentence), file=sys.stderr)
        self._put(failure.path, annotation, failure.sentence)

    def _report_saved(self, saved: SavedPhoto) -> None:
        path = saved.photo.path
        if self.options.dry_run:
            print(named(path, _would(saved)), file=self.says)
        elif saved.kept:
            print(named(path, "has a caption already, which was kept."), file=sys.stderr)
        for note in saved.notes:
            print(named(path, note), file=sys.stderr)

    def _put(self, path: Path, annotation: Annotation, error: str = "") -> None:
        for writer in self.writers:
            writer.write(row_of(path, annotation, error))
        self.done += 1
        self.progress.update()


def _would(saved: SavedPhoto) -> str:
    """What saving would do to a photo."""
    if saved.wanted is None:
        there = saved.annotation.own or saved.annotation.caption
        return f"would keep “{there}”" if there else "would stay as it is"
    texts = (saved.wanted.caption, saved.wanted.alt_text)
    wanted = [f"write “{text}”" if text else "clear it" for text in texts if text is not None]
    return f"would {' and '.join(wanted)}"


def _title(given: list[Path]) -> str:
    more = f" and {len(given) - 1} more" if len(given) > 1 else ""
    return f"caption {readable(given[0])}{more}"
