"""Whether the encoder in 8 bits sees on this machine what the one in floats sees: tried once, then remembered.

Where a processor has no VNNI after all, or its instructions are not to be used, sums of products saturate and the
captions are others, without a word.
"""

from __future__ import annotations

import hashlib
import json
import logging
import platform
from pathlib import Path

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from desktop_captioner import __version__, paths
from desktop_captioner.atomic_file import AtomicFile
from desktop_captioner.captioning.bundle import Bundle
from desktop_captioner.captioning.cpu_features import features, model_name
from desktop_captioner.captioning.networks.in_use import encoder_of
from desktop_captioner.captioning.networks.quantized import Arrays, Int8Encoder
from desktop_captioner.photos.decode import model_input

log = logging.getLogger("desktop_captioner.model")

# Cosine between the features of both: with VNNI above 0.99, with saturated sums from 0.77 to 0.95.
_ALIKE = 0.97
_PHOTOS = 2


def agrees(encoder: Int8Encoder, bundle: Bundle, stored: Arrays) -> bool:
    """Whether both encoders see the same in the photos that the program brings along. stored: the bundle's arrays."""
    key = _machine(bundle)
    verdicts = _read_verdicts()
    if key not in verdicts:
        verdicts[key] = _compare(encoder, bundle, stored)
        _write_verdicts(verdicts)
    return verdicts[key]


def alike(one: NDArray[np.float32], other: NDArray[np.float32]) -> bool:
    """Whether two encoders' features ``float32[B, …]`` are as near to each other as those of 8 bits and floats can be."""
    pairs = zip(one.reshape(len(one), -1), other.reshape(len(other), -1), strict=True)
    near = [float(a @ b / max(float(np.linalg.norm(a) * np.linalg.norm(b)), 1e-12)) for a, b in pairs]
    log.info("8 bits beside floats: %s", ", ".join(f"{each:.3f}" for each in near))
    return min(near) > _ALIKE


def _compare(encoder: Int8Encoder, bundle: Bundle, stored: Arrays) -> bool:
    chosen = sorted(paths.samples().glob("*.jpg"))[:_PHOTOS]
    if not chosen:
        return False
    photos = np.stack([model_input(path, bundle.model.encoder.side) for path in chosen])
    floats = encoder_of(bundle, stored, "float32")
    seen = (np.asarray(tf.cast(look(tf.constant(photos)), tf.float32)) for look in (encoder, floats))
    return alike(*seen)


def _machine(bundle: Bundle) -> str:
    """A name for this processor with this model and these libraries."""
    told = (bundle.label, __version__, tf.__version__, platform.platform(), model_name(), *features())
    return hashlib.sha256("\n".join(told).encode("utf-8", "replace")).hexdigest()[:16]


def _read_verdicts() -> dict[str, bool]:
    try:
        told = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return {key: value for key, value in told.items() if isinstance(value, bool)} if isinstance(told, dict) else {}


def _write_verdicts(verdicts: dict[str, bool]) -> None:
    try:
        _file().parent.mkdir(parents=True, exist_ok=True)
        with AtomicFile(_file()) as stream:
            json.dump(verdicts, stream, indent=1)
    except OSError as error:
        log.info("the comparison of 8 bits and floats will be made again: %s", error)


def _file() -> Path:
    return paths.int8_verdicts()
