"""Shells complete commands, options and values with what ``completion`` prints."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from desktop_captioner.cli import COMMANDS, main
from desktop_captioner.commands.completion import described


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_tells_its_options(command: str) -> None:
    parser = described(command, COMMANDS[command])
    assert parser.prog == f"desktop-captioner {command}"
    assert parser.description


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (["exp"], {"export"}),
        (["caption", "--exis"], {"--existing"}),
        (["caption", "--existing", ""], {"skip", "append", "replace", "ask"}),
        (["completion", "ba"], {"bash"}),
    ],
)
def test_bash_completes(typed: list[str], expected: set[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "bash"]) == 0
    words = ["desktop-captioner", *typed]
    script = f"""{capsys.readouterr().out}
COMP_WORDS=({" ".join(f"'{word}'" for word in words)}); COMP_CWORD={len(words) - 1}
$(complete -p desktop-captioner | sed 's/.*-F \\([^ ]*\\).*/\\1/') desktop-captioner '{words[-1]}' '{words[-2]}'
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert expected <= set(done.stdout.split())


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_every_shell_gets_every_command(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    said = capsys.readouterr().out
    assert all(command in said for command in COMMANDS)
