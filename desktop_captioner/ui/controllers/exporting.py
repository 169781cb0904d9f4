"""Captions of the window on their way into tables and text files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_captioner.photos.photo import Failure
from desktop_captioner.ui.browser.photo_model import PhotoModel

_ENDINGS = (".csv", ".jsonl", ".json")  # of what the dialog offers, in its order


class Exporting(QObject):
    """Signals ``export_requested(Path | None, rows)`` with a tuple of ``(Captioned | Failure, text | None)``, None for text
    files beside the photos, and ``said(sentence)`` for the status bar.
    """

    export_requested = Signal(object, object)
    said = Signal(str)

    def __init__(self, photos: PhotoModel) -> None:
        super().__init__(photos)
        self._photos = photos

    def export(self, path: Path | None) -> None:
        """Asks for all that have a result or a text to be exported; the name's ending says how."""
        rows = []
        for entry in self._photos.entries:
            result = entry.result or (Failure(entry.photo.path, "") if entry.text else None)
            if result is not None:
                rows.append((result, entry.edited if entry.captions else entry.text or None))
        self.export_requested.emit(path, tuple(rows))

    def ask(self, parent: QWidget, offered: Path = Path("captions.csv")) -> None:
        """Lets the user choose a file; offered: the name to begin with."""
        dialog = QFileDialog(parent, self.tr("Export captions"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = self.tr("Tables (*.csv);;JSON Lines (*.jsonl);;COCO captions (*.json)").split(";;")
        dialog.setNameFilters(filters)
        dialog.selectNameFilter(filters[_ENDINGS.index(offered.suffix.lower())])
        dialog.selectFile(str(offered))
        dialog.accepted.connect(lambda: self._on_chosen(dialog, parent))
        dialog.open()

    def export_texts(self) -> None:
        """Asks for a text file beside each photo."""
        self.export(None)

    def on_exported(self, path: Path | None, written: int, kept: int) -> None:
        """It is written. kept: text files that say something else and are as they were."""
        if path:
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

    def _on_chosen(self, dialog: QFileDialog, parent: QWidget) -> None:
        """Exports, unless the ending that the name lacks makes it that of a file which the dialog did not ask about."""
        chosen = path = Path(dialog.selectedFiles()[0])
        if path.suffix.lower() not in _ENDINGS:
            ending = _ENDINGS[dialog.nameFilters().index(dialog.selectedNameFilter())]
            path = path.with_name(path.name + ending)
        if path != chosen and path.exists():
            self.ask(parent, path)
        else:
            self.export(path)
