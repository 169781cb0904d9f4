"""Captions that nobody looked at are gone through, and then the photos are shown as before."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_captioner.photos.photo import Caption, Captioned, Photo
from desktop_captioner.ui.browser.photo_filter import Order, PhotoFilter
from desktop_captioner.ui.dialogs.review import Review
from desktop_captioner.ui.main_window import MainWindow

PHOTOS = [Photo(Path(f"{number}.jpg"), 1, 1) for number in range(4)]


def test_the_least_certain_comes_first_and_the_view_is_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    window.browser.add(PHOTOS)
    for photo, confidence in zip(PHOTOS[:3], (0.8, 0.3, 0.5), strict=True):
        window.photos.set_result(Captioned(photo.path, (Caption("A dog.", confidence),), "fake 1.0"))
    window.photos.set_text(PHOTOS[2].path, "Rex.")
    window.reviewing.begin()
    qtbot.waitUntil(lambda: bool(window.findChildren(Review)))
    (review,) = window.findChildren(Review)
    assert [path.stem for path in review.paths] == ["1", "0"]
    review.reject()
    qtbot.waitUntil(lambda: len(window.photos.entries) == len(PHOTOS))
    assert (window.view.filter, window.view.order) == (PhotoFilter(), Order.NAME)


def test_without_a_caption_there_is_nothing_to_review(window: MainWindow, qtbot: QtBot) -> None:
    window.browser.add(PHOTOS)
    with qtbot.waitSignal(window.reviewing.said):
        window.reviewing.begin()
    assert "no captions left" in window.status.message.text()
