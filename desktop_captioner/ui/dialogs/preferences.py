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
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_captioner.settings import Settings
from desktop_captioner.ui.language import LANGUAGES

# Field of Settings: label, and the choices' values with what the user reads.
Choices = dict[str, tuple[str, tuple[tuple[str | int, str], ...]]]


class SettingsDialog(QDialog):
    """Signals ``changed(Settings)`` with every change."""

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self.settings = settings
        self.choices: dict[str, QComboBox] = {}
        self.switches: dict[str, QCheckBox] = {}
        saving, appearance = self._page(self._saving()), self._page(self._appearance())
        for name, text in self._switches().items():
            self.switches[name] = switch = QCheckBox(text)
            switch.setChecked(getattr(settings, name))
            switch.toggled.connect(lambda on, name=name: self._change(name, on))
            saving.addRow(switch)
        saving.addRow(
            _note(
                self.tr(
                    "Captions you wrote yourself are always saved. The first setting applies to the model’s captions."
                )
            )
        )
        appearance.addRow(
            _note(
                self.tr(
                    "The language changes when the program is restarted. "
                    "Captions are always in English; the model knows no other language."
                )
            )
        )
        tabs = QTabWidget()
        for title, form in (
            (self.tr("Saving"), saving),
            (self.tr("Captions"), self._page(self._captions())),
            (self.tr("Appearance"), appearance),
        ):
            page = QWidget()
            page.setLayout(form)
            tabs.addTab(page, title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(tabs)
        column.addWidget(buttons)
        self.resize(max(520, self.sizeHint().width()), 360)

    def _saving(self) -> Choices:
        return {
            "existing": (self.tr("If a photo already has a caption"), (
                ("skip", self.tr("Keep it")), ("append", self.tr("Append the new one")),
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
            "keep_times": self.tr("Keep the file's modification time"),
            "adobe_sidecar_names": self.tr("Name new sidecars photo.xmp instead of photo.jpg.xmp"),
            "windows_comment": self.tr("Also write the comment shown by Windows Explorer"),
        }

    def _captions(self) -> Choices:
        return {
            "beams": (self.tr("Thoroughness"), (
                (1, self.tr("Quick (one caption)")), (3, self.tr("Normal (three captions)")),
                (5, self.tr("Thorough (five captions)")))),
            "device": (self.tr("Device"), (
                ("auto", self.tr("GPU if available")), ("cpu", self.tr("Processor")), ("gpu", self.tr("GPU")))),
        }  # fmt: skip

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

    def _change(self, name: str, value: str | int | bool) -> None:
        fields: dict[str, Any] = {name: value}
        self.settings = replace(self.settings, **fields)
        self.changed.emit(self.settings)


def _note(text: str) -> QLabel:
    note = QLabel(text)
    note.setWordWrap(True)
    note.setProperty("quiet", True)
    return note
