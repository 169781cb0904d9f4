"""The preview of an import: what it would change, and which rows are left out."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
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

from desktop_captioner.exports.imported_row import Problem
from desktop_captioner.operations.import_plan import Change, ImportPlan, Refusal
from desktop_captioner.ui import theme
from desktop_captioner.ui.foreign_text import tool_tip
from desktop_captioner.ui.shell.room import fit
from desktop_captioner.ui.translated import translated

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_LINE, _PHOTO = 64, 190  # pixels of the columns
_RESULT = 2  # the last column


class PlanTable(QAbstractTableModel):
    """Rows of a table: those that are left out, then those that change a photo, each with its line, photo and what comes of
    it. Made as they are looked at, as there may be 100,000.
    """

    def __init__(self, plan: ImportPlan, parent: QWidget) -> None:
        super().__init__(parent)
        self._refusals, self._changes = plan.refusals, plan.changes
        self._replaces = False
        self._titles = [self.tr("Line"), self.tr("Photo"), self.tr("Result")]

    def replace(self, replaces: bool) -> None:
        """Texts that photos have already are replaced, or not."""
        self.beginResetModel()
        self._replaces = replaces
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._refusals) + len(self._changes)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        shown = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        result = self._result(index.row())
        if role == Qt.ItemDataRole.ForegroundRole and isinstance(result, Refusal) and index.column() == _RESULT:
            return QColor(theme.colours().warning)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        cells = self._refused(result) if isinstance(result, Refusal) else self._changed(result)
        return tool_tip(cells[index.column()]) if role == Qt.ItemDataRole.ToolTipRole else cells[index.column()]

    def _result(self, row: int) -> Refusal | Change:
        if row >= len(self._refusals):
            return self._changes[row - len(self._refusals)]
        refusal = self._refusals[row]
        differs = refusal.problem is Problem.DIFFERS and refusal.change is not None
        return refusal.change if self._replaces and differs and refusal.change else refusal

    def _refused(self, refusal: Refusal) -> tuple[str, str, str]:
        reason = self.tr("Skipped: {reason}").format(reason=translated(refusal.problem.value))
        return str(refusal.row.line), refusal.row.path, reason

    def _changed(self, change: Change) -> tuple[str, str, str]:
        alt_text = self.tr("Alt text: {text}").format(text=change.alt_text) if change.alt_text else ""
        return str(change.row.line), change.photo.path.name, " · ".join(filter(None, (change.caption, alt_text)))


class ImportDialog(QDialog):
    """Shows the plan of an import. Signals ``accepted_changes(list[Change])``."""

    accepted_changes = Signal(object)

    def __init__(self, name: str, plan: ImportPlan, parent: QWidget | None = None, lines: bool = True) -> None:
        """name: of the table. lines: it has lines that can be named."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import {table}").format(table=name))
        fit(self, 720, 400)
        self._plan = plan
        differing = len(plan.differing)
        sentences = [self.tr("%Ln photo(s) will get a new text.", None, len(plan.changes))]
        if plan.same:
            sentences.append(self.tr("%Ln photo(s) already have it.", None, len(plan.same)))
        if plan.refusals:
            sentences.append(self.tr("%Ln row(s) will be skipped.", None, len(plan.refusals)))
        summary = QLabel(" ".join(sentences))
        summary.setWordWrap(True)
        self.replace = QCheckBox(self.tr("Also replace the existing texts of %Ln photo(s)", None, differing))
        self.replace.setVisible(bool(differing))
        self.table = QTableView()
        model = PlanTable(plan, self)
        self.replace.toggled.connect(model.replace)
        self.table.setModel(model)
        self.table.setColumnHidden(0, not lines)
        self.table.setAccessibleName(self.tr("Preview"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(0, _LINE)
        header.resizeSection(1, _PHOTO)
        header.setSectionResizeMode(_RESULT, QHeaderView.ResizeMode.Stretch)
        self.table.setVisible(bool(plan.refusals or plan.changes))
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
