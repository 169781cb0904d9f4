"""``desktop-captioner search``, ``revert`` and ``repair``: what the library remembers."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Any

from desktop_captioner import paths
from desktop_captioner.commands.arguments import FAILED, OK, add_json_argument
from desktop_captioner.commands.command_parser import CommandParser
from desktop_captioner.commands.output import as_json, shown
from desktop_captioner.commands.running import run_operation
from desktop_captioner.library.error import LibraryError
from desktop_captioner.library.repair import Repaired
from desktop_captioner.library.search import Hit
from desktop_captioner.operations.find_photos import FindPhotos
from desktop_captioner.operations.operation import How
from desktop_captioner.operations.repair_library import RepairLibrary
from desktop_captioner.operations.take_back import TakeBack, TakenBack, runs
from desktop_captioner.photos.photo import Failure
from desktop_captioner.photos.readable_path import readable


def search(arguments: Sequence[str]) -> int:
    """``desktop-captioner search WORDS``"""
    parser = CommandParser("search", description="Find photos by the words of their captions, across folders.")
    parser.add_argument("words", nargs="+", metavar="WORD", help="a word or its beginning; all words must match")
    add_json_argument(parser)
    options = parser.read(arguments)
    hits: list[Hit] = []
    ending = FindPhotos(paths.library(), " ".join(options.words)).run(hits.append)
    if ending.how is How.FAILED:
        print(ending.sentence, file=sys.stderr)
        return FAILED
    if options.json:
        found = [{"path": readable(hit.path), "caption": hit.text, "alt_text": hit.alt_text} for hit in hits]
        print(as_json(found))
        return OK
    for hit in hits:
        print(f"{shown(hit.path)}: {hit.text}")
    if not hits:
        print("Nothing was found.", file=sys.stderr)
    return OK


def revert(arguments: Sequence[str]) -> int:
    """``desktop-captioner revert [RUN]``"""
    parser = CommandParser("revert", description="Undo what a run wrote into photos; everything else stays.")
    parser.add_argument("run", nargs="?", type=int, metavar="RUN", help="the run's number (the last run)")
    parser.add_argument("--list", action="store_true", help="only list the runs")
    parser.add_argument("--force", action="store_true", help="also revert captions that someone has changed since")
    add_json_argument(parser)
    options = parser.read(arguments)
    return _list(options.json) if options.list else _revert(options)


def _list(json: bool) -> int:
    try:
        found = runs(paths.library())
    except LibraryError as error:
        print(error, file=sys.stderr)
        return FAILED
    if json:
        listed = [
            {"run": run.number, "made": run.made.isoformat(), "photos": run.writes, "title": run.title} for run in found
        ]
        print(as_json(listed))
        return OK
    for run in found:
        print(f"{run.number:6}  {run.made.astimezone():%Y-%m-%d %H:%M}  {run.writes:6} photos  {shown(run.title)}")
    return OK


def _revert(options: argparse.Namespace) -> int:
    done = failures = 0
    told: list[dict[str, str | None]] = []

    def report(outcome: TakenBack | Failure) -> None:
        nonlocal done, failures
        done += 1
        failures += isinstance(outcome, Failure)
        if options.json:
            sentence = outcome.sentence if isinstance(outcome, Failure) else None
            path = outcome.path if isinstance(outcome, Failure) else outcome.photo.path
            told.append({"path": readable(path), "error": sentence})
        elif isinstance(outcome, Failure):
            print(f"{shown(outcome.path)}: {outcome.sentence}", file=sys.stderr)
        else:
            print(f"{shown(outcome.photo.path)}: as before")

    operation = TakeBack(paths.library(), options.run, options.force)
    if not run_operation(operation, report, told if options.json else None):
        return FAILED
    if not done:
        print("There is nothing to revert.", file=sys.stderr)
        return OK if options.run is None else FAILED
    return FAILED if failures else OK


def repair(arguments: Sequence[str]) -> int:
    """``desktop-captioner repair``"""
    parser = CommandParser(
        "repair",
        description="Make a damaged library usable again with all that can still be read; the damaged one is kept.",
        epilog="Close every window of the program first.",
    )
    add_json_argument(parser)
    options = parser.read(arguments)
    found: list[Repaired] = []
    ending = RepairLibrary(paths.library()).run(found.append)
    if ending.how is How.FAILED:
        print(ending.sentence, file=sys.stderr)
        return FAILED
    if options.json:
        print(as_json([_repaired(each) for each in found]))
        return OK
    if not found:
        print("The library is not damaged.")
    for repaired in found:
        print(
            f"{repaired.captions} texts of {repaired.photos} photos were kept; the damaged library is {repaired.aside}."
        )
        if repaired.damaged:
            print(f"{len(repaired.damaged)} texts are not as they were written, and do not count:", file=sys.stderr)
        for path, text in repaired.damaged:
            print(f"{shown(path) if path else 'a photo that is no longer known'}: {shown(text)}", file=sys.stderr)
    return OK


def _repaired(repaired: Repaired) -> dict[str, Any]:
    damaged = [{"path": readable(path) if path else None, "text": text} for path, text in repaired.damaged]
    kept = {"photos": repaired.photos, "captions": repaired.captions}
    return kept | {"damaged_library": readable(repaired.aside), "damaged_texts": damaged}
