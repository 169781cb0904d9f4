"""``desktop-captioner write`` and ``read``: captions in the photos' own metadata."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_captioner import paths
from desktop_captioner.commands.arguments import (
    FAILED,
    OK,
    add_credentials_argument,
    add_json_argument,
    add_keywords_argument,
)
from desktop_captioner.commands.command_parser import CommandParser
from desktop_captioner.commands.existing import add_existing_argument, ask, is_asked
from desktop_captioner.commands.output import as_json, named, shown
from desktop_captioner.commands.running import run_operation
from desktop_captioner.metadata.fields import BY_KEY
from desktop_captioner.metadata.request import PhotoMetadata, Sidecars, WritePolicy
from desktop_captioner.operations.journaled_writer import WrittenPhoto
from desktop_captioner.operations.operation import Notice
from desktop_captioner.operations.read_captions import ReadCaptions
from desktop_captioner.operations.write_caption import WriteCaption
from desktop_captioner.photos.annotation import Existing, Wanted
from desktop_captioner.photos.photo import Failure
from desktop_captioner.photos.readable_path import readable


def write(arguments: Sequence[str]) -> int:
    """``desktop-captioner write FILE… --caption TEXT``"""
    parser = CommandParser("write", description="Write a caption into photos; no pixel is touched.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a photo")
    parser.add_argument("--caption", required=True, metavar="TEXT", help="the caption")
    parser.add_argument("--alt-text", metavar="TEXT", help="the text for people who cannot see the photo")
    parser.add_argument("--sidecar", action="store_true", help="write a sidecar file where a photo cannot be written")
    add_existing_argument(parser, Existing.REPLACE)
    add_keywords_argument(parser)
    add_credentials_argument(parser)
    add_json_argument(parser)
    options = parser.read(arguments)
    existing = ask(_count_captioned(options.files)) if is_asked(parser, options) else Existing(options.existing)
    wanted = Wanted(options.caption, options.alt_text, existing)
    policy = WritePolicy(
        Sidecars.WHEN_NEEDED if options.sidecar else Sidecars.NEVER,
        keywords=options.keywords,
        keep_credentials=not options.break_credentials,
    )
    operation = WriteCaption(paths.library(), options.files, wanted, policy, f"write “{options.caption}”")
    failures = 0
    told: list[dict[str, Any]] = []

    def report(outcome: WrittenPhoto | Failure | Notice) -> None:
        nonlocal failures
        if isinstance(outcome, Notice):
            print(outcome.sentence, file=sys.stderr)
            return
        failures += isinstance(outcome, Failure)
        if options.json:
            told.append(_written(outcome))
        elif isinstance(outcome, Failure):
            print(named(outcome.path, outcome.sentence), file=sys.stderr)
        else:
            print(f"{shown(outcome.photo.path)}: {outcome.written.where.value}")
            for note in outcome.written.notes:
                print(named(outcome.photo.path, note), file=sys.stderr)

    went_on = run_operation(operation, report, told if options.json else None)
    return OK if went_on and not failures else FAILED


def _count_captioned(files: Sequence[Path]) -> int:
    found: list[PhotoMetadata] = []
    ReadCaptions(files).run(lambda outcome: found.append(outcome) if isinstance(outcome, PhotoMetadata) else None)
    return sum(bool(each.caption) for each in found)


def _written(outcome: WrittenPhoto | Failure) -> dict[str, Any]:
    if isinstance(outcome, Failure):
        return {"path": readable(outcome.path), "where": None, "notes": [], "error": outcome.sentence}
    written = outcome.written
    path = readable(outcome.photo.path)
    return {"path": path, "where": written.where.value, "notes": list(written.notes), "error": None}


def read(arguments: Sequence[str]) -> int:
    """``desktop-captioner read FILE…``"""
    parser = CommandParser(
        "read", description="Show what photos and their sidecars say, and what other programs display."
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a photo")
    add_json_argument(parser)
    options = parser.read(arguments)
    failures, found = 0, []

    def report(outcome: PhotoMetadata | Failure) -> None:
        nonlocal failures
        if isinstance(outcome, Failure):
            failures += 1
            print(named(outcome.path, outcome.sentence), file=sys.stderr)
            return
        found.append(_facts(outcome))
        if not options.json:
            _print(found[-1])

    ReadCaptions(options.files).run(report)
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
        "viewers": metadata.viewers,
        "content_credentials": metadata.has_credentials,
    }


def _labelled(texts: dict[str, str]) -> dict[str, str]:
    return {BY_KEY[key].name: text for key, text in texts.items()}


def _print(photo: dict[str, Any]) -> None:
    print(photo["path"])
    print(f"  caption   {photo['caption'] or '–'}")
    print(f"  alt text  {photo['alt_text'] or '–'}")
    for title, texts in (("in the photo", photo["embedded"]), *photo["sidecars"].items()):
        for label, text in texts.items():
            print(f"  {title}: {label}: {text}")
    if photo["content_credentials"]:
        print("  carries content credentials (C2PA): it stays as it is, unless asked otherwise")
    for program, text in photo["viewers"].items():
        print(f"  {program} shows: {text or '–'}")
