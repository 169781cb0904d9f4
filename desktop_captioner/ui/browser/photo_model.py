"""The photos of the window and what is known of each."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QImage, QPixmap

from desktop_captioner.library.record import Record
from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.operations.caption_photos import CaptionedPhoto
from desktop_captioner.photos.annotation import SURE_FROM, Existing, Saved
from desktop_captioner.photos.annotation import Role as TextRole
from desktop_captioner.photos.photo import Captioned, Failure, Photo, PhotoState
from desktop_captioner.sentence import NOTHING, Sentence
from desktop_captioner.ui.browser.changed_rows import ChangedRows
from desktop_captioner.ui.browser.opened_photos import OpenedPhotos
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.browser.photo_roles import SHOWN, Role
from desktop_captioner.ui.browser.pixmaps import Pixmaps
from desktop_captioner.ui.browser.state_names import entry_state

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_LOOKS = 500  # photos of which it is kept where the model looked: of 100,000 that would take 1 GB


class PhotoModel(QAbstractListModel):
    """Entries in the order in which they were found; results are pinned to a photo's path, never to a row.

    What is known of a photo that is no longer shown is kept: it is there again when the photo is.
    Signals ``thumbnail_wanted(Photo)`` whenever a view paints a photo whose picture is not there yet, and
    ``written(Path, Role)`` when a person wrote or chose a caption or alt text.
    sure_from: the confidence below which a model's caption is unsure.
    """

    thumbnail_wanted = Signal(object)
    written = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sure_from = SURE_FROM
        self._opened = OpenedPhotos()
        self._aside: OpenedPhotos | None = None
        self._known: dict[Path, PhotoEntry] = {}
        self._looked: deque[Captioned] = deque()
        self._accepts: Callable[[PhotoEntry], bool] | None = None
        self._thumbnails = Pixmaps()
        self._untold = ChangedRows(self)
        self._untold.changed.connect(self._on_rows_changed)

    @property
    def entries(self) -> list[PhotoEntry]:
        """The photos that are shown, in the order in which they are."""
        return self._opened.view.entries

    @property
    def opened(self) -> list[PhotoEntry]:
        """The photos that are open, shown or filtered out, in the order in which they were found."""
        return list(self._opened.entries.values())

    @property
    def opened_count(self) -> int:
        """How many photos are open."""
        return len(self._opened.entries)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{photo}, {state}. {caption}").format(
                photo=entry.photo.path.name,
                state=entry_state(entry, self.sure_from),
                caption=entry.text or entry.problem,
            )
        if role == Role.STATE_NAME:
            return entry_state(entry, self.sure_from)
        if role == Role.UNSURE:
            return entry.is_unsure(self.sure_from)
        if role == Role.THUMBNAIL:
            return self._thumbnail(entry)
        return SHOWN[role](entry) if role in SHOWN else None

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
        self._reset(OpenedPhotos(), self._opened, self._aside)
        self._aside = None
        self._thumbnails.clear()

    def set_aside(self) -> None:
        """Shows no photo until others are added, or ``show_again`` brings those of now back."""
        if self._aside is None:
            self._aside = self._opened
            self._reset(OpenedPhotos())
        else:
            self._reset(OpenedPhotos(), self._opened)

    def show_again(self) -> bool:
        """Shows what was set aside as it was, without reading a folder; False where there is nothing."""
        aside, self._aside = self._aside, None
        if aside is None:
            return False
        for path in aside.entries.keys() & self._opened.entries.keys():
            aside.put(self._opened.entries.pop(path))
        self._reset(aside, self._opened)
        return True

    def begin_view(self) -> None:
        """Begins another choice or order of the open photos, which is not shown yet."""
        self._opened.begin_view()

    def prepare(self, entries: list[PhotoEntry]) -> None:
        """Puts more of the open photos into it."""
        self._opened.prepare(entries)

    def show_next(self, accepts: Callable[[PhotoEntry], bool] | None = None) -> None:
        """Shows it, and of the photos to come what is accepted; None: all."""
        self._accepts = accepts
        self.beginResetModel()
        self._untold.forget()
        self._opened.show_next()
        self.endResetModel()

    def add(self, photos: Iterable[Photo]) -> None:
        """Appends the photos that are not there yet, with what is known of them."""
        new = []
        for photo in photos:
            if photo.path not in self._opened.entries:
                known = self._known.pop(photo.path, None)
                if known is None and self._aside is not None:
                    known = self._aside.entries.get(photo.path)
                entry = known.found_again(photo) if known else PhotoEntry(photo)
                self._opened.put(entry)
                if self._accepts is None or self._accepts(entry):
                    new.append(entry)
        if new:
            first = len(self.entries)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._opened.append(new)
            self.endInsertRows()

    def entry(self, path: Path) -> PhotoEntry | None:
        """Returns a photo's entry; None for one that was never in the window."""
        aside = self._aside.entries.get(path) if self._aside else None
        return self._opened.entries.get(path) or aside or self._known.get(path)

    def row(self, path: Path) -> int:
        """The photo's row, -1 for one that is not shown."""
        return self._opened.view.rows.get(path, -1)

    def failed(self) -> list[PhotoEntry]:
        """The photos that failed, in their order."""
        return [self.entries[row] for row in self._opened.rows_in(PhotoState.FAILED)]

    def count(self, state: PhotoState) -> int:
        """How many photos are in this state."""
        return self._opened.counts[state]

    def rows_in(self, *states: PhotoState) -> list[int]:
        """The rows whose photos are in one of these states."""
        return self._opened.rows_in(*states)

    def to_caption(self, model: str, existing: Existing) -> list[PhotoEntry]:
        """The photos that a model is to caption where it captions all; empty: the model is not known yet."""
        # What has no text needs one in any case; to ask each of 100,000 photos would hold up the window.
        return [
            entry
            for entry in self.entries
            if ((known := entry.annotation).edited is None and known.found is None and known.result is None)
            or entry.needs_caption(model, existing)
        ]

    def set_sure_from(self, confidence: float) -> None:
        """Takes another confidence below which captions are unsure."""
        if confidence != self.sure_from:
            self.sure_from = confidence
            if self.entries:
                self._on_rows_changed(0, len(self.entries) - 1)

    def set_result(self, result: Captioned | Failure) -> None:
        """Takes what the model said, beside what a person or the photo says."""
        if entry := self.entry(result.path):
            if isinstance(result, Failure):
                entry.failure = result.sentence
            else:
                self._annotate(entry, result)
                entry.failure = NOTHING
            entry.unsaved = NOTHING
            self._changed(result.path)

    def set_captioned(self, outcome: CaptionedPhoto) -> None:
        """Takes what is known of a photo whose turn to be captioned has come."""
        if outcome.metadata is not None:
            self.set_metadata(outcome.photo, outcome.metadata)
        if outcome.result is not None:
            self.set_result(outcome.result)
        elif entry := self.entry(outcome.photo.path):
            entry.annotation, entry.failure = entry.annotation.filled_from(outcome.annotation), NOTHING
            self._changed(outcome.photo.path)

    def set_looks(self, photo: Photo, result: Captioned) -> None:
        """Takes where the model looked for captions that are known; late news of another picture is passed over."""
        entry = self.entry(photo.path)
        if entry and entry.photo == photo and entry.annotation.result and entry.annotation.result.model == result.model:
            self._annotate(entry, result)
            self._changed(photo.path)

    def _annotate(self, entry: PhotoEntry, result: Captioned) -> None:
        """Takes what the model said; of the one that said it longest ago it is forgotten where the model looked."""
        entry.annotate(result=result)
        self._looked.append(result)
        if len(self._looked) > _LOOKS:
            said = self._looked.popleft()
            if (first := self.entry(said.path)) and first.annotation.result is said:
                first.annotate(result=said.without_looks())

    def set_text(self, path: Path, text: str | None) -> None:
        """Takes what a person wrote; None goes back to what the photo or the model says."""
        self._write(path, TextRole.CAPTION, edited=text)

    def set_alt_text(self, path: Path, text: str | None) -> None:
        """Takes the alt text that a person wrote; None for no word of theirs."""
        self._write(path, TextRole.ALT_TEXT, edited_alt_text=text)

    def set_records(self, records: Mapping[Path, Record]) -> None:
        """Takes what the library knows, where nothing newer is known."""
        for path, record in records.items():
            if entry := self.entry(path):
                entry.annotation = entry.annotation.filled_from(record.current)
                self._changed(path)

    def set_metadata(self, photo: Photo, metadata: PhotoMetadata) -> None:
        """Takes what stands in a photo."""
        entry = self.entry(photo.path)
        if entry and entry.photo == photo:
            entry.take(metadata)
            self._changed(photo.path)

    def set_saved(self, photo: Photo, metadata: PhotoMetadata, saved: Saved | None) -> None:
        """Takes that a photo was written. photo: as it is now; saved: what this program wrote, None for taken back."""
        if entry := self.entry(photo.path):
            entry.photo, entry.unsaved = photo, NOTHING
            entry.take(metadata)
            entry.annotate(saved=saved)
            self._changed(photo.path)

    def set_unsaved(self, path: Path, sentence: Sentence) -> None:
        """Takes why a photo could not be written."""
        if entry := self.entry(path):
            entry.unsaved = sentence
            self._changed(path)

    def set_thumbnail(self, path: Path, image: QImage) -> None:
        """Takes a decoded picture; those that were not painted for long go."""
        if path in self._opened.view.rows:
            self._thumbnails.put(path, image)
            self._changed(path)

    def set_unseen(self, path: Path, sentence: Sentence) -> None:
        """Takes the reason why there will be no picture."""
        if entry := self.entry(path):
            entry.unseen = sentence
            self._changed(path)

    def tell(self) -> None:
        """Tells the views at once what has changed."""
        self._untold.tell()

    def _write(self, path: Path, role: TextRole, **texts: str | None) -> None:
        if entry := self.entry(path):
            entry.annotate(**texts)
            entry.unsaved = NOTHING
            self._changed(path)
            self.written.emit(path, role)

    def _thumbnail(self, entry: PhotoEntry) -> QPixmap | None:
        thumbnail = self._thumbnails.get(entry.photo.path)
        if thumbnail is None and not entry.unseen:
            self.thumbnail_wanted.emit(entry.photo)
        return thumbnail

    def _on_rows_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))

    def _changed(self, path: Path) -> None:
        """Counts the photo anew at once; the views hear of it with whatever else changes in the same moment."""
        for opened in (self._opened, self._aside):
            if opened is not None:
                opened.count(path)
        row = self._opened.view.rows.get(path)
        if row is not None:
            self._untold.add(row)

    def _reset(self, opened: OpenedPhotos, *closed: OpenedPhotos | None) -> None:
        self.beginResetModel()
        self._untold.forget()
        for each in closed:
            if each is not None:
                self._known |= each.entries
        self._opened = opened
        self._accepts = None
        self.endResetModel()
