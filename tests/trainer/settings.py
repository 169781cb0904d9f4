"""Settings of a run as they come from the command line."""

from pathlib import Path

from trainer import cli as trainer
from trainer.config import TrainingConfig
from trainer.data.sources import Source
from trainer.options import training_config


def configured(tmp_path: Path, *arguments: str, file: str = "") -> TrainingConfig:
    """Returns the settings with these flags. file: what stands in the file of ``--config``, if anything."""
    if file:
        (tmp_path / "settings.toml").write_text(file, encoding="utf-8")
        arguments = (*arguments, "--config", str(tmp_path / "settings.toml"))
    options = trainer.parser().parse_args(["train", "--out", str(tmp_path / "run"), *arguments])
    return training_config(options, (Source(tmp_path),), "float32")
