"""Sort, filter and size of the photos: the bar above the grid."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui.browser.photo_filter import Age, Order, PhotoFilter
from desktop_captioner.ui.browser.photo_grid import SIZES
from desktop_captioner.ui.browser.state_names import state_name
from desktop_captioner.ui.browser.view import View
from desktop_captioner.ui.spoken import spoken

_LEFT = 4  # parts of the bar that stand at its left
_WIDE, _NARROW = 500, 380  # pixels with room for everything, and for the text
_PAUSE = 250  # milliseconds without a key before the text acts


class ViewBar(QWidget):
    """Signals ``review_requested()`` and ``tile_size_chosen(int)``. view: what it shows and changes. saved: a menu that the
    filter's begins with.
    """

    review_requested = Signal()
    tile_size_chosen = Signal(int)

    def __init__(self, view: View, saved: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view, self._saved = view, saved
        self.sorting = QComboBox()
        for order in self._orders():
            self.sorting.addItem("", order)
        self.filtering = QToolButton()
        self.filtering.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.setMaximumWidth(200)
        self.text.setMinimumWidth(60)
        self.everything, self.review = QPushButton(), QPushButton()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SIZES[0], SIZES[-1])
        self.slider.setSingleStep(SIZES.step)
        self.slider.setPageStep(2 * SIZES.step)
        self.slider.setMaximumWidth(110)
        self.as_list = QToolButton()  # the window says what it does
        self.as_list.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._checks: dict[Any, QAction] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        for place, widget in enumerate(
            (self.sorting, self.filtering, self.text, self.everything, self.review, self.as_list, self.slider)
        ):
            if place == _LEFT:
                row.addStretch(1)
            row.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.sorting.activated.connect(lambda: view.sort(self.sorting.currentData()))
        self.text.textEdited.connect(lambda: self._timer.start())
        self.text.textChanged.connect(self._on_cleared)
        self.text.returnPressed.connect(self._on_text)
        self._timer.timeout.connect(self._on_text)
        self.everything.clicked.connect(lambda: view.show(PhotoFilter()))
        self.review.clicked.connect(self.review_requested)
        self.slider.valueChanged.connect(self.tile_size_chosen)
        view.changed.connect(self._on_changed)
        spoken(self, self._speak)

    def minimumSizeHint(self) -> QSize:
        """The bar never makes the window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves out what there is no room for; the menus have it, too."""
        super().resizeEvent(event)
        self.slider.setVisible(event.size().width() >= _WIDE)
        self.text.setVisible(event.size().width() >= _NARROW or bool(self.text.text()))

    def begin_text(self) -> None:
        """Lets the user type what the photos' texts must contain."""
        self.text.show()
        self.text.setFocus()
        self.text.selectAll()

    def _speak(self) -> None:
        for place, text in enumerate(self._orders().values()):
            self.sorting.setItemText(place, text)
        for widget in (self.sorting, self.slider):
            tip = self.tr("Sort by") if widget is self.sorting else self.tr("Thumbnail size")
            widget.setAccessibleName(tip)
            widget.setToolTip(tip)
        self.filtering.setText(self.tr("Filter"))
        self.filtering.setToolTip(self.tr("Show only some of the photos"))
        if before := self.filtering.menu():
            before.deleteLater()
        self.filtering.setMenu(self._menu())
        self.text.setPlaceholderText(self.tr("Filter by text"))
        self.text.setAccessibleName(self.tr("Show only photos with this text"))
        self.everything.setText(self.tr("Show All"))
        self.everything.setToolTip(self.tr("Show all photos again"))
        self.review.setText(self.tr("Review"))
        self.review.setToolTip(self.tr("Review the model’s captions, least certain first"))
        self._on_changed()

    def _orders(self) -> dict[Order, str]:
        return {
            Order.NAME: self.tr("Name"),
            Order.DATE: self.tr("Date, newest first"),
            Order.CONFIDENCE: self.tr("Confidence, lowest first"),
            Order.STATE: self.tr("State"),
        }

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addMenu(self._saved)
        menu.addSeparator()
        self._add(menu, "unsure", self.tr("Unsure captions only"))
        _add_heading(menu, self.tr("State"))
        for state in PhotoState:
            name = state_name(state)
            self._add(menu, state, name[:1].upper() + name[1:])
        _add_heading(menu, self.tr("Caption by"))
        names = {
            Origin.PERSON: self.tr("A person"),
            Origin.FILE: self.tr("The photo"),
            Origin.MODEL: self.tr("The model"),
        }
        for origin, name in names.items():
            self._add(menu, origin, name)
        _add_heading(menu, self.tr("Changed"))
        group = QActionGroup(menu)
        ages = {
            Age.ANY: self.tr("At any time"),
            Age.DAY: self.tr("In the last 24 hours"),
            Age.WEEK: self.tr("In the last week"),
            Age.MONTH: self.tr("In the last month"),
            Age.YEAR: self.tr("In the last year"),
        }
        for age, name in ages.items():
            group.addAction(self._add(menu, age, name))
        return menu

    def _add(self, menu: QMenu, choice: Any, name: str) -> QAction:
        action = menu.addAction(name)
        action.setCheckable(True)
        action.triggered.connect(self._on_ticked)
        self._checks[choice] = action
        return action

    def _on_ticked(self) -> None:
        ticked = {choice for choice, action in self._checks.items() if action.isChecked()}
        wanted = replace(
            self.view.filter,
            states=frozenset(each for each in ticked if isinstance(each, PhotoState)),
            origins=frozenset(each for each in ticked if isinstance(each, Origin)),
            unsure="unsure" in ticked,
            age=next((each for each in ticked if isinstance(each, Age)), Age.ANY),
        )
        self.view.show(wanted)

    def _on_text(self) -> None:
        self._timer.stop()
        self.view.show(replace(self.view.filter, text=self.text.text().strip()))

    def _on_cleared(self, text: str) -> None:
        if not text and self.view.filter.text:
            self._on_text()

    def _on_changed(self) -> None:
        wanted = self.view.filter
        self.sorting.setCurrentIndex(list(Order).index(self.view.order))
        if wanted.text != self.text.text().strip():
            self.text.setText(wanted.text)
        for choice, action in self._checks.items():
            action.setChecked(
                choice in wanted.states
                or choice in wanted.origins
                or choice is wanted.age
                or (choice == "unsure" and wanted.unsure)
            )
        self.everything.setVisible(self.view.filtered)
        self.filtering.setProperty("on", self.view.filtered)
        self.filtering.style().unpolish(self.filtering)
        self.filtering.style().polish(self.filtering)


def _add_heading(menu: QMenu, text: str) -> None:
    """Tell what the choices that follow are about; a section's own text is not drawn where a style sheet draws its line."""
    menu.addSeparator()
    menu.addAction(text).setEnabled(False)
