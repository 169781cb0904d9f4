"""Other blocks in a JPEG file, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner.metadata.containers.blocks import EXIF, XMP, single_blocks
from desktop_captioner.metadata.containers.image_data import same
from desktop_captioner.metadata.containers.jpeg_blocks import copy_with_blocks
from desktop_captioner.photos.saving_error import RefusedError
from tests.unit.metadata.blocks_by_hand import exif, packet, with_segments, xmp


@pytest.fixture
def jpeg(tmp_path: Path) -> Path:
    path = tmp_path / "photo.jpg"
    Image.new("RGB", (16, 16), "red").save(path)
    return with_segments(path, exif((0x010E, b"A dog\0")), xmp(b"<my:own>5</my:own>"))


def test_a_block_is_replaced_and_another_removed(jpeg: Path, tmp_path: Path) -> None:
    copy, words = tmp_path / "copy.jpg", packet(b"<my:own>6</my:own>")
    copy_with_blocks(jpeg, {XMP: words, EXIF: None}, copy)
    assert single_blocks("JPEG", copy)[XMP] == words
    assert single_blocks("JPEG", copy)[EXIF] is None
    assert same("JPEG", jpeg, copy)


def test_without_a_change_every_byte_is_the_same(jpeg: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.jpg"
    copy_with_blocks(jpeg, {XMP: single_blocks("JPEG", jpeg)[XMP]}, copy)
    assert copy.read_bytes() == jpeg.read_bytes()


def test_what_no_segment_can_hold_is_refused(jpeg: Path, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="too long"):
        copy_with_blocks(jpeg, {XMP: bytes(70_000)}, tmp_path / "copy.jpg")


def test_a_file_that_is_there_is_not_written_over(jpeg: Path) -> None:
    with pytest.raises(FileExistsError):
        copy_with_blocks(jpeg, {XMP: None}, jpeg)
