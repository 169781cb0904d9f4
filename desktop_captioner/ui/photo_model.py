"""The photos of the window and what is known of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QUrl, Signal
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from desktop_captioner.photos.photo import Caption, Captioned, Failure, Photo, PhotoState

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class Role(IntEnum):
    """What the views ask for beside Qt's own roles."""

    PHOTO = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2
    THUMBNAIL = Qt.ItemDataRole.UserRole + 3
    CAPTION = Qt.ItemDataRole.UserRole + 4


@dataclass
class Entry:
    """One photo in the window. edited: the caption as a person wrote it, which no result may replace."""

    photo: Photo
    result: Captioned | Failure | None = None
    edited: str | None = None
    thumbnail: QImage | None = None
    unseen: str = ""  # why there is no thumbnail

    @property
    def state(self) -> PhotoState:
        """What the badge says."""
        if self.edited is not None:
            return PhotoState.EDITED
        if isinstance(self.result, Failure) or (self.unseen and self.result is None):
            return PhotoState.FAILED
        return PhotoState.EMPTY if self.result is None else PhotoState.GENERATED

    @property
    def captions(self) -> tuple[Caption, ...]:
        """The model's captions, best first."""
        return self.result.captions if isinstance(self.result, Captioned) else ()

    @property
    def text(self) -> str:
        """The caption that counts."""
        if self.edited is not None:
            return self.edited
        return self.captions[0].text if self.captions else ""

    @property
    def problem(self) -> str:
        """Why the photo failed."""
        return self.result.sentence if isinstance(self.result, Failure) else self.unseen


class PhotoModel(QAbstractListModel):
    """Entries in the order in which they were found; results are pinned to a photo's path, never to a row.

    Signals ``thumbnail_wanted(Photo)`` when a view first asks for a picture that is not there.
    """

    thumbnail_wanted = Signal(object)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self._rows: dict[Path, int] = {}

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.photo.path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (str(entry.photo.path), entry.text, entry.problem)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.photo.path.name}, {entry.state.value}. {entry.text or entry.problem}"
        if role == Role.PHOTO:
            return entry.photo
        if role == Role.STATE:
            return entry.state
        if role == Role.CAPTION:
            return entry.text
        if role == Role.THUMBNAIL:
            if entry.thumbnail is None and not entry.unseen:
                self.thumbnail_wanted.emit(entry.photo)
            return entry.thumbnail
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else usual

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list", "text/plain"]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """Photos can be dragged out: as files, or as the text of their captions."""
        entries = [self.entries[index.row()] for index in indexes]
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(entry.photo.path.absolute())) for entry in entries])
        data.setText("\n".join(entry.text for entry in entries if entry.text))
        return data

    def clear(self) -> None:
        """Forgets all photos."""
        self.beginResetModel()
        self.entries, self._rows = [], {}
        self.endResetModel()

    def add(self, photos: Iterable[Photo]) -> None:
        """Appends the photos that are not there yet."""
        new = [photo for photo in photos if photo.path not in self._rows]
        if not new:
            return
        first = len(self.entries)
        self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        for row, photo in enumerate(new, start=first):
            self.entries.append(Entry(photo))
            self._rows[photo.path] = row
        self.endInsertRows()

    def entry(self, path: Path) -> Entry | None:
        """What is known of a photo; None for one that is not (any more) in the window."""
        row = self._rows.get(path)
        return None if row is None else self.entries[row]

    def row(self, path: Path) -> int:
        """The photo's row, -1 for one that is not there."""
        return self._rows.get(path, -1)

    def set_result(self, result: Captioned | Failure) -> None:
        """Takes what the model said; a text that a person wrote stays."""
        if entry := self.entry(result.path):
            entry.result = result
            self._changed(result.path)

    def set_text(self, path: Path, text: str | None) -> None:
        """Takes what a person wrote; None goes back to the model's caption."""
        if entry := self.entry(path):
            entry.edited = text
            self._changed(path)

    def set_thumbnail(self, path: Path, image: QImage) -> None:
        """Takes a decoded picture."""
        if entry := self.entry(path):
            entry.thumbnail = image
            self._changed(path)

    def set_unseen(self, path: Path, sentence: str) -> None:
        """Takes the reason why there will be no picture."""
        if entry := self.entry(path):
            entry.unseen = sentence
            self._changed(path)

    def _changed(self, path: Path) -> None:
        index = self.index(self._rows[path])
        self.dataChanged.emit(index, index)
