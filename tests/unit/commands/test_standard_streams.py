"""Standard output and error that cannot be written: one sentence, if there is anywhere to say it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,  # starts the program again and again
    pytest.mark.skipif(sys.platform == "win32", reason="descriptors as a shell hands them over"),
]
COMMAND = f'"{sys.executable}" -m desktop_captioner'
CLOSED, FULL = "Standard output is closed.\n", "Standard output cannot be written: No space left on device.\n"
full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")


def run(line: str) -> tuple[int, str, str]:
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("arguments", ["completion bash", "--version", "caption --help"])
def test_an_output_that_takes_nothing_is_said_in_one_sentence(arguments: str) -> None:
    assert run(f"{COMMAND} {arguments} >&-") == (1, "", CLOSED)
    assert run(f"{COMMAND} {arguments} >&- 2>&- <&-") == (1, "", "")
    assert run(f"{COMMAND} {arguments} | true; exit ${{PIPESTATUS[0]}}")[2] == ""


@full
@pytest.mark.parametrize("arguments", ["completion bash", "--version"])
def test_a_full_output_is_said_in_one_sentence(arguments: str) -> None:
    assert run(f"{COMMAND} {arguments} >/dev/full") == (1, "", FULL)


@full
@pytest.mark.parametrize("where", ["2>&-", "2>/dev/full"])
def test_errors_that_nobody_can_hear_do_not_change_the_outcome(where: str) -> None:
    assert run(f"{COMMAND} read /nowhere.jpg {where}") == (1, "", "")


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-", pytest.param(">/dev/full", marks=full)])
def test_what_libraries_print_beside_the_window_disturbs_nothing(closed: str) -> None:
    code = (
        "import sys; from desktop_captioner.commands import standard_streams; standard_streams.prepare(prints=False);"
        "print('a' * 100_000); sys.stdout.flush(); print('b', file=sys.stderr); sys.exit(7)"
    )
    assert run(f'"{sys.executable}" -c "{code}" {closed}')[0] == 7


def test_no_file_gets_the_number_of_a_closed_stream(tmp_path: Path) -> None:
    code = (
        "import os, sys; from desktop_captioner.commands import standard_streams; standard_streams.prepare();"
        "sys.exit(open(sys.argv[1], 'w').fileno())"
    )
    for closed in ("<&-", ">&-", "2>&-", "<&- >&- 2>&-"):
        assert run(f'"{sys.executable}" -c "{code}" "{tmp_path}/library" {closed}')[0] > 2
