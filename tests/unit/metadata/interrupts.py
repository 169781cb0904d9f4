"""Interrupts writers by signals at random instants: nothing may be left beside the photos, not even until the next start.

python -m tests.unit.metadata.interrupts --signals 300
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import signal
import sys
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path

from desktop_captioner.commands.signals import Interrupted, interrupting
from desktop_captioner.metadata.request import Request, WritePolicy
from desktop_captioner.metadata.writer import MetadataWriter

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
# How long a writer lives after its first write, at most, in seconds: some writes.
_LONGEST = 0.2


def write_for_ever(photos: list[Path], said: Connection) -> None:
    """What is interrupted: gives the photos captions, and says so after the first."""
    try:
        with interrupting(), MetadataWriter(WritePolicy()) as writer:
            turn = 0
            while True:
                for photo in photos:
                    writer.write(photo, Request(f"A caption, the {turn}th."))
                    if turn == 0:
                        said.send("written")
                turn += 1
    except Interrupted as interrupted:
        os._exit(interrupted.status)


def interrupt_writers(photos: list[Path], count: int, seed: int) -> list[str]:
    """What was wrong after so many signals: nothing, one hopes. The photos lie in one folder."""
    chance = random.Random(seed)
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["desktop_captioner.metadata.writer"])
    wrong = []
    for turn in range(count):
        heard, said = processes.Pipe(duplex=False)
        process = processes.Process(target=write_for_ever, args=(photos, said))
        process.start()
        said.close()
        heard.recv()
        time.sleep(chance.uniform(0, _LONGEST))
        number = getattr(signal, SIGNALS[turn % len(SIGNALS)])
        assert process.pid is not None
        os.kill(process.pid, number)
        process.join(20)
        heard.close()
        if process.exitcode != 128 + number:
            wrong.append(f"signal {turn}: exit status {process.exitcode}")
            process.kill()
        left = {path.name for path in photos[0].parent.iterdir()} - {photo.name for photo in photos}
        wrong += [f"signal {turn}: {name} was left" for name in sorted(left)]
        for name in left:
            photos[0].with_name(name).unlink(missing_ok=True)
    return wrong


def main() -> None:
    """Prints what was wrong; exit status 1 where something was."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--signals", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    from tests.unit.metadata.conftest import draw

    with tempfile.TemporaryDirectory() as folder:
        photos = [Path(folder, f"{number}.jpg") for number in range(5)]
        for photo in photos:
            draw(photo)
        wrong = interrupt_writers(photos, chosen.signals, chosen.seed)
    print(f"{chosen.signals} signals, {len(wrong)} wrong", *wrong[:50], sep="\n")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
