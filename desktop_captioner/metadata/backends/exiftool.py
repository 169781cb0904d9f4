"""One ExifTool process for the run: asked through a pipe, with a time limit, started again when it hangs or dies.

ExifTool's ``-stay_open`` protocol is spoken here and not through PyExifTool 0.5: that waits for ever when ExifTool dies
(it never looks for the end of its output), knows no time limit, and forks with a ``preexec_fn``, which is not safe in a
process with threads.
"""

from __future__ import annotations

import contextlib
import os
import queue
import re
import secrets
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

from desktop_captioner import paths
from desktop_captioner.metadata.backends.memory_limit import MemoryLimit
from desktop_captioner.photos.saving_error import RefusedError
from desktop_captioner.sentence import Sentence, reason

_CHUNK = 1 << 16
# The first version with the tags of alt texts (its Changes: “a few new IPTC XMP tags”).
_OLDEST = (12, 33)
# What one file may cost, since a small one can unpack into gigabytes: of memory, and of an answer, in bytes. The largest
# honest answers hold what is embedded in a photo (previews, a film, a depth map), a third longer as text.
_MEMORY = 2 << 30
_ANSWER = 256 << 20
_STOPPED = Sentence("ExifTool stopped unexpectedly")
_OUT_OF_MEMORY = b"Out of memory"  # Perl's last words
_TOO_MUCH = Sentence("it unpacks into more than a photo's metadata can be")
_SAFE = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")


class ExifToolError(RefusedError):
    """ExifTool hung, died, or is not ExifTool."""


class OldExifToolError(ExifToolError):
    """ExifTool does not know the tags that are needed."""


class _EndedError(ExifToolError):
    """A pipe came to its end."""


@dataclass(frozen=True)
class Answer:
    """The answer to one command. status: 0 is success."""

    output: bytes
    errors: str
    status: int

    @property
    def complaint(self) -> str:
        """The first error (else warning), without the file's name and what ``-E`` wrote as references."""
        lines = [line.strip() for line in self.errors.splitlines() if line.startswith(("Error", "Warning"))]
        lines.sort(key=lambda line: not line.startswith("Error"))
        first = lines[0] if lines else self.errors.strip().splitlines()[0] if self.errors.strip() else "no reason given"
        return unescape(re.sub(r"^(Error|Warning): (\[minor\] )?", "", first).rsplit(" - ", 1)[0])

    @property
    def is_minor(self) -> bool:
        """Whether something was found that ExifTool overlooks where it is told to (``-m``)."""
        return "[minor]" in self.errors.lower()


@dataclass
class Later:
    """Where an answer will be."""

    answer: Answer


def find_exiftool() -> Path | None:
    """The ExifTool that the program carries, else the one on the PATH, else None.

    Never one in the current folder, which may hold a stranger's photos, and where ``shutil.which`` looks first on Windows.
    """
    if carried := paths.exiftool():
        return carried
    name = "exiftool.exe" if sys.platform == "win32" else "exiftool"
    places = (Path(folder, name) for folder in os.get_exec_path())
    return next((place for place in places if place.is_absolute() and shutil.which(str(place))), None)


def assignment(tag: str, value: str | None) -> bytes:
    """The argument that sets a tag (None deletes it), for a command that has ``-E``.

    Everything but ASCII letters and digits is written as a character reference, bytes beyond ASCII as they are: no
    caption can end the line, begin an option or be expanded.
    """
    data = b"" if value is None else value.encode("utf-8", "surrogateescape")
    escaped = b"".join(
        bytes([byte]) if byte in _SAFE or byte > 0x7F else b"&#x%x;" % byte  # a line break, a dash, an @ …
        for byte in data
    )
    # "^=" makes an empty text, where "=" alone would delete the tag.
    return b"-" + tag.encode() + (b"^=" if value == "" else b"=") + escaped


class ExifTool:
    """A running ExifTool. Used from one thread; ``close`` it, or use it in a ``with``."""

    def __init__(self, program: Path, seconds: float = 60) -> None:
        """seconds: how long one command may take. Starts nothing yet."""
        self.program, self.seconds = program, seconds
        self.version: tuple[int, ...] = ()
        self._process: subprocess.Popen[bytes] | None = None
        self._pipes: tuple[_Pipe, _Pipe] | None = None
        self._limit: MemoryLimit | None = None
        self._asked = (b"", b"", 0.0)

    def start(self) -> None:
        """Starts the process where none runs. Raises ExifToolError."""
        if self._process is not None and self._process.poll() is None:
            return
        self.kill()
        try:
            self._process = subprocess.Popen(
                command(self.program),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=os.environ | {"LC_ALL": "C"},
                **_platform(),
            )
        except OSError as error:
            raise ExifToolError(Sentence("ExifTool cannot be started ({reason})", reason=reason(error))) from error
        self._limit = MemoryLimit(self._process.pid, _MEMORY)
        self._pipes = (_Pipe(self._process.stdout), _Pipe(self._process.stderr))
        if not self.version:
            self._send(b"-ver")
            said = self.finish().output.strip()
            if not re.fullmatch(rb"\d+\.\d+", said):
                self.kill()
                raise ExifToolError(Sentence("{program} is not ExifTool", program=self.program))
            self.version = tuple(int(part) for part in said.split(b"."))
            if self.version < _OLDEST:
                self.kill()
                needed = ".".join(map(str, _OLDEST))
                raise OldExifToolError(
                    Sentence(
                        "ExifTool {version} is too old; {needed} or newer is needed",
                        version=said.decode(),
                        needed=needed,
                    )
                )

    def run(self, *arguments: bytes) -> Answer:
        """One command. Raises ExifToolError when it takes too long or ExifTool dies; the next call starts a new one."""
        self.begin(*arguments)
        return self.finish()

    @contextlib.contextmanager
    def meanwhile(self, *arguments: bytes) -> Iterator[Later]:
        """Runs a command beside what stands in the ``with``; the answer is there after it. Raises ExifToolError."""
        self.begin(*arguments)
        later = Later(Answer(b"", "", 1))
        try:
            yield later
        except BaseException:
            with contextlib.suppress(ExifToolError):
                self.finish()
            raise
        later.answer = self.finish()

    def begin(self, *arguments: bytes) -> None:
        """Sends a command; ``finish`` must follow before the next one. Raises ExifToolError."""
        if any(b"\n" in argument or b"\r" in argument for argument in arguments):
            raise ValueError("An argument of ExifTool cannot hold a line break.")
        self.start()
        self._send(*arguments)

    def _send(self, *arguments: bytes) -> None:
        stdin = self._process.stdin if self._process else None
        if stdin is None:
            raise ExifToolError(_STOPPED)
        number = secrets.randbelow(10**12)  # no text in a file can pretend to be the end
        ready, post = b"{ready%d}" % number, b"=post%d" % number
        lines = [*arguments, b"-echo4", b"=${status}" + post, b"-execute%d" % number, b""]
        self._asked = (ready, post, time.monotonic() + self.seconds)
        if self._limit is not None:
            self._limit.begin()
        try:
            stdin.write(b"\n".join(lines))
            stdin.flush()
        except OSError as error:
            self.kill()
            raise ExifToolError(_STOPPED) from error

    def finish(self) -> Answer:
        """The answer to the command that was sent. Raises ExifToolError."""
        if self._pipes is None:
            raise ExifToolError(_STOPPED)
        ready, post, until = self._asked
        output_pipe, errors_pipe = self._pipes
        try:
            try:
                output = output_pipe.until(ready, until)
            except _EndedError as ended:
                too_much = (self._limit and self._limit.exceeded) or _OUT_OF_MEMORY in errors_pipe.rest()
                raise ExifToolError(_TOO_MUCH if too_much else _STOPPED) from ended
            errors, _, status = errors_pipe.until(post, until).rpartition(b"=")
        except BaseException:
            self.kill()  # also where the user interrupts: it would go on writing
            raise
        if self._limit is not None:
            self._limit.end()
        return Answer(output, errors.decode("utf-8", "replace"), int(status) if status.isdigit() else 1)

    def kill(self) -> None:
        """Stops the process at once."""
        process, self._process = self._process, None
        if process is None:
            return
        _kill(process)
        self._clear(process)

    def close(self) -> None:
        """Lets the process end."""
        process, self._process = self._process, None
        if process is None:
            return
        try:
            if process.stdin is not None:
                process.stdin.write(b"-stay_open\nFalse\n")
                process.stdin.close()
            process.wait(5)
        except (OSError, subprocess.TimeoutExpired):
            _kill(process)
        self._clear(process)

    def _clear(self, process: subprocess.Popen[bytes]) -> None:
        if self._limit is not None:
            self._limit.close()
        for pipe in self._pipes or ():
            pipe.join()
        self._pipes = None
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()

    def __enter__(self) -> ExifTool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Pipe:
    """The output of a process, read from a pipe by a thread so that waiting can end."""

    def __init__(self, stream: Any) -> None:
        self._chunks: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._rest = b""
        self._thread = threading.Thread(target=self._read, args=(stream.fileno(),), name="exiftool pipe", daemon=True)
        self._thread.start()

    def _read(self, descriptor: int) -> None:
        chunk = b" "
        while chunk:
            try:
                chunk = os.read(descriptor, _CHUNK)
            except OSError:
                chunk = b""
            self._chunks.put(chunk)

    def until(self, end: bytes, moment: float) -> bytes:
        """Everything before ``end`` (and the line break after it). moment: of ``time.monotonic``. Raises ExifToolError."""
        gathered = bytearray(self._rest)
        while (at := gathered.find(end, max(0, len(gathered) - _CHUNK - len(end)))) < 0:
            try:
                chunk = self._chunks.get(timeout=max(0.0, moment - time.monotonic()))
            except queue.Empty as error:
                raise ExifToolError(Sentence("ExifTool did not answer in time and was stopped")) from error
            if not chunk:
                self._rest = bytes(gathered)
                raise _EndedError(_STOPPED)
            gathered += chunk
            if len(gathered) > _ANSWER:
                raise ExifToolError(_TOO_MUCH)
        self._rest = bytes(gathered[at + len(end) :]).lstrip(b"\r\n")
        return bytes(gathered[:at])

    def rest(self) -> bytes:
        """Return what came before the end of a pipe whose process has ended."""
        with contextlib.suppress(ExifToolError):
            self.until(b"\0", time.monotonic() + 1)
        return self._rest

    def join(self) -> None:
        """Waits for the thread; the process has ended."""
        self._thread.join(5)


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Ends the process and what it started: the packaged ExifTool for Windows is a starter of Perl."""
    if sys.platform == "win32":
        # By its whole path: a name would be looked for in the current folder, too.
        taskkill = Path(os.environ["SYSTEMROOT"], "System32", "taskkill.exe")
        asked = [str(taskkill), "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(asked, capture_output=True, check=False, creationflags=subprocess.CREATE_NO_WINDOW)
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()


def command(program: Path) -> list[str]:
    """Return the command line of an ExifTool that reads its commands from a pipe."""
    # On Windows names from a pipe are else taken in the system's code page, which has few characters. An option before
    # "-@" would hold for the first command only.
    common = ["-common_args", "-charset", "filename=utf8"] if sys.platform == "win32" else []
    return [*_dying_with_us(), str(program), "-config", "", "-stay_open", "True", "-@", "-", *common]


def _dying_with_us() -> list[str]:
    """Return a prefix for the command that ends ExifTool when we are killed: at the end of its input it would wait."""
    setpriv = shutil.which("setpriv") if sys.platform == "linux" else None
    return [setpriv, "--pdeathsig", "KILL"] if setpriv else []


def _platform() -> dict[str, Any]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    # A copy of a private photo must not be readable for others, not even for a moment.
    return {"umask": 0o077, "start_new_session": True}
