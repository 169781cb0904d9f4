"""The length of an alt text is told in words, and a screen reader is not disturbed by each key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.caption_panel import alt_text_length
from desktop_captioner.ui.caption_panel.alt_text_length import AltTextLength, Length, length_of
from desktop_captioner.ui.caption_panel.text_field import TextField, text_field
from tests.conftest import WAIT

PATH = Path("photo.jpg")


@pytest.fixture
def field(qtbot: QtBot) -> TextField:
    made = text_field("Alt text", "", 2)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def counter(field: TextField, qtbot: QtBot) -> AltTextLength:
    made = AltTextLength(field)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sentences that screen readers are asked to say."""
    sentences: list[str] = []

    def take(widget: QWidget, sentence: str) -> None:
        sentences.append(sentence)

    monkeypatch.setattr(alt_text_length, "announce", take)
    return sentences


@pytest.mark.parametrize(
    ("characters", "expected"),
    [(0, Length.FINE), (125, Length.FINE), (126, Length.LONG), (250, Length.LONG), (251, Length.TOO_LONG)],
)
def test_limits(characters: int, expected: Length) -> None:
    assert length_of(characters) is expected


def test_each_length_has_words_of_its_own(counter: AltTextLength) -> None:
    counter.show_text(PATH, "x" * 125)
    assert counter.text().startswith("125 character")
    assert ":" not in counter.text()
    counter.show_text(PATH, "x" * 126)
    assert "long. Up to about 125" in counter.text()
    assert (counter.property("quiet"), counter.property("warning")) == (True, False)
    counter.show_text(PATH, "x" * 251)
    assert counter.text().startswith("⚠ 251")
    assert "too long. Saving shortens it to 250" in counter.accessibleName()
    assert "⚠" not in counter.accessibleName()
    assert (counter.property("quiet"), counter.property("warning")) == (False, True)
    counter.show_text(None, "")
    assert (counter.text(), counter.property("warning")) == ("", False)


def test_what_is_not_saved_is_not_counted(counter: AltTextLength) -> None:
    counter.show_text(PATH, "  A dog.\n ")
    assert counter.text().startswith("6 ")


def test_only_another_advice_is_announced(counter: AltTextLength, announced: list[str]) -> None:
    for count in (0, 124, 125, 126, 127, 251, 252, 100):
        counter.show_text(PATH, "x" * count)
    assert [sentence.split(" ")[0] for sentence in announced] == ["126", "251", "100"]
    counter.show_text(Path("other.jpg"), "x" * 300)  # nobody wrote that now
    assert len(announced) == 3


def test_the_field_is_described_when_somebody_comes_to_it(
    qtbot: QtBot, counter: AltTextLength, field: TextField
) -> None:
    counter.show_text(PATH, "A dog.")
    assert field.accessibleDescription().startswith("6 ")
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=WAIT)
    counter.show_text(PATH, "A dog. It")
    assert field.accessibleDescription().startswith("6 ")
    field.clearFocus()
    qtbot.waitUntil(lambda: field.accessibleDescription().startswith("9 "), timeout=WAIT)
