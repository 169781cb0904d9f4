"""The licences of the program and its libraries."""

from __future__ import annotations

from importlib.metadata import distribution
from pathlib import Path

import pytest

from desktop_captioner import paths
from desktop_captioner.operations.licences import (
    further_licences,
    licence_of,
    licences_of_libraries,
    own_licence,
)


def test_the_programs_own_texts_are_found() -> None:
    assert "Apache License" in own_licence("LICENSE")
    assert "Inception-v3" in own_licence("NOTICE")


def test_they_are_found_beside_an_installed_package_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path / "resources")
    information = tmp_path / "desktop_captioner-9.dist-info"
    (information / "licenses").mkdir(parents=True)
    (information / "METADATA").write_text("Metadata-Version: 2.4\nName: desktop-captioner\nVersion: 9\n")
    (information / "licenses" / "NOTICE").write_text("What is bundled.")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert own_licence("NOTICE") == "What is bundled."
    with pytest.raises(FileNotFoundError, match="LICENSE is missing"):
        own_licence("LICENSE")


def test_what_was_packed_goes_before_what_is_installed(tmp_path: Path) -> None:
    assert "pillow" in licences_of_libraries(tmp_path).lower()
    (tmp_path / "THIRD_PARTY.txt").write_text("Packed.", encoding="utf-8")
    (tmp_path / "B.txt").write_text("B", encoding="utf-8")
    assert licences_of_libraries(tmp_path) == "Packed."
    assert further_licences(tmp_path) == "B"


def test_a_library_names_its_licence_and_its_text() -> None:
    said = licence_of(distribution("pillow"), ["b.so", "a.so"])
    assert said.startswith("pillow ")
    assert "MIT-CMU" in said.split("\n")[0]
    assert said.split("\n")[1] == "With the libraries a.so, b.so"
    assert "Permission to use, copy, modify" in said
