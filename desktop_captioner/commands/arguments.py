"""Arguments that several commands share, and their exit statuses."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop_captioner.photos.shard import Shard

OK, FAILED = 0, 1  # argparse itself ends with 2, wrong usage; signals with 128 and their number
DEVICES = "auto|cpu|gpu[:N]"


def add_model_arguments(parser: argparse.ArgumentParser) -> None:
    """``--device`` and ``--model``."""
    parser.add_argument("--device", default="auto", type=device, metavar=DEVICES, help="where the model runs (auto)")
    parser.add_argument("--model", type=Path, metavar="DIR", help="the folder of another model")


def add_window_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the window."""
    add_model_arguments(parser)
    parser.add_argument("--new-window", action="store_true", help="open another window even if one is open")


def add_person_argument(parser: argparse.ArgumentParser) -> None:
    """``--say-person``, of commands that caption."""
    parser.add_argument(
        "--say-person", action="store_true", help="say “person” or “child” instead of man, woman, boy or girl"
    )


def add_credentials_argument(parser: argparse.ArgumentParser) -> None:
    """``--break-credentials``, of commands that write into photos."""
    parser.add_argument(
        "--break-credentials",
        action="store_true",
        help="also write into photos with content credentials (C2PA), which makes these invalid",
    )


def add_keywords_argument(parser: argparse.ArgumentParser) -> None:
    """``--keywords``, of commands that write into photos."""
    parser.add_argument(
        "--keywords", action="store_true", help="also add the content words of the caption to the photo's keywords"
    )


def add_json_argument(parser: argparse.ArgumentParser, what: str = "the result") -> None:
    """Adds ``--json``. what: it prints."""
    parser.add_argument("--json", action="store_true", help=f"print {what} as JSON")


def device(text: str) -> str:
    """A device's name, checked for its form."""
    kind, colon, number = text.partition(":")
    if kind not in ("auto", "cpu", "gpu") or (colon and (kind != "gpu" or not number.isdecimal())):
        raise argparse.ArgumentTypeError(f"“{text}” is not one of {DEVICES}")
    return text


def positive(text: str, most: int = 1024) -> int:
    """A number from 1 to ``most``."""
    if not text.isdecimal() or not 0 < int(text) <= most:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from 1 to {most}")
    return int(text)


def chunk(text: str) -> int:
    """How many photos go into a file: a number from 1 to a million."""
    return positive(text, 1_000_000)


def shard(text: str) -> Shard:
    """A part of all photos, as ``I/N``, I from 1 to N."""
    number, _, of = text.partition("/")
    if not (number.isdecimal() and of.isdecimal() and 0 < int(number) <= int(of)):
        raise argparse.ArgumentTypeError(f"“{text}” is not one of 1/N to N/N, for example 3/8")
    return Shard(int(number), int(of))
