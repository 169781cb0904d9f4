"""Models chosen, added, removed and compared."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_captioner.operations.compare_models import MOST, Compared, Comparison
from desktop_captioner.operations.models import InstalledModel
from desktop_captioner.photos.annotation import Role
from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.browser.photo_roles import Role as PhotoRole
from desktop_captioner.ui.controllers.change_many import ChangeMany, TextChange
from desktop_captioner.ui.controllers.file_dialogs import FileDialogs
from desktop_captioner.ui.controllers.preferences import Preferences
from desktop_captioner.ui.dialogs.compare_captions import CompareDialog
from desktop_captioner.ui.dialogs.models import ModelsDialog


class Models(QObject):
    """Signals what the models' worker is to do: ``list_requested()``, ``add_requested(Path)``, ``remove_requested(str)``,
    ``compare_requested(Comparison)`` and ``cancel_requested()``.
    """

    list_requested = Signal()
    add_requested = Signal(object)
    remove_requested = Signal(str)
    compare_requested = Signal(object)
    cancel_requested = Signal()

    def __init__(self, window: QWidget, browser: Browser, preferences: Preferences, dialogs: FileDialogs) -> None:
        super().__init__(window)
        self._window, self._browser, self._preferences, self._dialogs = window, browser, preferences, dialogs
        self._dialog: ModelsDialog | None = None
        self._comparing: CompareDialog | None = None
        browser.photos.dataChanged.connect(self._show_pictures)

    def show(self) -> None:
        """Shows the models that there are."""
        dialog = ModelsDialog(self._preferences.settings.model, self._browser.grid.selected_count(), self._window)
        dialog.add_requested.connect(self.add_requested)
        dialog.folder_wanted.connect(self._on_folder_wanted)
        dialog.use_requested.connect(self._on_use)
        dialog.remove_requested.connect(self._on_remove)
        dialog.compare_requested.connect(self._on_compare)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()
        self.list_requested.emit()

    def on_listed(self, models: list[InstalledModel]) -> None:
        """Which models there are is known."""
        if self._dialog:
            self._dialog.on_listed(models)

    def on_added(self, model: InstalledModel) -> None:
        """A model was copied to the others."""
        if self._dialog:
            self._dialog.say(self.tr("{model} was added.").format(model=model.label))

    def on_failed(self, sentence: str) -> None:
        """Something did not work."""
        if shown := self._comparing or self._dialog:
            shown.say(sentence)

    def on_compared(self, compared: Compared) -> None:
        """A model has looked at a photo."""
        if self._comparing:
            self._comparing.on_compared(compared)

    def on_compare_ended(self) -> None:
        """The comparison is over."""
        if self._comparing:
            self._comparing.on_ended()

    def _on_folder_wanted(self) -> None:
        if self._dialog and (
            folder := self._dialogs.folder(self._dialog, self.tr("Add a model’s folder"), "model", beside=True)
        ):
            self._dialog.add_folder(folder)

    def _on_closed(self) -> None:
        self._dialog = None

    def _on_use(self, model: InstalledModel) -> None:
        self._choose(model.key)
        if self._dialog:
            self._dialog.say(self.tr("{model} is used from now on.").format(model=model.label))

    def _on_remove(self, model: InstalledModel) -> None:
        if model.key == self._preferences.settings.model:
            self._choose("")
        self.remove_requested.emit(model.key)

    def _choose(self, key: str) -> None:
        self._preferences.apply(replace(self._preferences.settings, model=key))
        if self._dialog:
            self._dialog.show_in_use(key)

    def _on_compare(self, models: list[InstalledModel]) -> None:
        photos = tuple(self._browser.grid.selected()[:MOST])
        settings = self._preferences.settings
        dialog = CompareDialog(models, photos, self._dialog or self._window)
        dialog.use_requested.connect(self._on_captions)
        dialog.cancel_requested.connect(self._on_compare_closed)
        self._comparing = dialog
        self._show_pictures()
        dialog.open()
        folders = tuple(model.folder for model in models)
        self.compare_requested.emit(Comparison(photos, folders, settings.device, settings.beams, settings.says_person))

    def _show_pictures(self) -> None:
        """Shows the photos that are compared, as far as their thumbnails are there; the others are asked for."""
        photos = self._browser.photos
        for path in list(self._comparing.unseen) if self._comparing else ():
            picture = (
                photos.data(photos.index(photos.row(path)), PhotoRole.THUMBNAIL) if photos.row(path) >= 0 else None
            )
            if self._comparing and picture is not None:
                self._comparing.show_picture(path, picture)

    def _on_compare_closed(self) -> None:
        self._comparing = None
        self.cancel_requested.emit()

    def _on_captions(self, captions: list[tuple[Path, str]]) -> None:
        changes = [TextChange(path, Role.CAPTION, text) for path, text in captions]
        self._browser.undo.push(ChangeMany(self._browser.photos, changes, self.tr("captions of a comparison")))
