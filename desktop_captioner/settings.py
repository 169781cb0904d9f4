"""The user's preferences, and where the window stood."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from desktop_captioner.atomic_file import atomic_path
from desktop_captioner.validation import replaced

log = logging.getLogger("desktop_captioner.ui")

VERSION = 1


@dataclass(frozen=True)
class Settings:
    """What is kept from one start to the next.

    geometry, splitters: Qt's own bytes in base64. recent: folders, the last one first. bookmarks: folders. tile_size:
    of thumbnails, in pixels. beams: width of the beam search. device: as ``load_captioner`` takes it. scheme: "system",
    "light" or "dark". language: of the window, "system" or one of ``ui.language``'s. existing, sidecars, iptc: values
    of ``metadata.request``'s Existing, Sidecars and Iptc; they and the rest say how captions are saved into photos.
    """

    version: int = VERSION
    geometry: str = ""
    splitters: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    bookmarks: tuple[str, ...] = ()
    tile_size: int = 160
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
    """Reads the settings from a file; the defaults where there is none. A damaged file is kept aside."""
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
        return replace(replaced(Settings(), given, unknown=True), version=VERSION)
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as error:
        log.warning("settings cannot be read: %s", error)
        _set_aside(path)
        return Settings()


def save(settings: Settings, path: Path) -> None:
    """Writes the settings, whole or not at all; a folder that cannot be written is only logged."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with atomic_path(path) as partial:
            partial.write_text(json.dumps(asdict(settings), indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        log.warning("settings cannot be saved: %s", error)


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".damaged.json"))
    except OSError as error:
        log.warning("settings cannot be set aside: %s", error)
