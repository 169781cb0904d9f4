"""Tables of other programs."""

from pathlib import Path

import pytest

from tests.unit.exports.tables import read, texts


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("SourceFile,XMP:Description", "a.jpg,Dog"),
        ("image,description", "a.jpg,Dog"),
        ("File Name,Caption-Abstract", "a.jpg,Dog"),
        ("text,file_name", "Dog,a.jpg"),
        ("id,Image Path,CAPTION ", "7,a.jpg,Dog"),
        ("Datei;Bildunterschrift", "a.jpg;Dog"),
        ("Nom de fichier;Légende", "a.jpg;Dog"),
        ("Archivo;Descripción", "a.jpg;Dog"),
        ("ファイル名,キャプション", "a.jpg,Dog"),
    ],
)
def test_other_programs_columns_are_known(tmp_path: Path, header: str, cells: str) -> None:
    assert texts(tmp_path, f"{header}\n{cells}\n") == [("a.jpg", "Dog")]


@pytest.mark.parametrize(
    "name", ["alt_text", "alt text", "Alt-Text", "alt", "AltTextAccessibility", "alternative text"]
)
def test_alt_texts_need_no_captions_beside_them(tmp_path: Path, name: str) -> None:
    [row] = read(tmp_path, f"image,{name}\na.jpg,Alt\n")
    assert (row.caption, row.alt_text, row.problem) == ("", "Alt", None)
