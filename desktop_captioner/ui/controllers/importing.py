"""Captions from a table into the window, after a look at what would happen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_captioner.exports.formats import FORMATS
from desktop_captioner.operations.import_plan import Change, ImportPlan
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.browser.state_names import problem_sentence
from desktop_captioner.ui.controllers.edits import ChangeText, Kind


class Importing(QObject):
    """Signals ``plan_requested(Path | None, list[Photo])``, None for the text files beside the photos,
    ``captions_imported(tuple[(Photo, Captioned), ...])`` with a model's captions for the library to keep, and
    ``said(sentence)`` for the status bar.
    """

    plan_requested = Signal(object, object)
    captions_imported = Signal(object)
    said = Signal(str)

    def __init__(self, photos: PhotoModel, undo: QUndoStack) -> None:
        super().__init__(photos)
        self._photos, self._undo = photos, undo

    def ask(self, parent: QWidget) -> None:
        """Lets the user choose a table."""
        name, _ = QFileDialog.getOpenFileName(parent, self.tr("Import captions"), "", self._filters())
        if name:
            self.plan(Path(name))

    def _filters(self) -> str:
        """What the dialog offers: every format that can be read."""
        endings = " ".join(f"*{suffix}" for each in FORMATS if each.read for suffix in each.suffixes)
        return f"{self.tr('Captions')} ({endings});;{self.tr('All files')} (*)"

    def plan_texts(self) -> None:
        """Asks what the text files beside the photos would do to them."""
        self.plan(None)

    def plan(self, path: Path | None) -> None:
        """Asks what the table would do to the photos of the window."""
        self.plan_requested.emit(path, [entry.photo for entry in self._photos.entries])

    def apply(self, name: str, changes: list[Change]) -> None:
        """Does it: a person's texts as one change that can be undone; a model's captions stay the model's."""
        captioned = [(change.photo, change.captioned) for change in changes if change.captioned is not None]
        for _, result in captioned:
            self._photos.set_result(result)
        if captioned:
            self.captions_imported.emit(tuple(captioned))
        self._undo.beginMacro(self.tr("import of {table}").format(table=name))
        for change in changes:
            if change.edited is not None:
                self._undo.push(ChangeText(self._photos, change.photo.path, change.edited, Kind.CHOICE))
            if change.alt_text is not None:
                self._undo.push(ChangeText(self._photos, change.photo.path, change.alt_text, Kind.ALT_TEXT))
        self._undo.endMacro()
        self.said.emit(self.tr("%Ln photo(s) changed by {table}.", None, len(changes)).format(table=name))


class ImportDialog(QDialog):
    """What a table would do, and which of its rows are left out. Signals ``accepted_changes(list[Change])``."""

    accepted_changes = Signal(object)

    def __init__(self, name: str, plan: ImportPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import {table}").format(table=name))
        self.resize(720, 400)
        self._plan = plan
        differing = plan.differing
        sentences = (
            self.tr("%Ln photo(s) will get another text.", None, len(plan.changes)),
            self.tr("%Ln photo(s) have it already.", None, len(plan.same)),
            self.tr("%Ln row(s) are left out.", None, len(plan.refusals)),
        )
        summary = QLabel(" ".join(sentences))
        summary.setWordWrap(True)
        self.replace = QCheckBox(
            self.tr("Also replace the texts of %Ln photo(s) that somebody wrote before", None, len(differing))
        )
        self.replace.setVisible(bool(differing))
        self.table = QTableWidget(len(plan.refusals), 3)
        self.table.setAccessibleName(self.tr("Rows that are left out"))
        self.table.setHorizontalHeaderLabels([self.tr("Line"), self.tr("Photo"), self.tr("Reason")])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for row, refusal in enumerate(plan.refusals):
            for column, text in enumerate((str(refusal.row.line), refusal.row.path, problem_sentence(refusal.problem))):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.setVisible(bool(plan.refusals))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setProperty("primary", True)
        self.take.setEnabled(bool(plan.changes or differing))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column_layout = QVBoxLayout(self)
        for widget in (summary, self.table, self.replace, buttons):
            column_layout.addWidget(widget)

    def accept(self) -> None:
        """Hands over what is to be done."""
        self.accepted_changes.emit(self._plan.changes + (self._plan.differing if self.replace.isChecked() else []))
        super().accept()
