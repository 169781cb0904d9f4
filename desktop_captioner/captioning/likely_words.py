"""Tells which words people use for photos that look like this one: a second opinion on what the decoder says.

A ridge regression goes straight from the mean of a photo's features to the words of people's captions, as in Hodosh et al.,
"Framing Image Description as a Ranking Task", JAIR 2013, a caption is judged by how well it goes with its photo. It has
never seen a sentence of the model, so it is not as easily carried away.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from desktop_captioner.captioning.novelty import MEAN, Floats, pooled

TOKENS, WEIGHTS = "likely/tokens", "likely/weights"  # their names in a weights file


@dataclass(frozen=True)
class LikelyWords:
    """The words that it knows, ``tokens [W]``, the ``mean [D]`` of the training photos' features, and ``weights [D, W]``."""

    tokens: tuple[int, ...]
    mean: Floats
    weights: Floats

    def __post_init__(self) -> None:
        """Raises ValueError for arrays that do not fit together."""
        if self.weights.shape != (*self.mean.shape, len(self.tokens)):
            raise ValueError("its likely words do not fit together")

    def __call__(self, features: NDArray[Any]) -> list[dict[int, float]]:
        """Return for each photo, by its features ``[B, ..., D]``, how likely each word is.

        In standard deviations of people's use of the word over all photos: 0 is as likely as in any photo.
        """
        found = (pooled(features) - self.mean) @ self.weights
        return [dict(zip(self.tokens, each, strict=True)) for each in found.tolist()]


def agreement(tokens: Iterable[int], likely: Mapping[int, float]) -> float:
    """Return how likely the words of a sentence are, on average over those that are known; 0 where none is."""
    known = [likely[token] for token in set(tokens) if token in likely]
    return sum(known) / len(known) if known else 0.0


def from_weights(weights: Mapping[str, NDArray[Any]]) -> LikelyWords | None:
    """Return what a bundle's weights say, None where they say nothing; raises ValueError."""
    if WEIGHTS not in weights:
        return None
    try:
        return LikelyWords(tuple(map(int, weights[TOKENS].tolist())), weights[MEAN], weights[WEIGHTS])
    except KeyError as error:
        raise ValueError(f"it lacks {error}") from error
    except (TypeError, OverflowError) as error:
        raise ValueError("its likely words are no numbers") from error
