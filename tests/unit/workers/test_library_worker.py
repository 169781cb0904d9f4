"""The library on its thread: neither an edit nor the end of the program waits for what takes long."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject, Qt, QThread, Signal
from pytestqt.qtbot import QtBot

from desktop_captioner.exports.csv_file import rows_in
from desktop_captioner.exports.imported_row import Problem
from desktop_captioner.library.record import Record
from desktop_captioner.library.store import Store
from desktop_captioner.operations import library_session
from desktop_captioner.operations.library_session import LibrarySession
from desktop_captioner.operations.save_captions import Edit
from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Failure, Photo
from desktop_captioner.workers import library_worker
from desktop_captioner.workers.file_worker import ReadTable
from desktop_captioner.workers.library_worker import LibraryWorker


class _Window(QObject):
    opened = Signal()
    asked = Signal(int, object)
    closed = Signal()

    def end(self, thread: QThread) -> None:
        """Closes the library and ends its thread."""
        self.closed.emit()
        thread.quit()
        assert thread.wait(10_000)


def connected(library: Path) -> tuple[_Window, QThread, LibraryWorker]:
    """A worker that is asked by a window, on a thread that does not run yet."""
    window, thread, worker = _Window(), QThread(), LibraryWorker(library)
    worker.moveToThread(thread)
    window.opened.connect(worker.open)
    window.asked.connect(worker.look_up)
    window.closed.connect(worker.close, Qt.ConnectionType.BlockingQueuedConnection)
    return window, thread, worker


def table(folder: Path, *photos: Photo) -> ReadTable:
    """A table that was read: one row, “A cat.” for 1.jpg in the folder."""
    path = folder / "table.csv"
    path.write_text("path,caption\n1.jpg,A cat.\n", encoding="utf-8")
    return ReadTable(path, tuple(rows_in(path)), photos)


def test_an_edit_is_on_the_disk_before_long_work_ends(tmp_path: Path, qtbot: QtBot) -> None:
    library = tmp_path / "library.sqlite"
    photos = [Photo(tmp_path / f"{number}.jpg", number, 1) for number in range(3000)]
    with Store.open(library) as store:
        assert store.edit_many((photo, Role.CAPTION, "Before.") for photo in photos) == []
    window, thread, worker = connected(library)
    stored: list[str | None] = []

    def on_known(number: int, records: object) -> None:
        with Store.open(library) as other:
            record = other.record(photos[7])
            stored.append(record and record.text)

    worker.known.connect(on_known, Qt.ConnectionType.DirectConnection)
    window.opened.emit()
    window.asked.emit(1, photos)
    worker.edit((Edit(photos[7], Role.CAPTION, "Rex."),))  # asked for last
    with qtbot.waitSignal(worker.known, timeout=60_000):
        thread.start()
    window.end(thread)
    assert stored == ["Rex."]


def test_an_edit_is_on_the_disk_while_the_library_is_busy(tmp_path: Path, qtbot: QtBot) -> None:
    library, photo = tmp_path / "library.sqlite", Photo(tmp_path / "a.jpg", 1, 1)
    window, thread, worker = connected(library)
    taken: list[str] = []

    def busy(number: int, records: object) -> None:
        worker.edit((Edit(photo, Role.CAPTION, "Rex."),))
        until = time.monotonic() + 30
        with Store.open(library) as other:
            while not taken and time.monotonic() < until:
                record = other.record(photo)  # where it is put at its place when the library is opened again
                other.keep_taken()
                taken.extend([record.text] if record else [])
                time.sleep(0.01)

    worker.known.connect(busy, Qt.ConnectionType.DirectConnection)
    window.opened.emit()
    window.asked.emit(1, [photo])
    with qtbot.waitSignal(worker.known, timeout=60_000):
        thread.start()
    window.end(thread)
    assert taken == ["Rex."]


def test_an_edit_is_on_the_disk_while_those_of_the_last_time_are_put_at_their_places(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, photos = tmp_path / "library.sqlite", [Photo(tmp_path / f"{number}.jpg", 1, 1) for number in range(2)]
    with Store.open(library) as store:
        store.take_edits([(photos[0], Role.CAPTION, "Of the last time.")])
    window, thread, worker = connected(library)
    on_disk: list[bool] = []
    real = LibrarySession.keep_taken

    def slow(session: LibrarySession, leave: Callable[[], bool]) -> list[Failure]:
        if not on_disk:
            worker.edit((Edit(photos[1], Role.CAPTION, "Rex."),))
            until = time.monotonic() + 30
            with Store.open(library, check=False) as other:
                while not (there := len(other.database.rows("SELECT 1 FROM waiting_edits")) == 2):
                    assert time.monotonic() < until
                    time.sleep(0.01)
            on_disk.append(there)
        return real(session, leave)

    monkeypatch.setattr(LibrarySession, "keep_taken", slow)
    records: list[dict[Path, Record]] = []
    worker.known.connect(lambda number, known: records.append(known), Qt.ConnectionType.DirectConnection)
    window.opened.emit()
    window.asked.emit(1, photos)
    with qtbot.waitSignal(worker.known, timeout=60_000):
        thread.start()
    window.end(thread)
    assert on_disk == [True]
    assert {path.name: record.text for path, record in records[0].items()} == {
        "0.jpg": "Of the last time.",
        "1.jpg": "Rex.",
    }


def test_a_search_does_not_wait_for_the_library_that_is_busy(tmp_path: Path, qtbot: QtBot) -> None:
    library, photo = tmp_path / "library.sqlite", Photo(tmp_path / "a.jpg", 1, 1)
    with Store.open(library) as store:
        store.edit(photo, "A dog runs.")
    window, thread, worker = connected(library)
    found: list[tuple[str, list[Path]]] = []
    worker.found.connect(lambda *each: found.append(each), Qt.ConnectionType.DirectConnection)
    when_ended: list[bool] = []

    def busy(number: int, records: object) -> None:
        worker.search("dog")
        until = time.monotonic() + 30
        while not found and time.monotonic() < until:
            time.sleep(0.01)
        when_ended.append(bool(found))

    worker.known.connect(busy, Qt.ConnectionType.DirectConnection)
    window.opened.emit()
    window.asked.emit(1, [photo])
    with qtbot.waitSignal(worker.known, timeout=60_000):
        thread.start()
    window.end(thread)
    assert when_ended == [True]
    assert found == [("dog", [photo.path])]


def test_an_import_is_planned_while_the_library_is_busy_and_asks_for_no_other_photos(
    tmp_path: Path, qtbot: QtBot
) -> None:
    library = tmp_path / "library.sqlite"
    photos = [Photo(tmp_path / f"{number}.jpg", 1, 1) for number in range(3)]
    with Store.open(library) as store:
        store.edit_many((photo, Role.CAPTION, "A dog.") for photo in photos)
        store.take_edits([(photos[1], Role.CAPTION, "A cat.")])
    worker = LibraryWorker(library)
    worker.open()
    asked: list[Photo] = []
    real = library_session.records
    with qtbot.waitSignal(worker.planned, timeout=60_000) as planned, pytest.MonkeyPatch.context() as patch:
        patch.setattr(library_worker, "records", lambda path, photos: (asked.extend(photos), real(path, photos))[1])
        worker.plan_import(table(tmp_path, *photos))
        time.sleep(0.5)  # this thread, the library's own, does nothing for it
    worker.close()
    assert [row.path for row in planned.args[1].same] == ["1.jpg"]
    assert asked == [photos[1]]


def test_an_import_knows_what_was_written_just_before(tmp_path: Path, qtbot: QtBot) -> None:
    photo = Photo(tmp_path / "1.jpg", 1, 1)
    worker = LibraryWorker(tmp_path / "library.sqlite")
    worker.open()
    real = library_session.take_edits
    with qtbot.waitSignal(worker.planned, timeout=60_000) as planned, pytest.MonkeyPatch.context() as patch:
        patch.setattr(library_worker, "take_edits", lambda path, edits: (time.sleep(0.5), real(path, edits)))
        worker.edit((Edit(photo, Role.CAPTION, "My own words."),))
        worker.plan_import(table(tmp_path, photo))
    worker.close()
    assert planned.args[1].changes == []
    assert [refusal.problem for refusal in planned.args[1].refusals] == [Problem.DIFFERS]


def test_a_search_finds_what_was_written_just_before(tmp_path: Path, qtbot: QtBot) -> None:
    photo = Photo(tmp_path / "1.jpg", 1, 1)
    worker = LibraryWorker(tmp_path / "library.sqlite")
    worker.open()
    with qtbot.waitSignal(worker.found, timeout=60_000) as found:
        worker.edit((Edit(photo, Role.CAPTION, "My own words."),))
        worker.search("own")
        time.sleep(0.5)  # this thread, the library's own, has not put it at its place
    worker.close()
    assert found.args == ["own", [photo.path]]


def test_questions_wait_until_the_library_is_open(tmp_path: Path, qtbot: QtBot) -> None:
    photo = Photo(tmp_path / "1.jpg", 1, 1)
    with Store.open(tmp_path / "library.sqlite") as store:
        store.edit(photo, "My own words.")
    worker = LibraryWorker(tmp_path / "library.sqlite")
    with (
        qtbot.waitSignal(worker.found, timeout=60_000) as found,
        qtbot.waitSignal(worker.planned, timeout=60_000) as planned,
    ):
        worker.search("own")
        worker.plan_import(table(tmp_path, photo))
        time.sleep(0.5)  # who does not wait has answered by now
        worker.open()
    worker.close()
    assert found.args == ["own", [photo.path]]
    assert [refusal.problem for refusal in planned.args[1].refusals] == [Problem.DIFFERS]


def test_a_library_that_was_never_opened_ends_with_its_questions(tmp_path: Path, qtbot: QtBot) -> None:
    worker = LibraryWorker(tmp_path / "library.sqlite")
    with qtbot.waitSignal(worker.found, timeout=60_000) as found:
        worker.search("own")
        worker.close()
    assert found.args == ["own", []]


def test_photos_that_wait_to_be_looked_up_do_not_hold_up_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    worker = LibraryWorker(tmp_path / "library.sqlite")
    worker.open()
    photos = [Photo(tmp_path / "a.jpg", 1, 1)]
    answered: list[dict[Path, object]] = []
    worker.known.connect(lambda number, records: answered.append(records))
    worker.look_up(1, photos)
    worker.hurry()
    asked: list[object] = []
    worker._ask = asked.append  # type: ignore[method-assign]
    worker.look_up(2, photos)
    worker.keep_found([])
    assert answered == [{}, {}]  # each request has its answer
    assert asked == []
    del worker._ask
    worker.close()


@pytest.mark.slow
def test_many_edits_at_the_end_are_on_the_disk_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    photos = [Photo(tmp_path / f"{number}.jpg", number, 1) for number in range(10_000)]
    worker = LibraryWorker(tmp_path / "library.sqlite")
    worker.open()
    worker.hurry()
    began = time.thread_time()
    worker.edit(tuple(Edit(photo, Role.CAPTION, f"Rex {photo.size}.") for photo in photos))
    worker.close()
    assert time.thread_time() - began < 1  # putting each at its place takes 2.5 s
    with Store.open(tmp_path / "library.sqlite") as store:
        records = store.records(photos)
    assert [records[photo.path].text for photo in photos] == [f"Rex {photo.size}." for photo in photos]


def test_edits_are_kept_in_the_order_in_which_they_were_made(qtbot: QtBot, tmp_path: Path) -> None:
    Image.new("RGB", (9, 9)).save(tmp_path / "a.jpg")
    status = (tmp_path / "a.jpg").stat()
    photo = Photo(tmp_path / "a.jpg", status.st_size, status.st_mtime_ns)
    worker = LibraryWorker(tmp_path / "library.sqlite")
    worker.open()
    answered: list[dict[Path, Record]] = []
    worker.known.connect(lambda number, records: answered.append(records))
    worker._edits.extend([(Edit(photo, Role.ALT_TEXT, "Wrong."),), (Edit(photo, Role.ALT_TEXT, None),)])
    worker._on_edited()
    worker.look_up(1, [photo])
    assert photo.path not in answered[0] or answered[0][photo.path].annotation.edited_alt_text is None
    worker.close()
