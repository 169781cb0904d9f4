"""Many photos are read with one command, and each says what it says alone."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_captioner.metadata.backends.exiftool import Answer, ExifTool
from desktop_captioner.metadata.request import PhotoMetadata, WritePolicy
from desktop_captioner.metadata.writer import MetadataWriter
from desktop_captioner.photos.saving_error import SavingError

Make = Callable[..., Path]


@pytest.fixture
def photos(photo: Make, change: Callable[..., None]) -> list[Path]:
    """Captioned photos, with a sidecar and without, one of them without a caption."""
    paths = [photo("jpg", f"photo {number}, naïve") for number in range(6)]
    for number, path in enumerate(paths[:5]):
        change(path, f"-XMP-dc:Description=Caption {number}", f"-XMP-iptcCore:AltTextAccessibility=Alt {number}")
    change(paths[5], "-XMP-dc:Description=", "-IPTC:Caption-Abstract=", "-IFD0:ImageDescription=")
    with MetadataWriter(WritePolicy()) as writer:
        assert writer.read(paths[5]).caption is None
    beside = paths[1].with_name(paths[1].name + ".xmp")
    packet = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' "
    packet += (
        "xmlns:tiff='http://ns.adobe.com/tiff/1.0/' tiff:ImageDescription='In the sidecar, first of all'/></rdf:RDF>"
    )
    beside.write_text(f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{packet}</x:xmpmeta>", encoding="utf-8")
    return paths


def test_many_are_read_at_once_as_if_alone(photos: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[tuple[bytes, ...]] = []
    run = ExifTool.run

    def counted(self: ExifTool, *arguments: bytes) -> Answer:
        commands.append(arguments)
        return run(self, *arguments)

    with MetadataWriter(WritePolicy()) as writer:
        alone = {path: writer.read(path) for path in photos}
        monkeypatch.setattr(ExifTool, "run", counted)
        together = writer.read_many(photos)
    assert together == alone
    assert len(commands) == 1
    assert [alone[path].caption for path in photos[:3]] == ["Caption 0", "In the sidecar, first of all", "Caption 2"]


def test_what_cannot_be_read_costs_nobody_else_the_answer(photos: list[Path], tmp_path: Path) -> None:
    broken, gone = tmp_path / "broken.jpg", tmp_path / "gone.jpg"
    broken.write_bytes(b"no photo at all")
    odd = [tmp_path / "a name\nin two lines.jpg"] if sys.platform != "win32" else []
    if sys.platform == "linux":
        odd.append(Path(os.fsdecode(bytes(tmp_path) + b"/\xff\xfe.jpg")))
    for path in odd:
        path.write_bytes(photos[0].read_bytes())
    with MetadataWriter(WritePolicy()) as writer:
        answers = writer.read_many([broken, *photos, gone, *odd])
    assert isinstance(answers[gone], SavingError)
    for path in (photos[0], *odd):
        answer = answers[path]
        assert isinstance(answer, PhotoMetadata)
        assert (answer.path, answer.caption, answer.alt_text) == (path, "Caption 0", "Alt 0")
    assert len(answers) == len(photos) + 2 + len(odd)


def test_without_exiftool_many_are_read_too(photos: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_captioner.metadata.writer.find_exiftool", lambda: None)
    with MetadataWriter(WritePolicy()) as writer:
        answers = writer.read_many(photos)
    assert [answers[path].caption for path in (photos[0], photos[1])] == ["Caption 0", "In the sidecar, first of all"]  # type: ignore[union-attr]
