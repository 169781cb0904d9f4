"""Shows two models' captions of the same photos side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTableWidgetItem, QVBoxLayout, QWidget

from desktop_captioner.operations.compare_models import Compared
from desktop_captioner.operations.models import InstalledModel
from desktop_captioner.photos.photo import Captioned, Photo
from desktop_captioner.ui.dialogs.read_only_table import ReadOnlyTable
from desktop_captioner.ui.shell.room import fit
from desktop_captioner.ui.translated import translated
from desktop_captioner.ui.wrapping import WrappedLabel

_PICTURE = QSize(96, 72)
_PHOTO = 260  # pixels for a picture and its name


def _centred(picture: QPixmap) -> QPixmap:
    """The picture amid as much room as every other one has, so that the names beside them begin at one line."""
    whole = QPixmap(_PICTURE * 2)  # sharp on a screen of twice the scale, too
    whole.fill(Qt.GlobalColor.transparent)
    shown = picture.scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    shown.setDevicePixelRatio(1.0)
    painter = QPainter(whole)
    painter.drawPixmap((whole.width() - shown.width()) // 2, (whole.height() - shown.height()) // 2, shown)
    painter.end()
    return whole


class CompareDialog(QDialog):
    """Signals ``use_requested(list[(Path, caption)])`` and, when it is closed, ``cancel_requested()``.

    unseen: the rows whose photos are not shown yet, by their paths; ``show_picture`` shows one.
    """

    use_requested = Signal(object)
    cancel_requested = Signal()

    def __init__(
        self, models: Sequence[InstalledModel], photos: Sequence[Photo], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare captions"))
        fit(self, 920, 480)
        self._models, self._photos, self._done = models, photos, 0
        self._captions: dict[tuple[int, int], str] = {}
        self.note = WrappedLabel(self.tr("Loading the model…"))
        self.note.setProperty("quiet", True)
        titles = [self.tr("Photo"), *(model.label for model in models)]
        self.table = ReadOnlyTable(self.windowTitle(), titles, len(photos), stretched=range(1, len(titles)))
        self.table.setWordWrap(True)
        self.table.setIconSize(_PICTURE)
        self.unseen = {photo.path: row for row, photo in enumerate(photos)}
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setColumnWidth(0, _PHOTO)
        for row, photo in enumerate(photos):
            self.table.put(row, 0, photo.path.name).setFlags(Qt.ItemFlag.ItemIsEnabled)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.use = buttons.addButton(self.tr("Use This"), QDialogButtonBox.ButtonRole.ActionRole)
        self.use.setToolTip(self.tr("Use the selected captions, as an edit that can be undone"))
        self.use.clicked.connect(self._on_use)
        self.table.itemActivated.connect(self._on_use)
        self.table.itemSelectionChanged.connect(self._on_selection)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.note, self.table, buttons):
            column.addWidget(widget)
        self.finished.connect(lambda: self.cancel_requested.emit())
        self._on_selection()

    def show_picture(self, path: Path, picture: QPixmap) -> None:
        """A photo's thumbnail is there."""
        if item := self.table.item(self.unseen.pop(path), 0):
            item.setIcon(QIcon(_centred(picture)))

    def on_compared(self, compared: Compared) -> None:
        """A model has looked at a photo."""
        self._done += 1
        place, column = compared.photo, compared.model + 1
        if isinstance(compared.result, Captioned):
            best = compared.result.captions[0]
            self._captions[place, column] = best.text
            said = self.tr("{caption} ({percent}%)").format(caption=best.text, percent=round(best.confidence * 100))
        else:
            said = translated(compared.result.sentence)
        self.table.put(place, column, said)
        speed = QLocale().toString(compared.speed, "f", 1)
        heading = self.tr("{model} · {speed} photos/s").format(model=self._models[compared.model].label, speed=speed)
        self.table.setHorizontalHeaderItem(column, QTableWidgetItem(heading))
        done = self.tr("{done} of {total}").format(done=self._done, total=len(self._photos) * len(self._models))
        self.note.setText(done)
        self._on_selection()

    def on_ended(self) -> None:
        """No more will come."""
        if self._done:
            self.note.setText(self.tr("Select the better caption of each photo, then “Use This”."))

    def say(self, sentence: str) -> None:
        """Shows what went wrong."""
        self._done = 0
        self.note.setText(translated(sentence))

    def _selected(self) -> dict[int, str]:
        """A caption for each row that has one selected; of two the last one."""
        places = sorted((index.row(), index.column()) for index in self.table.selectedIndexes())
        return {place[0]: self._captions[place] for place in places if place in self._captions}

    def _on_selection(self) -> None:
        self.use.setEnabled(bool(self._selected()))

    def _on_use(self) -> None:
        if chosen := self._selected():
            self.use_requested.emit([(self._photos[row].path, text) for row, text in chosen.items()])
            self.note.setText(self.tr("%Ln caption(s) used.", None, len(chosen)))
