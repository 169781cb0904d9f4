"""The photos of the window and what is known of each."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Iterable
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QPixmap

from desktop_captioner.photos.photo import Captioned, Failure, Photo, PhotoState
from desktop_captioner.ui.entry import Entry

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_THUMBNAILS = 600  # kept in memory, about 150 MB; more than fit on any screen


class Role(IntEnum):
    """What the views ask for beside Qt's own roles."""

    PHOTO = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2
    THUMBNAIL = Qt.ItemDataRole.UserRole + 3
    CAPTION = Qt.ItemDataRole.UserRole + 4


class PhotoModel(QAbstractListModel):
    """Entries in the order in which they were found; results are pinned to a photo's path, never to a row.

    What is known of a photo that is no longer shown is kept: it is there again when the photo is.
    Signals ``thumbnail_wanted(Photo)`` whenever a view paints a photo whose picture is not there yet.
    """

    thumbnail_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self._rows: dict[Path, int] = {}
        self._known: dict[Path, Entry] = {}
        self._states: list[PhotoState] = []  # as it was last counted
        self._counts: Counter[PhotoState] = Counter()
        self._thumbnails: OrderedDict[Path, QPixmap] = OrderedDict()

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
            return self._thumbnail(entry)
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
        """Shows no photo any more."""
        self.beginResetModel()
        self._known |= {entry.photo.path: entry for entry in self.entries}
        self.entries, self._rows, self._states = [], {}, []
        self._counts.clear()
        self._thumbnails.clear()
        self.endResetModel()

    def add(self, photos: Iterable[Photo]) -> None:
        """Appends the photos that are not there yet, with what is known of them."""
        new = [photo for photo in photos if photo.path not in self._rows]
        if not new:
            return
        first = len(self.entries)
        self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        for row, photo in enumerate(new, start=first):
            entry = _brought_up(self._known.pop(photo.path, None), photo)
            self.entries.append(entry)
            self._states.append(entry.state)
            self._counts[entry.state] += 1
            self._rows[photo.path] = row
        self.endInsertRows()

    def entry(self, path: Path) -> Entry | None:
        """What is known of a photo; None for one that was never in the window."""
        row = self._rows.get(path)
        return self._known.get(path) if row is None else self.entries[row]

    def row(self, path: Path) -> int:
        """The photo's row, -1 for one that is not shown."""
        return self._rows.get(path, -1)

    def failed(self) -> list[Entry]:
        """The photos that failed, in their order."""
        return [entry for entry in self.entries if entry.state is PhotoState.FAILED]

    def count(self, state: PhotoState) -> int:
        """How many photos are in this state."""
        return self._counts[state]

    def uncaptioned(self) -> list[Entry]:
        """The photos that have no caption, whether or not one was tried."""
        states = (PhotoState.EMPTY, PhotoState.FAILED)
        return [entry for entry in self.entries if entry.state in states]

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
        """Takes a decoded picture; those that were not painted for long go."""
        if path in self._rows:
            self._thumbnails[path] = QPixmap.fromImage(image)
            while len(self._thumbnails) > _THUMBNAILS:
                self._thumbnails.popitem(last=False)
            self._changed(path)

    def set_unseen(self, path: Path, sentence: str) -> None:
        """Takes the reason why there will be no picture."""
        if entry := self.entry(path):
            entry.unseen = sentence
            self._changed(path)

    def _thumbnail(self, entry: Entry) -> QPixmap | None:
        path = entry.photo.path
        if path in self._thumbnails:
            self._thumbnails.move_to_end(path)
            return self._thumbnails[path]
        if not entry.unseen:
            self.thumbnail_wanted.emit(entry.photo)
        return None

    def _changed(self, path: Path) -> None:
        row = self._rows.get(path)
        if row is None:
            return
        state = self.entries[row].state
        self._counts[self._states[row]] -= 1
        self._counts[state] += 1
        self._states[row] = state
        index = self.index(row)
        self.dataChanged.emit(index, index)


def _brought_up(known: Entry | None, photo: Photo) -> Entry:
    """The entry for a photo that is found again: what failed may work now, and of another picture nothing was said."""
    entry = Entry(photo)
    if known:
        entry.edited = known.edited
        if known.photo == photo and isinstance(known.result, Captioned):
            entry.result = known.result
    return entry
