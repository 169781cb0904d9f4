"""The ExifTool that packages carry: started with the right Perl, and never another file than the one that was looked at."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import exiftool  # noqa: E402

PERL = Path("/usr/bin/perl")
# Tells which Perl runs it, what that was told by the environment, and its arguments.
SCRIPT = 'print join("|", $^X, $ENV{PERL5LIB} // "none", @ARGV), "\\n";\n'

posix = pytest.mark.skipif(sys.platform == "win32", reason="a script for the shell")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """As ``carry`` makes it, with a script that is not ExifTool, in a path with a space."""
    folder = tmp_path / "the program" / "exiftool"
    folder.mkdir(parents=True)
    (folder / "exiftool.pl").write_text(SCRIPT, "utf-8")
    (folder / "exiftool").write_text(exiftool.LAUNCHER, "utf-8")
    (folder / "exiftool").chmod(0o755)
    return folder


def _said(folder: Path) -> list[str]:
    environment = {"PATH": "", "PERL5LIB": "/somewhere/else"}
    asked = [str(folder / "exiftool"), "-a b", ""]
    done = subprocess.run(asked, env=environment, capture_output=True, text=True, check=True, cwd="/")
    return done.stdout.rstrip("\n").split("|")


@posix
@pytest.mark.skipif(not PERL.exists(), reason="Perl is not installed")
def test_the_perl_beside_it_goes_first_and_hears_nothing_of_others(folder: Path) -> None:
    (folder / "perl").mkdir()
    (folder / "perl" / "perl").symlink_to(PERL)
    assert _said(folder)[1:] == ["none", "-a b", ""]


@posix
@pytest.mark.skipif(not PERL.exists(), reason="Perl is not installed")
def test_without_one_the_system_s_runs(folder: Path) -> None:
    assert _said(folder) == [str(PERL), "/somewhere/else", "-a b", ""]


@posix
def test_another_file_under_the_same_name_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    npm = tmp_path / "bin" / "npm"
    npm.parent.mkdir()
    npm.write_text("#!/bin/sh\necho no archive >exiftool-vendored.pl.tgz\n", "utf-8")
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", f"{npm.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(exiftool.PackingError, match="another file"):
        exiftool.carry(tmp_path / "carried")
    assert not (tmp_path / "carried").exists()
