"""Texts that stay while the language changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject


def spoken(owner: QObject, say: Callable[[], object]) -> None:
    """Call what sets the owner's texts, now and whenever the language has changed. owner: a widget, or a child of one."""
    _Listener(owner, say)
    say()


class _Listener(QObject):
    """Qt sends a change of the language to every child of a widget: this one hears of it and of little else."""

    def __init__(self, owner: QObject, say: Callable[[], object]) -> None:
        super().__init__(owner)
        self._say = say

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        return super().event(event)
