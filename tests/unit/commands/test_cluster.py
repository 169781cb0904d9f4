"""``cluster`` says what is wrong before it starts anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner.commands.cluster import cluster


def test_a_model_that_is_none_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cluster([str(tmp_path), "--out", str(tmp_path / "out"), "--model", str(tmp_path)]) == 1
    output, error = capsys.readouterr()
    assert output == ""
    assert len(error.splitlines()) == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("given", [["--shard", "3/2"], ["--workers", "0"], ["--chunk", "2000000"], ["--device", "tpu"]])
def test_wrong_numbers_are_refused(given: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        cluster([str(tmp_path), "--out", "out", *given])
    assert given[0] in capsys.readouterr().err
