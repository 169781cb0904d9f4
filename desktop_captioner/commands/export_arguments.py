"""The formats of ``exports.formats`` as arguments of commands."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop_captioner.exports.formats import FORMATS, Format
from desktop_captioner.exports.writer import Target


def add_format_arguments(parser: argparse.ArgumentParser, *options: str) -> None:
    """An argument for each of ``exports.formats``, or for those named, and ``--bom``."""
    for each in FORMATS:
        if options and each.option not in options:
            continue
        if each.metavar:
            parser.add_argument(f"--{each.option}", type=Path, metavar=each.metavar, help=each.about)
        else:
            parser.add_argument(f"--{each.option}", action="store_true", help=each.about)
    parser.add_argument("--bom", action="store_true", help="begin the table with a byte order mark, for Excel")


def chosen_formats(
    parser: argparse.ArgumentParser, read: argparse.Namespace, *options: str
) -> list[tuple[Format, Target]]:
    """The formats that were asked for and where they go; ends the program where two go into the same file.

    options: as ``add_format_arguments`` was given them.
    """
    replace = getattr(read, "replace", False)
    offered = [each for each in FORMATS if not options or each.option in options]
    chosen = [(each, value) for each in offered if (value := getattr(read, each.option))]
    files = [value for _, value in chosen if isinstance(value, Path)]
    if len(set(files)) < len(files):
        parser.error("two of the files have the same name")
    return [(each, Target(value if isinstance(value, Path) else None, read.bom, replace)) for each, value in chosen]
