"""A run on drawn shapes whose encoder stays as it is: done once for all tests that need one."""

from pathlib import Path

import pytest

SMOKE = ["train", "--smoke", "--arch", "inception_v3-transformer", "--no-fine-tune", "--encoder-weights", "none"]
SMOKE += ["--precision", "float32", "--verbose", "2"]


@pytest.fixture(scope="session")
def frozen_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The run's folder, to be left as it is; its data is in ``data``."""
    from trainer import __main__ as trainer

    folder = tmp_path_factory.mktemp("frozen") / "run"
    assert trainer.main([*SMOKE, "--out", str(folder)]) == 0
    return folder
