"""Parts of all photos: every photo in one of them, the same on every machine."""

from __future__ import annotations

import os
from pathlib import Path

from desktop_captioner.photos.shard import Shard

PATHS = [Path(f"photos/{number // 100}/{number}.jpg") for number in range(2000)]


def test_every_photo_is_in_exactly_one_part_and_the_parts_are_alike() -> None:
    parts = [[path for path in PATHS if path in Shard(number, 4)] for number in range(1, 5)]
    assert sorted(path for part in parts for path in part) == sorted(PATHS)
    assert all(400 < len(part) < 600 for part in parts)


def test_a_photo_stays_in_its_part_on_every_machine() -> None:
    assert [number for number in range(1, 9) if Path("photos/a.jpg") in Shard(number, 8)] == [
        number for number in range(1, 9) if Path("photos") / "a.jpg" in Shard(number, 8)
    ]
    assert [path.name for path in PATHS[:12] if path in Shard(1, 3)] == FIRST_OF_THREE


def test_the_whole_has_all_and_a_name_may_be_no_text() -> None:
    assert all(path in Shard() for path in PATHS)
    name = Path(os.fsdecode(b"caf\xe9.jpg"))
    assert sum(name in Shard(number, 5) for number in range(1, 6)) == 1
    assert str(Shard(3, 8)) == "3-of-8"


# Machines of different versions share the work: the division must never change.
FIRST_OF_THREE = ["3.jpg", "4.jpg", "10.jpg"]
