"""The words of a caption, each of which shows where the model looked."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop_captioner.ui import theme
from desktop_captioner.ui.shell.announcement import announce
from desktop_captioner.ui.spoken import spoken

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class AttentionWords(QLabel):
    """One stop of the Tab key: ← and → go from word to word, Home and End to the first and last, Backspace to none.

    kept: the number of the word that was chosen, -1 for none.
    Signals ``pointed(int)`` with the number of the word under the mouse, or else of the one that is kept; -1 for none.
    """

    pointed = Signal(int)
    _words: tuple[str, ...] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept = -1
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setProperty("words", True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.linkHovered.connect(self._on_hovered)
        self.linkActivated.connect(self._on_activated)
        spoken(self, self._speak)

    def show_words(self, words: Sequence[str]) -> None:
        """Show the words of a caption; a word that is kept stays kept where there is one at its place."""
        self._words = tuple(words)
        if self.kept >= len(words):
            self.kept = -1
        self._draw()

    def forget(self) -> None:
        """Keep no word any more; nothing is signalled."""
        self.kept = -1

    def begin(self) -> None:
        """Show where the model looked for the first word."""
        self._keep(0)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the colours of now: a label keeps those in which its links were first drawn."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._words:
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._words) - 1
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._keep(min(max(0, self.kept + _STEPS[key]), last))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._keep(0 if key == Qt.Key.Key_Home else last)
        elif key == Qt.Key.Key_Backspace:
            self._keep(-1)
        else:
            super().keyPressEvent(event)

    def _keep(self, number: int) -> None:
        self.kept = number
        self._draw()
        self.pointed.emit(number)
        if number >= 0:
            said = self.tr("{word}, word {number} of {total}")
            announce(
                self, said.format(word=self._words[number], number=number + 1, total=len(self._words)), urgent=True
            )

    def _speak(self) -> None:
        self.setAccessibleDescription(self.tr("Left and right arrow keys show where the model looked for each word"))
        self._draw()

    def _draw(self) -> None:
        self.setText(" &nbsp;".join(self._link(number, word) for number, word in enumerate(self._words)))
        heard = self.tr("Where the model looked: {words}")
        self.setAccessibleName(heard.format(words=" ".join(self._words)))

    def _link(self, number: int, word: str) -> str:
        decoration = "underline; font-weight: 600" if number == self.kept else "none"
        style = f"color: {theme.colours().accent}; text-decoration: {decoration}"
        return f'<a href="{number}" style="{style}">{escape(word)}</a>'

    def _on_hovered(self, link: str) -> None:
        self.pointed.emit(int(link) if link else self.kept)

    def _on_activated(self, link: str) -> None:
        """A click keeps the overlay until the next."""
        self._keep(-1 if int(link) == self.kept else int(link))
