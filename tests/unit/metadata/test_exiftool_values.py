"""What ExifTool prints as PHP comes back as it was stored."""

from __future__ import annotations

import os

import pytest

from desktop_captioner.metadata.backends.exiftool import ExifToolError
from desktop_captioner.metadata.exiftool_values import parse_php

TEXTS = ["True", "base64:/w==", 'a "b" \\x41 \\\\$HOME $x', "007", "1.50", "Array(", "tab\there", "ü 漢字 🐕", ");", ""]


@pytest.mark.parametrize("text", TEXTS)
def test_each_text_comes_back(text, photo, change, tool) -> None:
    path = photo(rich=False)
    change(path, f"-XMP-dc:Title-x-default^={text}" if not text else f"-XMP-dc:Title-x-default={text}")
    output = tool.run(b"-php", b"-G1", b"-XMP-dc:Title", os.fsencode(path)).output
    assert parse_php(output)[0]["XMP-dc:Title"] == text


def test_lists_structures_and_several_files_are_told_apart(photo, change, tool) -> None:
    one, two = photo(), photo(name="two")
    change(one, "-XMP-xmpMM:DerivedFrom={DocumentID=a, InstanceID=b}")
    output = tool.run(b"-php", b"-struct", b"-G1", b"-XMP:all", os.fsencode(one), os.fsencode(two)).output
    first, second = parse_php(output)
    assert first["XMP-dc:Subject"] == second["XMP-dc:Subject"] == ["sea", "dog"]
    assert first["XMP-xmpMM:DerivedFrom"] == {"DocumentID": "a", "InstanceID": "b"}
    assert "XMP-xmpMM:DerivedFrom" not in second


def test_bytes_that_are_no_utf8_stay_what_they_are(photo, tool) -> None:
    path = photo(rich=False)
    tool.run(b"-IFD0:ImageDescription=Fr\xfcher", b"-overwrite_original", os.fsencode(path))
    output = tool.run(b"-php", b"-ImageDescription", os.fsencode(path)).output
    assert parse_php(output)[0]["ImageDescription"] == "Fr\udcfcher"


@pytest.mark.parametrize(
    "output", [b"Array(", b"Array(Array(,));", b"nonsense", b'Array("a" => ', b"\xff\xfe", b'"\\u"']
)
def test_an_answer_that_is_none_is_refused(output) -> None:
    with pytest.raises(ExifToolError):
        parse_php(output)


def test_nothing_is_nothing() -> None:
    assert parse_php(b"") == []
