"""Measures how often captions guess the sex of people wrong."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_captioner.captioning.say_person import sexes
from desktop_captioner.captioning.vocabulary import words_of
from trainer.evaluation.metrics import References

Statistics = dict[str, float]


def sex_statistics(references: References, captions: Sequence[str]) -> Statistics:
    """Return how many captions name one sex where people named one, too, and how many of them name the other.

    People named one sex of a photo where every reference that names any names just that. Captions of other photos, and
    captions that name both or none, count for nothing here. ``man for woman`` is the share of the captions of women that
    name a man, ``woman for man`` the reverse.
    """
    pairs = [(_one(texts), _one([caption])) for texts, caption in zip(references, captions, strict=True)]
    said = [(truth, guess) for truth, guess in pairs if truth and guess]
    statistics: Statistics = {"named": len(said), "wrong": _share([truth != guess for truth, guess in said])}
    for truth, guess in (("woman", "man"), ("man", "woman")):
        statistics[f"{guess} for {truth}"] = _share([other == guess for sex, other in said if sex == truth])
    return statistics


def sentence(statistics: Statistics) -> str:
    """Say it for people."""
    if not statistics["named"]:
        return "No caption names a sex where people name one."
    return (
        f"Of {statistics['named']:.0f} captions that name one sex, of photos of which people name one, "
        f"{statistics['wrong']:.1%} name the other: a man for a woman in {statistics['man for woman']:.1%} of the captions of "
        f"women, a woman for a man in {statistics['woman for man']:.1%} of those of men."
    )


def _one(texts: Sequence[str]) -> str:
    """The one sex that is named in texts; empty where it is none or both."""
    named = {sexes(words_of(text)) for text in texts}
    man, woman = any(man for man, _ in named), any(woman for _, woman in named)
    return "" if man == woman else "man" if man else "woman"


def _share(truths: Sequence[bool]) -> float:
    return sum(truths) / len(truths) if truths else 0.0
