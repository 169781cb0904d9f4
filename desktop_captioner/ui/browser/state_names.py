"""Names of photos' states in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui.browser.photo_entry import PhotoEntry

translate = QCoreApplication.translate


def state_name(state: PhotoState) -> str:
    """Returns the name of a state, as part of a sentence."""
    return {
        PhotoState.EMPTY: translate("PhotoState", "no caption"),
        PhotoState.EXISTING: translate("PhotoState", "already captioned"),
        PhotoState.GENERATED: translate("PhotoState", "captioned"),
        PhotoState.ACCEPTED: translate("PhotoState", "accepted"),
        PhotoState.EDITED: translate("PhotoState", "edited by hand"),
        PhotoState.SAVED: translate("PhotoState", "saved to the photo"),
        PhotoState.FAILED: translate("PhotoState", "failed"),
    }[state]


def entry_state(entry: PhotoEntry, sure_from: float) -> str:
    """Returns the name of a photo's state, as part of a sentence; an unsure caption is named as such."""
    return translate("PhotoState", "unsure") if entry.is_unsure(sure_from) else state_name(entry.state)
