"""What a sentence is worth."""

from pathlib import Path

import numpy as np
import pytest
from pycocoevalcap.cider.cider_scorer import CiderScorer

from trainer import smoke
from trainer.data.dataset import Example
from trainer.data.sources import Source, load_all
from trainer.training.reward import STOP, Reward


@pytest.fixture
def examples(tmp_path: Path) -> list[Example]:
    return load_all((Source(smoke.draw(tmp_path)),)).examples("train")["flickr8k"]


def test_what_people_said_is_worth_more_than_anything_else(examples: list[Example]) -> None:
    reward = Reward(examples)
    found = reward.of(
        np.array([0, 5]), [[photo[0], "a purple triangle ."] for photo in (reward.references[0], reward.references[5])]
    )
    assert found.shape == (2, 2)
    assert (found[:, 0] > found[:, 1]).all()


def test_it_is_the_scorers_number(examples: list[Example]) -> None:
    reward = Reward(examples)
    said = [reference[1].removesuffix(STOP) + "and a dog ." for reference in reward.references]
    scorer = CiderScorer()
    for text, references in zip(said, reward.references, strict=True):
        scorer.cook_append(text, references)
    scorer.compute_doc_freq()
    found = reward.of(np.arange(len(said)), [[text, text] for text in said])
    assert found[:, 0] == pytest.approx(np.array(scorer.compute_cider()), rel=1e-5)
    assert (found[:, 0] == found[:, 1]).all()
