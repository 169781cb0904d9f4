"""What a network learns with."""

import keras
import numpy as np
import pytest

from trainer.training.network import smoothed_loss, without_cells


def test_cells_are_hidden_whole_and_a_vector_loses_nothing() -> None:
    seeds = keras.random.SeedGenerator(0)
    shown = np.asarray(without_cells(np.ones((8, 6, 6, 5), np.float32), 0.3, seeds))
    assert (shown == shown[..., :1]).all()
    assert 0.6 < shown.mean() < 0.8
    assert np.asarray(without_cells(np.ones((8, 5), np.float32), 0.3, seeds)).all()


def test_words_that_count_more_weigh_more_in_the_loss() -> None:
    logits = np.random.default_rng(0).normal(size=(1, 1, 3, 7)).astype(np.float32)
    targets = np.array([[[4, 5, 0]]])  # two words and padding
    both = float(smoothed_loss(0.1, 1)(targets, logits)[0])
    alone = [np.ones(7, np.float32), np.ones(7, np.float32)]
    alone[0][5] = alone[1][4] = 0
    first, second = (float(smoothed_loss(0.1, 1, worth=worth)(targets, logits)[0]) for worth in alone)
    assert first + second == pytest.approx(both, rel=1e-5)
    assert float(smoothed_loss(0.1, 1, worth=np.full(7, 3, np.float32))(targets, logits)[0]) == pytest.approx(
        3 * both, rel=1e-5
    )
