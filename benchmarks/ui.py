"""How long the window does not answer, with many photos.

    python benchmarks/ui.py [--photos 100000] [--folder FOLDER]
    python benchmarks/ui.py --model 60

Opens a folder, reopens it captioned, scrolls, sorts, filters, selects, searches, clears, edits, imports and captions, in
the real window with the real library, and prints for each step its seconds, the longest time between two turns of the
event loop, how long the window's own thread worked at most in one (what is left of a gap when the machine has nothing
else to do), and the seconds that gaps above 100 ms add up to. While it opens, captions and imports somebody writes: how
long it takes until that is in the library's file is printed, too. The model is the only stand-in: it says the same of
every photo, at once, so that results come faster than any real one brings them; how long captioning takes here is the time
in which ExifTool reads the photos' own texts. After three minutes (``--caption``) the run is cancelled, it is told how far it
was, and the other steps go on with that. ``--model`` captions with the program's own model for so many seconds instead, and
closes the window meanwhile.

The photos are JPEGs of about 20 KB, each with bytes of its own; they are made once and kept in the folder.
"""

from __future__ import annotations

import argparse
import csv
import io
import resource
import sqlite3
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject, QTimer

from desktop_captioner import paths
from desktop_captioner.allocator import share_arena
from desktop_captioner.app import Application
from desktop_captioner.captioning.loading import load_captioner
from desktop_captioner.captioning.pipeline import Captioner
from desktop_captioner.photos.photo import Caption, PhotoState
from desktop_captioner.ui.browser.photo_filter import Order, PhotoFilter
from desktop_captioner.ui.dialogs.import_dialog import ImportDialog
from desktop_captioner.ui.shell.qt_application import QtApplication

_EVERY = 5  # milliseconds between two looks at the clock
_FROZEN = 0.1  # seconds from which a gap is felt
_KINDS = 40  # different pictures
_SCREEN, _SCROLLS = 1 / 60, 8  # seconds between two pictures on a screen, pixels
_WAITS = 30  # seconds for an edit to be on the disk


class StandIn:
    """A captioner that costs nothing."""

    side, batch, model, device = 32, 32, "stand-in 1.0", "none"
    sure_from = 0.5

    def caption(self, photos: np.ndarray) -> list[tuple[Caption, ...]]:
        """Two sentences for each photo, with different confidences."""
        levels = photos.reshape(len(photos), -1).mean(1) / 255
        return [
            (Caption("A dog runs across the grass.", float(0.3 + level / 2)), Caption("A dog plays.", 0.2))
            for level in levels
        ]


class Heart(QObject):
    """Beats with the event loop, and remembers the longest pause."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = self.busiest = self.frozen = 0.0
        self.beating, self._thread = time.perf_counter(), threading.get_ident()
        self.where: Counter[str] = Counter()
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def reset(self) -> None:
        """Begin anew."""
        self.longest = self.busiest = self.frozen = 0.0
        self.where.clear()
        self._last, self._worked = time.perf_counter(), time.thread_time()

    def watch(self) -> None:
        """From a thread of its own: notes what the window does while it does not answer."""
        while True:
            time.sleep(0.01)
            if time.perf_counter() - self._last > _FROZEN / 2 and (frame := sys._current_frames().get(self._thread)):
                ours = [each for each in traceback.extract_stack(frame) if "desktop_captioner" in each.filename]
                self.where[" < ".join(f"{Path(e.filename).stem}.{e.name}:{e.lineno}" for e in reversed(ours[-3:]))] += 1

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        gap = now - self._last - _EVERY / 1000
        self.longest, self.busiest = max(self.longest, gap), max(self.busiest, worked - self._worked)
        if gap > _FROZEN:
            self.frozen += gap
        self._last, self._worked = now, worked


def make_photos(folder: Path, count: int) -> None:
    """Write the photos that are not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    generator = np.random.default_rng(1)
    pictures = []
    for number in range(_KINDS):
        coarse = generator.integers(0, 256, (30, 40, 3), dtype=np.uint8)
        coarse = (coarse * (0.4 + 0.6 * number / _KINDS)).astype(np.uint8)
        data = io.BytesIO()
        Image.fromarray(coarse).resize((640, 480), Image.Resampling.BICUBIC).save(data, "JPEG", quality=70)
        pictures.append(data.getvalue())
    there = {path.name for path in folder.iterdir()}
    for number in range(count):
        name = f"IMG_{number:06d}.jpg"
        if name not in there:
            (folder / name).write_bytes(pictures[number % _KINDS] + f"{number:08d}".encode())


class Bench:
    """The steps, in their order, on one window after the other."""

    def __init__(
        self, qt: QtApplication, folder: Path, count: int, state: Path, places: int, load: Callable[[], Captioner]
    ) -> None:
        self.places, self.load = places, load
        self.qt, self.folder, self.count, self.state = qt, folder, count, state
        self.heart = Heart()
        self.edits: list[threading.Thread] = []
        self.kept: list[str] = []
        self.scrolled = 0.0
        if places:
            threading.Thread(target=self.heart.watch, daemon=True).start()
        self.program = self.start()

    def start(self) -> Application:
        """The program, shown and with its model."""
        state = self.state
        program = Application(
            self.load, state / "settings.json", state / "thumbnails", state / "a.log", state / "library.sqlite"
        )
        program.window.resize(1280, 720)
        program.show([])
        self.wait(lambda: program.window.model_ready)
        return program

    def wait(self, done: Callable[[], bool], limit: float = 1800) -> None:
        """Lets the event loop run until it is done."""
        end = time.perf_counter() + limit
        while not done():
            self.qt.processEvents()
            time.sleep(0.0005)
            if time.perf_counter() > end:
                raise TimeoutError("a step did not end")

    def idle(self, seconds: float = 0.5) -> None:
        """Lets what was put off come."""
        end = time.perf_counter() + seconds
        self.wait(lambda: time.perf_counter() > end)

    def step(self, name: str, act: Callable[[], object], done: Callable[[], bool], after: float = 0.5) -> None:
        """One line of the table."""
        self.heart.reset()
        begun = time.perf_counter()
        act()
        self.wait(done)
        seconds = time.perf_counter() - begun
        self.idle(after)
        self.wait(lambda: not any(edit.is_alive() for edit in self.edits))
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
        heart = self.heart
        gaps = f"gap {heart.longest * 1000:6.0f} ms (own work {heart.busiest * 1000:5.0f} ms)"
        print(f"{name:34s} {seconds:8.2f} s   {gaps}   frozen {heart.frozen:5.2f} s   peak {memory:.2f} GB", flush=True)
        for place, times in heart.where.most_common(self.places):
            print(f"{'':10s}{times:5d} × {place or 'Qt'}", flush=True)
        for seconds in self.kept:
            print(f"{'':10s}an edit was on the disk after {seconds}", flush=True)
        self.edits, self.kept = [], []

    def write_in(self, seconds: float) -> None:
        """Somebody writes a caption a while after a step has begun."""
        QTimer.singleShot(round(seconds * 1000), self.write)

    def write(self) -> None:
        """Writes a caption; a thread looks when it is in the library's file."""
        begun, text = time.perf_counter(), f"My own words at {time.time()}."
        path = (self.state / "library.sqlite").as_uri()
        ((last,),) = _rows(path, "SELECT coalesce(max(id), 0) FROM captions")

        def look() -> None:
            asked = (
                "SELECT 1 FROM waiting_edits WHERE text = ?1 UNION SELECT 1 FROM captions WHERE id > ?2 AND text = ?1"
            )
            while not _rows(path, asked, text, last) and time.perf_counter() < begun + _WAITS:
                time.sleep(0.01)
            self.kept.append(f"{time.perf_counter() - begun:.2f} s")

        self.edits.append(threading.Thread(target=look, daemon=True))
        self.program.window.panel.text.setPlainText(text)
        self.edits[-1].start()

    def run(self, limit: float) -> None:
        """All steps. limit: seconds that captioning may take."""
        window = self.program.window
        first: list[float] = []
        begun = time.perf_counter()
        self.program.workers.thumbnails.loaded.connect(lambda *_: first.append(time.perf_counter() - begun))
        self.step("open", self.begin_to_open, lambda: self.opened(self.program), after=3)
        print(f"{'first thumbnail':34s} {first[0]:8.2f} s")
        bar = window.grid.verticalScrollBar()
        self.step("scroll to the end", lambda: bar.setValue(bar.maximum()), lambda: True, after=1)
        self.step("select all", window.grid.selectAll, lambda: True)
        self.step("select uncaptioned", window.browser.select_uncaptioned, lambda: True)
        self.caption_for(limit)
        self.step("cancel", self.program.workers.captions.cancel, lambda: not window.running)
        self.step("reload (F5)", window.actions_["reload"].trigger, lambda: self.opened(self.program), after=3)
        self.step("step through 50 photos", lambda: self.walk(50), lambda: True)
        self.step("select uncaptioned again", window.browser.select_uncaptioned, lambda: True)
        bars = window.finding
        self.step("search", lambda: bars.bar.setText("dog"), lambda: bars.active and not window.opening, after=2)
        self.step("clear the search", bars.bar.clear, lambda: window.photos.opened_count == self.count, after=2)
        self.sort_and_filter()
        self.edit()
        table = self.table()
        self.step("plan of an import", lambda: window.importing.plan(table), lambda: self.dialog() is not None)
        if (dialog := self.dialog()) is not None:
            self.step(
                "import",
                lambda taken=dialog: self.begin_to_import(taken),
                lambda: window.photos.count(PhotoState.EDITED) >= self.count // 10,
            )
        self.exit()
        self.program = self.start()
        self.step("open a captioned folder", self.begin_to_open, lambda: self.opened(self.program), after=5)
        self.exit()

    def run_model(self, seconds: float) -> None:
        """Captions for a while with the program's own model."""
        self.step("open", self.begin_to_open, lambda: self.opened(self.program), after=3)
        self.caption_for(seconds)
        self.exit()

    def caption_for(self, seconds: float) -> None:
        """Captions until all is done, or for so many seconds."""
        end = time.perf_counter() + seconds
        self.step(
            "caption, and scroll meanwhile",
            lambda: self.caption(self.program),
            lambda: self.captioned(self.program) or time.perf_counter() > end,
            after=0,
        )
        photos = self.program.window.photos
        captioned = photos.count(PhotoState.GENERATED) + photos.count(PhotoState.EDITED)
        print(f"{'captioned':34s} {captioned:8d}   of {self.count}")

    def exit(self) -> None:
        """Closes the window."""
        begun = time.perf_counter()
        self.program.window.close()
        print(f"{'exit':34s} {time.perf_counter() - begun:8.2f} s", flush=True)

    def opened(self, program: Application) -> bool:
        """Whether all photos are there."""
        return not program.window.opening and program.window.photos.opened_count == self.count

    def captioned(self, program: Application) -> bool:
        """Whether the run is over; scrolls on as long as it is not."""
        if (now := time.perf_counter()) - self.scrolled >= _SCREEN:
            self.scrolled = now
            bar = program.window.grid.verticalScrollBar()
            bar.setValue((bar.value() + _SCROLLS) % max(1, bar.maximum()))
        return not program.window.running

    def caption(self, program: Application) -> None:
        """Begins the run."""
        program.window.captioning.caption_all()
        for seconds in (2, 4, 8, 16):
            self.write_in(seconds)

    def walk(self, steps: int) -> None:
        """Goes from photo to photo, as with the arrow keys."""
        for _ in range(steps):
            self.program.window.browser.step(1)
            self.qt.processEvents()

    def sort_and_filter(self) -> None:
        """Whatever orders of the photos there are."""
        view = self.program.window.view
        for order in (*list(Order)[1:], Order.NAME):
            self.step(f"sort by {order.value}", lambda order=order: view.sort(order), lambda: not view.busy)
        self.step("filter: unsure", lambda: view.show(PhotoFilter(unsure=True)), lambda: not view.busy)
        self.step("no filter", lambda: view.show(PhotoFilter()), lambda: not view.busy)

    def edit(self) -> None:
        """Writes a caption where nothing else runs."""
        self.program.window.browser.step(1)
        self.step("edit", self.write, lambda: not any(edit.is_alive() for edit in self.edits), after=2)

    def begin_to_open(self) -> None:
        """Opens the folder; somebody writes soon after."""
        self.program.window.open([self.folder])
        self.write_in(1.5)

    def begin_to_import(self, dialog: ImportDialog) -> None:
        """Takes the table; somebody writes soon after."""
        dialog.take.click()
        self.write_in(0.1)

    def table(self) -> Path:
        """A table with other captions for every tenth photo."""
        path = self.state / "captions.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(("path", "caption"))
            for number in range(0, self.count, 10):
                writer.writerow((str(self.folder / f"IMG_{number:06d}.jpg"), f"Photo number {number}."))
        return path

    def dialog(self) -> ImportDialog | None:
        """The dialog of the import, as soon as it is there."""
        return self.program.window.findChild(ImportDialog)


def _rows(library: str, asked: str, *values: object) -> list[tuple]:
    """What is on the disk."""
    with closing(sqlite3.connect(f"{library}?mode=ro", uri=True)) as connection:
        return connection.execute(asked, values).fetchall()


def main() -> None:
    """Reads the arguments and runs the steps."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--folder", type=Path, help="of the photos that were made before (default: a temporary one)")
    parser.add_argument(
        "--where", type=int, default=0, help="so many places where the window was while it did not answer"
    )
    parser.add_argument("--model", type=float, default=0, help="caption with the program's model for so many seconds")
    parser.add_argument("--caption", type=float, default=180, help="seconds after which captioning is cancelled")
    given = parser.parse_args()
    share_arena()  # as the program does
    with tempfile.TemporaryDirectory() as state:
        folder = given.folder or Path(state) / "photos"
        make_photos(folder, given.photos)
        load = (lambda: load_captioner(paths.model())) if given.model else StandIn
        bench = Bench(QtApplication(sys.argv[:1]), folder, given.photos, Path(state), given.where, load)
        bench.run_model(given.model) if given.model else bench.run(given.caption)


if __name__ == "__main__":
    main()
