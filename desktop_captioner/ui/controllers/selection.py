"""The selected photos, and what is asked for them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.controllers.captioning import Captioning
from desktop_captioner.ui.controllers.exporting import Exporting
from desktop_captioner.ui.controllers.saving import Saving
from desktop_captioner.ui.shell.actions import Actions


class Selection:
    """Has them captioned, saved and exported."""

    def __init__(
        self, window: QWidget, actions: Actions, browser: Browser,
        captioning: Captioning, saving: Saving, exporting: Exporting,
    ) -> None:  # fmt: skip
        self._window, self._photos, self._grid = window, browser.photos, browser.grid
        self._captioning, self._saving, self._exporting = captioning, saving, exporting
        actions.bind({"caption_selected": self.caption, "save": self.save, "export_selected": self.export})
        self._grid.addActions(
            [actions[name] for name in ("caption_selected", "copy_caption", "copy_html", "alt_texts")]
        )

    def entries(self) -> list[PhotoEntry]:
        """The entries of the selected photos."""
        return [entry for each in self._grid.selected() if (entry := self._photos.entry(each.path))]

    def caption(self) -> None:
        """Asks for their captions."""
        self._captioning.caption([photo.path for photo in self._grid.selected()])

    def save(self) -> None:
        """Asks for their texts to be saved."""
        self._saving.save(self.entries())

    def export(self) -> None:
        """Lets the user choose a file for their captions."""
        self._exporting.ask(self._window, {photo.path for photo in self._grid.selected()})
