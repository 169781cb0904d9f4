"""What other programs, and other processes of this one, change meanwhile."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop_captioner.metadata import atomic_replace
from desktop_captioner.metadata.identity import Identity
from desktop_captioner.metadata.request import Request, Sidecars
from desktop_captioner.photos.saving_error import SavingError
from tests.unit.metadata.races import RACES


def test_a_sidecar_that_changes_while_it_is_taken_back_stays(photo, writing, monkeypatch) -> None:
    path = photo()
    writer = writing(sidecars=Sidecars.ALWAYS)
    written = writer.write(path, Request("A dog."))
    sidecar = path.with_name("photo.jpg.xmp")
    look = atomic_replace.take_away

    def lose(target: Path, identity: Identity) -> None:
        other = target.with_name("other")
        other.write_bytes(target.read_bytes().replace(b"A dog.", b"A cat."))
        other.replace(target)
        look(target, identity)

    monkeypatch.setattr(atomic_replace, "take_away", lose)
    with pytest.raises(SavingError, match=r"photo\.jpg\.xmp was changed by another program"):
        writer.revert(path, written.before)
    assert b"A cat." in sidecar.read_bytes()
    assert {each.name for each in path.parent.iterdir()} == {"photo.jpg", "photo.jpg.xmp"}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open elsewhere cannot be replaced there")
@pytest.mark.parametrize("name", RACES)
@pytest.mark.usefixtures("exiftool")
def test_no_change_is_lost_in_a_race(name, photo) -> None:
    tally = RACES[name](photo(rich=False), 15, 1)
    assert tally.lost == 0
    assert tally.done > 0
