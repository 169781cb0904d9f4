"""The ExifTool process: it hangs, dies, is not ExifTool, and the next photo is written all the same."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop_captioner.metadata.backends import exiftool as exiftool_module
from desktop_captioner.metadata.backends.exiftool import ExifTool, ExifToolError, assignment
from desktop_captioner.metadata.request import Request, WritePolicy
from desktop_captioner.metadata.writer import MetadataWriter
from desktop_captioner.photos.saving_error import SavingError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands before exiftool")

# Before exiftool stands a program that passes its input on, until a line names a file of this kind.
_WRAPPER = """#!{python}
import os, subprocess, sys
tool = subprocess.Popen(["{exiftool}", *sys.argv[1:]], stdin=subprocess.PIPE)
for line in sys.stdin.buffer:
    if b"hanging.jpg" in line:
        os.read(os.pipe()[0], 1)
    if b"deadly.jpg" in line:
        tool.kill()
        os._exit(1)
    tool.stdin.write(line)
    tool.stdin.flush()
"""


@pytest.fixture
def wrapper(tmp_path: Path, exiftool: Path) -> Path:
    path = tmp_path / "wrapper"
    path.write_text(_WRAPPER.format(python=sys.executable, exiftool=exiftool))
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(
    ("name", "seconds", "sentence"),
    [("hanging", 2, "did not answer in time"), ("deadly", 60, "stopped unexpectedly")],
)
def test_a_file_on_which_exiftool_fails_is_refused_and_the_next_one_written(
    name, seconds, sentence, photo, wrapper
) -> None:
    bad, good = photo(name=name), photo(name="good")
    content = bad.read_bytes()
    with MetadataWriter(WritePolicy(), wrapper, seconds) as writer:
        writer.write(good, Request("First."))
        with pytest.raises(SavingError, match=sentence):
            writer.write(bad, Request("A dog."))
        assert bad.read_bytes() == content
        writer.write(good, Request("Second."))
        assert writer.read(good).caption == "Second."
    assert {path.name for path in good.parent.iterdir()} == {bad.name, good.name, wrapper.name}


def test_every_command_on_windows_takes_file_names_as_utf8(monkeypatch) -> None:
    start = ["tool", "-config", "", "-stay_open", "True", "-@", "-"]
    monkeypatch.setattr(exiftool_module, "sys", SimpleNamespace(platform="darwin"))
    assert exiftool_module.command(Path("tool")) == start
    monkeypatch.setattr(exiftool_module, "sys", SimpleNamespace(platform="win32"))
    assert exiftool_module.command(Path("tool")) == [*start, "-common_args", "-charset", "filename=utf8"]


def test_another_program_is_refused() -> None:
    with ExifTool(Path("/bin/cat"), 5) as tool, pytest.raises(ExifToolError, match=r"not ExifTool|stopped"):
        tool.start()


def test_a_program_that_is_not_there_is_refused(tmp_path) -> None:
    with ExifTool(tmp_path / "nothing") as tool, pytest.raises(ExifToolError, match=r"cannot be started|stopped"):
        tool.start()


def test_a_line_break_never_reaches_the_pipe(exiftool) -> None:
    with ExifTool(exiftool) as tool, pytest.raises(ValueError, match="line break"):
        tool.run(b"-ver\n-execute")
    assert b"\n" not in assignment("IFD0:ImageDescription", "a\n-execute\r\n@x")


def test_a_lot_on_both_pipes_does_not_block(exiftool, tmp_path) -> None:
    with ExifTool(exiftool) as tool:
        answer = tool.run(*(b"%d/nowhere.jpg" % number for number in range(5000)), b"-listx", b"-EXIF:all")
        assert tool.run(b"-ver").status == 0
        assert len(answer.output) + len(answer.errors) > 100_000
