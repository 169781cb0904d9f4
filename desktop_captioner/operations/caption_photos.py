"""Photos captioned: first what they say already is read, then the model captions those that need it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_captioner import paths
from desktop_captioner.captioning.pipeline import Captioner, caption_photos
from desktop_captioner.library.error import LibraryError
from desktop_captioner.library.jobs import ROWS_AT_ONCE
from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.operations.already_read import AlreadyRead, SharingReader
from desktop_captioner.operations.caption_run import CaptionRun, keep_results
from desktop_captioner.operations.listing import Listing
from desktop_captioner.operations.measured_speed import SpeedMeter, remember_speed
from desktop_captioner.operations.operation import Notice, Operation, about_photo
from desktop_captioner.operations.own_captions import annotation_of
from desktop_captioner.operations.read_captions import Answers, ReadAhead
from desktop_captioner.operations.save_captions import CaptionSaver, SavedPhoto
from desktop_captioner.photos.annotation import Annotation, Existing
from desktop_captioner.photos.photo import Captioned, Failure, Photo
from desktop_captioner.photos.saving_error import SavingError
from desktop_captioner.photos.sources import Sources
from desktop_captioner.sentence import Sentence


@dataclass(frozen=True)
class CaptionRequest:
    """Photos to caption, in this order.

    everything: also photos that need no caption. existing: what is meant to become of captions that photos have. several:
    how many captions of a photo are searched for. job: the interrupted run to go on with. keeps_pending: what was tried stays in
    the run, as after a dry run. sources: where the photos are being looked for; they are taken on a thread of their own
    then, while the first are captioned already.
    """

    photos: Iterable[Photo]
    everything: bool = False
    existing: Existing = Existing.SKIP
    several: int = 1
    job: int | None = None
    keeps_pending: bool = False
    sources: Sources | None = None


@dataclass(frozen=True, eq=False)
class CaptionedPhoto:
    """A photo whose turn has come. annotation: its texts; metadata: None where it cannot be read.

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
        shared: AlreadyRead | None = None,
    ) -> None:
        """load: brings the model, called where a photo needs it. model: its name and version.

        saver: opens what saves each photo at once. paused: while it is set, the model waits. abandoned: set where nobody
        will go on with the run after it was cancelled. shared: what others read of the photos meanwhile.
        """
        super().__init__(cancelled)
        self._library, self._request, self._load, self._model = library, request, load, model
        self._open_saver, self._shared = saver, shared
        self._paused, self._abandoned = paused, abandoned or threading.Event()
        self._meter = SpeedMeter(paused.is_set) if paused is not None else SpeedMeter()
        self._captioner: Captioner | None = None
        self._run: CaptionRun | None = None
        self._saver: CaptionSaver | None = None
        self._listing: Listing | None = None
        self._taken = self._noted = 0  # photos that were read, and that the run knows
        self._read: dict[Path, Photo] = {}  # those whose answers did not come yet
        self._decided: deque[tuple[CaptionedPhoto, bool]] = deque()  # and whether the model is to caption it
        self._to_caption: deque[Path] = deque()
        self._notices: list[Notice] = []
        self._unkept: list[tuple[Photo, Captioned]] = []  # what was said while the library could not be used

    def _outcomes(self) -> Generator[CaptionedPhoto | Notice, None, None]:
        results: Iterator[Captioned | Failure] = iter(())
        photos: Sequence[Photo] = ()
        if self._request.sources is None:
            photos = list({photo.path: photo for photo in self._request.photos}.values())
            if not photos:
                return
        else:
            self._listing = Listing(self._request.photos)
        with ExitStack() as stack:
            coming = self._paths(self._listing or photos)
            reader = SharingReader(self._shared, self._read.__getitem__) if self._shared else None
            ahead = stack.enter_context(ReadAhead(coming, self.cancelled, self._meanwhile, reader))
            if self._listing is not None:
                stack.callback(self._listing.close)  # before the reading ends, which waits for it
            self._begin(stack, photos)
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
                self._note(ROWS_AT_ONCE)
            if not self.cancelled.is_set():
                self._complete()
                remember_speed(paths.speeds(), self._model, self._meter.speed)
            yield from self._said()

    def _paths(self, photos: Iterable[Photo]) -> Iterator[Path]:
        """The paths, each remembered until it is read."""
        for photo in photos:
            self._read[photo.path] = photo
            yield photo.path

    def _begin(self, stack: ExitStack, photos: Sequence[Photo]) -> None:
        request = self._request
        try:
            self._run = CaptionRun(
                self._library, photos, self._model, self._open_saver is not None, request.sources, request.job
            )
        except LibraryError as error:
            if request.job is not None:
                raise
            self._notices.append(
                Notice(Sentence("{error} The captions of this run will not be remembered.", error=error))
            )
        stack.callback(self._end_run)
        if self._open_saver is not None:
            self._saver = stack.enter_context(self._open_saver())
            if self._saver.notice:
                self._notices.append(Notice(self._saver.notice))

    def _note(self, count: int) -> None:
        """Puts so many of those photos on the disk, as the run's, that were found since."""
        if self._listing is None:
            return
        if found := self._listing.unnoted(count):
            self._noted += len(found)
            self._in_library(lambda run: run.add(found))
        if self._listing.is_noted:
            self._listing = None
            self._in_library(lambda run: run.has_all())

    def _meanwhile(self) -> None:
        """Does what need not wait for the model."""
        self._note(ROWS_AT_ONCE)
        self._in_library(lambda run: run.commit_in_time())

    def _decide(self, answers: Answers | None) -> bool:
        """Puts down for every photo that was read whether it needs a caption; False where there are no more."""
        if answers is None:
            return False
        photos = [self._read.pop(path) for path in answers]
        read = {path: answer for path, answer in answers.items() if isinstance(answer, PhotoMetadata)}
        texts = [(photo, each.caption or "", each.alt_text or "") for photo in photos if (each := read.get(photo.path))]
        self._taken += len(photos)
        while self._listing is not None and self._noted < self._taken:
            self._note(ROWS_AT_ONCE)
        self._in_library(lambda run: run.found(texts))
        known = self._run.records(photos) if self._run is not None else {}
        for photo in photos:
            metadata, record = read.get(photo.path), known.get(photo.path)
            annotation = annotation_of(record, metadata)
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
        found = caption_photos(self._captioner, self._wanted(ahead), self.cancelled, self._paused, self._meanwhile)
        return self._meter.timed(found)

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
            saved: SavedPhoto | Failure = self._saver.save(path, outcome.annotation, self._request.existing)
        except SavingError as error:
            saved = Failure(path, error.sentence)
        if self._run is not None and not self._request.keeps_pending:
            self._run.settle(path)
        return replace(outcome, saved=saved)

    def _in_library(self, work: Callable[[CaptionRun], list[Failure] | None]) -> None:
        """Does something in the library; where that fails, the captions are made nevertheless, but for saving them."""
        if self._run is None:
            return
        try:
            failures = work(self._run)
        except LibraryError as error:
            if self._saver is not None:
                raise
            self._notices.append(Notice(error.sentence))
            self._let_go()
        else:
            self._notices += [about_photo(failure) for failure in failures or ()]

    def _complete(self) -> None:
        self._note(1)
        self._in_library(lambda run: run.commit())
        if not self._request.keeps_pending:
            self._in_library(lambda run: run.complete())
        self._end_run()

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
