"""Lets the user choose files and folders, in dialogs that begin where it makes sense."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from desktop_captioner import paths
from desktop_captioner.settings import Settings
from desktop_captioner.ui import theme
from desktop_captioner.ui.shell.room import fit

_PLACES = QStandardPaths.StandardLocation
_WIDTH, _HEIGHT = 760, 480


class FileDialogs(QObject):
    """A dialog begins where the user last chose something of the same kind; else in the folder of the photos that are
    open, else in the last one that was, else among the pictures: never where the program happens to run.

    Signals ``changed(dict[str, str])`` with the folders by kind, to be kept.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget, opened: Callable[[], Path | None], settings: Settings) -> None:
        """opened: tells the folder of the photos that are open."""
        super().__init__(parent)
        self._opened, self._folders, self._before = opened, dict(settings.folders), settings.recent[:1]

    def folder(self, parent: QWidget, title: str, kind: str = "", beside: bool = False) -> Path | None:
        """Lets the user choose a folder. kind: of what is done with it; none where only the open folder matters. beside: the
        next dialog of this kind begins where this folder lies, not in it.
        """
        dialog = self.dialog(parent, title, kind)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        for folder in _chosen(dialog):
            self.chose(kind, folder.parent if beside else folder)
            return folder
        return None

    def files(self, parent: QWidget, title: str, kind: str) -> list[Path]:
        """Lets the user choose files."""
        dialog = self.dialog(parent, title, kind)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        files = _chosen(dialog)
        for file in files[:1]:
            self.chose(kind, file.parent)
        return files

    def file(self, parent: QWidget, title: str, kind: str, filters: str) -> Path | None:
        """Lets the user choose a file."""
        dialog = self.dialog(parent, title, kind, filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        for file in _chosen(dialog):
            self.chose(kind, file.parent)
            return file
        return None

    def dialog(self, parent: QWidget, title: str, kind: str, filters: str = "") -> QFileDialog:
        """Returns a dialog that begins where this kind does. Where the system has none of its own it is Qt's, which has to fit
        on the screen, and has black arrows.
        """
        made = QFileDialog(parent, title, self.begin(kind), filters)
        fit(made, _WIDTH, _HEIGHT)
        for name in ("backButton", "forwardButton", "toParentButton"):
            if button := made.findChild(QToolButton, name):
                button.setIcon(theme.tinted(button.icon()))
        return made

    def begin(self, kind: str) -> str:
        """Returns the folder that a dialog of this kind begins in."""
        opened = self._opened()
        own = opened and opened != paths.samples().absolute()
        known = [self._folders.get(kind, ""), str(opened) if own else "", *self._before]
        pictures, home = map(QStandardPaths.writableLocation, (_PLACES.PicturesLocation, _PLACES.HomeLocation))
        # A card or a drive may be gone, and a dialog that is sent there begins anywhere.
        return next((folder for folder in (*known, pictures) if folder and Path(folder).is_dir()), home)

    def chose(self, kind: str, folder: Path) -> None:
        """The user chose something in this folder."""
        if kind and self._folders.get(kind) != str(folder):
            self._folders[kind] = str(folder)
            self.changed.emit(dict(self._folders))


def _chosen(dialog: QFileDialog) -> list[Path]:
    """Returns what the user chooses, nothing where they choose nothing."""
    chosen = [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []
    dialog.deleteLater()
    return chosen
