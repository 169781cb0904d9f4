"""Search as you type over the captions of all photos that the library knows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_captioner.ui.shell.keys import with_keys
from desktop_captioner.ui.spoken import spoken

_PAUSE = 250  # milliseconds without a key before a search


class SearchBar(QLineEdit):
    """Signals ``searched(words)`` and, when it is emptied, ``cleared()``."""

    searched = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spoken(self, self._speak)
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(260)
        self._active = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._search)
        self.textChanged.connect(lambda: self._timer.start())
        self.returnPressed.connect(self._search)

    def leave(self) -> None:
        """The user looks at something else: the words go, nothing is signalled."""
        self._active = False
        self.clear()
        self._timer.stop()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._clears(event):
            event.accept()  # and ends no run
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clears(event):
            self.clear()
            self._search()
        else:
            super().keyPressEvent(event)

    def _speak(self) -> None:
        self.setPlaceholderText(self.tr("Search captions"))
        self.setAccessibleName(self.tr("Search the captions of all photos"))
        tip = self.tr("Search the captions of photos in all folders")
        self.setToolTip(with_keys(tip, QKeySequence.StandardKey.Find))

    def _clears(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and bool(self.text())

    def _search(self) -> None:
        self._timer.stop()
        words = self.text().strip()
        if words:
            self._active = True
            self.searched.emit(words)
        elif self._active:
            self._active = False
            self.cleared.emit()
