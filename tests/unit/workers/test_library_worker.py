"""The end of the program does not wait for what can be done at the next start."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_captioner.photos.photo import Photo
from desktop_captioner.workers.library_worker import LibraryWorker


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
