"""The real window with the real model: what a person sees who drops the sample photos into it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner import paths
from desktop_captioner.app import Application
from desktop_captioner.captioning.loading import load_captioner
from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui.browser.preview import Preview
from desktop_captioner.ui.caption_panel.caption_panel import CaptionPanel


@pytest.mark.timeout(240)
def test_the_sample_photos_get_their_captions(qtbot: QtBot, tmp_path: Path) -> None:
    program = Application(
        lambda: load_captioner(paths.model()),
        tmp_path / "settings.json",
        tmp_path / "thumbnails",
        tmp_path / "log",
        tmp_path / "library.sqlite",
    )
    qtbot.addWidget(program.window)
    window = program.window
    photos = len(list(paths.samples().glob("*.jpg")))
    try:
        program.show([paths.samples()])
        qtbot.waitUntil(lambda: window.model_ready and len(window.photos.entries) == photos, timeout=120_000)
        window.actions_["caption_folder"].trigger()
        qtbot.waitUntil(lambda: not window.running, timeout=120_000)
        assert all(entry.state is PhotoState.GENERATED for entry in window.photos.entries)
        panel, preview = window.findChild(CaptionPanel), window.findChild(Preview)
        assert panel.text.toPlainText().endswith(".")
        qtbot.waitUntil(lambda: preview.has_picture)
        panel.words.linkHovered.emit("1")
        assert preview.attention_shown
    finally:
        program.close()
