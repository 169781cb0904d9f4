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

# Field of Settings: label, and the choices' values with what the user reads.
Choices = dict[str, tuple[str, tuple[tuple[str | int, str], ...]]]
_SAVING: Choices = {
    "existing": ("A caption that is there already", (
        ("skip", "Keep it"), ("append", "Append the new one"), ("replace", "Replace it"))),
    "sidecars": ("Sidecar files (.xmp)", (
        ("when needed", "Where a photo cannot be written safely"), ("raw only", "For raw photos only"),
        ("always", "Always, never touch the photo"), ("never", "Never"))),
    "iptc": ("Old IPTC block", (("if present", "Where the photo has one"), ("always", "Always"))),
}  # fmt: skip
_CAPTIONS: Choices = {
    "beams": ("Thoroughness", (
        (1, "Quick (one caption)"), (3, "Usual (three captions)"), (5, "Thorough (five captions)"))),
    "device": ("Device", (("auto", "The GPU, if there is one"), ("cpu", "Processor"), ("gpu", "GPU"))),
}  # fmt: skip
_APPEARANCE: Choices = {
    "scheme": ("Colours", (("system", "As the system"), ("light", "Light"), ("dark", "Dark"))),
}
_SWITCHES = {
    "keep_times": "Keep the file's modification time",
    "adobe_sidecar_names": "Name new sidecars photo.xmp instead of photo.jpg.xmp",
    "windows_comment": "Also write the comment that Windows Explorer shows",
}


class SettingsDialog(QDialog):
    """Signals ``changed(Settings)`` with every change."""

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Preferences")
        self.settings = settings
        self.choices: dict[str, QComboBox] = {}
        self.switches: dict[str, QCheckBox] = {}
        tabs = QTabWidget()
        saving = self._page(_SAVING)
        for name, text in _SWITCHES.items():
            self.switches[name] = switch = QCheckBox(text)
            switch.setChecked(getattr(settings, name))
            switch.toggled.connect(lambda on, name=name: self._change(name, on))
            saving.addRow(switch)
        note = QLabel("What you wrote yourself is always saved; the first choice is about the model's captions.")
        note.setWordWrap(True)
        note.setProperty("quiet", True)
        saving.addRow(note)
        for title, form in (
            ("Saving", saving), ("Captions", self._page(_CAPTIONS)), ("Appearance", self._page(_APPEARANCE))
        ):  # fmt: skip
            page = QWidget()
            page.setLayout(form)
            tabs.addTab(page, title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(tabs)
        column.addWidget(buttons)
        self.resize(520, 360)

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
