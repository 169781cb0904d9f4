"""Photos by the words of their captions, in the place of what is shown, and back again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_captioner.ui.browser.search_bar import SearchBar


class Finding(QObject):
    """Signals ``search_requested(words)``, ``found(list[Path], sentence)`` with what is to be shown, or the sentence that
    there is nothing, and ``left()`` when what was shown before is wanted again.

    active: what was found is shown.
    """

    search_requested = Signal(str)
    found = Signal(object, str)
    left = Signal()

    def __init__(self, bar: SearchBar) -> None:
        super().__init__(bar)
        self.bar = bar
        self.active = False
        bar.searched.connect(self.search_requested)
        bar.cleared.connect(self._on_cleared)

    def leave(self) -> None:
        """Other photos are being opened: the search is over."""
        self.active = False
        self.bar.leave()

    def on_found(self, words: str, paths: list[Path]) -> None:
        """The library has the photos with these words."""
        if words != self.bar.text().strip():
            return  # more was typed since
        self.active = True
        sentence = "" if paths else self.tr("No captions match “{words}”.").format(words=words)
        self.found.emit(paths, sentence)

    def _on_cleared(self) -> None:
        self.active = False
        self.left.emit()
