"""The list of photos: large, lazy, and true to the path of each photo."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_captioner.library.record import Record
from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.photos.annotation import Annotation, Origin, Saved
from desktop_captioner.photos.photo import Caption, Captioned, Failure, Photo, PhotoState
from desktop_captioner.ui.browser import photo_model
from desktop_captioner.ui.browser.photo_grid import PhotoGrid
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.browser.photo_roles import Role

MANY = 100_000
PHOTOS = [Photo(Path(f"/photos/{number}.jpg"), 1, 1) for number in range(MANY)]


def captioned(photo: Photo, text: str) -> Captioned:
    return Captioned(photo.path, (Caption(text, 0.5),), "fake 1.0")


@pytest.fixture
def photos(qtbot: QtBot, qtmodeltester: object) -> PhotoModel:
    return PhotoModel()


def wait_for_layout(qtbot: QtBot, grid: PhotoGrid) -> None:
    last = grid.model().index(grid.model().rowCount() - 1, 0)
    qtbot.waitUntil(lambda: grid.visualRect(last).bottom() > 1_000_000, timeout=30_000)


def test_the_model_keeps_qts_rules(photos: PhotoModel, qtmodeltester: object) -> None:
    photos.add(PHOTOS[:5])
    photos.set_result(captioned(PHOTOS[1], "A dog."))
    check: QAbstractItemModel = photos
    qtmodeltester.check(check)  # type: ignore[attr-defined]


def test_it_is_forgotten_where_the_model_looked_long_ago(photos: PhotoModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photo_model, "_LOOKS", 2)
    photos.add(PHOTOS[:3])
    looks = np.ones((2, 8, 8), np.float32)
    for photo in PHOTOS[:3]:
        said = (Caption("A dog.", 0.5, ("a", "dog"), looks), Caption("A cat.", 0.4, ("a", "cat"), looks))
        photos.set_result(Captioned(photo.path, said, "fake 1.0"))
    results = [entry.annotation.result for entry in photos.entries]
    assert [[each.text for each in result.captions] for result in results if result] == [["A dog.", "A cat."]] * 3
    assert [[each.attention is looks for each in result.captions] for result in results if result] == [
        [False, False], [True, True], [True, True],
    ]  # fmt: skip


def test_it_is_forgotten_also_of_a_photo_that_was_closed_and_opened_again(
    photos: PhotoModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photo_model, "_LOOKS", 1)
    looks = np.ones((2, 8, 8), np.float32)
    photos.add(PHOTOS[:2])
    photos.set_result(Captioned(PHOTOS[0].path, (Caption("A dog.", 0.5, ("a", "dog"), looks),), "fake 1.0"))
    photos.clear()
    photos.add(PHOTOS[:2])
    assert [each.attention is looks for each in photos.entries[0].captions] == [True]
    photos.set_result(Captioned(PHOTOS[1].path, (Caption("A cat.", 0.4, ("a", "cat"), looks),), "fake 1.0"))
    assert [each.attention is looks for entry in photos.entries for each in entry.captions] == [False, True]


def test_thumbnails_are_asked_for_what_is_visible_only(qtbot: QtBot, photos: PhotoModel) -> None:
    wanted: list[int] = []
    photos.thumbnail_wanted.connect(lambda photo: wanted.append(int(photo.path.stem)))
    grid = PhotoGrid(photos)
    qtbot.addWidget(grid)
    grid.resize(800, 600)
    photos.add(PHOTOS)
    grid.show()
    wait_for_layout(qtbot, grid)
    qtbot.waitUntil(lambda: 0 in wanted, timeout=10_000)
    assert max(wanted) < 100
    wanted.clear()
    grid.scrollToBottom()
    qtbot.waitUntil(lambda: MANY - 1 in wanted, timeout=10_000)
    assert min(wanted) > MANY - 100


@pytest.mark.parametrize("metadata_first", [True, False])
def test_what_is_typed_before_the_library_answers_is_not_saved(photos: PhotoModel, metadata_first: bool) -> None:
    photo = PHOTOS[0]
    photos.add([photo])
    metadata = PhotoMetadata(photo.path, {}, caption="A dog runs.")
    texts = Annotation(result=captioned(photo, "A dog runs."), saved=Saved("A dog runs.", None, Origin.MODEL))
    record = Record(photo.path, texts, "fake 1.0")
    photos.set_text(photo.path, "My own words.")
    if metadata_first:
        photos.set_metadata(photo, metadata)
    photos.set_records({photo.path: record})
    photos.set_metadata(photo, metadata)
    entry = photos.entry(photo.path)
    assert entry is not None
    assert (entry.state, entry.can_be_saved()) == (PhotoState.EDITED, True)
    photos.set_text(photo.path, None)
    assert entry.state is PhotoState.SAVED


def test_thumbnails_do_not_pile_up(photos: PhotoModel) -> None:
    photos.add(PHOTOS[:2000])
    for photo in PHOTOS[:2000]:
        photos.set_thumbnail(photo.path, QImage(4, 3, QImage.Format.Format_RGB32))
    wanted: list[Photo] = []
    photos.thumbnail_wanted.connect(wanted.append)
    assert photos.index(1999).data(Role.THUMBNAIL).width() == 4
    assert not wanted
    assert photos.index(0).data(Role.THUMBNAIL) is None  # gone, and asked for again
    assert wanted == [PHOTOS[0]]


def test_states_are_counted_as_they_change(photos: PhotoModel) -> None:
    photos.add(PHOTOS[:4])
    photos.set_result(captioned(PHOTOS[0], "A dog."))
    photos.set_result(Failure(PHOTOS[1].path, "The file is empty."))
    photos.set_text(PHOTOS[2].path, "Mine.")
    counts = {state: photos.count(state) for state in PhotoState if photos.count(state)}
    assert counts == {PhotoState.GENERATED: 1, PhotoState.FAILED: 1, PhotoState.EDITED: 1, PhotoState.EMPTY: 1}
    assert [entry.photo for entry in photos.failed()] == [PHOTOS[1]]
    assert photos.rows_in(PhotoState.EMPTY, PhotoState.FAILED) == [1, 3]
    photos.set_result(captioned(PHOTOS[1], "A cat."))
    assert photos.count(PhotoState.FAILED) == 0
    photos.clear()
    assert photos.count(PhotoState.GENERATED) == 0


def test_what_a_screen_reader_hears_and_the_pointer_sees(photos: PhotoModel) -> None:
    photos.add(PHOTOS[:1])
    photos.set_result(captioned(PHOTOS[0], "A dog."))
    index = photos.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "0.jpg, captioned. A dog."
    assert index.data(Qt.ItemDataRole.ToolTipRole).endswith("A dog.")


def test_a_photo_is_taken_once(photos: PhotoModel) -> None:
    photos.add(PHOTOS[:3])
    photos.add(PHOTOS[1:4])
    assert photos.rowCount() == 4
    assert photos.row(PHOTOS[3].path) == 3
    assert photos.row(Path("/photos/none.jpg")) == -1


def test_results_for_unknown_photos_are_dropped(photos: PhotoModel) -> None:
    photos.add(PHOTOS[:1])
    photos.set_result(captioned(PHOTOS[9], "A dog."))
    photos.set_thumbnail(PHOTOS[9].path, QImage(4, 3, QImage.Format.Format_RGB32))
    assert photos.entry(PHOTOS[9].path) is None


def test_views_hear_of_each_run_of_rows_once(qtbot: QtBot, photos: PhotoModel) -> None:
    photos.add(PHOTOS[:1000])
    told: list[tuple[int, int]] = []
    photos.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    for photo in (*PHOTOS[100:600], PHOTOS[700]):
        photos.set_result(captioned(photo, "A dog."))
    photos.tell()
    assert told == [(100, 599), (700, 700)]
    photos.tell()
    assert len(told) == 2


def test_selecting_all_asks_for_no_photo(qtbot: QtBot, photos: PhotoModel, monkeypatch: pytest.MonkeyPatch) -> None:
    grid = PhotoGrid(photos)
    qtbot.addWidget(grid)
    grid.show()
    photos.add(PHOTOS)
    asked: list[int] = []
    count = PhotoModel.rowCount
    monkeypatch.setattr(PhotoModel, "rowCount", lambda self, *given: (asked.append(1), count(self, *given))[1])
    grid.selectAll()
    assert grid.selected_count() == MANY
    assert len(asked) < 100
    grid.select_rows(photos.rows_in(PhotoState.EMPTY))
    assert grid.selected_count() == MANY
    assert len(asked) < 200


def test_a_change_of_very_many_measures_no_tile(
    qtbot: QtBot, photos: PhotoModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid = PhotoGrid(photos)
    qtbot.addWidget(grid)
    grid.show()
    photos.add(PHOTOS)
    for photo in PHOTOS[::20]:
        photos.set_text(photo.path, "Mine.")
    asked: list[int] = []
    count = PhotoModel.rowCount
    monkeypatch.setattr(PhotoModel, "rowCount", lambda self, *given: (asked.append(1), count(self, *given))[1])
    photos.tell()
    assert len(asked) < 100
