"""The paths by which photos were asked for, so that they can be looked through again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from desktop_captioner.photos.discover import OnError, discover
from desktop_captioner.photos.photo import Photo
from desktop_captioner.photos.shard import Shard


@dataclass(frozen=True)
class Sources:
    """The paths as they were given, and which of what lies there is meant.

    folder: the one from which relative paths lead; its default is the working folder of whoever looks.
    """

    paths: tuple[Path, ...]
    recursive: bool = False
    shard: Shard = field(default_factory=Shard)
    folder: Path = Path()

    def photos(self, on_error: OnError | None = None) -> Iterator[Photo]:
        """The photos, found as they are asked for. on_error hears of what cannot be read."""
        for photo in discover([self.folder / path for path in self.paths], self.recursive, on_error):
            if self.shard.of == 1 or self._as_given(photo.path) in self.shard:
                yield photo

    def to_json(self) -> dict[str, object]:
        """For ``from_json``, in whatever folder that is called."""
        return {
            "paths": [os.fsencode(path).hex() for path in self.paths],
            "recursive": self.recursive,
            "shard": [self.shard.number, self.shard.of],
            "folder": os.fsencode(self.folder.absolute()).hex(),
        }

    @classmethod
    def from_json(cls, told: dict[str, object]) -> Sources:
        """Makes the sources that ``to_json`` told. Raises KeyError, TypeError or ValueError where it did not."""
        paths, shard = told["paths"], told["shard"]
        if not isinstance(paths, list) or not isinstance(shard, list):
            raise TypeError("paths and shard are lists")
        return cls(tuple(map(_path, paths)), bool(told["recursive"]), Shard(*map(int, shard)), _path(told["folder"]))

    def _as_given(self, path: Path) -> Path:
        """The path as it was found under the given one, which decides on the shard."""
        for given in self.paths:
            if path.is_relative_to(whole := self.folder / given):
                return given / path.relative_to(whole)
        return path


def _path(told: object) -> Path:
    return Path(os.fsdecode(bytes.fromhex(str(told))))
