"""The window and the command at the same time: processes that write into one library."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

from desktop_captioner.library.store import Store
from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Photo

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
        assert store.known(photo).model == name
        store.search("dog")
"""


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
            records = store.known_many(photos)
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
