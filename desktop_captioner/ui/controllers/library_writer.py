"""Brings a person's texts from the window into the library: gathered, so that the disk is not kept busy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_captioner.operations.save_captions import Edit
from desktop_captioner.photos.annotation import Role
from desktop_captioner.ui.browser.photo_model import PhotoModel

_GATHERED = 500  # milliseconds: what a sudden death can cost


class LibraryWriter(QObject):
    """Signals ``edits(tuple[Edit])`` for the library to keep."""

    edits = Signal(object)

    def __init__(self, photos: PhotoModel) -> None:
        super().__init__(photos)
        self._photos = photos
        self._written: dict[tuple[Path, Role], None] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHERED)
        self._timer.timeout.connect(self.flush)
        photos.written.connect(self._on_written)

    def flush(self) -> None:
        """Hands over what was gathered."""
        if edits := self.take_edits():
            self.edits.emit(edits)

    def take_edits(self) -> tuple[Edit, ...]:
        """Returns what was gathered, for whoever keeps it."""
        self._timer.stop()
        written, self._written = self._written, {}
        return tuple(
            Edit(entry.photo, role, entry.edited if role is Role.CAPTION else entry.alt_text)
            for path, role in written
            if (entry := self._photos.entry(path))
        )

    def _on_written(self, path: Path, role: Role) -> None:
        self._written[path, role] = None
        if not self._timer.isActive():
            self._timer.start()
