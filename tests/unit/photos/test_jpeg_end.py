"""JPEG files without their end marker."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner.photos import decode
from desktop_captioner.photos.decode import open_upright
from tests.unit.photos.conftest import noisy, sentence_of


@pytest.mark.parametrize("progressive", [True, False])
@pytest.mark.parametrize("at_least", [None, 30])
def test_a_jpeg_without_its_end_marker_is_whole_and_one_that_lacks_more_is_not(
    tmp_path: Path, progressive: bool, at_least: int | None
) -> None:
    path, notes = tmp_path / "photo.jpg", []
    noisy().save(path, progressive=progressive)
    data = path.read_bytes()
    whole = open_upright(path, at_least, notes.append)
    assert notes == []
    path.write_bytes(data[:-2])
    assert open_upright(path, at_least, notes.append).tobytes() == whole.tobytes()
    assert notes == [decode.NO_END] * progressive  # Pillow reads the others as they are
    for missing in (20, 100, 1000, len(data) - 700):
        path.write_bytes(data[:-missing])
        assert sentence_of(path, at_least) == "The photo is damaged or incomplete."
