"""The window and the command at the same time: processes that write into one library."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from desktop_captioner.library import schema
from desktop_captioner.library.jobs import Jobs
from desktop_captioner.library.store import Store
from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import captioned

_SCRIPT = """
import sys
from pathlib import Path
from desktop_captioner.library.jobs import Jobs
from desktop_captioner.library.store import Store
from desktop_captioner.photos.photo import Caption, Captioned, Photo

library, name = Path(sys.argv[1]), sys.argv[2]
sys.stdin.readline()
with Store.open(library, patience=60) as store:
    jobs = Jobs(store)
    photos = [Photo(Path(f"/photos/{name}/{number}.jpg"), number, 1) for number in range(30)]
    job = jobs.create([photo.path for photo in photos])
    for photo in photos:
        jobs.finish(job, [(photo, Captioned(photo.path, (Caption("A dog.", 0.5),), name))])
        store.edit(Photo(Path("/photos/shared.jpg"), 1, 1), f"{name} {photo.path.stem}")
        assert store.record(photo).model == name
        store.search("dog")
"""


@pytest.mark.slow
def test_processes_that_make_and_fill_a_library_together(library: Path) -> None:
    names = ("window", "command", "third", "fourth")
    command = [sys.executable, "-c", _SCRIPT, str(library)]
    root = Path(__file__).parents[3]
    processes = [
        subprocess.Popen([*command, name], stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=root) for name in names
    ]
    for process in processes:  # all have their modules by then, more or less, and open at once
        assert process.stdin is not None
        process.stdin.write(b"\n")
        process.stdin.flush()
    errors = [process.communicate()[1].decode() for process in processes]
    assert errors == [""] * len(names)
    with Store.open(library) as store:
        for name in names:
            photos = [Photo(Path(f"/photos/{name}/{number}.jpg"), number, 1) for number in range(30)]
            records = store.records(photos)
            assert [records[photo.path].model for photo in photos] == [name] * 30
        assert len(store.history(Photo(Path("/photos/shared.jpg"), 1, 1))) == 30 * len(names)
        assert len(store.search("dog")) == 30 * len(names)
        assert store.database.rows("PRAGMA integrity_check") == [("ok",)]


def test_an_edit_does_not_wait_until_another_has_kept_all(library: Path) -> None:
    photos = [Photo(Path(f"/photos/{number}.jpg"), number, 1) for number in range(4000)]
    begun, ended = threading.Event(), threading.Event()

    def keep_much() -> None:
        with Store.open(library) as store:
            store.between = begun.set
            store.edit_many((photo, Role.CAPTION, "Before.") for photo in photos)
            ended.set()

    keeping = threading.Thread(target=keep_much)
    with Store.open(library, patience=60) as store:
        keeping.start()
        assert begun.wait(60)
        store.edit(photos[-1], "Rex.")
        assert not ended.is_set()
        keeping.join()
        assert [each.text for each in store.history(photos[-1])] == ["Before.", "Rex."]


def test_an_edit_does_not_wait_until_all_results_of_a_run_are_kept(library: Path) -> None:
    photos = [Photo(Path(f"/photos/{number}.jpg"), number, 1) for number in range(2000)]

    def keep_much() -> None:
        with Store.open(library) as store:
            jobs = Jobs(store)
            jobs.finish(jobs.create([photo.path for photo in photos]), [(photo, captioned(photo)) for photo in photos])

    keeping = threading.Thread(target=keep_much)
    with Store.open(library, patience=60) as store:
        keeping.start()
        while store.record(photos[0]) is None:
            time.sleep(0.001)
        store.edit(photos[-1], "Rex.")
        assert store.record(photos[-2]) is None
        keeping.join()
        record = store.record(photos[-1])
        assert record is not None
        assert record.text == "Rex."


def test_two_that_bring_a_library_up_to_date_at_once(library: Path) -> None:
    library.parent.mkdir()
    with closing(sqlite3.connect(library)) as old, old:
        for statement in schema.MIGRATIONS[0]:
            old.execute(statement)
        old.executemany(
            "INSERT INTO photos (path, size, modified) VALUES (?, 1, 1)",
            ((b"/%d.jpg" % each,) for each in range(20_000)),
        )
        old.execute(f"PRAGMA application_id = {schema.APPLICATION}")
        old.execute("PRAGMA user_version = 1")
    found: list[int] = []

    def open_and_look() -> None:
        with Store.open(library, patience=0.1) as store:
            found.append(len(store.photos()))

    threads = [threading.Thread(target=open_and_look) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [20_000] * 3
