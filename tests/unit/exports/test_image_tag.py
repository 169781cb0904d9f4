"""An image tag holds any name and any text, and shows nothing but them."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from desktop_captioner.exports.image_tag import address_of, image_tag


class Tag(HTMLParser):
    """The attributes of the only tag in a text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()
        ((self.name, self.attributes),) = self.tags

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_a_plain_name_and_text_are_as_they_are() -> None:
    tag = image_tag(address_of(Path("/photos/dog-1.jpg")), "A brown dog.", "A dog.")
    assert tag == '<img src="dog-1.jpg" alt="A brown dog.">'


@pytest.mark.parametrize(
    "text", ['"><script>alert(1)</script>', "Tom & 'Jerry' &amp; <b>", "\u201eHund\u201c 犬 🐕", "a=b>c"]
)
def test_any_text_is_read_back(text: str) -> None:
    tag = Tag(image_tag("a.jpg", text, ""))
    assert (tag.name, tag.attributes) == ("img", {"src": "a.jpg", "alt": text})


def test_lines_become_one() -> None:
    assert image_tag("a.jpg", "A dog.\r\nOn a\u2028sofa.\x00 ", "") == '<img src="a.jpg" alt="A dog. On a sofa.">'


def test_the_caption_stands_in_for_an_alt_text() -> None:
    assert image_tag("a.jpg", " ", "A dog.") == '<img src="a.jpg" alt="A dog.">'
    assert image_tag("a.jpg", "", "") == '<img src="a.jpg" alt="">'


@pytest.mark.parametrize(
    "name", ["a b.jpg", "50%.jpg", "what?.jpg", "no#1.jpg", "<\"&'>.jpg", "a:b.jpg", "Hündchen.jpg"]
)
def test_any_name_is_an_address_within_the_folder(name: str) -> None:
    source = Tag(image_tag(address_of(Path("/photos") / name), "", "")).attributes["src"]
    assert source is not None
    parts = urlsplit(source)
    assert (parts.scheme, parts.netloc, parts.query, parts.fragment) == ("", "", "", "")
    assert unquote(parts.path) == name


def test_a_name_that_is_no_text_has_an_address() -> None:
    assert address_of(Path("caf\udce9.jpg")) == "caf%E9.jpg"
