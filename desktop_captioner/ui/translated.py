"""Sentences of the parts without Qt in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_captioner.sentence import Sentence


def translated(text: str) -> str:
    """The text in the user's language if it is a Sentence; any other as it is."""
    if not isinstance(text, Sentence):
        return text
    template = QCoreApplication.translate("Sentence", text.template)
    values = {name: translated(value) if isinstance(value, str) else value for name, value in text.values.items()}
    return template.format(**values)
