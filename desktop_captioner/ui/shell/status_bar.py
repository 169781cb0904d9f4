"""The state of things, below the window."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStatusBar, QWidget

from desktop_captioner.ui.foreign_text import tool_tip
from desktop_captioner.ui.language import number
from desktop_captioner.ui.shell.announcement import announce
from desktop_captioner.ui.shell.run_status import RunStatus
from desktop_captioner.ui.spoken import spoken
from desktop_captioner.ui.wrapping import ElidedLabel

_SEEN = 15_000  # milliseconds that a passing sentence stays


class StatusBar(QStatusBar):
    """How many photos there are, the last sentence for the user, the run, what is being saved, the model and its device."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count, self.message, self.device = ElidedLabel(), ElidedLabel(), ElidedLabel()
        self._loading = True
        self.run, self.saving = RunStatus(), RunStatus()
        self._clearing = QTimer(self)
        self._clearing.setSingleShot(True)
        self._clearing.timeout.connect(self.message.clear)
        self.addWidget(self.count)
        self.addWidget(self.message)  # without a stretch: it would get only what the others leave
        self.addPermanentWidget(self.saving)
        self.addPermanentWidget(self.run)
        self.addPermanentWidget(self.device)
        for label in (self.count, self.message, self.device):  # without a name of their own: their text is read
            label.setProperty("quiet", label is not self.message)
            label.setContentsMargins(8, 0, 8, 0)
        spoken(self, self._speak)

    def _speak(self) -> None:
        for part in (self.message.setText, self.message.setToolTip):
            part("")  # what was said was said in the language of before
        if self._loading:
            self.device.setText(self.tr("Loading the model…"))

    def say(self, text: str, stays: bool = False) -> None:
        """Show a sentence, for a while or until the next, and have a screen reader say it."""
        self.message.setText(text)
        announce(self, text, urgent=stays)
        self.message.setToolTip(tool_tip(text))
        if stays:
            self._clearing.stop()
        else:
            self._clearing.start(_SEEN)

    def show_count(self, photos: int, selected: int, searching: bool, opened: int = 0) -> None:
        """How many photos are shown, are selected, and are open at all; searching: there may be more."""
        parts = [self.tr("Looking for photos…")] if searching else []
        if photos < opened:
            shown = self.tr("{shown} of %Ln photo(s) shown", None, opened)
            parts.append(shown.format(shown=number(photos)))
        elif photos:
            parts.append(self.tr("%Ln photo(s)", None, photos))
        if selected > 1:
            parts.append(self.tr("%Ln selected", None, selected))
        self.count.setText("  ·  ".join(parts))

    def show_model(self, text: str, tip: str = "") -> None:
        """Show the model and its device."""
        self._loading = False
        announce(self, text)
        self.device.setText(text)
        self.device.setToolTip(tool_tip(tip))
