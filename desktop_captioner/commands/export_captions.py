"""``desktop-captioner export PATH…``: the library's captions for other programs."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_captioner import paths
from desktop_captioner.commands import signals
from desktop_captioner.commands.arguments import FAILED, OK
from desktop_captioner.commands.command_parser import CommandParser
from desktop_captioner.commands.export_arguments import add_format_arguments, chosen_formats
from desktop_captioner.commands.output import shown
from desktop_captioner.exports.row import CaptionRow, readable
from desktop_captioner.operations.export_captions import ExportKnownCaptions
from desktop_captioner.operations.operation import How
from desktop_captioner.photos.photo import PhotoError


def export(arguments: Sequence[str]) -> int:
    """``desktop-captioner export PATH…``"""
    parser = CommandParser(
        "export", description="Write what the library knows of photos into files.",
        epilog="Photos without a caption or alt text are left out; no model runs.",
    )  # fmt: skip
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a photo or a folder")
    parser.add_argument("-r", "--recursive", action="store_true", help="folders with all that is in them")
    add_format_arguments(parser)
    parser.add_argument(
        "--replace", action="store_true", help="also replace text files and metadata.jsonl with other contents"
    )
    options = parser.read(arguments)
    targets = chosen_formats(parser, options)
    if not targets:
        parser.error("say what to write, for example --csv FILE or --txt")
    operation = ExportKnownCaptions(paths.library(), options.paths, options.recursive, targets)
    failures = 0

    def report(outcome: CaptionRow | PhotoError) -> None:
        nonlocal failures
        if isinstance(outcome, PhotoError):
            failures += 1
            print(shown(str(outcome)), file=sys.stderr)

    with signals.stopping(operation.cancelled):
        ending = operation.run(report)
    if ending.how is How.FAILED:
        print(shown(ending.sentence), file=sys.stderr)
        return FAILED
    done = operation.exported
    for path in done.kept:
        print(
            f"{shown(readable(path))} has another text already and was kept; use --replace to replace it.",
            file=sys.stderr,
        )
    for failure in done.failures:
        print(shown(failure.sentence), file=sys.stderr)
    if without := operation.photos - operation.total:
        print(f"{without} of {operation.photos} photos have no caption in the library.", file=sys.stderr)
    return FAILED if failures or done.kept or done.failures or not operation.total else OK
