"""The folders around the one that is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QFileInfo, QModelIndex, Qt, Signal
from PySide6.QtGui import QAbstractFileIconProvider, QIcon, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileSystemModel, QStyle, QTreeView, QWidget

from desktop_captioner.ui.spoken import spoken


class _OneIcon(QAbstractFileIconProvider):
    """The same icon for all folders, and no kinds of files.

    To tell the kind Qt reads each file in a folder that is listed, in the window's own thread, also of those that are not shown,
    and again when one changes. That is slow, and takes from the library's file the locks that keep programs out of each
    other's way: POSIX drops all that a process has on a file when it closes that file anywhere.
    """

    def __init__(self) -> None:
        super().__init__()
        self._icon = QApplication.style().standardIcon(QStyle.StandardPixmap.SP_DirIcon)

    def icon(self, _: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        return self._icon

    def type(self, _: QFileInfo) -> str:
        return "-"  # with no word for it Qt takes it for a file that has not been looked at yet


class FolderTree(QTreeView):
    """Begins at one folder, not at that of the whole computer. Qt reads the folders in a thread of its own, as they are
    unfolded. Signals ``folder_chosen(Path)``.
    """

    folder_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spoken(self, lambda: self.setAccessibleName(self.tr("Folders")))
        self.root: Path | None = None
        self._wanted: Path | None = None
        self._files, self._icons = QFileSystemModel(self), _OneIcon()
        self._files.setIconProvider(self._icons)
        self._files.setFilter(QDir.Filter.AllDirs | QDir.Filter.NoDotAndDotDot | QDir.Filter.Drives)
        self._files.directoryLoaded.connect(self._on_loaded)
        self.setModel(self._files)
        for column in range(1, self._files.columnCount()):
            self.hideColumn(column)
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setUniformRowHeights(True)
        self.clicked.connect(self._on_clicked)

    def begin_at(self, root: Path) -> None:
        """Show the folders in a folder, which is itself not part of the tree."""
        self.root = root
        self._wanted = None
        self.setRootIndex(self._files.setRootPath(str(root)))

    def show_folder(self, folder: Path) -> None:
        """Make the folder visible and current, again whenever more of the way to it has been read."""
        self._wanted = folder
        index = self._files.index(str(folder))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def folder_at(self, index: QModelIndex) -> Path:
        """The folder of a row."""
        return Path(self._files.filePath(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._wanted = None
        self.folder_chosen.emit(self.folder_at(index))

    def _on_loaded(self, loaded: str) -> None:
        if self._wanted and self._wanted.is_relative_to(loaded):
            index = self._files.index(str(self._wanted))
            self.setCurrentIndex(index)
            self.scrollTo(index, QTreeView.ScrollHint.PositionAtCenter)
