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

from desktop_captioner.library.importing import Change, ImportPlan, Problem
from desktop_captioner.ui.edits import ChangeAltText, ChangeCaption
from desktop_captioner.ui.photo_model import PhotoModel


class Importing(QObject):
    """Signals ``plan_requested(Path, list[Photo])`` and ``said(sentence)`` for the status bar."""

    plan_requested = Signal(object, object)
    said = Signal(str)

    def __init__(self, photos: PhotoModel, undo: QUndoStack) -> None:
        super().__init__(photos)
        self._photos, self._undo = photos, undo

    def ask(self, parent: QWidget) -> None:
        """Lets the user choose a table."""
        name, _ = QFileDialog.getOpenFileName(parent, "Import captions", "", "Tables (*.csv);;All files (*)")
        if name:
            self.plan(Path(name))

    def plan(self, path: Path) -> None:
        """Asks what the table would do to the photos of the window."""
        self.plan_requested.emit(path, [entry.photo for entry in self._photos.entries])

    def apply(self, name: str, changes: list[Change]) -> None:
        """Does it, as one change that can be undone."""
        self._undo.beginMacro(f"import of {name}")
        for change in changes:
            if change.caption is not None:
                self._undo.push(ChangeCaption(self._photos, change.photo.path, change.caption, typed=False))
            if change.alt_text is not None:
                self._undo.push(ChangeAltText(self._photos, change.photo.path, change.alt_text))
        self._undo.endMacro()
        self.said.emit(f"{len(changes):,} photo{'' if len(changes) == 1 else 's'} changed by {name}.")


class ImportDialog(QDialog):
    """What a table would do, and which of its rows are left out. Signals ``accepted_changes(list[Change])``."""

    accepted_changes = Signal(object)

    def __init__(self, path: Path, plan: ImportPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"Import {path.name}")
        self.resize(720, 400)
        self._plan = plan
        differing = [r.change for r in plan.refusals if r.problem is Problem.DIFFERS and r.change is not None]
        self._differing = differing
        summary = QLabel(
            f"{len(plan.changes):,} photos will get another text, {len(plan.same):,} have it already, "
            f"{len(plan.refusals):,} rows are left out."
        )
        summary.setWordWrap(True)
        self.replace = QCheckBox(f"Also replace the texts of {len(differing):,} photos that somebody wrote before")
        self.replace.setVisible(bool(differing))
        self.table = QTableWidget(len(plan.refusals), 3)
        self.table.setAccessibleName("Rows that are left out")
        self.table.setHorizontalHeaderLabels(["Line", "Photo", "Reason"])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for row, refusal in enumerate(plan.refusals):
            for column, text in enumerate((str(refusal.row.line), refusal.row.path, refusal.problem.value)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.setVisible(bool(plan.refusals))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.addButton("Import", QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setProperty("primary", True)
        self.take.setEnabled(bool(plan.changes or differing))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column_layout = QVBoxLayout(self)
        for widget in (summary, self.table, self.replace, buttons):
            column_layout.addWidget(widget)

    def accept(self) -> None:
        """Hands over what is to be done."""
        self.accepted_changes.emit(self._plan.changes + (self._differing if self.replace.isChecked() else []))
        super().accept()
