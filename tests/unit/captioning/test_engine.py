"""Photos to sentences through compiled functions, which are traced once."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_captioner.captioning.beam_search import SearchConfig
from desktop_captioner.captioning.captioner import ModelCaptioner
from desktop_captioner.captioning.engine import Engine
from tests.unit.captioning.conftest import SMALL

PHOTOS = np.random.default_rng(0).integers(0, 256, (3, 107, 107, 3)).astype(np.uint8)


@pytest.fixture
def engine(small_captioner: ModelCaptioner) -> Engine:
    return small_captioner.engine


def test_every_photo_has_hypotheses_best_first(engine: Engine) -> None:
    found = engine.hypotheses(PHOTOS, SearchConfig(beams=3, best=3))
    assert len(found) == len(PHOTOS)
    for sentences in found:
        scores = [each.score for each in sentences]
        assert scores == sorted(scores, reverse=True)
        assert all(each.attention.shape == (len(each.tokens), SMALL.decoder.cells) for each in sentences)


def test_no_sentence_is_longer_than_the_network_can_say(engine: Engine) -> None:
    for sentences in engine.hypotheses(PHOTOS, SearchConfig(max_words=100)):
        assert all(len(each.tokens) < SMALL.decoder.max_words for each in sentences)


def test_any_number_of_photos_and_beams_needs_no_further_trace(engine: Engine) -> None:
    step = engine._step
    for count, beams in ((1, 1), (2, 4), (3, 2)):
        assert len(engine.hypotheses(PHOTOS[:count], SearchConfig(beams=beams))) == count
    assert engine._step is step
