"""Captions of the window on their way into tables and text files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_captioner.photos.photo import Failure
from desktop_captioner.ui.photo_model import PhotoModel


class Exporting(QObject):
    """Signals ``export_requested(Path, rows)`` with a tuple of ``(Captioned | Failure, text | None)`` and
    ``said(sentence)`` for the status bar.
    """

    export_requested = Signal(object, object)
    said = Signal(str)

    def __init__(self, photos: PhotoModel) -> None:
        super().__init__(photos)
        self._photos = photos

    def export(self, path: Path) -> None:
        """Asks for all that have a result or a text to be exported; the name's ending says how."""
        rows = []
        for entry in self._photos.entries:
            result = entry.result or (Failure(entry.photo.path, "") if entry.text else None)
            if result is not None:
                rows.append((result, entry.edited if entry.captions else entry.text or None))
        self.export_requested.emit(path if path.suffix else path.with_suffix(".csv"), tuple(rows))

    def ask(self, parent: QWidget) -> None:
        """Lets the user choose a file."""
        name, _ = QFileDialog.getSaveFileName(
            parent,
            self.tr("Export captions"),
            "captions.csv",
            self.tr("Tables (*.csv);;JSON Lines (*.jsonl);;COCO captions (*.json)"),
        )
        if name:
            self.export(Path(name))

    def export_texts(self) -> None:
        """Asks for a text file beside each photo."""
        self.export(Path("beside each photo.txt"))

    def on_exported(self, path: Path, written: int, kept: int) -> None:
        """It is written. kept: text files that say something else and are as they were."""
        if path.suffix != ".txt":
            self.said.emit(self.tr("%Ln caption(s) written to {file}.", None, written).format(file=path))
            return
        said = self.tr("%Ln caption(s) written to text files beside the photos.", None, written)
        if kept:
            others = self.tr(
                "%Ln text file(s) say something else already and were kept; "
                "remove what you do not need, and export again.",
                None,
                kept,
            )
            said = f"{said} {others}"
        self.said.emit(said)
