"""Photos by the words of their captions, in the place of what is shown, and back again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_captioner.ui.browser.search_bar import SearchBar


class Finding(QObject):
    """Signals ``search_requested(words)``, ``open_requested(list[Path])`` for what was found or was shown before, and
    ``nothing_found(sentence)``.
    """

    search_requested = Signal(str)
    open_requested = Signal(object)
    nothing_found = Signal(str)

    def __init__(self, bar: SearchBar) -> None:
        super().__init__(bar)
        self.bar = bar
        self.active = False
        self._shown: list[Path] = []
        self._before: list[Path] = []
        bar.searched.connect(self.search_requested)
        bar.cleared.connect(self._on_cleared)

    def on_opening(self, paths: list[Path]) -> None:
        """Photos are being opened, these in all; unless they are what was found, the search is over."""
        if not self.active or paths != self._shown:
            self.active = False
            self._before = paths
            self.bar.leave()

    def on_found(self, words: str, paths: list[Path]) -> None:
        """The library has the photos with these words."""
        if words != self.bar.text().strip():
            return  # more was typed since
        self.active, self._shown = True, paths
        if paths:
            self.open_requested.emit(paths)
        else:
            sentence = self.tr("No photo that was captioned before has the words «{words}».")
            self.nothing_found.emit(sentence.format(words=words))

    def _on_cleared(self) -> None:
        self.active = False
        self.open_requested.emit(self._before)
