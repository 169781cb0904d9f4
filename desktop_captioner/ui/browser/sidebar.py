"""Places above, the folders of one of them below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop_captioner.ui.browser.folder_tree import FolderTree
from desktop_captioner.ui.browser.places import Places, usual_folders
from desktop_captioner.ui.foreign_text import tool_tip
from desktop_captioner.ui.spoken import spoken


class Sidebar(QWidget):
    """Signals ``folder_chosen(Path)``, and ``bookmarked(Path, bool)`` when a bookmark is to be added or removed."""

    folder_chosen = Signal(object)
    bookmarked = Signal(object, bool)

    def __init__(self, icon: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.places, self.tree = Places(icon), FolderTree()
        self.heading, self.up = QLabel(), QToolButton()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("section", True)
        self.up.setArrowType(Qt.ArrowType.UpArrow)
        spoken(self, self._speak)
        row = QHBoxLayout()
        row.setContentsMargins(10, 4, 6, 0)
        row.addWidget(self.heading, 1)
        row.addWidget(self.up)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.places)
        column.addLayout(row)
        column.addWidget(self.tree, 1)
        self.places.setMinimumHeight(60)
        self.setMinimumWidth(120)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._on_menu)
        for part in (self.places, self.tree):
            part.folder_chosen.connect(self.folder_chosen)
        self.places.bookmarked.connect(self.bookmarked)
        self.up.clicked.connect(self._on_up)
        self._begin_at(next(iter(usual_folders()), Path.home()))

    def show_folder(self, folder: Path) -> None:
        """Show where a folder lies: in the tree as it is, or else in that of the nearest place, or the folder above."""
        root = self.tree.root
        if folder == root:
            return
        if root is None or not folder.is_relative_to(root):
            above = [place for place in self.places.folders() if place != folder and folder.is_relative_to(place)]
            self._begin_at(max(above, key=lambda place: len(place.parts), default=folder.parent))
        self.tree.show_folder(folder)

    def _speak(self) -> None:
        self.up.setAccessibleName(self.tr("Folder above"))
        self.up.setToolTip(self.tr("Show the folder above"))

    def _begin_at(self, root: Path) -> None:
        self.tree.begin_at(root)
        self.heading.setText(root.name or str(root))
        self.heading.setToolTip(tool_tip(str(root)))
        self.up.setEnabled(root != root.parent)

    def _on_up(self) -> None:
        before = self.tree.root
        if before is not None:
            self._begin_at(before.parent)
            self.tree.show_folder(before)

    def _on_menu(self, where: QPoint) -> None:
        index = self.tree.indexAt(where)
        if index.isValid():
            self.places.menu_for(self.tree.folder_at(index)).popup(self.tree.viewport().mapToGlobal(where))
