"""Photos to captions: decoding ahead in threads, batches for the model, results in the order of the photos."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from functools import partial
from operator import setitem
from pathlib import Path
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from desktop_captioner.captioning.cpu_features import cores
from desktop_captioner.photos.decode import model_input
from desktop_captioner.photos.photo import Caption, Captioned, Failure, PhotoError
from desktop_captioner.sentence import Sentence

Pixels = NDArray[np.uint8]
Captions = tuple[Caption, ...]
Batch = list[tuple[Path, Pixels | Sentence]]  # a sentence where there are no pixels
T = TypeVar("T")

BATCH = 32  # photos at once, where nothing else is said
_LOOK = 0.1  # seconds between looks at the events while waiting
_FIRST_BATCH = 4  # a small first batch: the first captions appear at once
# Batches in the model: while the words of one are searched for, in many small steps that leave cores idle, the next ones
# are encoded (benchmarks/throughput.py: three are a sixth faster than one).
_AT_ONCE = 3


class Captioner(Protocol):
    """Captions a batch of photos. side: edge of its square photos in pixels; batch: how many it likes at once; sure_from: the
    confidence below which its captions are unsure.

    ``caption`` is called from several threads at once.
    """

    side: int
    batch: int
    model: str
    device: str
    sure_from: float

    def caption(self, photos: Pixels) -> list[tuple[Caption, ...]]:
        """The best sentences of each photo of ``uint8[B, S, S, 3]``, best first; at least one each."""
        ...


class _Cancelled(Exception):  # noqa: N818 (no error)
    """Ends the run from within."""


class _Waits:
    """How a run waits: it is left when the run is cancelled, and other work is done meanwhile."""

    def __init__(
        self, cancelled: threading.Event, paused: threading.Event | None, meanwhile: Callable[[], None]
    ) -> None:
        self._cancelled, self._paused, self._meanwhile = cancelled, paused, meanwhile

    def for_result(self, future: Future[T]) -> T:
        """Returns the future's result."""
        while True:
            if self._cancelled.is_set():
                raise _Cancelled
            try:
                return future.result(timeout=_LOOK)
            except NotYet:
                if future.done():  # in this very moment, or the work itself ran into a time limit
                    return future.result()
                self._meanwhile()

    def while_paused(self) -> None:
        """Waits for the run to be wanted again."""
        while self._paused is not None and self._paused.is_set() and not self._cancelled.wait(_LOOK):
            self._meanwhile()
        if self._cancelled.is_set():
            raise _Cancelled


def caption_photos(
    captioner: Captioner,
    paths: Iterable[Path],
    cancelled: threading.Event | None = None,
    paused: threading.Event | None = None,
    meanwhile: Callable[[], None] = lambda: None,
) -> Generator[Captioned | Failure, None, None]:
    """One result for every photo, in the order of the paths.

    A photo that cannot be decoded becomes a Failure and the run goes on. cancelled ends the run at once, without what is
    still in the model; while paused is set the run waits. meanwhile: called now and then while there is no result.
    Raises what ``captioner.caption`` raises.
    """
    waits = _Waits(cancelled or threading.Event(), paused, meanwhile)
    decoders = ThreadPoolExecutor(cores(), thread_name_prefix="decode")
    model = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="model")
    waiting: deque[tuple[Path, Future[Pixels]]] = deque()
    at_work: deque[tuple[Batch, Future[list[Captions]]]] = deque()
    notes: dict[Path, str] = {}
    remaining = iter(paths)
    size, at_once = _FIRST_BATCH, 1
    try:
        while True:
            # Two batches ahead: one ready, one being decoded.
            while len(waiting) < 3 * captioner.batch and (path := next(remaining, None)) is not None:
                waiting.append(
                    (path, decoders.submit(model_input, path, captioner.side, partial(setitem, notes, path)))
                )
            waits.while_paused()
            if waiting and len(at_work) < at_once:
                batch = _next_batch(waiting, min(size, captioner.batch), waits)
                photos = [pixels for _, pixels in batch if not isinstance(pixels, Sentence)]
                at_work.append((batch, model.submit(_caption, captioner, photos)))
                continue
            if not at_work:
                return
            yield from _results(*at_work.popleft(), captioner.model, notes, waits)
            size, at_once = captioner.batch, _AT_ONCE
    except _Cancelled:
        return
    finally:
        for pool in (decoders, model):
            pool.shutdown(wait=False, cancel_futures=True)


def _next_batch(waiting: deque[tuple[Path, Future[Pixels]]], size: int, waits: _Waits) -> Batch:
    """The next photos, so many of them decoded."""
    batch: Batch = []
    while waiting and sum(not isinstance(pixels, Sentence) for _, pixels in batch) < size:
        path, future = waiting.popleft()
        batch.append((path, _decoded(future, waits)))
    return batch


def _caption(captioner: Captioner, photos: list[Pixels]) -> list[Captions]:
    return captioner.caption(np.stack(photos)) if photos else []


def _results(
    batch: Batch, future: Future[list[Captions]], model: str, notes: dict[Path, str], waits: _Waits
) -> Iterator[Captioned | Failure]:
    captions = waits.for_result(future)
    decoded = [path for path, pixels in batch if not isinstance(pixels, Sentence)]
    found = dict(zip(decoded, captions, strict=True))  # no photo may ever get another one's caption
    for path, pixels in batch:
        if isinstance(pixels, Sentence):
            yield Failure(path, pixels)
        else:
            yield Captioned(path, found[path], model, notes.pop(path, ""))


def _decoded(future: Future[Pixels], waits: _Waits) -> Pixels | Sentence:
    """The pixels, or the sentence that says why there are none."""
    try:
        return waits.for_result(future)
    except PhotoError as error:
        return error.sentence
