"""Photos to captions: decoding ahead in threads, batches for the model, results in the order of the photos."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
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

Pixels = NDArray[np.uint8]
Captions = tuple[Caption, ...]
Batch = list[tuple[Path, Pixels | str]]  # a sentence where there are no pixels
T = TypeVar("T")

BATCH = 32  # photos at once, where nothing else is said
_LOOK = 0.1  # seconds between looks at the events while waiting
_FIRST_BATCH = 4  # a small first batch: the first captions appear at once
# Batches in the model: while the words of one are searched for, in many small steps that leave cores idle, the next ones
# are encoded (benchmarks/throughput.py: three are a sixth faster than one).
_AT_ONCE = 3


class Captioner(Protocol):
    """What captions a batch. side: edge of its square photos in pixels; batch: how many it likes at once.

    ``caption`` is called from several threads at once.
    """

    side: int
    batch: int
    model: str
    device: str

    def caption(self, photos: Pixels) -> list[tuple[Caption, ...]]:
        """The best sentences of each photo of ``uint8[B, S, S, 3]``, best first; at least one each."""
        ...


class _Cancelled(Exception):  # noqa: N818 (no error)
    """Ends the run from within."""


def caption_photos(
    captioner: Captioner,
    paths: Iterable[Path],
    cancelled: threading.Event | None = None,
    paused: threading.Event | None = None,
) -> Generator[Captioned | Failure, None, None]:
    """One result for every photo, in the order of the paths.

    A photo that cannot be decoded becomes a Failure and the run goes on. cancelled ends the run at once, without what is
    still in the model; while paused is set the run waits. Raises what ``captioner.caption`` raises.
    """
    cancelled = cancelled or threading.Event()
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
            _wait_while_paused(cancelled, paused)
            if waiting and len(at_work) < at_once:
                batch = _next_batch(waiting, min(size, captioner.batch), cancelled)
                photos = [pixels for _, pixels in batch if not isinstance(pixels, str)]
                at_work.append((batch, model.submit(_caption, captioner, photos)))
                continue
            if not at_work:
                return
            yield from _results(*at_work.popleft(), captioner.model, notes, cancelled)
            size, at_once = captioner.batch, _AT_ONCE
    except _Cancelled:
        return
    finally:
        for pool in (decoders, model):
            pool.shutdown(wait=False, cancel_futures=True)


def _next_batch(waiting: deque[tuple[Path, Future[Pixels]]], size: int, cancelled: threading.Event) -> Batch:
    """The next photos, so many of them decoded."""
    batch: Batch = []
    while waiting and sum(not isinstance(pixels, str) for _, pixels in batch) < size:
        path, future = waiting.popleft()
        batch.append((path, _decoded(future, cancelled)))
    return batch


def _caption(captioner: Captioner, photos: list[Pixels]) -> list[Captions]:
    return captioner.caption(np.stack(photos)) if photos else []


def _results(
    batch: Batch, future: Future[list[Captions]], model: str, notes: dict[Path, str], cancelled: threading.Event
) -> Iterator[Captioned | Failure]:
    captions = _awaited(future, cancelled)
    decoded = [path for path, pixels in batch if not isinstance(pixels, str)]
    found = dict(zip(decoded, captions, strict=True))  # no photo may ever get another one's caption
    for path, pixels in batch:
        if isinstance(pixels, str):
            yield Failure(path, pixels)
        else:
            yield Captioned(path, found[path], model, notes.pop(path, ""))


def _decoded(future: Future[Pixels], cancelled: threading.Event) -> Pixels | str:
    """The pixels, or the sentence that says why there are none."""
    try:
        return _awaited(future, cancelled)
    except PhotoError as error:
        return error.sentence


def _awaited(future: Future[T], cancelled: threading.Event) -> T:
    """What the future brings; it is left when the run is cancelled."""
    while True:
        if cancelled.is_set():
            raise _Cancelled
        try:
            return future.result(timeout=_LOOK)
        except NotYet:
            if future.done():  # the work itself ran into a time limit
                raise


def _wait_while_paused(cancelled: threading.Event, paused: threading.Event | None) -> None:
    while paused is not None and paused.is_set() and not cancelled.wait(_LOOK):
        pass
    if cancelled.is_set():
        raise _Cancelled
