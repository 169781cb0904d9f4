"""``desktop-captioner import CSV``: captions from a table into the library."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop_captioner import paths
from desktop_captioner.commands.arguments import FAILED, OK
from desktop_captioner.commands.command_parser import CommandParser
from desktop_captioner.commands.lines import shown
from desktop_captioner.library.error import LibraryError
from desktop_captioner.library.importing import (
    Change,
    ImportFileError,
    ImportPlan,
    ImportRow,
    Problem,
    Refusal,
    import_plan,
    rows_in,
)
from desktop_captioner.library.store import Store
from desktop_captioner.photos.discover import discover
from desktop_captioner.photos.photo import Photo, PhotoError


def import_(arguments: Sequence[str]) -> int:
    """``desktop-captioner import CSV``"""
    parser = CommandParser(
        "import",
        description="Take captions and alt texts from a table into the library, as if you had written them there.",
        epilog="A row means the photo with its path, else the only photo with its name.",
    )
    parser.add_argument("csv", type=Path, metavar="CSV", help="a table with the columns path, caption, alt text")
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH",
        help="photos and folders that the rows can mean (those that the library knows, and those at the rows' paths)",
    )  # fmt: skip
    parser.add_argument("--dry-run", action="store_true", help="only tell what would be taken")
    parser.add_argument("--replace", action="store_true", help="also where a photo has another text already")
    options = parser.read(arguments)
    try:
        rows = rows_in(options.csv)
        with Store.open(paths.library()) as store:
            base = _base(rows, options.csv)
            photos = _photos(options.paths, rows, base, store)
            plan = import_plan(rows, photos, store.known_many(photos), base)
            if not options.dry_run:
                plan.apply(store, options.replace)
    except (ImportFileError, LibraryError) as error:
        print(error, file=sys.stderr)
        return FAILED
    return _report(plan, options)


def _base(rows: Iterable[ImportRow], table: Path) -> Path:
    """The folder that relative paths begin at: the table's, or the one we are in, whichever has more of the photos."""
    folders = (table.absolute().parent, Path.cwd())
    rows = list(rows)
    return max(folders, key=lambda folder: sum(os.path.lexists(_at(folder, row)) for row in rows))


def _at(folder: Path, row: ImportRow) -> Path:
    return folder / row.path.replace("\\", os.sep).replace("\0", "")


def _photos(given: list[Path], rows: list[ImportRow], base: Path, store: Store) -> list[Photo]:
    """What the rows can mean, as it is now."""
    if given:
        return list(discover(given, recursive=True, on_error=_say))
    named = [path for row in rows if row.path and (path := _at(base, row)).is_file()]
    known = [photo.path for photo in store.photos() if photo.path.is_file()]
    return list(discover([*named, *known], on_error=_say))


def _say(error: PhotoError) -> None:
    print(error, file=sys.stderr)


def _report(plan: ImportPlan, options: argparse.Namespace) -> int:
    """Tells what was, or would be, taken and what not; the exit status."""
    replaced = [refusal for refusal in plan.refusals if options.replace and refusal.problem is Problem.DIFFERS]
    refused = [refusal for refusal in plan.refusals if refusal not in replaced]
    changes = plan.changes + [refusal.change for refusal in replaced if refusal.change is not None]
    if options.dry_run:
        for change in sorted(changes, key=lambda change: change.row.line):
            print(_line(options.csv, change.row, f"would be taken: {_texts(change)}"))
    for refusal in refused:
        print(_line(options.csv, refusal.row, _why(refusal)), file=sys.stdout if options.dry_run else sys.stderr)
    taken = "would be taken" if options.dry_run else "taken"
    print(f"{len(changes)} {taken}, {len(plan.same)} as before, {len(refused)} not taken.")
    return FAILED if refused else OK


def _texts(change: Change) -> str:
    texts = (("caption", change.caption), ("alt text", change.alt_text))
    return ", ".join(f"{name} «{text}»" for name, text in texts if text)


def _why(refusal: Refusal) -> str:
    others = ", ".join(map(str, refusal.photos)) if refusal.problem is Problem.AMBIGUOUS else ""
    way_out = " (--replace replaces it.)" if refusal.problem is Problem.DIFFERS else ""
    return f"{refusal.problem.value}{f' ({others})' if others else ''}{way_out}"


def _line(table: Path, row: ImportRow, sentence: str) -> str:
    return shown(f"{table.name}, line {row.line}, {row.path}: {sentence}")
