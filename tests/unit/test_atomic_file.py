"""Exports into what is no ordinary file, and onto a full disk.

No device is written here: where the code is wrong, and root runs it, that would replace it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_captioner.atomic_file import atomic_path
from desktop_captioner.exports.coco import CocoWriter
from desktop_captioner.exports.csv_file import CsvWriter
from desktop_captioner.exports.row import CaptionRow
from desktop_captioner.photos.saving_error import SavingError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and devices of POSIX")


def write_csv(path: Path) -> None:
    with CsvWriter(path) as table:
        table.write(CaptionRow(Path("a.jpg"), "Sea."))


def write_json(path: Path) -> None:
    with CocoWriter(path) as out:
        out.write(CaptionRow(Path("a.jpg"), "Sea."))


both = pytest.mark.parametrize("write", [write_csv, write_json])


@both
@pytest.mark.parametrize("exists", [True, False])
def test_a_link_stays_one_and_its_target_is_written(
    write: Callable[[Path], None], exists: bool, tmp_path: Path
) -> None:
    target, link = tmp_path / "tables" / "real", tmp_path / "link"
    target.parent.mkdir()
    link.symlink_to("tables/real")
    if exists:
        target.write_text("before")
        target.chmod(0o640)
    write(link)
    assert link.is_symlink()
    assert "Sea." in target.read_text()
    assert not exists or target.stat().st_mode & 0o777 == 0o640
    assert list(target.parent.iterdir()) == [target]


@both
def test_a_pipe_is_written_directly(write: Callable[[Path], None], tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write(pipe)
        assert b"Sea." in os.read(reader, 1 << 16)
    finally:
        os.close(reader)
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


@both
def test_a_folder_and_a_link_in_a_circle_are_sentences(write: Callable[[Path], None], tmp_path: Path) -> None:
    circle = tmp_path / "circle"
    circle.symlink_to("circle")
    for path in (tmp_path, circle):
        with pytest.raises(SavingError, match=r"cannot be written: .*\.$"):
            write(path)
    assert list(tmp_path.iterdir()) == [circle]


@both
def test_a_disk_without_space_keeps_the_old_file(write: Callable[[Path], None], tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    path = tmp_path / "table"
    path.write_text("before")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, limits[1]))
    try:
        with pytest.raises(SavingError, match=r"table cannot be written: .*\.$"):
            write(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_path_is_replaced_when_its_block_ends_well_only(tmp_path: Path) -> None:
    path = tmp_path / "view.npy"
    path.write_text("before")
    with pytest.raises(KeyboardInterrupt), atomic_path(path) as partial:  # noqa: PT012 (the interrupt comes between)
        partial.write_text("half")
        assert partial.suffix == ".npy"
        raise KeyboardInterrupt
    assert (path.read_text(), list(tmp_path.iterdir())) == ("before", [path])
    with atomic_path(path) as partial:
        partial.write_text("after")
    assert (path.read_text(), list(tmp_path.iterdir())) == ("after", [path])
