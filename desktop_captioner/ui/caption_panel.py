"""The caption of the current photo: to read, change, choose and copy."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_captioner.photos.photo import Caption
from desktop_captioner.ui.photo_model import Entry

_CHOICES = 5


class CaptionPanel(QWidget):
    """Shows an Entry. Signals ``edited(Path, text)``, ``chosen(Path, number)`` for one of the model's captions,
    ``word_pointed(int)`` for the word whose attention is to be seen, -1 for none, and ``copy_requested()``.
    """

    edited = Signal(object, str)
    chosen = Signal(object, int)
    word_pointed = Signal(int)
    copy_requested = Signal()

    def __init__(self, copy_icon: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setMinimumWidth(240)
        self.path: Path | None = None
        self._pinned = -1
        self.name = _label("heading")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.state = _label("quiet")
        self.text = QPlainTextEdit()
        self.text.setAccessibleName("Caption")
        self.text.setPlaceholderText("No caption yet")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(96)
        self.text.setMaximumHeight(150)
        self.text.textChanged.connect(self._on_text_changed)
        self.copy = QPushButton(copy_icon, "Copy")
        self.copy.setToolTip("Copy the caption (Ctrl+Shift+C)")
        self.copy.clicked.connect(self.copy_requested)
        self.confidence = QProgressBar()
        self.confidence.setRange(0, 100)
        self.confidence.setTextVisible(False)
        self.confidence.setAccessibleName("Confidence")
        self.confidence_text = _label("quiet")
        self.words = _label("")
        self.words.setAccessibleName("Words of the caption: point at one to see where the model looked")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.words.linkHovered.connect(self._on_word_hovered)
        self.words.linkActivated.connect(self._on_word_activated)
        self.problem = _label("warning")
        self._lay_out()
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Shows what is known of a photo; None shows that no photo is chosen. Text being typed is left alone."""
        path = entry.photo.path if entry else None
        if path != self.path:
            self._pinned = -1
        same = path == self.path and self.text.hasFocus() and entry is not None and entry.edited is not None
        self.path = path
        self.name.setText(path.name if path else "No photo selected")
        self.name.setToolTip(str(path) if path else "")
        self.state.setText(entry.state.value.capitalize() if entry else "")
        if not same:
            with QSignalBlocker(self.text):
                self.text.setPlainText(entry.text if entry else "")
        self.text.setEnabled(entry is not None)
        self.copy.setEnabled(bool(entry and entry.text))
        self.problem.setText(entry.problem if entry else "")
        self.problem.setVisible(bool(entry and entry.problem))
        captions = entry.captions if entry else ()
        self._show_confidence(captions)
        self._show_words(captions)
        self._show_choices(captions, entry.text if entry else "")

    def _show_confidence(self, captions: tuple[Caption, ...]) -> None:
        percent = round(captions[0].confidence * 100) if captions else 0
        self.confidence.setValue(percent)
        self.confidence_text.setText(f"Confidence {percent} %")
        for widget in (self.confidence, self.confidence_text):
            widget.setVisible(bool(captions))

    def _show_words(self, captions: tuple[Caption, ...]) -> None:
        words = captions[0].words if captions and captions[0].attention is not None else ()
        links = (
            f'<a href="{n}" style="text-decoration:none">{"<u>" if n == self._pinned else ""}{escape(word)}'
            f'{"</u>" if n == self._pinned else ""}</a>'
            for n, word in enumerate(words)
        )
        self.words.setText(" &nbsp;".join(links))
        for widget in (self.words, self.words_heading):
            widget.setVisible(bool(words))

    def _show_choices(self, captions: tuple[Caption, ...], text: str) -> None:
        self.choices_heading.setVisible(len(captions) > 1)
        for number, button in enumerate(self.choices):
            visible = len(captions) > 1 and number < len(captions)
            button.setVisible(visible)
            if visible:
                caption = captions[number]
                label = self.choice_texts[number]
                label.setText(f"{number + 1}   {caption.text}  ({round(caption.confidence * 100)} %)")
                button.setAccessibleName(f"Caption {number + 1}: {caption.text}")
                button.setChecked(caption.text == text)
                button.setMinimumHeight(label.heightForWidth(max(150, button.width() - 20)) + 18)

    def _on_text_changed(self) -> None:
        if self.path is not None:
            self.edited.emit(self.path, self.text.toPlainText())

    def _on_chosen(self, number: int) -> None:
        if self.path is not None and self.choices[number].isVisible():
            self.chosen.emit(self.path, number)

    def _on_word_hovered(self, link: str) -> None:
        self.word_pointed.emit(int(link) if link else self._pinned)

    def _on_word_activated(self, link: str) -> None:
        """A click, or Enter on the keyboard, keeps the overlay until the next."""
        self._pinned = -1 if int(link) == self._pinned else int(link)
        self.word_pointed.emit(self._pinned)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        self.words_heading, self.choices_heading = _label("quiet"), _label("quiet")
        self.words_heading.setText("Point at a word to see where the model looked")
        self.choices_heading.setText("Other ways to say it (keys 1 to 5)")
        row = QHBoxLayout()
        row.addWidget(self.confidence_text, 1)
        row.addWidget(self.copy)
        for widget in (self.name, self.state, self.text):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.confidence)
        column.addWidget(self.problem)
        column.addSpacing(8)
        column.addWidget(self.words_heading)
        column.addWidget(self.words)
        column.addSpacing(8)
        column.addWidget(self.choices_heading)
        self.choices: list[QPushButton] = []
        self.choice_texts: list[QLabel] = []
        for number in range(_CHOICES):
            button = QPushButton()
            button.setCheckable(True)
            button.setProperty("alternative", True)
            inside = QHBoxLayout(button)
            inside.setContentsMargins(10, 6, 10, 6)
            label = _label("")
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(label)
            button.clicked.connect(lambda checked=False, n=number: self._on_chosen(n))
            self.choices.append(button)
            self.choice_texts.append(label)
            column.addWidget(button)
        column.addStretch(1)

    def add_shortcuts(self, owner: QWidget) -> None:
        """Keys 1 to 5 choose while the owner, such as the grid, has the focus."""
        for number in range(_CHOICES):
            shortcut = QShortcut(QKeySequence(str(number + 1)), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda n=number: self._on_chosen(n))


def _label(kind: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    if kind:
        label.setProperty(kind, True)
    return label


