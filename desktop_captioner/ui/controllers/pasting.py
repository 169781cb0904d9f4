"""Photos that are pasted: files, paths, or a picture that has no file yet."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.controllers.file_dialogs import FileDialogs
from desktop_captioner.ui.controllers.open_paths import OpenPaths
from desktop_captioner.ui.foreign_text import local_paths


class Pasting(QObject):
    """A picture is saved into the open folder, or else where the user says, then shown.

    Signals ``add_requested(list[Path])`` for files, ``keep_requested(QImage, folder, name)`` for a picture, which
    ``on_kept`` answers, and ``said(sentence)``.
    """

    add_requested = Signal(object)
    keep_requested = Signal(QImage, object, str)
    said = Signal(str)

    def __init__(self, window: QWidget, browser: Browser, open_paths: OpenPaths, dialogs: FileDialogs) -> None:
        super().__init__(window)
        self._dialogs = dialogs
        self._window, self._browser, self._open_paths = window, browser, open_paths

    def paste(self) -> None:
        """Takes what is on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if paths := pasted_paths(data):
            self.add_requested.emit(paths)
        elif data.hasImage():
            self._paste_picture(QGuiApplication.clipboard().image())
        else:
            self.said.emit(self.tr("There are no photos, pictures or paths on the clipboard."))

    def on_kept(self, path: Path) -> None:
        """A picture has become a file."""
        self.said.emit(self.tr("Saved as {name}.").format(name=path.name))
        if path.parent == self._open_paths.folder:
            self._open_paths.reload(path)
        else:
            self._browser.expect(path)
            self.add_requested.emit([path])

    def _paste_picture(self, picture: QImage) -> None:
        if picture.isNull():
            self.said.emit(self.tr("The picture on the clipboard cannot be read."))
            return
        if folder := self._open_paths.folder or self._dialogs.folder(
            self._window, self.tr("Folder for the pasted picture"), "paste"
        ):
            moment = f"{datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"
            self.keep_requested.emit(picture, folder, self.tr("Pasted {date}.png").format(date=moment))


def pasted_paths(data: QMimeData) -> list[Path]:
    """The files that were copied, or the paths that a text consists of, one a line."""
    if paths := local_paths(data.urls()):
        return paths
    lines = [line.strip().strip('"') for line in data.text().splitlines() if line.strip()]
    found = [local_paths([QUrl(line)]) if line.startswith("file:") else [Path(line).expanduser()] for line in lines]
    paths = [path for group in found for path in group]
    return paths if len(found) == len(lines) and all(path.is_absolute() for path in paths) else []
