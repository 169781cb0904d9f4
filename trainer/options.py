"""A run's settings from the architecture's defaults, a recipe and the command line; the later one wins."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from trainer import architectures, recipe, record
from trainer.config import TrainingConfig
from trainer.data.sources import Source


def training_config(options: argparse.Namespace, data: tuple[Source, ...], policy: str) -> TrainingConfig:
    """The settings of ``python -m trainer train``.

    policy: of the arithmetic, said with ``--precision`` or, without it, what suits the machine and the recipe may change.
    Raises ValueError with what is wrong and where, and ModelError for weights in a damaged bundle.
    """
    file = recipe.named(options.recipe) if options.recipe else options.config
    settings = recipe.read(file) if file else {}
    arch = options.arch or settings.get("arch", architectures.DEFAULT)
    fine_tune = options.fine_tune if options.fine_tune is not None else settings.get("fine_tune")
    if fine_tune is not None and settings.get("stages"):
        raise ValueError(
            f"{file} has [[stages]], and each says with “frozen” whether the encoder learns: "
            "leave out --fine-tune, --no-fine-tune and “fine_tune”."
        )
    output = options.encoder_output or settings.get("encoder", {}).get("output")
    model = architectures.model(arch, output)
    said_of_encoder = {**settings.get("encoder", {}), "output": model.encoder.output}
    encoder = recipe.filled(model.encoder, said_of_encoder, "encoder")
    decoder = recipe.filled(model.decoder, settings.get("decoder", {}), "decoder")
    model = replace(model, encoder=encoder, decoder=decoder)
    usual_stages, usual_refinement = architectures.training(arch, fine_tune)
    config = TrainingConfig(
        data,
        options.out,
        model,
        recipe.stages(settings) or usual_stages,
        recipe.refinement(settings) if "stages" in settings or "refinement" in settings else usual_refinement,
        policy=policy,
        cache=options.cache,
        teachers=tuple(options.teacher),
    )
    config = recipe.filled(config, settings.get("training", {}), "training")
    said = {"encoder_weights": options.encoder_weights, "decoder_weights": options.decoder_weights,
            "seed": options.seed, "views": options.views,
            "train_photos": options.photos, "dev_photos": options.dev_photos, "verbose": options.verbose,
            "policy": policy if options.precision else None}  # fmt: skip
    config = replace(config, **{name: value for name, value in said.items() if value is not None})
    encoder = replace(config.model.encoder, **(_of_weights(config.encoder_weights) | said_of_encoder))
    config = replace(config, model=replace(config.model, encoder=encoder))
    changes = {"epochs": options.epochs, "learning_rate": options.learning_rate, "batch": options.batch}
    changes = {name: value for name, value in changes.items() if value is not None}
    return replace(config, stages=tuple(replace(stage, **changes) for stage in config.stages))


def _of_weights(source: str) -> dict[str, str]:
    """Return the fields of EncoderConfig that weights were made for but do not show, as far as they are known."""
    if source == "imagenet":
        return {"last_pool": "average"}  # as keras.applications has it
    encoder = record.encoder_of(Path(source)) if source.endswith(".safetensors") else None
    return {"last_pool": encoder.last_pool, "preprocessing": encoder.preprocessing} if encoder else {}
