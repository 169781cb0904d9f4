"""Fewer levels for a run's weights, on drawn shapes."""

import shutil
import zlib
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from desktop_captioner.captioning.bundle import quantised
from trainer import __main__ as trainer
from trainer import architectures, record
from trainer.config import TrainingConfig
from trainer.export.rounding import round_run, to_levels

pytestmark = pytest.mark.timeout(600)


def test_inputs_that_go_together_make_good_each_others_errors() -> None:
    random = np.random.default_rng(0)
    inputs = random.normal(size=(2000, 40)) @ random.normal(size=(40, 40))
    kernel = random.normal(size=(40, 6)).astype(np.float32)
    found = to_levels(kernel, inputs.T @ inputs / len(inputs), 7)
    step = np.abs(kernel).max(axis=0) / 7
    levels = found / step
    assert np.allclose(levels, np.rint(levels), atol=1e-4)
    assert np.abs(levels).max() <= 7.001
    nearest = np.rint(kernel / step) * step
    assert np.var(inputs @ (found - kernel)) < 0.6 * np.var(inputs @ (nearest - kernel))


def test_enough_levels_change_next_to_nothing() -> None:
    kernel = np.random.default_rng(0).normal(size=(300, 4)).astype(np.float32)  # more inputs than one block
    assert np.allclose(to_levels(kernel, np.eye(300), 10_000), kernel, atol=1e-3)


def test_what_is_rounded_compresses_better_and_still_sees_nearly_the_same(frozen_run: Path, tmp_path: Path) -> None:
    run = Path(shutil.copytree(frozen_run, tmp_path / "run"))
    before = load_file(run / record.BEST)
    command = ["round", str(run), "--data", str(run / "data"), "--encoder-levels", "10", "--decoder-levels", "15"]
    assert trainer.main([*command, "--first", "92"]) == 0
    after = load_file(run / record.BEST)
    assert after.keys() == before.keys()
    changed = {name for name in after if not np.array_equal(after[name], before[name])}
    encoder = {f"encoder/conv_{number}/{kind}" for number in (92, 93) for kind in ("kernel", "bias")}
    assert {name for name in changed if name.startswith("encoder/")} == encoder
    assert any(name.startswith("decoder/") for name in changed)
    for name in changed - {name for name in encoder if name.endswith("bias")}:
        assert np.corrcoef(after[name].ravel(), before[name].ravel())[0, 1] > 0.99, name
    old, new = (len(zlib.compress(b"".join(quantised(w)[name].tobytes() for name in changed))) for w in (before, after))
    assert new < 0.8 * old
    assert record.read(run)["rounding"] == [{"encoder_levels": 10, "decoder_levels": 15, "first": 92}]


def test_an_encoder_without_biases_is_refused(tmp_path: Path) -> None:
    config = TrainingConfig(tmp_path, tmp_path, architectures.model("densenet201-lstm"))
    save_file({"decoder/x": np.zeros(2, np.float32)}, tmp_path / record.BEST)
    (tmp_path / record.RECORD).write_text("{}")
    with pytest.raises(ValueError, match="densenet201 cannot be rounded"):
        round_run(config, [], 10, 0)
