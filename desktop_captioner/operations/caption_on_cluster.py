"""Captions on a Ray cluster: photos from any file system that pyarrow knows, one Parquet file for each chunk of them.

The chunks are a ``ray.data`` set, and one actor on each worker holds the model. A chunk's file has its name only when it is
complete: Ray gives the chunks of a worker that is lost to another one, which finds what is there already, and the same
command run again goes on where it was broken off. Needs the extra ``cluster``.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import tempfile
from collections.abc import Callable, Generator, Iterator, Sequence
from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import Any

from desktop_captioner.captioning.pipeline import Captioner, caption_photos
from desktop_captioner.exports.parquet import SUFFIX, ParquetWriter
from desktop_captioner.exports.row import as_dict, row_of_result
from desktop_captioner.operations.caption_to_parquet import CHUNK, ChunkDone
from desktop_captioner.operations.operation import Operation
from desktop_captioner.photos.discover import SUFFIXES, discover
from desktop_captioner.photos.photo import Failure, PhotoError
from desktop_captioner.photos.readable_path import readable
from desktop_captioner.photos.saving_error import SavingError, writing
from desktop_captioner.photos.shard import Shard
from desktop_captioner.sentence import Sentence

_MISSING = Sentence("A cluster needs Ray, which comes with the “cluster” extra of the Python package.")
_MOST_BLOCKS = 10_000  # parts of the data set that Ray keeps account of


class CaptionOnCluster(Operation[ChunkDone | PhotoError]):
    """Captions photos on a cluster's workers. Its outcomes are the chunks, and the paths that cannot be read.

    The paths of all photos of the shard are held in memory here, about 100 bytes each; the photos are read by the workers.
    """

    def __init__(
        self,
        sources: Sequence[str],
        out: str,
        load: Callable[[], Captioner],
        model: str,
        *,
        address: str | None = None,
        workers: int = 1,
        cpus: float = 1,
        gpus: float = 0,
        size: int = CHUNK,
        shard: Shard | None = None,
    ) -> None:
        """sources, out: local paths or addresses (``s3://…``, ``gs://…``, ``hdfs://…``). load: brings the model on a worker.

        address: of the cluster, None for one on this machine. cpus, gpus: of each worker. size: photos in a chunk.
        """
        super().__init__()
        self._sources, self._out, self._load, self._model = sources, out, load, model
        self._address, self._workers, self._cpus, self._gpus = address, workers, cpus, gpus
        self._size, self._shard = size, shard or Shard()

    def _outcomes(self) -> Generator[ChunkDone | PhotoError, None, None]:
        ray = _ray()
        errors: list[PhotoError] = []
        opened = [_opened(source) for source in self._sources]
        system, folder = _opened(self._out)
        with writing(Path(self._out)):
            system.create_dir(folder, recursive=True)
        items = [item for number, each in enumerate(opened) for item in self._items(number, *each, errors)]
        yield from errors
        if not items or self.cancelled.is_set():
            return
        begun = not ray.is_initialized()
        if begun:
            here = {} if self._address else {"include_dashboard": False}
            ray.init(address=self._address, log_to_driver=False, logging_level=logging.ERROR, **here)
        ray.data.DataContext.get_current().enable_progress_bars = False
        logging.getLogger("ray.data").setLevel(logging.ERROR)
        try:
            chunks = ray.data.from_items(items, override_num_blocks=min(len(items), _MOST_BLOCKS))
            captioned = chunks.map_batches(
                ChunkCaptioner,
                fn_constructor_args=(self._load, [source for source, _ in opened], system, folder),
                batch_size=1,
                compute=ray.data.ActorPoolStrategy(size=self._workers),
                num_cpus=self._cpus,
                num_gpus=self._gpus,
            )
            for row in captioned.iter_rows():
                yield ChunkDone(Path(folder) / row["name"], row["photos"], row["failed"], row["before"])
        finally:
            if begun:
                ray.shutdown()

    def _items(self, number: int, system: Any, place: str, errors: list[PhotoError]) -> Iterator[dict[str, Any]]:
        """The chunks of a source: each with its file's name, which tells the photos as they are, and the model."""
        waiting: list[tuple[str, int, int]] = []
        for photo in _photos(system, place, errors):
            if Path(photo[0]) in self._shard:
                waiting.append(photo)
            if len(waiting) == self._size:
                yield self._item(number, waiting)
                waiting = []
        if waiting:
            yield self._item(number, waiting)

    def _item(self, number: int, photos: list[tuple[str, int, int]]) -> dict[str, Any]:
        digest = hashlib.blake2b(json.dumps([self._model, photos]).encode(), digest_size=12).hexdigest()
        name = f"shard-{self._shard}-{digest}{SUFFIX}"
        return {"name": name, "source": number, "paths": json.dumps([path for path, _, _ in photos])}


class ChunkCaptioner:
    """Holds the model in a worker, and captions one chunk after the other."""

    def __init__(self, load: Callable[[], Captioner], sources: list[Any], system: Any, folder: str) -> None:
        self._captioner = load()
        self._sources, self._system, self._folder = sources, system, folder

    def __call__(self, batch: dict[str, Any]) -> dict[str, list[Any]]:
        """Captions the chunks of a batch whose files are not there; returns what was done, by chunk."""
        rows: dict[str, list[Any]] = {"name": [], "photos": [], "failed": [], "before": []}
        for name, source, paths in zip(batch["name"], batch["source"], batch["paths"], strict=True):
            wanted = json.loads(paths)
            before = _exists(self._system, f"{self._folder}/{name}")
            failed = 0 if before else self._caption(str(name), self._sources[int(source)], wanted)
            for key, value in (("name", str(name)), ("photos", len(wanted)), ("failed", failed), ("before", before)):
                rows[key].append(value)
        return rows

    def _caption(self, name: str, source: Any, paths: list[str]) -> int:
        """Captions the photos into a file; returns how many failed."""
        failed = 0
        with tempfile.TemporaryDirectory(prefix="desktop-captioner-") as scratch:
            whole = Path(scratch) / name
            files = _Files(source, Path(scratch))
            with ParquetWriter(whole) as out:
                for path, result in zip(paths, caption_photos(self._captioner, map(files.local, paths)), strict=True):
                    failed += isinstance(result, Failure)
                    row = row_of_result(result, sure_from=self._captioner.sure_from)
                    out.write_dict(as_dict(row) | {"path": files.address(path)})
                    files.forget(path)
            place = f"{self._folder}/{name}"
            _put(whole, self._system, place)
        return failed


class _Files:
    """A file system's photos as files of this machine."""

    def __init__(self, system: Any, scratch: Path) -> None:
        self._system, self._scratch = system, scratch
        self._is_local = system.type_name == "local"
        self._copies: dict[str, Path] = {}

    def local(self, path: str) -> Path:
        """The file; one that cannot be fetched is empty, which is its failure's reason."""
        if self._is_local:
            return Path(path)
        copy = self._scratch / f"{len(self._copies)}{PurePosixPath(path).suffix}"
        self._copies[path] = copy
        try:
            with self._system.open_input_stream(path) as source:
                copy.write_bytes(source.read())
        except OSError:
            copy.write_bytes(b"")
        return copy

    def forget(self, path: str) -> None:
        """The file is not needed any more."""
        if copy := self._copies.get(path):
            copy.unlink(missing_ok=True)

    def address(self, path: str) -> str:
        """How the photo is called in the table."""
        return readable(path) if self._is_local else f"{self._system.type_name}://{path}"


def _photos(system: Any, place: str, errors: list[PhotoError]) -> Iterator[tuple[str, int, int]]:
    """Path, size and time of change of every photo below a place."""
    if system.type_name == "local":
        for photo in discover([Path(place)], recursive=True, on_error=errors.append):
            yield str(photo.path), photo.size, photo.modified
        return
    fs = import_module("pyarrow.fs")
    try:
        found = system.get_file_info(fs.FileSelector(place, recursive=True))
    except OSError as error:
        errors.append(PhotoError(Path(place), Sentence("The folder cannot be read: {reason}.", reason=error)))
        return
    for each in sorted(found, key=lambda each: each.path):
        if each.type == fs.FileType.File and PurePosixPath(each.path).suffix.lower() in SUFFIXES:
            yield each.path, each.size, each.mtime_ns or 0


def _opened(place: str) -> tuple[Any, str]:
    """The file system of a path or an address, and the path in it. Raises SavingError."""
    try:
        fs = import_module("pyarrow.fs")
    except ImportError as error:
        raise SavingError(_MISSING) from error
    if "://" not in place:
        return fs.LocalFileSystem(), os.path.abspath(place)  # noqa: PTH100
    try:
        system, path = fs.FileSystem.from_uri(place)
    except (ValueError, OSError) as error:
        raise SavingError(Sentence("{place} cannot be used: {error}.", place=place, error=error)) from error
    return system, path


def _exists(system: Any, path: str) -> bool:
    fs = import_module("pyarrow.fs")
    return bool(system.get_file_info(path).type != fs.FileType.NotFound)


def _put(whole: Path, system: Any, path: str) -> None:
    """Copies a file that is complete to its place, where it gets its name when all of it is there."""
    partial = f"{path}.{os.getpid()}.partial"
    with whole.open("rb") as source, system.open_output_stream(partial) as target:
        while block := source.read(1 << 20):
            target.write(block)
    system.move(partial, path)


def _ray() -> Any:
    """Ray, which is told to send nothing home. Raises SavingError where it is not installed."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    try:
        ray = import_module("ray")
        import_module("ray.data")
    except ImportError as error:
        raise SavingError(_MISSING) from error
    return ray
