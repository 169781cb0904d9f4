"""What the training photos look like, as a bundle tells it."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.captioner import load
from desktop_captioner.captioning.novelty import from_weights
from tests.unit.captioning.conftest import WORDS, small_bundle  # noqa: F401 (a fixture)
from trainer.data.dataset import Example
from trainer.evaluation.calibrate import calibration_statistics, evidence_of
from trainer.evaluation.not_photos import evidence_of_drawn
from trainer.export.looks import fitted, looks_of


def test_features_like_those_it_was_fitted_on_are_nothing_new() -> None:
    random = np.random.default_rng(0)
    spread = np.linspace(3, 0.1, 200)
    novelty = from_weights(fitted((random.normal(size=(1000, 200)) * spread + 7).astype(np.float32)))
    assert novelty is not None
    near = novelty(random.normal(size=(200, 200)) * spread + 7)
    far = novelty(random.normal(size=(200, 200)) * spread[::-1] + 7)
    assert np.abs(np.exp(near).mean(axis=0)).max() < 1.5
    assert (np.median(far, axis=0) > np.quantile(near, 0.95, axis=0)).any()


@pytest.mark.slow
def test_a_bundle_learns_what_its_training_photos_look_like(
    small_bundle: Path,  # noqa: F811
    tmp_path: Path,
) -> None:
    random, examples = np.random.default_rng(0), []
    for number in range(40):
        path = tmp_path / f"{number}.png"
        dark = number % 2
        Image.fromarray(random.integers(0, 40 if dark else 256, (20, 20, 3), np.uint8)).resize((107, 107)).save(path)
        examples.append(Example(path, ("a dog runs", "a dog")) if dark else Example(path, ("a red bike", "a bike")))
    looks = looks_of(small_bundle, {"dark": examples[1::2], "light": examples[::2]}, WORDS)
    learned = dataclasses.replace(bundles.read(small_bundle), folder=tmp_path / "learned")
    bundles.write(learned, bundles.read_weights(small_bundle) | looks)
    captioner = load(learned.folder, "cpu")
    photos = np.stack([np.asarray(Image.open(example.photo)) for example in examples])
    seen = captioner.search(photos)
    is_dark = np.arange(40) % 2 == 1
    assert captioner.relevance is not None
    dog, bike = WORDS.encode(["a", "dog", "runs"]), WORDS.encode(["a", "red", "bike"])
    expected = captioner.relevance.expected(np.asarray(captioner.engine.encode(photos)))
    suiting = np.array([captioner.relevance((dog, bike), each) for each in expected])
    assert ((suiting[:, 0] > suiting[:, 1]) == is_dark).mean() > 0.95
    assert all(hypothesis.tokens in look.relevance for found, look in seen for hypothesis in found)
    evidence = [evidence_of(hypotheses[0], look) for hypotheses, look in seen] * 3
    statistics = calibration_statistics(np.tile(is_dark, 3), evidence, evidence_of_drawn(learned.folder, 1)[0])
    assert len(statistics["weights"]) == len(evidence[0].signs)
    assert 0 <= statistics["AUC"] <= 1
