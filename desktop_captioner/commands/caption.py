"""``desktop-captioner caption PATH…``: captions without a window."""

from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Iterable, Sequence
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
    add_json_argument,
    add_keywords_argument,
    add_model_arguments,
    add_person_argument,
    chunk,
    positive,
    shard,
)
from desktop_captioner.commands.caption_report import CaptionReport
from desktop_captioner.commands.caption_to_parquet import ALONE, caption_to_parquet
from desktop_captioner.commands.command_parser import CommandParser
from desktop_captioner.commands.confidence import add_confidence_argument, sure_from
from desktop_captioner.commands.existing import add_existing_argument, ask, is_asked
from desktop_captioner.commands.export_arguments import add_format_arguments, chosen_formats
from desktop_captioner.commands.output import as_json
from desktop_captioner.exports.formats import Format
from desktop_captioner.exports.writer import STANDARD_OUTPUT, Target
from desktop_captioner.library.error import LibraryError
from desktop_captioner.metadata.request import Sidecars, WritePolicy
from desktop_captioner.operations.caption_photos import CaptionPhotos, CaptionRequest
from desktop_captioner.operations.caption_run import run_to_resume
from desktop_captioner.operations.caption_to_parquet import CHUNK
from desktop_captioner.operations.operation import How
from desktop_captioner.operations.own_captions import OwnCaptions
from desktop_captioner.operations.save_captions import CaptionSaver
from desktop_captioner.photos.annotation import Existing
from desktop_captioner.photos.photo import Photo
from desktop_captioner.photos.readable_path import readable
from desktop_captioner.photos.saving_error import SavingError
from desktop_captioner.photos.shard import Shard
from desktop_captioner.photos.sources import Sources
from desktop_captioner.settings import BEAMS

_FORMATS = ("csv", "jsonl", "coco", "html")  # into which captions go as they are made; --parquet is another way to work


def caption(arguments: Sequence[str]) -> int:
    """``desktop-captioner caption PATH…``"""
    parser = CommandParser(
        "caption", description="Caption photos and folders of photos; a caption that a photo already has is kept.",
        epilog="Without a file to write, the captions are printed, a line for each photo.",
    )  # fmt: skip
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="a photo or a folder")
    parser.add_argument("-r", "--recursive", action="store_true", help="also everything below the folders")
    add_format_arguments(parser, *_FORMATS)
    parser.add_argument(
        "--parquet", type=Path, metavar="DIR",
        help="write Parquet files into a folder, one for each chunk of photos, without the library; chunks that exist "
        "already are not captioned again",
    )  # fmt: skip
    parser.add_argument(
        "--chunk", type=chunk, default=CHUNK, metavar="N", help="photos in a Parquet file (%(default)s)"
    )
    parser.add_argument(
        "--shard", type=shard, default=Shard(), metavar="I/N", help="only the Ith of N parts of the photos"
    )
    parser.add_argument(
        "--beam", type=positive, default=BEAMS, metavar="N", help=f"width of the search, 1 is greedy ({BEAMS})"
    )
    parser.add_argument(
        "--batch", type=positive, default=BATCH, metavar="N", help="photos captioned at once (%(default)s)"
    )
    parser.add_argument("--force", action="store_true", help="also caption photos that have a caption, which they keep")
    parser.add_argument("--resume", action="store_true", help="resume the run that was interrupted, instead of PATH")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress, no summary")
    parser.add_argument("--write", action="store_true", help="also write the captions into the photos' metadata")
    parser.add_argument("--sidecar", action="store_true", help="write a sidecar file where a photo cannot be written")
    add_existing_argument(parser, Existing.SKIP)
    add_confidence_argument(parser)
    parser.add_argument("--write-unsure", action="store_true", help="also write captions that are unsure")
    add_keywords_argument(parser)
    add_credentials_argument(parser)
    parser.add_argument("--dry-run", action="store_true", help="only show what would be written")
    add_json_argument(parser, "counts and failures")
    add_person_argument(parser)
    add_model_arguments(parser)
    parser.need("parquet", "chunk")
    parser.need("write", "sidecar", "existing", "write_unsure", "dry_run", "break_credentials", "keywords")
    options = parser.read(arguments)
    targets = chosen_formats(parser, options, *_FORMATS)
    if bool(options.paths) == options.resume:
        parser.error("give a PATH, or --resume" if not options.paths else "--resume takes no PATH")
    if options.json and STANDARD_OUTPUT in (target.path for _, target in targets):
        parser.error("--json does not go with a table on standard output")
    if options.parquet:
        if alone := [name for name in ALONE if getattr(options, name)]:
            parser.error(f"--parquet does not go with --{alone[0]}")
        return caption_to_parquet(options)
    return _Run(options, targets, is_asked(parser, options)).finish()


class _Run:
    """One ``caption`` run."""

    def __init__(self, options: argparse.Namespace, targets: Sequence[tuple[Format, Target]], asks: bool) -> None:
        """asks: the person says what becomes of captions that are there, when it is known how many there are."""
        self.options, self.targets, self.asks = options, targets, asks
        self.cancelled = threading.Event()
        self.existing = Existing.SKIP if asks else Existing(options.existing)
        tabled = STANDARD_OUTPUT in (target.path for _, target in targets)
        prints = not (targets or options.dry_run or options.json)
        self.report = CaptionReport(prints, options.dry_run, options.json or tabled, self.cancelled)

    def finish(self) -> int:
        """Captions everything; returns the exit status."""
        broken = False
        try:
            with ExitStack() as files:
                self._caption(files)
        except (ModelError, SavingError, LibraryError) as error:
            print(error, file=sys.stderr)
            broken = True
        except KeyboardInterrupt as interrupted:
            self.cancelled.set()
            signals.leave(signals.end(interrupted))
        if self.options.json:
            print(as_json(self.report.summary()))
        return FAILED if broken or self.report.failed or self.report.unsaved else OK

    def _caption(self, files: ExitStack) -> None:
        from tqdm import tqdm

        options, job = self.options, None
        if options.resume:
            run = run_to_resume(paths.library())
            job, options.paths, options.shard = run.number, list(run.missing), Shard()
        sources = Sources(tuple(options.paths), options.recursive, options.shard)
        photos: Iterable[Photo] = self.report.discovered(sources)
        streams = not self.asks and job is None  # the first is captioned while others are still being found
        if not streams:
            photos = tuple(photos)
        if self.asks:
            self.existing = ask(self._count_own(tuple(photos)))
        report, quiet = self.report, options.quiet or not sys.stderr.isatty()
        report.writers += [files.enter_context(each.open(target)) for each, target in self.targets]
        report.progress = files.enter_context(
            tqdm(total=report.listed or None, unit="photo", disable=quiet, smoothing=0.1, file=sys.stderr)
        )
        self._run(
            CaptionRequest(
                photos, options.force, self.existing, options.beam, job,
                keeps_pending=options.resume and options.dry_run, sources=sources if streams else None,
            )
        )  # fmt: skip
        report.report_failures()
        if not report.listed:
            print(f"No photos in {', '.join(map(str, options.paths))}.", file=sys.stderr)
        if not quiet:
            print(report.counts(), file=sys.stderr)

    def _run(self, request: CaptionRequest) -> None:
        options = self.options
        bundle = read_bundle(options.model or paths.model())
        self.report.sure_from = sure_from(options, bundle)
        operation = CaptionPhotos(
            paths.library(), request, lambda: self._load(bundle.folder), bundle.label_as(options.say_person),
            saver=self._open_saver if options.write else None, cancelled=self.cancelled,
        )  # fmt: skip
        with signals.stopping(self.cancelled):
            ending = operation.run(self.report.add)
        if ending.how is How.FAILED and ending.error is not None:
            raise ending.error

    def _count_own(self, photos: Sequence[Photo]) -> int:
        own: list[Path] = []
        with signals.stopping(self.cancelled):
            OwnCaptions(paths.library(), photos, self.cancelled).run(own.append)
        return len(own)

    def _load(self, folder: Path) -> Captioner:
        with signals.interrupting():  # nothing is lost while the model is loaded, which takes a while
            options = self.options
            return load_captioner(folder, options.device, options.beam, options.batch, options.say_person)

    def _open_saver(self) -> CaptionSaver:
        options = self.options
        policy = WritePolicy(
            Sidecars.WHEN_NEEDED if options.sidecar else Sidecars.NEVER,
            keywords=options.keywords,
            keep_credentials=not options.break_credentials,
        )
        least = 0.0 if options.write_unsure else self.report.sure_from
        return CaptionSaver(paths.library(), policy, _title(options.paths), options.dry_run, least)


def _title(given: list[Path]) -> str:
    more = f" and {len(given) - 1} more" if len(given) > 1 else ""
    return f"caption {readable(given[0])}{more}"
