"""XMP packets as other programs write them keep all that is not ours."""

from __future__ import annotations

import json

import pytest

from desktop_captioner.metadata.request import Before, Request, Sidecars, Where
from tests.unit.metadata.blocks_by_hand import (
    description,
    entry,
    packet,
    with_segments,
    xmp,
)


def test_a_description_in_another_language_is_told_of(photo, writer) -> None:
    block = xmp(description(entry(b"A cat"), entry(b"A cat", b"en"), entry(b"Katze", b"de-AT")))
    path = with_segments(photo(rich=False), block)
    assert writer.write(path, Request("A dog.")).notes == (
        "photo.jpg also has a description in other languages (de-AT, en), which stays as it is.",
    )


@pytest.mark.parametrize("words", ["True", "FALSE", "base64:/w==", "007"])
def test_a_caption_is_what_is_written(words, photo, writer) -> None:
    path = with_segments(photo(rich=False), xmp(description(entry(words.encode()))))
    assert writer.read(path).caption == words


@pytest.mark.parametrize(
    "content",
    [
        b'<?xml version="1.0" encoding="ISO-8859-1"?>' + packet(description(entry(b"Caf\xe9 in Bern"))),
        packet(description(entry(b"<rdf:Alt><rdf:li>inner</rdf:li></rdf:Alt>"))),
        packet(description(entry(b"one"), entry(b"two"), entry(b"zwei", b"de"))),
        packet(description(entry(b"old", b"X-Default")) + b"<my:own><![CDATA[1 < 2]]></my:own><!-- mine -->"),
        packet(description(entry(b"old"))) + b"\n" * 2000 + b"<?xpacket end='w'?>",
        packet(description(entry(b"old")) + description(entry(b"other"), entry(b"andere", b"de"))),
    ],
    ids=["Latin-1", "nested", "two defaults", "CDATA", "padding", "two descriptions"],
)
def test_an_odd_sidecar_is_written_and_comes_back(content, photo, writing, judge) -> None:
    path = photo(rich=False)
    beside = path.with_name("photo.jpg.xmp")
    beside.write_bytes(content)
    writer = writing(sidecars=Sidecars.ALWAYS)
    old = writer.read(path).caption

    written = writer.write(path, Request("A dog."))

    assert written.where is Where.SIDECAR
    assert judge(beside)["XMP-dc:Description"] == "A dog."
    for kept in (b"zwei", b"andere", b"<![CDATA[1 < 2]]>", b"<!-- mine -->"):
        assert (kept in content) == (kept in beside.read_bytes())
    writer.revert(path, Before.from_json(json.loads(json.dumps(written.before.to_json()))))
    assert beside.read_bytes() == content
    assert writer.read(path).caption == old


def test_a_sidecar_in_latin1_that_others_changed_gets_its_old_words(photo, writing, change) -> None:
    path = photo(rich=False)
    beside = path.with_name("photo.jpg.xmp")
    header = b'<?xml version="1.0" encoding="ISO-8859-1"?>'
    beside.write_bytes(header + packet(description(entry(b"Caf\xe9 in Bern"))))
    writer = writing(sidecars=Sidecars.ALWAYS)
    written = writer.write(path, Request("A dog."))
    change(beside, "-XMP-xmp:Rating=3")
    writer.revert(path, written.before)
    assert writer.read(path).caption == "Café in Bern"
