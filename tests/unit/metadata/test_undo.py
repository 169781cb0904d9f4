"""The old file comes back from the new one, whatever the bytes are."""

from __future__ import annotations

import json
import random
from dataclasses import asdict

import pytest

from desktop_captioner.metadata.undo import Undo, digest, undo_of
from desktop_captioner.photos.saving_error import RefusedError

_RANDOM = random.Random(5)
PICTURE = _RANDOM.randbytes(300_000)
TEXT = b"<xmp>" + b"some words " * 400 + b"</xmp>"


@pytest.mark.parametrize(
    ("old", "new", "kept"),
    [
        (b"head" + PICTURE, b"head and a caption" + PICTURE, 100),
        (b"head" + TEXT + PICTURE, b"head" + PICTURE, len(TEXT) + 100),
        (b"head" + PICTURE[:1000] + TEXT + PICTURE[1000:], b"tail" + PICTURE[1000:] + PICTURE[:1000], len(TEXT) + 100),
        (PICTURE + b"a", PICTURE + b"b", 100),
        (bytes(100_000) + PICTURE, PICTURE + bytes(50_000), 100_100),
        (b"a", b"b", 10),
        (PICTURE, PICTURE, 0),
    ],
    ids=["grown", "shrunk", "moved", "last byte", "zeros", "tiny", "same"],
)
def test_the_old_file_comes_back_and_little_is_kept(old, new, kept, tmp_path) -> None:
    before, after, copy = tmp_path / "old", tmp_path / "new", tmp_path / "copy"
    before.write_bytes(old)
    after.write_bytes(new)

    undo = undo_of(before, after, digest(before))
    assert undo is not None
    stored = Undo.from_json(json.loads(json.dumps(asdict(undo))))
    assert stored == undo
    stored.restore(after, copy)

    assert copy.read_bytes() == old
    assert stored.applies_to(after)
    assert stored.is_done(copy)
    assert sum(length for begin, length in undo.pieces if begin < 0) <= kept


def test_a_file_that_is_another_by_now_is_not_made_of_its_pieces(tmp_path) -> None:
    before, after = tmp_path / "old", tmp_path / "new"
    before.write_bytes(PICTURE + TEXT)
    after.write_bytes(PICTURE)
    undo = undo_of(before, after, digest(before))
    after.write_bytes(PICTURE[::-1])
    assert undo is not None
    assert not undo.applies_to(after)
    with pytest.raises(RefusedError):
        undo.restore(after, tmp_path / "copy")
