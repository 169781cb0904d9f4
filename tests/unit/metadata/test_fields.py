"""Where captions stand."""

from __future__ import annotations

import pytest

from desktop_captioner.metadata.request import Request, Sidecars, Where
from desktop_captioner.photos.annotation import Existing


def test_what_acdsee_keeps_to_itself_counts_and_follows(photo, writer, judge, change) -> None:
    path = photo(rich=False)
    change(path, "-XMP-acdsee:Caption=My own words", "-XMP-acdsee:Notes=My notes")
    assert writer.read(path).caption == "My own words"
    assert writer.write(path, Request("A dog.", existing=Existing.SKIP)).where is Where.SKIPPED
    written = writer.write(path, Request("A dog."))
    assert judge(path)["XMP-acdsee:Caption"] == "A dog."
    assert judge(path)["XMP-acdsee:Notes"] == "My notes"
    writer.revert(path, written.before)
    assert judge(path)["XMP-acdsee:Caption"] == "My own words"
    assert writer.read(path).caption == "My own words"


@pytest.mark.parametrize("old", ["My own words", "Its words"])
def test_acdsees_caption_in_a_sidecar(old, photo, writing, judge, change, tmp_path) -> None:
    path = photo(rich=False)
    sidecar = tmp_path / "photo.jpg.xmp"
    change(sidecar, f"-XMP-acdsee:Caption={old}", "-XMP-dc:Description=My own words")
    writing(sidecars=Sidecars.WHEN_NEEDED).write(path, Request("A dog."))
    followed = old == "My own words"
    assert judge(sidecar)["XMP-acdsee:Caption"] == ("A dog." if followed else old)
