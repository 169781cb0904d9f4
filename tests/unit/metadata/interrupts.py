"""Interrupts writers by signals at random instants: nothing may be left beside the photos, not even until the next start.

python -m tests.unit.metadata.interrupts --signals 300
"""

from __future__ import annotations

import os
import random
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path

from desktop_captioner.commands.signals import Interrupted, interrupting
from desktop_captioner.metadata.request import Request, WritePolicy
from desktop_captioner.metadata.writer import MetadataWriter
from tests.unit.metadata.repetition import begin_writing, left_beside, main

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
# How long a writer lives after its first write, at most, in seconds: some writes.
_LONGEST = 0.2


def write_for_ever(photos: list[Path], said: Connection) -> None:
    """Gives the photos captions until it is interrupted, and says so after the first."""
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
    """Returns what was wrong after so many signals: nothing, one hopes. The photos lie in one folder."""
    chance = random.Random(seed)
    wrong = []
    for turn in range(count):
        process, heard = begin_writing(write_for_ever, photos)
        time.sleep(chance.uniform(0, _LONGEST))
        number = getattr(signal, SIGNALS[turn % len(SIGNALS)])
        assert process.pid is not None
        os.kill(process.pid, number)
        process.join(20)
        heard.close()
        if process.exitcode != 128 + number:
            wrong.append(f"signal {turn}: exit status {process.exitcode}")
            process.kill()
        left = left_beside(photos)
        wrong += [f"signal {turn}: {name} was left" for name in left]
        for name in left:
            photos[0].with_name(name).unlink(missing_ok=True)
    return wrong


if __name__ == "__main__":
    main(__doc__, "signals", 300, interrupt_writers)
