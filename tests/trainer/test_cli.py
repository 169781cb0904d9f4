"""The trainer's command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from trainer import cli


@pytest.mark.parametrize("command", ["train", "refine", "evaluate", "export", "report"])
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([command, "--help"])
    assert ended.value.code == 0
    assert "--data" in capsys.readouterr().out


def test_a_backend_that_cannot_train_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KERAS_BACKEND", "torch")
    assert cli.main(["train", "--out", str(tmp_path / "run")]) == 2
    assert "must be tensorflow or jax" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


def test_a_recipe_and_a_file_are_not_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["train", "--out", str(tmp_path), "--recipe", "flickr8k", "--config", "a.toml"])
    assert ended.value.code == 2


def test_what_is_wrong_with_files_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["train", "--out", str(tmp_path / "run"), "--config", str(tmp_path / "none.toml")]) == 1
    assert "none.toml" in capsys.readouterr().err
