"""Photos to captions: decoding ahead in threads, batches for the model, results in the order of the photos."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from desktop_captioner.captioning.processor import cores
from desktop_captioner.photos.decode import model_input
from desktop_captioner.photos.photo import Caption, Captioned, Failure, PhotoError

Pixels = NDArray[np.uint8]

_LOOK = 0.1  # seconds between looks at the events while waiting
_FIRST_BATCH = 4  # a small first batch: the first captions appear at once


class Captioner(Protocol):
    """What captions a batch. side: edge of its square photos in pixels; batch: how many it likes at once."""

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
) -> Iterator[Captioned | Failure]:
    """One result for every photo, in the order of the paths.

    A photo that cannot be decoded becomes a Failure and the run goes on. cancelled ends the run before its next batch;
    while paused is set the run waits. Raises what ``captioner.caption`` raises.
    """
    cancelled = cancelled or threading.Event()
    decoders = ThreadPoolExecutor(cores(), thread_name_prefix="decode")
    waiting: deque[tuple[Path, Future[Pixels]]] = deque()
    remaining = iter(paths)
    size = _FIRST_BATCH
    try:
        while True:
            size = min(size, captioner.batch)
            # Three batches ahead: one in the model, one ready, one being decoded.
            while len(waiting) < 3 * captioner.batch and (path := next(remaining, None)) is not None:
                waiting.append((path, decoders.submit(model_input, path, captioner.side)))
            if not waiting:
                return
            _wait_while_paused(cancelled, paused)
            batch: list[tuple[Path, Pixels | str]] = []
            while waiting and sum(not isinstance(pixels, str) for _, pixels in batch) < size:
                path, future = waiting.popleft()
                batch.append((path, _decoded(future, cancelled)))
            yield from _captioned(captioner, batch)
            size = captioner.batch
    except _Cancelled:
        return
    finally:
        decoders.shutdown(wait=False, cancel_futures=True)


def _captioned(captioner: Captioner, batch: list[tuple[Path, Pixels | str]]) -> Iterator[Captioned | Failure]:
    photos = [pixels for _, pixels in batch if not isinstance(pixels, str)]
    found = iter(captioner.caption(np.stack(photos)) if photos else ())
    for path, pixels in batch:
        if isinstance(pixels, str):
            yield Failure(path, pixels)
        else:
            yield Captioned(path, next(found), captioner.model)


def _decoded(future: Future[Pixels], cancelled: threading.Event) -> Pixels | str:
    """The pixels, or the sentence that says why there are none."""
    while True:
        if cancelled.is_set():
            raise _Cancelled
        try:
            return future.result(timeout=_LOOK)
        except NotYet:
            continue
        except PhotoError as error:
            return error.sentence


def _wait_while_paused(cancelled: threading.Event, paused: threading.Event | None) -> None:
    while paused is not None and paused.is_set() and not cancelled.wait(_LOOK):
        pass
    if cancelled.is_set():
        raise _Cancelled
