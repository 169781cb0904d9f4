"""Charts carry all they need, and their points lie where they should."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from trainer.report.charts import _round_numbers, bars, colour, lines


def parsed(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 (our own)


def test_a_line_goes_through_its_points_from_left_to_right() -> None:
    chart = parsed(lines({"first": [(0, 0.0), (1, 1.0), (2, 0.5)]}, "epoch", "score"))
    (path,) = (each.get("d") for each in chart.iter("path") if each.get("stroke"))
    places = [tuple(map(float, place.split())) for place in re.split("[ML]", path or "")[1:]]
    assert [x for x, _ in places] == sorted(x for x, _ in places)
    assert places[1][1] < places[2][1] < places[0][1]  # what is higher is nearer to the top


def test_a_legend_is_there_where_there_are_several_and_names_are_no_markup() -> None:
    one = parsed(lines({"a <b>": [(0, 1)]}, "x", "y"))
    two = parsed(lines({"a <b>": [(0, 1)], "c": [(1, 2)]}, "x & y", "y"))
    assert not [each for each in one.iter("text") if each.get("class") == "key"]
    assert [each.text for each in two.iter("text") if each.get("class") == "key"] == ["a <b>", "c"]
    assert len({colour(number) for number in range(8)}) == 8


def test_bars_are_as_high_as_they_say() -> None:
    chart = parsed(bars({"a": {1: 2.0, 2: 4.0}}, "words", "share"))
    heights = [float(each.get("height") or 0) for each in chart.iter("rect") if each.get("height")]
    assert heights[1] == pytest.approx(2 * heights[0], abs=0.2)


def test_without_points_there_are_axes_all_the_same() -> None:
    assert parsed(lines({}, "x", "y")).tag == "svg"


@pytest.mark.parametrize(("low", "high"), [(0, 1), (0, 0.037), (-3, 12), (0, 12345)])
def test_ticks_are_round_and_few(low: float, high: float) -> None:
    ticks = _round_numbers(low, high)
    assert 3 <= len(ticks) <= 11
    assert low - 1e-9 <= ticks[0]
    assert ticks[-1] <= high + 1e-9
