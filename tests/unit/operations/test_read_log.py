"""The end of the log, in whole lines."""

from __future__ import annotations

from pathlib import Path

from desktop_captioner.operations.read_log import last_lines


def test_a_short_log_is_there_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    assert last_lines(path) == ""
    path.write_bytes("Größe\n".encode() + b"\xff\n")
    assert last_lines(path) == "Größe\n\ufffd\n"


def test_a_long_log_begins_with_a_whole_line(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    lines = [f"line {number}" for number in range(30_000)]
    path.write_text("\n".join(lines), encoding="utf-8")
    found = last_lines(path).split("\n")
    assert len(found) < len(lines)
    assert found == lines[-len(found) :]
