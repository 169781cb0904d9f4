"""Any name can be shown, stored and printed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop_captioner.photos.readable_path import readable


def test_text_stays_as_it_is() -> None:
    assert readable(Path("Größe 犬.jpg")) == readable("Größe 犬.jpg") == "Größe 犬.jpg"


@pytest.mark.skipif(sys.platform == "win32", reason="names are text there")
def test_bytes_that_are_none_are_written_out() -> None:
    said = readable(Path(os.fsdecode(b"caf\xe9.jpg")))
    assert said == "caf\\xe9.jpg"
    said.encode("utf-8")
