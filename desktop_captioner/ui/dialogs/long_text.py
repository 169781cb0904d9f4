"""Texts that are read elsewhere and may be long: the log, and the licences."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_captioner.ui.shell.room import fit

translate = QCoreApplication.translate
Read = Callable[[], str]

_PART = 40_000  # characters that are shown at once: an event that showed millions would hold up the window
_ACTION = QDialogButtonBox.ButtonRole.ActionRole


class LongText(QPlainTextEdit):
    """A text to read. whole: all of it, also while the end is still to be shown."""

    def __init__(self, name: str) -> None:
        """name: as screen readers hear it."""
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.whole = self._left = ""
        self._at_end = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def show_text(self, text: str, at_end: bool = False) -> None:
        """Shows another text. at_end: the end is what one wants to see."""
        self.clear()
        self.whole = self._left = text
        self._at_end = at_end
        self._go_on()
        self._timer.start(0)

    def _go_on(self) -> None:
        part, self._left = self._left[:_PART], self._left[_PART:]
        place = QTextCursor(self.document())
        place.movePosition(QTextCursor.MoveOperation.End)
        place.insertText(part)
        if not self._left:
            self._timer.stop()
            if self._at_end:
                self.moveCursor(QTextCursor.MoveOperation.End)


class LongTextDialog(QDialog):
    """Signals ``text_requested(name, read)`` for a text, which ``on_text`` and ``on_failed`` answer."""

    text_requested = Signal(str, object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        fit(self, 820, 560)
        self._wanted = ""
        self.text = LongText(title)
        self.middle = QHBoxLayout()
        self.middle.addWidget(self.text, 1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = self.buttons.addButton(translate("LongText", "Copy"), _ACTION)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.whole))
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(self.middle)
        column.addWidget(self.buttons)

    def ask(self, name: str, read: Read) -> None:
        """Asks for a text; an answer about another one is passed over."""
        self._wanted = name
        self.copy.setEnabled(False)
        self.text.show_text(translate("LongText", "Reading…"))
        self.text_requested.emit(name, read)

    def on_text(self, name: str, text: str) -> None:
        """A text is read."""
        if name == self._wanted:
            self.show_text(text)
            self.copy.setEnabled(bool(text))

    def on_failed(self, name: str, sentence: str) -> None:
        """A text cannot be read."""
        if name == self._wanted:
            self.text.show_text(translate("LongText", "This cannot be read: {reason}").format(reason=sentence))

    def show_text(self, text: str) -> None:
        """Shows what was read."""
        self.text.show_text(text)


class LogDialog(LongTextDialog):
    """The last lines of the log. read: brings them."""

    def __init__(self, log: Path, read: Read, parent: QWidget | None = None) -> None:
        super().__init__(translate("LongText", "Log"), parent)
        self._log, self._read = log, read
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.refresh = self.buttons.addButton(translate("LongText", "Refresh"), _ACTION)
        self.refresh.setToolTip(translate("LongText", "Read the log again"))
        self.refresh.setShortcut("F5")
        self.refresh.clicked.connect(self.ask_again)
        self.folder = self.buttons.addButton(translate("LongText", "Open Folder"), _ACTION)
        self.folder.setToolTip(translate("LongText", "Show the log’s folder in the file manager"))
        self.folder.clicked.connect(self._on_folder)

    def ask_again(self) -> None:
        """Asks for the lines of now."""
        self.ask("log", self._read)

    def show_text(self, text: str) -> None:
        self.text.show_text(text or translate("LongText", "Nothing has been logged yet."), at_end=True)

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log.parent)))


class LicenceDialog(LongTextDialog):
    """The licences, by what they are about. texts: what brings each."""

    def __init__(self, texts: Mapping[str, Read], parent: QWidget | None = None) -> None:
        super().__init__(translate("LongText", "Licences"), parent)
        self._texts = texts
        self.list = QListWidget()
        self.list.setAccessibleName(translate("LongText", "Licensed components"))
        self.list.addItems(list(texts))
        self.list.setMaximumWidth(self.list.sizeHintForColumn(0) + 40)
        self.list.currentTextChanged.connect(self._on_chosen)
        self.middle.insertWidget(0, self.list)
        QTimer.singleShot(0, self, partial(self.list.setCurrentRow, 0))  # when somebody answers

    def _on_chosen(self, name: str) -> None:
        self.ask(name, self._texts[name])
