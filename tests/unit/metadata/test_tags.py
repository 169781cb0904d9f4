"""What is told from a reading of a file's tags."""

from __future__ import annotations

import pytest

from desktop_captioner.metadata.tags import Tags


@pytest.mark.parametrize(
    ("warning", "displaced"),
    [
        ("[minor] Adjusted MakerNotes base by -54", True),
        ("[minor] Adjusted MakerNoteCanon base by -128", True),
        ("[minor] Possibly incorrect maker notes offsets (fixed?)", True),
        ("IPTCDigest is not current. XMP may be out of sync", False),
    ],
)
def test_maker_notes_that_another_program_displaced(warning, displaced) -> None:
    assert Tags({"ExifTool:Warning": "first", "Copy1:ExifTool:Warning": warning}).has_displaced_maker_notes is displaced
    assert not Tags({}).has_displaced_maker_notes


@pytest.mark.parametrize("text", ["Redmi Note 7", "xiaomi redmi note 7", "Xiaomi", "Redmi Note 7 camera 1.0"])
def test_the_name_of_the_camera_is_no_caption(text) -> None:
    camera = {"IFD0:Make": "Xiaomi", "IFD0:Model": "Redmi Note 7 ", "IFD0:Software": "Redmi Note 7 camera 1.0"}
    assert not Tags({"IFD0:ImageDescription": text, **camera}).captions()
    assert Tags({"IFD0:ImageDescription": "A Redmi Note 7", **camera}).captions()


def test_a_text_that_stands_twice_is_told_once() -> None:
    tags = Tags({"IPTC:Caption-Abstract": "one", "Copy1:IPTC:Caption-Abstract": "one"})
    assert tags.text("IPTC:Caption-Abstract") == "one"
    assert not tags.stands_twice("IPTC:Caption-Abstract")
