"""What programs show, as METADATA's table says."""

from __future__ import annotations

import pytest

from desktop_captioner.metadata.request import Request
from desktop_captioner.metadata.viewers import VIEWERS, shown

TEXTS = {
    "XMP-dc:Description": "xmp",
    "IFD0:ImageDescription": "exif",
    "IPTC:Caption-Abstract": "iptc",
    "ExifIFD:UserComment": "comment",
    "IFD0:XPComment": "windows",
}


@pytest.mark.parametrize(
    ("program", "text"),
    [
        ("Windows Explorer (title)", "comment"),
        ("Windows Explorer (subject)", "exif"),
        ("Windows Explorer (comments)", "windows"),
        ("Apple Photos", "iptc"),
        ("Lightroom", "xmp"),
        ("digiKam", "xmp"),
        ("Immich", "exif"),
        ("PhotoPrism", "xmp"),
    ],
)
def test_each_program_has_its_order(program, text) -> None:
    assert shown(TEXTS)[program] == text


def test_blank_texts_are_passed_over_and_nothing_is_none() -> None:
    assert shown({"IPTC:Caption-Abstract": "  ", "XMP-dc:Description": "xmp"})["Apple Photos"] == "xmp"
    assert shown({}) == {viewer.name: None for viewer in VIEWERS}


def test_a_sidecar_overlays_the_file_where_the_program_reads_it() -> None:
    sidecar = {"XMP-dc:Description": "new", "XMP-tiff:ImageDescription": "new"}
    for raw in (False, True):
        seen = shown({"XMP-dc:Description": "old"}, [sidecar], raw=raw)
        assert seen["PhotoPrism"] == seen["digiKam"] == seen["Immich"] == "new"
        assert seen["Lightroom"] == ("new" if raw else "old")
        assert seen["Apple Photos"] == "old"


def test_after_a_write_every_program_shows_the_caption(photo, writing, change) -> None:
    path = photo()
    change(path, "-IPTC:Caption-Abstract=Old.", "-XMP-dc:Description=Old.")
    writer = writing(windows_comment=True)
    writer.write(path, Request("New."))
    assert set(writer.read(path).viewers.values()) == {"New."}
