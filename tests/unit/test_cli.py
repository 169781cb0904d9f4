"""What every command has in common: names of any script, and Ctrl-C."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from desktop_captioner import cli
from desktop_captioner.commands import library


def test_a_name_that_the_output_has_no_characters_for_is_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    output = io.BytesIO()
    few = io.TextIOWrapper(output, encoding="cp1252", write_through=True)
    monkeypatch.setattr(sys, "stdout", few)
    monkeypatch.setattr(library, "search", lambda _: print("狗 é.jpg: a dog") or 0)
    assert cli.main(["search", "dog"]) == 0
    assert output.getvalue().decode("cp1252").split() == ["\\u72d7", "é.jpg:", "a", "dog"]


def test_ctrl_c_is_a_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(library, "revert", interrupted)
    assert cli.main(["revert"]) == 130
    assert capsys.readouterr().err == "Interrupted; what was done so far is kept.\n"


def test_an_unexpected_error_ends_with_a_report(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(cli, "open_window", lambda arguments: 1 // 0)
    assert cli.main([str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert "ZeroDivisionError" in said
    assert "is not sent anywhere" in said
    assert str(tmp_path) not in said
