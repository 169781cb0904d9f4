"""Which words people use for photos that look alike, learned from photos that were made up."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.captioning.captioner import load
from desktop_captioner.captioning.likely_words import TOKENS, WEIGHTS, LikelyWords, agreement, from_weights
from desktop_captioner.captioning.novelty import AXES, MEAN, SPREAD

ARRAYS = {
    MEAN: np.array([1, 1, 1], np.float32),
    TOKENS: np.array([4, 9], np.float32),
    WEIGHTS: np.array([[1, 0], [0, 2], [0, 0]], np.float32),
}


def test_the_features_say_how_likely_words_are() -> None:
    words = from_weights(ARRAYS)
    assert words is not None
    assert words(np.array([[1, 1, 1], [3, 0, 5]])) == [{4: 0, 9: 0}, {4: 2, 9: -2}]
    assert words(np.full((1, 2, 2, 3), 2)) == [{4: 1, 9: 2}]  # a grid


def test_a_sentence_agrees_by_those_of_its_words_that_are_known() -> None:
    likely = {4: 2.0, 9: -1.0}
    assert agreement((4, 5, 4, 6), likely) == 2
    assert agreement((4, 9), likely) == 0.5
    assert agreement((5, 6), likely) == agreement((), likely) == agreement((4,), {}) == 0


@pytest.mark.slow
def test_words_that_are_not_whole_are_refused(small_bundle: Path, tmp_path: Path) -> None:
    assert from_weights({}) is None
    with pytest.raises(ValueError, match=TOKENS):
        from_weights({name: array for name, array in ARRAYS.items() if name != TOKENS})
    with pytest.raises(ValueError, match="likely words"):
        LikelyWords((4,), ARRAYS[MEAN], ARRAYS[WEIGHTS])
    for tokens in ([4, np.inf], 4):
        with pytest.raises(ValueError, match="no numbers"):
            from_weights(ARRAYS | {TOKENS: np.array(tokens, np.float32)})
    novelty = {AXES: np.eye(3, 1, dtype=np.float32), SPREAD: np.ones(2, np.float32)}
    bundle = dataclasses.replace(bundles.read(small_bundle), folder=tmp_path / "damaged")
    bundles.write(
        bundle, bundles.read_weights(small_bundle) | ARRAYS | novelty | {WEIGHTS: np.eye(2, dtype=np.float32)}
    )
    with pytest.raises(ModelError, match="likely words"):
        load(bundle.folder, "cpu")
