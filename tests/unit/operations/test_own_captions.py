"""Which photos are asked about before a run."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from desktop_captioner.operations.journaled_writer import photo_at
from desktop_captioner.operations.library import open_library
from desktop_captioner.operations.own_captions import OwnCaptions
from tests.exiftool import give, needs_exiftool


@needs_exiftool
def test_only_others_captions_of_which_nobody_said_anything_are_found(tmp_path: Path) -> None:
    folder, library = tmp_path / "photos", tmp_path / "library.sqlite"
    folder.mkdir()
    for number, name in enumerate(("empty", "owned", "edited")):
        Image.new("RGB", (64, 48), (80 * number, 20, 30)).save(folder / f"{name}.jpg")
    (folder / "damaged.jpg").write_bytes(b"no photo")
    for name in ("owned", "edited"):
        give(folder / f"{name}.jpg", "XMP-dc:Description=Hers")
    photos = [photo_at(path) for path in sorted(folder.iterdir())]
    with open_library(library) as store:
        store.edit(photo_at(folder / "edited.jpg"), "Mine.")
    found: list[Path] = []
    assert OwnCaptions(library, photos).run(found.append).sentence == ""
    assert [path.name for path in found] == ["owned.jpg"]
    library.write_bytes(b"no library")
    again: list[Path] = []
    assert OwnCaptions(library, photos).run(again.append).sentence == ""
    assert {path.name for path in again} == {"owned.jpg", "edited.jpg"}
