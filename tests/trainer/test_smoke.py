"""A run in a minute: true captions of drawn shapes, and a network small enough for them."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from trainer import architectures, smoke
from trainer.config import RefinementConfig, TrainingConfig
from trainer.data.sources import Source, load


def test_every_shape_has_the_captions_that_it_deserves(tmp_path: Path) -> None:
    data = load(smoke.draw(tmp_path))
    assert [len(data.splits[split]) for split in ("train", "dev")] == [24, 8]
    for example in data.splits["train"]:
        assert len(example.captions) == 5
        red, green, blue = Image.open(example.photo).convert("RGB").resize((1, 1)).getpixel((0, 0))
        named = next(word for word in ("red", "green", "blue", "yellow") if word in example.captions[0])
        assert named == ("yellow" if min(red, green) > blue + 5 else "red" if red > max(green, blue) else named)
    assert load(smoke.draw(tmp_path)).sha256 == data.sha256


def test_every_architecture_has_a_small_one(tmp_path: Path) -> None:
    for arch in architectures.CLASSICS:
        config = TrainingConfig(
            (Source(tmp_path),),
            tmp_path,
            architectures.model(arch),
            architectures.FINE_TUNED,
            RefinementConfig(),
        )
        small = smoke.configured(config)
        assert small.model.decoder.width < config.model.decoder.width
        assert small.model.encoder.side < config.model.encoder.side
        assert small.model.encoder.output == config.model.encoder.output
        assert all(stage.epochs == 2 for stage in small.stages)
        assert small.refinement is not None
        assert small.refinement.rounds == 1
