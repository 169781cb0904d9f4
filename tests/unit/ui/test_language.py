"""The window speaks the language that is wanted, and English where it knows none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from desktop_captioner import paths
from desktop_captioner.ui.language import LANGUAGES, Language, number


@pytest.fixture
def language(qapp: object) -> Iterator[Language]:
    made = Language(paths.translations(), "en")
    yield made
    made.leave()


def said() -> str:
    return QCoreApplication.translate("PhotoState", "no caption")


def test_every_language_has_words_of_its_own_and_leaves_none_behind(language: Language) -> None:
    heard = {}
    for code in LANGUAGES:
        language.speak(code)
        assert language.code == code
        heard[code] = said()
    assert len(set(heard.values())) == len(LANGUAGES)
    language.leave()
    assert said() == "no caption"


def test_numbers_are_written_as_the_language_does(language: Language) -> None:
    language.speak("de")
    assert number(12_345) == "12.345"
    language.leave()
    assert number(7) == "7"


def test_without_catalogues_it_is_english(qapp: object, tmp_path: Path) -> None:
    language = Language(tmp_path, "de")
    assert (language.code, said()) == ("en", "no caption")
    language.leave()
    assert QLocale() == language._before
