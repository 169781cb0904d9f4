"""What was asked for is found again from another folder, in the same shard."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_captioner.photos.shard import Shard
from desktop_captioner.photos.sources import Sources


@pytest.mark.parametrize("number", [1, 2])
def test_a_shard_is_the_same_seen_from_another_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    for name in range(40):
        (tmp_path / "photos" / f"{name % 3}").mkdir(parents=True, exist_ok=True)
        (tmp_path / "photos" / f"{name % 3}" / f"{name}.jpg").write_bytes(b"x")
    monkeypatch.chdir(tmp_path)
    sources = Sources((Path("photos"),), True, Shard(number, 2))
    found = [photo.path.absolute() for photo in sources.photos()]
    assert 0 < len(found) < 40
    told = sources.to_json()
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir("elsewhere")
    assert [photo.path for photo in Sources.from_json(told).photos()] == found


@pytest.mark.skipif(os.name == "nt", reason="names are no bytes on Windows")
def test_any_name_survives(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path / "x") + b"\xff.jpg"))
    path.write_bytes(b"x")
    told = Sources((path,)).to_json()
    assert [photo.path for photo in Sources.from_json(told).photos()] == [path]


@pytest.mark.parametrize("told", [{}, {"paths": 3, "shard": 3}, {"paths": ["zz"], "shard": [1, 1], "recursive": 1}])
def test_what_is_no_source_is_told(told: dict[str, object]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        Sources.from_json(told)
