"""Keys by the names that this system gives them."""

from __future__ import annotations

import sys

from PySide6.QtGui import QKeySequence

from desktop_captioner.ui.shell.keys import native, with_keys


def test_a_key_has_a_name_and_none_has_none(qapp: object) -> None:
    expected = "⌘E" if sys.platform == "darwin" else "Ctrl+E"
    assert native("Ctrl+E") == native(QKeySequence("Ctrl+E")) == expected
    assert native("") == ""
    assert with_keys("Export", "Ctrl+E") == f"Export ({expected})"
