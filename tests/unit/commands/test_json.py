"""What commands tell as JSON is what they tell in lines, and can be read by a machine."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from desktop_captioner import paths
from desktop_captioner.cli import main


@pytest.fixture
def photo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A photo, and a library of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    photo = tmp_path / "a é.jpg"
    shutil.copyfile(paths.samples() / "coffee.jpg", photo)
    return photo


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs a command; returns its status and what it told."""

    def run(*arguments: str | Path) -> tuple[int, Any]:
        capsys.readouterr()
        status = main([*map(str, arguments), "--json"])
        return status, json.loads(capsys.readouterr().out)

    return run


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="ExifTool is not installed")
def test_a_caption_is_written_and_taken_back(photo: Path, tmp_path: Path, told: Any) -> None:
    missing = tmp_path / "none.jpg"
    status, written = told("write", photo, missing, "--caption", "Coffee.")
    assert status == 1
    assert [(each["path"], each["where"]) for each in written] == [(str(photo), "embedded"), (str(missing), None)]
    assert written[0]["error"] is None
    assert written[1]["error"]
    assert told("read", photo)[1][0]["caption"] == "Coffee."
    status, runs = told("revert", "--list")
    assert (status, [each["photos"] for each in runs]) == (0, [1])
    assert told("revert", runs[0]["run"]) == (0, [{"path": str(photo), "error": None}])
    assert told("read", photo)[1][0]["caption"] is None


def test_an_import_tells_what_it_took(photo: Path, tmp_path: Path, told: Any) -> None:
    table = tmp_path / "table.csv"
    table.write_text(f"path,caption\n{photo.name},A cup.\nnone.jpg,Nothing.\n", "utf-8")
    status, facts = told("import", table, photo, "--dry-run")
    assert (status, facts["dry_run"], facts["as_before"]) == (1, True, 0)
    assert [(each["line"], each["caption"]) for each in facts["taken"]] == [(2, "A cup.")]
    assert [(each["line"], each["path"]) for each in facts["not_taken"]] == [(3, "none.jpg")]
    assert told("import", table, photo)[1]["dry_run"] is False
    assert told("search", "cup")[1][0]["path"] == str(photo)


def test_a_library_that_is_whole_needs_no_repair(photo: Path, told: Any) -> None:
    assert told("repair") == (0, [])


def test_a_library_that_is_damaged_is_repaired(photo: Path, tmp_path: Path, told: Any) -> None:
    table = tmp_path / "table.csv"
    table.write_text(f"path,caption\n{photo.name},A cup.\n", "utf-8")
    assert told("import", table, photo)[0] == 0
    library = paths.library()
    whole = library.read_bytes()
    library.write_bytes(whole[:100] + whole[100:108][::-1] + b"\xff" * 400 + whole[508:])
    status, repaired = told("repair")
    assert status == 0
    assert [set(each) for each in repaired] == [{"photos", "captions", "damaged_library", "damaged_texts"}]
