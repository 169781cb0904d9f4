"""Spelling judged on a thread of its own: word lists take a moment to load, and suggestions to find."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_captioner.photos.spelling import Spelling

log = logging.getLogger("desktop_captioner.ui")


class Speller(QObject):
    """Nothing is loaded before a word is asked for.

    ``judge(words)`` brings ``judged(set of words, set of those that are wrong)``, ``suggest(word)`` brings
    ``suggested(word, tuple)``, ``learn(word)`` brings ``learned(word)``. Where a list cannot be used, no word is wrong.
    """

    judged = Signal(object, object)
    suggested = Signal(str, object)
    learned = Signal(str)

    def __init__(self, own_words: Path) -> None:
        super().__init__()
        self._own_words, self._language = own_words, "en"
        self._spelling: Spelling | None = None
        self._closed = False
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="spelling")

    def choose(self, language: str) -> None:
        """Take another language from now on."""
        if not self._closed:
            self._pool.submit(self._choose, language)

    def judge(self, words: set[str]) -> None:
        """Ask which words are wrong."""
        self._ask(lambda spelling: self.judged.emit(words, spelling.wrong(words)))

    def suggest(self, word: str) -> None:
        """Ask what a wrong word may be meant to be."""
        self._ask(lambda spelling: self.suggested.emit(word, spelling.suggestions(word)))

    def learn(self, word: str) -> None:
        """Take a word into the user's own."""
        self._ask(lambda spelling: self._learn(spelling, word))

    def close(self) -> None:
        """Waits for what is under way; what is asked later has no answer."""
        self._closed = True
        self._pool.shutdown(cancel_futures=True)

    def _ask(self, ask: Callable[[Spelling], object]) -> None:
        if not self._closed:
            self._pool.submit(self._work, ask)

    def _choose(self, language: str) -> None:
        if language != self._language:
            self._language, self._spelling = language, None

    def _learn(self, spelling: Spelling, word: str) -> None:
        try:
            spelling.learn(word)
        finally:
            self.learned.emit(word)

    def _work(self, ask: Callable[[Spelling], object]) -> None:
        try:
            if self._spelling is None:
                self._spelling = Spelling(self._language, self._own_words)
            ask(self._spelling)
        except Exception:
            log.exception("the spelling cannot be checked")
