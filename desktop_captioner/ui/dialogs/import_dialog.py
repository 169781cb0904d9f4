"""The preview of an import: what it would change, and which rows are left out."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_captioner.operations.import_plan import ImportPlan, Refusal
from desktop_captioner.ui.browser.state_names import problem_sentence

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class RefusalTable(QAbstractTableModel):
    """Rows of a table that are left out: line, photo, reason. Made as they are looked at, as there may be 100,000."""

    def __init__(self, refusals: list[Refusal], parent: QWidget) -> None:
        super().__init__(parent)
        self._refusals = refusals
        self._titles = [self.tr("Line"), self.tr("Photo"), self.tr("Reason")]

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._refusals)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        shown = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        refusal = self._refusals[index.row()]
        return (str(refusal.row.line), refusal.row.path, problem_sentence(refusal.problem))[index.column()]


class ImportDialog(QDialog):
    """Shows the plan of an import. Signals ``accepted_changes(list[Change])``."""

    accepted_changes = Signal(object)

    def __init__(self, name: str, plan: ImportPlan, parent: QWidget | None = None) -> None:
        """name: of the table."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import {table}").format(table=name))
        self.resize(720, 400)
        self._plan = plan
        differing = len(plan.differing)
        sentences = (
            self.tr("%Ln photo(s) will get another text.", None, len(plan.changes)),
            self.tr("%Ln photo(s) have it already.", None, len(plan.same)),
            self.tr("%Ln row(s) are left out.", None, len(plan.refusals)),
        )
        summary = QLabel(" ".join(sentences))
        summary.setWordWrap(True)
        self.replace = QCheckBox(
            self.tr("Also replace the texts of %Ln photo(s) that somebody wrote before", None, differing)
        )
        self.replace.setVisible(bool(differing))
        self.table = QTableView()
        self.table.setModel(RefusalTable(plan.refusals, self))
        self.table.setAccessibleName(self.tr("Rows that are left out"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setVisible(bool(plan.refusals))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setProperty("primary", True)
        self.take.setEnabled(bool(plan.changes or differing))
        if differing and not plan.changes:
            self.take.setEnabled(False)
            self.replace.toggled.connect(self.take.setEnabled)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (summary, self.table, self.replace, buttons):
            column.addWidget(widget)

    def accept(self) -> None:
        """Hands over what is to be done."""
        self.accepted_changes.emit(self._plan.changes + (self._plan.differing if self.replace.isChecked() else []))
        super().accept()
