"""A report of an unexpected error that a person can read and send: no photo, caption or path is in it.

Nothing is ever sent by the program.
"""

from __future__ import annotations

import platform
import re
import sys
import traceback
from dataclasses import fields
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from desktop_captioner import NAME, __version__, paths
from desktop_captioner.metadata.backends.exiftool import find_exiftool
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
_OURS = re.compile(r"(?:desktop_captioner|site-packages)[/\\].*|[^/\\]*$")  # of a program's file: from here on
_PATH = re.compile(r"(?:(?<![\w.])[/\\~]|(?<!\w)[A-Za-z]:[\\/]).*")  # to the end of the line: names have spaces
_FILE = re.compile(r"\S*\w\.[A-Za-z][A-Za-z0-9]{2,4}(?![\w.])")
_SIGN = "…"


def error_report(error: BaseException, settings: Settings, log_file: Path) -> str:
    """Returns the error, the versions, the settings and the end of the log as text."""
    parts = [
        _trace(error),
        [f"{name}: {value}" for name, value in _versions().items()],
        [f"{name} = {value}" for name, value in _told(settings).items()],
        _end_of(log_file),
    ]
    titles = ("Error", "Versions", "Settings", "Log")
    texts = ["\n".join([title, *(f"  {line}" for line in lines)]) for title, lines in zip(titles, parts, strict=True)]
    return "\n\n".join(texts) + "\n"


def without_paths(line: str) -> str:
    """The line without paths and names of files."""
    return _FILE.sub(_SIGN, _PATH.sub(_SIGN, line))


def _trace(error: BaseException) -> list[str]:
    """Where in the program it happened, and what was said; what caused it goes first."""
    chain: list[traceback.TracebackException] = []
    told: traceback.TracebackException | None = traceback.TracebackException.from_exception(error)
    while told is not None:
        chain.append(told)
        told = told.__cause__ or (None if told.__suppress_context__ else told.__context__)
    lines = []
    for each in reversed(chain):
        for frame in each.stack:
            place = _OURS.search(frame.filename)
            lines.append(f"{place[0] if place else _SIGN}:{frame.lineno} in {frame.name}: {frame.line}")
        said = "".join(each.format_exception_only()).rstrip("\n")
        lines += [without_paths(line) for line in said.splitlines()]
    return lines


def _versions() -> dict[str, str]:
    how = "packaged" if getattr(sys, "frozen", False) else "installed"
    carried = "carried" if paths.exiftool() else "of the system" if find_exiftool() else "none"
    versions = {NAME: __version__, "System": platform.platform(), "Python": f"{platform.python_version()} ({how})"}
    versions["ExifTool"] = carried
    for package in _PACKAGES:
        try:
            versions[package] = version(package)
        except PackageNotFoundError:
            continue
    return versions


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
        lines = log_file.read_text("utf-8", "replace").splitlines()[-_LINES:]
        return [without_paths(line) for line in lines]
    except OSError:
        return []
