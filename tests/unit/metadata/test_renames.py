"""Two files swap their names, or a name is taken only where it is free."""

from __future__ import annotations

import errno
import sys

import pytest

from desktop_captioner.metadata import renames


def test_a_disk_that_fails_is_no_disk_that_cannot_swap(old, tmp_path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        renames.move_to_free_name(tmp_path / "nothing", tmp_path / "new")
    assert caught.value.errno == errno.ENOENT


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="two files cannot swap their names there")
def test_two_files_swap_their_names(old, tmp_path) -> None:
    other = tmp_path / "other.jpg"
    other.write_bytes(b"other")
    if not renames.swap(old, other):
        pytest.skip("this file system cannot")
    assert (old.read_bytes(), other.read_bytes()) == (b"other", b"old")


def test_a_name_that_is_taken_stays_the_others(old, tmp_path) -> None:
    other = tmp_path / "other.jpg"
    other.write_bytes(b"other")
    with pytest.raises(FileExistsError):
        renames.move_to_free_name(other, old)
    renames.move_to_free_name(other, tmp_path / "free.jpg")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["free.jpg", "photo.jpg"]
    assert old.read_bytes() == b"old"
