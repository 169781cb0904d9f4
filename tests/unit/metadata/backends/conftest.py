"""Here it is the processes themselves that are tested, each of its own."""

from __future__ import annotations

import pytest

from desktop_captioner.metadata import writer
from desktop_captioner.metadata.backends.exiftool import ExifTool


@pytest.fixture(autouse=True)
def own_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each writer starts its own ExifTool, and ends it."""
    monkeypatch.setattr(writer, "ExifTool", ExifTool)
