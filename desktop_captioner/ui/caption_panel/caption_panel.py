"""The caption of the current photo: to read, change, choose and copy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_captioner.photos.annotation import SURE_FROM, Origin
from desktop_captioner.photos.caption_text import clean
from desktop_captioner.photos.photo import NOT_A_PHOTO, Caption
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.browser.state_names import entry_state
from desktop_captioner.ui.caption_panel.alt_text_length import AltTextLength
from desktop_captioner.ui.caption_panel.alternative import Choice
from desktop_captioner.ui.caption_panel.attention_words import AttentionWords
from desktop_captioner.ui.caption_panel.text_field import TextField, text_field
from desktop_captioner.ui.caption_panel.viewers_panel import Programs
from desktop_captioner.ui.foreign_text import tool_tip
from desktop_captioner.ui.shell.keys import with_keys
from desktop_captioner.ui.spoken import spoken
from desktop_captioner.ui.translated import translated
from desktop_captioner.ui.wrapping import WrappedLabel

_CHOICES = 5


class CaptionPanel(QScrollArea):
    """Shows an PhotoEntry.

    Signals ``edited(Path, text)``, ``alt_text_edited(Path, text)``, ``chosen(Path, number)`` for one of the model's
    captions, ``caption_as_alt_text(Path)`` when the caption is to be the alt text, too, ``word_pointed(int)`` for the word
    whose attention is to be seen, -1 for none, ``copy_requested()``,
    ``history_requested()`` for the texts that the photo had, ``look_requested()``
    where it is not known where the model looked, and ``left()`` when Esc leaves a text.
    """

    edited = Signal(object, str)
    alt_text_edited = Signal(object, str)
    chosen = Signal(object, int)
    caption_as_alt_text = Signal(object)
    word_pointed = Signal(int)
    copy_requested = Signal()
    history_requested = Signal()
    look_requested = Signal()
    left = Signal()

    def __init__(self, copy_icon: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.name, self.state, self.problem = _label("heading"), _label("quiet"), _label("warning")
        self.existing = _label("quiet")
        self.text = text_field("", "", 4)
        font = self.text.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.text.setFont(font)
        self.text.textChanged.connect(self._on_text_changed)
        self.alt_text = text_field("", "", 2)
        self.alt_text.textChanged.connect(self._on_alt_text_changed)
        for field in (self.text, self.alt_text):
            field.left.connect(self.left)
        self.alt_heading = _label("section")
        self.alt_length = AltTextLength(self.alt_text)
        self.use_caption = QPushButton()
        self.use_caption.clicked.connect(self._on_use_caption)
        self.programs = Programs()
        self.copy = QPushButton(copy_icon, "")
        self.copy.clicked.connect(self.copy_requested)
        self.history = QPushButton()
        self.history.clicked.connect(self.history_requested)
        self.confidence = QProgressBar()
        self.confidence.setRange(0, 100)
        self.confidence.setTextVisible(False)
        self.confidence_text = _label("quiet")
        self.words_heading, self.choices_heading = _label("section"), _label("section")
        self.words_hint = _label("quiet")
        self.words = AttentionWords()
        self.words.pointed.connect(self.word_pointed)
        self.look = QPushButton()
        self.look.clicked.connect(self.look_requested)
        self.choices = [Choice(number + 1) for number in range(_CHOICES)]
        for number, choice in enumerate(self.choices):
            choice.clicked.connect(lambda checked=False, n=number: self._on_chosen(n))
        self._lay_out()
        self._shown: tuple[PhotoEntry | None, float] = None, SURE_FROM
        spoken(self, self._speak)

    def show_entry(self, entry: PhotoEntry | None, sure_from: float = SURE_FROM) -> None:
        """Shows what is known of a photo; None shows that no photo is chosen. sure_from: below it a caption is unsure."""
        self._shown = entry, sure_from
        path = entry.photo.path if entry else None
        if path != self.path:
            self.words.forget()
        self.path = path
        self.name.setText(path.name if path else self.tr("No photo selected"))
        self.name.setToolTip(tool_tip(str(path)) if path else "")
        state = entry_state(entry, sure_from) if entry else ""
        self.state.setText(state[:1].upper() + state[1:])
        text = entry.text if entry else ""
        _show(self.text, text)
        alt_text = entry.shown_alt_text if entry else ""
        _show(self.alt_text, alt_text)
        self.alt_length.show_text(path, alt_text)
        self.use_caption.setEnabled(bool(text.strip()) and text != alt_text)
        for widget in (self.text, self.alt_text):
            widget.setEnabled(entry is not None)
        differs = bool(entry and entry.existing and clean(entry.existing) != clean(text))
        self.existing.setText(
            self.tr("In the photo now: {caption}").format(caption=entry.existing) if entry and differs else ""
        )
        self.existing.setVisible(differs)
        self.programs.show_viewers(entry.metadata.viewers if entry and entry.metadata else {})
        self.copy.setEnabled(bool(text))
        self.history.setEnabled(entry is not None)
        problem = (entry.problem or entry.note) if entry else ""
        if entry and entry.annotation.not_photo and entry.annotation.origin is Origin.MODEL:
            problem = f"{problem} {translated(NOT_A_PHOTO)}".strip()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        captions = entry.captions if entry else ()
        self._show_confidence(entry.chosen if entry else None, entry is not None and entry.is_unsure(sure_from))
        self._show_words((entry and entry.chosen) or (captions[0] if captions else None))
        self._show_choices(captions, entry.chosen if entry else None)

    @property
    def typing(self) -> bool:
        """Whether somebody types a caption or an alt text."""
        return self.text.hasFocus() or self.alt_text.hasFocus()

    def begin_walk(self) -> None:
        """Shows the first word of the caption, from where ← and → go on."""
        if self.words.isVisible():
            self.words.setFocus()
            self.words.begin()

    def add_shortcuts(self, owner: QWidget) -> None:
        """Keys 1 to 5 choose while the owner, such as the grid, has the focus."""
        for number in range(_CHOICES):
            shortcut = QShortcut(QKeySequence(str(number + 1)), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda n=number: self._on_chosen(n))

    def set_copy_icon(self, icon: QIcon) -> None:
        """Takes the icon in the colours of now."""
        self.copy.setIcon(icon)

    def _speak(self) -> None:
        self.text.explain(self.tr("Caption"), self.tr("No caption yet"))
        self.alt_text.explain(self.tr("Alt text"), self.tr("Optional, for people who cannot see the photo"))
        self.alt_heading.setText(self.tr("Alt text"))
        self.use_caption.setText(self.tr("Use Caption"))
        self.use_caption.setToolTip(self.tr("Use the caption as the alt text"))
        self.copy.setText(self.tr("Copy"))
        self.copy.setToolTip(with_keys(self.tr("Copy the caption"), "Ctrl+Shift+C"))
        self.history.setText(self.tr("History…"))
        self.history.setToolTip(
            with_keys(self.tr("Every text that the photo has had; any can be restored"), "Ctrl+Shift+R")
        )
        self.confidence.setAccessibleName(self.tr("Confidence"))
        self.words_heading.setText(self.tr("Where the model looked"))
        self.choices_heading.setText(self.tr("Alternative captions"))
        self.look.setText(self.tr("Show Where the Model Looked"))
        tip = self.tr("Have the model look at the photo again, to see where it looked for each word")
        self.look.setToolTip(with_keys(tip, "Ctrl+K"))
        self.words_hint.setText(self.tr("Point at a word or click it; on the keyboard, use ← and →."))
        self.show_entry(*self._shown)

    def _show_confidence(self, caption: Caption | None, unsure: bool) -> None:
        percent = round(caption.confidence * 100) if caption else 0
        self.confidence.setValue(percent)
        said = self.tr("Unsure: confidence {percent}%") if unsure else self.tr("Confidence {percent}%")
        self.confidence_text.setText(said.format(percent=percent) if caption else "")
        self.confidence.setVisible(caption is not None)

    def _show_words(self, caption: Caption | None) -> None:
        words = caption.words if caption and caption.attention is not None else ()
        self.look.setVisible(caption is not None and not caption.words)  # the library keeps no words
        self.words.show_words(words)
        for widget in (self.words, self.words_heading, self.words_hint):
            widget.setVisible(bool(words))

    def _show_choices(self, captions: tuple[Caption, ...], chosen: Caption | None) -> None:
        several = len(captions) > 1
        self.choices_heading.setVisible(several)
        for number, choice in enumerate(self.choices):
            choice.setVisible(several and number < len(captions))
            if number < len(captions):
                choice.show_caption(captions[number], captions[number] is chosen)

    def _on_text_changed(self) -> None:
        if self.path is not None:
            self.edited.emit(self.path, self.text.toPlainText())

    def _on_alt_text_changed(self) -> None:
        if self.path is not None:
            self.alt_text_edited.emit(self.path, self.alt_text.toPlainText())

    def _on_use_caption(self) -> None:
        if self.path is not None:
            self.caption_as_alt_text.emit(self.path)

    def _on_chosen(self, number: int) -> None:
        if self.path is not None and not self.choices[number].isHidden():
            self.chosen.emit(self.path, number)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("panel")
        column = QVBoxLayout(content)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        row, alt_row = QHBoxLayout(), QHBoxLayout()
        row.addWidget(self.confidence_text, 1)
        row.addWidget(self.history)
        row.addWidget(self.copy)
        alt_row.addWidget(self.alt_heading, 1)
        alt_row.addWidget(self.use_caption)
        top: list[QWidget] = [self.name, self.state, self.problem, self.text, self.existing]
        for widget in top:
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.confidence)
        column.addSpacing(12)
        for widget in (self.words_heading, self.words, self.words_hint, self.look):
            column.addWidget(widget)
        column.addSpacing(12)
        column.addWidget(self.choices_heading)
        for choice in self.choices:
            column.addWidget(choice)
        column.addSpacing(12)
        column.addLayout(alt_row)
        for widget in (self.alt_text, self.alt_length):
            column.addWidget(widget)
        column.addSpacing(12)
        column.addWidget(self.programs)
        column.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(250)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _show(field: TextField, text: str) -> None:
    if field.toPlainText() != text:  # else the cursor of someone who types would jump
        with QSignalBlocker(field):
            field.setPlainText(text)


def _label(kind: str) -> WrappedLabel:
    label = WrappedLabel()
    label.setProperty(kind, True)
    return label
