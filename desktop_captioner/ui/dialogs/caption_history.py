"""Every text that a photo had, to be brought back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop_captioner.library.record import Statement
from desktop_captioner.photos.annotation import Origin, Role
from desktop_captioner.ui.foreign_text import tool_tip
from desktop_captioner.ui.shell.room import fit
from desktop_captioner.ui.wrapping import WrappedLabel

_WHO = 150  # pixels: models have long names, and the text is what is looked for
_SHORT = QLocale.FormatType.ShortFormat


class CaptionHistory(QDialog):
    """A row for each text, the newest first. Signals ``restore_requested(Statement)``."""

    restore_requested = Signal(object)

    def __init__(self, name: str, statements: Sequence[Statement], parent: QWidget | None = None) -> None:
        """name: of the photo."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Caption history"))
        fit(self, 900, 420)
        self._statements = statements
        heading = WrappedLabel(name)
        heading.setProperty("heading", True)
        explained = WrappedLabel(
            self.tr("Every text that this photo has had. Restoring one is an edit that can be undone.")
            if statements
            else self.tr("This photo has had no caption or alt text so far.")
        )
        self.table = QTreeWidget()
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setHeaderLabels([self.tr("Text"), self.tr("What"), self.tr("Who"), self.tr("When")])
        rows = [self._row(each) for each in statements]
        self.table.addTopLevelItems(rows)
        header, modes = self.table.header(), QHeaderView.ResizeMode
        header.setStretchLastSection(False)
        for column, mode in enumerate(
            (modes.Stretch, modes.ResizeToContents, modes.Interactive, modes.ResizeToContents)
        ):
            header.setSectionResizeMode(column, mode)
        header.resizeSection(2, _WHO)
        self.table.setVisible(bool(statements))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.restore = buttons.addButton(self.tr("Restore"), QDialogButtonBox.ButtonRole.ActionRole)
        self.restore.setToolTip(self.tr("Use this text again"))
        self.restore.clicked.connect(self._on_restore)
        self.table.itemActivated.connect(self._on_restore)
        self.table.currentItemChanged.connect(self._on_current)
        buttons.rejected.connect(self.reject)
        column_of_all = QVBoxLayout(self)
        for widget in (heading, explained, self.table, buttons):
            column_of_all.addWidget(widget)
        if not statements:
            column_of_all.insertStretch(2)
        self._on_current()
        earlier = next((row for row, each in zip(rows, statements, strict=True) if not each.current), None)
        if earlier is not None:
            self.table.setCurrentItem(earlier)

    def _row(self, statement: Statement) -> QTreeWidgetItem:
        what = self.tr("Caption") if statement.role is Role.CAPTION else self.tr("Alt text")
        who = {
            Origin.PERSON: self.tr("You"),
            Origin.FILE: self.tr("The photo"),
            Origin.MODEL: statement.model,
        }[statement.origin]
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(statement.made.timestamp())), _SHORT)
        text = statement.text or self.tr("(removed)")
        if statement.current:
            what = self.tr("{what}, shown now").format(what=what)
        row = QTreeWidgetItem([" ".join(text.split()), what, who, when])
        for column, said in ((0, text), (2, who)):
            row.setToolTip(column, tool_tip(said))
        if not statement.text or statement.current:
            font = row.font(0)
            font.setItalic(not statement.text)
            font.setBold(statement.current)
            row.setFont(0, font)
        return row

    def _chosen(self) -> Statement | None:
        row = self.table.currentIndex().row()
        return self._statements[row] if row >= 0 else None

    def _on_current(self) -> None:
        chosen = self._chosen()
        self.restore.setEnabled(chosen is not None and not chosen.current)

    def _on_restore(self) -> None:
        chosen = self._chosen()
        if chosen is not None and not chosen.current:
            self.restore_requested.emit(chosen)
            self.accept()
