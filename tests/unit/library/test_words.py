"""What is written is found, in every script, however it is typed."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable

import pytest

from desktop_captioner.library.store import Store
from desktop_captioner.library.words import forms, query_for, searchable
from desktop_captioner.photos.photo import Photo

Draw = Callable[[str], Photo]
# Each with words that somebody would type for it.
WRITTEN = {
    "İzmir'de İKİ balık": ["izmir", "IZMIR", "İZMİR", "iki balik", "izmirde"],
    "Çiçekli ığdır": ["cicekli igdir", "ÇİÇEKLİ"],
    "नदी किनारे बिल्ली": ["नदी", "बिल्ली", "बिल्ली नदी"],
    "Ọjà ńlá ní Èkó": ["oja", "nla eko"],
    "قِطّة نائمة": ["قطة", "قِطّة"],
    "חתול יָשֵׁן": ["ישן", "חתול"],
    "고양이가 잔다": ["고양이", "고야", "고", "ᄀ", "잔다"],
    "日々の生活、佐々木さん": ["日々", "佐々木", "々の生", "生活"],
    "ネコが窓辺に。ガラス": ["ネコ", "ﾈｺ", "窓辺", "ガラス", "カ"],
    "แมวนอนหลับ": ["แมว", "นอน"],
    "ကြောင် အိပ်": ["ကြောင်", "အိပ်"],
    "ពណ៌ខ្មៅ": ["ខ្មៅ"],
    "Große Straße in Łódź, Århus, Øst": ["strasse", "STRASSE", "lodz", "arhus", "ost", "große"],
    "Ελληνική ΓΆΤΑ, ὁδός": ["γάτα", "γατα", "ελληνικη", "οδος", "ὈΔΌΣ"],
    "Жёлтый КОТ": ["желтый", "кот", "жёлтый"],
    "ﬂowers ① m²": ["flowers", "1", "m2"],
    "Two 🦮 dogs👍🏽 ❤️": ["🦮", "dogs 👍", "👍🏿", "❤"],
    "O’Hara's e-mail from Rock'n'Roll": ["o'hara", "ohara", "o’hara", "email", "e-mail", "e‑mail", "rock’n’roll"],
    'A sign says "No Entry" to AT&T': ['"no entry"', "“no entry”", "says no", "at&t", 'sign "no entry'],
    "IMG_2023-07-14.final": ["2023-07", "2023-07-14", "img_2023", "final"],
}


@pytest.fixture
def full(store: Store, draw: Draw) -> Store:
    for number, text in enumerate(WRITTEN):
        store.edit(draw(f"p{number}.png"), text)
    return store


@pytest.mark.parametrize("text", WRITTEN)
def test_what_is_written_is_found(full: Store, text: str) -> None:
    composed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    for typed in [*WRITTEN[text], text, *composed, text.upper(), text.lower(), *text.split(), f'"{text}"', f"{text}'"]:
        assert text in [hit.text for hit in full.search(typed)], typed


@pytest.mark.parametrize(
    "typed", ["木々", "生日", '"entry no"', '"no ent"', "roll-rock", "नद बिल्लू", "dogs cats", "2023-14"]
)
def test_what_is_not_written_is_not_found(full: Store, typed: str) -> None:
    assert full.search(typed) == []


def test_a_word_is_found_in_its_other_forms_and_while_it_is_typed(store: Store, draw: Draw) -> None:
    store.edit(draw("a.png"), "Children happily running on beaches.")
    for typed in ("run", "runs", "running", "runni", "beach", "beache", "happil", "child"):
        assert len(store.search(typed)) == 1, typed
    assert store.search("runner") == []


def test_words_of_a_text() -> None:
    assert searchable("A\0b\ud800c 𝐃og_x") == "a b c dog x"
    assert searchable(None) == searchable(" ́ ") == searchable("+-…") == ""
    assert forms("Dogs, a dog; E-mails", None) == "emails mail"


def test_a_page_that_is_pasted_is_looked_for_by_its_beginning(full: Store) -> None:
    assert query_for("wörd " * 3) == '("word"*)'
    page = " ".join(f"w{number}" for number in range(50_000))
    assert full.search(page) == []
    assert full.search("犬" * 50_000) == []
    assert full.search('"' + page + '"') == []


def test_what_is_longer_than_any_word_takes_no_time() -> None:
    began = time.thread_time()
    assert forms("dog" * 20_000, None) == ""
    assert time.thread_time() - began < 1  # it took minutes
