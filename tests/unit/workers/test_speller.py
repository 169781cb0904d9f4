"""Words are judged on another thread, in the language that is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.workers.speller import Speller

pytest.importorskip("spellchecker")
TIME = 30_000  # a list of words takes a moment to load


@pytest.fixture
def speller(qapp: object, tmp_path: Path) -> Iterator[Speller]:
    made = Speller(tmp_path / "words.txt")
    yield made
    made.close()


def test_wrong_words_are_told_until_they_are_learned(speller: Speller, qtbot: QtBot) -> None:
    with qtbot.waitSignal(speller.judged, timeout=TIME) as judged:
        speller.judge({"dog", "brwon"})
    assert judged.args == [{"dog", "brwon"}, {"brwon"}]
    with qtbot.waitSignal(speller.suggested, timeout=TIME) as suggested:
        speller.suggest("brwon")
    assert suggested.args[0] == "brwon"
    assert "brown" in suggested.args[1]
    with qtbot.waitSignal(speller.learned, timeout=TIME):
        speller.learn("brwon")
    with qtbot.waitSignal(speller.judged, timeout=TIME) as judged:
        speller.judge({"brwon"})
    assert judged.args[1] == set()


def test_nothing_is_answered_after_the_end(speller: Speller, qtbot: QtBot) -> None:
    speller.close()
    with qtbot.assertNotEmitted(speller.judged, wait=50):
        speller.judge({"dog"})
        speller.choose("de")
