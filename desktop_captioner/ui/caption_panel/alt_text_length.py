"""How long an alt text is, and whether that is too long to listen to."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop_captioner.metadata.fields import ALT_TEXT_CHARACTERS
from desktop_captioner.photos.caption_text import clean
from desktop_captioner.ui.shell.announcement import announce
from desktop_captioner.ui.wrapping import WrappedLabel

COMFORTABLE = 125  # characters, the usual advice to those who write for screen readers


class Length(Enum):
    """How an alt text's length is judged."""

    FINE = "fine"
    LONG = "long"
    TOO_LONG = "too long"


class AltTextLength(WrappedLabel):
    """Counts the characters as they will be saved. Screen readers hear the count when they come to the field, and while
    somebody writes only when the advice becomes another one.
    """

    def __init__(self, field: QWidget) -> None:
        """field: where the alt text is written."""
        super().__init__()
        self._field = field
        self._path: Path | None = None
        self._length = Length.FINE
        self.setProperty("quiet", True)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._describe()
        return super().eventFilter(watched, event)

    def show_text(self, path: Path | None, text: str) -> None:
        """Count another text. path: its photo's, None for no photo."""
        count = len(clean(text))
        length, before = length_of(count), self._length
        said = self._said(count, length) if path is not None else ""
        self.setText(f"⚠ {said}" if length is Length.TOO_LONG else said)
        self.setAccessibleName(said)
        if not self._field.hasFocus() or path != self._path:
            self._describe()
        if length is not before:
            self._dress(length)
            if path == self._path:
                announce(self, said)
        self._path, self._length = path, length

    def _said(self, count: int, length: Length) -> str:
        counted = self.tr("%Ln character(s)", None, count)
        if length is Length.FINE:
            return counted
        if length is Length.LONG:
            advice = self.tr("{count}: long. Up to about {best} are easy to listen to.")
        else:
            advice = self.tr(
                "{count}: too long. Saving shortens it to {most}; the extended description keeps all of it."
            )
        return advice.format(count=counted, best=COMFORTABLE, most=ALT_TEXT_CHARACTERS)

    def _describe(self) -> None:
        """Tell the field, though not at every key: some screen readers say a description whenever it changes."""
        self._field.setAccessibleDescription(self.accessibleName())

    def _dress(self, length: Length) -> None:
        self.setProperty("quiet", length is not Length.TOO_LONG)
        self.setProperty("warning", length is Length.TOO_LONG)
        self.style().unpolish(self)
        self.style().polish(self)


def length_of(characters: int) -> Length:
    """Judges a number of characters."""
    if characters <= COMFORTABLE:
        return Length.FINE
    return Length.LONG if characters <= ALT_TEXT_CHARACTERS else Length.TOO_LONG
