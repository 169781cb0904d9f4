"""What the program remembers of its user's wishes."""

from __future__ import annotations

import dataclasses
import json
import logging
import os
from dataclasses import dataclass
from pathlib import Path

log = logging.getLogger("desktop_captioner.ui")

VERSION = 1


@dataclass(frozen=True)
class Settings:
    """geometry, splitters: Qt's own bytes in base64. recent: folders, the last one first. beams: width of the search.

    device: as ``load_captioner`` takes it. scheme: "system", "light" or "dark". language: of the window, "system" or one
    of ``ui.language``'s. existing, sidecars, iptc: values of
    ``saving.metadata``'s Existing, Sidecars and Iptc; with the rest, how captions are saved into photos.
    """

    version: int = VERSION
    geometry: str = ""
    splitters: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    beams: int = 3
    recursive: bool = False
    device: str = "auto"
    scheme: str = "system"
    language: str = "system"
    existing: str = "skip"
    sidecars: str = "when needed"
    iptc: str = "if present"
    keep_times: bool = True
    adobe_sidecar_names: bool = False
    windows_comment: bool = False


def load(path: Path) -> Settings:
    """The settings in a file; those of the beginning where there is none. A file that is damaged is kept aside."""
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
        return _checked(facts)
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, TypeError, RecursionError) as error:
        log.warning("settings cannot be read: %s", error)
        _set_aside(path)
        return Settings()


def save(settings: Settings, path: Path) -> None:
    """Writes the settings, whole or not at all; a folder that cannot be written is only logged."""
    partial = path.with_name(f"{path.name}.{os.getpid()}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(json.dumps(dataclasses.asdict(settings), indent=1) + "\n", encoding="utf-8")
        partial.replace(path)
    except OSError as error:
        log.warning("settings cannot be saved: %s", error)
        try:
            partial.unlink(missing_ok=True)
        except OSError:
            log.debug("nor can what was written be removed")


def _checked(facts: object) -> Settings:
    if not isinstance(facts, dict):
        raise TypeError("not an object")
    values = {}
    for field in dataclasses.fields(Settings):
        value = facts.get(field.name, field.default)
        if isinstance(field.default, tuple):
            if not isinstance(value, list | tuple) or not all(isinstance(each, str) for each in value):
                raise TypeError(f"{field.name} is not a list of texts")
            value = tuple(value)
        elif type(value) is not type(field.default):
            raise TypeError(f"{field.name} is not of the right kind")
        values[field.name] = value
    return Settings(**(values | {"version": VERSION}))


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".damaged.json"))
    except OSError as error:
        log.warning("nor can they be kept aside: %s", error)
