"""Captions as text."""

from __future__ import annotations

import sys

import pytest
from lxml import etree

from desktop_captioner.photos.caption_text import (
    appended,
    clean,
    cut_to_bytes,
    is_shortened,
    is_spoken,
    meaningful,
    readable,
    shortened,
)


def test_stored_bytes_are_read_by_what_they_are() -> None:
    def stored(raw: bytes) -> str:
        return readable(raw.decode("utf-8", "surrogateescape"))

    assert stored("Hündchen 🐕".encode()) == "Hündchen 🐕"
    assert stored("It’s Köln".encode("cp1252")) == "It’s Köln"
    halves = "🐕".encode("utf-16-be")
    cesu = b"".join(chr(int.from_bytes(halves[at : at + 2], "big")).encode("utf-8", "surrogatepass") for at in (0, 2))
    assert stored(b"My " + cesu) == "My 🐕"
    assert stored(cesu[:3]) == "í\xa0½"


def test_a_cut_keeps_characters_whole() -> None:
    assert cut_to_bytes("aüb", 2) == "a"
    assert cut_to_bytes("ae\u0301", 2) == "a"
    assert cut_to_bytes("a👨‍👩‍👧", 9) == "a"
    assert cut_to_bytes("short", 2000) == "short"
    assert len(cut_to_bytes("漢" * 1000, 2000).encode()) == 1998


@pytest.mark.parametrize(
    "text",
    [
        "OLYMPUS DIGITAL CAMERA  ",
        "sony dsc",
        " \n",
        "\0\0",
        "Created with GIMP",
        "DCFC1247.JPG   ",
        "My beautiful picture",
        "",
        None,
        "ÿÿ\x00N\x10\x10\x10a",
    ],
)
def test_no_caption(text) -> None:
    assert meaningful(text) is None


@pytest.mark.parametrize("text", ["A digital camera on a table.", "Image of a dog", "SONY DSC headquarters"])
def test_a_caption(text) -> None:
    assert meaningful(text) == text


def test_shortening() -> None:
    text = "one two three four"
    assert shortened(text, 18) == text
    assert shortened(text, 10) == "one two…"
    assert shortened("x" * 20, 10) == "x" * 9 + "…"
    assert is_shortened(shortened(text, 10), text)


def test_cleaning_and_appending() -> None:
    assert clean(" a\r\nb\rc\td\x1b\ud800 ") == "a\nb\nc d"
    assert appended("a", "b") == "a\nb"
    assert appended("a\nb", "b") == "a\nb"


def test_what_is_cleaned_can_be_stored_as_xml() -> None:
    assert clean("a\ufffe\uffffb\U0001fffe🐕") == "ab\U0001fffe🐕"
    etree.Element("text").text = clean("".join(map(chr, range(sys.maxunicode + 1))))


def test_a_cameras_numbers_and_marks_are_not_spoken() -> None:
    for text in ("R:  139 G:  255 B:  189 X:39852 Zs:   6 ImgVer:08.01.09.10", "GCM_TAG", "*", "1234", "AppleMark"):
        assert not is_spoken(text)
    for text in ("A dog", "Château", "犬が走る", "Lovely smoke effect here, of which I'm secretly very proud."):
        assert is_spoken(text)
