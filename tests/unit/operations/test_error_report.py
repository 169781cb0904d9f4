"""A report tells versions, settings and the error, and names no photo."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_captioner import __version__
from desktop_captioner.operations.error_report import error_report, without_paths
from desktop_captioner.photos import decode
from desktop_captioner.photos.photo import PhotoError
from desktop_captioner.settings import Settings


def _raised(error: Exception) -> Exception:
    with pytest.raises(type(error)) as raised:
        raise error
    return raised.value


def test_it_tells_what_helps_and_nothing_private(tmp_path: Path) -> None:
    log = tmp_path / "log.txt"
    lines = [f"2026-01-01 12:00:00,000 INFO    desktop_captioner.ui: line {number}" for number in range(100)]
    lines.append("2026-01-01 12:00:00,000 WARNING desktop_captioner.photos: /home/anna/My wedding/bride.jpg: damaged")
    lines.append(r"2026-01-01 12:00:00,000 WARNING desktop_captioner.photos: C:\Users\Anna\kiss.heic is empty")
    lines.append("2026-01-01 12:00:00,000 WARNING desktop_captioner.photos: beach.jpeg cannot be written")
    log.write_text("\n".join(lines), "utf-8")
    settings = replace(Settings(), recent=("/home/anna/secret",), geometry="AdnQyw", device="gpu", beams=5)
    text = error_report(_raised(ValueError("'/home/anna/My wedding/bride.jpg' has 3 bands")), settings, log)
    for private in ("anna", "Anna", "wedding", "bride", "kiss", "beach", "secret", "AdnQyw", str(tmp_path)):
        assert private not in text
    for useful in (
        "ValueError",
        "test_error_report.py",
        __version__,
        "device = gpu",
        "beams = 5",
        "keras: ",
        "line 99",
    ):
        assert useful in text
    assert "line 70" not in text


def test_no_log_is_no_reason_for_a_second_error(tmp_path: Path) -> None:
    assert "PhotoError" in error_report(_raised(PhotoError(Path("a.jpg"), "is damaged")), Settings(), tmp_path / "none")


def test_the_program_s_own_lines_are_whole(tmp_path: Path) -> None:
    photo = tmp_path / "a photo.jpg"
    with pytest.raises(PhotoError) as raised:
        decode.open_upright(photo)
    text = error_report(raised.value, Settings(), tmp_path / "none")
    assert re.search(r"^  desktop_captioner/photos/decode\.py:\d+ in open_upright: \w", text, re.MULTILINE)
    assert "a photo" not in text


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("version 3.15.1 of keras, 12/2026", "version 3.15.1 of keras, 12/2026"),
        ("cannot read ~/photos/x y.jpg", "cannot read …"),
        (r"cannot read C:\Users\x y.jpg", "cannot read …"),
        ("file:///home/anna/x.jpg", "file:…"),
    ],
)
def test_paths_are_cut_out(line: str, left: str) -> None:
    assert without_paths(line) == left
