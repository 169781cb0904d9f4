"""Text files in the encodings that other programs use."""

from pathlib import Path

import pytest

from tests.unit.exports.tables import texts


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_and_without_its_mark(tmp_path: Path, encoding: str) -> None:
    assert texts(tmp_path, "path,caption\r\nç.jpg,犬 🐕 läuft\r\n".encode(encoding)) == [("ç.jpg", "犬 🐕 läuft")]
