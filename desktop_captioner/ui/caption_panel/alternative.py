"""One of the model's captions, to be chosen with a click or a key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop_captioner.photos.photo import Caption
from desktop_captioner.ui.wrapping import WrappedLabel


class Choice(QPushButton):
    """A button that shows a caption on as many lines as it needs, with its number and confidence."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        """number: the key that chooses it."""
        super().__init__(parent)
        self.number = number
        self.setCheckable(True)
        self.setProperty("choice", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._key, self._text, self._confidence = QLabel(str(number)), WrappedLabel(), QLabel()
        self._key.setProperty("key", True)
        self._key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._key.setFixedSize(20, 20)
        self._confidence.setProperty("quiet", True)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(10)
        for label, stretch in ((self._key, 0), (self._text, 1), (self._confidence, 0)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label, stretch)

    def show_caption(self, caption: Caption, chosen: bool) -> None:
        """Shows a caption; chosen: it is the one that counts."""
        percent = round(caption.confidence * 100)
        self._text.setText(caption.text)
        self._confidence.setText(self.tr("{percent}%").format(percent=percent))
        self.setChecked(chosen)
        name = self.tr("Caption {number}: {caption} Confidence {percent}%.")
        self.setAccessibleName(name.format(number=self.number, caption=caption.text, percent=percent))
        self.setToolTip(self.tr("Use this caption (key {number})").format(number=self.number))

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()
