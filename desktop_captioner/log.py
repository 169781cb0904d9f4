"""The log: a file that rolls over, and whatever escapes the program's own handling."""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

ROOT = "desktop_captioner"
_SIZE, _KEPT = 1_000_000, 2


def start(path: Path) -> bool:
    """Logs into the file from now on; False where it cannot be written, and then nothing is logged."""
    root = logging.getLogger(ROOT)
    root.setLevel(logging.DEBUG)
    sys.excepthook = _on_uncaught
    threading.excepthook = _on_uncaught_in_thread
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        root.addHandler(logging.NullHandler())
        return False
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s"))
    root.addHandler(handler)
    return True


def _on_uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    logging.getLogger(ROOT).critical("uncaught", exc_info=(kind, error or kind(), trace))
    sys.__excepthook__(kind, error or kind(), trace)


def _on_uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    sys.excepthook(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
