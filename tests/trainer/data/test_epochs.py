"""Which photos an epoch shows, and how often."""

from collections import Counter

import numpy as np

from trainer.data.epochs import Mixture, deal


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
