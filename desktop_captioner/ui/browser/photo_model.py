"""The photos of the window and what is known of each."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Iterable, Mapping
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QPixmap

from desktop_captioner.library.record import Record
from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.photos.annotation import Annotation, Saved
from desktop_captioner.photos.annotation import Role as TextRole
from desktop_captioner.photos.photo import Captioned, Failure, Photo, PhotoState
from desktop_captioner.ui.browser.entry import Entry
from desktop_captioner.ui.browser.state_names import state_name

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_THUMBNAILS = 600  # kept in memory, about 150 MB; more than fit on any screen


class Role(IntEnum):
    """What the views ask for beside Qt's own roles."""

    PHOTO = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2
    THUMBNAIL = Qt.ItemDataRole.UserRole + 3
    CAPTION = Qt.ItemDataRole.UserRole + 4
    PROBLEM = Qt.ItemDataRole.UserRole + 5


class PhotoModel(QAbstractListModel):
    """Entries in the order in which they were found; results are pinned to a photo's path, never to a row.

    What is known of a photo that is no longer shown is kept: it is there again when the photo is.
    Signals ``thumbnail_wanted(Photo)`` whenever a view paints a photo whose picture is not there yet, and
    ``written(Path, Role)`` when a person wrote or chose a caption or alt text.
    """

    thumbnail_wanted = Signal(object)
    written = Signal(object, object)

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
            return self.tr("{photo}, {state}. {caption}").format(
                photo=entry.photo.path.name, state=state_name(entry.state), caption=entry.text or entry.problem
            )
        if role == Role.PHOTO:
            return entry.photo
        if role == Role.STATE:
            return entry.state
        if role == Role.CAPTION:
            return entry.text
        if role == Role.PROBLEM:
            return entry.problem
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

    def to_caption(self, model: str) -> list[Entry]:
        """The photos that this model is to caption where it captions all; empty: the model is not known yet."""
        return [entry for entry in self.entries if entry.needs_caption(model)]

    def set_result(self, result: Captioned | Failure) -> None:
        """Takes what the model said, beside what a person or the photo says."""
        if entry := self.entry(result.path):
            if isinstance(result, Failure):
                entry.failure = result.sentence
            else:
                entry.annotate(result=result)
                entry.failure = ""
            entry.unsaved = ""
            self._changed(result.path)

    def set_text(self, path: Path, text: str | None) -> None:
        """Takes what a person wrote; None goes back to what the photo or the model says."""
        if entry := self.entry(path):
            entry.annotate(edited=text)
            entry.unsaved = ""
            self._changed(path)
            self.written.emit(path, TextRole.CAPTION)

    def set_alt_text(self, path: Path, text: str | None) -> None:
        """Takes the alt text that a person wrote; None for no word of theirs."""
        if entry := self.entry(path):
            entry.annotate(edited_alt_text=text)
            entry.unsaved = ""
            self._changed(path)
            self.written.emit(path, TextRole.ALT_TEXT)

    def set_remembered(self, records: Mapping[Path, Record]) -> None:
        """Takes what the library knows, where nothing newer is known."""
        for path, record in records.items():
            if entry := self.entry(path):
                entry.annotation = entry.annotation.filled_from(record.current)
                self._changed(path)

    def set_metadata(self, photo: Photo, metadata: PhotoMetadata) -> None:
        """Takes what stands in a photo."""
        entry = self.entry(photo.path)
        if entry and entry.photo == photo:
            _take(entry, metadata)
            self._changed(photo.path)

    def set_saved(self, photo: Photo, metadata: PhotoMetadata, saved: Saved | None) -> None:
        """Takes that a photo was written. photo: as it is now; saved: what this program wrote, None for taken back."""
        if entry := self.entry(photo.path):
            entry.photo, entry.unsaved = photo, ""
            _take(entry, metadata)
            entry.annotate(saved=saved)
            self._changed(photo.path)

    def set_unsaved(self, path: Path, sentence: str) -> None:
        """Takes why a photo could not be written."""
        if entry := self.entry(path):
            entry.unsaved = sentence
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


def _take(entry: Entry, metadata: PhotoMetadata) -> None:
    entry.metadata = metadata
    entry.annotate(found=metadata.caption or "", found_alt_text=metadata.alt_text or "")


def _brought_up(known: Entry | None, photo: Photo) -> Entry:
    """The entry for a photo that is found again: what failed may work now, and of another picture nothing was said."""
    if known is None:
        return Entry(photo)
    if known.photo == photo:
        return Entry(photo, known.annotation, known.metadata)
    return Entry(photo, Annotation(known.edited, known.alt_text))
