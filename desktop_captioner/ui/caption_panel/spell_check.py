"""Words of a text that may be misspelt: underlined, with suggestions in the context menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from desktop_captioner.photos.spelling import WORD
from desktop_captioner.ui import theme
from desktop_captioner.ui.caption_panel.text_field import TextField

_PAUSE = 400  # milliseconds without a key: a word that is being written is no mistake yet


class SpellCheck(QObject):
    """Looks after one field, while it is on and somebody writes there: who only looks through captions is left in peace.

    Signals ``judge_requested(set of words)``, which ``on_judged`` answers, ``suggestions_requested(word)``, which
    ``on_suggested`` answers, and ``learn_requested(word)``, which ``on_learned`` answers.
    """

    judge_requested = Signal(object)
    suggestions_requested = Signal(str)
    learn_requested = Signal(str)

    def __init__(self, field: TextField) -> None:
        super().__init__(field)
        self._field, self._on = field, False
        self._wrong: dict[str, bool] = {}
        self._marked: list[QTextCursor] = []  # they move with the text
        self._menu: QMenu | None = None
        self._cursor: QTextCursor | None = None  # at the word for which the menu was opened
        self._asked = ""  # the word whose suggestions the menu waits for
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._look)
        field.installEventFilter(self)
        field.document().contentsChanged.connect(self._on_changed)
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        field.customContextMenuRequested.connect(self._on_menu)

    def turn(self, on: bool) -> None:
        """Checks from now on, or no more; what was known of words is forgotten, because the language may be another."""
        self._on = on
        self._wrong.clear()
        self._mark([])
        if on and self._field.hasFocus():
            self._timer.start()

    @property
    def underlined(self) -> list[str]:
        """The words that are marked, in their order."""
        return [each.selectedText() for each in self._marked]

    def on_judged(self, words: set[str], wrong: set[str]) -> None:
        """It is known which of the words are wrong."""
        self._wrong |= {word: word in wrong for word in words}
        self._underline()

    def on_learned(self, word: str) -> None:
        """A word is one of the user's own."""
        self._wrong[word] = False
        self._underline()

    def on_suggested(self, word: str, suggestions: tuple[str, ...]) -> None:
        """It is known what a word may be meant to be."""
        menu, waiting = self._menu, None
        if menu is None or word != self._asked:
            return
        self._asked, waiting = "", menu.actions()[0]
        if not suggestions:
            waiting.setText(self.tr("No suggestions"))
            return
        for suggestion in suggestions:
            action = QAction(suggestion, menu)
            action.triggered.connect(lambda checked=False, text=suggestion: self._replace(text))
            menu.insertAction(waiting, action)
        menu.removeAction(waiting)
        menu.adjustSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._on and event.type() == QEvent.Type.FocusIn:
            self._timer.start()
        return super().eventFilter(watched, event)

    def _on_changed(self) -> None:
        if self._on and self._field.hasFocus():
            self._timer.start()
        elif self._marked:
            self._mark([])  # of another photo

    def _look(self) -> None:
        words = {found.group() for found in WORD.finditer(self._field.toPlainText())}
        if unknown := words - self._wrong.keys():
            self.judge_requested.emit(unknown)
        self._underline()

    def _underline(self) -> None:
        words = WORD.finditer(self._field.toPlainText()) if self._on else ()
        self._mark([self._cursor_over(*each.span()) for each in words if self._wrong.get(each.group())])

    def _mark(self, cursors: list[QTextCursor]) -> None:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(theme.colours().warning))
        marks = []
        for cursor in cursors:
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self._marked = cursors
        self._field.setExtraSelections(marks)

    def _cursor_over(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _on_menu(self, where: QPoint) -> None:
        menu = self._field.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._cursor = self._wrong_word_at(self._field.cursorForPosition(where).position())
        if self._cursor is not None:
            word = self._cursor.selectedText()
            first = menu.actions()[0]
            waiting, learning = QAction(self.tr("Looking for suggestions…"), menu), QAction(menu)
            waiting.setEnabled(False)
            learning.setText(self.tr("Add “{word}” to My Words").format(word=word.replace("&", "&&")))
            learning.triggered.connect(lambda: self.learn_requested.emit(word))
            menu.insertActions(first, [waiting, learning])
            menu.insertSeparator(first)
            self._menu, self._asked = menu, word
            menu.destroyed.connect(self._on_menu_gone)
            self.suggestions_requested.emit(word)
        menu.popup(self._field.viewport().mapToGlobal(where))

    def _on_menu_gone(self) -> None:
        self._menu, self._asked = None, ""

    def _wrong_word_at(self, position: int) -> QTextCursor | None:
        marked = (each for each in self._marked if each.selectionStart() <= position <= each.selectionEnd())
        return next(marked, None)

    def _replace(self, text: str) -> None:
        if self._cursor is not None:
            self._cursor.insertText(text)
