"""The one door to TensorFlow: everything else works without it."""

from __future__ import annotations

import gc
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
from desktop_captioner.captioning.bundle import read as read_bundle
from desktop_captioner.captioning.pipeline import BATCH, Captioner
from desktop_captioner.sentence import Sentence
from desktop_captioner.settings import BEAMS

_KERAS_HOME, _LEGACY_KERAS = "KERAS_HOME", "TF_USE_LEGACY_KERAS"
_NOT_FOR_US = ("ONEDNN_", "DNNL_", "MKLDNN_", "TF_ENABLE_ONEDNN_OPTS", "TF_SET_ONEDNN_FPMATH_MODE", "KERAS_NNX_ENABLED")
# By this module, TensorFlow, Keras and h5py; what is empty here is as good as not there.
_SET_BY_IMPORT = {
    "TF_CPP_MIN_LOG_LEVEL": "3", "KERAS_BACKEND": "tensorflow", _KERAS_HOME: "", "TF2_BEHAVIOR": "1",
    "ENABLE_RUNTIME_UPTIME_TELEMETRY": "0", _LEGACY_KERAS: "", "TPU_ML_PLATFORM": "Tensorflow", "TPU_ML_PLATFORM_VERSION": "",
    "HDF5_PLUGIN_PATH": "",
}  # fmt: skip

log = logging.getLogger("desktop_captioner.model")


def load_captioner(
    folder: Path, device: str = "auto", beams: int = BEAMS, batch: int = BATCH, says_person: bool = False
) -> Captioner:
    """Import TensorFlow (seconds) and load the model in a folder; raises ModelError with a sentence for the user.

    says_person: its captions do not say of which sex people are.
    """
    bundle = read_bundle(folder)  # a model that cannot be used is told at once
    with _native_messages_to_log():
        import_tensorflow()
        from desktop_captioner.captioning.captioner import ModelCaptioner

        return ModelCaptioner(bundle, device, beams, batch, says_person=says_person)


def settle_environment() -> None:
    """Give every variable that the import sets its place in the environment, before there are further threads.

    While the environment grows, a thread that reads it, as Qt does at any time, may die in the C library (glibc's
    ``getenv`` beside ``setenv``). Variables that are there already are only given other values.
    """
    _drop_foreign_settings()
    for name, value in _SET_BY_IMPORT.items():
        os.environ.setdefault(name, value)


def _drop_foreign_settings() -> None:
    for name in list(os.environ):
        if name.startswith(_NOT_FOR_US):
            del os.environ[name]


def import_tensorflow() -> None:
    """Import TensorFlow with this program's settings, whatever the user has set for others; raises ModelError.

    oneDNN's variables take instructions away from the processor that were counted on, or print into the table on standard
    output. TensorFlow would import Keras for those who call it ``tf.keras``; not so where these ask for the Keras of before,
    as is done here. Most bundles do without either.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    _drop_foreign_settings()
    with _importing("tensorflow"):
        import tensorflow  # noqa: F401


def import_keras() -> None:
    """Import TensorFlow and Keras with this program's settings, whatever the user has set for others; raises ModelError."""
    import_tensorflow()
    with _importing("keras"):
        import keras  # noqa: F401


@contextmanager
def _importing(module: str) -> Iterator[None]:
    """Set variables of the environment for an import, and spare Python's garbage collector the time meanwhile.

    A ``keras.json`` can ask for other axes and numbers than the model has, or be damaged; Keras, and what TensorFlow has kept of
    it, would also write one where there is none. All that an import makes stays, and the collector would look at each object
    again and again; but only the first time: what stands about later may be a model that nobody needs any more, and goes with
    its circles. Raises ModelError.
    """
    if module in sys.modules:
        yield
        return
    enabled = gc.isenabled()
    gc.disable()
    try:
        with (
            tempfile.TemporaryDirectory(prefix="dcap-keras-") as empty,
            _environment(**{_KERAS_HOME: empty, "KERAS_BACKEND": "tensorflow", _LEGACY_KERAS: "1"}),
        ):
            yield
    except (ImportError, OSError) as error:
        raise ModelError(
            Sentence("TensorFlow cannot be loaded, so nothing can be captioned: {error}.", error=error)
        ) from error
    finally:
        gc.freeze()
        if enabled:
            gc.enable()


@contextmanager
def _environment(**settings: str) -> Iterator[None]:
    given = {name: os.environ.get(name) for name in settings}
    os.environ |= settings
    try:
        yield
    finally:
        for name, value in given.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


@contextmanager
def _native_messages_to_log() -> Iterator[None]:
    """Send what TensorFlow's libraries print while they start to the log, not to the user's terminal.

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
