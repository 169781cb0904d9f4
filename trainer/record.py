"""Keeps the record of a run, its settings, versions, commit and data, beside its results."""

from __future__ import annotations

import dataclasses
import json
import platform
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

from desktop_captioner.atomic_file import atomic_path
from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import model_config
from desktop_captioner.captioning.config import EncoderConfig
from desktop_captioner.captioning.vocabulary import Vocabulary
from trainer.config import RefinementConfig, StageConfig, TrainingConfig
from trainer.data.sources import Collection, Source

# What a run leaves in its folder.
RECORD, BEST, STATE, VOCABULARY = "run.json", "best.safetensors", "state.json", "vocabulary.txt"
# Settings that may change in a run, as they do not decide its result, and the places of the datasets, which may move.
_FREE = ("out", "cache", "verbose", "checkpoint_minutes")
_MOVABLE = re.compile(r"data\.\d+\.path")
_PACKAGES = ("tensorflow", "tensorflow-cpu", "jax", "keras", "numpy", "pillow", "pycocoevalcap")


def begin(config: TrainingConfig, data: Collection, words: Vocabulary) -> None:
    """Writes ``run.json`` and ``vocabulary.txt`` of a new run; one that goes on keeps its own, and what was added to them.

    Raises ValueError where the folder's run has begun with other settings or words, and FileNotFoundError where its
    record is lost.
    """
    if not (config.out / STATE).exists():
        _write(config, data)
        (config.out / VOCABULARY).write_text("\n".join(words.words) + "\n", encoding="utf-8")
        return
    begun = training_config(config.out, **{name: getattr(config, name) for name in _FREE})
    before, now = (_by_place(dataclasses.asdict(each)) for each in (begun, config))
    for place in before | now:
        then, said = before.get(place), now.get(place)
        if then != said and not _MOVABLE.fullmatch(place):
            raise ValueError(
                f"The run in {config.out} has begun with another “{place}”: {then}, not {said}. "
                "Say what was said then, or another --out."
            )
    then, said = (
        {name: each["sha256"] for name, each in datasets.items()} for datasets in (_known(config.out), _datasets(data))
    )
    if then != said or vocabulary(config.out).words != words.words:
        raise ValueError(f"The run in {config.out} has begun with other photos or captions. Say another --out.")


def _known(folder: Path) -> dict[str, Any]:
    return datasets_of(read(folder))


def _datasets(data: Collection) -> dict[str, Any]:
    return {
        name: {
            "sha256": each.sha256,
            "photos": {split: len(examples) for split, examples in each.splits.items()},
            "weight": data.weights[name],
            "problems": each.problems,
            "things": [path.name for path in each.things],
        }
        for name, each in data.datasets.items()
    }


def _write(config: TrainingConfig, data: Collection) -> None:
    recorded = {
        "config": dataclasses.asdict(config),
        "data": _datasets(data),
        "versions": {"python": platform.python_version()} | {name: _version(name) for name in _PACKAGES},
        "commit": _commit(),
        "machine": platform.processor() or platform.machine(),
        "before": run_of(config.encoder_weights),
    }
    text = json.dumps(recorded, indent=1, default=str)
    (config.out / RECORD).write_text(text + "\n", encoding="utf-8")


def run_of(weights: str) -> dict[str, Any] | None:
    """Returns the record of the run that made weights: its start, stages, refinement and photos, and of the run before it.

    None where they are no run's or bundle's. Raises ModelError for a bundle that is damaged.
    """
    path = Path(weights)
    if path.suffix != ".safetensors":
        return None
    if (path.parent / RECORD).is_file():
        recorded: Mapping[str, Any] = read(path.parent)
    elif (path.parent / bundles.CONFIG).is_file():
        recorded = bundles.read(path.parent).training
    else:
        return None
    config = recorded.get("config", {})
    return {
        "encoder_weights": Path(config.get("encoder_weights", "")).name,
        "stages": config.get("stages", []),
        "refinement": recorded.get("refinement", []),
        "photos": {name: each["photos"] for name, each in datasets_of(recorded).items()} if "data" in recorded else {},
        "before": recorded.get("before"),
    }


def read(folder: Path) -> dict[str, Any]:
    """The record of a run; raises FileNotFoundError."""
    recorded: dict[str, Any] = json.loads((folder / RECORD).read_text(encoding="utf-8"))
    return recorded


def datasets_of(recorded: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record's entries about the datasets, by name."""
    data: dict[str, Any] = recorded["data"]
    return {"flickr8k": data} if "photos" in data else data  # version 1 knew one dataset


def encoder_of(weights: Path) -> EncoderConfig | None:
    """The encoder that a run's or a bundle's weights belong to; None where nothing beside them tells.

    Raises ModelError for a bundle that is damaged.
    """
    if (weights.parent / RECORD).is_file():
        return model_config(read(weights.parent)["config"]["model"]).encoder
    if (weights.parent / bundles.CONFIG).is_file():
        return bundles.read(weights.parent).model.encoder
    return None


def training_config(folder: Path, **changes: Any) -> TrainingConfig:
    """The settings of a run, with these changes; raises FileNotFoundError."""
    settings: dict[str, Any] = read(folder)["config"]
    settings["model"] = model_config(settings["model"])
    settings["stages"] = tuple(StageConfig(**stage) for stage in settings["stages"])
    if settings.get("refinement"):
        settings["refinement"] = RefinementConfig(**settings["refinement"])
    data = settings["data"]
    if not isinstance(data, list):  # version 1 knew one dataset
        data = [{"path": data}]
    settings["data"] = tuple(Source(Path(each["path"]), each.get("weight", 1.0)) for each in data)
    settings |= {"out": folder, "cache": Path(settings["cache"]) if settings.get("cache") else None}
    settings["teachers"] = tuple(map(Path, settings.get("teachers", ())))
    return replace(TrainingConfig(**settings), **changes)


def vocabulary(folder: Path) -> Vocabulary:
    """The words of a run; raises FileNotFoundError."""
    return Vocabulary((folder / VOCABULARY).read_text(encoding="utf-8").splitlines())


def write_whole(path: Path, write: Callable[[Path], object]) -> None:
    """Writes a file so that it is there whole or not at all."""
    with atomic_path(path) as partial:
        write(partial)


def add(folder: Path, name: str, value: Any) -> None:
    """Adds to the record of a run; raises FileNotFoundError."""
    text = json.dumps(read(folder) | {name: value}, indent=1, default=str)
    (folder / RECORD).write_text(text + "\n", encoding="utf-8")


def peak_memory() -> int:
    """The most memory that this process has held so far, in bytes; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def _by_place(settings: Any, place: str = "") -> dict[str, Any]:
    """Return the values of nested settings by their place: ``model.encoder.side``, ``stages.1.epochs``."""
    if isinstance(settings, dict):
        inner = list(settings.items())
    elif isinstance(settings, list | tuple):
        inner = list(enumerate(settings, 1))
    else:
        return {place: settings}
    parts = (_by_place(each, f"{place}.{name}" if place else str(name)) for name, each in inner)
    return {name: value for part in parts for name, value in part.items()}


def _version(package: str) -> str | None:
    try:
        return version(package)
    except ModuleNotFoundError:
        return None


def _commit() -> str | None:
    try:
        run = subprocess.run(
            ["git", "describe", "--always", "--dirty"],
            cwd=Path(__file__).parent,
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return run.stdout.strip()
