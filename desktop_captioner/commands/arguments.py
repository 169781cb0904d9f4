"""Arguments that several commands share, and their exit statuses."""

from __future__ import annotations

import argparse
from pathlib import Path

OK, FAILED = 0, 1  # argparse itself ends with 2, wrong usage; signals with 128 and their number
DEVICES = "auto|cpu|gpu[:N]"


def add_model_arguments(parser: argparse.ArgumentParser) -> None:
    """``--device`` and ``--model``."""
    parser.add_argument("--device", default="auto", type=device, metavar=DEVICES, help="where the model runs (auto)")
    parser.add_argument("--model", type=Path, metavar="DIR", help="the folder of another model")


def device(text: str) -> str:
    """A device's name, checked for its form."""
    kind, colon, number = text.partition(":")
    if kind not in ("auto", "cpu", "gpu") or (colon and (kind != "gpu" or not number.isdecimal())):
        raise argparse.ArgumentTypeError(f"«{text}» is not one of {DEVICES}")
    return text


def positive(text: str) -> int:
    """A number from 1 to 1024."""
    if not text.isdecimal() or not 0 < int(text) <= 1024:
        raise argparse.ArgumentTypeError(f"«{text}» is not a whole number from 1 to 1024")
    return int(text)
