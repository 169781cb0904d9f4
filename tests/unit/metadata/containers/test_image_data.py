"""What is compared of a picture."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from desktop_captioner.metadata.containers.image_data import parts


def test_of_many_strips_only_digests_are_held(tmp_path: Path) -> None:
    path = tmp_path / "photo.tif"
    Image.effect_noise((1000, 1000), 50).save(path, compression="tiff_lzw")
    before = parts("TIFF", path)
    assert len(before) > 10
    assert sum(len(part) for _, part in before) < 5000

    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)

    assert sum(old != new for old, new in zip(before, parts("TIFF", path), strict=True)) == 1
