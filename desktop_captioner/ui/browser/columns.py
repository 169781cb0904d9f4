"""The columns of the list of photos, and the heads above them."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from desktop_captioner.ui.browser.photo_filter import Order
from desktop_captioner.ui.spoken import spoken


class Column(IntEnum):
    """The columns of the list, from left to right at first."""

    PHOTO = 0
    NAME = 1
    CAPTION = 2
    ALT_TEXT = 3
    STATE = 4
    CONFIDENCE = 5
    DATE = 6


_WIDTHS = {Column.NAME: 115, Column.ALT_TEXT: 110, Column.STATE: 105, Column.CONFIDENCE: 82, Column.DATE: 88}
_LEAST = 56
_ORDERS = {
    Column.NAME: Order.NAME, Column.STATE: Order.STATE, Column.CONFIDENCE: Order.CONFIDENCE, Column.DATE: Order.DATE,
}  # fmt: skip
# The newest first; of all else the first in order.
_DIRECTIONS = {Column.DATE: Qt.SortOrder.DescendingOrder}


class Columns(QHeaderView):
    """Columns can be moved, made wider, and left out through a menu; the caption has all the room that is left. A click
    sorts.

    Signals ``order_chosen(Order)`` and ``laid_out()`` when a column moved or has another width.
    """

    order_chosen = Signal(object)
    laid_out = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._labels: dict[Column, str] = {}
        self._heads = QStandardItemModel(0, len(Column), self)
        self.setModel(self._heads)
        spoken(self, self._speak)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(_LEAST)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(True)
        self.setSectionResizeMode(Column.CAPTION, QHeaderView.ResizeMode.Stretch)
        self.setSectionResizeMode(Column.PHOTO, QHeaderView.ResizeMode.Fixed)
        for column, width in _WIDTHS.items():
            self.resizeSection(column, width)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.sectionClicked.connect(self._on_clicked)
        self.sectionResized.connect(self.laid_out)
        self.sectionMoved.connect(self.laid_out)
        self.show_order(Order.NAME)

    def _speak(self) -> None:
        self._labels = {
            Column.PHOTO: self.tr("Photo"),
            Column.NAME: self.tr("Name"),
            Column.CAPTION: self.tr("Caption"),
            Column.ALT_TEXT: self.tr("Alt text"),
            Column.STATE: self.tr("State"),
            Column.CONFIDENCE: self.tr("Confidence"),
            Column.DATE: self.tr("Date"),
        }
        self._heads.setHorizontalHeaderLabels(list(self._labels.values()))
        self.setToolTip(self.tr("Click to sort. Right-click to choose columns."))

    def show_order(self, order: Order) -> None:
        """Mark the column by which the photos are sorted."""
        column = next(column for column, each in _ORDERS.items() if each is order)
        self.setSortIndicator(column, _DIRECTIONS.get(column, Qt.SortOrder.AscendingOrder))
        self._order = order

    def restore(self, state: QByteArray) -> None:
        """Lay the columns out as they were; one that this version does not have is passed over."""
        if not state.isEmpty():
            self.restoreState(state)
            self.setSectionResizeMode(Column.CAPTION, QHeaderView.ResizeMode.Stretch)
            self.show_order(self._order)

    def places(self) -> dict[Column, tuple[int, int]]:
        """Where each column that is shown begins, and how wide it is."""
        return {
            column: (self.sectionViewportPosition(column), self.sectionSize(column))
            for column in Column
            if not self.isSectionHidden(column)
        }

    def menu(self) -> QMenu:
        """Lets the user leave columns out; photo and caption are always there."""
        menu = QMenu(self)
        for column, label in self._labels.items():
            if column not in (Column.PHOTO, Column.CAPTION):
                action = menu.addAction(label)
                action.setCheckable(True)
                action.setChecked(not self.isSectionHidden(column))
                action.toggled.connect(lambda on, column=column: self._show(column, on))
        return menu

    def _show(self, column: Column, shown: bool) -> None:
        self.setSectionHidden(column, not shown)
        self.laid_out.emit()

    def _on_menu(self, where: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(where))

    def _on_clicked(self, column: int) -> None:
        order = _ORDERS.get(Column(column))
        self.show_order(self._order)  # the mark moves when the photos are sorted, and only then
        if order is not None:
            self.order_chosen.emit(order)
