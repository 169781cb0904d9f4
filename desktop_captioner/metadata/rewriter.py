"""A verified copy of a file with other metadata: written by ExifTool, read again, compared in all that must stay."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from desktop_captioner.metadata import atomic_replace, raw_entries
from desktop_captioner.metadata import xmp as xmp_file
from desktop_captioner.metadata.backends.exiftool import Answer, ExifTool, assignment
from desktop_captioner.metadata.containers import fixups, image_data
from desktop_captioner.metadata.exiftool_values import parse_php
from desktop_captioner.metadata.fields import BY_KEY, EMBEDDABLE, FIELDS, IPTC_DIGEST, NEW_IPTC_KEYS
from desktop_captioner.metadata.tags import CREDENTIALS_LABEL, Tags
from desktop_captioner.metadata.write_plan import KEYS_OF, Changes, Plan
from desktop_captioner.photos.saving_error import RefusedError

# IPTC of which nobody says how it is encoded is read as the bytes that stand there: here it is looked at what they are.
_BYTES = (b"-charset", b"iptc=utf8")
_READ = (b"-php", b"-a", b"-G3:1:4", b"-struct", b"-n", *_BYTES)
# Unknown tags and binary values too; not the picture itself, nor what is calculated from other tags.
_EVERYTHING = (*_READ, b"-u", b"-b", b"-e", b"--MediaData", b"--System:all", b"-api", b"LargeFileSupport=1")
_OURS = (
    *_READ,
    b"-b",
    b"-File:FileType",
    f"-{CREDENTIALS_LABEL}".encode(),
    *(f"-{field.key}{'*' if field.languages else ''}".encode() for field in FIELDS),
)
_WEBP_SINCE = (12, 46)
_PLAIN_NAME = re.compile(rb"[^\r\n%]+")


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
        return {Path(each["SourceFile"]): Tags(each) for each in answers if Path(each["SourceFile"]) in named.values()}

    def _read(self, path: Path, arguments: tuple[bytes, ...]) -> Tags:
        with _argument_path(path) as name:
            return _tags(self._tool.run(*arguments, name).output)

    def kind(self, path: Path, tags: Tags) -> str:
        kind = tags.file_type
        if not kind:
            raise RefusedError("it is damaged or not an image")
        if kind not in EMBEDDABLE:
            raise RefusedError(f"captions are not embedded into {kind} files")
        if path.suffix.lower() not in EMBEDDABLE[kind]:
            raise RefusedError(f"it is a {kind} file under another format's name")
        if kind == "WEBP" and self._tool.version < _WEBP_SINCE:
            raise RefusedError("ExifTool 12.46 or newer is needed for WebP files")
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
            raise RefusedError("another program has displaced its maker notes, which saving would change")
        answer, before = self._write(source, plan, copy, kind)

        def check() -> None:
            if image_data.parts(kind, copy) != before:
                raise RefusedError("saving would change more than its caption")
            if different := raw_entries.differences(kind, source, copy, plan.changes):
                raise RefusedError(_too_much(different))

        try:
            _finish_copy(answer, kind, source, copy)
            return self._verified(tags, plan, copy, check, finish)
        except RefusedError as first:
            if not answer.is_minor:
                raise
            # What ExifTool stumbled over can be overlooked where all that it can read comes out the same.
            atomic_replace.remove(copy)
            answer, _ = self._write(source, plan, copy, kind, leniently=True)
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
        after = _tags(reading.answer.output)
        verify_changes(after, plan.changes)
        if tags is not None:
            verify_rest(tags, after, plan.changes)
        return after

    def _write(
        self, source: Path, plan: Plan, copy: Path, kind: str, leniently: bool = False
    ) -> tuple[Answer, image_data.Parts]:
        """Lets ExifTool write the copy; what it said, and the source's picture, looked at meanwhile."""
        assignments = [assignment(_tag(key), value) for key, value in plan.changes.items()]
        options = [b"-m"] if leniently else []
        options += (b"-charset", b"iptc=latin") if plan.iptc_is_latin else _BYTES
        with _argument_path(source) as old, _argument_path(copy) as new:
            target = [b"-o", new, old]
            if b"%" in new or kind == "WEBP":
                # WORKAROUND: before 12.62 ExifTool does not know WebP by the name after -o. And nothing keeps -o from
                # expanding a "%d" or "%c" (in a name on Windows), also "%%" does not.
                os.close(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
                shutil.copyfile(source, copy)
                target = [b"-overwrite_original", new]
            with self._tool.meanwhile(b"-E", *options, *assignments, *target) as writing:
                before = image_data.parts(kind, source)
        return writing.answer, before

    def close(self) -> None:
        self._tool.close()


def _finish_copy(answer: Answer, kind: str, source: Path, copy: Path) -> None:
    """Puts right what ExifTool left out of date. Raises RefusedError where it did not write the copy."""
    if answer.status or not copy.is_file():
        if shutil.disk_usage(copy.parent).free < source.stat().st_size:
            raise RefusedError("there is not enough space on the disk")
        raise RefusedError(_clause(answer.complaint))
    fixups.put_right(kind, source, copy)


def write_sidecar(source: Path | None, changes: Changes, copy: Path) -> None:
    """Writes ``copy``: the sidecar with these changes, a new one where source is None. Raises RefusedError, OSError."""
    before = source.read_bytes() if source is not None else None
    content = xmp_file.changed(before, changes)
    if before is not None and (different := raw_entries.packet_differences(before, content, changes)):
        raise RefusedError(_too_much(different))
    mode = 0o600 if source is not None else 0o666  # a copy gets its mode later, a new file has an ordinary one
    with os.fdopen(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as stream:
        stream.write(content)


def verify_changes(after: Tags, changes: Changes) -> None:
    """Raises RefusedError where a change did not come about."""
    for key, value in changes.items():
        if key == IPTC_DIGEST or key in NEW_IPTC_KEYS:
            continue
        if not after.says(key, value):
            raise RefusedError(f"its {BY_KEY[key].name if key in BY_KEY else key} did not come out as it should")

    digest, current = after.first(IPTC_DIGEST), after.first("File:CurrentIPTCDigest")
    if changes.get(IPTC_DIGEST) and digest is not None and current is not None and digest != current:
        raise RefusedError("the digest of its IPTC block did not come out as it should")


def verify_rest(before: Tags, after: Tags, changes: Changes) -> None:
    """Raises RefusedError where anything but the changes came about."""
    expected = set(changes) | (set(NEW_IPTC_KEYS) if IPTC_DIGEST in changes else set())
    if different := before.differences(after, expected):
        raise RefusedError(_too_much(different))


def _too_much(different: list[str]) -> str:
    more = f" and {len(different) - 3} other tags" if len(different) > 3 else ""
    return f"saving would change {', '.join(different[:3])}{more} too"


def _tags(output: bytes) -> Tags:
    found = parse_php(output)
    if not found:
        raise RefusedError("ExifTool finds nothing in it")
    return Tags(found[0])


def _tag(key: str) -> str:
    return BY_KEY[key].tag if key in BY_KEY else key


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _clause(complaint: str) -> str:
    """ExifTool's complaint inside a sentence of ours."""
    return f"ExifTool says “{complaint.strip().rstrip('.')}”"


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
