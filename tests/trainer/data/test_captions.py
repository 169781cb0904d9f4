"""Captions of photos and of their mirror images."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_captioner.captioning.vocabulary import END, PAD, START, Vocabulary
from trainer.data.captions import Captions, mirror_image
from trainer.data.dataset import Example
from trainer.data.photos import shown


def test_of_a_mirror_image_people_would_have_said_left_for_right(tmp_path: Path) -> None:
    photo = tmp_path / "a.png"
    half = np.zeros((20, 20, 3), np.uint8)
    half[:, :10] = 200
    Image.fromarray(half).save(photo)
    example = Example(photo, ("a dog runs left of a man",))
    mirrored = mirror_image(example)
    assert mirrored.captions == ("a dog runs right of a man",)
    assert np.array_equal(shown(mirrored, 20), shown(example, 20)[:, ::-1])
    assert shown(example, 20)[:, 0].mean() > shown(mirrored, 20)[:, 0].mean()
    assert mirror_image(mirrored) == example


def test_captions_are_numbers_from_start_to_end_and_padded() -> None:
    words = Vocabulary.learn(["a dog left of a man", "a man right here"], at_least=1)
    examples = [Example(Path("a.jpg"), ("a dog left of a man", "a man")), Example(Path("b.jpg"), ("a man",))]
    captions = Captions(examples, words, max_words=8)
    inputs, targets = captions.batch(np.array([0, 1]), np.array([False, True]), np.array([True, True]))
    assert inputs.shape == targets.shape == (2, 5, 8)
    assert (inputs[:, 0, 0] == START).all()
    assert targets[1, 0].tolist() == [*words.encode(["a", "man"]), END, *[PAD] * 5]
    assert (inputs[1, 1:] == PAD).all()
    plain, _ = captions.batch(np.array([0]), np.array([False]), np.array([True]))
    turned, _ = captions.batch(np.array([0]), np.array([True]), np.array([True]))
    assert [words.words[number] for number in (plain[0, 0, 3], turned[0, 0, 3])] == ["left", "right"]
    styled, _ = Captions(examples, words, 8, [7, 9]).batch(
        np.array([1, 0]), np.array([False, True]), np.array([True, True])
    )
    assert styled[:, 0, 0].tolist() == [9, 7]
    unread, _ = captions.batch(np.array([0]), np.array([False]), np.array([False]))
    assert (unread == PAD).all()


def test_rarer_words_count_more() -> None:
    said = [*["a dog runs"] * 400, *["a cow runs"] * 150, *["a yak runs"] * 3]
    words = Vocabulary.learn(said, at_least=1)
    captions = Captions([Example(Path("a.jpg"), (text,)) for text in said], words, max_words=8)
    worth = captions.worth(0.5)
    dog, cow, yak, a = (worth[words.encode([word])[0]] for word in ("dog", "cow", "yak", "a"))
    assert cow / dog == pytest.approx((400 / 150) ** 0.5)
    assert yak == pytest.approx(cow * 1.5**0.5)  # as if it were said a hundred times
    assert a < dog
    targets = captions.tokens[0, :, 0, 1:]
    assert worth[targets[targets != PAD]].mean() == pytest.approx(1)
    assert captions.worth(0) == pytest.approx(1)
