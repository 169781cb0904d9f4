"""The model's captions, looked at one by one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.browser.photo_filter import Order, PhotoFilter
from desktop_captioner.ui.browser.view import View
from desktop_captioner.ui.dialogs.review import Review


class Reviewing(QObject):
    """Signals ``began(Review)``, and ``said(sentence)`` where there is no caption to look at."""

    began = Signal(object)
    said = Signal(str)

    def __init__(self, window: QWidget, browser: Browser, view: View) -> None:
        super().__init__(window)
        self._window, self._browser, self._view = window, browser, view

    def begin(self) -> None:
        """Shows the model's captions that nobody looked at, the least certain first, then reviews them one by one."""
        browser, view = self._browser, self._view
        before = view.filter, view.order
        wanted = PhotoFilter(frozenset({PhotoState.GENERATED}))

        def start() -> None:
            view.applied.disconnect(start)
            paths = [entry.photo.path for entry in browser.photos.entries]
            if not paths:
                self.said.emit(self.tr("There are no captions left to review."))
                view.show(*before)
                return
            review = Review(browser.photos, browser.undo, paths, self._window)
            review.preview_requested.connect(browser.preview_requested)
            browser.previewed.connect(review.on_preview)
            review.finished.connect(lambda: view.show(*before))
            self.began.emit(review)
            browser.preview_requested.emit(browser.photos.entries[0].photo)
            review.open()

        view.applied.connect(start)
        if before == (wanted, Order.CONFIDENCE):
            view.apply()
        else:
            view.show(wanted, Order.CONFIDENCE)
