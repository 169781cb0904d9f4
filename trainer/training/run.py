"""Holds what lasts through a run's stages: data, network, progress, and the files that let it go on after an interruption."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import ops
from safetensors.numpy import load_file, save_file

from desktop_captioner.captioning.networks.decoders import build_decoder
from desktop_captioner.captioning.networks.encoders import build_encoder
from desktop_captioner.captioning.networks.variables import build_weights, named_variables
from desktop_captioner.captioning.vocabulary import Vocabulary
from trainer import record
from trainer.config import StageConfig, TrainingConfig
from trainer.data.batches import Batches, FeatureBatches, PhotoBatches
from trainer.data.captions import Captions, starts_of
from trainer.data.dataset import DatasetError, first_readable
from trainer.data.epochs import Mixture
from trainer.data.features import cached_views, folder_of, needs
from trainer.data.photos import shown
from trainer.data.sources import load_all, weighted
from trainer.data.things import Things
from trainer.evaluation.watch import Watch
from trainer.training.backend import compiled, whole
from trainer.training.cluster import Devices
from trainer.training.network import Network, Optimizer, rising_and_falling
from trainer.training.second_task import SecondTask
from trainer.training.teachers import Teachers
from trainer.training.weights import initialise, initialise_decoder

log = logging.getLogger("trainer")

_PROBED = 64  # photos on which weights that are missing are scaled


class Run:
    """A run of training. Writes everything into ``config.out``."""

    def __init__(self, config: TrainingConfig, devices: Devices | None = None) -> None:
        """devices: that learn together; None for one. Raises DatasetError and ValueError."""
        self.config, self.devices = config, devices or Devices()
        config.out.mkdir(parents=True, exist_ok=True)
        self.data = load_all(config.data)
        sets = self.data.examples("train", config.train_photos)
        self.sizes = {name: len(examples) for name, examples in sets.items()}
        self.train = [example for examples in sets.values() for example in examples]
        log.info("%d photos to train on, %d problems", len(self.train), len(self.data.problems))
        said = (caption for example in self.train for caption in example.captions)
        self.vocabulary = Vocabulary.learn(said, config.word_at_least, sets if config.model.decoder.styles else ())
        if len(self.vocabulary.styles) != config.model.decoder.styles:
            raise ValueError(
                f"The decoder has {config.model.decoder.styles} styles, and there are {len(sets)} datasets."
            )
        record.begin(config, self.data, self.vocabulary)
        starts = starts_of(sets, self.vocabulary)
        self.captions = Captions(self.train, self.vocabulary, config.model.decoder.max_words, starts)
        keras.utils.set_random_seed(config.seed)
        self.encoder = build_encoder(config.model.encoder, config.policy)
        self.decoder = build_decoder(config.model.decoder, len(self.vocabulary), config.policy)
        side = config.model.encoder.side
        few = [shown(example, side) for example in first_readable(self.train, _PROBED, side)]
        if not few:
            raise DatasetError("None of the training photos can be read.")
        initialise(self.encoder, config.model.encoder, config.encoder_weights, np.stack(few))
        build_weights(self.decoder, self.encoder.output.shape)
        if config.decoder_weights:
            initialise_decoder(self.decoder, Path(config.decoder_weights), self.vocabulary.words)
        self.things = self._things()
        self.second: SecondTask | None = None
        if self.things is not None:
            self.second = SecondTask(len(self.things.kinds))
            self.second.build(tuple(self.encoder.output.shape))
        dev = {name: list(e) for name, e in self.data.examples("dev", config.dev_photos).items()}
        self.watch = Watch(dev, self.vocabulary, config.model)
        self.state: dict[str, Any] = {
            "stage": 0, "epoch": 0, "step": 0, "best": -1.0, "since_best": 0, "seconds": 0.0, "refined": False,
        }  # fmt: skip
        if (config.out / record.STATE).exists():
            self.state |= json.loads((config.out / record.STATE).read_text(encoding="utf-8"))

    @property
    def variables(self) -> dict[str, Any]:
        """Every variable of the model, under its name in a weights file."""
        return named_variables(self.encoder, self.decoder)

    def say_what_is_needed(self) -> None:
        """Log what disk and memory the run's features will take; raises DatasetError where the disk is too small."""
        config, refinement = self.config, self.config.refinement
        ahead = [
            (f"stage “{stage.name}”", self._cut(stage), len(self.train), config.views)
            for stage in config.stages[self.state["stage"] :]
            if stage.cached
        ]
        if refinement and not self.state["refined"]:
            judged = sum(len(example.captions) >= refinement.references for example in self.train)
            ahead.append(("self-critical training", whole(self.encoder), judged, refinement.views))
        there = sum(path.stat().st_size for path in folder_of(config).rglob("*.npy"))
        for name, cut, photos, views in ahead:
            log.info("%s: %s", name, needs(folder_of(config), photos, views, cut.output.shape[1:], there))

    def batches(self, stage: StageConfig) -> Batches:
        """The training batches of a stage; computes the features that it needs."""
        config, seed = self.config, self.config.seed + self.state["stage"]
        mixture = Mixture(self.sizes, weighted(self.data.weights, stage.weights), seed)
        common = {
            "captions": self.captions,
            "mixture": mixture,
            "batch": min(stage.batch, len(mixture)),
            "epoch": self.state["epoch"],
            "seed": seed,
        }
        if stage.cached:
            cut = self._cut(stage)
            encode = compiled(cut)
            if stage.frozen:
                self.watch.features(encode, self.decoder)
            else:
                self.watch.photos(self.encoder, self.decoder)
            variables = [*self.encoder.named.values()] if stage.frozen else self.encoder.stem.variables
            return FeatureBatches(cached_views(config, encode, cut.output.shape[1:], variables, self.train), **common)
        self.watch.photos(self.encoder, self.decoder)
        grid = tuple(self.encoder.output.shape[1:3])
        things = self.things if stage.things else None
        return PhotoBatches(
            self.train, config.model.encoder.side, config.smallest_crop, config.colour, things, grid, **common
        )

    def _cut(self, stage: StageConfig) -> keras.Model:
        """The part of the encoder whose results a stage takes from the cache."""
        return whole(self.encoder) if stage.frozen else self.encoder.stem

    def _things(self) -> Things | None:
        """Return what is in the photos, None where no stage asks; raises DatasetError, and ValueError for stages that cannot."""
        asking = [stage for stage in self.config.stages if stage.things]
        if not asking:
            return None
        if any(stage.cached for stage in asking) or len(self.encoder.output.shape) != 4:
            raise ValueError(
                "“things” is for stages that see photos, not cached features, and for encoders that give a grid."
            )
        found = Things(self.data.things)
        if not found.kinds:
            raise DatasetError(
                "A stage is to learn which things are in the photos: no instances_*.json lies beside the data."
            )
        return found

    def teachers(self, stage: StageConfig) -> Teachers | None:
        """Return the teachers of the configuration; raises ValueError where the stage changes the encoder that they stand on."""
        config = self.config
        if not config.teachers:
            return None
        if not stage.frozen:
            raise ValueError(f"teachers need a frozen encoder; the stage “{stage.name}” trains it.")
        encoder, share = config.model.encoder, config.teachers_share
        return Teachers(config.teachers, self.encoder, encoder, self.vocabulary, config.policy, share)

    def optimizer(self, stage: StageConfig, steps: int) -> Optimizer:
        """The optimiser of a stage with so many steps an epoch."""
        encoder_paths = {v.path for layer in self.encoder.convolutions for v in layer.variables}
        total = steps * stage.epochs
        warmup = min(stage.warmup_steps, total // 4)
        rate = rising_and_falling(stage.learning_rate, warmup, total - warmup, stage.final_rate)
        optimizer = Optimizer(
            encoder_paths,
            stage.encoder_rate,
            learning_rate=rate,
            weight_decay=self.config.weight_decay,
            beta_2=0.98,
            global_clipnorm=self.config.clip_norm,
            use_ema=True,
            ema_momentum=stage.average,
        )
        optimizer.exclude_from_weight_decay(
            var_list=[v for layer in self.encoder.convolutions for v in layer.variables],
            var_names=["bias", "norm", "positions", "embedding"],
        )
        return optimizer

    def save_best(self) -> None:
        """Keeps the weights as the run's best."""
        arrays = {name: ops.convert_to_numpy(v) for name, v in self.variables.items()}
        record.write_whole(self.config.out / record.BEST, lambda path: save_file(arrays, path))

    def save_checkpoint(self, network: Network | None) -> None:
        """Weights, optimiser and random numbers first, then the small file that makes them count."""
        arrays = {f"model/{name}": ops.convert_to_numpy(v) for name, v in self.variables.items()}
        arrays |= {name: ops.convert_to_numpy(v) for name, v in self._passing(network).items()}
        state = self.state
        name = f"checkpoint-{state['stage']}-{state['epoch']}-{state['step']}.safetensors"
        record.write_whole(self.config.out / name, lambda path: save_file(arrays, path))
        before = state.get("checkpoint")
        state["checkpoint"] = name
        self.save_state()
        if before and before != name:
            (self.config.out / before).unlink(missing_ok=True)

    def save_state(self) -> None:
        """Writes how far the run has come."""
        record.write_whole(
            self.config.out / record.STATE, lambda path: path.write_text(json.dumps(self.state), encoding="utf-8")
        )

    def restore(self, network: Network | None) -> None:
        """Continues from the last checkpoint, if there is one. network: the stage's, with its optimiser, once it is built."""
        if "checkpoint" not in self.state:
            return
        arrays = load_file(self.config.out / self.state["checkpoint"])
        for name, variable in self.variables.items():
            variable.assign(arrays[f"model/{name}"])
        for name, variable in self._passing(network).items():
            if name in arrays:
                variable.assign(arrays[name])

    def _passing(self, network: Network | None) -> dict[str, Any]:
        """Return what a checkpoint holds beside the weights: the second task, a stage's optimiser, states of random numbers."""
        seeds = [v for v in self.decoder.variables if v.name == "seed_generator_state"]
        named = {f"seeds/decoder/{i}": v for i, v in enumerate(seeds)}
        if self.second is not None:
            named |= {f"second/{i}": v for i, v in enumerate(self.second.variables)}
        if network is None:
            return named
        named["seeds/network"] = network.seeds.state
        return named | {f"optimizer/{i}": v for i, v in enumerate(network.optimizer.variables)}
