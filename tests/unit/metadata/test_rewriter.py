"""Copies with other metadata, whatever the file is called."""

from __future__ import annotations

import os
import sys
from types import SimpleNamespace

import pytest

from desktop_captioner.metadata import rewriter
from desktop_captioner.metadata.request import Request

NAMES = [
    "-overwrite_original.jpg",
    "-execute.jpg",
    "@file.jpg",
    "#[CSTR]-x.jpg",
    "a\nb.jpg",
    "a\rb.jpg",
    " blanks .jpg",
    "100%d.jpg",
    "dog 🐕.jpg",
    'quote\'s "and" $HOME `x`.jpg',
    "pipe |.jpg",
    "*.jpg",
    "n" * 251 + ".jpg",
    "UPPER.JPG",
    ".hidden.jpg",
]
posix = pytest.mark.skipif(sys.platform == "win32", reason="names and links of POSIX")


@posix
@pytest.mark.parametrize("name", NAMES)
def test_no_name_is_taken_for_an_option(name, photo, writer) -> None:
    path = photo().rename(photo().with_name(name))
    others = sorted(path.parent.iterdir())
    writer.write(path, Request("A dog."))
    assert writer.read(path).caption == "A dog."
    assert sorted(path.parent.iterdir()) == others


@posix
def test_no_folder_is_taken_for_an_option(photo, writer) -> None:
    folder = photo().parent / "100%d\n%f -execute"
    folder.mkdir()
    path = photo().rename(folder / "photo.jpg")
    writer.write(path, Request("A dog."))
    assert writer.read(path).caption == "A dog."
    assert list(folder.iterdir()) == [path]


@posix
@pytest.mark.parametrize("name", ["100%d", "5%cats", "%%f"])
def test_no_folder_is_expanded_where_links_are_not_to_be_had(name, photo, writer, monkeypatch) -> None:
    monkeypatch.setattr(rewriter, "sys", SimpleNamespace(platform="win32"))
    folder = photo().parent / name
    folder.mkdir()
    path = photo().rename(folder / "photo.jpg")
    writer.write(path, Request("A dog."))
    assert writer.read(path).caption == "A dog."
    assert list(folder.iterdir()) == [path]
    assert list(folder.parent.iterdir()) == [folder]


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no UTF-8")
def test_a_name_that_is_no_utf8(photo, writer) -> None:
    path = photo().rename(photo().with_name(os.fsdecode(b"caf\xe9.jpg")))
    writer.write(path, Request("A dog."))
    assert writer.read(path).caption == "A dog."
