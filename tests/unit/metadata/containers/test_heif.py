"""The items of HEIF files as they lie there."""

from __future__ import annotations

from pathlib import Path

import pillow_heif
import pytest
from PIL import Image

from desktop_captioner.metadata.containers import heif
from desktop_captioner.metadata.containers.mapped import mapped
from desktop_captioner.photos.saving_error import RefusedError


@pytest.fixture
def heic(tmp_path: Path) -> Path:
    """A photo with an EXIF block."""
    pillow_heif.register_heif_opener()
    path = tmp_path / "photo.heic"
    exif = Image.Exif()
    exif[0x010E] = "A dog"
    Image.new("RGB", (64, 64), "red").save(path, exif=exif)
    return path


def test_metadata_and_picture_are_told_apart(heic: Path) -> None:
    with mapped(heic) as data:
        ((kind, content),) = heif.metadata_items(data)
        assert kind == b"Exif"
        assert b"A dog" in content
        others = [label for label, _ in heif.items(data)]
        assert any(isinstance(label, tuple) and label[1] == b"hvc1" for label in others)
        assert not any(isinstance(label, tuple) and label[1] == b"Exif" for label in others)
        assert heif.unlinked_items(data) == []
        assert heif.empty_items(data) == set()


def test_an_item_goes_and_nothing_else_moves(heic: Path) -> None:
    whole = heic.read_bytes()
    with mapped(heic) as data:
        before = list(heif.items(data))
        (number,) = (label for label in range(1, 9) if (label, b"Exif") in _kinds(data))
        at, content = heif.without_items(data, {number})
    heic.write_bytes(whole[:at] + content + whole[at + len(content) :])
    assert heic.stat().st_size == len(whole)
    with mapped(heic) as data:
        assert list(heif.metadata_items(data)) == []
        assert list(heif.items(data)) == before
    with Image.open(heic) as image:
        assert image.convert("RGB").getpixel((5, 5))[0] > 200


def _kinds(data) -> set[tuple[int, bytes]]:
    _, inner = heif._boxes(data)
    return set(heif._kinds(data, *inner[b"iinf"]))


@pytest.mark.parametrize("part", [0.2, 0.5, 0.9])
def test_a_file_that_is_cut_off_is_refused(heic: Path, part: float) -> None:
    heic.write_bytes(heic.read_bytes()[: int(heic.stat().st_size * part)])
    with pytest.raises(RefusedError), mapped(heic) as data:
        list(heif.items(data))
