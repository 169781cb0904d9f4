"""Every state has a name in the user's words."""

from __future__ import annotations

from pathlib import Path

from desktop_captioner.photos.photo import Caption, Captioned, Photo, PhotoState
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.browser.state_names import entry_state, state_name


def test_no_two_states_are_called_the_same(qapp: object) -> None:
    names = [state_name(state) for state in PhotoState]
    assert all(names)
    assert len(set(names)) == len(names)


def test_an_unsure_caption_is_named_as_such(qapp: object) -> None:
    entry = PhotoEntry(Photo(Path("a.jpg"), 1, 1))
    entry.annotate(result=Captioned(entry.photo.path, (Caption("A dog.", 0.4),), "fake 1.0"))
    assert (entry_state(entry, 0.5), entry_state(entry, 0.3)) == ("unsure", "captioned")
