"""A list of what other programs show as the current photo's caption."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QToolButton, QVBoxLayout, QWidget

from desktop_captioner.ui.spoken import spoken
from desktop_captioner.ui.wrapping import WrappedLabel


class Programs(QWidget):
    """A list that can be folded: each program, and the caption that it reads from the photo as it is now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QToolButton()
        spoken(self, lambda: self.heading.setText(self.tr("What other programs show")))
        self.heading.setCheckable(True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setProperty("section", True)
        self.heading.toggled.connect(self._on_toggled)
        self.table = QWidget()
        self._grid = QGridLayout(self.table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[WrappedLabel, WrappedLabel]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.table)
        self._on_toggled(False)

    def show_viewers(self, viewers: Mapping[str, str | None]) -> None:
        """Shows each program's text, None for none."""
        self.setVisible(bool(viewers))
        while len(self._rows) < len(viewers):
            self._add_row()
        for row, (name, text) in zip(self._rows, viewers.items(), strict=False):
            name = self._name(name)
            row[0].setText(name)
            row[1].setText(text or "—")
            heard = self.tr("{program}: {caption}") if text else self.tr("{program}: no caption")
            row[1].setAccessibleName(heard.format(program=name, caption=text))

    def _name(self, program: str) -> str:
        """A program's name; one that shows several texts has a word beside it."""
        return {
            "Windows Explorer (title)": self.tr("Windows Explorer (title)"),
            "Windows Explorer (subject)": self.tr("Windows Explorer (subject)"),
            "Windows Explorer (comments)": self.tr("Windows Explorer (comments)"),
        }.get(program, program)

    def _add_row(self) -> None:
        pair = WrappedLabel(), WrappedLabel()
        for column, label in enumerate(pair):
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, len(self._rows), column)
        pair[0].setProperty("quiet", True)
        pair[1].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._rows.append(pair)

    def _on_toggled(self, unfolded: bool) -> None:
        self.heading.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
        self.table.setVisible(unfolded)
