"""Batches of photos and of cached features: what is in them, in which order, and what a broken photo does."""

from collections import Counter
from typing import Any

import numpy as np
import pytest

from desktop_captioner.captioning.vocabulary import PAD, START
from tests.trainer.data.shades import SIDE, WORDS, Mean, captions
from trainer.config import TrainingConfig
from trainer.data.batches import FeatureBatches, PhotoBatches
from trainer.data.captions import CAPTIONS
from trainer.data.dataset import Example
from trainer.data.epochs import Mixture
from trainer.data.features import cached_views


def photo_batches(examples: list[Example], **changes: Any) -> PhotoBatches:
    settings: dict[str, Any] = {
        "mixture": Mixture({"all": len(examples)}, {"all": 1.0}, 0),
        "batch": 3,
        "seed": 5,
        **changes,
    }
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


def test_batches_of_features_mirror_the_captions_of_odd_views(config: TrainingConfig, examples: list[Example]) -> None:
    views = cached_views(config, Mean(), (3,), (), examples)
    mixture = Mixture({"all": 12}, {"all": 1.0}, 0)
    batches = FeatureBatches(views, captions=captions(examples), mixture=mixture, batch=3, seed=0)
    left, right = WORDS.encode(["left", "right"])
    assert right == 3  # unknown: nobody said so
    found = [(inputs, targets) for inputs, targets in batches.from_step(0) if inputs["tokens"].shape[1] == 1]
    words = {int(word) for _, targets in found for word in targets[:, 0, 3]}
    assert words == {left, right}
