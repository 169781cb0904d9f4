"""Pictures that are no photos, drawn here, and the confidence that a model has in its captions of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from desktop_captioner.captioning.calibration import NO_PHOTO, Calibration
from trainer.evaluation.calibrate import Evidence, evidence_of

Picture = NDArray[np.uint8]

BELOW = "not photos below the lowest tenth"  # in metrics.json

_EACH = 25  # pictures of a kind
_MISTAKEN = 0.005  # the share of photos that may be taken for none, at most
_MISSED = 0.05  # the share of pictures that may lie nearer to the photos than the others
_LOWEST = 0.1  # the share of the photos that pictures should lie below
_TEXT = "the quick report of all totals, see page two and the table below for what was sold in each month"
_WORDS = _TEXT.split()


def drawn(kinds: Mapping[str, Callable[..., Picture]], side: int) -> Iterator[NDArray[np.uint8]]:
    """Return pictures of each kind, ``uint8[_EACH, side, side, 3]``, always the same."""
    for number, draw in enumerate(kinds.values()):
        random = np.random.default_rng(number)
        yield np.stack([draw(side, random) for _ in range(_EACH)])


def evidence_of_drawn(folder: Path, beams: int) -> tuple[list[Evidence], list[Evidence]]:
    """Return what is known of a bundle's captions of drawn pictures: of the kinds LEARNED and HELD_OUT."""
    from desktop_captioner.captioning.captioner import load

    captioner = load(folder, beams=beams)
    learned, held_out = (
        [
            evidence_of(hypotheses[0], look)
            for pictures in drawn(kinds, captioner.side)
            for hypotheses, look in captioner.search(pictures)
        ]
        for kinds in (LEARNED, HELD_OUT)
    )
    return learned, held_out


def below_photos(
    calibrated: Mapping[str, Any], photos: Sequence[Evidence], other: Sequence[Evidence]
) -> dict[str, float]:
    """Return the share of other pictures whose score lies below that of the lowest tenth of the photos."""
    if not calibrated["weights"] or not other:
        return {}
    table = Calibration((0.0, 1.0), (0.0, 1.0), tuple(calibrated["weights"]))
    limit = float(np.quantile([table.score(each.signs) for each in photos], _LOWEST))
    return {BELOW: float(np.mean([table.score(each.signs) < limit for each in other]))}


def no_photo_statistics(
    photos: Sequence[Evidence], learned: Sequence[Evidence], other: Sequence[Evidence]
) -> dict[str, Any]:
    """Choose from where on a picture is said to be no photograph, and tell how often that is right.

    photos: hardly any may be taken for none; learned, other: pictures of kinds that the bundle has learned from, and of
    others. Where there is room between photos and pictures the limit lies in its middle: photos of a kind that no dataset
    holds lie there. Empty where the bundle does not tell how like drawn pictures a photo is.
    """
    places, near, far = (
        np.array([each.novelty[2] for each in all_of if len(each.novelty) > 2]) for all_of in (photos, learned, other)
    )
    if not len(places):
        return {}
    limit = float(np.quantile(places, 1 - _MISTAKEN))
    if len(near):
        limit = max(limit, (limit + float(np.quantile(near, _MISSED))) / 2)
    limit = round(limit, 5)
    return {
        NO_PHOTO: {
            "from": limit,
            "photos": float((places > limit).mean()),
            "drawn pictures": float((far > limit).mean()) if len(far) else None,
        }
    }


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
