import numpy as np

from desktop_captioner.captioning.likely_words import agreement, from_weights
from desktop_captioner.captioning.novelty import MEAN
from desktop_captioner.captioning.vocabulary import Vocabulary
from trainer.export.likely_words import fitted

KINDS = ("dog", "cat", "boat", "tree")


def photos(count: int, seed: int) -> tuple[np.ndarray, list[list[str]]]:
    """Features of photos, each of which shows two things or three, and captions in which two people tell of them."""
    random = np.random.default_rng(seed)
    shown = random.random((count, len(KINDS))) < 0.4
    features = np.column_stack([shown, np.zeros((count, 28))]) + random.normal(size=(count, 32)) * 0.2
    captions = [[f"a {kind} in a picture" for kind, there in zip(KINDS, row, strict=True) if there] for row in shown]
    return features.astype(np.float32), [[*texts, "a rare thing", "a picture"] for texts in captions]


def test_words_are_foretold_that_go_with_what_photos_show() -> None:
    features, captions = photos(400, 0)
    vocabulary = Vocabulary.learn(text for texts in captions for text in texts)
    likely = from_weights(fitted(features, captions, vocabulary) | {MEAN: features.mean(axis=0)})
    assert likely is not None
    assert set(likely.tokens) == set(vocabulary.encode(KINDS))  # the other words stand with every photo
    others, _ = photos(50, 1)
    found = likely(others)
    for each, kind in zip(vocabulary.encode(KINDS), range(len(KINDS)), strict=True):
        there = others[:, kind] > 0.5
        said = np.array([agreement((each,), words) for words in found])
        assert said[there].mean() > 0.3 > -0.3 > said[~there].mean()


def test_without_common_words_nothing_is_learned() -> None:
    features, captions = photos(7, 0)
    vocabulary = Vocabulary.learn(("dog", "cat"), at_least=1)
    assert fitted(features, captions, vocabulary) == {}
