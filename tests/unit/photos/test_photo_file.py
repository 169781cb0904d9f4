from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from desktop_captioner.photos.decode import open_upright
from desktop_captioner.photos.photo import PhotoError
from desktop_captioner.photos.photo_file import open_photo

posix = pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")


def sentence_of(path: Path) -> str:
    with pytest.raises(PhotoError) as caught:
        open_upright(path)
    return caught.value.sentence


def test_a_file_is_opened_for_reading(jpeg: Path) -> None:
    with open_photo(jpeg) as stream:
        assert stream.read(2) == b"\xff\xd8"


def test_a_link_to_a_photo_is_followed(tmp_path: Path, jpeg: Path) -> None:
    link = tmp_path / "link.jpg"
    link.symlink_to(jpeg)
    assert open_upright(link).mode == "RGB"


def test_missing(tmp_path: Path) -> None:
    assert sentence_of(tmp_path / "gone.jpg") == "The file no longer exists."


def test_missing_with_its_folder(jpeg: Path) -> None:
    assert sentence_of(jpeg / "below.jpg") == "The file no longer exists."


def test_broken_link(tmp_path: Path) -> None:
    link = tmp_path / "link.jpg"
    link.symlink_to(tmp_path / "gone.jpg")
    assert sentence_of(link) == "The link leads nowhere."


@posix
def test_circular_link(tmp_path: Path) -> None:
    link = tmp_path / "link.jpg"
    link.symlink_to(link)
    assert sentence_of(link) == "The link leads in a circle."


def test_folder(tmp_path: Path) -> None:
    folder = tmp_path / "folder.jpg"
    folder.mkdir()
    assert sentence_of(folder) == "This is a folder, not a photo."


def test_empty(tmp_path: Path) -> None:
    path = tmp_path / "empty.jpg"
    path.touch()
    assert sentence_of(path) == "The file is empty."


@posix
def test_pipe_without_a_writer_does_not_block(tmp_path: Path) -> None:
    path = tmp_path / "pipe.jpg"
    os.mkfifo(path)
    assert sentence_of(path) == "This is a pipe or a device, not a photo."


@posix
def test_device() -> None:
    assert sentence_of(Path("/dev/zero")) == "This is a pipe or a device, not a photo."


@posix
def test_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's path may not be long
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket.jpg")
        assert sentence_of(Path("socket.jpg")) == "This is a pipe or a device, not a photo."


@posix
def test_permission_denied(jpeg: Path, as_nobody: None) -> None:
    path = Path(jpeg.name)
    os.seteuid(os.getuid())
    path.chmod(0)
    os.seteuid(65534 if os.getuid() == 0 else os.getuid())
    assert sentence_of(path) == "The file cannot be read: permission denied."


def test_a_name_that_cannot_be() -> None:
    assert sentence_of(Path("nul\0byte.jpg")) == "The file no longer exists."


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    assert sentence_of(tmp_path / ("x" * 300 + ".jpg")).startswith("The file ")


@posix
def test_nothing_stays_open(tmp_path: Path, jpeg: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(jpeg.read_bytes()[:-100])
    before = len(list(Path("/dev/fd").iterdir()))
    for path in (jpeg, broken, tmp_path, tmp_path / "gone.jpg"):
        try:
            open_upright(path)
        except PhotoError:
            continue
    assert len(list(Path("/dev/fd").iterdir())) == before
