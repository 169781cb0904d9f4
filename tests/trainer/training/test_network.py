"""What a network learns with."""

import keras
import numpy as np

from trainer.training.network import without_cells


def test_cells_are_hidden_whole_and_a_vector_loses_nothing() -> None:
    seeds = keras.random.SeedGenerator(0)
    shown = np.asarray(without_cells(np.ones((8, 6, 6, 5), np.float32), 0.3, seeds))
    assert (shown == shown[..., :1]).all()
    assert 0.6 < shown.mean() < 0.8
    assert np.asarray(without_cells(np.ones((8, 5), np.float32), 0.3, seeds)).all()
