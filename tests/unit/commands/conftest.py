"""Commands with a library of their own: on a photo, and ``caption`` with a model that says the same of every one."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_captioner import paths
from desktop_captioner.cli import main
from desktop_captioner.commands import caption as captions
from desktop_captioner.commands.caption import caption
from tests.conftest import FakeCaptioner, bundle_of


@pytest.fixture
def photo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A photo, and a library of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    photo = tmp_path / "a é.jpg"
    shutil.copyfile(paths.samples() / "toucan.jpg", photo)
    return photo


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs a command; returns its status and what it told."""

    def run(*arguments: str | Path) -> tuple[int, Any]:
        capsys.readouterr()
        status = main([*map(str, arguments), "--json"])
        return status, json.loads(capsys.readouterr().out)

    return run


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeCaptioner:
    """A library of its own, and a model that says the same of every photo."""
    made = FakeCaptioner()
    monkeypatch.setattr(paths, "library", lambda: tmp_path / "library.sqlite")
    monkeypatch.setattr(captions, "read_bundle", lambda _: bundle_of(made))
    monkeypatch.setattr(captions, "load_captioner", lambda *_: made)
    return made


@pytest.fixture
def run(photo_folder: Path) -> Callable[..., int]:
    """``run(…)`` captions the folder, ``run("--resume", …)`` goes on."""

    def call(*options: str) -> int:
        return caption([*([] if "--resume" in options else [str(photo_folder)]), "--quiet", *options])

    return call
