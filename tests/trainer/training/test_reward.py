"""What a sentence is worth."""

from pathlib import Path

import numpy as np

from trainer import smoke
from trainer.data.sources import Source, load_all
from trainer.training.reward import Reward


def test_what_people_said_is_worth_more_than_anything_else(tmp_path: Path) -> None:
    data = load_all((Source(smoke.draw(tmp_path)),))
    reward = Reward(data.examples("train")["flickr8k"])
    found = reward.of(
        np.array([0, 5]), [[photo[0], "a purple triangle ."] for photo in (reward.references[0], reward.references[5])]
    )
    assert found.shape == (2, 2)
    assert (found[:, 0] > found[:, 1]).all()
