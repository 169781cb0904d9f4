"""How well sentences suit photos, by what a bundle says."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import tensorflow as tf

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.captioning.captioner import ModelCaptioner, load
from desktop_captioner.captioning.novelty import AXES, MEAN, SPREAD
from desktop_captioner.captioning.relevance import (
    RARITY,
    SEQUENCES,
    USUAL,
    VECTORS,
    WEIGHTS,
    WORTH,
    Relevance,
    Space,
    from_weights,
    to_weights,
)
from desktop_captioner.captioning.vocabulary import Vocabulary

DOG, CAT, RUNS = 4, 5, 6
SPACE = Space(((DOG,), (CAT,), (DOG, RUNS)), np.array([2, 1, 3, 4], np.float32))


def relevance(width: int = 2, worth: float = 1.0) -> Relevance:
    """Two datasets: where the first feature is high people write of dogs, and in the second dataset of cats."""
    weights, styles = np.zeros((width, 6), np.float32), np.zeros((width, 2), np.float32)
    weights[0, 0] = weights[0, 4] = (
        1  # the first of the three directions of the first dataset, the second of the second
    )
    styles[1] = [-50, 50]  # the second feature tells the datasets apart
    vectors, usual = np.eye(3, dtype=np.float32), np.zeros(6, np.float32)
    mean, offsets = np.zeros(width, np.float32), np.zeros(2, np.float32)
    return Relevance(SPACE, mean, vectors, weights, usual, styles, offsets, worth)


def test_a_sentence_is_weighed_as_cider_weighs_it() -> None:
    places, counts = SPACE.parts([DOG, RUNS])
    # Of words the known one and one that is rarer than all known ones; of pairs the only one there is.
    assert dict(zip(places, counts, strict=True)) == pytest.approx({0: 2 / np.hypot(2, 4) / 2, 2: 1 / 2})
    assert SPACE.parts([DOG, DOG])[1] == [1 / 2]  # the pair is unknown
    assert SPACE.parts([]) == ([], [])


def test_what_is_expected_is_what_people_say_of_photos_that_look_alike() -> None:
    suits = relevance()
    first, second = suits.expected(np.array([[1, -1], [1, 1]]))
    assert first == pytest.approx([1, 0, 0])
    assert second == pytest.approx([0, 1, 0])
    dog, cat = suits(([DOG], [CAT]), first)
    assert dog == pytest.approx(5)
    assert cat == pytest.approx(0)
    assert suits(([DOG], [CAT]), second) == pytest.approx([0, 5])
    between = suits.expected(np.full((1, 2, 2, 2), [1, 0]))[0]  # a grid, as like the ones as the others
    assert between == pytest.approx([0.5, 0.5, 0])


def test_a_bundle_keeps_it() -> None:
    suits = relevance(worth=0.25)
    arrays = to_weights(suits) | {MEAN: suits.mean}
    kept = from_weights(bundles.restored(bundles.quantised(arrays)))
    assert kept is not None
    assert kept.space.sequences == SPACE.sequences
    assert kept.worth == 0.25
    features = np.random.default_rng(0).normal(size=(5, 2))
    assert kept.expected(features) == pytest.approx(suits.expected(features))


@pytest.mark.slow
def test_sentences_that_suit_the_photo_come_first(small_bundle: Path, tmp_path: Path) -> None:
    photos = np.random.default_rng(0).integers(0, 256, (2, 107, 107, 3)).astype(np.uint8)
    plain = load(small_bundle, "cpu", precision="float32")
    width = plain.engine.encoder.output.shape[-1]
    last = [found[-1] for found, _ in plain.search(photos)]
    assert all(look.relevance == {} for _, look in plain.search(photos))
    words = sorted({(token,) for each in last for token in each.tokens})
    zeros, ones, axes = (
        np.zeros((width, len(words)), np.float32),
        np.ones(len(words) + 1, np.float32),
        np.eye(len(words)),
    )
    suits = Relevance(
        Space(tuple(words), ones),
        zeros[:, 0],
        axes.astype(np.float32),
        zeros,
        ones[1:],
        zeros[:, :1],
        zeros[0, :1],
        1e3,
    )
    novelty = {MEAN: suits.mean, AXES: np.eye(width, 1, dtype=np.float32), SPREAD: np.ones(2, np.float32)}
    bundle = dataclasses.replace(bundles.read(small_bundle), folder=tmp_path / "judged")
    bundles.write(bundle, bundles.read_weights(small_bundle) | novelty | to_weights(suits))
    judged = load(bundle.folder, "cpu", precision="float32").search(photos)
    both = list(zip(judged, plain.search(photos), strict=True))
    for (found, look), (searched, _) in both:
        worth = [look.relevance[each.tokens] for each in found]
        assert worth == sorted(worth, reverse=True)
        assert {each.tokens for each in found} == {each.tokens for each in searched}
    assert any(
        found[0].tokens != searched[0].tokens
        for (found, _), (searched, _) in zip(judged, plain.search(photos), strict=True)
    )


@pytest.mark.slow
def test_a_photo_is_spoken_of_in_the_style_of_those_that_it_looks_like(
    small_captioner: ModelCaptioner, monkeypatch: pytest.MonkeyPatch
) -> None:
    width = small_captioner.engine.encoder.output.shape[-1]
    features = np.zeros((2, 2, 2, width), np.float32)
    features[:, :, :, 1] = np.array([1, -1])[:, None, None]
    words = small_captioner._bundle.vocabulary.words
    styled = Vocabulary([*words, "<start:first>", "<start:second>"])
    asked = []
    monkeypatch.setattr(small_captioner, "_bundle", dataclasses.replace(small_captioner._bundle, vocabulary=styled))
    monkeypatch.setattr(small_captioner, "relevance", relevance(width))
    monkeypatch.setattr(small_captioner.engine, "encode", lambda _: tf.constant(features))
    monkeypatch.setattr(small_captioner.engine, "search", lambda _, config, starts: asked.append(starts) or [[], []])
    small_captioner.search(np.zeros((2, 8, 8, 3), np.uint8))
    assert asked == [[len(words) + 1, len(words)]]


def test_what_is_not_whole_is_refused() -> None:
    assert from_weights({}) is None
    suits = relevance()
    arrays = to_weights(suits) | {MEAN: suits.mean}
    one = arrays | {VECTORS: np.ones((3, 1), np.float32), USUAL: np.ones(2, np.float32)}  # a single direction
    assert from_weights(one | {WEIGHTS: np.ones((2, 2), np.float32)}) is not None
    with pytest.raises(ValueError, match="relevance"):
        from_weights(one | {WEIGHTS: np.ones((2, 3), np.float32)})
    assert from_weights(arrays, styles=2) is not None
    with pytest.raises(ValueError, match="other styles"):
        from_weights(arrays, styles=3)
    for lost in (SEQUENCES, RARITY, USUAL, WORTH, MEAN):
        with pytest.raises(ValueError, match=lost):
            from_weights({name: array for name, array in arrays.items() if name != lost})
    for name, damaged in (
        (RARITY, np.ones(3, np.float32)), (USUAL, np.ones(2, np.float32)), (WEIGHTS, np.ones((2, 2), np.float32)),
        (SEQUENCES, np.full(12, 4, np.float32)), (SEQUENCES, np.ones(7, np.float32)),
        (WORTH, np.ones(2, np.float32)), (SEQUENCES, np.full(12, np.nan, np.float32)),
        (WEIGHTS, np.full((2, 6), np.nan, np.float32)),
    ):  # fmt: skip
        with pytest.raises(ValueError, match="relevance"):
            from_weights(arrays | {name: damaged})


@pytest.mark.slow
def test_a_bundle_whose_relevance_is_damaged_is_refused(small_bundle: Path, tmp_path: Path) -> None:
    suits = relevance()
    arrays = to_weights(suits) | {
        MEAN: suits.mean,
        AXES: np.eye(2, 1, dtype=np.float32),
        SPREAD: np.ones(2, np.float32),
    }
    bundle = dataclasses.replace(bundles.read(small_bundle), folder=tmp_path / "damaged")
    bundles.write(bundle, bundles.read_weights(small_bundle) | arrays | {RARITY: np.ones(2, np.float32)})
    with pytest.raises(ModelError, match="relevance"):
        load(bundle.folder, "cpu")
