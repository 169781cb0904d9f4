"""``write`` and ``read``, and the write taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.exiftool import needs_exiftool


@needs_exiftool
def test_a_caption_is_written_and_taken_back(photo: Path, tmp_path: Path, told: Any) -> None:
    missing = tmp_path / "none.jpg"
    status, written = told("write", photo, missing, "--caption", "Coffee.")
    assert status == 1
    assert [(each["path"], each["where"]) for each in written] == [(str(photo), "embedded"), (str(missing), None)]
    assert written[0]["error"] is None
    assert written[1]["error"]
    assert told("read", photo)[1][0]["caption"] == "Coffee."
    status, runs = told("revert", "--list")
    assert (status, [each["photos"] for each in runs]) == (0, [1])
    assert told("revert", runs[0]["run"]) == (0, [{"path": str(photo), "error": None}])
    assert told("read", photo)[1][0]["caption"] is None
