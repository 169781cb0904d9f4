"""Sentences of the parts without Qt are translated with what they name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_captioner import paths
from desktop_captioner.sentence import Sentence
from desktop_captioner.ui.language import Language
from desktop_captioner.ui.translated import translated


@pytest.fixture
def german(qapp: object) -> Iterator[None]:
    language = Language(paths.translations(), "de")
    yield
    language.leave()


SENTENCE = Sentence("{name} cannot be read: {reason}.", name="{a}.jpg", reason=Sentence("it is empty"))


def test_a_sentence_within_a_sentence_is_translated_too(german: None) -> None:
    said = translated(SENTENCE)
    assert "{a}.jpg" in said  # a name is never taken for a template
    assert "cannot" not in said
    assert "empty" not in said


def test_in_english_it_is_what_it_was_and_plain_text_always_is(qapp: object) -> None:
    assert translated(SENTENCE) == SENTENCE
    assert translated("{plain} text") == "{plain} text"
