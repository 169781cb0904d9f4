"""``desktop-captioner search`` and ``revert``: what the library remembers."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from typing import Any

from desktop_captioner import paths
from desktop_captioner.commands.arguments import FAILED, OK
from desktop_captioner.library.error import LibraryError
from desktop_captioner.library.journal import Entry, Journal
from desktop_captioner.library.store import Store
from desktop_captioner.saving.csv_file import readable
from desktop_captioner.saving.error import SavingError
from desktop_captioner.saving.metadata import Before, WritePolicy
from desktop_captioner.saving.writer import MetadataWriter


def search(arguments: Sequence[str]) -> int:
    """``desktop-captioner search WORDS``"""
    parser = argparse.ArgumentParser(
        prog="desktop-captioner search", description="Find photos by the words of their captions, across folders."
    )
    parser.add_argument("words", nargs="+", metavar="WORD", help="a word, or how it begins; all of them must be there")
    parser.add_argument("--json", action="store_true", help="as JSON")
    options = parser.parse_args(arguments)
    try:
        with Store.open(paths.library()) as store:
            hits = store.search(" ".join(options.words))
    except LibraryError as error:
        print(error, file=sys.stderr)
        return FAILED
    if options.json:
        found = [{"path": readable(hit.path), "caption": hit.text, "alt_text": hit.alt_text} for hit in hits]
        print(json.dumps(found, indent=1, ensure_ascii=False))
        return OK
    for hit in hits:
        print(f"{_name(hit.path)}: {hit.text}")
    if not hits:
        print("Nothing was found.", file=sys.stderr)
    return OK


def revert(arguments: Sequence[str]) -> int:
    """``desktop-captioner revert [RUN]``"""
    parser = argparse.ArgumentParser(
        prog="desktop-captioner revert", description="Take back what a run wrote into photos; all else stays."
    )
    parser.add_argument("run", nargs="?", type=int, metavar="RUN", help="its number (the last one)")
    parser.add_argument("--list", action="store_true", help="only list the runs")
    parser.add_argument("--force", action="store_true", help="also where someone changed the caption since")
    options = parser.parse_args(arguments)
    try:
        with Store.open(paths.library()) as store:
            journal = Journal(store)
            if options.list:
                for run in journal.runs():
                    print(f"{run.number:6}  {run.made.astimezone():%Y-%m-%d %H:%M}  {run.writes:6} photos  {run.title}")
                return OK
            return _revert(journal, options)
    except LibraryError as error:
        print(error, file=sys.stderr)
        return FAILED


def _revert(journal: Journal, options: argparse.Namespace) -> int:
    number = options.run
    if number is None:
        number = next((run.number for run in journal.runs() if run.writes), None)
    entries: list[Entry] = journal.revertible(number) if number is not None else []
    if not entries:
        print("There is nothing to take back.", file=sys.stderr)
        return OK if options.run is None else FAILED
    failures = 0
    with MetadataWriter(WritePolicy()) as writer:
        for entry in reversed(entries):
            try:
                writer.revert(entry.path, Before.of(entry.before), options.force)
            except SavingError as error:
                failures += 1
                print(f"{_name(entry.path)}: {error}", file=sys.stderr)
                continue
            journal.mark_reverted(entry.number)
            print(f"{_name(entry.path)}: as before")
    return FAILED if failures else OK


def _name(path: Any) -> str:
    return os.fsencode(path).decode("utf-8", "backslashreplace").replace("\n", "\\n")
