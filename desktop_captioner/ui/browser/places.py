"""Where photos usually are: the user's own folders, bookmarks, recent folders and drives."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QModelIndex, QPoint, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QTreeWidget, QTreeWidgetItem, QWidget

from desktop_captioner.ui.foreign_text import tool_tip
from desktop_captioner.ui.spoken import spoken

_PATH = Qt.ItemDataRole.UserRole
_PADDING = 16  # pixels above the first row and below the last
_RECENT = 5  # of those in the menu


class Places(QTreeWidget):
    """A list in sections. Signals ``folder_chosen(Path)``, and ``bookmarked(Path, bool)`` when one is to be added or
    removed. No folder is looked into: one on a network that is gone would hold up the window.
    """

    folder_chosen = Signal(object)
    bookmarked = Signal(object, bool)

    def __init__(self, icon: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._bookmarks: tuple[str, ...] = ()
        self._recent: tuple[str, ...] = ()
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setItemsExpandable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.clicked.connect(self._on_chosen)
        spoken(self, self._speak)

    def show_bookmarks(self, folders: Sequence[str]) -> None:
        """Show the bookmarks, in their order."""
        self._bookmarks = tuple(folders)
        self._fill()

    def show_recent(self, folders: Sequence[str]) -> None:
        """Show the folders that were open, the last one first."""
        self._recent = tuple(folders[:_RECENT])
        self._fill()

    def set_icon(self, icon: QIcon) -> None:
        """Take the icon of folders in the colours of now."""
        self._icon = icon
        self._fill()

    def folders(self) -> list[Path]:
        """All folders that are listed."""
        return [folder for _, section in self._sections() for folder in section]

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        rows = sum(self.sizeHintForRow(row) for row in range(self.topLevelItemCount()))
        return QSize(super().sizeHint().width(), rows + 2 * self.frameWidth() + _PADDING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_chosen(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _sections(self) -> list[tuple[str, list[Path]]]:
        return [
            (self.tr("Places"), usual_folders()),
            (self.tr("Bookmarks"), list(map(Path, self._bookmarks))),
            (self.tr("Recent"), list(map(Path, self._recent))),
            (self.tr("Drives"), drives()),
        ]

    def _speak(self) -> None:
        self.setAccessibleName(self.tr("Places"))
        self._fill()

    def _fill(self) -> None:
        self.clear()
        home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation))
        for title, folders in self._sections():
            if not folders:
                continue
            heading = QTreeWidgetItem(self, [title])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            heading.setForeground(0, self.palette().placeholderText())
            for folder in folders:
                item = QTreeWidgetItem(self, [self.tr("Home") if folder == home else folder.name or str(folder)])
                item.setIcon(0, self._icon)
                item.setToolTip(0, tool_tip(str(folder)))
                item.setData(0, _PATH, folder)
        self.updateGeometry()

    def _folder(self, index: QModelIndex) -> Path | None:
        item = self.itemFromIndex(index)
        return item.data(0, _PATH) if item else None

    def _on_chosen(self, index: QModelIndex) -> None:
        if folder := self._folder(index):
            self.folder_chosen.emit(folder)

    def _on_menu(self, where: QPoint) -> None:
        if folder := self._folder(self.indexAt(where)):
            self.menu_for(folder).popup(self.viewport().mapToGlobal(where))

    def menu_for(self, folder: Path) -> QMenu:
        """Makes the menu of a folder."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self.folder_chosen.emit(folder))
        there = str(folder) in self._bookmarks
        text = self.tr("Remove from Bookmarks") if there else self.tr("Add to Bookmarks")
        menu.addAction(text).triggered.connect(lambda: self.bookmarked.emit(folder, not there))
        return menu


def usual_folders() -> list[Path]:
    """The user's own folders for pictures, the desktop, downloads and all else, as far as they are there."""
    kinds = QStandardPaths.StandardLocation
    named = (kinds.PicturesLocation, kinds.DesktopLocation, kinds.DownloadLocation, kinds.HomeLocation)
    found = (Path(text) for kind in named if (text := QStandardPaths.writableLocation(kind)))
    return [folder for folder in dict.fromkeys(found) if folder.is_dir()]


def drives() -> list[Path]:
    """Drives and cards: every drive on Windows, elsewhere what is mounted for the user. None of them is asked anything."""
    if sys.platform == "win32":
        return [Path(drive.absolutePath()) for drive in QDir.drives()]
    if sys.platform == "darwin":
        return _inside([Path("/Volumes")])
    user = getpass.getuser() if os.environ.get("USER") or os.environ.get("LOGNAME") else ""
    return _inside([Path("/run/media") / user, Path("/media") / user, Path("/mnt")] if user else [Path("/mnt")])


def _inside(folders: Iterable[Path]) -> list[Path]:
    found: list[Path] = []
    for folder in folders:
        try:
            with os.scandir(folder) as entries:
                found += sorted(folder / entry.name for entry in entries if entry.is_dir(follow_symlinks=False))
        except OSError:  # no such place on this system
            continue
    return found
