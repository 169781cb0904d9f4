"""The user's preferences, and where the window stood."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from desktop_captioner.atomic_file import atomic_path
from desktop_captioner.validation import replaced

log = logging.getLogger("desktop_captioner.ui")

VERSION = 1
BEAMS = 4  # width of the search: docs/experiments.md has what each earns


@dataclass(frozen=True)
class SavedFilter:
    """Which photos are shown, and in which order, under a name; the values are those of ``ui.browser.photo_filter``'s enums."""

    name: str = ""
    order: str = "name"
    states: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    unsure: bool = False
    age: int = 0
    text: str = ""


@dataclass(frozen=True)
class Settings:
    """The settings that are kept from one start to the next.

    geometry, splitters, columns: Qt's own bytes in base64. recent: folders, the last one first. bookmarks: folders.
    filters: what the bar above the photos can show, sorted by name. folders: where something of each kind was last chosen
    in a dialog. tile_size: of thumbnails, in pixels. beams: width of the beam search. device: as ``load_captioner`` takes
    it. model: the name of one of the user's models, empty for the shipped one. scheme: "system", "light" or "dark".
    language: of the window, "system" or one of ``ui.language``'s; spelling: one of ``photos.spelling``'s or "off".
    sure_from: percent of confidence below which a caption is unsure, -1: as it was measured with the model. says_person:
    captions name no sex. existing, sidecars, iptc: values of Existing (or "ask"), Sidecars and Iptc; they and the rest
    say how captions are saved into photos.
    """

    version: int = VERSION
    geometry: str = ""
    splitters: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    bookmarks: tuple[str, ...] = ()
    filters: tuple[SavedFilter, ...] = ()
    folders: dict[str, str] = field(default_factory=dict)
    tile_size: int = 160
    list_view: bool = False
    sidebar: bool = True
    panel: bool = True
    columns: str = ""
    beams: int = BEAMS
    recursive: bool = False
    device: str = "auto"
    model: str = ""
    scheme: str = "system"
    language: str = "system"
    spelling: str = "en"
    sure_from: int = -1
    save_unsure: bool = False
    says_person: bool = False
    existing: str = "skip"
    sidecars: str = "when needed"
    iptc: str = "if present"
    keep_times: bool = True
    adobe_sidecar_names: bool = False
    windows_comment: bool = False
    keywords: bool = False
    keep_credentials: bool = True


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
