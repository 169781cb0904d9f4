"""What the documentation says of the commands is what the commands say of themselves."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_captioner.cli import COMMANDS, main

PAGE = Path(__file__).resolve().parents[2] / "docs" / "commands.md"
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


def _sections() -> dict[str, str]:
    parts = re.split(r"^## (.+)$", PAGE.read_text("utf-8"), flags=re.MULTILINE)
    return {title.strip("`"): text for title, text in zip(parts[1::2], parts[2::2], strict=True)}


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_option_is_described_and_no_other(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*command.split(), "--help"])
    assert ended.value.code == 0
    said = re.sub(r"\s*\n\s*", " ", capsys.readouterr().out).split("Commands without a window")[0]
    section = _sections()[f"desktop-captioner {command}".strip()]
    described = set(re.findall(r"^\| `(?:-\w`, `)?(--[a-z-]+)", section, re.MULTILINE))
    assert described == set(OPTION.findall(said)) - {"--help"}


def test_every_command_has_a_section() -> None:
    assert {name.partition(" ")[2] for name in _sections() if name.startswith("desktop-captioner")} == {"", *COMMANDS}
