"""Dataclasses filled from JSON or TOML that somebody else may have written."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from typing import Any, TypeVar

T = TypeVar("T")


def replaced(record: T, given: object, unknown: bool = False) -> T:
    """Returns the dataclass with the values of ``given``, each of the type that its field is declared to have.

    What ``given`` does not name stays as it is in ``record``. A whole number is taken where a float is wanted, a list
    where a tuple is, and in it a table where a dataclass with defaults is. unknown: names that the dataclass does not
    have are ignored. Raises ValueError, whose message names the field.
    """
    if not isinstance(given, Mapping):
        raise ValueError(f"{type(record).__name__} is missing or is not a table")  # noqa: TRY004 (one kind for callers)
    names = [field.name for field in dataclasses.fields(record)]  # type: ignore[arg-type]
    if not unknown and (others := [name for name in given if name not in names]):
        raise ValueError(f"nothing is called “{others[0]}”; there are {', '.join(sorted(names))}")
    declared = typing.get_type_hints(type(record))
    values = {name: _checked(name, given[name], declared[name]) for name in names if name in given}
    return dataclasses.replace(record, **values)  # type: ignore[type-var]


def _checked(name: str, value: Any, declared: Any) -> Any:
    """The value as the declared type has it; raises ValueError."""
    for kind in typing.get_args(declared) if isinstance(declared, types.UnionType) else (declared,):
        if typing.get_origin(kind) is tuple:
            item = typing.get_args(kind)[0]
            if isinstance(value, list | tuple) and isinstance(item, type) and dataclasses.is_dataclass(item):
                return tuple(replaced(item(), each, unknown=True) for each in value)
            if isinstance(value, list | tuple) and all(type(each) is item for each in value):
                return tuple(value)
        elif typing.get_origin(kind) is dict:
            key, item = typing.get_args(kind)
            if isinstance(value, dict) and all(type(each) is key for each in value):
                return {each: _checked(f"{name}.{each}", inner, item) for each, inner in value.items()}
        elif kind is float and type(value) is int:
            return float(value)
        elif type(value) is kind:
            return value
    wanted = getattr(declared, "__name__", declared)
    raise ValueError(f"“{name}” must be {wanted}, it is {type(value).__name__}")
