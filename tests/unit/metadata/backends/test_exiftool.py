"""The ExifTool process: it hangs, dies, is not ExifTool, and the next photo is written all the same."""

from __future__ import annotations

import os
import struct
import sys
import threading
import zlib
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

from desktop_captioner.metadata.backends import exiftool as exiftool_module
from desktop_captioner.metadata.backends import memory_limit
from desktop_captioner.metadata.backends.exiftool import ExifTool, ExifToolError, assignment, find_exiftool
from desktop_captioner.metadata.request import Request, Sidecars, WritePolicy
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
    [("hanging", 6, "did not answer in time"), ("deadly", 60, "stopped unexpectedly")],
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


def bomb(path: Path, kind: bytes, megabytes: int) -> Path:
    """A small PNG with a chunk that unpacks into so many megabytes."""
    picture = BytesIO()
    Image.new("RGB", (8, 8)).save(picture, "PNG")
    data = picture.getvalue()
    packer = zlib.compressobj(9)
    packed = b"".join([*(packer.compress(b"x" * (1 << 20)) for _ in range(megabytes)), packer.flush()])
    content = kind + {b"iCCP": b"profile\0\0", b"zTXt": b"Comment\0\0"}[kind] + packed
    chunk = struct.pack(">I", len(content) - 4) + content + struct.pack(">I", zlib.crc32(content))
    path.write_bytes(data[:33] + chunk + data[33:])  # after the signature and IHDR
    return path


@pytest.mark.parametrize(
    ("kind", "limit", "value"),
    [
        pytest.param(b"iCCP", "_MEMORY", 256 << 20),
        (b"zTXt", "_ANSWER", 1 << 20),
    ],
)
def test_a_small_file_that_unpacks_into_a_large_one_is_refused(
    kind, limit, value, tmp_path, photo, exiftool, monkeypatch
) -> None:
    monkeypatch.setattr(exiftool_module, limit, value)
    bad, good = bomb(tmp_path / "bomb.png", kind, 400 if kind == b"iCCP" else 4), photo()
    content = bad.read_bytes()
    assert len(content) < 1 << 20
    with MetadataWriter(WritePolicy(), exiftool) as writer:
        with pytest.raises(SavingError, match=r"bomb\.png cannot be read: it unpacks into more than .* can be\.$"):
            writer.write(bad, Request("A dog."))
        writer.write(good, Request("A dog."))
        assert writer.read(good).caption == "A dog."
    assert bad.read_bytes() == content


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_none_is_taken_from_the_current_folder(system: str, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(exiftool_module, "sys", SimpleNamespace(platform=system))
    name = "exiftool.exe" if system == "win32" else "exiftool"
    photos, programs = tmp_path / "photos", tmp_path / "programs"
    for folder in (photos, programs):
        folder.mkdir()
        (folder / name).touch(0o755)
    monkeypatch.chdir(photos)
    monkeypatch.setenv("PATH", os.pathsep.join(("", ".", str(tmp_path / "none"))))
    assert find_exiftool() is None
    monkeypatch.setenv("PATH", os.pathsep.join(("", ".", str(programs))))
    assert find_exiftool() == programs / name


@pytest.mark.slow
def test_without_the_kernels_limit_the_memory_is_looked_at(tmp_path, photo, exiftool, monkeypatch) -> None:
    pytest.importorskip("psutil")
    monkeypatch.setattr(memory_limit, "KERNEL", False)
    test_a_small_file_that_unpacks_into_a_large_one_is_refused(
        b"iCCP", "_MEMORY", 256 << 20, tmp_path, photo, exiftool, monkeypatch
    )
    assert "memory limit" not in [thread.name for thread in threading.enumerate()]


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


@pytest.mark.parametrize(("version", "works"), [("12.16", False), ("12.32", False), ("12.33", True), ("13.10", True)])
def test_an_old_exiftool_is_said_once_and_sidecars_are_written(version, works, photo, exiftool, tmp_path) -> None:
    path, old = photo(), tmp_path / "old"
    script = """#!{python}
import subprocess, sys
tool = subprocess.Popen(["{exiftool}", *sys.argv[1:]], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
for line in sys.stdin.buffer:
    tool.stdin.write(line)
    tool.stdin.flush()
    if line.startswith(b"-execute"):
        answer = b""
        while not answer.endswith(b"{{ready%s}}\\n" % line[8:].strip()):
            answer += tool.stdout.readline()
        sys.stdout.buffer.write(answer.replace(b"{real}\\n", b"{version}\\n"))
        sys.stdout.buffer.flush()
"""
    real = ".".join(map(str, _version(exiftool)))
    old.write_text(script.format(python=sys.executable, exiftool=exiftool, real=real, version=version))
    old.chmod(0o755)
    with MetadataWriter(WritePolicy(), old) as writer:
        if works:
            assert writer.notice is None
            writer.write(path, Request("A dog.", "Alt."))
            return
        assert writer.notice == (
            f"ExifTool {version} is too old; 12.33 or newer is needed, so captions cannot be saved into photos; install a"
            " current one, or use sidecars."
        )
        with pytest.raises(SavingError, match="too old"):
            writer.write(path, Request("A dog."))
    with MetadataWriter(WritePolicy(sidecars=Sidecars.WHEN_NEEDED), old) as writer:
        writer.write(path, Request("A dog."))
        assert writer.read(path).caption == "A dog."


def _version(exiftool: Path) -> tuple[int, ...]:
    with ExifTool(exiftool) as tool:
        tool.start()
        return tool.version
