"""The manual page, as ``man`` shows it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("argparse_manpage", reason="the extra “package” is not installed")
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from shell_files import manual_page


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_both_ways_to_start_the_program_have_a_line(tmp_path: Path) -> None:
    (tmp_path / "desktop-captioner.1").write_text(manual_page(), "utf-8")
    asked = ["man", "--local-file", "--warnings", str(tmp_path / "desktop-captioner.1")]
    surroundings = {"PATH": "/usr/bin:/bin", "MANWIDTH": "100", "LC_ALL": "C.UTF-8"}
    shown = subprocess.run(asked, capture_output=True, text=True, check=True, env=surroundings)
    lines = [line.strip() for line in shown.stdout.splitlines()]
    start = lines.index("SYNOPSIS")
    assert lines[start + 1 : start + 3] == ["desktop-captioner [PATH ...]", "desktop-captioner COMMAND [ARGUMENT ...]"]
    assert shown.stderr == ""
