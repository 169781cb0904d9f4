"""The log has what escapes the program's own handling, on every thread."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_captioner import log


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    root = logging.getLogger(log.ROOT)
    hooks, handlers, level = (sys.excepthook, threading.excepthook), list(root.handlers), root.level
    yield
    sys.excepthook, threading.excepthook = hooks
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_what_is_logged_and_what_is_not_caught_stands_in_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "logs" / "a.log"
    assert log.start(path)
    logging.getLogger("desktop_captioner.model").info("Größe %d", 7)

    def fail() -> None:
        raise ZeroDivisionError("on a thread")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    text = path.read_text(encoding="utf-8")
    assert "INFO    desktop_captioner.model: Größe 7" in text
    assert "uncaught" in text
    assert "ZeroDivisionError: on a thread" in text
    assert "on a thread" in capsys.readouterr().err  # and is seen by who started it from a terminal


def test_a_place_that_cannot_be_written_ends_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert not log.start(tmp_path / "file" / "a.log")
    logging.getLogger("desktop_captioner.model").error("said to nobody")
