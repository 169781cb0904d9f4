"""Exports the captions of the window to tables and other files."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_captioner.exports.formats import BY_OPTION, BY_SUFFIX, format_of
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.controllers.file_dialogs import FileDialogs


class Exporting(QObject):
    """Signals ``export_requested(Path | None, tuple[PhotoTexts, ...])``, None for text files beside the photos,
    ``asked(question, answer, on_yes)`` before these are written, and ``said(sentence)`` for the status bar.
    """

    export_requested = Signal(object, object)
    asked = Signal(str, str, object)
    said = Signal(str)

    def __init__(self, photos: PhotoModel, dialogs: FileDialogs) -> None:
        super().__init__(photos)
        self._photos, self._dialogs = photos, dialogs

    def export(self, path: Path | None, only: Collection[Path] | None = None) -> None:
        """Asks for the photos with a result or a text to be exported; the name's ending says how. only: these photos."""
        entries = self._photos.entries
        known = (
            (entry.photo.path, entry.annotation, entry.failure)
            for entry in entries
            if only is None or entry.photo.path in only
        )
        self.export_requested.emit(path, tuple(known))

    def ask(self, parent: QWidget, only: Collection[Path] | None = None, offered: Path | None = None) -> None:
        """Lets the user choose a file. only: these photos, all where None. offered: what to begin with."""
        offered = offered or Path(self._dialogs.begin("export"), "captions.csv")
        title = self.tr("Export captions") if only is None else self.tr("Export selected captions")
        dialog = self._dialogs.dialog(parent, title, "export")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        names = self._format_names()
        filters = {each: f"{names[each]} (*{BY_OPTION[each].suffixes[0]})" for each in names}
        dialog.setNameFilters(list(filters.values()))
        dialog.selectNameFilter(filters[format_of(offered).option])
        dialog.selectFile(str(offered))
        dialog.accepted.connect(lambda: self._on_chosen(dialog, parent, only))
        dialog.open()

    def _format_names(self) -> dict[str, str]:
        """Returns the names of formats that go into a file, by their options."""
        return {
            "csv": self.tr("Tables"),
            "jsonl": self.tr("JSON Lines"),
            "coco": self.tr("COCO captions"),
            "html": self.tr("Contact sheets"),
            "parquet": self.tr("Parquet files"),
        }

    def ask_for_texts(self) -> None:
        """Lets the user say whether text files are to be written beside the photos."""
        count = sum(1 for entry in self._photos.entries if entry.text)
        question = self.tr("Write %Ln text file(s) beside the photos? Files with other text are kept.", None, count)
        self.asked.emit(question, self.tr("Write Files"), self.export_texts)

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
                "%Ln text file(s) already contain other text and were kept; "
                "delete those you do not need, and export again.",
                None,
                kept,
            )
            said = f"{said} {others}"
        self.said.emit(said)

    def on_exporting(self, done: int, total: int) -> None:
        """An export is under way."""
        self.said.emit(self.tr("Exporting: {done} of {total} photos.").format(done=done, total=total))

    def _on_chosen(self, dialog: QFileDialog, parent: QWidget, only: Collection[Path] | None) -> None:
        """Exports, unless the ending that the name lacks makes it that of a file which the dialog did not ask about."""
        chosen = path = Path(dialog.selectedFiles()[0])
        if path.suffix.lower() not in BY_SUFFIX:
            option = list(self._format_names())[dialog.nameFilters().index(dialog.selectedNameFilter())]
            path = path.with_name(path.name + BY_OPTION[option].suffixes[0])
        self._dialogs.chose("export", path.parent)
        if path != chosen and path.exists():
            self.ask(parent, only, path)
        else:
            self.export(path, only)
