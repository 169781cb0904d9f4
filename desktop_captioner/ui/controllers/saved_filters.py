"""Filters that are kept under a name, to be chosen again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from desktop_captioner.settings import SavedFilter
from desktop_captioner.ui.browser.photo_filter import Order, PhotoFilter, restored, saved
from desktop_captioner.ui.browser.view import View
from desktop_captioner.ui.shell.actions import Actions, escaped
from desktop_captioner.ui.spoken import spoken

_LONGEST = 60  # characters of a name


class SavedFilters(QObject):
    """Fills the menu of saved filters: each is ticked while it is what is shown, and can then be renamed and removed.

    Signals ``changed(tuple[SavedFilter])`` when they are others, ``asked(question, answer, on_yes)`` before one is replaced
    or removed, and ``said(sentence)``.
    """

    changed = Signal(object)
    asked = Signal(str, str, object)
    said = Signal(str)

    def __init__(self, window: QWidget, view: View, actions: Actions, filters: tuple[SavedFilter, ...]) -> None:
        super().__init__(window)
        self._window, self._view, self._filters = window, view, filters
        self._one_of = QActionGroup(self)
        self._one_of.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        self._menu, self._save = actions.saved_filters, actions["save_filter"]
        actions.bind({"save_filter": self.ask_for_name})
        view.changed.connect(self._fill)
        spoken(window, self._fill)

    def ask_for_name(self) -> None:
        """Lets the user name what the photos are filtered and sorted by."""
        wanted, order = self._view.filter, self._view.order
        self._ask(
            self.tr("Save Filter"),
            wanted.text,
            lambda name: self._keep(saved(name, wanted, order), self.tr("Saved “{name}”.")),
        )

    def _ask(self, title: str, offered: str, on_name: Callable[[str], object]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name of the filter"))
        dialog.setTextValue(offered)
        if line := dialog.findChild(QLineEdit):
            line.setMaxLength(_LONGEST)
            line.selectAll()
        dialog.textValueSelected.connect(lambda name: on_name(name.strip()))
        dialog.open()

    def _keep(self, kept: SavedFilter, sentence: str, before: str = "") -> None:
        """Keeps a filter, and asks before another of this name goes. before: the name that it had."""
        if not kept.name or kept.name == before:
            return

        def keep() -> None:
            self._change((*self._without(before, kept.name), kept), sentence.format(name=kept.name))

        if any(each.name == kept.name for each in self._filters):
            question = self.tr("There is a filter “{name}” already. Replace it?").format(name=kept.name)
            self.asked.emit(question, self.tr("Replace"), keep)
        else:
            keep()

    def _rename(self, kept: SavedFilter) -> None:
        sentence = self.tr("The filter is called “{name}” now.")
        self._ask(
            self.tr("Rename Filter"), kept.name, lambda name: self._keep(replace(kept, name=name), sentence, kept.name)
        )

    def _remove(self, kept: SavedFilter) -> None:
        question = self.tr("Remove the filter “{name}”? The photos stay.").format(name=kept.name)
        removed = self.tr("Removed “{name}”.").format(name=kept.name)
        self.asked.emit(question, self.tr("Remove"), lambda: self._change(self._without(kept.name), removed))

    def _without(self, *names: str) -> tuple[SavedFilter, ...]:
        return tuple(each for each in self._filters if each.name not in names)

    def _change(self, filters: tuple[SavedFilter, ...], sentence: str) -> None:
        self._filters = tuple(sorted(filters, key=lambda each: each.name.casefold()))
        self._fill()
        self.changed.emit(self._filters)
        self.said.emit(sentence)

    def _on_chosen(self, kept: SavedFilter, wanted: bool) -> None:
        """Shows what was saved; what is shown already was ticked off, and all is to be seen again."""
        self._view.show(*(restored(kept) if wanted else (PhotoFilter(), Order.NAME)))

    def _fill(self) -> None:
        shown = self._view.filter, self._view.order
        current = next((each for each in self._filters if restored(each) == shown), None)
        self._save.setEnabled(self._view.active and current is None)
        menu = self._menu
        menu.clear()
        for each in self._filters:
            action = self._one_of.addAction(menu.addAction(escaped(each.name)))
            action.setCheckable(True)
            action.setChecked(each is current)
            action.triggered.connect(lambda wanted, each=each: self._on_chosen(each, wanted))
        menu.addSeparator()
        menu.addAction(self._save)
        if current:
            for text, slot in ((self.tr("&Rename…"), self._rename), (self.tr("Re&move"), self._remove)):
                menu.addAction(text).triggered.connect(partial(slot, current))
