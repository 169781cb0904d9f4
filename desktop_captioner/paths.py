"""Where things lie: what ships with the program, from source, wheel or package, and the user's own folders."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from platformdirs import PlatformDirs

_DIRECTORIES = PlatformDirs("desktop-captioner", appauthor=False)


@cache
def resources() -> Path:
    """The folder that ships with the program; raises FileNotFoundError where the installation lost it."""
    package = Path(__file__).resolve().parent
    packaged = Path(getattr(sys, "_MEIPASS", package))
    for folder in (packaged / "resources", package / "resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"The program's resources are missing beside {package}: please install it again.")


def model() -> Path:
    """The shipped model's bundle."""
    return resources() / "model"


def models() -> Path:
    """The user's own models; the folder may not exist yet."""
    return _DIRECTORIES.user_data_path / "models"


def icons() -> Path:
    """The program's pictures."""
    return resources() / "icons"


def translations() -> Path:
    """Returns the folder of the window's translations."""
    return resources() / "translations"


def samples() -> Path:
    """Photos to try the program on."""
    return resources() / "samples"


def exiftool() -> Path | None:
    """The ExifTool that the packaged program carries; None where it carries none."""
    folder = getattr(sys, "_MEIPASS", None)
    program = Path(folder or "", "exiftool", "exiftool.exe" if sys.platform == "win32" else "exiftool")
    return program if folder and program.is_file() else None


def settings_file() -> Path:
    """The user's settings; the folder may not exist yet."""
    return _DIRECTORIES.user_config_path / "settings.json"


def defaults_file() -> Path:
    """Returns the file of the user's defaults for commands, which may not exist."""
    return _DIRECTORIES.user_config_path / "commands.toml"


def log_file() -> Path:
    """The program's log; the folder may not exist yet."""
    return _DIRECTORIES.user_log_path / "desktop-captioner.log"


def library() -> Path:
    """The library's database; the folder may not exist yet."""
    return _DIRECTORIES.user_data_path / "library.sqlite"


def thumbnails() -> Path:
    """The cache of thumbnails; the folder may not exist yet."""
    return _DIRECTORIES.user_cache_path / "thumbnails"


def speeds() -> Path:
    """How fast models are on this machine; the folder may not exist yet."""
    return _DIRECTORIES.user_cache_path / "speeds.json"


def int8_verdicts() -> Path:
    """Whether 8 bits are as good as floats on this machine; the folder may not exist yet."""
    return _DIRECTORIES.user_cache_path / "int8.json"
