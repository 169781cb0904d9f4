"""``--existing``: what becomes of captions that photos have already, as it was given or is asked on the terminal."""

from __future__ import annotations

import argparse
import sys

from desktop_captioner.photos.annotation import ASK, Existing

_MEANINGS = {Existing.SKIP: "keep it", Existing.APPEND: "append the new one", Existing.REPLACE: "replace it"}


def add_existing_argument(parser: argparse.ArgumentParser, usual: Existing) -> None:
    """``--existing``; ``usual``: what holds where it is not given."""
    parser.add_argument(
        "--existing", choices=[*(each.value for each in Existing), ASK], default=usual.value,
        help="what to do with a caption that a photo already has (%(default)s)",
    )  # fmt: skip


def is_asked(parser: argparse.ArgumentParser, options: argparse.Namespace) -> bool:
    """Whether the person is to be asked; ends the program where there is nobody to ask."""
    asked = bool(options.existing == ASK)
    if asked and not (sys.stdin.isatty() and sys.stderr.isatty()):
        parser.error("--existing ask needs a terminal to ask in; say skip, append or replace")
    return asked


def ask(count: int) -> Existing:
    """Asks once what is to become of the captions of so many photos; no answer keeps them."""
    if not count:
        return Existing.SKIP
    photos = "1 photo has a caption" if count == 1 else f"{count} photos have a caption"
    choices = ", ".join(f"{each.value} ({meaning})" for each, meaning in _MEANINGS.items())
    while True:
        print(f"{photos} already. {choices}? [skip] ", end="", file=sys.stderr, flush=True)
        line = sys.stdin.readline()
        answer = line.strip().lower()
        if not answer:
            return Existing.SKIP
        if found := [each for each in Existing if each.value.startswith(answer)]:
            return found[0]
