"""Photos to write into, and two judges that are not our code: exiftool and exiv2."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image

from desktop_captioner.metadata.backends.exiftool import ExifTool, find_exiftool
from desktop_captioner.metadata.request import WritePolicy
from desktop_captioner.metadata.writer import MetadataWriter

Change = Callable[..., None]
FORMATS = ("jpg", "png", "tif", "webp", "heic", "avif")
OLD = 1_400_000_000_987_654_321  # nanoseconds
# The first version that writes WebP.
_WEBP_SINCE = (12, 46)


@pytest.fixture(scope="session")
def exiftool() -> Path:
    """The program; skips where there is none."""
    found = find_exiftool()
    if found is None:
        pytest.skip("exiftool is not installed")
    return found


@pytest.fixture(scope="session")
def tool(exiftool: Path) -> Iterator[ExifTool]:
    """A process of it, to make photos and to judge: starting one for each takes long."""
    with ExifTool(exiftool) as running:
        running.start()
        yield running


@pytest.fixture(scope="session")
def change(tool: ExifTool) -> Change:
    """``change(path, "-tag=value", …)`` changes a file for a test."""

    def run(path: Path, *arguments: str) -> None:
        answer = tool.run(*(a.encode() for a in arguments), b"-overwrite_original", os.fsencode(path))
        assert answer.status == 0, answer.errors

    return run


@pytest.fixture
def photo(tmp_path: Path, tool: ExifTool, change: Change) -> Callable[..., Path]:
    """Makes ``photo(suffix, name)``: a picture with other metadata of the kinds that must stay."""

    def make(suffix: str = "jpg", name: str = "photo", rich: bool = True) -> Path:
        if suffix == "webp" and tool.version < _WEBP_SINCE:
            pytest.skip("this exiftool does not write WebP yet (12.46 does)")
        path = tmp_path / f"{name}.{suffix}"
        draw(path)
        if rich:
            tags = ["-IFD0:Make=Maker", "-IFD0:Copyright=© Someone", "-ExifIFD:ISO=200", "-GPSLatitude=48.1"]
            tags += ["-GPSLatitudeRef=N", "-XMP-dc:Subject=sea", "-XMP-dc:Subject=dog", "-XMP-xmp:Rating=4"]
            tags += ["-XMP-dc:Title-de=Titel", "-XMP-dc:Description-de=Hund"]
            change(path, *tags)
        return path

    return make


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file whose time is long ago."""
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"old")
    os.utime(path, ns=(OLD, OLD))
    return path


def change_like(path: Path, content: bytes, in_place: bool) -> None:
    """Another program's change that keeps size and time."""
    other = path if in_place else path.with_name("other")
    other.write_bytes(content)
    os.utime(other, ns=(OLD, OLD))
    other.replace(path)


def draw(path: Path) -> None:
    """80x64 pixels of many colours, as a file of the kind that its name says."""
    pillow_heif.register_heif_opener()
    picture = Image.new("RGB", (80, 64))
    picture.putdata([(x * 3, y * 3, (x * y) % 256) for y in range(64) for x in range(80)])
    picture.save(path)


@pytest.fixture(scope="session")
def judge(tool: ExifTool) -> Callable[..., dict[str, str]]:
    """All tags of a file by ``group:tag`` as exiftool reads them; with names, only these."""

    def read(path: Path, *names: str) -> dict[str, str]:
        options = (b"-j", b"-a", b"-G1", b"-struct", *(f"-{name}".encode() for name in names))
        judged = json.loads(tool.run(*options, os.fsencode(path)).output, parse_int=str, parse_float=str)
        return dict(judged[0])

    return read


@pytest.fixture(scope="session")
def second_judge() -> Callable[[Path, str], str | None]:
    """The value of a key as exiv2 reads it, None where absent; skips where exiv2 is missing."""
    program = shutil.which("exiv2")
    if program is None:
        pytest.skip("exiv2 is not installed")

    def read(path: Path, key: str) -> str | None:
        done = subprocess.run([program, "-Pv", "-K", key, path], capture_output=True, check=False)
        if b"unknown image type" in done.stderr or b"unsupported" in done.stderr.lower():
            pytest.skip(f"this exiv2 does not read {path.suffix}")
        return done.stdout.decode().removesuffix("\n") if done.stdout else None

    return read


@pytest.fixture
def writer(exiftool: Path) -> Iterator[MetadataWriter]:
    with MetadataWriter(WritePolicy(), exiftool) as open_writer:
        yield open_writer


@pytest.fixture
def writing(exiftool: Path) -> Iterator[Callable[..., MetadataWriter]]:
    """Makes ``writing(sidecars=…)``: a writer with a policy of these fields."""
    writers = []

    def make(**policy: object) -> MetadataWriter:
        writers.append(MetadataWriter(WritePolicy(**policy), exiftool))  # type: ignore[arg-type]
        return writers[-1]

    yield make
    for each in writers:
        each.close()
