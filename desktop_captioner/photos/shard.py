"""A part of all photos, the same on every machine: many machines share the work without talking to each other."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Shard:
    """Part ``number`` (from 1) of ``of`` parts.

    A photo belongs to a part by its path, as it was found under the path that was given: whatever photos are added or
    removed, all others stay in their parts. The machines must be given the same paths.
    """

    number: int = 1
    of: int = 1

    def __contains__(self, path: object) -> bool:
        if self.of == 1 or not isinstance(path, Path):
            return self.of == 1
        digest = hashlib.blake2b(os.fsencode(path), digest_size=8).digest()
        return int.from_bytes(digest, "big") % self.of == self.number - 1

    def __str__(self) -> str:
        return f"{self.number}-of-{self.of}"
