"""The folders of the computer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QModelIndex, QStandardPaths, Signal
from PySide6.QtWidgets import QFileSystemModel, QTreeView, QWidget


class FolderTree(QTreeView):
    """Signals ``folder_chosen(Path)``. Qt reads the folders in a thread of its own, as they are unfolded."""

    folder_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Folders")
        self._files = QFileSystemModel(self)
        self._files.setFilter(QDir.Filter.AllDirs | QDir.Filter.NoDotAndDotDot | QDir.Filter.Drives)
        self._files.setOption(QFileSystemModel.Option.DontUseCustomDirectoryIcons)
        self._files.setRootPath("")
        self.setModel(self._files)
        for column in range(1, self._files.columnCount()):
            self.hideColumn(column)
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setUniformRowHeights(True)
        self.setAnimated(False)
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_activated)
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        self.show_folder(Path(home))
        self.expand(self._files.index(home))

    def show_folder(self, folder: Path) -> None:
        """Makes the folder visible and current; that of a photo, if it is one."""
        index = self._files.index(str(folder.absolute()))
        if not index.isValid():
            index = self._files.index(str(folder.absolute().parent))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _on_activated(self, index: QModelIndex) -> None:
        self.folder_chosen.emit(Path(self._files.filePath(index)))
