"""Races between our writes and other programs', and between two of our own: whose changes are overwritten?

python -m tests.unit.metadata.races --rounds 300
"""

from __future__ import annotations

import multiprocessing
import os
import random
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from desktop_captioner.metadata.backends.exiftool import ExifTool, find_exiftool
from desktop_captioner.metadata.request import Before, Request, Sidecars, WritePolicy
from desktop_captioner.metadata.writer import MetadataWriter
from desktop_captioner.photos.saving_error import SavingError
from tests.unit.metadata.repetition import drawn, numbers

# How long after the start of our write the other one begins, at most, in seconds.
_LATEST = 0.12
_LABELLED = b"<rdf:Description xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:Label='Theirs' "


def work(given: Connection) -> None:
    """One of our writers: does what it is told, and answers whether that was done."""
    policies = {each: MetadataWriter(WritePolicy(sidecars=each)) for each in (Sidecars.NEVER, Sidecars.ALWAYS)}
    while (order := given.recv()) is not None:
        photo, what, sidecars = order
        writer = policies[sidecars]
        try:
            if isinstance(what, Before):
                writer.revert(photo, what)
                given.send((True, None))
            else:
                given.send((True, writer.write(photo, what).before))
        except SavingError:
            given.send((False, None))
    for writer in policies.values():
        writer.close()


class Worker:
    """A writer in a process of its own."""

    def __init__(self) -> None:
        processes = multiprocessing.get_context("forkserver")
        processes.set_forkserver_preload(["desktop_captioner.metadata.writer"])
        self._pipe, theirs = processes.Pipe()
        self._process = processes.Process(target=work, args=(theirs,))
        self._process.start()
        theirs.close()

    def begin(self, photo: Path, what: Request | Before, sidecars: Sidecars = Sidecars.NEVER) -> None:
        """what: the write, or what is to be taken back."""
        self._pipe.send((photo, what, sidecars))

    def done(self) -> tuple[bool, Before | None]:
        """Whether it was done; else it was refused."""
        answer: tuple[bool, Before | None] = self._pipe.recv()
        return answer

    def close(self) -> None:
        self._pipe.send(None)
        self._process.join()


class Tally:
    """How a race went. done, refused: our writes. lost: changes that were overwritten."""

    def __init__(self) -> None:
        self.done = self.refused = self.lost = 0

    def count(self, done: bool, lost: bool) -> None:
        self.done += done
        self.refused += not done
        self.lost += lost

    def __str__(self) -> str:
        return f"{self.done} done, {self.refused} refused, {self.lost} changes lost"


def against_exiftool(photo: Path, rounds: int, seed: int) -> Tally:
    """Our write against ``exiftool -P``, which keeps the time; the title that it changes keeps its length."""
    chance, tally, ours = random.Random(seed), Tally(), Worker()
    with ExifTool(_exiftool()) as other:
        for turn in range(rounds):
            ours.begin(photo, Request(f"A dog, the {1000 + turn}th."))
            time.sleep(chance.uniform(0, _LATEST))
            title = b""
            for again in range(chance.choice((1, 2, 3))):
                new = b"%d" % (100_000 + 10 * turn + again)
                how = b"-overwrite_original" + chance.choice((b"", b"_in_place"))
                answer = other.run(b"-P", b"-XMP-dc:Title=" + new, how, os.fsencode(photo))
                title = title if answer.status else new
            done, _ = ours.done()
            there = other.run(b"-s3", b"-XMP-dc:Title", os.fsencode(photo)).output.strip()
            tally.count(done, bool(title) and there != title)
    ours.close()
    return tally


def against_each_other(photo: Path, rounds: int, seed: int) -> Tally:
    """One of our writers changes the caption, another one the alt text."""
    chance, tally, first, second = random.Random(seed), Tally(), Worker(), Worker()
    with MetadataWriter(WritePolicy()) as reader:
        for turn in range(rounds):
            caption, alt_text = f"A dog, the {1000 + turn}th.", f"A cat, the {1000 + turn}th."
            first.begin(photo, Request(caption))
            time.sleep(chance.uniform(0, _LATEST / 4))
            second.begin(photo, Request(None, alt_text))
            captioned, told = first.done()[0], second.done()[0]
            found = reader.read(photo)
            tally.count(captioned, captioned and found.caption != caption)
            tally.count(told, told and found.alt_text != alt_text)
    first.close()
    second.close()
    return tally


def against_a_sidecars_owner(photo: Path, rounds: int, seed: int) -> Tally:
    """Our revert, which removes the sidecar that our write made, against somebody who replaces it."""
    chance, tally, ours = random.Random(seed), Tally(), Worker()
    sidecar = photo.with_name(f"{photo.name}.xmp")
    for _ in range(rounds):
        sidecar.unlink(missing_ok=True)
        ours.begin(photo, Request("A dog."), Sidecars.ALWAYS)
        done, before = ours.done()
        if before is None:
            raise RuntimeError("the sidecar could not be written")
        content, status = sidecar.read_bytes(), sidecar.stat()
        theirs = sidecar.with_name("theirs")
        theirs.write_bytes(content.replace(b"<rdf:Description ", _LABELLED, 1))
        os.utime(theirs, ns=(status.st_atime_ns, status.st_mtime_ns))
        ours.begin(photo, before, Sidecars.ALWAYS)
        time.sleep(chance.uniform(0, _LATEST / 4))
        replaced = sidecar.exists()
        if replaced:
            theirs.replace(sidecar)
        done, _ = ours.done()
        # Where it had gone just before it was replaced, it is there again.
        tally.count(done, replaced and not (sidecar.exists() and b"Theirs" in sidecar.read_bytes()))
    sidecar.unlink(missing_ok=True)
    ours.close()
    return tally


RACES: dict[str, Callable[[Path, int, int], Tally]] = {
    "exiftool -P": against_exiftool,
    "two of our own": against_each_other,
    "revert of a sidecar": against_a_sidecars_owner,
}


def _exiftool() -> Path:
    found = find_exiftool()
    if found is None:
        raise FileNotFoundError("exiftool is not installed")
    return found


def main() -> None:
    """Prints how each race went; exit status 1 where changes were lost."""
    rounds, seed = numbers(__doc__, "rounds", 300)
    lost = 0
    for name, race in RACES.items():
        with drawn(1) as photos:
            tally = race(photos[0], rounds, seed)
        lost += tally.lost
        print(f"{name}: {tally}")
    sys.exit(bool(lost))


if __name__ == "__main__":
    main()
