"""Kills bulk runs at random instants, resumes them, and looks at what they leave.

python -m tests.unit.library.kills --kills 1000
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import uuid
from pathlib import Path

from desktop_captioner.library.jobs import Jobs
from desktop_captioner.library.store import Store
from desktop_captioner.photos.photo import Caption, Captioned, Photo

_BATCH, _PHOTOS = 4, 120
# How long a run lives after it began, at most, in seconds: some ten batches.
_LONGEST = 0.06


def photo_at(path: Path) -> Photo:
    """The photo as it is now."""
    status = path.stat()
    return Photo(path, status.st_size, status.st_mtime_ns)


def resume(library: Path, number: int) -> None:
    """Captions what is missing until it is killed, never twice in the same words, and prints what is stored."""
    with Store.open(library) as store:
        jobs = Jobs(store)
        with jobs.claim(number):
            print("begun", flush=True)
            pending = jobs.pending(number)
            for start in range(0, len(pending), _BATCH):
                photos = [photo_at(path) for path in pending[start : start + _BATCH]]
                said = [Captioned(photo.path, (Caption(uuid.uuid4().hex, 0.5),), "model") for photo in photos]
                jobs.finish(number, list(zip(photos, said, strict=True)))
                print(*(photo.path.name for photo in photos), sep="\n", flush=True)


class Killing:
    """Bulk runs over the same photos, one job after the other. wrong: what was not as it should be."""

    def __init__(self, folder: Path) -> None:
        self.wrong: list[str] = []
        self._library = folder / "library.sqlite3"
        self._photos = [folder / f"{number}.jpg" for number in range(_PHOTOS)]
        for path in self._photos:
            path.write_bytes(path.name.encode())
        self._job, self._jobs = 0, 0
        self._promised: set[str] = set()
        self._ended = True

    def run(self, kills: int, seed: int) -> None:
        """Kills that many runs, and lets a last one end."""
        chance = random.Random(seed)
        for kill in range(kills):
            if self._ended:
                self._begin()
            self._resume(chance.uniform(0, _LONGEST))
            self._look(f"kill {kill}")
        self._resume(None)
        self._look("the end")
        if not self._ended:
            self.wrong.append("the end: photos are missing")

    def _begin(self) -> None:
        with Store.open(self._library) as store:
            self._job = Jobs(store).create(self._photos)
        self._jobs += 1
        self._promised = set()

    def _resume(self, seconds: float | None) -> None:
        command = [sys.executable, "-m", "tests.unit.library.kills", "--resume", str(self._library), str(self._job)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            try:
                process.wait(seconds)
            except subprocess.TimeoutExpired:
                process.kill()
            self._promised |= set(process.stdout.read().decode().split())

    def _look(self, when: str) -> None:
        with Store.open(self._library) as store:
            jobs = Jobs(store)
            pending = {path.name for path in jobs.pending(self._job)}
            for path in self._photos:
                photo = photo_at(path)
                expected = self._jobs - (path.name in pending)
                if (captions := len(store.history(photo))) != expected:
                    self.wrong.append(f"{when}: {path.name} has {captions} captions, not {expected}")
                if (record := store.record(photo)) and record.text != store.history(photo)[0].text:
                    self.wrong.append(f"{when}: {path.name} does not have its last caption")
            if lost := self._promised & pending:
                self.wrong.append(f"{when}: {', '.join(sorted(lost))} had a caption before")
            offered = [(job.number, job.pending) for job in jobs.unfinished()]
            if offered != ([(self._job, len(pending))] if pending else []):
                self.wrong.append(f"{when}: {offered} is offered, not {len(pending)} photos of {self._job}")
        self._ended = not pending


def main() -> None:
    """Prints what was wrong; exit status 1 where something was."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--resume", nargs=2, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.resume:
        resume(Path(chosen.resume[0]), int(chosen.resume[1]))
        return
    with tempfile.TemporaryDirectory() as folder:
        killing = Killing(Path(folder))
        killing.run(chosen.kills, chosen.seed)
    print(*killing.wrong or ["nothing was wrong"], sep="\n")
    sys.exit(bool(killing.wrong))


if __name__ == "__main__":
    main()
