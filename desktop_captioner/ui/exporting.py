"""Captions of the window on their way into tables and text files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_captioner.photos.photo import Failure
from desktop_captioner.ui.photo_model import PhotoModel

_KINDS = "Tables (*.csv);;JSON Lines (*.jsonl);;COCO captions (*.json)"


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
        name, _ = QFileDialog.getSaveFileName(parent, "Export captions", "captions.csv", _KINDS)
        if name:
            self.export(Path(name))

    def export_texts(self) -> None:
        """Asks for a text file beside each photo."""
        self.export(Path("beside each photo.txt"))

    def on_exported(self, path: Path, count: int) -> None:
        """It is written."""
        where = "text files beside the photos" if path.suffix == ".txt" else str(path)
        self.said.emit(f"{count:,} caption{'' if count == 1 else 's'} written to {where}.")
