"""The command: opens the window, or captions without one.

Exit status: 0 all captioned, 1 some photos (or the model, or a file) failed, 2 wrong usage, 130 interrupted.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import FrameType
from typing import Any

from desktop_captioner import NAME, __version__, paths

OK, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130
DEVICES = "auto|cpu|gpu[:N]"
_PACKAGES = ("tensorflow-cpu", "tensorflow", "keras", "PySide6-Essentials", "pillow", "numpy")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; returns the exit status."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    # A photo or folder that is named like a command is opened as ./caption.
    command = COMMANDS.get(arguments[0]) if arguments else None
    try:
        return command(arguments[1:]) if command else open_window(arguments)
    except BrokenPipeError:  # the reader of our output has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def open_window(arguments: Sequence[str]) -> int:
    """``desktop-captioner [PATH…]``"""
    parser = argparse.ArgumentParser(
        prog="desktop-captioner",
        description=f"{NAME} {__version__}: one honest sentence for every photo, offline.",
        epilog="Commands without a window: " + ", ".join(f"desktop-captioner {name} --help" for name in COMMANDS),
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="photos or folders to open")
    parser.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    _add_model_arguments(parser)
    options = parser.parse_args(arguments)
    from desktop_captioner import app

    return app.run(options.paths, options.device, options.model)


def caption(arguments: Sequence[str]) -> int:
    """``desktop-captioner caption PATH…``"""
    parser = argparse.ArgumentParser(
        prog="desktop-captioner caption", description="Caption photos and folders of photos.",
        epilog="Without --csv and --jsonl the captions are printed, a line for each photo.",
    )  # fmt: skip
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a photo or a folder")
    parser.add_argument("-r", "--recursive", action="store_true", help="folders with all that is in them")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write a table; - is standard output")
    parser.add_argument("--bom", action="store_true", help="begin the table with a byte order mark, for Excel")
    parser.add_argument("--jsonl", type=Path, metavar="FILE", help="write JSON Lines; - is standard output")
    parser.add_argument("--beam", type=_positive, default=3, metavar="N", help="width of the search, 1 is greedy (3)")
    parser.add_argument("--batch", type=_positive, default=16, metavar="N", help="photos at once (16)")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress, no summary")
    _add_model_arguments(parser)
    options = parser.parse_args(arguments)
    if options.csv and options.csv == options.jsonl:
        parser.error("--csv and --jsonl name the same file")
    return _Run(options).finish()


def info(arguments: Sequence[str]) -> int:
    """``desktop-captioner info``"""
    parser = argparse.ArgumentParser(prog="desktop-captioner info", description="Versions, device and model.")
    parser.add_argument("--json", action="store_true", help="as JSON")
    _add_model_arguments(parser)
    options = parser.parse_args(arguments)
    facts = _facts(options.model or paths.model(), options.device)
    if options.json:
        print(json.dumps(facts, indent=1, ensure_ascii=False))
    else:
        for name, value in facts.items():
            print(f"{name:12} {_plain(value)}")
    return FAILED if "error" in facts["model"] else OK


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {"caption": caption, "info": info}


class _Run:
    """One ``caption`` run."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.failures = 0
        self.cancelled = threading.Event()
        self.loading = True

    def finish(self) -> int:
        """Captions everything; returns the exit status."""
        from desktop_captioner.captioning.bundle import ModelError
        from desktop_captioner.saving.csv_file import SavingError

        signal.signal(signal.SIGINT, self._on_interrupt)
        try:
            self._caption()
        except (ModelError, SavingError) as error:
            print(error, file=sys.stderr)
            return FAILED
        except KeyboardInterrupt:
            self.cancelled.set()
        if self.cancelled.is_set():
            print("Interrupted; what was captioned until then is kept.", file=sys.stderr)
            sys.stdout.flush()
            # Threads that still decode a large photo would hold the program up: nothing is left to be saved.
            os._exit(INTERRUPTED)
        return FAILED if self.failures else OK

    def _caption(self) -> None:
        from desktop_captioner.captioning.loading import load_captioner
        from desktop_captioner.captioning.pipeline import caption_photos
        from desktop_captioner.photos.photo import Failure

        options = self.options
        found = self._discover()
        with ExitStack() as files:
            writers = self._writers(files)
            photos = [path for path in found if isinstance(path, Path)]
            if not photos and not self.failures and not any(isinstance(each, Failure) for each in found):
                print(f"No photos in {', '.join(map(str, options.paths))}.", file=sys.stderr)
            results: Iterable[Any] = ()
            if photos:
                captioner = load_captioner(options.model or paths.model(), options.device, options.beam, options.batch)
                results = caption_photos(captioner, photos, self.cancelled)
            self.loading = False
            self._write(found, iter(results), writers)

    def _discover(self) -> list[Any]:
        """The photos' paths and, at their places, the failures of what is none."""
        from desktop_captioner.photos.discover import discover
        from desktop_captioner.photos.photo import Failure

        found: list[Any] = []
        for photo in discover(
            self.options.paths, self.options.recursive, lambda error: found.append(Failure(error.path, error.sentence))
        ):
            found.append(photo.path)  # noqa: PERF401 (the failures come in between)
        return found

    def _writers(self, files: ExitStack) -> list[Callable[[Any], None]]:
        from desktop_captioner.saving.csv_file import CsvWriter, JsonLinesWriter

        options = self.options
        writers: list[Callable[[Any], None]] = []
        if options.csv:
            writers.append(files.enter_context(CsvWriter(options.csv, options.bom)).write)
        if options.jsonl:
            writers.append(files.enter_context(JsonLinesWriter(options.jsonl)).write)
        return writers or [_print_line]

    def _write(self, found: list[Any], results: Any, writers: list[Callable[[Any], None]]) -> None:
        """Every result to every writer, the failures of discovery at their places."""
        from tqdm import tqdm

        from desktop_captioner.photos.photo import Failure

        quiet = self.options.quiet or not sys.stderr.isatty()
        with tqdm(total=len(found), unit="photo", disable=quiet, smoothing=0.1, file=sys.stderr) as progress:
            for each in found:
                result = each if isinstance(each, Failure) else next(results, None)
                if result is None:  # cancelled
                    break
                if isinstance(result, Failure):
                    self.failures += 1
                    progress.write(f"{result.path}: {result.sentence}", file=sys.stderr)
                for write in writers:
                    write(result)
                progress.update()
            done = progress.n
        if not self.options.quiet and sys.stderr.isatty():
            print(f"{done - self.failures} captioned, {self.failures} failed.", file=sys.stderr)

    def _on_interrupt(self, number: int, frame: FrameType | None) -> None:
        if self.loading or self.cancelled.is_set():
            raise KeyboardInterrupt  # nothing is captioned yet, or the user insists
        self.cancelled.set()


def _print_line(result: Any) -> None:
    from desktop_captioner.saving.csv_file import facts_of

    facts = facts_of(result)
    if not facts["error"]:
        print(f"{facts['path']}: {facts['caption']}", flush=True)


def _facts(folder: Path, device: str) -> dict[str, Any]:
    from desktop_captioner.captioning import bundle, processor

    versions = {"python": platform.python_version()} | {name: _version(name) for name in _PACKAGES}
    facts: dict[str, Any] = {
        "version": __version__,
        "system": platform.platform(),
        "packages": {name: number for name, number in versions.items() if number},
        "processor": {"cores": processor.cores(), "features": list(processor.features())},
    }
    try:
        model = bundle.read(folder)
        facts["model"] = {
            "name": model.name,
            "version": model.version,
            "architecture": f"{model.model.encoder.architecture} + {model.model.decoder.architecture}",
            "words": len(model.vocabulary),
            "metrics": dict(model.metrics),
        }
        from desktop_captioner.captioning.loading import load_captioner

        facts["device"] = load_captioner(folder, device).device
    except bundle.ModelError as error:
        facts["model"] = facts.get("model", {}) | {"error": str(error)}
    return facts


def _add_model_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--device", default="auto", type=_device, metavar=DEVICES, help="where the model runs (auto)")
    parser.add_argument("--model", type=Path, metavar="DIR", help="the folder of another model")


def _device(text: str) -> str:
    kind, colon, number = text.partition(":")
    if kind not in ("auto", "cpu", "gpu") or (colon and (kind != "gpu" or not number.isdecimal())):
        raise argparse.ArgumentTypeError(f"«{text}» is not one of {DEVICES}")
    return text


def _positive(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 1024:
        raise argparse.ArgumentTypeError(f"«{text}» is not a whole number from 1 to 1024")
    return int(text)


def _plain(value: Any) -> str:
    if isinstance(value, dict):
        return "\n".ljust(14).join(f"{name}: {_plain(each)}" for name, each in value.items())
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


if __name__ == "__main__":
    sys.exit(main())
