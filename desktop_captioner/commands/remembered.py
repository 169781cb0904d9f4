"""``desktop-captioner search``, ``revert`` and ``repair``: what the library remembers."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from desktop_captioner import paths
from desktop_captioner.commands.arguments import FAILED, OK
from desktop_captioner.commands.command_parser import CommandParser
from desktop_captioner.commands.lines import as_json, shown
from desktop_captioner.exports.row import readable
from desktop_captioner.library import repair as repairing
from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.metadata.request import WritePolicy
from desktop_captioner.operations.journaled_writer import JournaledWriter
from desktop_captioner.operations.library import open_library


def search(arguments: Sequence[str]) -> int:
    """``desktop-captioner search WORDS``"""
    parser = CommandParser("search", description="Find photos by the words of their captions, across folders.")
    parser.add_argument("words", nargs="+", metavar="WORD", help="a word, or how it begins; all of them must be there")
    parser.add_argument("--json", action="store_true", help="as JSON")
    options = parser.read(arguments)
    try:
        with open_library(paths.library(), reading=True) as store:
            hits = store.search(" ".join(options.words))
    except LibraryError as error:
        print(error, file=sys.stderr)
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
    parser = CommandParser("revert", description="Take back what a run wrote into photos; all else stays.")
    parser.add_argument("run", nargs="?", type=int, metavar="RUN", help="its number (the last one)")
    parser.add_argument("--list", action="store_true", help="only list the runs")
    parser.add_argument("--force", action="store_true", help="also where someone changed the caption since")
    options = parser.read(arguments)
    try:
        with JournaledWriter(paths.library(), WritePolicy()) as writer:
            return _list(writer) if options.list else _revert(writer, options)
    except LibraryError as error:
        print(error, file=sys.stderr)
        return FAILED


def _list(writer: JournaledWriter) -> int:
    for run in writer.runs():
        print(f"{run.number:6}  {run.made.astimezone():%Y-%m-%d %H:%M}  {run.writes:6} photos  {shown(run.title)}")
    return OK


def _revert(writer: JournaledWriter, options: argparse.Namespace) -> int:
    run = options.run
    if run is None:
        run = next((run.number for run in writer.runs()), None)
    done, failures = 0, 0
    for path, sentence in writer.revert(run, options.force) if run is not None else ():
        done += 1
        failures += bool(sentence)
        print(f"{shown(path)}: {sentence or 'as before'}", file=sys.stderr if sentence else sys.stdout)
    if not done:
        print("There is nothing to take back.", file=sys.stderr)
        return OK if options.run is None else FAILED
    return FAILED if failures else OK


def repair(arguments: Sequence[str]) -> int:
    """``desktop-captioner repair``"""
    parser = CommandParser(
        "repair",
        description="Make a damaged library usable again with all that can still be read; the damaged one is kept.",
        epilog="Close every window of the program first.",
    )
    parser.read(arguments)
    try:
        with open_library(paths.library()) as store:
            if repairing.is_sound(store):
                print("The library is not damaged.")
                return OK
    except LibraryError as error:
        if error.trouble is not Trouble.DAMAGED:
            print(error, file=sys.stderr)
            return FAILED
    try:
        repaired = repairing.repair(paths.library())
    except LibraryError as error:
        print(error, file=sys.stderr)
        return FAILED
    print(f"{repaired.captions} texts of {repaired.photos} photos were kept; the damaged library is {repaired.aside}.")
    if repaired.damaged:
        print(f"{len(repaired.damaged)} texts are not as they were written, and do not count:", file=sys.stderr)
    for path, text in repaired.damaged:
        print(f"{shown(path) if path else 'a photo that is not known any more'}: {shown(text)}", file=sys.stderr)
    return OK
