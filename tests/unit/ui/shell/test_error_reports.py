"""An error in a slot or a thread offers a report, once."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.shell.error_reports import ErrorReports


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """The errors that went on to the hook that was there before."""
    seen: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: seen.append(error))
    monkeypatch.setattr(threading, "excepthook", lambda args: sys.excepthook(args.exc_type, args.exc_value, None))
    return seen


@pytest.fixture
def reports(qtbot: QtBot, seen: list[BaseException]) -> Iterator[ErrorReports]:
    window = QWidget()
    qtbot.addWidget(window)
    reports = ErrorReports(window, lambda error: f"report of {error!r}")
    reports.watch()
    yield reports
    reports.leave()


def _fail() -> None:
    raise ValueError("unexpected")


def test_an_error_on_another_thread_offers_a_report(
    reports: ErrorReports, seen: list[BaseException], qtbot: QtBot
) -> None:
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: reports.dialog is not None)
    assert reports.dialog is not None
    assert "report of ValueError('unexpected')" in reports.dialog.text.toPlainText()
    assert [str(each) for each in seen] == ["unexpected"]
    copy = next(each for each in reports.dialog.findChildren(QPushButton) if each.text() == "Copy")
    copy.click()
    assert "report of ValueError" in QGuiApplication.clipboard().text()


def test_only_the_first_one_opens_a_window(reports: ErrorReports, seen: list[BaseException], qtbot: QtBot) -> None:
    error = ValueError("one")
    sys.excepthook(ValueError, error, None)
    first = reports.dialog
    assert first is not None
    sys.excepthook(ValueError, ValueError("two"), None)
    assert reports.dialog is first
    assert len(seen) == 2


def test_an_interruption_is_no_error(reports: ErrorReports, seen: list[BaseException]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert reports.dialog is None
    assert len(seen) == 1
