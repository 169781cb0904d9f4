"""What will run on Windows, as far as it can be looked at elsewhere: command lines, addresses of files, its ExifTool.

With WINDOWS_EXIFTOOL, the path of the ``exiftool.exe`` that packages for Windows carry, and Wine, that ExifTool is asked, too.
"""

from __future__ import annotations

import ntpath
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QUrl

from desktop_captioner import NAME, paths
from desktop_captioner.metadata.backends import exiftool as backend
from desktop_captioner.metadata.backends.exiftool import ExifTool, assignment
from desktop_captioner.ui.foreign_text import local_paths

ROOT = Path(__file__).resolve().parents[2]
INSTALLER = (ROOT / "packaging" / "windows" / "installer.iss").read_text("utf-8")
NAMES = ["photo.jpg", "Ünï 犬 🐕.jpg", "#1 [a] 'b' & c^.jpg", "100%c.jpg", "-o.jpg", "@a.jpg", "a;b,c=d.jpg"]


def test_open_with_starts_the_program_with_the_photo_whatever_its_name() -> None:
    [value] = re.findall(r'shell\\open\\command"; ValueType: string; ValueData: "(.*)"$', INSTALLER, re.MULTILINE)
    folder = r"C:\Users\Änne B\AppData\Local\Programs\Desktop Captioner"
    command = value.replace('""', '"').replace("{app}", folder).replace("{#Program}", f"{NAME}.exe")
    for name in NAMES:
        photo = ntpath.join(r"D:\my photos", name)
        # How Windows' C library takes a command line apart, the other way round.
        assert command.replace("%1", photo) == subprocess.list2cmdline([ntpath.join(folder, f"{NAME}.exe"), photo])


def test_the_installer_names_folders_as_windows_does() -> None:
    places = re.findall(r"(?:OutputDir|LicenseFile|SetupIconFile)=(.+)$", INSTALLER, re.MULTILINE)
    assert len(places) == 3
    for place in places:
        whole = ntpath.normpath(ntpath.join(r"C:\source\packaging\windows", place))
        assert PureWindowsPath(whole).is_relative_to(r"C:\source")
        assert "/" not in place


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("C:/my photos/Ünï #1 100%25.jpg", "file:///C:/my%20photos/%C3%9Cn%C3%AF%20%231%20100%2525.jpg"),
        ("//server/share/a b.jpg", "file://server/share/a%20b.jpg"),
    ],
)
def test_drives_and_shares_have_an_address(path: str, address: str) -> None:
    url = QUrl.fromLocalFile(path)
    assert bytes(url.toEncoded().data()).decode() == address
    [found] = local_paths([QUrl(address)])
    assert found == Path(path if sys.platform == "win32" or path.startswith("//") else f"/{path}")


def test_the_exiftool_that_is_carried_is_a_program_for_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "exiftool").mkdir()
    (tmp_path / "exiftool" / "exiftool.exe").touch()
    monkeypatch.setattr(paths, "sys", SimpleNamespace(platform="win32", _MEIPASS=str(tmp_path)))
    assert paths.exiftool() == tmp_path / "exiftool" / "exiftool.exe"


@pytest.fixture
def under_wine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ExifTool]:
    """The ExifTool for Windows, asked as it is there."""
    program, wine = os.environ.get("WINDOWS_EXIFTOOL"), shutil.which("wine")
    if not (program and wine):
        pytest.skip("needs WINDOWS_EXIFTOOL and Wine")
    start = tmp_path / "start"
    start.write_text(f'#!/bin/sh\nLC_ALL=C.UTF-8 exec "{wine}" "{program}" "$@"\n', "utf-8")
    start.chmod(0o755)
    there = backend.command
    monkeypatch.setattr(backend, "command", lambda path: [*there(path), "-common_args", "-charset", "filename=utf8"])
    monkeypatch.setattr(backend, "_limit_memory", lambda _: None)  # Wine reserves more than it uses
    with ExifTool(start, seconds=120) as tool:
        yield tool


@pytest.mark.slow
@pytest.mark.parametrize("depth", [0, 6], ids=["short", "longer than 260 characters"])
def test_the_exiftool_for_windows_writes_what_it_is_told(under_wine: ExifTool, tmp_path: Path, depth: int) -> None:
    folder = tmp_path.joinpath("ä é 犬 🐕 #1", *["a long name " * 4 + "ü"] * depth)
    folder.mkdir(parents=True)
    caption = "Ein Hündchen, „犬“ 🐕:\n-execute @x %d"
    for number, name in enumerate(NAMES):
        photo, copy = folder / name, folder / f".copy{number}.jpg"
        shutil.copyfile(paths.samples() / "kitten.jpg", photo)
        old, new = (f"Z:{path}".replace("/", "\\").encode() for path in (photo, copy))
        done = under_wine.run(b"-E", assignment("XMP-dc:Description", caption), b"-o", new, old)
        assert (done.status, done.errors) == (0, ""), name
        read = under_wine.run(b"-b", b"-XMP-dc:Description", new)
        assert read.output.decode().replace("\r\n", "\n") == caption
        assert copy.is_file()
