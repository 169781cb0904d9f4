"""``export``: what it wrote, kept and could not find."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from desktop_captioner import paths
from desktop_captioner.cli import main


def test_an_export_tells_what_it_wrote(photo: Path, tmp_path: Path, told: Any) -> None:
    table, beside = tmp_path / "table.csv", tmp_path / "other.jpg"
    shutil.copyfile(paths.samples() / "kitten.jpg", beside)
    table.write_text(f"path,caption\n{photo.name},A cup.\n", "utf-8")
    assert told("import", table, photo)[0] == 0
    missing = tmp_path / "none.jpg"
    status, outcome = told("export", photo, beside, missing, "--csv", tmp_path / "out.csv", "--txt")
    assert (status, outcome["exported"], outcome["without_caption"], outcome["kept"]) == (1, 1, 1, [])
    assert [each["path"] for each in outcome["failed"]] == [str(missing)]
    photo.with_suffix(".txt").write_text("Another.", "utf-8")
    assert told("export", photo, "--txt")[1]["kept"] == [str(photo.with_suffix(".txt"))]


def test_json_and_a_table_do_not_share_standard_output(photo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("caption", "export"):
        with pytest.raises(SystemExit, match="2"):
            main([command, str(photo), "--json", "--csv", "-"])
        assert "does not go with a table" in capsys.readouterr().err
