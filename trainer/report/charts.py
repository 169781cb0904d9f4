"""Small charts as SVG text, for a page that must carry all it needs."""

from __future__ import annotations

import colorsys
import math
from collections.abc import Mapping, Sequence
from html import escape

import numpy as np

Points = Sequence[tuple[float, float]]

_WIDTH, _HEIGHT = 420, 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 12, 12, 40
_TICKS = 5


def colour(number: int) -> str:
    """The colour of the n-th series: hues far from each other, told apart in print by the legend's order."""
    red, green, blue = colorsys.hls_to_rgb((210 + 137 * number) % 360 / 360, 0.45, 0.65)
    return "#" + "".join(f"{round(255 * part):02x}" for part in (red, green, blue))


def lines(series: Mapping[str, Points], across: str, up: str, diagonal: bool = False, dots: bool = False) -> str:
    """Lines through points, a legend where there are several; diagonal: the line y = x for comparison."""
    chart = _Chart([p for points in series.values() for p in points], across, up, square=diagonal)
    if diagonal:
        chart.add(f'<path class="guide" d="M{chart.place(0, 0)}L{chart.place(1, 1)}"/>')
    for number, (name, points) in enumerate(series.items()):
        if points:
            path = "L".join(chart.place(x, y) for x, y in points)
            chart.add(f'<path fill="none" stroke="{colour(number)}" stroke-width="2" d="M{path}"/>')
        for x, y in points if dots or len(points) == 1 else ():
            left, top = chart.place(x, y).split()
            chart.add(
                f'<circle r="3" cx="{left}" cy="{top}" fill="{colour(number)}"><title>{x:.3g}, {y:.3g}</title></circle>'
            )
        chart.label(number, name, len(series))
    return chart.svg()


def bars(series: Mapping[str, Mapping[int, float]], across: str, up: str) -> str:
    """Bars side by side at whole numbers."""
    places = [(x + d, y) for values in series.values() for x, y in values.items() for d in (-0.5, 0.5)]
    chart = _Chart([*places, *((x, 0.0) for x, _ in places)], across, up)
    width = 0.9 / max(1, len(series))
    for number, (name, values) in enumerate(series.items()):
        for x, y in values.items():
            left = x - 0.45 + number * width
            (a, top), (b, bottom) = (chart.place(left, y).split(), chart.place(left + width, 0).split())
            size = f'width="{float(b) - float(a):.1f}" height="{float(bottom) - float(top):.1f}"'
            chart.add(f'<rect x="{a}" y="{top}" {size} fill="{colour(number)}"><title>{x}: {y:.3g}</title></rect>')
        chart.label(number, name, len(series))
    return chart.svg()


class _Chart:
    """Axes, and what is drawn between them."""

    def __init__(self, points: Points, across: str, up: str, square: bool = False) -> None:
        xs, ys = ([p[i] for p in points] or [0.0, 1.0] for i in (0, 1))
        self.left, self.right = (0.0, 1.0) if square else _span(xs)
        self.low, self.high = (0.0, 1.0) if square else _span(ys)
        self.parts = [
            f'<text class="name" x="{_WIDTH / 2}" y="{_HEIGHT - 4}">{escape(across)}</text>',
            f'<text class="name" transform="translate(12 {_HEIGHT / 2}) rotate(-90)">{escape(up)}</text>',
        ]
        for x in _round_numbers(self.left, self.right):
            a, b = self.place(x, self.low).split()
            self.add(f'<text class="tick" x="{a}" y="{float(b) + 14:.1f}">{x:.3g}</text>')
        for y in _round_numbers(self.low, self.high):
            a, b = self.place(self.left, y).split()
            self.add(f'<text class="tick end" x="{float(a) - 5:.1f}" y="{float(b) + 4:.1f}">{y:.3g}</text>')
            self.add(f'<path class="grid" d="M{a} {b}H{_WIDTH - _RIGHT}"/>')

    def place(self, x: float, y: float) -> str:
        """Return the place of a point, "left top"."""
        across = _LEFT + (x - self.left) / (self.right - self.left) * (_WIDTH - _LEFT - _RIGHT)
        down = _TOP + (self.high - y) / (self.high - self.low) * (_HEIGHT - _TOP - _BOTTOM)
        return f"{across:.1f} {down:.1f}"

    def add(self, part: str) -> None:
        self.parts.append(part)

    def label(self, number: int, name: str, of: int) -> None:
        if of > 1:
            y = _TOP + 14 + 15 * number
            self.add(f'<rect x="{_LEFT + 8}" y="{y - 8}" width="10" height="10" fill="{colour(number)}"/>')
            self.add(f'<text class="key" x="{_LEFT + 23}" y="{y + 1}">{escape(name)}</text>')

    def svg(self) -> str:
        return f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img">{"".join(self.parts)}</svg>'


def _round_numbers(low: float, high: float) -> list[float]:
    """Round numbers within the range, about as many as ticks are wanted."""
    rough = (high - low) / _TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough * 0.999)
    return [n * step for n in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)]


def _span(values: Sequence[float]) -> tuple[float, float]:
    """The values' range, from zero where they are not negative; never empty."""
    low, high = min(0.0, float(np.min(values))), float(np.max(values))
    return low, high if high > low else low + 1
