"""Scores of several datasets, each counting the same."""

from __future__ import annotations

from pathlib import Path

from trainer.data.dataset import Example
from trainer.evaluation.evaluate import mean_scores, references_of


def test_a_large_dataset_counts_no_more_than_a_small_one() -> None:
    assert mean_scores([{"CIDEr-D": 0.5, "BLEU-4": 0.2}, {"CIDEr-D": 1.0, "BLEU-4": 0.4}]) == {
        "CIDEr-D": 0.75,
        "BLEU-4": 0.30000000000000004,
    }


def test_people_are_the_judges() -> None:
    assert references_of([Example(Path("a.jpg"), ("A dog.", "Dogs."))]) == [("A dog.", "Dogs.")]
