"""The borders between the layers hold."""

from __future__ import annotations

import pytest
from importlinter.cli import lint_imports


def test_no_layer_reaches_above_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    # It would switch off every logger that there is, for all tests after this one.
    monkeypatch.setattr("logging.config.dictConfig", lambda settings: None)
    assert lint_imports() == 0
