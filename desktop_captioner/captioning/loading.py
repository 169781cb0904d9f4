"""The one door to TensorFlow: everything else works without it."""

from __future__ import annotations

import logging
import os

# WORKAROUND: TensorFlow carries a SQLite without full-text search, and Python's own would bind to it if it came later;
# goes when TensorFlow hides those symbols.
import sqlite3  # noqa: F401
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.captioning.pipeline import BATCH, Captioner

log = logging.getLogger("desktop_captioner.model")


def load_captioner(folder: Path, device: str = "auto", beams: int = 3, batch: int = BATCH) -> Captioner:
    """Imports TensorFlow (seconds) and loads the model in a folder; raises ModelError with a sentence for the user."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ["KERAS_BACKEND"] = "tensorflow"
    with _native_messages_to_log():
        try:
            from desktop_captioner.captioning.captioner import load
        except ImportError as error:
            raise ModelError(f"TensorFlow cannot be loaded, so nothing can be captioned: {error}.") from error
        return load(folder, device, beams, batch)


@contextmanager
def _native_messages_to_log() -> Iterator[None]:
    """What TensorFlow's libraries print while they start goes to the log, not to the user's terminal.

    WORKAROUND: they print straight to descriptor 2 before their own log level counts; goes when they no longer do.
    """
    try:
        sys.stderr.flush()
        kept = os.dup(2)
    except (OSError, AttributeError, ValueError):  # a windowed program has no stderr
        yield
        return
    with tempfile.TemporaryFile() as messages:
        os.dup2(messages.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(kept, 2)
            os.close(kept)
            messages.seek(0)
            for line in messages.read().decode("utf-8", "replace").splitlines():
                log.debug("%s", line)
