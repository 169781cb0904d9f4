"""Makes the pictures of the window for the documentation: the sample photos, captioned by the model that is shipped.

    xvfb-run -a -s "-screen 0 1366x768x24" python packaging/pictures.py [DOCS]

Writes window.png, looked.png (dark, with a word chosen) and review.png into the folder, ``docs`` unless another is given.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_captioner import paths, settings
from desktop_captioner.app import Application
from desktop_captioner.captioning.loading import load_captioner
from desktop_captioner.settings import Settings
from desktop_captioner.ui.browser import places
from desktop_captioner.ui.dialogs.review import Review
from desktop_captioner.ui.shell.qt_application import QtApplication

SIZE = 1280, 720
SHOWN = "sheep.jpg"  # whose caption says what there is to see
WORD = "sheep"


class Photographer:
    """Runs the program on a copy of the samples."""

    def __init__(self, qt: QtApplication, state: Path, docs: Path) -> None:
        self.qt, self.state, self.docs = qt, state, docs
        self.samples = state / "Pictures" / "Samples"
        shutil.copytree(paths.samples(), self.samples, ignore=shutil.ignore_patterns("*.md"))

    def wait(self, done: Callable[[], bool], seconds: float = 600) -> None:
        """Lets the program run until it is done."""
        end = time.monotonic() + seconds
        while not done():
            self.qt.processEvents()
            time.sleep(0.005)
            if time.monotonic() > end:
                raise TimeoutError("the window did not come to what is to be seen")

    def rest(self, seconds: float = 1.0) -> None:
        """Lets pictures come in."""
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end)

    def take(self, widget: QWidget, name: str) -> None:
        """One picture."""
        self.rest()
        widget.grab().save(str(self.docs / name))

    def captioned(self, scheme: str) -> Application:
        """The program with captions of all samples, one of them shown."""
        kept = self.state / f"{scheme}.json"
        settings.save(Settings(scheme=scheme), kept)
        state = self.state
        program = Application(
            lambda: load_captioner(paths.model(), "cpu"), kept, state / "thumbnails", state / "log", state / scheme
        )
        window = program.window
        window.resize(*SIZE)
        program.show([self.samples])
        self.wait(lambda: window.model_ready and bool(window.photos.entries) and not window.opening)
        window.captioning.caption_all()
        self.wait(lambda: not window.running)
        window.grid.show_photo(self.samples / SHOWN)
        window.grid.setFocus()
        return program

    def run(self) -> None:
        """All pictures."""
        program = self.captioned("light")
        self.take(program.window, "window.png")
        program.window.actions_["review"].trigger()
        self.wait(lambda: program.window.findChild(Review) is not None)
        review = program.window.findChild(Review)
        review.resize(900, 640)
        self.wait(lambda: review.preview.has_picture)
        self.take(review, "review.png")
        review.reject()
        program.window.close()
        program = self.captioned("dark")
        self.rest()
        words = program.window.panel.text.toPlainText().rstrip(".").lower().split()
        program.window.panel.words.linkActivated.emit(str(words.index(WORD) if WORD in words else len(words) - 1))
        self.take(program.window, "looked.png")
        program.window.close()


def main() -> None:
    """Takes the pictures."""
    docs = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "docs"
    with tempfile.TemporaryDirectory() as state:
        os.environ["HOME"] = state  # nothing of this computer's own is to be seen
        places.drives = list  # type: ignore[assignment]
        Photographer(QtApplication(sys.argv[:1]), Path(state), docs).run()


if __name__ == "__main__":
    main()
