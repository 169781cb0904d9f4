"""All that failed is in one list, and is tried again where it failed."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.photos.photo import Failure, Photo, PhotoError
from desktop_captioner.sentence import Sentence
from desktop_captioner.ui.dialogs.failure_list import FailureList
from desktop_captioner.ui.main_window import MainWindow

MISSED, DAMAGED, READ_ONLY, GONE = Path("missed"), Path("damaged.jpg"), Path("read-only.jpg"), Path("gone.jpg")


@pytest.fixture
def failed(window: MainWindow) -> MainWindow:
    """A window in which everything has failed that can."""
    window.browser.add([Photo(path, 1, 1) for path in (DAMAGED, READ_ONLY, Path("fine.jpg"))])
    window.photos.set_result(Failure(DAMAGED, Sentence("The file is damaged.")))
    window.photos.set_unsaved(READ_ONLY, Sentence("It is read-only."))
    window.failures.miss(PhotoError(MISSED, Sentence("There is no such file.")))
    window.saving.unshown = [Failure(GONE, Sentence("It was changed."))]
    return window


def test_everything_is_listed_with_its_reason(failed: MainWindow) -> None:
    assert failed.failures.count() == 4
    failed.failures.show(failed, free=True)
    (dialog,) = failed.findChildren(FailureList)
    names = [dialog.table.item(row, 0).text() for row in range(4)]
    assert names == ["missed", "gone.jpg", "damaged.jpg", "read-only.jpg"]
    assert dialog.table.item(3, 1).text() == "It is read-only."
    assert dialog.retry.isEnabled()
    dialog.close()


def test_each_is_tried_again_in_its_own_way(failed: MainWindow, qtbot: QtBot) -> None:
    failures = failed.failures
    failures.blockSignals(False)
    with (
        qtbot.waitSignal(failures.search_requested) as searched,
        qtbot.waitSignal(failures.caption_requested) as captioned,
        qtbot.waitSignal(failures.save_requested) as saved,
    ):
        failures.retry([MISSED, DAMAGED, READ_ONLY])
    assert searched.args == [[MISSED]]
    assert captioned.args == [[DAMAGED]]
    assert [entry.photo.path for entry in saved.args[0]] == [READ_ONLY]
    assert failures.missed == []


def test_other_photos_have_other_failures(failed: MainWindow) -> None:
    failed.failures.forget()
    assert failed.failures.count() == 2  # of those that are still shown
