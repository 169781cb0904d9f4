"""The packaged folder, as it comes to people who have no Python.

    DESKTOP_CAPTIONER_FOLDER=dist/desktop-captioner python -m pytest tests/packaging

Without a folder that was built before there is nothing to be tried.
"""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner import NAME, __version__, paths
from desktop_captioner.ui.language import LANGUAGES

_FOLDER = os.environ.get("DESKTOP_CAPTIONER_FOLDER", "")
_COMMAND = "desktop-captioner.exe" if sys.platform == "win32" else "desktop-captioner"
_SECONDS = 300
pytestmark = pytest.mark.skipif(not _FOLDER, reason="DESKTOP_CAPTIONER_FOLDER names no packaged folder")
linux = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for what it does")


@pytest.fixture(scope="session")
def folder() -> Path:
    """The packaged folder."""
    return Path(_FOLDER).resolve()


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment with nothing of ours in it: no Python, no paths, an empty home."""
    home = tmp_path / "home"
    home.mkdir()
    kept = {
        name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ
    }  # Windows starts not without
    return kept | {"PATH": os.defpath, "HOME": str(home), "LOCALAPPDATA": str(home)}


def run(
    program: Path, environment: dict[str, str], where: Path, *arguments: str | Path, before: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[str]:
    """Runs the packaged command from a folder that is not its own."""
    return subprocess.run(
        [*before, str(program), *map(str, arguments)],
        env=environment, cwd=where, capture_output=True, encoding="utf-8", check=False, timeout=_SECONDS,
    )  # fmt: skip


def passes(done: subprocess.CompletedProcess[str]) -> bool:
    lines = done.stdout.splitlines()
    return done.returncode == 0 and len(lines) == 8 and all(line.startswith("ok ") for line in lines[1:])


def test_it_tests_itself(folder: Path, bare: dict[str, str], tmp_path: Path) -> None:
    done = run(folder / _COMMAND, bare, tmp_path, "selftest")
    assert passes(done), done.stdout + done.stderr
    assert str(folder) in done.stdout  # its own resources, not this source's


@linux
def test_it_needs_no_environment_at_all(folder: Path, tmp_path: Path) -> None:
    done = run(folder / _COMMAND, {}, tmp_path, "selftest")
    assert passes(done), done.stdout + done.stderr


def test_version_and_info(folder: Path, bare: dict[str, str], tmp_path: Path) -> None:
    assert run(folder / _COMMAND, bare, tmp_path, "--version").stdout.strip() == f"{NAME} {__version__}"
    done = run(folder / _COMMAND, bare, tmp_path, "info")
    assert done.returncode == 0
    for word in ("tensorflow", "keras", "PySide6-Essentials", "pillow", "numpy", "device", "words"):
        assert word in done.stdout


def test_photos_become_a_table(folder: Path, bare: dict[str, str], tmp_path: Path) -> None:
    done = run(folder / _COMMAND, bare, tmp_path, "caption", paths.samples(), "--csv", "out.csv")
    assert (done.returncode, done.stderr) == (0, "")
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [Path(row["path"]).name for row in rows] == sorted(path.name for path in paths.samples().glob("*.jpg"))
    assert len({row["caption"] for row in rows}) >= 4
    assert not any(row["error"] for row in rows)


def test_a_caption_is_written_with_the_exiftool_it_carries(folder: Path, bare: dict[str, str], tmp_path: Path) -> None:
    if not (folder / "_internal" / "exiftool").is_dir():
        pytest.skip("this folder carries no ExifTool, the package depends on it")
    (tmp_path / "nothing").mkdir()
    bare["PATH"] = str(tmp_path / "nothing")
    photos = tmp_path / "photos é"
    photos.mkdir()
    shutil.copyfile(paths.samples() / "kitten.jpg", photos / "kitten.jpg")
    shutil.copyfile(paths.resources() / "selftest" / "picture.heic", photos / "picture.heic")
    Image.new("RGB", (64, 48)).save(photos / "picture.webp")
    for photo in sorted(photos.iterdir()):
        done = run(folder / _COMMAND, bare, tmp_path / "nothing", "write", photo, "--caption", "Zwei Tassen, 犬.")
        assert (done.returncode, done.stderr) == (0, "")
    assert sorted(path.name for path in photos.iterdir()) == ["kitten.jpg", "picture.heic", "picture.webp"]
    for photo in photos.iterdir():
        assert "Zwei Tassen, 犬.".encode() in photo.read_bytes()  # in XMP


def test_the_exiftool_it_carries_is_new_enough(folder: Path, bare: dict[str, str], tmp_path: Path) -> None:
    carried = folder / "_internal" / "exiftool" / ("exiftool.exe" if sys.platform == "win32" else "exiftool")
    if not carried.exists():
        pytest.skip("this folder carries no ExifTool, the package depends on it")
    version = run(carried, bare, tmp_path, "-ver").stdout
    assert tuple(map(int, version.split("."))) >= (12, 58)  # for WebP


def test_wrong_usage_ends_with_two(folder: Path, bare: dict[str, str], tmp_path: Path) -> None:
    assert run(folder / _COMMAND, bare, tmp_path, "caption").returncode == 2


@pytest.fixture
def elsewhere(folder: Path, tmp_path: Path) -> Iterator[Path]:
    """The folder in a path with spaces and letters beyond ASCII; nothing in it can be written, not even by root."""
    target = tmp_path / "Égalité 犬 and spaces"
    target.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        shutil.copytree(folder, target / "program", symlinks=True)
        for path in (target / "program").rglob("*"):
            if not path.is_symlink():
                path.chmod(path.stat().st_mode & ~0o222)
        yield target / "program"
        for path in (target, *target.rglob("*")):
            if not path.is_symlink():
                path.chmod(path.stat().st_mode | 0o200)
        return
    (target / "program").mkdir()
    mounted = subprocess.run(
        ["mount", "--bind", str(folder), str(target / "program")], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("this system lets nobody mount")
    subprocess.run(["mount", "-o", "remount,bind,ro", str(target / "program")], check=True)
    yield target / "program"
    subprocess.run(["umount", str(target / "program")], check=True)


def test_from_a_read_only_place_with_an_odd_name(elsewhere: Path, bare: dict[str, str], tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"[Pp]ermission|[Rr]ead-only"):
        (elsewhere / _COMMAND).open("ab")
    done = run(elsewhere / _COMMAND, bare, tmp_path, "selftest")
    assert passes(done), done.stdout + done.stderr


@linux
def test_without_a_network(folder: Path, bare: dict[str, str], tmp_path: Path) -> None:
    alone = ("unshare", "--net", "--map-root-user")
    if subprocess.run([*alone, "true"], check=False, capture_output=True).returncode:
        pytest.skip("this system lets nobody leave the network")
    done = run(folder / _COMMAND, bare, tmp_path, "selftest", before=alone)
    assert passes(done), done.stdout + done.stderr


@linux
def test_a_home_that_cannot_be_written(folder: Path, bare: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    bare["HOME"] = str(tmp_path / "file" / "home")  # below a file there can be no folder, not even for root
    done = run(folder / _COMMAND, bare, tmp_path, "caption", paths.samples() / "kitten.jpg")
    assert done.returncode == 0
    assert "kitten.jpg: " in done.stdout
    assert "will not be remembered." in done.stderr
    assert "Traceback" not in done.stderr
    refused = run(folder / _COMMAND, bare, tmp_path, "search", "dog")
    assert refused.returncode == 1
    assert refused.stderr.strip().endswith(".")
    assert "Traceback" not in refused.stderr


@linux
def test_it_stays_small(folder: Path) -> None:
    size = sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_symlink())
    assert size < 1.3e9


def test_what_is_not_in_it(folder: Path) -> None:
    inside = (path for path in folder.rglob("*") if ".dist-info" not in str(path))
    names = {path.name.lower() for path in inside}
    assert not names & {"trainer", "tests", "pycocoevalcap", "tensorboard", "clang", "grpc", "include", "qml"}


def test_what_is_in_it(folder: Path) -> None:
    resources = folder / "_internal" / "resources"
    for name in ("model/weights.safetensors", "samples/LICENSES.md", "icons/app.svg", "licences/LGPL-3.txt"):
        assert (resources / name).is_file()
    for code in set(LANGUAGES) - {"en"}:
        assert (resources / "translations" / f"desktop_captioner_{code}.qm").is_file()
        assert list((folder / "_internal" / "PySide6").rglob(f"translations/qtbase_{code}.qm"))
    text = (resources / "licences" / "THIRD_PARTY.txt").read_text("utf-8")
    for name in (
        "Python 3",
        "PySide6_Essentials",
        "tensorflow",
        "pillow",
        "numpy",
        "lxml",
        "rawpy",
        "pyinstaller",
        "ExifTool",
    ):
        assert f"\n{name}" in text
