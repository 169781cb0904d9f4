"""XMP packets that say the same have the same properties."""

from __future__ import annotations

import pytest

from desktop_captioner.metadata.containers.rdf import parse, properties
from desktop_captioner.photos.saving_error import RefusedError
from tests.unit.metadata.blocks_by_hand import RDF, description, entry, packet

OWN, DESCRIPTION = "{http://example.org/my}own", "{http://purl.org/dc/elements/1.1}description"


def test_an_attribute_says_what_an_element_says() -> None:
    element = packet(b"<my:own>5</my:own>")
    attribute = packet(b"").replace(b'rdf:about=""', b'rdf:about="" my:own="5"')
    assert list(properties(element)) == [((OWN, ""), "5")]
    assert list(properties(attribute)) == [((OWN, ""), "5")]


def test_every_language_is_a_property_of_its_own() -> None:
    found = list(properties(packet(description(entry(b"A dog"), entry(b"Ein Hund", b"DE")))))
    assert found == [((DESCRIPTION, "x-default"), "A dog"), ((DESCRIPTION, "de"), "Ein Hund")]


def test_a_list_is_equal_to_itself_and_its_order_counts() -> None:
    def words(*texts: str) -> list[object]:
        items = "".join(f"<rdf:li>{text}</rdf:li>" for text in texts).encode()
        return list(properties(packet(b"<my:own><rdf:Bag>" + items + b"</rdf:Bag></my:own>")))

    assert words("sea", "dog") == words("sea", "dog") != words("dog", "sea")


def test_utf16_without_a_mark_is_read() -> None:
    whole = packet(description(entry("Größe".encode())))
    assert list(properties(whole.decode().encode("utf-16-be"))) == list(properties(whole))


def test_bytes_that_are_no_utf8_do_not_hide_the_rest() -> None:
    ((_, own), (_, text)) = properties(packet(b"<my:own>5</my:own>" + description(entry(b"Caf\xe9"))))
    assert own == "5"
    assert text.startswith("Caf")


@pytest.mark.parametrize(
    "content",
    [
        b"no XML",
        b"<a/>",
        b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><r:RDF xmlns:r="' + RDF.encode() + b'">&e;</r:RDF>',
    ],
    ids=["no XML", "no RDF", "a document type"],
)
def test_what_is_no_packet_is_refused(content: bytes) -> None:
    with pytest.raises(RefusedError):
        parse(content)
