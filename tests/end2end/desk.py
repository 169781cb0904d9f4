"""A desk to use the program at: a screen of its own (Xvfb), real keys and a real mouse (xdotool)."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

TOOLS = ("Xvfb", "xdotool")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]

_PATIENCE = 150  # seconds until what must come is given up; the machine may be busy with other things
_LOOK = 0.1  # seconds between two looks


def until(done: Callable[[], object], doing: Callable[[], object] = lambda: None) -> None:
    """Waits for a condition; doing: what a person would do until it holds."""
    end = time.monotonic() + _PATIENCE
    while not done():
        assert time.monotonic() < end, "what must come did not come"
        doing()
        time.sleep(_LOOK)


class Desk:
    """One screen. No window manager runs on it, so that the keys go where ``sit_at`` puts them."""

    def __init__(self, size: str = "1366x768") -> None:
        # Without -noreset it begins anew whenever its last client leaves it, and turns away a program that comes just then.
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert self._server.stdout is not None
        self.display = f":{self._server.stdout.readline().strip()}"
        self._programs: list[subprocess.Popen[bytes]] = []

    def start(self, environment: Mapping[str, str], *given: str | Path) -> subprocess.Popen[bytes]:
        """Starts the program on this screen."""
        return self._run(environment, [sys.executable, "-m", "desktop_captioner", *map(str, given)])

    def show_source(self, environment: Mapping[str, str], *dragged: Path) -> subprocess.Popen[bytes]:
        """Shows the window of another program, at the screen's corner, from which files can be dragged."""
        return self._run(
            environment, [sys.executable, str(Path(__file__).with_name("drag_source.py")), *map(str, dragged)]
        )

    def titles(self) -> list[str]:
        """What the visible windows are called."""
        return [self._say("getwindowname", window) for window in self._visible("")]

    def shows(self, title: str) -> bool:
        """Whether a window of which this is part of the title is to be seen."""
        return any(title in each for each in self.titles())

    def sit_at(self, title: str) -> None:
        """Waits for the window with this in its title and gives it the keyboard."""
        until(lambda: self._visible(title) or any(each.poll() for each in self._programs))
        self._say("windowfocus", "--sync", self._visible(title)[-1])

    def press(self, *keys: str) -> None:
        """Presses keys such as "ctrl+s", one after the other."""
        self._say("key", "--delay", "40", *keys)

    def write(self, text: str) -> None:
        """Types a text."""
        self._say("type", "--delay", "40", text)

    def drag(
        self, start: tuple[int, int], end: tuple[int, int], held: str = "", seen: Callable[[], bool] = lambda: True
    ) -> None:
        """Drags with the mouse from one place to another.

        held: a key that is held down while it is let go, until ``seen`` says that it was; on a busy machine that takes a while.
        """
        self._say("mousemove", *map(str, start), "mousedown", "1")
        between = [tuple(a + (b - a) * step // 8 for a, b in zip(start, end, strict=True)) for step in range(1, 9)]
        for x, y in between:
            self._say("mousemove", "--sync", str(x), str(y))
            time.sleep(_LOOK)  # as a hand moves: source and target speak with each other on the way
        if held:
            self._say("keydown", held)
        self._say("mousemove_relative", "--sync", "3", "3")
        time.sleep(_LOOK)
        self._say("mouseup", "1")
        try:
            until(seen)
        finally:
            if held:
                self._say("keyup", held)

    def leave(self) -> None:
        """Everything ends that runs here."""
        for program in self._programs:
            if program.poll() is None:
                program.kill()
                program.wait()
        with self._server:
            self._server.terminate()

    def _run(self, environment: Mapping[str, str], command: Sequence[str]) -> subprocess.Popen[bytes]:
        there = {**environment, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        self._programs.append(subprocess.Popen(command, env=there))
        return self._programs[-1]

    def _visible(self, title: str) -> list[str]:
        return self._say("search", "--onlyvisible", "--name", title or ".").split()

    def _say(self, *words: str) -> str:
        ran = subprocess.run(
            ["xdotool", *words], env={"DISPLAY": self.display}, capture_output=True, text=True, check=False, timeout=60
        )
        return ran.stdout.strip()
