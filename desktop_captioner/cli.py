"""The command: opens the window, or works without one.

Exit status: 0 all went well, 1 some photos (or the model, or a file) failed, 2 wrong usage, 130 interrupted (143 by
SIGTERM, 129 by SIGHUP).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from keyword import iskeyword
from pathlib import Path

from desktop_captioner import NAME, __version__
from desktop_captioner.allocator import share_arena
from desktop_captioner.commands import COMMANDS, signals, standard_streams
from desktop_captioner.commands.arguments import FAILED, add_window_arguments


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; returns the exit status."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    share_arena()
    standard_streams.prepare(
        prints=bool({*arguments[:1]} & {*COMMANDS} or {*arguments} & {"-h", "--help", "--version"})
    )
    try:
        try:
            return _run(arguments)
        finally:
            sys.stdout.flush()
    except standard_streams.OutputError as error:
        if said := standard_streams.sentence(error):
            print(said, file=sys.stderr)
    except KeyboardInterrupt as interrupted:
        return signals.end(interrupted)
    except Exception as error:
        print(_report(error), file=sys.stderr)
    return FAILED


def _run(arguments: list[str]) -> int:
    # A photo or folder that is named like a command is opened as ./caption.
    module = COMMANDS.get(arguments[0]) if arguments else None
    if module is None:
        return open_window(arguments)
    with signals.interrupting():
        name = f"{arguments[0]}_" if iskeyword(arguments[0]) else arguments[0]
        command = getattr(import_module(f"desktop_captioner.commands.{module}"), name)
        return int(command(arguments[1:]))


def _report(error: Exception) -> str:
    """Tells the user of an error that nobody expected, and what to do with the report."""
    from desktop_captioner import paths, settings
    from desktop_captioner.operations.error_report import error_report

    said = (
        "Something went wrong that should not have. What was done until then is kept. This report helps to fix it: it names no\n"
        "photo, caption or folder, and is not sent anywhere. Read it, copy it, and open an issue with it."
    )
    return f"{said}\n\n{error_report(error, settings.load(paths.settings_file()), paths.log_file())}"


def open_window(arguments: Sequence[str]) -> int:
    """``desktop-captioner [PATH…]``"""
    parser = argparse.ArgumentParser(
        prog="desktop-captioner",
        description=f"{NAME} {__version__}: one honest sentence for every photo, offline.",
        epilog="Commands without a window: " + ", ".join(f"desktop-captioner {name} --help" for name in COMMANDS),
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="photos or folders to open")
    parser.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    add_window_arguments(parser)
    options = parser.parse_intermixed_args(arguments)
    from desktop_captioner import launch

    return launch.open_window(options.paths, options.device, options.model, options.new_window)


if __name__ == "__main__":
    sys.exit(main())
