"""Which captions are unsure, as the model was measured or as the user prefers, and how that is seen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.photos.annotation import SURE_FROM
from desktop_captioner.photos.photo import NOT_A_PHOTO, Caption, PhotoState
from desktop_captioner.ui import theme
from desktop_captioner.ui.browser.photo_filter import PhotoFilter
from desktop_captioner.ui.browser.photo_roles import Role
from tests.application import Start, caption_all, show
from tests.conftest import WAIT, FakeCaptioner


def test_the_models_measure_counts_until_the_user_says_otherwise(
    qtbot: QtBot, start: Start, captioner: FakeCaptioner
) -> None:
    captioner.sure_from = 0.6
    program = start()
    window = program.window
    assert window.photos.sure_from == SURE_FROM
    qtbot.waitUntil(lambda: window.model_ready, timeout=WAIT)
    assert window.photos.sure_from == 0.6
    for preferred, counts in ((80, 0.8), (0, 0.0), (-1, 0.6), (1000, 0.6)):
        window.preferences.apply(replace(program.settings, sure_from=preferred))
        assert window.photos.sure_from == counts


def test_an_unsure_caption_is_marked_until_a_person_takes_it(qtbot: QtBot, program: Application) -> None:
    window = program.window
    caption_all(qtbot, program)
    entry = show(program, "photo1.jpg")
    index = window.photos.index(0)
    assert not index.data(Role.UNSURE)
    assert window.panel.confidence_text.text() == "Confidence 75%"

    window.sureness.on_measured(0.8)
    assert index.data(Role.UNSURE)
    assert "photo1.jpg, unsure." in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert window.panel.confidence_text.text() == "Unsure: confidence 75%"
    assert window.panel.state.text() == "Unsure"
    assert theme.badge(entry.state, unsure=True) != theme.badge(entry.state)

    window.photos.set_text(entry.photo.path, entry.text)
    assert not index.data(Role.UNSURE)
    assert window.panel.confidence_text.text() == "Confidence 75%"


def test_the_panel_says_that_a_picture_is_no_photograph(
    qtbot: QtBot, program: Application, captioner: FakeCaptioner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(captioner, "caption", lambda photos: [(Caption("A dog.", 0.3, not_photo=True),)] * len(photos))
    caption_all(qtbot, program)
    entry, panel = show(program, "photo1.jpg"), program.window.panel
    assert panel.problem.isVisible()
    assert panel.problem.text() == NOT_A_PHOTO
    program.window.photos.set_text(entry.photo.path, "My drawing.")
    assert not panel.problem.isVisible()


def test_an_unsure_caption_is_accepted_by_choosing_it(qtbot: QtBot, program: Application) -> None:
    window = program.window
    caption_all(qtbot, program)
    entry = show(program, "photo1.jpg")
    window.panel.chosen.emit(entry.photo.path, 0)
    assert entry.state is PhotoState.GENERATED
    window.sureness.on_measured(0.8)
    window.panel.chosen.emit(entry.photo.path, 0)
    assert entry.state is PhotoState.ACCEPTED
    window.actions_["undo"].trigger()
    assert entry.state is PhotoState.GENERATED


def test_the_filter_follows(qtbot: QtBot, program: Application) -> None:
    window = program.window
    caption_all(qtbot, program)
    window.view.show(PhotoFilter(unsure=True))
    qtbot.waitUntil(lambda: not window.view.busy and not window.photos.entries, timeout=WAIT)
    window.sureness.on_measured(0.8)
    qtbot.waitUntil(lambda: len(window.photos.entries) == 9, timeout=WAIT)
