"""``desktop-captioner completion``: what a shell needs to complete commands and options."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from desktop_captioner import NAME
from desktop_captioner.commands import COMMANDS
from desktop_captioner.commands.arguments import OK, add_window_arguments
from desktop_captioner.commands.command_parser import DESCRIBE, CommandParser, DescribedError


def completion(arguments: Sequence[str]) -> int:
    """``desktop-captioner completion SHELL``"""
    import shtab

    parser = CommandParser("completion", "Print what a shell needs to complete commands, options and file names.")
    parser.add_argument("shell", choices=sorted(shtab.SUPPORTED_SHELLS), help="the shell")
    print(completion_for(parser.read(arguments).shell))
    return OK


def completion_for(shell: str) -> str:
    """Returns the script that the shell reads."""
    import shtab

    whole = parser_of_all(COMMANDS.items())
    _complete_files(whole, shtab.FILE, shtab.DIRECTORY)
    return str(shtab.complete(whole, shell))


def parser_of_all(commands: Iterable[tuple[str, str]]) -> argparse.ArgumentParser:
    """One parser with every command below it. commands: their names, and the modules that they live in."""
    root = argparse.ArgumentParser(
        prog="desktop-captioner", description=f"{NAME}: one honest sentence for every photo, offline."
    )
    add_window_arguments(root)
    below = root.add_subparsers(metavar="COMMAND", title="commands")
    for name, module in commands:
        told = described(name, module)
        below.add_parser(
            name,
            parents=[told],
            add_help=False,
            help=told.description,
            description=told.description,
            epilog=told.epilog,
        )
    return root


def described(name: str, module: str) -> CommandParser:
    """The parser of a command."""
    imported = import_module(f"desktop_captioner.commands.{module}")
    command = getattr(imported, name, None) or getattr(imported, f"{name}_")
    try:
        command(DESCRIBE)
    except DescribedError as told:
        return told.parser
    raise TypeError(f"The command {name} reads its arguments in another way.")


def _complete_files(parser: argparse.ArgumentParser, file: Any, folder: Any) -> None:
    """Tells which arguments are files and folders."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for each in action.choices.values():
                _complete_files(each, file, folder)
        elif action.type is Path:
            action.complete = folder if action.metavar == "DIR" else file  # type: ignore[attr-defined]
