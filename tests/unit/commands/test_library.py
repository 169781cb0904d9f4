"""``search``, ``revert`` and ``repair``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop_captioner import paths


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
