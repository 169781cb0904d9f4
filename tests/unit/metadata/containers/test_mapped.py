"""A file in memory, and what a parser stumbles over in it."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from desktop_captioner.metadata.containers.mapped import mapped
from desktop_captioner.photos.saving_error import RefusedError


def test_the_files_bytes_are_there(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"four")
    with mapped(path) as data:
        assert data[:] == b"four"


def test_a_number_that_is_cut_off_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"four")
    with pytest.raises(RefusedError, match="cut off or damaged"), mapped(path) as data:
        struct.unpack_from(">Q", data, 0)
    with pytest.raises(RefusedError, match="cut off or damaged"), mapped(path) as data:
        data[4]


def test_an_empty_file_is_refused_and_a_missing_one_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    with pytest.raises(RefusedError, match="empty"), mapped(tmp_path / "empty"):
        pass
    with pytest.raises(FileNotFoundError), mapped(tmp_path / "nothing"):
        pass
