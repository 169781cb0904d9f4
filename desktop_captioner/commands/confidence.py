"""From which confidence on captions are sure: what commands are told, or else what was measured with the model."""

from __future__ import annotations

import argparse

from desktop_captioner import paths
from desktop_captioner.captioning import calibration
from desktop_captioner.captioning.bundle import Bundle, ModelError, read
from desktop_captioner.photos.annotation import SURE_FROM


def add_confidence_argument(parser: argparse.ArgumentParser) -> None:
    """``--min-confidence``."""
    parser.add_argument(
        "--min-confidence", type=share, metavar="SHARE",
        help="captions below this confidence are marked as unsure; from 0 to 1 (as measured with the model)",
    )  # fmt: skip


def share(text: str) -> float:
    """A number from 0 to 1."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 0 to 1")
    return value


def sure_from(options: argparse.Namespace, bundle: Bundle | None = None) -> float:
    """The confidence from which on captions are sure. bundle: the model's; None for the usual one, which may be missing."""
    if options.min_confidence is not None:
        return float(options.min_confidence)
    try:
        return calibration.sure_from((bundle or read(paths.model())).metrics)
    except ModelError:
        return SURE_FROM
