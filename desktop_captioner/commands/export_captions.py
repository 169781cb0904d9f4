"""``desktop-captioner export PATH…``: the library's captions for other programs."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_captioner import paths
from desktop_captioner.commands import signals
from desktop_captioner.commands.arguments import FAILED, OK, add_json_argument
from desktop_captioner.commands.command_parser import CommandParser
from desktop_captioner.commands.confidence import add_confidence_argument, sure_from
from desktop_captioner.commands.export_arguments import add_format_arguments, chosen_formats
from desktop_captioner.commands.output import about, as_json, named, shown
from desktop_captioner.exports.row import CaptionRow
from desktop_captioner.exports.writer import STANDARD_OUTPUT
from desktop_captioner.operations.export_captions import ExportKnownCaptions
from desktop_captioner.operations.operation import How
from desktop_captioner.photos.photo import PhotoError
from desktop_captioner.photos.readable_path import readable


def export(arguments: Sequence[str]) -> int:
    """``desktop-captioner export PATH…``"""
    parser = CommandParser(
        "export", description="Write what the library knows of photos into files.",
        epilog="Photos without a caption or alt text are left out; no model runs.",
    )  # fmt: skip
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a photo or a folder")
    parser.add_argument("-r", "--recursive", action="store_true", help="also everything below the folders")
    add_format_arguments(parser)
    parser.add_argument(
        "--replace", action="store_true", help="also replace text files and metadata.jsonl with other contents"
    )
    add_confidence_argument(parser)
    add_json_argument(parser, "counts and failures")
    options = parser.read(arguments)
    targets = chosen_formats(parser, options)
    if options.json and STANDARD_OUTPUT in (target.path for _, target in targets):
        parser.error("--json does not go with a table on standard output")
    if not targets:
        parser.error("say what to write, for example --csv FILE or --txt")
    operation = ExportKnownCaptions(paths.library(), options.paths, options.recursive, targets, sure_from(options))
    failed: list[dict[str, str]] = []

    def fail(path: Path, sentence: str) -> None:
        failed.append(about(path, error=sentence))
        print(named(path, sentence), file=sys.stderr)

    def report(outcome: CaptionRow | PhotoError) -> None:
        if isinstance(outcome, PhotoError):
            fail(outcome.path, outcome.sentence)

    with signals.stopping(operation.cancelled):
        ending = operation.run(report)
    done = operation.exported
    for failure in done.failures:
        fail(failure.path, failure.sentence)
    for path in done.kept:
        print(
            f"{shown(readable(path))} has another text already and was kept; use --replace to replace it.",
            file=sys.stderr,
        )
    without = operation.photos - operation.total
    if options.json:
        kept = [readable(path) for path in done.kept]
        print(as_json({"exported": done.written, "without_caption": without, "kept": kept, "failed": failed}))
    elif without:
        print(f"{without} of {operation.photos} photos have no caption in the library.", file=sys.stderr)
    if ending.how is How.FAILED:
        print(shown(ending.sentence), file=sys.stderr)
        return FAILED
    return FAILED if failed or done.kept or not operation.total else OK
