"""What is compared of a picture."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from desktop_captioner.metadata.containers.image_data import same


def test_one_bit_in_one_of_many_strips_is_seen(tmp_path: Path) -> None:
    path, other = tmp_path / "photo.tif", tmp_path / "other.tif"
    Image.effect_noise((1000, 1000), 50).save(path, compression="tiff_lzw")
    content = bytearray(path.read_bytes())
    other.write_bytes(content)
    assert same("TIFF", path, other)

    content[len(content) // 2] ^= 1
    other.write_bytes(content)
    assert not same("TIFF", path, other)
