"""What stands in a photo's metadata in odd ways is there after a write, and after a revert every byte is."""

from __future__ import annotations

import json

import pytest

from desktop_captioner.metadata.request import Before, Request, Sidecars, Where
from desktop_captioner.photos.annotation import Existing
from desktop_captioner.photos.saving_error import SavingError
from tests.unit.metadata.blocks_by_hand import dataset, description, entry, exif, iptc, packet, with_segments, xmp

ZERO_BETWEEN = iptc(dataset(5, b"Title"), b"\0", dataset(120, b"Old"), dataset(25, b"Key"), dataset(80, b"Jane"))
UTF8 = iptc(dataset(90, "Zürich".encode()), dataset(25, "Köln".encode()), dataset(80, "José Ñandú".encode()))
CYRILLIC = iptc(dataset(90, "Москва".encode("cp1251")), dataset(25, "Река".encode("cp1251")))
TWICE = iptc(dataset(120, b"First"), dataset(120, b"Second"), dataset(80, b"Jane"))


def reverted(writer, path, written) -> bytes:
    writer.revert(path, Before.from_json(json.loads(json.dumps(written.before.to_json()))))
    return path.read_bytes()


@pytest.mark.parametrize(
    "block",
    [
        ZERO_BETWEEN,
        UTF8,
        CYRILLIC,
        TWICE,
        iptc(dataset(120, b"Fr\xfcher"), dataset(90, b"K\xf6ln")),
        exif((0x010E, b"First\0"), (0x010E, b"Second\0"), (0x010F, b"Maker\0")),
        exif((0x010E, b"Fr\xfcher\0"), (0x8298, b"\xa9 me\0")),
        xmp(description(entry(b"one"), entry(b"two")) + b"<my:own>5</my:own>"),
        xmp(description(entry(b"Old one", b"X-DEFAULT"))),
        xmp(description(entry(b"<![CDATA[A & B]]>")) + b"<my:own><![CDATA[1 < 2]]></my:own>"),
        xmp(description(entry(b"Caf\xe9 in Bern"))),
        xmp(description(entry(b"<rdf:Alt><rdf:li>inner</rdf:li></rdf:Alt>"))),
        xmp(description(entry(b"True"))),
    ],
    ids=[
        "IPTC with a zero between", "IPTC in UTF-8", "IPTC in Cyrillic", "IPTC with two captions", "IPTC in Latin-1",
        "EXIF with two descriptions", "EXIF in Latin-1", "XMP with two defaults", "XMP with X-DEFAULT", "XMP with CDATA",
        "XMP in Latin-1", "XMP with a list in a list", "XMP with True",
    ],
)  # fmt: skip
@pytest.mark.parametrize("caption", ["A new caption", "Ein Hündchen 🐕"])
def test_every_byte_comes_back(block, caption, photo, writer) -> None:
    path = with_segments(photo(rich=False), block)
    content = path.read_bytes()
    try:
        written = writer.write(path, Request(caption, "Alt"))
    except SavingError:
        assert path.read_bytes() == content
        return
    assert writer.read(path).caption == caption
    assert reverted(writer, path, written) == content


def iptc_bytes(block: bytes) -> bytes:
    return block[block.index(b"8BIM") :]


def test_iptc_that_exiftool_gives_up_on_is_left_alone(photo, writer) -> None:
    path = with_segments(photo(rich=False), ZERO_BETWEEN)
    written = writer.write(path, Request("A dog."))
    assert iptc_bytes(ZERO_BETWEEN) in path.read_bytes()
    assert len(written.notes) == 1
    assert "IPTC block of photo.jpg" in written.notes[0]


@pytest.mark.parametrize("block", [UTF8, CYRILLIC], ids=["UTF-8", "Cyrillic"])
@pytest.mark.parametrize("caption", ["A dog.", "Ein Hündchen", "собака 🐕"])
def test_iptc_of_an_unknown_encoding_is_never_converted(block, caption, photo, writer) -> None:
    path = with_segments(photo(rich=False), block)
    writer.write(path, Request(caption))
    content = path.read_bytes()
    for value in block.split(b"\x1c\x02")[1:]:
        assert value[3:].rstrip(b"\0") in content


def test_iptc_in_utf8_is_read_and_written_as_such(photo, writer, change, judge) -> None:
    path = with_segments(photo(rich=False), iptc(dataset(120, "Früher".encode()), dataset(90, "Zürich".encode())))
    assert writer.read(path).caption == "Früher"
    writer.write(path, Request("Später"))
    facts = judge(path)
    assert (facts["IPTC:Caption-Abstract"], facts["IPTC:City"]) == ("Später", "Zürich")


def test_two_captions_are_one_text_and_appended_to(photo, writer) -> None:
    path = with_segments(photo(rich=False), TWICE)
    assert writer.read(path).caption == "First\nSecond"
    written = writer.write(path, Request("Third", existing=Existing.APPEND))
    assert written.caption == "First\nSecond\nThird"
    assert written.notes == ("photo.jpg had more than one IPTC caption; all are replaced.",)


def test_two_captions_do_not_come_back_by_halves(photo, writer, change) -> None:
    path = with_segments(photo(rich=False), TWICE)
    written = writer.write(path, Request("A dog."))
    change(path, "-XMP-xmp:Rating=3")
    content = path.read_bytes()
    with pytest.raises(SavingError, match="more than once"):
        writer.revert(path, written.before)
    assert path.read_bytes() == content


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


def test_what_a_microscope_keeps_is_not_replaced(photo, writer, judge, change) -> None:
    path = photo("tif", rich=False)
    change(path, "-E", "-IFD0:ImageDescription=ImageJ=1.54f&#xa;images=1&#xa;unit=um")
    assert writer.read(path).caption is None
    written = writer.write(path, Request("Two cells.", existing=Existing.SKIP))
    assert judge(path)["IFD0:ImageDescription"] == "ImageJ=1.54f\nimages=1\nunit=um"
    assert judge(path)["XMP-dc:Description"] == "Two cells."
    assert written.notes == (
        "The EXIF image description of photo.tif holds data of another program and stays as it is.",
    )


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
