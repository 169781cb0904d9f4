"""Batches of photos and of cached features: what is in them, in which order, and what a broken photo does."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_captioner.captioning.vocabulary import PAD, START, Vocabulary
from trainer.config import TrainingConfig
from trainer.data import features
from trainer.data.batches import FeatureBatches, PhotoBatches
from trainer.data.captions import CAPTIONS, Captions
from trainer.data.dataset import DatasetError, Example
from trainer.data.epochs import Mixture, deal
from trainer.data.features import cached_views, needs
from trainer.data.sources import Source

WORDS = Vocabulary.learn(["a dog runs left", "a cat sleeps here today"], at_least=1)
SIDE = 8


@pytest.fixture
def examples(tmp_path: Path) -> list[Example]:
    """Twelve photos of shades of grey: the first six with one caption, the others with three or more."""
    found = []
    for number in range(12):
        path = tmp_path / f"{number}.png"
        Image.new("RGB", (SIDE, SIDE), (20 * number,) * 3).save(path)
        captions = ("a dog runs left",) if number < 6 else ("a cat sleeps here today", *["a dog runs"] * (number - 4))
        found.append(Example(path, captions))
    return found


def captions(examples: list[Example]) -> Captions:
    return Captions(examples, WORDS, max_words=8)


def photo_batches(examples: list[Example], **changes: object) -> PhotoBatches:
    settings = {"mixture": Mixture({"all": len(examples)}, {"all": 1.0}, 0), "batch": 3, "seed": 5, **changes}
    return PhotoBatches(examples, SIDE, 0.7, 0.0, captions=captions(examples), **settings)


def test_a_photo_with_one_caption_counts_once_and_none_counts_more_than_five_times(examples: list[Example]) -> None:
    batches = photo_batches(examples, batch=1)
    counts: Counter[int] = Counter()
    for (inputs, targets), rows in zip(batches.from_step(0), batches.rows, strict=True):
        assert inputs["tokens"].shape == targets.shape
        counts[int(rows[0])] += int((inputs["tokens"][:, :, 0] == START).sum())
    assert counts == {row: 1 if row < 6 else min(CAPTIONS, row - 3) for row in range(12)}


def test_photos_with_one_caption_make_narrow_batches_of_their_own(examples: list[Example]) -> None:
    shapes = Counter(inputs["tokens"].shape for inputs, _ in photo_batches(examples).from_step(0))
    assert shapes == {(3, 1, 8): 2, (3, CAPTIONS, 8): 2}


def test_every_caption_counts_the_same_in_the_loss() -> None:
    """Two batches, one of photos with one caption, one of photos with five: the loss of a batch grows with its captions."""
    from trainer.training.network import smoothed_loss

    loss = smoothed_loss(0.1, captions_each=3.0)
    logits = np.random.default_rng(0).normal(size=(2, 5, 4, 10)).astype(np.float32)
    targets = np.full((2, 5, 4), 7, np.int32)
    logits[:] = logits[0, 0]  # the same caption everywhere
    wide = float(np.mean(loss(targets, logits)))
    narrow = float(np.mean(loss(targets[:, :1], logits[:, :1])))
    assert wide == pytest.approx(5 * narrow, rel=1e-5)
    padded = targets.copy()
    padded[:, 1:] = PAD
    assert float(np.mean(loss(padded, logits))) == pytest.approx(narrow, rel=1e-5)
    assert float(np.mean(loss(np.full_like(targets, PAD), logits))) == 0


def test_the_rest_of_an_epoch_is_what_it_would_have_been(examples: list[Example]) -> None:
    whole = list(photo_batches(examples, epoch=3).from_step(0))
    rest = list(photo_batches(examples, epoch=3).from_step(2))
    assert len(rest) == len(whole) - 2 == 2
    for (given, targets), (before, expected) in zip(rest, whole[2:], strict=True):
        assert np.array_equal(given["photos"], before["photos"])
        assert np.array_equal(given["tokens"], before["tokens"])
        assert np.array_equal(targets, expected)
    other = next(photo_batches(examples, epoch=4).from_step(0))
    assert not np.array_equal(other[0]["photos"], whole[0][0]["photos"])


def test_a_broken_photo_is_left_out_without_changing_the_others(
    examples: list[Example], caplog: pytest.LogCaptureFixture
) -> None:
    before = list(photo_batches(examples).from_step(0))
    examples[7].photo.write_bytes(b"no photo")
    batches = photo_batches(examples)
    after = list(batches.from_step(0)) + list(batches.from_step(0))
    assert caplog.text.count("left out: 7.png") == 1
    for (one, targets), (other, expected), rows in zip(after, before, batches.rows, strict=False):
        others = rows != 7
        assert np.array_equal(one["photos"][others], other["photos"][others])
        assert np.array_equal(targets[others], expected[others])
        assert (targets[~others] == PAD).all()


def test_weights_say_how_often_an_epoch_shows_a_photo() -> None:
    mixture = Mixture({"coco": 10, "flickr8k": 4}, {"coco": 0.5, "flickr8k": 2.25}, seed=1)
    assert len(mixture) == 5 + 9
    epochs = [Counter(mixture.rows(epoch).tolist()) for epoch in range(4)]
    assert all(sum(shown.values()) == len(mixture) for shown in epochs)
    for first, second in zip(epochs[::2], epochs[1::2], strict=True):
        assert all(first[row] + second[row] == 1 for row in range(10))
    total = sum(epochs, Counter())
    assert all(total[row] == 9 for row in range(10, 14))
    assert Mixture({"a": 3}, {"a": 1.0}, 7).rows(2).tolist() == [0, 1, 2]


def test_one_dataset_is_dealt_as_it_always_was() -> None:
    """Shuffled, sorted by length within sixteen batches, the batches shuffled: recipes stay what they were."""
    lengths = np.random.default_rng(0).integers(5, 12, 99)
    random = np.random.default_rng((20, 0))
    order = random.permutation(99)[:96]
    pools = [order[i : i + 64] for i in range(0, 96, 64)]
    order = np.concatenate([rows[np.argsort(lengths[rows], kind="stable")] for rows in pools])
    expected = random.permutation(order.reshape(24, 4))
    found = deal(np.arange(99), 4, (lengths, np.full(99, 5)), np.random.default_rng((20, 0)))
    assert np.array_equal(found, expected)


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TrainingConfig:
    monkeypatch.setattr(features, "PIECE", 5)
    config = TrainingConfig((Source(tmp_path),), tmp_path / "run", views=3)
    object.__setattr__(config.model.encoder, "side", SIDE)
    return config


class Mean:
    """In the place of an encoder: the mean of each photo; fails at a call if it is told to."""

    def __init__(self, fails_at: int = -1) -> None:
        self.calls, self.fails_at = 0, fails_at

    def __call__(self, photos: np.ndarray) -> np.ndarray:
        self.calls += 1
        if self.calls == self.fails_at:
            raise KeyboardInterrupt
        return photos.mean(axis=(1, 2), dtype=np.float32)


def test_features_go_on_where_they_were_interrupted(config: TrainingConfig, examples: list[Example]) -> None:
    examples[7].photo.write_bytes(b"no photo")
    with pytest.raises(KeyboardInterrupt):
        cached_views(config, Mean(fails_at=5), (3,), (), examples)
    rest = Mean()
    views = cached_views(config, rest, (3,), (), examples)
    assert rest.calls == 5  # of nine pieces four were done
    again = Mean()
    cached_views(config, again, (3,), (), examples)
    assert again.calls == 0
    for view in views:
        assert view.broken == {7}
        assert not view[7].any()
    assert [round(float(views[0][row][0])) for row in (0, 5, 11)] == [0, 100, 220]


def test_features_that_do_not_fit_memory_are_read_from_disk(
    config: TrainingConfig, examples: list[Example], monkeypatch: pytest.MonkeyPatch
) -> None:
    held = cached_views(config, Mean(), (3,), (), examples)
    monkeypatch.setattr(features, "_SPARE", 1 << 50)
    monkeypatch.setattr(features.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 1 << 51}))
    mapped = cached_views(config, Mean(), (3,), (), examples)
    assert all(isinstance(piece, np.memmap) for piece in mapped[0].pieces)
    assert not any(isinstance(piece, np.memmap) for piece in held[0].pieces)
    for row in range(len(examples)):
        assert np.array_equal(held[2][row], mapped[2][row])


def test_a_disk_that_is_too_small_is_said_before_anything_is_computed(tmp_path: Path) -> None:
    with pytest.raises(
        DatasetError, match=r"44000 photos in 2 views take 14\.4 PB|44000 photos in 2 views take \d+\.\d GB"
    ):
        needs(tmp_path / "run" / "features", 44000, 2, (8000, 8000, 1280))
    assert "GB" in str(needs(tmp_path / "run" / "features", 10, 2, (8, 8, 1280)))


def test_batches_of_features_mirror_the_captions_of_odd_views(config: TrainingConfig, examples: list[Example]) -> None:
    views = cached_views(config, Mean(), (3,), (), examples)
    mixture = Mixture({"all": 12}, {"all": 1.0}, 0)
    batches = FeatureBatches(views, captions=captions(examples), mixture=mixture, batch=3, seed=0)
    left, right = WORDS.encode(["left", "right"])
    assert right == 3  # unknown: nobody said so
    found = [(inputs, targets) for inputs, targets in batches.from_step(0) if inputs["tokens"].shape[1] == 1]
    words = {int(word) for _, targets in found for word in targets[:, 0, 3]}
    assert words == {left, right}
