"""``desktop-captioner selftest``: does this installation work?"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NoReturn

import numpy as np
from PIL import Image

from desktop_captioner import NAME, __version__, paths
from desktop_captioner.captioning.loading import load_captioner
from desktop_captioner.captioning.pipeline import Captioner
from desktop_captioner.commands.arguments import FAILED, OK, add_json_argument, add_model_arguments
from desktop_captioner.commands.command_parser import CommandParser
from desktop_captioner.commands.output import as_json
from desktop_captioner.metadata.request import Sidecars, WritePolicy
from desktop_captioner.operations.caption_photos import CaptionedPhoto, CaptionPhotos, CaptionRequest
from desktop_captioner.operations.find_photos import FindPhotos
from desktop_captioner.operations.journaled_writer import WrittenPhoto
from desktop_captioner.operations.operation import Notice
from desktop_captioner.operations.write_caption import WriteCaption
from desktop_captioner.photos.annotation import Existing, Wanted
from desktop_captioner.photos.decode import open_upright
from desktop_captioner.photos.discover import discover
from desktop_captioner.photos.photo import Captioned, Failure

_CAPTION = "A dog lies on a sofa — naïve, 犬 🐕."  # letters that a wrong encoding would lose
_SUFFIXES = ("jpg", "png", "webp", "tif", "gif", "bmp", "avif")
_COLOUR, _TOLERANCE = (200, 60, 30), 16  # what compression may change, in grey levels
_OPENING = 120  # seconds until a window that does not open is given up


def selftest(arguments: Sequence[str]) -> int:
    """``desktop-captioner selftest``"""
    parser = CommandParser(
        "selftest",
        description="Try everything once: model, captions, library, metadata and window. A line for each; nothing of "
        "yours is read or changed.",
    )
    add_json_argument(parser)
    add_model_arguments(parser)
    options = parser.read(arguments)
    if not options.json:
        print(f"{NAME} {__version__}", flush=True)
    with tempfile.TemporaryDirectory(prefix="desktop-captioner é ", ignore_cleanup_errors=True) as folder:
        test = SelfTest(Path(folder), options.model or paths.model(), options.device)
        done = []
        for name, step in test.steps().items():
            done.append(_done(name, step))
            if not options.json:
                print(done[-1], flush=True)
    if options.json:
        print(as_json({"version": __version__, "steps": [asdict(each) for each in done]}))
    return OK if all(each.passed for each in done) else FAILED


@dataclass(frozen=True)
class Done:
    """How a step went."""

    step: str
    passed: bool
    said: str
    seconds: float

    def __str__(self) -> str:
        return f"{'ok' if self.passed else 'FAILED':7}{self.step:10}{self.said} ({self.seconds:.1f} s)"


def _done(name: str, step: Callable[[], str]) -> Done:
    """Does a step."""
    began = time.monotonic()
    try:
        said, passed = step(), True
    except Exception as error:
        said, passed = str(error) or type(error).__name__, False
    return Done(name, passed, " ".join(said.split()), round(time.monotonic() - began, 3))


class SelfTest:
    """The steps; each returns what it found, in words, and raises where something is wrong.

    captioner: the model, once ``load`` has brought it.
    """

    def __init__(self, folder: Path, model: Path, device: str) -> None:
        """folder: an empty one, for what is written. device: as ``load_captioner`` takes it."""
        self.folder, self.model, self.device = folder, model, device
        self._library = folder / "library.sqlite"
        self.captioner: Captioner | None = None
        self.results: list[Captioned] = []

    def steps(self) -> dict[str, Callable[[], str]]:
        """The steps by their names, in the order in which they are to be done."""
        return {
            "files": self.files, "formats": self.formats, "model": self.load, "captions": self.captions,
            "library": self.library, "metadata": self.metadata, "window": self.window,
        }  # fmt: skip

    def files(self) -> str:
        """Checks that what ships with the program is there."""
        missing = [each for each in ("icons/app.svg", "model", "samples") if not (paths.resources() / each).exists()]
        if missing or not _samples():
            _fail(f"{', '.join(missing) or 'The sample photos'} cannot be found; please install the program again.")
        return f"{len(_samples())} sample photos in {paths.samples()}"

    def formats(self) -> str:
        """Formats that can be written are read again, HEIC is read, camera RAW has its library."""
        import rawpy

        picture = Image.new("RGB", (64, 48), _COLOUR)
        for suffix in _SUFFIXES:
            picture.save(self.folder / f"picture.{suffix}")
        pictures = [
            *(self.folder / f"picture.{suffix}" for suffix in _SUFFIXES),
            paths.resources() / "selftest" / "picture.heic",
        ]
        for path in pictures:
            read = np.asarray(open_upright(path), np.int16)
            if read.shape != (48, 64, 3) or np.abs(read - np.array(_COLOUR, np.int16)).max() > _TOLERANCE:
                _fail(f"{path.name} was read as another picture than it is.")
        version = ".".join(map(str, rawpy.libraw_version))
        return f"{', '.join(path.suffix[1:] for path in pictures)} are read; LibRaw {version} for camera RAW"

    def load(self) -> str:
        """The model is loaded."""
        self.captioner = load_captioner(self.model, self.device)
        return f"{self.captioner.model} on {self.captioner.device}"

    def captions(self) -> str:
        """The sample photos get captions, not all the same."""
        if self.captioner is None:
            _fail("Not tried, because there is no model.")
        captioner = self.captioner
        failures: list[str] = []
        request = CaptionRequest(tuple(discover(_samples())), everything=True)

        def report(outcome: CaptionedPhoto | Notice) -> None:
            if isinstance(outcome, Notice):
                failures.append(outcome.sentence)
            elif isinstance(outcome.result, Failure):
                failures.append(f"{outcome.photo.path.name}: {outcome.result.sentence}")
            elif outcome.result is not None:
                self.results.append(outcome.result)

        ending = CaptionPhotos(self._library, request, lambda: captioner, captioner.model).run(report)
        if failures or ending.sentence:
            _fail(ending.sentence or failures[0])
        texts = [result.captions[0].text for result in self.results]
        if len(set(texts)) < 2:
            _fail(f"All photos were given the same caption: “{texts[0] if texts else ''}”")
        return f"{len(texts)} photos, {self.results[0].path.name}: “{texts[0]}”"

    def library(self) -> str:
        """Captions are kept and found again by a word."""
        if not self.results:
            _fail("Not tried, because there are no captions.")
        result = self.results[0]
        word = max(result.captions[0].text.rstrip(".").split(), key=len)
        found: list[Path] = []
        ending = FindPhotos(self._library, word).run(lambda hit: found.append(hit.path))
        if ending.sentence or result.path not in found:
            _fail(ending.sentence or f"What was kept is not found by “{word}”.")
        return f"keeps captions and finds them by “{word}”"

    def metadata(self) -> str:
        """A caption is written into a photo (without ExifTool into a sidecar) and read again."""
        photo = self.folder / "photo é.jpg"
        shutil.copyfile(_samples()[0], photo)
        outcomes: list[WrittenPhoto | Failure | Notice] = []
        wanted, policy = Wanted(_CAPTION, "A dog.", Existing.REPLACE), WritePolicy(sidecars=Sidecars.WHEN_NEEDED)
        ending = WriteCaption(self._library, [photo], wanted, policy, "selftest").run(outcomes.append)
        done = outcomes[-1] if outcomes else None
        if not isinstance(done, WrittenPhoto):
            _fail(done.sentence if done else ending.sentence)
        notices = [each.sentence for each in outcomes if isinstance(each, Notice)]
        how = notices[0] if notices else "through ExifTool"
        if (done.metadata.caption, done.metadata.alt_text) != (_CAPTION, "A dog."):
            _fail(f"“{_CAPTION}” was written, but “{done.metadata.caption}” is read.")
        return f"written and read again, {done.written.where.value}: {how}"

    def window(self) -> str:
        """The window opens, offscreen, shows the sample photos and has its model."""
        if self.captioner is None:
            _fail("Not tried, because there is no model.")
        return _open_window(self.folder, self.captioner)


def _open_window(folder: Path, captioner: Captioner) -> str:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QTimer, qVersion
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from desktop_captioner.app import Application
    from desktop_captioner.ui import theme

    application = QApplication.instance() or QApplication([NAME])
    if not isinstance(application, QApplication):
        _fail("Another Qt application runs in this process.")
    theme.apply(application)
    if QIcon(str(paths.icons() / "app.svg")).pixmap(64, 64).isNull():
        _fail("Qt cannot draw the program's icons.")
    program = Application(
        lambda: captioner, folder / "settings.json", folder / "thumbnails", folder / "log.txt", folder / "window.sqlite"
    )
    window, since, loop, timer = program.window, QElapsedTimer(), QEventLoop(), QTimer()

    def ready() -> bool:
        return window.isVisible() and window.model_ready and len(window.photos.entries) == len(_samples())

    timer.timeout.connect(lambda: loop.quit() if ready() or since.hasExpired(_OPENING * 1000) else None)
    timer.start(20)
    since.start()
    try:
        program.show([paths.samples()])
        loop.exec()
        if not ready():
            _fail(f"The window did not show the sample photos within {_OPENING} seconds.")
    finally:
        timer.stop()
        program.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return f"opens and shows {len(window.photos.entries)} photos, Qt {qVersion()}"


def _samples() -> list[Path]:
    return sorted(paths.samples().glob("*.jpg"))


def _fail(sentence: str) -> NoReturn:
    raise SelfTestError(sentence)


class SelfTestError(Exception):
    """Something does not work; the sentence says what."""
