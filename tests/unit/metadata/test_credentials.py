"""Photos with content credentials (C2PA) are recognised, and stay as they are unless asked otherwise."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner.metadata.request import Request, Sidecars, Where, WritePolicy
from desktop_captioner.metadata.writer import MetadataWriter
from desktop_captioner.photos.saving_error import SavingError

REQUEST = Request("A red field.")


def _box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def _described(kind: str, label: str) -> bytes:
    """The description box of a JUMBF superbox (ISO/IEC 19566-5)."""
    return _box(b"jumd", bytes.fromhex(kind) + b"\3" + label.encode() + b"\0")


def _jpeg(path: Path, label: str) -> Path:
    """A JPEG with a JUMBF superbox of this label in APP11, as C2PA's manifest store is."""
    manifest = _box(b"jumb", _described("63326d6100110010800000aa00389b71", "urn:uuid:1"))
    store = _box(b"jumb", _described("6332706100110010800000aa00389b71", label) + manifest)
    segment = b"JP" + struct.pack(">HI", 1, 1) + store
    Image.new("RGB", (64, 48), (200, 60, 30)).save(path)
    whole = path.read_bytes()
    path.write_bytes(whole[:2] + b"\xff\xeb" + struct.pack(">H", 2 + len(segment)) + segment + whole[2:])
    return path


@pytest.fixture
def signed(tmp_path: Path, exiftool: Path) -> Path:
    return _jpeg(tmp_path / "signed.jpg", "c2pa")


def test_they_are_recognised(signed: Path, tmp_path: Path) -> None:
    other = _jpeg(tmp_path / "other.jpg", "something else")
    plain = tmp_path / "plain.jpg"
    Image.new("RGB", (64, 48)).save(plain)
    with MetadataWriter(WritePolicy()) as reader:
        read = reader.read_many([signed, other, plain])
        assert [read[each].has_credentials for each in (signed, other, plain)] == [True, False, False]


def test_the_photo_is_refused_with_a_reason(signed: Path) -> None:
    whole = signed.read_bytes()
    with MetadataWriter(WritePolicy()) as writer, pytest.raises(SavingError, match="content credentials"):
        writer.write(signed, REQUEST)
    assert signed.read_bytes() == whole


def test_the_caption_goes_into_a_sidecar_where_that_is_allowed(signed: Path) -> None:
    whole = signed.read_bytes()
    with MetadataWriter(WritePolicy(Sidecars.WHEN_NEEDED)) as writer:
        written = writer.write(signed, REQUEST)
        assert written.where is Where.SIDECAR
        assert "content credentials" in written.notes[0]
        assert writer.read(signed).caption == "A red field."
    assert signed.read_bytes() == whole


def test_asked_to_it_writes_all_the_same(signed: Path) -> None:
    with MetadataWriter(WritePolicy(keep_credentials=False)) as writer:
        assert writer.write(signed, REQUEST).where is Where.EMBEDDED
        assert writer.read(signed).caption == "A red field."


def test_other_boxes_are_no_credentials(tmp_path: Path, exiftool: Path) -> None:
    with MetadataWriter(WritePolicy()) as writer:
        assert writer.write(_jpeg(tmp_path / "other.jpg", "something else"), REQUEST).where is Where.EMBEDDED
