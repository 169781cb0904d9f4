"""From which confidence on a caption is sure: as the user prefers, or else as it was measured with the model."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_captioner.photos.annotation import SURE_FROM
from desktop_captioner.settings import Settings
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.browser.view import View


class Sureness(QObject):
    """Tells the photos, and whatever shows some of them."""

    def __init__(self, photos: PhotoModel, view: View, settings: Settings) -> None:
        super().__init__(photos)
        self._photos, self._view = photos, view
        self._measured, self._preferred = SURE_FROM, settings.sure_from
        self._tell()

    def on_measured(self, confidence: float) -> None:
        """The model is ready, and this was measured with it."""
        self._measured = confidence
        self._tell()

    def on_settings(self, settings: Settings) -> None:
        """The user prefers something."""
        self._preferred = settings.sure_from
        self._tell()

    def _tell(self) -> None:
        given = 0 <= self._preferred <= 100
        self._photos.set_sure_from(self._preferred / 100 if given else self._measured)
        self._view.on_sureness()
