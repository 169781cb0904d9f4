"""The tools below the menus."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolBar, QWidget

_NAMED, _BARE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


class ToolBar(QToolBar):
    """Shows the tools with their names while there is room for all of them, which depends on the language; else with
    their pictures alone.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # it would only hide the tools
        self.setToolButtonStyle(_NAMED)
        self._wanted = 0

    def put_right(self, widget: QWidget) -> None:
        """Puts a widget at the far end."""
        rest = QWidget()
        rest.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(rest)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(widget, 100)  # as wide as it may be, before there is a gap
        self.addWidget(rest)

    def measure(self) -> None:
        """The tools have other names."""
        if self.isVisible():
            self.setToolButtonStyle(_NAMED)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.toolButtonStyle() == _NAMED:
            self._wanted = self.sizeHint().width()
        self.setToolButtonStyle(_NAMED if self.width() >= self._wanted else _BARE)
