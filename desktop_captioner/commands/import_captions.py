"""``desktop-captioner import TABLE``: captions from a table into the library."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_captioner import paths
from desktop_captioner.commands import signals
from desktop_captioner.commands.arguments import FAILED, OK, add_json_argument
from desktop_captioner.commands.command_parser import CommandParser
from desktop_captioner.commands.output import as_json, shown
from desktop_captioner.exports.imported_row import ImportRow, Problem
from desktop_captioner.operations.import_captions import ApplyImport, PlanImport
from desktop_captioner.operations.import_plan import Change, ImportPlan, Refusal
from desktop_captioner.operations.operation import Ending, How
from desktop_captioner.photos.caption_text import shortened
from desktop_captioner.photos.photo import Failure, PhotoError

_LONGEST_NAME = 120


def import_(arguments: Sequence[str]) -> int:
    """``desktop-captioner import TABLE``"""
    parser = CommandParser(
        "import",
        description="Import captions and alt texts from a table into the library, as if you had written them there.",
        epilog="A row belongs to the photo with its path, or else to the only photo with its name.",
    )
    parser.add_argument(
        "table", type=Path, metavar="TABLE",
        help="CSV, JSON Lines, COCO or Parquet with the columns path, caption, alt text; with --txt a photo or a folder",
    )  # fmt: skip
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH",
        help="photos and folders that the rows can belong to (those that the library knows, and those at the rows' paths)",
    )  # fmt: skip
    parser.add_argument("--txt", action="store_true", help="no table: read the text files beside the photos")
    parser.add_argument("--dry-run", action="store_true", help="only show what would be imported")
    parser.add_argument("--replace", action="store_true", help="also replace texts that photos already have")
    add_json_argument(parser)
    options = parser.read(arguments)
    table = None if options.txt else options.table
    photos = [options.table, *options.paths] if options.txt else options.paths
    planning = PlanImport(paths.library(), table, photos)
    failures: list[PhotoError | Failure] = []

    def report(failure: PhotoError | Failure) -> None:
        failures.append(failure)
        text = str(failure) if isinstance(failure, PhotoError) else f"{failure.path}: {failure.sentence}"
        print(shown(text), file=sys.stderr)

    with signals.stopping(planning.cancelled):
        ending = planning.run(report)
    plan = planning.plan
    changes = plan.changes + (plan.differing if options.replace else [])
    if ending.how is How.FINISHED and not options.dry_run:
        ending = ApplyImport(paths.library(), changes).run(report)
    if ending.how is not How.FINISHED:
        return _failed(ending)
    return FAILED if _report(plan, changes, table, options) or failures else OK


def _failed(ending: Ending) -> int:
    print(shown(ending.sentence), file=sys.stderr)
    return FAILED


def _report(plan: ImportPlan, changes: list[Change], table: Path | None, options: argparse.Namespace) -> int:
    """Prints what was, or would be, imported; returns how many rows were left out."""
    refused = [each for each in plan.refusals if not (options.replace and each.change is not None)]
    if options.json:
        outcome = {
            "dry_run": options.dry_run,
            "taken": [_row(each.row) | {"caption": each.caption, "alt_text": each.alt_text} for each in changes],
            "as_before": len(plan.same),
            "not_taken": [_row(each.row) | {"error": _why(each)} for each in refused],
        }
        print(as_json(outcome))
        return len(refused)
    if options.dry_run:
        for change in sorted(changes, key=lambda change: change.row.line):
            print(_line(table, change.row.line, change.row.path, f"would be imported: {_texts(change)}"))
    for refusal in refused:
        sentence = _line(table, refusal.row.line, refusal.row.path, _why(refusal))
        print(sentence, file=sys.stdout if options.dry_run else sys.stderr)
    taken = "would be imported" if options.dry_run else "imported"
    print(f"{len(changes)} {taken}, {len(plan.same)} unchanged, {len(refused)} left out.")
    return len(refused)


def _row(row: ImportRow) -> dict[str, Any]:
    return {"line": row.line, "path": row.path}


def _texts(change: Change) -> str:
    texts = (("caption", change.caption), ("alt text", change.alt_text))
    return ", ".join(f"{name} “{text}”" for name, text in texts if text)


def _why(refusal: Refusal) -> str:
    others = ", ".join(map(str, refusal.photos)) if refusal.problem is Problem.AMBIGUOUS and refusal.photos else ""
    way_out = " (Use --replace to replace it.)" if refusal.problem is Problem.DIFFERS else ""
    return f"{refusal.problem.value}{f' ({others})' if others else ''}{way_out}"


def _line(table: Path | None, line: int, path: str, sentence: str) -> str:
    """A sentence about a row, on one line whatever stands in the row."""
    place = f"{table.name}, line {line}, " if table is not None else ""
    return f"{place}{shown(shortened(path, _LONGEST_NAME))}: {shown(sentence)}"
