"""The settings outlive a run, and never keep the program from starting."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from desktop_captioner import settings
from desktop_captioner.settings import Settings


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    kept = Settings(geometry="QUJD", splitters=("a", "b"), recent=("/photos/née",), beams=5, recursive=True)
    settings.save(kept, tmp_path / "new" / "folder" / "settings.json")
    assert settings.load(tmp_path / "new" / "folder" / "settings.json") == kept
    assert [path.name for path in (tmp_path / "new" / "folder").iterdir()] == ["settings.json"]


def test_without_a_file_all_is_as_at_the_beginning(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "settings.json") == Settings()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\xfe\x00", b'{"beams": "three"}', b'{"recent": [1]}', b'{"recursive": 1}', b"[" * 99_999],
)
def test_a_corrupt_file_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert settings.load(path) == Settings()
    assert not path.exists()
    [aside] = tmp_path.iterdir()
    assert aside.read_bytes() == content


def test_unknown_and_missing_fields_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 7, "beams": 4, "from_the_future": {}}), encoding="utf-8")
    assert settings.load(path) == Settings(beams=4)


def test_what_cannot_be_saved_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings.save(Settings(beams=4), path)
    blocked = path / "settings.json"  # below a file there is no folder
    settings.save(Settings(beams=5), blocked)
    assert settings.load(path).beams == 4


@pytest.mark.skipif(sys.platform == "win32", reason="permissions")
def test_a_file_that_may_not_be_read_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    assert settings.load(tmp_path / "settings.json") == Settings()
