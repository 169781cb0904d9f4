"""Pictures that are no photos, drawn here, and the confidence that a model has in its captions of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from desktop_captioner.captioning.calibration import Calibration

Picture = NDArray[np.uint8]
Said = tuple[float, tuple[float, ...]]

_EACH = 25  # pictures of a kind
_BATCH = 25
_LOWEST = 0.1  # the share of the photos that pictures should lie below
_TEXT = "the quick report of all totals, see page two and the table below for what was sold in each month"
_WORDS = _TEXT.split()


def said_of(folder: Path, kinds: Mapping[str, Callable[..., Picture]], beams: int) -> list[Said]:
    """Return probability and novelty of a bundle's captions of drawn pictures of some kinds."""
    from desktop_captioner.captioning.captioner import load

    captioner = load(folder, beams=beams)
    found = []
    for number, draw in enumerate(kinds.values()):
        random = np.random.default_rng(number)
        pictures = np.stack([draw(captioner.side, random) for _ in range(_EACH)])
        for first in range(0, _EACH, _BATCH):
            for hypotheses, novelty in captioner.search(pictures[first : first + _BATCH]):
                found.append((hypotheses[0].probability, novelty))
    return found


def below_photos(
    facts: Mapping[str, Any], probabilities: Sequence[float], novelty: NDArray[Any] | None, other: Sequence[Said]
) -> dict[str, float]:
    """Return the share of other pictures whose score lies below that of the lowest tenth of the photos."""
    if novelty is None or not other:
        return {}
    table = Calibration((0.0, 1.0), (0.0, 1.0), tuple(facts["weights"]))
    photos = [table.score(p, each) for p, each in zip(probabilities, novelty.tolist(), strict=True)]
    limit = float(np.quantile(photos, _LOWEST))
    return {"not photos below the lowest tenth": float(np.mean([table.score(p, each) < limit for p, each in other]))}


def _noise(side: int, random: np.random.Generator) -> Picture:
    return random.integers(0, 256, (side, side, 3), np.uint8)


def _blurred_noise(side: int, random: np.random.Generator) -> Picture:
    image = Image.fromarray(_noise(side, random)).filter(ImageFilter.GaussianBlur(float(random.uniform(2, 20))))
    return np.asarray(image)


def _one_colour(side: int, random: np.random.Generator) -> Picture:
    return np.broadcast_to(random.integers(0, 256, 3).astype(np.uint8), (side, side, 3)).copy()


def _gradient(side: int, random: np.random.Generator) -> Picture:
    ends = random.integers(0, 256, (2, 3))
    across = np.linspace(0, 1, side)[:, None, None]
    return np.broadcast_to(ends[0] * (1 - across) + ends[1] * across, (side, side, 3)).astype(np.uint8)


def _page(side: int, random: np.random.Generator) -> Picture:
    image = Image.new("RGB", (side, side), "white")
    draw = ImageDraw.Draw(image)
    size = int(random.integers(9, 16))
    for top in range(10, side - 10, size + int(random.integers(2, 6))):
        words = " ".join(random.choice(_WORDS, int(random.integers(3, 9))))
        draw.text((10, top), words, fill="black", font_size=size)
    return np.asarray(image)


def _window(side: int, random: np.random.Generator) -> Picture:
    """A screenshot: a bar, a list at the left, boxes and texts."""
    dark = bool(random.integers(2))
    paper, ink = ((35, 35, 40), "white") if dark else ((240, 240, 240), "black")
    image = Image.new("RGB", (side, side), paper)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, side, 24), fill=tuple(random.integers(0, 256, 3).tolist()))
    draw.rectangle((0, 24, side // 4, side), fill=tuple(random.integers(90, 200, 3).tolist()))
    for line in range(36, side - 14, 18):
        draw.text((6, line), str(random.choice(_WORDS)), fill=ink, font_size=10)
    for _ in range(int(random.integers(2, 6))):
        left, top = int(random.integers(side // 4 + 5, side - 60)), int(random.integers(30, side - 30))
        draw.rectangle((left, top, left + 55, top + 20), outline=ink)
        draw.text((left + 4, top + 4), str(random.choice(_WORDS)), fill=ink, font_size=10)
    return np.asarray(image)


def _drawing(side: int, random: np.random.Generator) -> Picture:
    image = Image.new("RGB", (side, side), "white")
    draw = ImageDraw.Draw(image)
    for _ in range(int(random.integers(3, 12))):
        points = [tuple(point) for point in random.integers(10, side - 10, (4, 2)).tolist()]
        draw.line(points, fill="black", width=int(random.integers(1, 5)), joint="curve")
    left, top = random.integers(10, side // 2, 2)
    draw.ellipse((left, top, left + 80, top + 80), outline="black", width=3)
    return np.asarray(image)


def _chart(side: int, random: np.random.Generator) -> Picture:
    image = Image.new("RGB", (side, side), "white")
    draw = ImageDraw.Draw(image)
    draw.line((30, 10, 30, side - 30, side - 10, side - 30), fill="black", width=2)
    fill = tuple(random.integers(0, 200, 3).tolist())
    for number in range(8):
        left, height = 40 + number * (side - 60) // 8, int(random.integers(10, side - 60))
        draw.rectangle((left, side - 30 - height, left + 18, side - 30), fill=fill)
    return np.asarray(image)


# Some kinds teach a bundle's confidence what no photo looks like; the others judge whether it has learned that.
LEARNED = {"noise": _noise, "one colour": _one_colour, "page": _page, "drawing": _drawing}
HELD_OUT = {"blurred noise": _blurred_noise, "gradient": _gradient, "window": _window, "chart": _chart}
