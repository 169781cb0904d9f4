"""Flips bits of libraries at random, uses and repairs what is left, and compares that with what SQLite itself can read.

python -m tests.unit.library.flips --copies 1000

Where the sqlite3 shell can recover (not every build can), its ``.recover`` is compared, too.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from desktop_captioner.library.error import LibraryError
from desktop_captioner.library.jobs import Jobs
from desktop_captioner.library.journal import Journal
from desktop_captioner.library.repair import is_sound, repair
from desktop_captioner.library.store import Store
from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Caption, Captioned, Photo

_PHOTOS = 60
_ROWS = {"photos": _PHOTOS, "captions": 3 * _PHOTOS, "runs": 1, "journal": 30}


def texts_of(number: int) -> set[str]:
    """All that was ever said of a photo."""
    return {f"Model says {number} of dogs on grass. ", f"Person says {number} of Rex.", f"Alt text {number}. " * 40}


class Flipping:
    """One library, damaged again and again. wrong: what was not as it should be. lost: rows that nobody can read."""

    def __init__(self, folder: Path) -> None:
        self.wrong: list[str] = []
        self.lost = 0
        self._folder = folder
        self._library = folder / "library.sqlite"
        self._photos = [Photo(folder / f"photo {number}.jpg", 1000 + number, number) for number in range(_PHOTOS)]
        self._fill()
        self._content = self._library.read_bytes()
        self._recovers = bool(self._recovered())

    def run(self, copies: int, seed: int, report: Callable[[int], None] = lambda copy: None) -> None:
        """Damages that many copies, each in 1 to 30 places."""
        for copy in range(copies):
            chance = random.Random(f"{seed} {copy}")
            content = bytearray(self._content)
            for _ in range(chance.choice((1, 1, 2, 5, 30))):
                content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
            self._put(content)
            try:
                self._look(f"seed {seed}, copy {copy}")
            except Exception as error:
                self.wrong.append(f"seed {seed}, copy {copy}: {type(error).__name__}: {error}")
            report(copy)

    def _fill(self) -> None:
        with Store.open(self._library) as store:
            journal, jobs = Journal(store), Jobs(store)
            for number, photo in enumerate(self._photos):
                model, person, alt = sorted(texts_of(number), key=lambda text: "MPA".index(text[0]))
                captions = (Caption(model, 0.5), Caption("Another.", 0.25))
                store.keep_result(photo, Captioned(photo.path, captions, "model 1"))
                store.edit_many([(photo, Role.CAPTION, person), (photo, Role.ALT_TEXT, alt)])
            run = journal.begin_run("Save")
            for photo in self._photos[:30]:
                journal.mark_written(journal.record(run, photo.path, {"old": "x" * 9000}))
            jobs.create(photo.path for photo in self._photos)

    def _put(self, content: bytes | bytearray) -> None:
        for left in self._folder.iterdir():
            left.unlink()
        self._library.write_bytes(content)

    def _look(self, when: str) -> None:
        damaged = self._library.read_bytes()
        readable = self._readable()
        if self._recovers:
            for table, ids in self._recovered().items():
                readable[table] |= ids
        self._put(damaged)
        self._use(when)
        self._put(damaged)
        with suppress(LibraryError), Store.open(self._library) as store:
            if is_sound(store) and damaged != self._content:
                self._texts(store, when, everything=True)
        self._put(damaged)
        repair(self._library)
        with Store.open(self._library) as store:
            if not is_sound(store):
                self.wrong.append(f"{when}: the repaired library is damaged")
            self._texts(store, when)
            for table, ids in readable.items():
                kept = {number for (number,) in store.database.rows(f"SELECT id FROM {table}")}  # noqa: S608
                self.lost += _ROWS[table] - len(kept & set(range(1, _ROWS[table] + 1)))
                if missing := ids - kept:
                    self.wrong.append(f"{when}: {table} without {sorted(missing)}, which SQLite can read")

    def _use(self, when: str) -> None:
        """Does with a library what the program does; a LibraryError is one sentence, any other error a fault."""
        with suppress(LibraryError), Store.open(self._library, check=False) as store:
            self._texts(store, when)
        for work in (_search, _journal, _write, _jobs):
            with suppress(LibraryError), Store.open(self._library, check=False) as store:
                work(store, self._photos)

    def _texts(self, store: Store, when: str, everything: bool = False) -> None:
        records = store.records(self._photos)
        for number, photo in enumerate(self._photos):
            record = records.get(photo.path)
            shown = {record.text, record.alt_text, *(each.text for each in record.alternatives)} if record else set()
            if strange := shown - texts_of(number) - {"", "Another."}:
                self.wrong.append(f"{when}: {photo.path.name} shows {strange}")
            if everything and len(shown) < 4:
                self.wrong.append(f"{when}: {photo.path.name} is said to be sound and shows {shown} only")

    def _readable(self) -> dict[str, set[int]]:
        """The rows that SQLite finds by their numbers, one by one, or by reading on from there."""
        found: dict[str, set[int]] = {table: set() for table in _ROWS}
        with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(self._library)) as source:
            source.text_factory = bytes
            for table, most in _ROWS.items():
                for number in range(1, most + 1):
                    with suppress(sqlite3.DatabaseError, UnicodeDecodeError):
                        rows = source.execute(f"SELECT * FROM {table} WHERE id = ?", (number,))  # noqa: S608
                        found[table].update(row[0] for row in rows if isinstance(row[0], int))
        return found

    def _recovered(self) -> dict[str, set[int]]:
        """The rows that the shell's .recover brings into a new database; empty where this build cannot."""
        found: dict[str, set[int]] = {}
        if not shutil.which("sqlite3"):
            return found
        copy = self._folder / "copy.sqlite"
        shutil.copy(self._library, copy)
        script = subprocess.run(["sqlite3", copy, ".recover"], capture_output=True, check=False).stdout
        recovered = self._folder / "recovered.sqlite"
        subprocess.run(["sqlite3", recovered], input=script, capture_output=True, check=False)
        with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(recovered)) as source:
            for table in _ROWS:
                numbers = source.execute(f"SELECT id FROM {table}")  # noqa: S608
                found[table] = {number for (number,) in numbers if isinstance(number, int)}
        return found


def _search(store: Store, photos: list[Photo]) -> None:
    for words in ("rex", "photo 7", "dog"):
        store.search(words)


def _write(store: Store, photos: list[Photo]) -> None:
    store.edit_many([(photo, Role.CAPTION, f"Person says {number} of Rex.") for number, photo in enumerate(photos)])
    store.file_written(photos[0], "Rex.", None)


def _journal(store: Store, photos: list[Photo]) -> None:
    journal = Journal(store)
    journal.entered()
    for run in journal.runs():
        assert all(entry.before == {"old": "x" * 9000} for entry in journal.revertible(run.number))
    journal.record(journal.begin_run("Save"), photos[0].path, {"old": "x"})


def _jobs(store: Store, photos: list[Photo]) -> None:
    jobs = Jobs(store)
    for job in jobs.unfinished():
        pending = jobs.pending(job.number)
        results = [Captioned(path, (Caption("A dog.", 0.5),), "model 1") for path in pending[:3]]
        jobs.finish(job.number, [(Photo(each.path, 1, 1), each) for each in results])
    jobs.create([photos[0].path])


def main() -> None:
    """Prints what was wrong; exit status 1 where something was."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--copies", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        flipping = Flipping(Path(folder))
        flipping.run(chosen.copies, chosen.seed)
    print(*flipping.wrong or ["nothing was wrong"], sep="\n")
    print(f"{flipping.lost} of {chosen.copies * sum(_ROWS.values())} rows could not be made out any more")
    sys.exit(bool(flipping.wrong))


if __name__ == "__main__":
    main()
