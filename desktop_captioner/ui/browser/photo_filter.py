"""Which photos are shown, and in which order."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.settings import SavedFilter
from desktop_captioner.ui.browser.photo_entry import PhotoEntry

_DAY = 86_400


class Order(Enum):
    """By what photos are sorted; where two are alike, by name."""

    NAME = "name"
    DATE = "date"
    CONFIDENCE = "confidence"
    STATE = "state"


class Age(Enum):
    """How long ago a photo was last changed, in days at most."""

    ANY = 0
    DAY = 1
    WEEK = 7
    MONTH = 31
    YEAR = 366


@dataclass(frozen=True)
class PhotoFilter:
    """Tells which photos are shown. states, origins: one of these, any where there is none. text: in its caption, alt
    text or name, capitals do not count.
    """

    states: frozenset[PhotoState] = frozenset()
    origins: frozenset[Origin] = frozenset()
    unsure: bool = False
    age: Age = Age.ANY
    text: str = ""

    def test(self, sure_from: float) -> Callable[[PhotoEntry], bool]:
        """Tells of an entry whether it is shown. sure_from: the confidence below which a caption is unsure."""
        text, since = self.text.casefold(), (time.time() - self.age.value * _DAY) * 1e9

        def accepts(entry: PhotoEntry) -> bool:
            if self.states and entry.state not in self.states:
                return False
            if self.origins and entry.annotation.origin not in self.origins:
                return False
            if self.unsure and not entry.is_unsure(sure_from):
                return False
            if self.age is not Age.ANY and entry.photo.modified < since:
                return False
            return not text or text in f"{entry.text}\n{entry.shown_alt_text}\n{entry.photo.path.name}".casefold()

        return accepts


def saved(name: str, wanted: PhotoFilter, order: Order) -> SavedFilter:
    """Returns a filter and an order as they are kept from one start to the next."""
    return SavedFilter(
        name,
        order.value,
        tuple(state.value for state in PhotoState if state in wanted.states),
        tuple(origin.value for origin in Origin if origin in wanted.origins),
        wanted.unsure,
        wanted.age.value,
        wanted.text,
    )


def restored(kept: SavedFilter) -> tuple[PhotoFilter, Order]:
    """Returns what was kept; what another version of the program may have added to it is passed over."""
    return (
        PhotoFilter(
            frozenset(state for state in PhotoState if state.value in kept.states),
            frozenset(origin for origin in Origin if origin.value in kept.origins),
            kept.unsure,
            next((age for age in Age if age.value == kept.age), Age.ANY),
            kept.text,
        ),
        next((order for order in Order if order.value == kept.order), Order.NAME),
    )


def confidence_of(entry: PhotoEntry) -> float | None:
    """The model's confidence in its caption that counts, or else in its best; None without a caption of its own."""
    caption = entry.chosen or next(iter(entry.captions), None)
    return caption.confidence if caption else None


def sort_key(order: Order) -> Callable[[PhotoEntry], float]:
    """By what entries are sorted: the least sure, the newest, and those with the least done first."""
    states = {state: number for number, state in enumerate(PhotoState)}

    def confidence(entry: PhotoEntry) -> float:
        found = confidence_of(entry)
        return 2.0 if found is None else found

    keys: dict[Order, Callable[[PhotoEntry], float]] = {
        Order.NAME: lambda entry: 0.0,
        Order.DATE: lambda entry: -float(entry.photo.modified),
        Order.CONFIDENCE: confidence,
        Order.STATE: lambda entry: float(states[entry.state]),
    }
    return keys[order]
