"""A run in a minute: drawn shapes with true captions, a small network, every stage. Proves the path, teaches nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from desktop_captioner.captioning.config import ModelConfig
from trainer.config import TrainingConfig

# The least that leaves a grid: 1×1 cells would teach attention nothing, these give 2×2.
_SIDES = {"inception_v3": 107, "vgg16": 64, "densenet201": 64}
_COLOURS = {"red": "#d22", "green": "#2a2", "blue": "#22d", "yellow": "#dd2"}
_SHAPES = ("circle", "square")
_TRAIN, _DEV = 24, 8


def configured(config: TrainingConfig) -> TrainingConfig:
    """The same run with a small network, two epochs a stage and few photos."""
    encoder = config.model.encoder
    decoder = replace(
        config.model.decoder, width=32, heads=2, feed_forward=32, encoder_layers=1, decoder_layers=1, max_words=12,
        cells=min(4, config.model.decoder.cells),
    )  # fmt: skip
    model = ModelConfig(replace(encoder, side=_SIDES[encoder.architecture]), decoder)
    stages = tuple(
        replace(stage, epochs=2, warmup_steps=2, average=0.5, batch=8)
        for stage in config.stages
        if stage.cached or stage.trainable_from == 0
    )
    refinement = config.refinement and replace(config.refinement, rounds=1, round_steps=2, batch=8)
    return replace(
        config, model=model, stages=stages, refinement=refinement, views=2, word_at_least=1, train_photos=_TRAIN,
        dev_photos=_DEV,
    )  # fmt: skip


def draw(folder: Path) -> Path:
    """A dataset in Kaggle's layout, drawn here; returns its folder."""
    images = folder / "Images"
    images.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(0)
    lines, names = ["image,caption"], []
    for number in range(_TRAIN + _DEV):
        colour, shape = list(_COLOURS)[number % len(_COLOURS)], _SHAPES[number // len(_COLOURS) % len(_SHAPES)]
        image = Image.fromarray(random.integers(0, 90, (96, 96, 3), np.uint8))
        left, top = random.integers(4, 40, 2)
        kind = ImageDraw.Draw(image).ellipse if shape == "circle" else ImageDraw.Draw(image).rectangle
        kind((left, top, left + 48, top + 48), fill=_COLOURS[colour])
        names.append(f"{number:03d}.jpg")
        image.save(images / names[-1], quality=90)
        sentences = (f"A {colour} {shape} .", f"There is a {colour} {shape} .", f"One {shape} is {colour} .")
        lines += [f"{names[-1]},{sentence}" for sentence in (*sentences, *sentences[:2])]
    (folder / "captions.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for split, part in (("train", names[:_TRAIN]), ("dev", names[_TRAIN:])):
        (folder / f"Flickr_8k.{split}Images.txt").write_text("\n".join(part) + "\n", encoding="utf-8")
    return folder
