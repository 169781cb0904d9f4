"""The program finds what ships with it, wherever it is installed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_captioner import paths
from desktop_captioner.metadata.backends.exiftool import find_exiftool


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    paths.resources.cache_clear()
    yield
    paths.resources.cache_clear()


def test_from_source() -> None:
    assert (paths.icons() / "app.svg").is_file()
    assert list(paths.samples().glob("*.jpg"))
    assert paths.model() == paths.resources() / "model"


def test_from_a_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "desktop_captioner"
    (package / "resources" / "icons").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))
    assert paths.icons() == package / "resources" / "icons"


def test_frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"


def test_the_exiftool_that_is_carried_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "exiftool.exe" if sys.platform == "win32" else "exiftool"
    for place in ("path", "program/exiftool"):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / name).touch(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "path"))
    assert find_exiftool() == tmp_path / "path" / name
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "program"), raising=False)
    assert find_exiftool() == tmp_path / "program" / "exiftool" / name
    (tmp_path / "program" / "exiftool" / name).unlink()
    assert find_exiftool() == tmp_path / "path" / name


def test_lost_resources_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "a" / "b" / "paths.py"))
    with pytest.raises(FileNotFoundError, match="install it again"):
        paths.resources()


def test_the_users_folders_are_not_made_by_asking(tmp_path: Path) -> None:
    places = (paths.settings_file(), paths.log_file(), paths.thumbnails())
    assert len({place.name for place in places}) == 3
    assert all("desktop-captioner" in str(place) for place in places)
