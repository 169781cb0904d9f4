"""What differs between the raw entries of two files: odd blocks are kept, and after a revert every byte is there."""

from __future__ import annotations

import json

import pytest

from desktop_captioner.metadata.request import Before, Request
from desktop_captioner.photos.annotation import Existing
from desktop_captioner.photos.saving_error import SavingError
from tests.unit.metadata.blocks_by_hand import (
    CYRILLIC,
    UTF8,
    ZERO_BETWEEN,
    dataset,
    description,
    entry,
    exif,
    iptc,
    with_segments,
    xmp,
)

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


def test_two_captions_are_one_text_and_appended_to(photo, writer) -> None:
    path = with_segments(photo(rich=False), TWICE)
    assert writer.read(path).caption == "First\nSecond"
    written = writer.write(path, Request("Third", existing=Existing.APPEND))
    assert written.caption == "First\nSecond\nThird"
    assert written.notes == ("photo.jpg had more than one IPTC caption; all are replaced.",)


def test_two_captions_do_not_come_back_by_halves(photo, writer, change) -> None:
    path = with_segments(photo(rich=False), TWICE)
    written = writer.write(path, Request("A dog."))
    change(path, "-IPTC:Credit=Me")
    with pytest.raises(SavingError, match="IPTC caption stood there more than once"):
        writer.revert(path, written.before)
    assert writer.read(path).caption == "A dog."


def test_what_a_microscope_keeps_is_not_replaced(photo, writer, judge, change) -> None:
    path = photo("tif", rich=False)
    change(path, "-E", "-IFD0:ImageDescription=ImageJ=1.54f&#xa;images=1&#xa;unit=um")
    assert writer.read(path).caption is None
    written = writer.write(path, Request("Two cells.", existing=Existing.SKIP))
    assert judge(path)["IFD0:ImageDescription"] == "ImageJ=1.54f\nimages=1\nunit=um"
    assert judge(path)["XMP-dc:Description"] == "Two cells."
    assert written.notes == (
        "The EXIF image description of photo.tif holds another program's data and stays as it is.",
    )
