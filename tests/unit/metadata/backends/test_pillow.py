"""What is read of a photo where there is no ExifTool."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from desktop_captioner.metadata.backends.pillow import PlainRewriter
from tests.unit.metadata.blocks_by_hand import dataset, description, entry, iptc, with_segments, xmp


def test_damaged_iptc_hides_no_caption(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    Image.new("RGB", (8, 8)).save(path)
    with_segments(
        path, iptc(dataset(5, b"Title"), b"\0", dataset(120, "Früher".encode())), xmp(description(entry(b"Old")))
    )
    assert PlainRewriter().caption_tags(path).captions() == {
        "XMP-dc:Description": "Old",
        "IPTC:Caption-Abstract": "Früher",
    }
