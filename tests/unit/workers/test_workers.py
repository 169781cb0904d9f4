"""Every worker has a thread of its own, and all of them end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_captioner.operations.journaled_writer import photo_at
from desktop_captioner.workers.workers import Workers
from tests.conftest import FakeCaptioner


def test_they_work_elsewhere_and_end(
    qtbot: QtBot, captioner: FakeCaptioner, photo_folder: Path, tmp_path: Path
) -> None:
    workers = Workers(lambda: captioner, tmp_path / "thumbnails", tmp_path / "library.sqlite")
    own = (workers.captions, workers.files, workers.library, workers.saving, workers.reading, workers.models)
    threads = [worker.thread() for worker in own]
    assert len(set(map(QThread.objectName, threads))) == len(own)
    assert QApplication.instance().thread() not in threads
    with qtbot.waitSignal(workers.previews.loaded, timeout=10_000) as loaded:
        workers.previews.request(photo_at(photo_folder / "photo1.jpg"))
    assert loaded.args[0] == photo_folder / "photo1.jpg"
    workers.close()
    assert all(thread.isFinished() for thread in threads)
