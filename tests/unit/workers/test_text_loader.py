"""Long texts are read on another thread; each request has one answer."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.workers.text_loader import TextLoader


@pytest.fixture
def loader(qapp: object) -> Iterator[TextLoader]:
    made = TextLoader()
    yield made
    made.close()


def test_a_text_is_read_elsewhere(loader: TextLoader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(loader.loaded) as loaded:
        loader.request("log", lambda: threading.current_thread().name)
    assert loaded.args[0] == "log"
    assert loaded.args[1].startswith("texts")


def test_what_cannot_be_read_says_why(loader: TextLoader, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(loader.failed) as failed, qtbot.assertNotEmitted(loader.loaded):
        loader.request("licence", (tmp_path / "gone").read_text)
    assert failed.args[0] == "licence"
    assert "gone" in failed.args[1]
