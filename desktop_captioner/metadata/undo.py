"""Restores, byte for byte, the file that a write replaced: from the new one, and the bytes that only the old one had.

A write moves the picture and changes little else, so that the old file is mostly pieces of the new one. Nothing here
knows a file format: duplicates, odd encodings and what no program can read come back, too.
"""

from __future__ import annotations

import mmap
import zlib
from base64 import b64decode, b64encode
from dataclasses import dataclass
from hashlib import blake2b, file_digest
from io import BufferedReader
from pathlib import Path
from typing import Any

from desktop_captioner.photos.saving_error import RefusedError
from desktop_captioner.sentence import Sentence

# The new file is searched for this many bytes of the old one, in steps of so many bytes.
_PROBE = 32
_STEP = 64
# The step doubles after so many misses, so that a large block that is gone costs few searches.
_PATIENCE = 16
_LONGEST = 16 << 20
_CHUNK = 1 << 20
_DIGEST = 16

Data = mmap.mmap | bytes


@dataclass(frozen=True)
class Undo:
    """before, after: digests of the old and of the new file, or of a block in it ("" where there is none).

    pieces: (begin, length) in the new one, or (-1, length) for the next bytes of ``literals`` (zlib, base64).
    """

    before: str
    after: str
    pieces: tuple[tuple[int, int], ...]
    literals: str

    @staticmethod
    def from_json(stored: dict[str, Any]) -> Undo:
        """Rebuild what ``asdict`` has taken apart, also after it was stored as JSON."""
        pieces = tuple((begin, length) for begin, length in stored["pieces"])
        return Undo(stored["before"], stored["after"], pieces, stored["literals"])

    def restored(self, new: bytes | None) -> bytes | None:
        """Return the old block; None where there was none. new: the block as it is now. Raises RefusedError."""
        literals, taken, old = zlib.decompress(b64decode(self.literals)), 0, b""
        for begin, length in self.pieces:
            if begin < 0:
                old += literals[taken : taken + length]
                taken += length
            else:
                old += (new or b"")[begin : begin + length]
        found = old if self.before else None
        if digest_of(found) != self.before:
            raise RefusedError(Sentence("what was kept of it does not match it"))
        return found

    def applies_to(self, path: Path) -> bool:
        """Return whether the file is exactly what was written. Raises OSError."""
        return digest(path) == self.after

    def is_done(self, path: Path) -> bool:
        """Return whether the file is exactly what was there before. Raises OSError."""
        return digest(path) == self.before

    def restore(self, new: Path, copy: Path) -> None:
        """Write ``copy``: the old file. new: the file to which this applies. Raises RefusedError, OSError."""
        literals, taken, check = zlib.decompress(b64decode(self.literals)), 0, _hash()
        with new.open("rb") as source, copy.open("xb") as target:
            for begin, length in self.pieces:
                if begin < 0:
                    target.write(literals[taken : taken + length])
                    check.update(literals[taken : taken + length])
                    taken += length
                    continue
                source.seek(begin)
                while length:
                    chunk = source.read(min(length, _CHUNK))
                    if not chunk:
                        raise RefusedError(Sentence("what was kept of it does not match it"))
                    target.write(chunk)
                    check.update(chunk)
                    length -= len(chunk)
        if check.hexdigest() != self.before:
            raise RefusedError(Sentence("what was kept of it does not match it"))


def undo_of(old: Path, new: Path, before: str) -> Undo | None:
    """Return how to get ``old``, of which ``before`` is the digest, back from ``new``.

    None where too much would have to be kept. Raises OSError.
    """
    with old.open("rb") as old_file, new.open("rb") as new_file:
        if not old.stat().st_size or not new.stat().st_size:
            return None
        with (
            mmap.mmap(old_file.fileno(), 0, access=mmap.ACCESS_READ) as one,
            mmap.mmap(new_file.fileno(), 0, access=mmap.ACCESS_READ) as other,
        ):
            kept = _kept(one, other)
    return Undo(before, digest(new), *kept) if kept else None


def undo_of_block(old: bytes | None, new: bytes | None) -> Undo | None:
    """Return how to get a block of metadata back; None as for a file. old, new: None where there is no such block."""
    kept = _kept(old or b"", new or b"")
    return Undo(digest_of(old), digest_of(new), *kept) if kept else None


def digest_of(block: bytes | None) -> str:
    """Return the digest of a block, "" where there is none."""
    return "" if block is None else blake2b(block, digest_size=_DIGEST).hexdigest()


def digest(path: Path) -> str:
    """Return the digest of the whole file. Raises OSError."""
    with path.open("rb") as stream:
        return digest_of_stream(stream)


def digest_of_stream(stream: BufferedReader) -> str:
    """Return the digest of a file that was opened and not read yet. Raises OSError."""
    return file_digest(stream, _hash).hexdigest()


def _hash() -> blake2b:
    return blake2b(digest_size=_DIGEST)


def _kept(old: Data, new: Data) -> tuple[tuple[tuple[int, int], ...], str] | None:
    """Return the pieces and the literals of an Undo; None where too much would have to be kept."""
    pieces = _pieces(old, new)
    if sum(length for begin, _, length in pieces if begin < 0) > _LONGEST:
        return None
    literals = b"".join(old[at : at + length] for begin, at, length in pieces if begin < 0)
    return tuple((begin, length) for begin, _, length in pieces), b64encode(zlib.compress(literals)).decode()


def _pieces(old: Data, new: Data) -> list[tuple[int, int, int]]:
    """Return (begin in new or -1, begin in old, length) of the pieces that make up the old file."""
    pieces: list[tuple[int, int, int]] = []
    kept = at = expected = misses = 0  # everything before ``kept`` is in a piece
    while at + _PROBE <= len(old):
        found = _find(new, old[at : at + _PROBE], expected)
        if found < 0:
            misses += 1
            at += _STEP << min(misses // _PATIENCE, 12)
            continue
        while at > kept and found and old[at - 1] == new[found - 1]:
            at, found = at - 1, found - 1
        if at > kept:
            pieces.append((-1, kept, at - kept))
        length = _alike(old, at, new, found)
        pieces.append((found, at, length))
        kept = at = at + length
        expected, misses = found + length, 0
    if kept < len(old):
        pieces.append((-1, kept, len(old) - kept))
    return pieces


def _find(new: Data, probe: bytes, expected: int) -> int:
    """Find the probe where it is expected, after that, or anywhere; -1: nowhere."""
    found = new.find(probe, expected)
    return found if found >= 0 else new.find(probe)


def _alike(old: Data, at: int, new: Data, found: int) -> int:
    """Count the bytes that are the same from here on."""
    length, chunk = 0, _CHUNK
    while chunk:
        a, b = old[at + length : at + length + chunk], new[found + length : found + length + chunk]
        if a and a == b:
            length += len(a)
            if len(a) < chunk:
                break
        else:
            chunk //= 2
    return length
