"""The whole run on JAX, in a process of its own, as Keras has one backend a process."""

import csv
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from trainer import cli as trainer

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1500),
    pytest.mark.skipif(importlib.util.find_spec("jax") is None, reason="JAX is not installed (pip install jax)"),
]

# The encoder's last blocks, the decoder and self-critical training; all layers would take minutes to compile.
RECIPE = """
[[stages]]
name = "cached"
epochs = 2
learning_rate = 5e-3
cached = true
[refinement]
rounds = 1
"""

WITHOUT_TENSORFLOW = """
import sys
from importlib.abc import MetaPathFinder

class Missing(MetaPathFinder):  # Keras looks into sys.modules, so None there would not do
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "tensorflow":
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Missing())
from trainer import cli as trainer
sys.exit(trainer.main(sys.argv[1:]))
"""


def test_a_run_on_jax_needs_no_tensorflow_and_its_weights_make_a_bundle(tmp_path: Path) -> None:
    run = tmp_path / "run"
    (tmp_path / "short.toml").write_text(RECIPE)
    command = [
        "train",
        "--smoke",
        "--config",
        str(tmp_path / "short.toml"),
        "--out",
        str(run),
        "--precision",
        "float32",
        "--verbose",
        "2",
    ]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_TENSORFLOW, *command],
        env={**os.environ, "KERAS_BACKEND": "jax"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    with (run / "log.csv").open() as lines:
        losses = [float(row["loss"]) for row in csv.DictReader(lines)]
    assert len(losses) == 2
    assert losses[-1] < losses[0]
    model = tmp_path / "bundle"
    assert trainer.main(["export", str(run), "--model", str(model), "--data", str(run / "data"), "--photos", "4"]) == 0
    assert (model / "weights.safetensors").is_file()
