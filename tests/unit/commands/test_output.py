"""What commands say of photos, on one line and as JSON."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from desktop_captioner.commands.output import about, as_json, named, shown


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_json_is_json_in_every_encoding(monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding=encoding))
    value = {"caption": "é 狗 😀"}
    assert json.loads(as_json(value).encode(encoding)) == value


def test_whatever_is_in_a_name_it_stays_on_its_line() -> None:
    path = Path("photos") / "a\nb\x1b[31m.jpg"
    assert shown(path) == f"{Path('photos')}/a\\nb\\x1b[31m.jpg"
    assert named(path, "It is empty.") == f"{shown(path)}: It is empty."
    assert named(Path("a.jpg"), "a.jpg is empty.") == "a.jpg is empty."
    assert about(Path("a.jpg"), error="It is empty.") == {"path": "a.jpg", "error": "It is empty."}
