"""The parser that all commands share: its defaults can come from a file of the user's."""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from desktop_captioner import paths

DESCRIBE: Sequence[str] = ("--describe",)  # as a command's arguments: it raises its parser instead of doing anything
SHARED = ("device", "model")  # options that can stand above the sections of the file
_NOT_GIVEN = object()


class DescribedError(Exception):
    """A command's parser, which it was asked for by DESCRIBE."""

    def __init__(self, parser: CommandParser) -> None:
        super().__init__(parser.prog)
        self.parser = parser


class CommandParser(argparse.ArgumentParser):
    """Reads a command's arguments.

    What the command line does not say is taken from the file of defaults: from the section with the command's name, else
    from above all sections. On the command line, an option can need another one; in the file, it waits for it.
    """

    def __init__(self, command: str, description: str, epilog: str | None = None) -> None:
        super().__init__(prog=f"desktop-captioner {command}", description=description, epilog=epilog)
        self.command = command
        self._needed: dict[str, str] = {}

    def need(self, other: str, *options: str) -> None:
        """These options (as attributes are named) go with another one only."""
        self._needed.update(dict.fromkeys(options, other))

    def read(self, arguments: Sequence[str]) -> argparse.Namespace:
        """The options; ends the program with status 2 where they, or the file of defaults, are wrong."""
        if arguments is DESCRIBE:
            raise DescribedError(self)
        actions = {each.dest: each for each in self._actions if each.option_strings and each.dest != "help"}
        # Options may stand between paths; after "--" there are none, which argparse does not tell apart then.
        parse = self.parse_args if "--" in arguments else self.parse_intermixed_args
        read = parse(arguments, argparse.Namespace(**dict.fromkeys(actions, _NOT_GIVEN)))
        given = {name for name in actions if getattr(read, name) is not _NOT_GIVEN}
        chosen = self._chosen(paths.defaults_file(), actions)
        for name in sorted(actions, key=lambda name: name in self._needed):
            if name in given:
                continue
            waits = name in self._needed and not getattr(read, self._needed[name])
            setattr(read, name, actions[name].default if waits else chosen.get(name, actions[name].default))
        for name in given & set(self._needed):
            if not getattr(read, self._needed[name]):
                self.error(f"{_option(name)} goes with {_option(self._needed[name])}")
        return read

    def _get_values(self, action: argparse.Action, arg_strings: list[str]) -> Any:
        """An option's value as it was given, also where it is ``--caption=--``.

        WORKAROUND: argparse drops the "--" before positional arguments, and this one too; goes when it keeps it.
        """
        if action.option_strings and action.nargs is None and arg_strings == ["--"]:
            return self._get_value(action, "--")
        return super()._get_values(action, arg_strings)

    def _chosen(self, file: Path, actions: Mapping[str, argparse.Action]) -> dict[str, Any]:
        """Reads the command's options from the file."""
        try:
            found = tomllib.loads(file.read_text("utf-8"))
        except (FileNotFoundError, NotADirectoryError):  # below a file there is nothing either
            return {}
        except (OSError, ValueError) as error:
            self._refuse(file, str(error))
        above = {name: value for name, value in found.items() if not isinstance(value, dict)}
        if unknown := set(above) - set(SHARED):
            self._refuse(file, f'"{min(unknown)}" belongs into the section of a command')
        section = {name.replace("-", "_"): value for name, value in found.get(self.command, {}).items()}
        optional = {name: action for name, action in actions.items() if not action.required}
        if unknown := set(section) - set(optional):
            self._refuse(file, f'[{self.command}] "{min(unknown)}" is no option of this command')
        wanted = {name: value for name, value in above.items() if name in optional} | section
        return {name: self._converted(file, optional[name], value) for name, value in wanted.items()}

    def _converted(self, file: Path, action: argparse.Action, value: Any) -> Any:
        if (action.nargs == 0) != isinstance(value, bool) or not isinstance(value, bool | str | int | float):
            self._refuse(file, f'"{action.dest}" cannot be {value!r}')
        if isinstance(value, bool):
            return value
        try:
            converted = action.type(str(value)) if callable(action.type) else str(value)
        except (argparse.ArgumentTypeError, ValueError) as error:
            self._refuse(file, f'"{action.dest}": {error}')
        if action.choices is not None and converted not in action.choices:
            self._refuse(file, f'"{action.dest}" is one of {", ".join(map(str, action.choices))}')
        return converted

    def _refuse(self, file: Path, reason: str) -> NoReturn:
        self.error(f"{file}: {reason}")


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"
