"""Photos that are found on a thread of their own while the first of them are captioned already."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Iterator

from desktop_captioner.photos.photo import Photo

_AHEAD = 200_000  # photos, so that those of a whole server do not fill the memory


class Listing:
    """Photos that come from ``photos``, to be taken twice: as they are iterated over, and earlier by ``unnoted``.

    The first may be taken on one thread and the second on another; ``close`` ends both from any.
    """

    def __init__(self, photos: Iterable[Photo]) -> None:
        """photos: iterated over on the listing's own thread."""
        self._waiting: deque[Photo] = deque()
        self._unnoted: deque[Photo] = deque()
        self._changed = threading.Condition()
        self._ended = self._closed = False
        self._error: BaseException | None = None
        threading.Thread(target=self._list, args=(photos,), name="listing", daemon=True).start()

    def unnoted(self, count: int) -> list[Photo]:
        """The next photos, so many at most, whether or not they were iterated over; none where no more are found yet."""
        return [self._unnoted.popleft() for _ in range(min(count, len(self._unnoted)))]

    @property
    def is_noted(self) -> bool:
        """Whether all photos were found and taken by ``unnoted``."""
        return self._ended and self._error is None and not self._unnoted

    def __iter__(self) -> Iterator[Photo]:
        return self

    def __next__(self) -> Photo:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._ended or self._closed)
            if self._waiting and not self._closed:
                self._changed.notify_all()
                return self._waiting.popleft()
        if self._error is not None:
            raise self._error
        raise StopIteration

    def close(self) -> None:
        """Nobody takes further photos."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _list(self, photos: Iterable[Photo]) -> None:
        try:
            for photo in photos:
                with self._changed:
                    self._changed.wait_for(lambda: len(self._waiting) < _AHEAD or self._closed)
                    if self._closed:
                        return
                    self._unnoted.append(photo)
                    self._waiting.append(photo)
                    self._changed.notify_all()
        except BaseException as error:  # it is whoever takes the photos who learns of it
            self._error = error
        finally:
            with self._changed:
                self._ended = True
                self._changed.notify_all()
