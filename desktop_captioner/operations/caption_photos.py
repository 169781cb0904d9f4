"""Photos captioned: first what they say already is read, then the model captions those that need it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_captioner.captioning.pipeline import Captioner, caption_photos
from desktop_captioner.library.error import LibraryError
from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.operations.caption_run import CaptionRun, keep_results
from desktop_captioner.operations.operation import Notice, Operation
from desktop_captioner.operations.read_captions import Answers, ReadAhead
from desktop_captioner.operations.save_captions import CaptionSaver, SavedPhoto
from desktop_captioner.photos.annotation import Annotation, Existing
from desktop_captioner.photos.photo import Captioned, Failure, Photo
from desktop_captioner.photos.saving_error import SavingError


@dataclass(frozen=True)
class CaptionRequest:
    """What is to be captioned, in this order.

    everything: also photos that need no caption. existing: what is meant to become of captions that photos have. several:
    how many captions of a photo are enough. job: the interrupted run to go on with. keeps_pending: what was tried stays in
    the run, as after a dry run.
    """

    photos: tuple[Photo, ...]
    everything: bool = False
    existing: Existing = Existing.SKIP
    several: int = 1
    job: int | None = None
    keeps_pending: bool = False


@dataclass(frozen=True, eq=False)
class CaptionedPhoto:
    """What is known of a photo when its turn has come. annotation: its texts; metadata: None where it cannot be read.

    result: what the model said in this run, None where no caption was needed. saved: what became of saving it, None where
    nothing was to be saved.
    """

    photo: Photo
    annotation: Annotation
    metadata: PhotoMetadata | None = None
    result: Captioned | Failure | None = None
    saved: SavedPhoto | Failure | None = None


class CaptionPhotos(Operation[CaptionedPhoto | Notice]):
    """Captions photos; an outcome for every one of them, in their order.

    A photo that somebody gave a caption is left alone unless everything is asked for, and keeps its caption in any case.
    Where the library cannot be used the work goes on without it, after a Notice.
    """

    def __init__(
        self,
        library: Path,
        request: CaptionRequest,
        load: Callable[[], Captioner],
        model: str,
        *,
        saver: Callable[[], CaptionSaver] | None = None,
        cancelled: threading.Event | None = None,
        paused: threading.Event | None = None,
        abandoned: threading.Event | None = None,
    ) -> None:
        """load: brings the model, called where a photo needs it. model: its name and version.

        saver: opens what saves each photo at once. paused: while it is set, the model waits. abandoned: set where nobody
        will go on with the run after it was cancelled.
        """
        super().__init__(cancelled)
        self._library, self._request, self._load, self._model = library, request, load, model
        self._open_saver = saver
        self._paused, self._abandoned = paused, abandoned or threading.Event()
        self._captioner: Captioner | None = None
        self._run: CaptionRun | None = None
        self._saver: CaptionSaver | None = None
        self._photos = {photo.path: photo for photo in request.photos}
        self._decided: deque[tuple[CaptionedPhoto, bool]] = deque()  # and whether the model is to caption it
        self._to_caption: deque[Path] = deque()
        self._notices: list[Notice] = []
        self._unkept: list[tuple[Photo, Captioned]] = []  # what was said while the library could not be used

    def _outcomes(self) -> Generator[CaptionedPhoto | Notice, None, None]:
        if not self._photos:
            return
        results: Iterator[Captioned | Failure] = iter(())
        with ExitStack() as stack:
            ahead = stack.enter_context(ReadAhead(list(self._photos), self.cancelled))
            self._begin(stack)
            while self._decided or self._decide(ahead.take()):
                outcome, needed = self._decided.popleft()
                if needed:
                    result = next(results, None)
                    if result is None and not self.cancelled.is_set():
                        results = self._captions(ahead)
                        result = next(results, None)
                    if result is None or self.cancelled.is_set():
                        return
                    outcome = self._with_result(outcome, result)
                outcome = self._kept(outcome)
                yield from self._said()
                yield outcome
            self._end_run()
            yield from self._said()

    def _begin(self, stack: ExitStack) -> None:
        photos, job = self._request.photos, self._request.job
        try:
            self._run = CaptionRun(self._library, photos, self._model, self._open_saver is not None, job)
        except LibraryError as error:
            if job is not None:
                raise
            self._notices.append(Notice(f"{error} The captions of this run will not be remembered."))
        stack.callback(self._end_run)
        if self._open_saver is not None:
            self._saver = stack.enter_context(self._open_saver())
            if self._saver.notice:
                self._notices.append(Notice(self._saver.notice))

    def _decide(self, answers: Answers | None) -> bool:
        """Puts down for every photo that was read whether it needs a caption; False where there are no more."""
        if answers is None:
            return False
        photos = [self._photos[path] for path in answers]
        read = {path: answer for path, answer in answers.items() if isinstance(answer, PhotoMetadata)}
        texts = [(self._photos[path], each.caption or "", each.alt_text or "") for path, each in read.items()]
        self._in_library(lambda run: run.found(texts))
        known = self._run.known(photos) if self._run is not None else {}
        for photo in photos:
            metadata, record = read.get(photo.path), known.get(photo.path)
            annotation = record.current if record else Annotation()
            if metadata is not None:
                annotation = replace(annotation, found=metadata.caption or "", found_alt_text=metadata.alt_text or "")
            needed = self._request.everything or annotation.needs_caption(
                self._model, self._request.several, self._request.existing
            )
            self._decided.append((CaptionedPhoto(photo, annotation, metadata), needed))
            if needed:
                self._to_caption.append(photo.path)
        return True

    def _captions(self, ahead: ReadAhead) -> Iterator[Captioned | Failure]:
        """Captions those photos that are known to need it, until no further ones are read yet."""
        if self._captioner is None:
            self._captioner = self._load()
        return caption_photos(self._captioner, self._wanted(ahead), self.cancelled, self._paused)

    def _wanted(self, ahead: ReadAhead) -> Iterator[Path]:
        while True:
            while self._to_caption:
                yield self._to_caption.popleft()
            if not ahead.ready or not self._decide(ahead.take()):
                return

    def _with_result(self, outcome: CaptionedPhoto, result: Captioned | Failure) -> CaptionedPhoto:
        photo, annotation = outcome.photo, outcome.annotation
        if isinstance(result, Captioned):
            annotation = replace(annotation, result=result)
            if self._run is None:
                self._unkept.append((photo, result))
        self._in_library(lambda run: run.keep(photo, result))
        return replace(outcome, annotation=annotation, result=result)

    def _kept(self, outcome: CaptionedPhoto) -> CaptionedPhoto:
        """The outcome when the photo is saved, if it is to be, and its run knows that it is done."""
        path = outcome.photo.path
        if self._saver is None:
            if outcome.result is None and self._run is not None:
                self._run.leave_out(path)
            return outcome
        if isinstance(outcome.result, Failure):
            self._in_library(lambda run: run.commit())
            return outcome
        try:
            saved: SavedPhoto | Failure = self._saver.save(path, outcome.annotation)
        except SavingError as error:
            saved = Failure(path, str(error))
        if self._run is not None and not self._request.keeps_pending:
            self._run.settle(path)
        return replace(outcome, saved=saved)

    def _in_library(self, work: Callable[[CaptionRun], list[Failure]]) -> None:
        """Does something in the library; where that fails, the captions are made nevertheless, but for saving them."""
        if self._run is None:
            return
        try:
            failures = work(self._run)
        except LibraryError as error:
            if self._saver is not None:
                raise
            self._notices.append(Notice(str(error)))
            self._let_go()
        else:
            self._notices += [Notice(f"{failure.path.name}: {failure.sentence}") for failure in failures]

    def _end_run(self) -> None:
        self._in_library(lambda run: run.commit())
        if self._run is not None and self.cancelled.is_set() and self._abandoned.is_set():
            self._run.abandon()
        self._let_go()
        if self._unkept:
            with suppress(LibraryError):  # which was said before; but it may have been repaired meanwhile
                keep_results(self._library, self._unkept)

    def _let_go(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.close()

    def _said(self) -> Iterator[Notice]:
        notices, self._notices = self._notices, []
        yield from notices
