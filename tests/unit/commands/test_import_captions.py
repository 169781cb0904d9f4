"""``import``: what it took, and what it would take."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def test_an_import_tells_what_it_took(photo: Path, tmp_path: Path, told: Any) -> None:
    table = tmp_path / "table.csv"
    table.write_text(f"path,caption\n{photo.name},A cup.\nnone.jpg,Nothing.\n", "utf-8")
    status, outcome = told("import", table, photo, "--dry-run")
    assert (status, outcome["dry_run"], outcome["as_before"]) == (1, True, 0)
    assert [(each["line"], each["caption"]) for each in outcome["taken"]] == [(2, "A cup.")]
    assert [(each["line"], each["path"]) for each in outcome["not_taken"]] == [(3, "none.jpg")]
    assert told("import", table, photo)[1]["dry_run"] is False
    assert told("search", "cup")[1][0]["path"] == str(photo)
