"""A report of an unexpected error that a person can read and send: no photo, caption or path is in it.

Nothing is ever sent by the program.
"""

from __future__ import annotations

import platform
import re
import shutil
import sys
import traceback
from dataclasses import fields
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from desktop_captioner import NAME, __version__, paths
from desktop_captioner.settings import Settings

_PACKAGES = (
    "tensorflow-cpu",
    "tensorflow",
    "keras",
    "PySide6-Essentials",
    "pillow",
    "numpy",
    "lxml",
    "rawpy",
    "pi-heif",
)
_LINES = 20  # of the log
_FRAME = re.compile(r'(\s*File ")([^"]*)(", line .*)')
_OURS = re.compile(r"(?:desktop_captioner|site-packages)[/\\].*|[^/\\]*$")  # of a program's file: from here on
_PATH = re.compile(r"(?:(?<![\w.])[/\\~]|(?<!\w)[A-Za-z]:[\\/]).*")  # to the end of the line: names have spaces
_FILE = re.compile(r"\S*\w\.[A-Za-z][A-Za-z0-9]{2,4}(?![\w.])")
_SIGN = "…"


def error_report(error: BaseException, settings: Settings, log_file: Path) -> str:
    """What happened, in which versions, with which settings, and the end of the log."""
    trace = traceback.format_exception(type(error), error, error.__traceback__)
    parts = [
        "".join(trace).rstrip("\n").splitlines(),
        [f"{name}: {value}" for name, value in _versions().items()],
        [f"{name} = {value}" for name, value in _told(settings).items()],
        _end_of(log_file),
    ]
    titles = ("Error", "Versions", "Settings", "Log")
    texts = [
        "\n".join([title, *(f"  {without_paths(line)}" for line in lines)])
        for title, lines in zip(titles, parts, strict=True)
    ]
    return "\n\n".join(texts) + "\n"


def without_paths(line: str) -> str:
    """The line without paths and names of files; of a program's own file the end stays."""
    frame = _FRAME.fullmatch(line)
    if frame is not None and (end := _OURS.search(frame[2])):
        return frame[1] + end[0] + frame[3]
    return _FILE.sub(_SIGN, _PATH.sub(_SIGN, line))


def _versions() -> dict[str, str]:
    how = "packaged" if getattr(sys, "frozen", False) else "installed"
    carried = "carried" if paths.exiftool() else "of the system" if shutil.which("exiftool") else "none"
    facts = {NAME: __version__, "System": platform.platform(), "Python": f"{platform.python_version()} ({how})"}
    facts["ExifTool"] = carried
    for package in _PACKAGES:
        try:
            facts[package] = version(package)
        except PackageNotFoundError:
            continue
    return facts


def _told(settings: Settings) -> dict[str, object]:
    """The settings that are choices: no folders, nothing of the window."""
    chosen = {each.name: getattr(settings, each.name) for each in fields(settings)}
    return {
        name: value
        for name, value in chosen.items()
        if isinstance(value, bool | int) or (isinstance(value, str) and name != "geometry")
    }


def _end_of(log_file: Path) -> list[str]:
    try:
        return log_file.read_text("utf-8", "replace").splitlines()[-_LINES:]
    except OSError:
        return []
