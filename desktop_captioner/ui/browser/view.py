"""The photos that are shown out of those that are open."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.browser.photo_filter import Order, PhotoFilter, sort_key

_PART = 1_000  # entries between two turns of the event loop

Keyed = tuple[float, int, PhotoEntry]


class View(QObject):
    """Filters and sorts in parts, so that the window goes on while it does; a photo whose state changes stays where it is
    until the next time.

    Signals ``changed()`` when something else is asked for, and ``applied()`` when it is shown. busy: not yet shown.
    """

    changed = Signal()
    applied = Signal()

    def __init__(self, browser: Browser) -> None:
        super().__init__(browser)
        self._browser = browser
        self.order, self.filter = Order.NAME, PhotoFilter()
        self.busy = False
        self._work: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def filtered(self) -> bool:
        """Whether there may be photos that are not shown."""
        return self.filter != PhotoFilter()

    @property
    def active(self) -> bool:
        """Whether the photos are shown otherwise than they were found."""
        return self.filtered or self.order is not Order.NAME

    def sort(self, order: Order) -> None:
        """Show the photos in another order."""
        self.show(self.filter, order)

    def show(self, wanted: PhotoFilter, order: Order | None = None) -> None:
        """Show other photos, in the same or another order."""
        order = order or self.order
        if (wanted, order) != (self.filter, self.order):
            self.filter, self.order = wanted, order
            self.changed.emit()
            self.apply()

    def forget(self) -> None:
        """Other photos are being opened: all of them are to be seen."""
        self._timer.stop()
        self.busy = False
        if self.filtered:
            self.filter = PhotoFilter()
            self.changed.emit()

    def on_sureness(self) -> None:
        """Other captions are unsure now."""
        if self.filter.unsure:
            self.apply()

    def apply(self) -> None:
        """Look through all open photos again."""
        self.busy = True
        self._work = self._arrange()
        self._timer.start()

    def _go_on(self) -> None:
        if next(self._work, self) is self:
            self._timer.stop()
            self.busy = False
            self.applied.emit()

    def _arrange(self) -> Iterator[None]:
        photos = self._browser.photos
        accepts, key, entries = self.filter.test(photos.sure_from), sort_key(self.order), photos.opened
        parts: list[list[Keyed]] = []
        for start in range(0, len(entries), _PART):
            part = enumerate(entries[start : start + _PART], start)
            parts.append(sorted((key(entry), number, entry) for number, entry in part if accepts(entry)))
            yield
        merged = heapq.merge(*parts)
        photos.begin_view()
        while more := [entry for _, _, entry in islice(merged, _PART)]:
            photos.prepare(more)
            yield
        self._browser.show_next(accepts if self.filtered else None)
