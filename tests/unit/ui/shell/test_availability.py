"""Commands can be chosen while there is something for them to do."""

from __future__ import annotations

from pathlib import Path

from desktop_captioner.photos.photo import Caption, Captioned, Photo
from desktop_captioner.ui.main_window import MainWindow

PHOTOS = [Photo(Path(f"{number}.jpg"), 1, 1) for number in range(2)]
NAMES = ("caption_folder", "caption_selected", "save", "export_csv", "review", "pause", "cancel", "reload")


def possible(window: MainWindow) -> set[str]:
    window._available.refresh()
    return {name for name in NAMES if window.actions_[name].isEnabled()}


def test_an_empty_window_has_nothing_to_do(window: MainWindow) -> None:
    assert possible(window) == set()


def test_photos_can_be_captioned_and_captions_reviewed(window: MainWindow) -> None:
    window.begin_opening([Path("photos")], adding=False)
    assert possible(window) == {"cancel", "reload"}
    window.browser.add(PHOTOS)
    window.open_paths.end((Path("photos"),))
    assert possible(window) == {"caption_folder", "caption_selected", "save", "export_csv", "reload"}
    assert window.browser.suggestions.text.text().startswith("2 photo")
    window.photos.set_result(Captioned(PHOTOS[0].path, (Caption("A dog.", 0.5),), "fake 1.0"))
    assert "review" in possible(window)
    window.grid.clearSelection()
    assert not {"caption_selected", "save"} & possible(window)


def test_a_run_can_be_paused_and_no_second_one_begun(window: MainWindow) -> None:
    window.browser.add(PHOTOS)
    window.captioning.caption_all()
    assert {"pause", "cancel"} <= possible(window)
    assert not {"caption_folder", "caption_selected"} & possible(window)
    assert not window.browser.suggestions.accept.isEnabled()
    window.captioning.on_finished()
    assert "pause" not in possible(window)
