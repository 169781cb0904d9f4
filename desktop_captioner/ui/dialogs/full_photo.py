"""One photo on the whole screen with its caption below, and from there to the next ones."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.browser.preview import Preview
from desktop_captioner.ui.language import number
from desktop_captioner.ui.shell.announcement import announce
from desktop_captioner.ui.wrapping import WrappedLabel

_STEPS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1,
}  # fmt: skip
_LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_F11, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FullPhoto(QDialog):
    """The arrow keys walk through the photos that are shown, Home and End go to the first and last, C hides the caption or
    brings it back, and Esc or Space leaves. Where the photos are read again or sorted, the photo stays as long as it is there.

    Signals ``preview_requested(Photo)``, which ``on_preview`` or ``on_failed`` answers, ``detail_requested(Photo)``, which
    ``on_detail`` answers, and ``left(Path)`` with the photo that was shown last. path: of the one that is shown.
    """

    preview_requested = Signal(object)
    detail_requested = Signal(object)
    left = Signal(object)

    def __init__(self, photos: PhotoModel, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("full")
        self.setWindowTitle(self.tr("Photo in full screen"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._photos, self.path = photos, path
        self._row = photos.row(path)  # -1 while the photos are read again
        self._photo: Photo | None = None  # as it was when its picture was asked for
        self.preview = Preview()
        self.preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.preview.detail_wanted.connect(self._on_detail_wanted)
        self.strip = QWidget()
        self.name, self.caption, self.place = WrappedLabel(), WrappedLabel(), WrappedLabel()
        self._lay_out()
        photos.dataChanged.connect(self._on_changed)
        photos.modelReset.connect(self._on_reset)
        photos.rowsInserted.connect(self._on_inserted)

    def begin(self) -> None:
        """Shows it."""
        self.setGeometry(self.screen().geometry())  # where nobody manages windows
        self.showFullScreen()
        self.setFocus()
        self._show()

    def go(self, row: int) -> None:
        """To another photo; beyond the ends there is none."""
        row = min(max(0, row), len(self._photos.entries) - 1)
        if self._row >= 0 and row != self._row:
            self._row, self.path = row, self._photos.entries[row].photo.path
            self._show()

    def on_settled(self) -> None:
        """All photos are there that are to come."""
        if self._row < 0:
            self.reject()  # the photo is not among them
        elif (entry := self.entry) and (entry.photo != self._photo or not self.preview.has_picture):
            self._request(entry.photo)

    def on_preview(self, path: Path, image: QImage) -> None:
        """A large picture is decoded."""
        if path == self.path:
            self.preview.show_image(image)

    def on_detail(self, path: Path, image: QImage) -> None:
        """A picture is decoded at full size."""
        if path == self.path:
            self.preview.show_detail(image)

    def on_failed(self, path: Path, sentence: str) -> None:
        """A photo cannot be shown."""
        if path == self.path:
            self.preview.show_note(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _LEAVING:
            self.reject()
        elif key in _STEPS:
            self.go(self._row + _STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go(0 if key is Qt.Key.Key_Home else len(self._photos.entries) - 1)
        elif key is Qt.Key.Key_C:
            self.strip.setVisible(self.strip.isHidden())
        elif key is Qt.Key.Key_0:
            self.preview.fit()
        else:
            self.preview.keyPressEvent(event)

    def done(self, result: int) -> None:
        self.left.emit(self.path)
        super().done(result)

    @property
    def entry(self) -> PhotoEntry | None:
        """The entry of the photo that is shown."""
        return self._photos.entry(self.path)

    def _show(self) -> None:
        self.preview.show_note("")
        self._show_texts()
        if entry := self.entry:
            self._request(entry.photo)
            announce(self, f"{entry.photo.path.name}. {self.caption.text()}")

    def _request(self, photo: Photo) -> None:
        self._photo = photo
        self.preview_requested.emit(photo)

    def _show_texts(self) -> None:
        if entry := self.entry:
            self.name.setText(entry.photo.path.name)
            self.caption.setText(entry.text or entry.problem or self.tr("No caption yet"))
        of = self.tr("{number} of {total}")
        place = of.format(number=number(self._row + 1), total=number(len(self._photos.entries)))
        self.place.setText(place if self._row >= 0 else "")

    def _on_reset(self) -> None:
        """Sorted, filtered, or being read again: then the photo is still to come."""
        before, self._row = self._row, self._photos.row(self.path)
        if self._row < 0 and self._photos.entries:
            self._row = 0
            self.go(before)
        self._show_texts()

    def _on_inserted(self) -> None:
        if self._row < 0:
            self._row = self._photos.row(self.path)
        self._show_texts()

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self._row <= last.row():
            self._show_texts()

    def _on_detail_wanted(self) -> None:
        if entry := self.entry:
            self.detail_requested.emit(entry.photo)

    def _lay_out(self) -> None:
        font = self.caption.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        self.caption.setFont(font)
        self.caption.setAccessibleDescription(self.tr("Caption"))
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.strip.setToolTip(self.tr("→: next · ←: previous · C: hide the caption · Esc: close"))
        heading = QHBoxLayout()
        heading.addWidget(self.name, 1)
        heading.addWidget(self.place)
        rows = QVBoxLayout(self.strip)
        rows.setContentsMargins(24, 12, 24, 16)
        rows.addLayout(heading)
        rows.addWidget(self.caption)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.preview, 1)
        column.addWidget(self.strip)
