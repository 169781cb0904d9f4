import numpy as np

from desktop_captioner.captioning.vocabulary import Vocabulary
from trainer.export.relevance import fitted

KINDS = ("dog", "cat", "boat", "tree")
STYLES = ("a photo of a {}", "look there is my {}")


def photos(count: int, seed: int, style: int) -> tuple[np.ndarray, list[list[str]], np.ndarray]:
    """Features of photos, each of which shows one thing, captions of two people in a style, and what is shown."""
    random = np.random.default_rng(seed)
    shown = random.integers(0, len(KINDS), count)
    features = np.column_stack([np.eye(len(KINDS))[shown], np.full(count, style), np.zeros((count, 27))])
    features += random.normal(size=(count, 32)) * 0.2
    texts = [STYLES[style].format(KINDS[kind]) for kind in shown]
    return features.astype(np.float32), [[text, f"{text} {text}"] for text in texts], shown


def test_sentences_suit_photos_of_which_people_say_such_things() -> None:
    features, captions, _ = zip(*(photos(1000, style, style) for style in (0, 1)), strict=True)
    vocabulary = Vocabulary.learn(text for each in captions for texts in each for text in texts)
    suits = fitted(features, captions, np.concatenate(features).mean(axis=0), vocabulary)
    assert suits is not None
    sentences = [vocabulary.encode(style.format(kind).split()) for style in STYLES for kind in KINDS]
    for style in (0, 1):
        others, _, shown = photos(50, 2 + style, style)
        best = [int(np.argmax(suits(sentences, each))) for each in suits.expected(others)]
        assert np.mean(best == style * len(KINDS) + shown) > 0.95


def test_one_dataset_has_one_style() -> None:
    features, captions, _ = photos(1000, 0, 0)
    vocabulary = Vocabulary.learn(text for texts in captions for text in texts)
    suits = fitted([features], [captions], features.mean(axis=0), vocabulary)
    assert suits is not None
    assert suits.offsets.shape == (1,)


def test_without_common_words_nothing_is_learned() -> None:
    features, captions, _ = photos(7, 0, 0)
    vocabulary = Vocabulary.learn(("dog", "cat"), at_least=1)
    assert fitted([features], [captions], features.mean(axis=0), vocabulary) is None
