"""A WebDataset holds the photos as they are, each with its caption."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path

from desktop_captioner.exports.row import CaptionRow
from desktop_captioner.exports.webdataset import WebDatasetWriter
from desktop_captioner.photos.annotation import Origin


def test_every_photo_is_followed_by_its_texts_under_one_key(tmp_path: Path) -> None:
    photos = [tmp_path / name for name in ("a.b.JPG", "c.png")]
    for photo in photos:
        photo.write_bytes(photo.name.encode() * 1000)
    rows = [CaptionRow(photo, f"Dog 🐕 {photo.name}", "Alt", Origin.PERSON, Origin.PERSON) for photo in photos]
    with WebDatasetWriter(tmp_path / "out.tar") as out:
        out.write(rows[0])
        out.write(CaptionRow(tmp_path / "gone.jpg", "Gone."))
        out.write(CaptionRow(tmp_path / "c.png", "", "Only an alt text"))
        out.write(rows[1])
    assert (out.written, [failure.path.name for failure in out.failures]) == (2, ["gone.jpg"])
    with tarfile.open(tmp_path / "out.tar") as tar:
        found = {member.name: tar.extractfile(member).read() for member in tar.getmembers()}
    assert list(found) == [
        f"0000000{n}{end}" for n, first in ((0, ".jpg"), (1, ".png")) for end in (first, ".txt", ".json")
    ]
    assert [found["00000000.jpg"], found["00000001.png"]] == [photo.read_bytes() for photo in photos]
    assert found["00000000.txt"].decode() == rows[0].caption
    record = json.loads(found["00000001.json"])
    assert (record["alt_text"], record["origin"]) == ("Alt", "person")
