"""Captions looked through one by one, the least certain first, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QShortcut, QUndoStack
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.browser.preview import Preview
from desktop_captioner.ui.caption_panel.alternative import Choice
from desktop_captioner.ui.caption_panel.text_field import text_field
from desktop_captioner.ui.controllers.edits import ChangeText, Kind, photo_of
from desktop_captioner.ui.shell.announcement import announce
from desktop_captioner.ui.shell.room import fit
from desktop_captioner.ui.wrapping import WrappedLabel

_CHOICES = 5
_SIZE = 1000, 760
_DECIDED = (PhotoState.ACCEPTED, PhotoState.EDITED, PhotoState.SAVED)


class Review(QDialog):
    """Enter accepts, 1 to 5 choose, E edits, → and ← go on and back without a decision. What was typed is kept.

    Signals ``preview_requested(Photo)``, which ``on_preview`` answers. paths: of the photos, in their order.
    """

    preview_requested = Signal(object)

    def __init__(
        self, photos: PhotoModel, undo: QUndoStack, paths: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Review captions"))
        self._photos, self._undo, self.paths = photos, undo, tuple(paths)
        self._number = 0
        self.left, self.name, self.keys = WrappedLabel(), WrappedLabel(), WrappedLabel()
        self.name.setProperty("heading", True)
        self.left.setProperty("quiet", True)
        self.keys.setProperty("quiet", True)
        self.keys.setText(self.tr("Enter: accept · 1–5: choose · E: edit · →: skip · ←: back · Esc: close"))
        self.setAccessibleDescription(self.keys.text())
        self.preview = Preview()
        self.preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text = text_field(self.tr("Caption"), self.tr("No caption yet"), 2)
        self.text.left.connect(self.setFocus)
        self.choices = [Choice(number + 1) for number in range(_CHOICES)]
        self.accepting, self.skipping = QPushButton(self.tr("Accept")), QPushButton(self.tr("Skip"))
        self.accepting.setProperty("primary", True)
        for number, choice in enumerate(self.choices):
            choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            choice.clicked.connect(lambda checked=False, n=number: self.choose(n))
        for button in (self.accepting, self.skipping):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.accepting.clicked.connect(self.accept_caption)
        self.skipping.clicked.connect(lambda: self.go(1))
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept_caption)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self._on_undo)
        self._show()
        self.setFocus()

    @property
    def current(self) -> PhotoEntry | None:
        """The photo that is shown; None at the end."""
        return self._photos.entry(self.paths[self._number]) if self._number < len(self.paths) else None

    def accept_caption(self) -> None:
        """The caption as it stands is right."""
        if (entry := self.current) is not None and self.text.toPlainText():
            self._put(entry, self.text.toPlainText(), Kind.ACCEPT)
            self.go(1)

    def choose(self, number: int) -> None:
        """Another of the model's captions is right."""
        entry = self.current
        if entry is not None and number < len(entry.captions):
            self._put(entry, entry.captions[number].text, Kind.ACCEPT)
            self.go(1, keep=False)

    def edit(self) -> None:
        """Lets the user write."""
        self.text.setFocus()
        self.text.selectAll()

    def go(self, by: int, keep: bool = True) -> None:
        """To another photo; what was typed is kept."""
        if keep:
            self._keep_typed()
        self._number = min(max(0, self._number + by), len(self.paths))
        self.setFocus()  # nobody writes in the text that comes
        self._show()

    def on_preview(self, path: Path, image: QImage) -> None:
        """A large picture is decoded."""
        if (entry := self.current) is not None and entry.photo.path == path:
            self.preview.show_image(image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept_caption()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self.choose(key - Qt.Key.Key_1)
        elif key == Qt.Key.Key_E:
            self.edit()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Space):
            self.go(1)
        elif key == Qt.Key.Key_Left:
            self.go(-1)
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._keep_typed()
        super().done(result)

    def _put(self, entry: PhotoEntry, text: str, kind: Kind) -> None:
        self._undo.push(ChangeText(self._photos, entry.photo.path, text, kind))

    def _keep_typed(self) -> None:
        if (entry := self.current) is not None and self.text.toPlainText() != entry.text:
            self._put(entry, self.text.toPlainText(), Kind.TYPING)

    def _on_undo(self) -> None:
        path = photo_of(self._undo, self._undo.index() - 1) if self._undo.canUndo() else None
        if path in self.paths:
            self._undo.undo()
            self._number = self.paths.index(path)
            self._show()

    def _show(self) -> None:
        entry = self.current
        undecided = sum(self._is_undecided(path) for path in self.paths)
        self.left.setText(self.tr("%Ln left", None, undecided))
        self.name.setText(entry.photo.path.name if entry else self.tr("That was the last photo."))
        self.text.setPlainText(entry.text if entry else "")
        for widget in (self.text, self.accepting, self.skipping):
            widget.setEnabled(entry is not None)
        captions = entry.captions if entry else ()
        for number, choice in enumerate(self.choices):
            choice.setVisible(number < len(captions))
            if number < len(captions):
                choice.show_caption(captions[number], entry is not None and captions[number] is entry.chosen)
        self.preview.show_note("")
        if entry:
            self.preview_requested.emit(entry.photo)
            announce(self, f"{entry.photo.path.name}. {entry.text} {self.left.accessibleName()}")
        else:
            announce(self, self.name.accessibleName())

    def _is_undecided(self, path: Path) -> bool:
        entry = self._photos.entry(path)
        return entry is not None and entry.state not in _DECIDED

    def _lay_out(self) -> None:
        fit(self, *_SIZE)
        column = QVBoxLayout(self)
        top, buttons = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.left)
        column.addLayout(top)
        column.addWidget(self.preview, 1)
        column.addWidget(self.text)
        for choice in self.choices:
            column.addWidget(choice)
        buttons.addWidget(self.keys, 1)
        buttons.addWidget(self.skipping)
        buttons.addWidget(self.accepting)
        column.addLayout(buttons)
