"""Untrusted JSON becomes a dataclass, or one sentence that names the field."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_captioner.validation import replaced


@dataclass(frozen=True)
class Sample:
    name: str = "a"
    count: int = 3
    share: float = 0.5
    on: bool = False
    most: int | None = None
    words: tuple[str, ...] = ()


def test_what_is_named_is_replaced_and_the_rest_stays() -> None:
    values = {"count": 4, "share": 1, "most": 7, "words": ["x", "y"]}
    assert replaced(Sample(name="b"), values) == Sample("b", 4, 1.0, False, 7, ("x", "y"))
    assert isinstance(replaced(Sample(), values).share, float)
    assert replaced(Sample(most=7), {"most": None}).most is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("name", 1),
        ("name", None),
        ("count", True),
        ("count", 1.0),
        ("count", "3"),
        ("share", "0.5"),
        ("share", True),
        ("on", 1),
        ("on", "false"),
        ("most", "7"),
        ("most", 1.5),
        ("words", "xy"),
        ("words", [1]),
        ("words", {"x": 1}),
    ],
)
def test_a_value_of_another_type_is_refused_by_name(name: str, value: object) -> None:
    with pytest.raises(ValueError, match=f"“{name}” must be"):
        replaced(Sample(), {name: value})


def test_names_that_nobody_knows_are_refused_unless_they_are_expected() -> None:
    with pytest.raises(ValueError, match="nothing is called “more”"):
        replaced(Sample(), {"more": 1})
    assert replaced(Sample(), {"more": 1, "count": 4}, unknown=True) == Sample(count=4)


@pytest.mark.parametrize("values", [None, [], "x", 3, Path()])
def test_what_is_no_table_is_refused(values: object) -> None:
    with pytest.raises(ValueError, match="Sample"):
        replaced(Sample(), values)


@dataclass(frozen=True)
class Shelf:
    samples: tuple[Sample, ...] = ()


def test_tables_within_a_table_are_of_their_kind_too() -> None:
    kept = replaced(Shelf(), {"samples": [{"name": "b", "later": 1}, {}]})
    assert kept == Shelf((Sample("b"), Sample()))
    with pytest.raises(ValueError, match="“count” must be"):
        replaced(Shelf(), {"samples": [{"count": "3"}]})
    with pytest.raises(ValueError, match="“samples” must be"):
        replaced(Shelf(), {"samples": 3})
