"""What the library tells of a photo."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_captioner.library import statements
from desktop_captioner.library.record import worth_showing
from desktop_captioner.library.store import Store
from desktop_captioner.photos.annotation import Origin, Role
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import captioned

Draw = Callable[[str], Photo]


def test_alt_text_has_an_origin_of_its_own(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.edit(photo, alt_text="Rex, brown, on grass.")
    store.keep_result(photo, captioned(photo, "A dog."))
    record = store.record(photo)
    assert record is not None
    assert (record.text, record.alt_text) == ("A dog.", "Rex, brown, on grass.")
    assert (record.origin, record.alt_origin) == (Origin.MODEL, Origin.PERSON)
    assert {each.role for each in store.history(photo)} == {Role.CAPTION, Role.ALT_TEXT}


def test_a_removed_caption_stays_removed(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.keep_result(photo, captioned(photo, "A dog."))
    store.edit(photo, "")
    store.keep_result(photo, captioned(photo, "A wolf."))
    record = store.record(photo)
    assert record is not None
    assert (record.text, record.edited) == ("", True)


def test_what_is_shown_of_a_history_says_nothing_twice(
    store: Store, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo, clock = draw("a.jpg"), 0
    monkeypatch.setattr(statements, "now", lambda: clock)
    store.keep_result(photo, captioned(photo, "A dog."))
    for clock, text in enumerate(("R", "Re", "Rex."), 60):
        clock *= 1000
        store.edit(photo, text, alt_text="Brown.")
    for clock, text in ((200_000, "Max."), (300_000, "Rex.")):  # noqa: B007 (the lambda's)
        store.edit(photo, text)
    shown = [(each.text, each.current) for each in worth_showing(store.history(photo))]
    assert shown == [("Rex.", True), ("Max.", False), ("Brown.", True), ("A dog.", False)]
