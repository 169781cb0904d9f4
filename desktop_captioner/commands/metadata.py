"""``desktop-captioner write`` and ``read``: captions in the photos' own metadata."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_captioner import NAME, __version__, paths
from desktop_captioner.commands.arguments import FAILED, OK
from desktop_captioner.commands.command_parser import CommandParser
from desktop_captioner.commands.lines import as_json, named, shown
from desktop_captioner.exports.row import readable
from desktop_captioner.library.error import LibraryError
from desktop_captioner.metadata.fields import BY_KEY
from desktop_captioner.metadata.request import Existing, PhotoMetadata, Request, Sidecars, WritePolicy
from desktop_captioner.metadata.writer import MetadataWriter
from desktop_captioner.operations.journaled_writer import JournaledWriter
from desktop_captioner.photos.saving_error import SavingError


def write(arguments: Sequence[str]) -> int:
    """``desktop-captioner write FILE… --caption TEXT``"""
    parser = CommandParser("write", description="Write a caption into photos; no pixel is touched.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a photo")
    parser.add_argument("--caption", required=True, metavar="TEXT", help="the caption")
    parser.add_argument("--alt-text", metavar="TEXT", help="the text for people who do not see the photo")
    parser.add_argument(
        "--sidecar", action="store_true", help="where a photo cannot be written, write a file beside it"
    )
    parser.add_argument(
        "--existing", choices=[each.value for each in Existing], default="replace",
        help="what becomes of a caption that is there already (replace)",
    )  # fmt: skip
    options = parser.read(arguments)
    wanted = Request(options.caption, options.alt_text, Existing(options.existing), f"{NAME} {__version__}")
    failures = 0
    policy = WritePolicy(Sidecars.WHEN_NEEDED if options.sidecar else Sidecars.NEVER)
    try:
        with JournaledWriter(paths.library(), policy, f"write «{options.caption}»") as writer:
            if writer.notice:
                print(writer.notice, file=sys.stderr)
            for path in options.files:
                failures += not _write_one(writer, path, wanted)
    except LibraryError as error:
        print(error, file=sys.stderr)
        return FAILED
    return FAILED if failures else OK


def _write_one(writer: JournaledWriter, path: Path, wanted: Request) -> bool:
    try:
        written = writer.write(path, wanted)
    except SavingError as error:
        print(named(path, str(error)), file=sys.stderr)
        return False
    print(f"{shown(path)}: {written.where.value}")
    for note in written.notes:
        print(named(path, note), file=sys.stderr)
    return True


def read(arguments: Sequence[str]) -> int:
    """``desktop-captioner read FILE…``"""
    parser = CommandParser("read", description="What photos and their sidecars say, and what programs show of it.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a photo")
    parser.add_argument("--json", action="store_true", help="as JSON")
    options = parser.read(arguments)
    failures, found = 0, []
    with MetadataWriter(WritePolicy()) as reader:
        for path in options.files:
            try:
                metadata = reader.read(path)
            except SavingError as error:
                failures += 1
                print(named(path, str(error)), file=sys.stderr)
                continue
            found.append(_facts(metadata))
            if not options.json:
                _print(found[-1])
    if options.json:
        print(as_json(found))
    return FAILED if failures else OK


def _facts(metadata: PhotoMetadata) -> dict[str, Any]:
    return {
        "path": readable(metadata.path),
        "caption": metadata.caption,
        "alt_text": metadata.alt_text,
        "embedded": _labelled(metadata.embedded),
        "sidecars": {readable(path): _labelled(texts) for path, texts in metadata.sidecars.items()},
        "consumers": metadata.consumers,
    }


def _labelled(texts: dict[str, str]) -> dict[str, str]:
    return {BY_KEY[key].name: text for key, text in texts.items()}


def _print(facts: dict[str, Any]) -> None:
    print(facts["path"])
    print(f"  caption   {facts['caption'] or '–'}")
    print(f"  alt text  {facts['alt_text'] or '–'}")
    for title, texts in (("in the photo", facts["embedded"]), *facts["sidecars"].items()):
        for label, text in texts.items():
            print(f"  {title}: {label}: {text}")
    for program, text in facts["consumers"].items():
        print(f"  {program} shows: {text or '–'}")
