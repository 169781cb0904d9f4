"""Captions of any number of photos as Parquet files, one for each chunk of photos, without a library.

Photos are captioned while their folders are still being read, and memory does not grow with their number. A file has its
name only when it is complete, and its name says of which photos it is: a run that was broken off goes on after its last
file, and any number of machines can work on their shards with nothing in common but the folders.
"""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from desktop_captioner.captioning.pipeline import Captioner, caption_photos
from desktop_captioner.exports.parquet import SUFFIX, ParquetWriter
from desktop_captioner.exports.row import row_of_result
from desktop_captioner.operations.operation import Operation
from desktop_captioner.photos.annotation import SURE_FROM
from desktop_captioner.photos.discover import discover
from desktop_captioner.photos.photo import Captioned, Failure, Photo, PhotoError
from desktop_captioner.photos.saving_error import writing
from desktop_captioner.photos.shard import Shard

CHUNK = 1000


@dataclass
class Chunk:
    """Photos whose captions go into one file. results: as far as they are known."""

    photos: list[Photo]
    path: Path
    results: list[Captioned | Failure] = field(default_factory=list)


@dataclass(frozen=True)
class ChunkDone:
    """A chunk's file is there. failed: its photos without a caption. before: an earlier run wrote it."""

    path: Path
    photos: int
    failed: int = 0
    before: bool = False


class CaptionToParquet(Operation[ChunkDone | Failure | PhotoError]):
    """Captions photos into the files of a folder.

    Its outcomes are the chunks, each when its file is there, the photos that could not be captioned (they stand in the
    file, with the reason), and the paths that cannot be read.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        recursive: bool,
        folder: Path,
        load: Callable[[], Captioner],
        model: str,
        *,
        shard: Shard | None = None,
        size: int = CHUNK,
        sure_from: float = SURE_FROM,
    ) -> None:
        """load: brings the model, called when the first photo needs it. model: its name and version. size: of a chunk.

        sure_from: the confidence below which a caption is unsure.
        """
        super().__init__()
        self._paths, self._recursive, self._folder = paths, recursive, folder
        self._load, self._model = load, model
        self._shard, self._size, self._sure_from = shard or Shard(), size, sure_from
        self._begun: deque[Chunk] = deque()
        self._said: deque[ChunkDone | Failure | PhotoError] = deque()

    def _outcomes(self) -> Generator[ChunkDone | Failure | PhotoError, None, None]:
        with writing(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
        wanted = self._wanted()
        first = next(wanted, None)
        if first is not None:
            with closing(caption_photos(self._load(), chain([first], wanted), self.cancelled)) as results:
                for result in results:
                    self._take(result)
                    yield from self._news()
        yield from self._news()

    def _take(self, result: Captioned | Failure) -> None:
        chunk = self._begun[0]
        chunk.results.append(result)
        if isinstance(result, Failure):
            self._said.append(result)
        if len(chunk.results) == len(chunk.photos):
            self._begun.popleft()
            self._said.append(self._written(chunk))

    def _news(self) -> Iterator[ChunkDone | Failure | PhotoError]:
        while self._said:
            yield self._said.popleft()

    def _wanted(self) -> Iterator[Path]:
        """The photos of all chunks that are not finished, while the folders are being read."""
        for chunk in self._chunks():
            if chunk.path.exists():
                self._said.append(ChunkDone(chunk.path, len(chunk.photos), before=True))
                continue
            self._begun.append(chunk)
            for photo in chunk.photos:
                yield photo.path

    def _chunks(self) -> Iterator[Chunk]:
        photos: list[Photo] = []
        number = 1
        for photo in discover(self._paths, self._recursive, self._said.append):
            if self.cancelled.is_set():
                return
            if photo.path in self._shard:
                photos.append(photo)
            if len(photos) == self._size:
                yield self._chunk(number, photos)
                photos, number = [], number + 1
        if photos:
            yield self._chunk(number, photos)

    def _chunk(self, number: int, photos: list[Photo]) -> Chunk:
        """The file's name tells the photos as they are, and the model: what changes is captioned again."""
        digest = hashlib.blake2b(self._model.encode(), digest_size=8)
        for photo in photos:
            digest.update(b"\0".join((os.fsencode(photo.path), b"%d %d\n" % (photo.size, photo.modified))))
        name = f"shard-{self._shard}-chunk-{number:06}-{digest.hexdigest()}{SUFFIX}"
        return Chunk(photos, self._folder / name)

    def _written(self, chunk: Chunk) -> ChunkDone:
        with ParquetWriter(chunk.path) as out:
            for result in chunk.results:
                out.write(row_of_result(result, sure_from=self._sure_from))
        failed = sum(isinstance(result, Failure) for result in chunk.results)
        return ChunkDone(chunk.path, len(chunk.photos), failed)
