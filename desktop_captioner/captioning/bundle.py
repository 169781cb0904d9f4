"""A model on disk: a folder that holds all that is needed to rebuild it, and no code.

``config.json`` (what it is, and the SHA-256 of the other files), ``vocabulary.txt`` (one word a line),
``weights.safetensors``, ``metrics.json``, ``MODEL_CARD.md``. In the weights file a matrix or kernel of ``int8`` named
X goes with X``.scale``, which broadcasts to it: the weight is their product.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save_file

from desktop_captioner.captioning.config import DecoderConfig, EncoderConfig, ModelConfig
from desktop_captioner.captioning.limits import StoredArray, check_arrays, check_sizes, words_in
from desktop_captioner.captioning.vocabulary import Vocabulary
from desktop_captioner.sentence import Sentence, SentenceError
from desktop_captioner.validation import replaced

FORMAT = 1
CONFIG, VOCABULARY, WEIGHTS, METRICS, CARD = (
    "config.json", "vocabulary.txt", "weights.safetensors", "metrics.json", "MODEL_CARD.md",
)  # fmt: skip
_CHECKED = (VOCABULARY, WEIGHTS)
_LARGEST = {CONFIG: 1 << 20, METRICS: 1 << 20, VOCABULARY: 4 << 20, WEIGHTS: 1 << 30}
_LONGEST_NAME = 100
_QUANTISED_FROM = 4096  # smaller arrays gain nothing

Arrays = dict[str, NDArray[Any]]


class ModelError(SentenceError):
    """A model cannot be used; the message is one sentence for the user."""


@dataclass(frozen=True)
class Bundle:
    """A model as its folder describes it, without its weights.

    training: the run's record, for people. digest: of the weights, as hexadecimal digits; empty where none are written.
    """

    folder: Path
    name: str
    version: str
    model: ModelConfig
    vocabulary: Vocabulary
    metrics: Mapping[str, Any] = field(default_factory=dict)
    training: Mapping[str, Any] = field(default_factory=dict)
    digest: str = ""

    @property
    def label(self) -> str:
        """Name, version and the weights' digest, as captions carry it: other weights are another model."""
        return f"{self.name} {self.version}" + (f" ({self.digest[:8]})" if self.digest else "")

    def label_as(self, says_person: bool) -> str:
        """The label of what it says; says_person: without the sex of people, which makes other captions."""
        return f"{self.label}, says person" if says_person else self.label


def write(bundle: Bundle, weights: Arrays) -> None:
    """Write the bundle into its folder, large arrays as int8; weights: ``float32`` arrays by name."""
    bundle.folder.mkdir(parents=True, exist_ok=True)
    (bundle.folder / VOCABULARY).write_text("\n".join(bundle.vocabulary.words) + "\n", encoding="utf-8")
    save_file(quantised(weights), bundle.folder / WEIGHTS)
    (bundle.folder / WEIGHTS).chmod(0o644)  # safetensors makes it readable for its owner only
    config = {
        "format": FORMAT,
        "name": bundle.name,
        "version": bundle.version,
        "encoder": dataclasses.asdict(bundle.model.encoder),
        "decoder": dataclasses.asdict(bundle.model.decoder),
        "sha256": {name: _digest(bundle.folder / name) for name in _CHECKED},
        "training": dict(bundle.training),
    }
    _write_json(bundle.folder / CONFIG, config)


def write_scores(folder: Path, metrics: Mapping[str, Any], card: str) -> None:
    """Add what was measured with the bundle's own weights, and the card that tells it."""
    _write_json(folder / METRICS, dict(metrics))
    (folder / CARD).write_text(card, encoding="utf-8")


def read(folder: Path) -> Bundle:
    """The bundle in a folder; raises ModelError where it is missing, damaged, foreign or too new."""
    config = _read_json(folder, CONFIG)
    version = config.get("format")
    if not isinstance(version, int):
        raise ModelError(
            Sentence(
                "{folder} is not a model for this program: {config} names no format.", folder=folder, config=CONFIG
            )
        )
    if version > FORMAT:
        raise ModelError(
            Sentence(
                "The model in {folder} was made by a newer version of this program (format {version}).",
                folder=folder,
                version=version,
            )
        )
    sums = config.get("sha256")
    digests = {name: _digest(_existing(folder, name)) for name in _CHECKED}
    for name, digest in digests.items():
        if digest != (sums.get(name) if isinstance(sums, dict) else None):
            raise ModelError(
                Sentence(
                    "The model in {folder} is damaged: {name} is not what {config} says it should be.",
                    folder=folder,
                    name=name,
                    config=CONFIG,
                )
            )
    try:
        model = model_config(config)
        vocabulary = Vocabulary(words_in((folder / VOCABULARY).read_bytes()))
        check_arrays(_arrays(folder), model, len(vocabulary))
        name, label = _text(config, "name"), _text(config, "version")
    except (ValueError, TypeError) as error:
        raise ModelError(
            Sentence("The model in {folder} cannot be read: {error}.", folder=folder, error=error)
        ) from error
    metrics = _read_json(folder, METRICS) if (folder / METRICS).exists() else {}
    training = config.get("training")
    record = training if isinstance(training, dict) else {}
    return Bundle(folder, name, label, model, vocabulary, metrics, record, digests[WEIGHTS])


def read_weights(folder: Path) -> Arrays:
    """The weights of a bundle as ``float32`` by name; raises ModelError."""
    return restored(read_stored(folder))


def read_stored(folder: Path) -> Arrays:
    """The weights of a bundle as they lie in the file, int8 with scales; raises ModelError."""
    try:
        with safe_open(_existing(folder, WEIGHTS), framework="np") as stored:
            return {name: stored.get_tensor(name) for name in stored.keys()}  # noqa: SIM118
    except (SafetensorError, OSError) as error:
        raise ModelError(
            Sentence("The weights of the model in {folder} cannot be read: {error}.", folder=folder, error=error)
        ) from error


def model_config(config: Mapping[str, Any]) -> ModelConfig:
    """A model's configuration from JSON's ``encoder`` and ``decoder``, its sizes within reason. Raises ValueError."""
    model = ModelConfig(
        encoder=replaced(EncoderConfig(), config.get("encoder"), unknown=True),
        decoder=replaced(DecoderConfig(), config.get("decoder"), unknown=True),
    )
    check_sizes(model)
    return model


def quantised(weights: Arrays) -> Arrays:
    """Symmetric int8 with one scale for each output channel (each row of an embedding), the rest as it is.

    Jacob et al., "Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference",
    CVPR 2018; here for storage only.
    """
    stored: Arrays = {}
    for name, array in weights.items():
        if array.ndim < 2 or array.size < _QUANTISED_FROM:
            stored[name] = np.ascontiguousarray(array, np.float32)
            continue
        stored |= rounded(name, array)
    return stored


def rounded(name: str, array: NDArray[np.float32]) -> dict[str, NDArray[Any]]:
    """An array as int8 and its scales, under their names in a weights file."""
    axes = (1,) if name.endswith("embedding") else tuple(range(array.ndim - 1))
    scale = np.maximum(np.abs(array).max(axis=axes, keepdims=True) / 127, 1e-12).astype(np.float32)
    return {name: np.rint(array / scale).astype(np.int8), name + ".scale": scale}


def restored(stored: Arrays) -> Arrays:
    """The inverse of ``quantised``, as near as int8 allows."""
    return {
        name: array.astype(np.float32) * stored[name + ".scale"] if array.dtype == np.int8 else array.astype(np.float32)
        for name, array in stored.items()
        if not name.endswith(".scale")
    }


def _arrays(folder: Path) -> dict[str, StoredArray]:
    """Return the kinds and shapes in the header of the weights file; raises ModelError."""
    try:
        with safe_open(_existing(folder, WEIGHTS), framework="np") as stored:
            slices = {name: stored.get_slice(name) for name in stored.keys()}  # noqa: SIM118
            return {name: StoredArray(each.get_dtype(), tuple(each.get_shape())) for name, each in slices.items()}
    except (SafetensorError, OSError) as error:
        raise ModelError(
            Sentence("The weights of the model in {folder} cannot be read: {error}.", folder=folder, error=error)
        ) from error


def _existing(folder: Path, name: str) -> Path:
    path = folder / name
    if not path.is_file():
        raise ModelError(Sentence("There is no model in {folder}: {name} is missing.", folder=folder, name=name))
    if path.stat().st_size > _LARGEST[name]:
        raise ModelError(
            Sentence("The model in {folder} cannot be read: {name} is too large.", folder=folder, name=name)
        )
    return path


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _read_json(folder: Path, name: str) -> dict[str, Any]:
    try:
        content = json.loads(_existing(folder, name).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ModelError(
            Sentence(
                "The model in {folder} is damaged: {name} cannot be read ({error}).",
                folder=folder,
                name=name,
                error=error,
            )
        ) from error
    if not isinstance(content, dict):
        raise ModelError(
            Sentence("The model in {folder} is damaged: {name} is not a JSON object.", folder=folder, name=name)
        )
    return content


def _write_json(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False, default=str) + "\n", encoding="utf-8")


def _text(content: dict[str, Any], name: str) -> str:
    value = content.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_NAME or not value.isprintable():
        raise ValueError(f"{name} is not a short text")
    return value
