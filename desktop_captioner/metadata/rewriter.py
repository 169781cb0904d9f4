"""A verified copy of a file with other metadata: written by ExifTool, read again, compared in all that must stay."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from desktop_captioner.metadata import atomic_replace, raw_entries
from desktop_captioner.metadata.backends.exiftool import Answer, ExifTool, assignment
from desktop_captioner.metadata.containers import fixups, image_data, jpeg_blocks
from desktop_captioner.metadata.containers.blocks import single_blocks
from desktop_captioner.metadata.exiftool_values import parse_php
from desktop_captioner.metadata.fields import (
    BY_KEY,
    DEVICE_KEYS,
    EMBEDDABLE,
    FIELDS,
    KEYWORD_KEYS,
)
from desktop_captioner.metadata.iptc_captions import completed
from desktop_captioner.metadata.scene import SCENE_KEYS
from desktop_captioner.metadata.sidecar import write_sidecar
from desktop_captioner.metadata.sidecar_encodings import recoded
from desktop_captioner.metadata.tags import CREDENTIALS_LABEL, Tags
from desktop_captioner.metadata.verification import too_much, verify_changes, verify_rest
from desktop_captioner.metadata.write_plan import KEYS_OF, Plan
from desktop_captioner.photos.saving_error import RefusedError
from desktop_captioner.sentence import Sentence

# IPTC of which nobody says how it is encoded is read as the bytes that stand there: here it is looked at what they are.
_BYTES = (b"-charset", b"iptc=utf8")
_READ = (b"-php", b"-a", b"-G3:1:4", b"-struct", b"-n", *_BYTES)
# Unknown tags and binary values too; not the picture itself, nor what is calculated from other tags.
_EVERYTHING = (*_READ, b"-u", b"-b", b"-e", b"--MediaData", b"--System:all", b"-api", b"LargeFileSupport=1")
_OURS = (
    *_READ,
    b"-b",
    b"-File:FileType",
    b"-File:CurrentIPTCDigest",
    b"-ExifTool:Warning",
    f"-{CREDENTIALS_LABEL}".encode(),
    *(f"-{field.key}{'*' if field.languages else ''}".encode() for field in FIELDS),
    *(f"-{key}".encode() for key in (*SCENE_KEYS, *DEVICE_KEYS)),
)
_WEBP_SINCE = (12, 46)
_PLAIN_NAME = re.compile(rb"[^\r\n%]+")

# Bytes by the block's name; None removes it.
Blocks = Mapping[str, bytes | None]


class Rewriter(Protocol):
    """Reads metadata, and makes changed copies of files. Everything here raises RefusedError and OSError."""

    def caption_tags(self, path: Path) -> Tags:
        """The tags that may hold captions."""

    def caption_tags_of_many(self, paths: Sequence[Path]) -> dict[Path, Tags]:
        """The same for many files at once; those that are missing must be asked for alone. Raises nothing."""

    def all_tags(self, path: Path) -> Tags:
        """All tags, for a file that will be changed."""

    def kind(self, path: Path, tags: Tags) -> str:
        """The format of a photo into which captions can be embedded; every other file is refused."""

    def copy(
        self, source: Path | None, tags: Tags, plan: Plan, copy: Path, kind: str | None, finish: Callable[[], None]
    ) -> Tags:
        """Writes ``copy``: the source with the plan's changes; the tags of the copy.

        source: None makes a new sidecar. kind: the format whose picture must stay; None for a sidecar. finish: what
        else the copy needs, called when it is written. Refused where anything but the plan's tags differs; a copy may
        have been left behind.
        """

    def copy_with_blocks(self, source: Path, blocks: Blocks, copy: Path, kind: str) -> None:
        """Writes ``copy``: the source with these blocks in the place of its own, byte for byte; all the rest stays."""

    def close(self) -> None:
        """Ends what runs for this."""


class ExifToolRewriter:
    """Reads and copies files through one ExifTool process; see ``Rewriter``."""

    def __init__(self, tool: ExifTool) -> None:
        self._tool = tool

    def all_tags(self, path: Path) -> Tags:
        return self._read(path, _EVERYTHING)

    def caption_tags(self, path: Path) -> Tags:
        return self._read(path, _OURS)

    def caption_tags_of_many(self, paths: Sequence[Path]) -> dict[Path, Tags]:
        # ExifTool answers with the names that it was given, so that they must be text.
        named = {
            name: path for path in paths if _PLAIN_NAME.fullmatch(os.fsencode(name := str(path))) and _is_text(name)
        }
        if len(named) < 2:
            return {}
        try:
            answers = parse_php(self._tool.run(*_OURS, *map(os.fsencode, named)).output)
        except RefusedError:
            return {}
        found = {Path(each["SourceFile"]): each for each in answers}
        return {path: completed(recoded(found[path], path), path) for path in named.values() if path in found}

    def _read(self, path: Path, arguments: tuple[bytes, ...]) -> Tags:
        with _argument_path(path) as name:
            return _tags(self._tool.run(*arguments, name).output, path)

    def kind(self, path: Path, tags: Tags) -> str:
        kind = tags.file_type
        if not kind:
            raise RefusedError(Sentence("it is damaged or not an image"))
        if kind not in EMBEDDABLE:
            raise RefusedError(Sentence("captions are not embedded into {kind} files", kind=kind))
        if path.suffix.lower() not in EMBEDDABLE[kind]:
            raise RefusedError(Sentence("it is a {kind} file under another format's name", kind=kind))
        if kind == "WEBP" and self._tool.version < _WEBP_SINCE:
            raise RefusedError(Sentence("ExifTool 12.46 or newer is needed for WebP files"))
        if tags.error is not None:
            raise RefusedError(_clause(tags.error))
        return kind

    def copy(
        self, source: Path | None, tags: Tags, plan: Plan, copy: Path, kind: str | None, finish: Callable[[], None]
    ) -> Tags:
        if kind is None or source is None:
            # ExifTool would say the same in other words; here what others wrote stays as it is. ExifTool reads it again.
            write_sidecar(source, plan.changes, copy)
            return self._verified(None, plan, copy, lambda: None, finish)
        if tags.has_displaced_maker_notes and any(key.startswith(KEYS_OF["EXIF"]) for key in plan.changes):
            raise RefusedError(Sentence("another program has displaced its maker notes, which saving would change"))
        answer = self._write(source, tags, plan, copy, kind)

        def check() -> None:
            if not image_data.same(kind, source, copy):
                raise RefusedError(Sentence("saving would change more than its caption"))
            if different := raw_entries.differences(kind, source, copy, plan.changes):
                raise RefusedError(too_much(different))

        try:
            _finish_copy(answer, kind, source, copy)
            return self._verified(tags, plan, copy, check, finish)
        except RefusedError as first:
            if not answer.is_minor:
                raise
            # What ExifTool stumbled over can be overlooked where all that it can read comes out the same.
            atomic_replace.remove(copy)
            answer = self._write(source, tags, plan, copy, kind, leniently=True)
            try:
                _finish_copy(answer, kind, source, copy)
                return self._verified(tags, plan, copy, check, finish)
            except RefusedError:
                raise first from None

    def _verified(
        self, tags: Tags | None, plan: Plan, copy: Path, check: Callable[[], None], finish: Callable[[], None]
    ) -> Tags:
        """The tags of the finished copy. Raises RefusedError where more changed than should.

        tags: what ExifTool read before; None where that is compared without it. check: compares what ExifTool does not.
        """
        with _argument_path(copy) as name, self._tool.meanwhile(*_EVERYTHING, name) as reading:
            finish()
            check()
        after = _tags(reading.answer.output, copy)
        verify_changes(after, plan.changes)
        if tags is not None:
            verify_rest(tags, after, plan.changes)
        return after

    def _write(self, source: Path, tags: Tags, plan: Plan, copy: Path, kind: str, leniently: bool = False) -> Answer:
        assignments = [each for key, value in plan.changes.items() for each in _assignments(key, value, tags)]
        options = [b"-m"] if leniently else []
        options += (b"-charset", b"iptc=latin") if plan.iptc_is_latin else _BYTES
        return self._run([b"-E", *options, *assignments], source, copy, kind)

    def copy_with_blocks(self, source: Path, blocks: Blocks, copy: Path, kind: str) -> None:
        if kind in ("JPEG", "MPO"):
            jpeg_blocks.copy_with_blocks(source, blocks, copy)
            fixups.put_right(kind, source, copy)
        else:
            with tempfile.TemporaryDirectory(prefix="dcap-") as folder:
                arguments = [_block_argument(name, content, Path(folder)) for name, content in blocks.items()]
                answer = self._run(arguments, source, copy, kind)
            _finish_copy(answer, kind, source, copy)
        if not image_data.same(kind, source, copy):
            raise RefusedError(Sentence("restoring would change more than its captions"))
        found = single_blocks(kind, copy)
        different = [name for name, content in blocks.items() if found.get(name, b"") != content]
        if different := different + raw_entries.differences_outside(kind, source, copy, blocks):
            raise RefusedError(too_much(different))

    def _run(self, arguments: list[bytes], source: Path, copy: Path, kind: str) -> Answer:
        """Lets ExifTool write the copy, and returns what it said; the source's picture is checked meanwhile."""
        with _argument_path(source) as old, _argument_path(copy) as new:
            target = [b"-o", new, old]
            if b"%" in new or kind == "WEBP":
                # WORKAROUND: before 12.62 ExifTool does not know WebP by the name after -o. And nothing keeps -o from
                # expanding a "%d" or "%c" (in a name on Windows), also "%%" does not.
                os.close(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
                shutil.copyfile(source, copy)
                target = [b"-overwrite_original", new]
            with self._tool.meanwhile(*arguments, *target) as writing:
                image_data.check(kind, source)
        return writing.answer

    def close(self) -> None:
        self._tool.close()


def _block_argument(name: str, content: bytes | None, folder: Path) -> bytes:
    """Returns what lets ExifTool write a block as it stands in a file, or delete it."""
    if content is None:
        return f"-{name}:all=".encode()
    file = folder / name
    file.write_bytes(content)
    return f"-{name}<=".encode() + os.fsencode(file)


def _finish_copy(answer: Answer, kind: str, source: Path, copy: Path) -> None:
    """Puts right what ExifTool left out of date. Raises RefusedError where it did not write the copy."""
    if answer.status or not copy.is_file():
        if shutil.disk_usage(copy.parent).free < source.stat().st_size:
            raise RefusedError(Sentence("there is not enough space on the disk"))
        raise RefusedError(_clause(answer.complaint))
    fixups.put_right(kind, source, copy)


def _tags(output: bytes, path: Path) -> Tags:
    found = parse_php(output)
    if not found:
        raise RefusedError(Sentence("ExifTool finds nothing in it"))
    return completed(recoded(found[0], path), path)


def _assignments(key: str, value: str | None, tags: Tags) -> list[bytes]:
    """Return the arguments that set a tag. To a list only what is new is added: what is there stays byte for byte."""
    if key not in KEYWORD_KEYS or value is None:
        return [assignment(_tag(key), value)]
    present, wanted = tags.entries(key), value.split("\n")
    if present and wanted[: len(present)] == present:
        return [assignment(f"{key}+", word) for word in wanted[len(present) :]]
    return [assignment(key, word) for word in wanted]


def _tag(key: str) -> str:
    return BY_KEY[key].tag if key in BY_KEY else key


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _clause(complaint: str) -> Sentence:
    """ExifTool's complaint inside a sentence of ours."""
    return Sentence("ExifTool says “{complaint}”", complaint=complaint.strip().rstrip("."))


@contextlib.contextmanager
def _argument_path(path: Path) -> Iterator[bytes]:
    """The path as an argument: a name with a line break, or a "%" that -o would expand, goes by a symbolic link.

    Not on Windows, where few may make links; its names have no line breaks.
    """
    absolute = os.fsencode(path.absolute())
    if sys.platform == "win32" or _PLAIN_NAME.fullmatch(absolute):
        yield absolute
        return
    with tempfile.TemporaryDirectory(prefix="dcap-") as folder:
        if path.exists():
            link = Path(folder, "file" + (path.suffix if re.fullmatch(r"\.\w{1,5}", path.suffix, re.ASCII) else ""))
            link.symlink_to(path.absolute())
            yield os.fsencode(link)
        else:
            link = Path(folder, "folder")
            link.symlink_to(path.absolute().parent)
            yield os.fsencode(link / path.name)
