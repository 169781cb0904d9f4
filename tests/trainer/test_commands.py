"""Commands end in a sentence where they cannot go on."""

from pathlib import Path

import pytest

from trainer import cli as trainer


def test_without_data_it_says_where_to_get_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert trainer.main(["train", "--data", str(tmp_path), "--out", str(tmp_path / "run")]) == 1
    assert "mirrored on Kaggle" in capsys.readouterr().err
