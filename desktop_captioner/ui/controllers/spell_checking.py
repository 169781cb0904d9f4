"""Spelling of captions and alt texts, where there are word lists."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_captioner.photos.spelling import is_available
from desktop_captioner.settings import Settings
from desktop_captioner.ui.caption_panel.spell_check import SpellCheck
from desktop_captioner.ui.caption_panel.text_field import TextField
from desktop_captioner.ui.dialogs.review import Review
from desktop_captioner.ui.main_window import MainWindow
from desktop_captioner.workers.speller import Speller


class SpellChecking(QObject):
    """Connects the fields with what knows the words. checks: of the panel's caption and alt text, and the review's, too,
    while there is one.
    """

    def __init__(self, window: MainWindow, speller: Speller) -> None:
        super().__init__(window)
        self._speller, self._chosen = speller, "off"
        self.checks: list[SpellCheck] = []
        for field in (window.panel.text, window.panel.alt_text):
            self._watch(field)
        window.reviewing.began.connect(self._on_review)
        window.preferences.changed.connect(self.apply)

    def apply(self, settings: Settings) -> None:
        """Takes the language that is wanted, or none."""
        chosen = settings.spelling if is_available() else "off"
        if chosen == self._chosen:
            return
        self._chosen = chosen
        if chosen != "off":
            self._speller.choose(chosen)
        for check in self.checks:
            check.turn(chosen != "off")

    def _on_review(self, review: Review) -> None:
        check = self._watch(review.text)
        check.turn(self._chosen != "off")
        review.finished.connect(lambda: self.checks.remove(check))

    def _watch(self, field: TextField) -> SpellCheck:
        check, speller = SpellCheck(field), self._speller
        check.judge_requested.connect(speller.judge)
        check.suggestions_requested.connect(speller.suggest)
        check.learn_requested.connect(speller.learn)
        speller.judged.connect(check.on_judged)
        speller.suggested.connect(check.on_suggested)
        speller.learned.connect(check.on_learned)
        self.checks.append(check)
        return check
