"""Figures in the model card are written as people read them."""

from __future__ import annotations

from trainer.evaluation.not_photos import BELOW
from trainer.export.card import _confidence, table

MEASURED = {
    "right means": "as a person would", "ECE": 0.02, "ECE before": 0.2, "AUC": 0.761, "AUC before": 0.71, "sure from": 0.5,
    "share unsure": 0.4, "right of unsure": 0.3, "right of sure": 0.8,
}  # fmt: skip


def test_a_table_leaves_open_what_a_row_lacks() -> None:
    scores = {"greedy": {"CIDEr-D": 0.5, "words": 9.87, "distinct": 801.0}, "people": {"CIDEr-D": 0.61234}}
    assert table(scores).splitlines() == [
        "| search | CIDEr-D | words | distinct |",
        "| --- | --- | --- | --- |",
        "| greedy | 0.500 | 9.9 | 801 |",
        "| people | 0.612 | – | – |",
    ]


def test_a_confidence_that_was_not_measured_is_no_promise() -> None:
    assert _confidence(None).endswith("It ranks captions; it is no promise.")
    said = _confidence(MEASURED)
    assert "error 0.020" in said
    assert "76.1% of pairs" in said
    assert "71.0% by the probability alone" in said
    assert "look alike" not in said


def test_the_card_says_what_the_confidence_looks_at_and_what_becomes_of_drawings() -> None:
    drawings = {BELOW: 0.99, "no photograph": {"from": 7.0, "photos": 0.001, "drawn pictures": 1.0}}
    said = _confidence(MEASURED | drawings | {"weights": [1, 0, 0, 1, -4, 1]})
    assert "photos that look alike" in said
    assert "0.1% of the dev photos were, and 100% of drawn pictures" in said
    assert "99% of these lies below the lowest tenth" in said
