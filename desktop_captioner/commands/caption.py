"""``desktop-captioner caption PATH…``: captions without a window."""

from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from desktop_captioner import paths
from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.captioning.bundle import read as read_bundle
from desktop_captioner.captioning.loading import load_captioner
from desktop_captioner.captioning.pipeline import BATCH, caption_photos
from desktop_captioner.commands import signals
from desktop_captioner.commands.arguments import FAILED, OK, add_model_arguments, chunk, positive, shard
from desktop_captioner.commands.caption_to_parquet import ALONE, caption_to_parquet
from desktop_captioner.commands.command_parser import CommandParser
from desktop_captioner.commands.into_photos import IntoPhotos
from desktop_captioner.commands.lines import named, shown
from desktop_captioner.commands.memory import Memory, NoMemory, interrupted
from desktop_captioner.exports.csv_file import CsvWriter
from desktop_captioner.exports.json_lines import JsonLinesWriter
from desktop_captioner.exports.row import row_of_result
from desktop_captioner.exports.writer import ExportWriter
from desktop_captioner.library.error import LibraryError
from desktop_captioner.metadata.request import Existing
from desktop_captioner.operations.caption_to_parquet import CHUNK
from desktop_captioner.photos.discover import discover
from desktop_captioner.photos.photo import Captioned, Failure, Photo, PhotoError
from desktop_captioner.photos.saving_error import SavingError
from desktop_captioner.photos.shard import Shard

Write = Callable[[Captioned | Failure, str | None], None]


def caption(arguments: Sequence[str]) -> int:
    """``desktop-captioner caption PATH…``"""
    parser = CommandParser(
        "caption", description="Caption photos and folders of photos.",
        epilog="Without --csv and --jsonl the captions are printed, a line for each photo.",
    )  # fmt: skip
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="a photo or a folder")
    parser.add_argument("-r", "--recursive", action="store_true", help="folders with all that is in them")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write a table; - is standard output")
    parser.add_argument("--bom", action="store_true", help="begin the table with a byte order mark, for Excel")
    parser.add_argument("--jsonl", type=Path, metavar="FILE", help="write JSON Lines; - is standard output")
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
    parser.add_argument("--force", action="store_true", help="caption again what this model has captioned already")
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
    parser.add_argument("--dry-run", action="store_true", help="only tell what would be written")
    add_model_arguments(parser)
    parser.need("parquet", "chunk")
    parser.need("write", "sidecar", "existing", "dry_run")
    options = parser.read(arguments)
    if options.csv and options.csv == options.jsonl:
        parser.error("--csv and --jsonl name the same file")
    if bool(options.paths) == options.resume:
        parser.error("give a PATH, or --resume" if not options.paths else "--resume takes no PATH")
    if options.parquet:
        if alone := [name for name in ALONE if getattr(options, name)]:
            parser.error(f"--parquet does not go with --{alone[0]}")
        return caption_to_parquet(options)
    return _Run(options).finish()


class _Run:
    """One ``caption`` run."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.failures = 0
        self.into_photos: IntoPhotos | None = None
        self.cancelled = threading.Event()

    def finish(self) -> int:
        """Captions everything; returns the exit status."""
        try:
            self._caption()
        except (ModelError, SavingError, LibraryError) as error:
            print(error, file=sys.stderr)
            return FAILED
        except KeyboardInterrupt as interrupted:
            self.cancelled.set()
            signals.leave(signals.end(interrupted))
        unwritten = self.into_photos.failures if self.into_photos else 0
        return FAILED if self.failures or unwritten else OK

    def _caption(self) -> None:
        options = self.options
        job = None
        if options.resume:
            job, options.paths = interrupted()
        found = self._discover()
        photos = [each for each in found if isinstance(each, Photo)]
        if not found:
            print(f"No photos in {', '.join(map(str, options.paths))}.", file=sys.stderr)
        with ExitStack() as files:
            folder = options.model or paths.model()
            memory = self._memory(files, photos, read_bundle(folder).label, job) if photos else NoMemory()
            writers = self._writers(files)
            new = [photo.path for photo in photos if photo.path not in memory.known]
            results: Iterator[Captioned | Failure] = iter(())
            if new:
                captioner = load_captioner(folder, options.device, options.beam, options.batch)
                results = caption_photos(captioner, new, self.cancelled)
            with signals.stopping(self.cancelled):
                self._write(found, results, memory, writers)

    def _memory(self, files: ExitStack, photos: list[Photo], model: str, job: int | None) -> Memory | NoMemory:
        """The library; a run that is not a resumed one goes on without it."""
        try:
            options = self.options
            return files.enter_context(Memory(photos, model, options.beam, options.force, job, options.write))
        except LibraryError as error:
            if job is not None:
                raise
            print(f"{error} The captions of this run will not be remembered.", file=sys.stderr)
            return NoMemory()

    def _discover(self) -> list[Photo | Failure]:
        """The photos and, at their places, the failures of what is none."""
        found: list[Photo | Failure] = []

        def on_error(error: PhotoError) -> None:
            found.append(Failure(error.path, error.sentence))

        for photo in discover(self.options.paths, self.options.recursive, on_error):
            if photo.path in self.options.shard:
                found.append(photo)  # noqa: PERF401 (the failures come in between)
        return found

    def _writers(self, files: ExitStack) -> list[Write]:
        options = self.options
        writers: list[Write] = []
        if options.csv:
            writers.append(_rows(files.enter_context(CsvWriter(options.csv, options.bom))))
        if options.jsonl:
            writers.append(_rows(files.enter_context(JsonLinesWriter(options.jsonl))))
        if not writers and not options.dry_run:
            writers.append(_print_line)
        if options.write:
            self.into_photos = files.enter_context(IntoPhotos(options))
            writers.append(self.into_photos.write)
        return writers

    def _write(
        self,
        found: list[Photo | Failure],
        results: Iterator[Captioned | Failure],
        memory: Memory | NoMemory,
        writers: list[Write],
    ) -> None:
        """Every result to every writer, the failures of discovery at their places."""
        from tqdm import tqdm

        quiet = self.options.quiet or not sys.stderr.isatty()
        # A dry run leaves an interrupted run, which is still to be written, as it is.
        settles = self.options.write and not (self.options.resume and self.options.dry_run)
        with tqdm(total=len(found), unit="photo", disable=quiet, smoothing=0.1, file=sys.stderr) as progress:
            for each in found:
                if self.cancelled.is_set():
                    break
                result = each if isinstance(each, Failure) else memory.known.get(each.path) or next(results, None)
                if result is None:  # cancelled
                    break
                memory.keep(result)
                if isinstance(result, Failure):
                    self.failures += 1
                    progress.write(named(result.path, result.sentence), file=sys.stderr)
                elif result.note:
                    progress.write(named(result.path, result.note), file=sys.stderr)
                for write in writers:
                    write(result, memory.texts.get(result.path))
                if settles and isinstance(result, Captioned):
                    memory.settle(result.path)
                progress.update()
            done = progress.n
        if not self.options.quiet and sys.stderr.isatty():
            print(f"{done - self.failures} captioned, {self.failures} failed.", file=sys.stderr)


def _print_line(result: Captioned | Failure, text: str | None) -> None:
    if isinstance(result, Captioned):
        print(f"{shown(result.path)}: {row_of_result(result, text).caption}", flush=True)


def _rows(writer: ExportWriter) -> Write:
    return lambda result, text: writer.write(row_of_result(result, text))
