"""The models that there are: to choose, add, remove and compare."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_captioner.operations.models import SCORES, InstalledModel
from desktop_captioner.ui.foreign_text import local_paths, tool_tip
from desktop_captioner.ui.shell.announcement import announce
from desktop_captioner.ui.shell.room import fit
from desktop_captioner.ui.translated import translated
from desktop_captioner.ui.wrapping import WrappedLabel

_ACTION = QDialogButtonBox.ButtonRole.ActionRole
_TWO = 2


class ModelsDialog(QDialog):
    """Signals ``folder_wanted()`` when the user wants to choose the folder of a model, which ``add_folder`` answers,
    ``add_requested(Path)``, ``use_requested(InstalledModel)``, ``remove_requested(InstalledModel)`` and
    ``compare_requested(list[InstalledModel])`` with two of them. ``on_listed`` and ``say`` answer.
    """

    folder_wanted = Signal()
    add_requested = Signal(object)
    use_requested = Signal(object)
    remove_requested = Signal(object)
    compare_requested = Signal(object)

    def __init__(self, in_use: str, photos: int, parent: QWidget | None = None) -> None:
        """in_use: key of the model that captions. photos: how many are selected, to be compared."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Models"))
        self.setAcceptDrops(True)
        fit(self, 760, 380)
        self._in_use, self._photos = in_use, photos
        self._models: list[InstalledModel] = []
        explained = WrappedLabel(
            self.tr(
                "Drop the folder of a model here to add it. Scores are for photos that the model was not trained on."
            )
        )
        self.table = QTreeWidget()
        self.table.setRootIsDecorated(False)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setHeaderLabels([
            self.tr("Model"), self.tr("Version"), *SCORES, self.tr("Measured on"), self.tr("Size"), self.tr("Photos/s"),
        ])  # fmt: skip
        speed = self.table.columnCount() - 1
        self.table.headerItem().setToolTip(speed, self.tr("Speed of its last run on this computer"))
        header = self.table.header()
        header.setStretchLastSection(False)
        for column in range(header.count()):
            mode = QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
        self.note = WrappedLabel(self.tr("Looking for models…"))
        self.note.setProperty("quiet", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.use = self._button(buttons, self.tr("Use"), self.tr("Caption with this model from now on"))
        self.add = self._button(buttons, self.tr("Add…"), self.tr("Copy a model’s folder into the program"))
        self.remove = self._button(buttons, self.tr("Remove…"), self.tr("Delete this model"))
        self.compare = self._button(
            buttons,
            self.tr("Compare Captions…"),
            self.tr(
                "Compare the captions of two models for the selected photos: select both, or one to compare with the one in use"
            ),
        )
        self.use.clicked.connect(lambda: self.use_requested.emit(self._chosen()[0]))
        self.add.clicked.connect(self.folder_wanted)
        self.remove.clicked.connect(self._on_remove)
        self.compare.clicked.connect(lambda: self.compare_requested.emit(self._pair()))
        self.table.itemSelectionChanged.connect(self._on_selection)
        self.table.itemActivated.connect(lambda: self.use.click())  # as if it were pressed
        buttons.rejected.connect(self.reject)
        column_of_all = QVBoxLayout(self)
        for widget in (explained, self.table, self.note, buttons):
            column_of_all.addWidget(widget)
        self._on_selection()

    def on_listed(self, models: Sequence[InstalledModel]) -> None:
        """Which models there are now."""
        before = {model.key for model in self._chosen()}
        self._models = list(models)
        self.table.clear()
        for model in models:
            row = QTreeWidgetItem(self._cells(model))
            row.setToolTip(0, tool_tip(translated(model.problem) or str(model.folder)))
            font = row.font(0)
            font.setBold(model.key == self._in_use)
            row.setFont(0, font)
            row.setDisabled(False)
            self.table.addTopLevelItem(row)
            row.setSelected(model.key in before)
        if self.note.accessibleName() == self.tr("Looking for models…"):
            self.note.setText("")
        self._on_selection()

    def show_in_use(self, key: str) -> None:
        """Another model captions from now on."""
        self._in_use = key
        self.on_listed(self._models)

    def say(self, sentence: str) -> None:
        """Shows what came of something."""
        self.note.setText(translated(sentence))
        announce(self, translated(sentence))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for folder in local_paths(event.mimeData().urls()):
            self.add_folder(folder)

    def _cells(self, model: InstalledModel) -> list[str]:
        name = self.tr("{model}, in use").format(model=model.name) if model.key == self._in_use else model.name
        if model.problem:
            return [self.tr("{model}, cannot be used").format(model=model.name)]
        scores = [QLocale().toString(model.scores[each], "f", 3) if each in model.scores else "—" for each in SCORES]
        speed = QLocale().toString(model.speed, "f", 1) if model.speed else "—"
        measured_on = self.tr("%Ln photo(s)", None, model.measured_on) if model.measured_on else "—"
        return [name, model.version, *scores, measured_on, QLocale().formattedDataSize(model.size, 0), speed]

    def _button(self, buttons: QDialogButtonBox, text: str, tip: str) -> QPushButton:
        button = buttons.addButton(text, _ACTION)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _chosen(self) -> list[InstalledModel]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._models[row] for row in rows]

    def _pair(self) -> list[InstalledModel]:
        """The two models to compare; fewer where there are none."""
        chosen = self._chosen()
        if len(chosen) == 1 and chosen[0].key != self._in_use:
            chosen = [*(model for model in self._models if model.key == self._in_use), *chosen]
        return [model for model in chosen if not model.problem]

    def _on_selection(self) -> None:
        chosen = self._chosen()
        one = chosen[0] if len(chosen) == 1 else None
        self.use.setEnabled(one is not None and not one.problem and one.key != self._in_use)
        self.remove.setEnabled(one is not None and bool(one.key))
        self.compare.setEnabled(self._photos > 0 and len(self._pair()) == _TWO)
        if one is not None and one.problem:
            self.note.setText(translated(one.problem))
        elif chosen and not self._photos:
            self.note.setText(self.tr("Select photos in the window to compare the models’ captions of them."))

    def add_folder(self, folder: Path) -> None:
        """Asks for a model to be added."""
        self.say(self.tr("Checking {folder}…").format(folder=folder.name))
        self.add_requested.emit(folder)

    def _on_remove(self) -> None:
        model = self._chosen()[0]
        asked = QMessageBox(self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setIcon(QMessageBox.Icon.Question)
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setText(
            self.tr("Delete the model {model}? This cannot be undone.").format(model=model.label or model.name)
        )
        delete = asked.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        delete.clicked.connect(lambda: self.remove_requested.emit(model))
        asked.addButton(QMessageBox.StandardButton.Cancel)
        asked.open()
