from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tensorflow as tf

from desktop_captioner.captioning.beam_search import Hypothesis
from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.captioning.captioner import ModelCaptioner, load
from desktop_captioner.captioning.vocabulary import Vocabulary

PHOTOS = np.random.default_rng(0).integers(0, 256, (5, 107, 107, 3)).astype(np.uint8)


def test_every_photo_gets_sentences_best_first(small_captioner: ModelCaptioner) -> None:
    for captions in small_captioner.caption(PHOTOS):
        assert 1 <= len(captions) <= 3
        best = captions[0]
        assert best.text[0].isupper()
        assert best.text.endswith(".")
        assert "  " not in best.text
        assert 0 < best.confidence <= 1
        assert best.attention is not None
        assert best.attention.shape == (len(best.words), 2, 2)
        np.testing.assert_allclose(best.attention.sum(axis=(1, 2)), 1, atol=1e-3)


def test_a_caption_without_sexes_keeps_its_looks(
    small_captioner: ModelCaptioner, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = Vocabulary.learn(["a man and a woman with his hat", "two her"], at_least=1)
    monkeypatch.setattr(small_captioner, "_bundle", replace(small_captioner._bundle, vocabulary=words))
    monkeypatch.setattr(small_captioner, "_says_person", True)

    def hypothesis(text: str) -> Hypothesis:
        tokens = tuple(words.encode(text.split()))
        return Hypothesis(tokens, -1.0, -1.0, np.eye(len(tokens), 16, dtype=np.float32))

    said = ["a man and a woman with his hat", "a woman and a man with her hat", "a man with his hat"]
    first, second = small_captioner.captions([hypothesis(text) for text in said])
    assert (first.text, second.text) == ("Two people with their hat.", "A person with their hat.")
    assert first.attention is not None
    assert first.attention.shape == (5, 4, 4)
    np.testing.assert_allclose(first.attention.sum(axis=(1, 2)), 1)
    assert first.attention[0].ravel()[[0, 3]].tolist() == [0.5, 0.5]  # “two” stands for both “a”
    assert (
        small_captioner._bundle.label_as(True)
        != small_captioner._bundle.label_as(False)
        == small_captioner._bundle.label
    )


def test_a_photo_gets_the_same_caption_in_any_batch(small_captioner: ModelCaptioner) -> None:
    together = [captions[0].words for captions in small_captioner.caption(PHOTOS)]
    alone = [small_captioner.caption(photo[None])[0][0].words for photo in PHOTOS]
    assert sum(a == b for a, b in zip(together, alone, strict=True)) >= 4  # bfloat16 may tip a close race


def test_when_memory_runs_out_the_batch_halves(
    small_captioner: ModelCaptioner, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes, real = [], small_captioner.engine.search

    def scarce(photos: Any, config: Any, starts: Any) -> Any:
        sizes.append(len(photos))
        if len(photos) > 2:
            raise tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor")
        return real(photos, config, starts)

    monkeypatch.setattr(small_captioner.engine, "search", scarce)
    monkeypatch.setattr(small_captioner, "batch", 5)
    assert len(small_captioner.caption(PHOTOS)) == 5
    assert max(sizes[1:]) < 5
    assert small_captioner.batch <= 2


def test_each_photo_keeps_its_own_caption_when_memory_runs_out_again_and_again(
    small_captioner: ModelCaptioner, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = np.zeros((32, small_captioner.side, small_captioner.side, 3), np.uint8)
    photos[:, 0, 0, 0] = range(32)

    def scarce(given: Any, config: Any, starts: Any) -> list[list[int]]:
        if len(given) > 3:
            raise tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor")
        return [[int(photo[0, 0, 0])] for photo in given]

    monkeypatch.setattr(small_captioner.engine, "encode", lambda photos: photos)
    monkeypatch.setattr(small_captioner.engine, "search", scarce)
    monkeypatch.setattr(small_captioner, "captions", lambda numbers, novelty: tuple(numbers))
    monkeypatch.setattr(small_captioner, "batch", 32)
    assert small_captioner.caption(photos) == [(number,) for number in range(32)]
    assert small_captioner.batch == 2


@pytest.mark.parametrize("device", ["gpu:99", "tpu", "cpu:1"])
def test_a_device_that_is_not_there_is_refused(small_bundle: Path, device: str) -> None:
    with pytest.raises(ModelError, match=r"There is no .*\.$"):
        load(small_bundle, device)


@pytest.mark.slow
def test_weights_of_another_network_are_refused(small_bundle: Path, tmp_path: Path) -> None:
    import dataclasses

    from desktop_captioner.captioning import bundle as bundles

    whole = bundles.read(small_bundle)
    weights = bundles.read_weights(small_bundle)
    weights.pop("decoder/word_bias")
    bundles.write(dataclasses.replace(whole, folder=tmp_path / "other"), weights)
    with pytest.raises(ModelError, match="cannot be used"):
        load(tmp_path / "other", "cpu")
