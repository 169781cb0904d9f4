"""The models that there are: the one that ships with the program, and those of the user."""

from __future__ import annotations

import re
import shutil
import time
import uuid
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import CARD, CONFIG, METRICS, VOCABULARY, WEIGHTS, ModelError
from desktop_captioner.sentence import NOTHING, Sentence, reason

_NEEDED, _OPTIONAL = (CONFIG, VOCABULARY, WEIGHTS), (METRICS, CARD)
SCORES = ("CIDEr-D", "METEOR", "BLEU-4")
_MARK = ".adding-"  # begins the names of folders that are still being filled
_ABANDONED = 60  # seconds without a new file after which nobody fills such a folder any more


@dataclass(frozen=True)
class InstalledModel:
    """A bundle that can be chosen. key: its folder's name among the user's, empty for the shipped one.

    label: as captions carry it. scores: of the search that is best, on so many photos that the model was not trained on.
    size: in bytes. speed: photos a second when it last captioned here, 0 where it did not. problem: why it cannot be used.
    """

    key: str
    folder: Path
    name: str
    version: str = ""
    label: str = ""
    size: int = 0
    scores: Mapping[str, float] = field(default_factory=dict)
    measured_on: int = 0
    speed: float = 0.0
    problem: Sentence = NOTHING


def model_folder(key: str, shipped: Path, own: Path) -> Path:
    """Where a chosen model lies; what names no folder in ``own`` cannot be read as a model later."""
    return own / Path(key).name if key else shipped


def installed_models(shipped: Path, own: Path, speeds: Mapping[str, float] | None = None) -> list[InstalledModel]:
    """All models, the shipped one first; one that is damaged has its problem. own: the user's folder; it may be missing.

    speeds: as they were measured, by the models' labels.
    """
    found = [installed("", shipped), *(installed(each.name, each) for each in _folders(own))]
    return [replace(each, speed=(speeds or {}).get(each.label, 0.0)) for each in found]


def installed(key: str, folder: Path) -> InstalledModel:
    """A model as its bundle describes it; every file is read and compared with its checksum."""
    try:
        found = bundles.read(folder)
        size = sum((folder / name).stat().st_size for name in (*_NEEDED, *_OPTIONAL) if (folder / name).exists())
    except (ModelError, OSError) as error:
        return InstalledModel(key, folder, folder.name, problem=_sentence(error))
    metrics = found.metrics
    return InstalledModel(
        key, folder, found.name, found.version, found.label, size, _best_scores(metrics),
        int(_number(metrics.get("photos"))),
    )  # fmt: skip


def add_model(source: Path, own: Path) -> InstalledModel:
    """Copies a bundle to the user's, whole or not at all, after it was looked at. Raises ModelError with a sentence."""
    given = bundles.read(source)
    try:
        for each in installed_models(source, own)[1:]:
            if each.label == given.label:
                raise ModelError(Sentence("The model {model} already exists.", model=given.label))
        own.mkdir(parents=True, exist_ok=True)
        partial = own / f"{_MARK}{uuid.uuid4().hex}"
        try:
            partial.mkdir()
            for name in (*_NEEDED, *_OPTIONAL):
                if (source / name).is_file():
                    shutil.copyfile(source / name, partial / name)
            bundles.read(partial)  # it may have changed meanwhile, or the disk be full
            target = _free(own, given.label)
            partial.rename(target)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
    except OSError as error:
        sentence = Sentence("The model in {folder} could not be copied: {reason}.", folder=source, reason=reason(error))
        raise ModelError(sentence) from error
    return installed(target.name, target)


def clear_partial(own: Path) -> None:
    """Removes what a sudden end left of models that were being added; a folder that is being filled now is young."""
    found = own.glob(f"{_MARK}*") if own.is_dir() else ()
    for each in found:
        with suppress(OSError):
            if time.time() - each.stat().st_mtime > _ABANDONED:
                shutil.rmtree(each)


def remove_model(key: str, own: Path) -> None:
    """Deletes one of the user's models. Raises ModelError with a sentence."""
    folder = next((each for each in _folders(own) if each.name == key), None)
    if folder is None:
        raise ModelError(Sentence("This model no longer exists."))
    try:
        shutil.rmtree(folder)
    except OSError as error:
        sentence = Sentence(
            "The model in {folder} could not be removed: {reason}.", folder=folder, reason=reason(error)
        )
        raise ModelError(sentence) from error


def _sentence(error: ModelError | OSError) -> Sentence:
    return error.sentence if isinstance(error, ModelError) else reason(error)


def _folders(own: Path) -> list[Path]:
    found = own.iterdir() if own.is_dir() else ()
    return sorted(each for each in found if each.is_dir() and not each.name.startswith(_MARK))


def _best_scores(metrics: Mapping[str, Any]) -> dict[str, float]:
    ways = metrics.get("scores")
    found = [each for each in ways.values() if isinstance(each, dict)] if isinstance(ways, dict) else []
    scores = [{name: _number(each[name]) for name in SCORES if name in each} for each in found]
    return max(scores, key=lambda each: each.get(SCORES[0], 0.0), default={})


def _number(value: Any) -> float:
    usual = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e9
    return float(value) if usual else 0.0


def _free(own: Path, label: str) -> Path:
    """A folder that does not exist yet, with a name that every file system takes."""
    name = re.sub(r"[^\w.-]+", "-", label).strip("-.")[:80] or "model"
    taken = {each.name for each in own.iterdir()}
    numbered = (f"{name}-{number}" for number in range(2, len(taken) + 3))
    return own / (name if name not in taken else next(each for each in numbered if each not in taken))
