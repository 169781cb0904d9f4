"""A second start of the program, and the window that is there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.ui.shell.single_instance import SingleInstance
from tests.application import Start
from tests.conftest import WAIT

_LONGEST = 120  # seconds, on a machine that has other things to do
_WITHOUT_A_MODEL = """
import sys
from desktop_captioner import cli, launch
from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.sentence import Sentence
def load(*arguments):
    raise ModelError(Sentence("There is none."))
launch.load_captioner = load
sys.exit(cli.main())
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "a folder" / "library.sqlite"


class Second(threading.Thread):
    """A second start: it waits, so it cannot be on the thread of the first."""

    def __init__(self, library: Path, *given: Path, patience: float = 60) -> None:
        super().__init__(daemon=True)
        self.library, self.given, self.patience = library, given, patience
        self.claimed: bool | None = None

    def run(self) -> None:
        self.claimed = SingleInstance(self.library).claim(self.given, self.patience)


def test_a_second_start_hands_its_paths_over(qtbot: QtBot, library: Path) -> None:
    first = SingleInstance(library)
    assert first.claim([])
    odd = Path("/photos/Grüße 🐕 \udcff.jpg")
    with qtbot.waitSignal(first.called, timeout=WAIT) as called:
        second = Second(library, odd, Path("relative"))
        second.start()
    second.join(_LONGEST)
    assert second.claimed is False
    assert called.args == [[odd, Path.cwd() / "relative"]]
    first.leave()


def test_a_start_while_the_window_is_being_made_is_not_lost(qtbot: QtBot, library: Path) -> None:
    first = SingleInstance(library)
    assert first.claim([])
    second = Second(library)
    second.start()
    while not list(library.parent.rglob("*.json")):
        time.sleep(0.01)
    with qtbot.waitSignal(first.called, timeout=WAIT) as called:
        first.look()
    second.join(_LONGEST)
    assert (second.claimed, called.args) == (False, [[]])
    first.leave()


def test_another_library_has_a_window_of_its_own(qtbot: QtBot, library: Path) -> None:
    first, other = SingleInstance(library), SingleInstance(library.with_name("other.sqlite"))
    assert first.claim([])
    assert other.claim([], patience=0)
    first.leave()
    other.leave()


def test_a_window_that_closes_meanwhile_leaves_the_place_to_the_next(qtbot: QtBot, library: Path) -> None:
    first = SingleInstance(library)
    assert first.claim([])
    second = Second(library, Path("/photos"))
    second.start()
    while not list(library.parent.rglob("*.json")):
        time.sleep(0.01)
    first.leave()
    second.join(_LONGEST)
    assert second.claimed is True
    assert not list(library.parent.rglob("*.json"))


def test_a_window_that_does_not_answer_is_no_hindrance(qtbot: QtBot, library: Path) -> None:
    first, second = SingleInstance(library), SingleInstance(library)
    assert first.claim([])
    assert second.claim([Path("/photos")], patience=0.1)
    assert not list(library.parent.rglob("*.json"))
    first.leave()


def test_a_window_that_was_killed_is_no_hindrance(qtbot: QtBot, library: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from desktop_captioner.ui.shell.single_instance import SingleInstance\n"
        "a = QCoreApplication([]); i = SingleInstance(Path(sys.argv[1])); assert i.claim([]); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", script, str(library)], check=False).returncode == 9
    assert list(library.parent.glob("*.lock"))
    instance = SingleInstance(library)
    assert instance.claim([], patience=0)
    instance.leave()


def test_what_is_no_note_or_an_old_one_is_left_out(qtbot: QtBot, library: Path) -> None:
    first = SingleInstance(library)
    assert first.claim([])
    folder = next(library.parent.glob("*.window"))
    called: list[object] = []
    first.called.connect(called.append)
    for number, text in enumerate(("", "[]", "{}", '{"token": "", "paths": [1]}', "\x00", "[" * 9999)):
        (folder / f"{number}.json").write_text(text)
    old = folder / "old.json"
    old.write_text(json.dumps({"token": "", "paths": ["/photos"]}))
    os.utime(old, (0, 0))
    first.look()
    assert called == []
    assert list(folder.iterdir()) == []
    first.leave()


def test_a_folder_that_cannot_be_made_is_no_hindrance(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert SingleInstance(tmp_path / "file" / "library.sqlite").claim([])


def test_the_window_shows_what_it_is_called_for(qtbot: QtBot, start: Start, photo_folder: Path, tmp_path: Path) -> None:
    program: Application = start(tmp_path / "nothing")
    program.window.showMinimized()
    program.opening.on_called([photo_folder])
    qtbot.waitUntil(lambda: len(program.window.photos.entries) == 9, timeout=WAIT)
    assert not program.window.isMinimized()
    qtbot.waitUntil(lambda: program.settings.recent[:1] == (str(photo_folder),), timeout=WAIT)


def test_photos_that_a_dialog_is_about_stay(qtbot: QtBot, start: Start, photo_folder: Path, tmp_path: Path) -> None:
    program = start(photo_folder)
    program.window.actions_["preferences"].trigger()
    other = tmp_path / "other.jpg"
    (photo_folder / "photo1.jpg").rename(other)
    program.opening.on_called([other])
    qtbot.waitUntil(lambda: len(program.window.photos.entries) == 10, timeout=WAIT)


@pytest.mark.slow
def test_two_starts_of_the_real_program_make_one_window(photo_folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    places = {f"XDG_{kind}_HOME": str(home) for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
    environment = os.environ | places | {"HOME": str(home), "USERPROFILE": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _WITHOUT_A_MODEL]
    first = subprocess.Popen([*command, str(tmp_path)], env=environment)
    try:
        until = time.monotonic() + _LONGEST
        while not list(home.rglob("*.window")) and time.monotonic() < until:
            time.sleep(0.05)
        second = subprocess.run([*command, str(photo_folder)], env=environment, timeout=_LONGEST, check=False)
        assert second.returncode == 0
        assert first.poll() is None
        while not _recent(home, photo_folder) and time.monotonic() < until:
            time.sleep(0.05)
        assert _recent(home, photo_folder)
    finally:
        first.kill()
        first.wait(_LONGEST)


def _recent(home: Path, folder: Path) -> bool:
    return any(str(folder) in json.loads(path.read_text())["recent"] for path in home.rglob("settings.json"))
