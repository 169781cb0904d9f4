"""``desktop-captioner export PATH…``: the library's captions for other programs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop_captioner import NAME, paths
from desktop_captioner.commands.arguments import FAILED, OK
from desktop_captioner.commands.command_parser import CommandParser
from desktop_captioner.exports.csv_file import CsvWriter, JsonLinesWriter, readable
from desktop_captioner.exports.text_files import coco_entries, write_coco, write_texts
from desktop_captioner.library.error import LibraryError
from desktop_captioner.library.record import Record
from desktop_captioner.library.store import Store
from desktop_captioner.photos.discover import discover
from desktop_captioner.photos.photo import PhotoError
from desktop_captioner.photos.saving_error import SavingError

COLUMNS = ("path", "caption", "alt_text", "origin", "confidence", "alternatives", "model")

Records = Mapping[Path, Record]


def export(arguments: Sequence[str]) -> int:
    """``desktop-captioner export PATH…``"""
    parser = CommandParser(
        "export", description="Write what the library knows of photos into files.",
        epilog="Photos without a caption are left out; no model runs.",
    )  # fmt: skip
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a photo or a folder")
    parser.add_argument("-r", "--recursive", action="store_true", help="folders with all that is in them")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="a table; - is standard output")
    parser.add_argument("--bom", action="store_true", help="begin the table with a byte order mark, for Excel")
    parser.add_argument("--jsonl", type=Path, metavar="FILE", help="JSON Lines; - is standard output")
    parser.add_argument("--coco", type=Path, metavar="FILE", help="a COCO captions file")
    parser.add_argument("--txt", action="store_true", help="a text file beside each photo")
    parser.add_argument("--replace", action="store_true", help="also text files that say something else already")
    options = parser.read(arguments)
    if not (options.csv or options.jsonl or options.coco or options.txt):
        parser.error("give --csv, --jsonl, --coco or --txt")
    files = [each for each in (options.csv, options.jsonl, options.coco) if each]
    if len(set(files)) < len(files):
        parser.error("two of the files have the same name")
    failures: list[PhotoError] = []
    photos = list(discover(options.paths, options.recursive, failures.append))
    for failure in failures:
        print(failure, file=sys.stderr)
    try:
        with Store.open(paths.library()) as store:
            known = store.known_many(photos)
        records = {photo.path: known[photo.path] for photo in photos if photo.path in known}
        with_text = {path: record for path, record in records.items() if record.text or record.alt_text}
        missing = _write(with_text, options)
    except (LibraryError, SavingError) as error:
        print(error, file=sys.stderr)
        return FAILED
    if unknown := len(photos) - len(with_text):
        print(f"{unknown} of {len(photos)} photos have no caption in the library.", file=sys.stderr)
    return FAILED if failures or missing or not with_text else OK


def _write(records: Records, options: argparse.Namespace) -> int:
    """Writes every file that is asked for; the number of text files that it did not write. Raises SavingError."""
    tables: list[tuple[Path | None, Callable[[Path], CsvWriter | JsonLinesWriter]]] = [
        (options.csv, lambda path: CsvWriter(path, options.bom, COLUMNS)),
        (options.jsonl, JsonLinesWriter),
    ]
    for path, writer in tables:
        if path is not None:
            with writer(path) as table:
                for record in records.values():
                    table.write_facts(facts_of(record))
    captions = {path: record.text for path, record in records.items() if record.text}
    if options.coco:
        write_coco(options.coco, coco_entries(captions), NAME)
    if not options.txt:
        return 0
    texts = write_texts(captions, options.replace)
    for path in texts.kept:
        print(f"{readable(path)} says something else already and was kept; --replace replaces it.", file=sys.stderr)
    for failure in texts.failures:
        print(failure.sentence, file=sys.stderr)
    return len(texts.kept) + len(texts.failures)


def facts_of(record: Record) -> dict[str, Any]:
    """A record under the names of ``COLUMNS``."""
    return {
        "path": readable(record.path),
        "caption": record.text,
        "alt_text": record.alt_text,
        "origin": record.origin.value if record.origin else "",
        "confidence": "" if record.confidence is None else round(record.confidence, 4),
        "alternatives": [
            {"caption": each.text, "confidence": round(each.confidence, 4)} for each in record.alternatives
        ],
        "model": record.model,
    }
