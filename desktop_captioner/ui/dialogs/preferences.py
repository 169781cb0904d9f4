"""Preferences, applied at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_captioner.photos import spelling
from desktop_captioner.settings import Settings
from desktop_captioner.ui.language import LANGUAGES
from desktop_captioner.ui.shell.room import fit
from desktop_captioner.ui.spoken import spoken

_WIDTH, _HEIGHT = 560, 500
_BESIDE = 60  # pixels of a dialog that are not its pages'
_UNSURE = range(80, 20, -10)  # percent, to choose from

# Field of Settings: label, and the choices' values with what the user reads.
Choices = dict[str, tuple[str, tuple[tuple[str | int, str], ...]]]


class SettingsDialog(QDialog):
    """Signals ``changed(Settings)`` with every change."""

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.settings = settings
        self.choices: dict[str, QComboBox] = {}
        self.switches: dict[str, QCheckBox] = {}
        self._tabs, self._buttons = QTabWidget(), QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._tabs)
        self._column.addWidget(self._buttons)
        spoken(self, self._speak)
        fit(self, max(_WIDTH, self.sizeHint().width()), _HEIGHT)

    def _speak(self) -> None:
        """Everything in the language of now; where the user is stays."""
        self.setWindowTitle(self.tr("Preferences"))
        self._buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)
        before, focused = self._tabs, self._focused()
        self._tabs = QTabWidget()
        self._fill()
        self._tabs.setCurrentIndex(max(0, before.currentIndex()))
        self._column.replaceWidget(before, self._tabs)
        before.deleteLater()
        if focused:
            self.choices[focused].setFocus()

    def _focused(self) -> str:
        return next((name for name, box in self.choices.items() if box.hasFocus()), "")

    def _fill(self) -> None:
        saving, captions = self._page(self._saving()), self._page(self._captions())
        appearance = self._page(self._appearance())
        self._add_switches(saving, self._switches())
        self._add_switches(captions, {"says_person": self.tr("Say “person” instead of “man” or “woman”")})
        saving.addRow(
            _note(
                self.tr(
                    "Captions you wrote yourself are always saved. The first setting applies to the model’s captions."
                )
            )
        )
        appearance.addRow(_note(self.tr("Captions are always in English; the model knows no other language.")))
        for title, form in (
            (self.tr("Saving"), saving),
            (self.tr("Captions"), captions),
            (self.tr("Appearance"), appearance),
        ):
            self._tabs.addTab(_scrolling(form, self.screen().availableSize().width() - _BESIDE), title)

    def _saving(self) -> Choices:
        return {
            "existing": (self.tr("If a photo already has a caption"), (
                ("skip", self.tr("Keep it")), ("ask", self.tr("Ask each time")), ("append", self.tr("Append the new one")),
                ("replace", self.tr("Replace it")))),
            "sidecars": (self.tr("Sidecar files (.xmp)"), (
                ("when needed", self.tr("When a photo cannot be written safely")),
                ("raw only", self.tr("For raw photos only")),
                ("always", self.tr("Always; never change the photo itself")), ("never", self.tr("Never")))),
            "iptc": (self.tr("Legacy IPTC data"), (
                ("if present", self.tr("If the photo has it")), ("always", self.tr("Always")))),
        }  # fmt: skip

    def _switches(self) -> dict[str, str]:
        return {
            "save_unsure": self.tr("Save unsure captions, too, when saving several photos"),
            "keep_times": self.tr("Keep the file's modification time"),
            "adobe_sidecar_names": self.tr("Name new sidecars photo.xmp instead of photo.jpg.xmp"),
            "windows_comment": self.tr("Also write the comment shown by Windows Explorer"),
            "keywords": self.tr("Also add the words of captions to the keywords"),
            "keep_credentials": self.tr("Leave photos with content credentials (C2PA) unchanged"),
        }

    def _captions(self) -> Choices:
        choices: Choices = {
            "beams": (self.tr("Thoroughness"), (
                (1, self.tr("Quick (one caption)")), (3, self.tr("Fairly quick (three captions)")),
                (4, self.tr("Normal (four captions)")), (5, self.tr("Thorough (five captions)")))),
            "device": (self.tr("Device"), (
                ("auto", self.tr("GPU if available")), ("cpu", self.tr("Processor")), ("gpu", self.tr("GPU")))),
            "sure_from": (self.tr("A caption is unsure"), (
                (-1, self.tr("As measured for the model")),
                *((percent, self.tr("Below {percent}% confidence").format(percent=percent)) for percent in _UNSURE),
                (0, self.tr("Never")))),
        }  # fmt: skip
        return choices | self._spelling() if spelling.is_available() else choices

    def _spelling(self) -> Choices:
        listed = ((code, LANGUAGES[code]) for code in spelling.LANGUAGES)
        return {"spelling": (self.tr("Check spelling while writing"), (("off", self.tr("Off")), *listed))}

    def _appearance(self) -> Choices:
        return {
            "language": (self.tr("Language"), (("system", self.tr("Same as system")), *LANGUAGES.items())),
            "scheme": (self.tr("Colours"), (
                ("system", self.tr("Same as system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))),
        }  # fmt: skip

    def _page(self, choices: Choices) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(16, 16, 16, 16)
        form.setVerticalSpacing(12)
        for name, (label, values) in choices.items():
            self.choices[name] = box = QComboBox()
            box.setAccessibleName(label)
            for value, text in values:
                box.addItem(text, value)
            box.setCurrentIndex(max(0, box.findData(getattr(self.settings, name))))
            box.currentIndexChanged.connect(lambda index, name=name, box=box: self._change(name, box.itemData(index)))
            form.addRow(label, box)
        return form

    def _add_switches(self, form: QFormLayout, switches: dict[str, str]) -> None:
        for name, text in switches.items():
            self.switches[name] = switch = QCheckBox(text)
            switch.setChecked(getattr(self.settings, name))
            switch.toggled.connect(lambda on, name=name: self._change(name, on))
            form.addRow(switch)

    def _change(self, name: str, value: str | int | bool) -> None:
        fields: dict[str, Any] = {name: value}
        self.settings = replace(self.settings, **fields)
        self.changed.emit(self.settings)


def _scrolling(form: QFormLayout, room: int) -> QScrollArea:
    """A page that scrolls where there is no room for all of it, but never sideways: on a screen that has not the room in
    pixels for the longest row, fields lie below their labels.
    """
    page, area = QWidget(), QScrollArea()
    page.setLayout(form)
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    longest = page.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    area.setMinimumWidth(min(longest, room))
    return area


def _note(text: str) -> QLabel:
    note = QLabel(text)
    note.setWordWrap(True)
    note.setProperty("quiet", True)
    return note
