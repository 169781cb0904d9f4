"""Recipes: a run's settings as a TOML file, one of those in ``recipes/`` or one of your own.

The file::

    arch = "inception_v3-attention"
    fine_tune = false   # not beside [[stages]], which say themselves what learns
    [encoder]           # fields of EncoderConfig
    output = "grid"
    [decoder]           # fields of DecoderConfig
    width = 512
    [training]          # fields of TrainingConfig
    label_smoothing = 0.1
    [[stages]]          # fields of StageConfig
    name = "frozen encoder"
    epochs = 12
    learning_rate = 1e-3
    cached = true
    frozen = true
    [refinement]        # fields of RefinementConfig: self-critical training after the stages
    rounds = 12
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from desktop_captioner.validation import replaced
from trainer.config import RefinementConfig, StageConfig

T = TypeVar("T")

FOLDER = Path(__file__).with_name("recipes")
DEFAULT = "flickr8k"
_TABLES = {"arch", "fine_tune", "encoder", "decoder", "training", "stages", "refinement"}
# Said on the command line or in tables of their own.
_BEYOND = {"data", "out", "model", "stages", "refinement", "cache", "teachers"}


def names() -> list[str]:
    """The recipes that come with the trainer."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


def named(name: str) -> Path:
    """The file of a recipe that comes with the trainer; raises ValueError."""
    if name not in names():
        raise ValueError(
            f"There is no recipe “{name}”, only {', '.join(names())}. A file of your own goes with --config."
        )
    return FOLDER / f"{name}.toml"


def read(path: Path) -> dict[str, Any]:
    """The tables of a recipe; raises ValueError that says what is wrong and where."""
    try:
        settings = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"{path} is not a TOML file: {error}.") from error
    if unknown := settings.keys() - _TABLES:
        raise ValueError(f"{path}: nothing is called “{min(unknown)}”; there are {', '.join(sorted(_TABLES))}.")
    if misplaced := _BEYOND & set(settings.get("training", {})):
        raise ValueError(f"{path}: “{min(misplaced)}” does not belong into [training].")
    return settings


def stages(settings: Mapping[str, Any]) -> tuple[StageConfig, ...]:
    """The stages of a recipe, empty where it has none; raises ValueError."""
    found = []
    for number, each in enumerate(settings.get("stages", ()), 1):
        if missing := {"name", "epochs", "learning_rate"} - each.keys():
            raise ValueError(f"stage {number} lacks “{min(missing)}”.")
        found.append(filled(StageConfig("", 1, 1.0), each, f"stage {number}"))
    return tuple(found)


def refinement(settings: Mapping[str, Any]) -> RefinementConfig | None:
    """The self-critical training of a recipe, None where it has none; raises ValueError."""
    return filled(RefinementConfig(), settings["refinement"], "refinement") if "refinement" in settings else None


def filled(record: T, settings: Any, where: str) -> T:
    """The dataclass with the file's values for some of its fields; raises ValueError that says where."""
    try:
        return replaced(record, settings)
    except ValueError as error:
        raise ValueError(f"{where}: {error}.") from error
