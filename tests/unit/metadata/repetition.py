"""Shared by the scripts beside this one: photos that something is done to again and again, and the numbers for that."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path


@contextmanager
def drawn(count: int) -> Iterator[list[Path]]:
    """So many photos in a folder of their own."""
    from tests.unit.metadata.conftest import draw

    with tempfile.TemporaryDirectory() as folder:
        photos = [Path(folder, f"{number}.jpg") for number in range(count)]
        for photo in photos:
            draw(photo)
        yield photos


def begin_writing(
    write_for_ever: Callable[[list[Path], Connection], None], photos: list[Path]
) -> tuple[ForkServerProcess, Connection]:
    """Starts a process that writes into photos, and waits for what it says after its first write."""
    # Processes that are forked from one that has loaded everything start in no time.
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["desktop_captioner.metadata.writer"])
    heard, said = processes.Pipe(duplex=False)
    process = processes.Process(target=write_for_ever, args=(photos, said))
    process.start()
    said.close()
    heard.recv()
    return process, heard


def left_beside(photos: list[Path]) -> list[str]:
    """Returns the names of what lies beside the photos in their folder."""
    names = {path.name for path in photos[0].parent.iterdir()} - {photo.name for photo in photos}
    return sorted(names)


def numbers(description: str | None, what: str, usual: int) -> tuple[int, int]:
    """How often, as ``--WHAT`` says, and from which seed."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(f"--{what}", dest="count", type=int, default=usual)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    return chosen.count, chosen.seed


def main(description: str | None, what: str, usual: int, tried: Callable[[list[Path], int, int], list[str]]) -> None:
    """Prints what was wrong; exit status 1 where something was."""
    count, seed = numbers(description, what, usual)
    with drawn(5) as photos:
        wrong = tried(photos, count, seed)
    print(f"{count} {what}, {len(wrong)} wrong", *wrong[:50], sep="\n")
    sys.exit(bool(wrong))
