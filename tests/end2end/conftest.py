from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_captioner import paths

Command = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def samples() -> list[Path]:
    """The photos that ship with the program."""
    return sorted(paths.samples().glob("*.jpg"))


def user(home: Path) -> dict[str, str]:
    """The environment of a user whose own folders are new."""
    home.mkdir()
    return os.environ | {"HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)}


def command_of(environment: dict[str, str], folder: Path) -> Command:
    """Runs the real command, from a folder that is not the program's."""

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "desktop_captioner", *map(str, arguments)],
            capture_output=True, text=True, check=False, env=environment, cwd=folder, timeout=240,
        )  # fmt: skip

    return run


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return user(tmp_path / "home")


@pytest.fixture
def command(environment: dict[str, str], tmp_path: Path) -> Command:
    return command_of(environment, tmp_path)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All of these start the real program."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.slow)
