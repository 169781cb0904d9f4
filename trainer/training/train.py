"""Trains a captioner, stage by stage.

The file reads in the order of the run: data, vocabulary, network, then for each stage its batches, optimiser and epochs. After
every epoch the state goes to disk, the averaged weights caption the dev photos, and the best of them are kept.
"""

from __future__ import annotations

import json
import logging
import time
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from keras import ops
from numpy.typing import NDArray
from safetensors.numpy import load_file, save_file

from desktop_captioner.captioning.captioner import Engine, build_weights, named_variables
from desktop_captioner.captioning.networks.decoders import build_decoder
from desktop_captioner.captioning.networks.encoders import build_encoder
from desktop_captioner.captioning.vocabulary import Vocabulary
from trainer import record
from trainer.config import StageConfig, TrainingConfig
from trainer.data import flickr8k
from trainer.data.batches import Batches, Captions, FeatureBatches, PhotoBatches, shown
from trainer.data.features import cached_views, plain_features
from trainer.evaluation.evaluate import dev_cider, engine_of_features
from trainer.training.cluster import agreed, learning_together, several_machines
from trainer.training.network import Network, Optimizer, averaged, smoothed_loss
from trainer.training.teachers import Teachers
from trainer.training.weights import initialise, initialise_decoder

log = logging.getLogger("trainer")


class Run:
    """What lasts through a run's stages: data, network, progress. Writes everything into ``config.out``."""

    def __init__(self, config: TrainingConfig, strategy: tf.distribute.Strategy | None = None) -> None:
        """strategy: of all who learn together; None for one device."""
        self.config, self.strategy = config, strategy or tf.distribute.get_strategy()
        config.out.mkdir(parents=True, exist_ok=True)
        self.data = flickr8k.load(config.data)
        self.train = self.data.splits["train"][: config.train_photos]
        self.dev = self.data.splits["dev"][: config.dev_photos]
        log.info("%d photos to train on, %d dev, %d problems", len(self.train), len(self.dev), len(self.data.problems))
        self.vocabulary = Vocabulary.learn((c for e in self.train for c in e.captions), config.word_at_least)
        record.begin(config, self.data, self.vocabulary)
        self.captions = Captions(self.train, self.vocabulary, config.model.decoder.max_words)
        keras.utils.set_random_seed(config.seed)
        self.encoder = build_encoder(config.model.encoder, config.policy)
        self.decoder = build_decoder(config.model.decoder, len(self.vocabulary), config.policy)
        side = config.model.encoder.side
        few = np.stack([shown(example, side) for example in self.train[:64]])
        initialise(self.encoder, config.model.encoder, config.encoder_weights, few)
        build_weights(self.decoder, self.encoder.output.shape)
        if config.decoder_weights:
            initialise_decoder(self.decoder, Path(config.decoder_weights))
        self.watch_photos()
        self.state: dict[str, Any] = {"stage": 0, "epoch": 0, "best": -1.0, "since_best": 0, "seconds": 0.0}
        if (config.out / record.STATE).exists():
            self.state = json.loads((config.out / record.STATE).read_text(encoding="utf-8"))

    @property
    def variables(self) -> dict[str, Any]:
        return named_variables(self.encoder, self.decoder)

    def batches(self, stage: StageConfig) -> Batches:
        config = self.config
        common = {
            "captions": self.captions,
            "batch": min(stage.batch, len(self.train)),
            "first_epoch": self.state["epoch"],
            "seed": config.seed + self.state["stage"],
        }
        if stage.cached:
            part = self.encoder if stage.frozen else self.encoder.stem
            variables = [*self.encoder.named.values()] if stage.frozen else self.encoder.stem.variables
            compiled = tf.function(lambda photos: part(photos, training=False), reduce_retracing=True)
            if stage.frozen:
                self.watch_features(compiled)
            return FeatureBatches(cached_views(config, compiled, variables, self.train), **common)
        self.watch_photos()
        side = config.model.encoder.side
        return PhotoBatches(self.train, side, config.smallest_crop, config.colour, **common)

    def teachers(self, stage: StageConfig) -> Teachers | None:
        """Those of the configuration; raises ValueError where the stage changes the encoder that they stand on."""
        config = self.config
        if not config.teachers:
            return None
        if not stage.frozen:
            raise ValueError(f"teachers need a frozen encoder; the stage «{stage.name}» trains it.")
        model = config.model
        return Teachers(
            config.teachers, self.encoder, model.encoder, self.vocabulary, config.policy, config.teachers_share
        )

    def watch_photos(self) -> None:
        """Lets the dev photos go through the whole network."""
        self.dev_features: NDArray[np.float16] | None = None
        self.engine = Engine(self.encoder, self.decoder, self.config.model.decoder.max_words)

    def watch_features(self, encode: Any) -> None:
        """Computes the dev photos' features once, as the encoder stays what it is."""
        self.dev_features = features = plain_features(encode, self.dev, self.config.model.encoder.side)
        self.engine = engine_of_features(features.shape[1:], self.decoder, self.config.model.decoder.max_words)

    def optimizer(self, stage: StageConfig, steps: int) -> Optimizer:
        encoder_paths = {v.path for layer in self.encoder.convolutions for v in layer.variables}
        total = steps * stage.epochs
        warmup = min(stage.warmup_steps, total // 4)
        rate = keras.optimizers.schedules.CosineDecay(
            0.0, total - warmup, alpha=stage.final_rate, warmup_target=stage.learning_rate, warmup_steps=warmup
        )
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

    def save_checkpoint(self, optimizer: Any) -> None:
        """Weights and optimiser first, then the small file that makes them count."""
        arrays = {f"model/{name}": ops.convert_to_numpy(v) for name, v in self.variables.items()}
        arrays |= {
            f"optimizer/{i}": ops.convert_to_numpy(v) for i, v in enumerate(optimizer.variables if optimizer else [])
        }
        name = f"checkpoint-{self.state['stage']}-{self.state['epoch']}.safetensors"
        record.write_whole(self.config.out / name, lambda path: save_file(arrays, path))
        before = self.state.get("checkpoint")
        self.state["checkpoint"] = name
        self.save_state()
        if before and before != name:
            (self.config.out / before).unlink(missing_ok=True)

    def save_state(self) -> None:
        record.write_whole(
            self.config.out / record.STATE, lambda path: path.write_text(json.dumps(self.state), encoding="utf-8")
        )

    def restore(self, optimizer: Any) -> None:
        """Continues from the last checkpoint, if there is one."""
        if "checkpoint" not in self.state:
            return
        arrays = load_file(self.config.out / self.state["checkpoint"])
        for name, variable in self.variables.items():
            variable.assign(arrays[f"model/{name}"])
        for i, variable in enumerate(optimizer.variables if optimizer else []):
            if f"optimizer/{i}" in arrays:
                variable.assign(arrays[f"optimizer/{i}"])

    def dev_score(self) -> tuple[float, list[str]]:
        side = self.config.model.encoder.side
        return dev_cider(self.engine, self.vocabulary, self.dev, side, self.dev_features)


class AfterEpoch(keras.callbacks.Callback):
    """Scores the averaged weights on the dev photos, keeps the best, writes the checkpoint, stops when nothing improves."""

    def __init__(self, run: Run, stage: StageConfig) -> None:
        super().__init__()
        self.run, self.stage, self.began = run, stage, time.monotonic()

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        run, state = self.run, self.run.state
        state["epoch"] = epoch + 1
        state["seconds"] += time.monotonic() - self.began
        state["memory"] = max(state.get("memory", 0), record.peak_memory())
        self.began = time.monotonic()
        run.save_checkpoint(self.model.optimizer)
        with averaged(self.model.optimizer, self.model.trainable_variables):
            score, captions = run.dev_score()
            score = agreed(run.strategy, score)
            if score > state["best"]:
                state["best"], state["since_best"] = score, 0
                arrays = {name: ops.convert_to_numpy(v) for name, v in run.variables.items()}
                record.write_whole(run.config.out / record.BEST, lambda path: save_file(arrays, path))
            else:
                state["since_best"] += 1
        run.save_state()
        if logs is not None:
            logs["dev_cider"] = score
        log.info(
            "%s, epoch %d: dev CIDEr %.3f (best %.3f), e.g. %s",
            self.stage.name,
            epoch + 1,
            score,
            state["best"],
            captions[:3],
        )
        if state["since_best"] >= run.config.patience:
            log.info("no improvement in %d epochs: the stage ends", state["since_best"])
            self.model.stop_training = True


def train(config: TrainingConfig) -> Path:
    """Runs what is left of all stages; returns the file of the best weights."""
    strategy = learning_together()
    with strategy.scope():
        run = Run(config, strategy)
    while run.state["stage"] < len(config.stages):
        stage = config.stages[run.state["stage"]]
        for number, convolution in enumerate(run.encoder.convolutions):
            convolution.trainable = number >= stage.trainable_from
        run.restore(None)  # features are those of the weights reached so far
        batches = run.batches(stage)
        with strategy.scope():
            teachers = run.teachers(stage)
            network = Network(run.encoder, run.decoder, stage, several_machines(strategy), teachers)
            optimizer = run.optimizer(stage, len(batches))
            network.compile(
                optimizer,
                loss=smoothed_loss(config.label_smoothing, 1 - teachers.share if teachers else 1.0),
                jit_compile=False,
            )
            network(batches[0][0])
            if strategy.num_replicas_in_sync > 1:
                # WORKAROUND: Keras builds loss and metrics from distributed batches as if all of them held floats;
                # goes when Trainer._symbolic_build looks at their types.
                network.test_on_batch(*batches[0])
            optimizer.build(network.trainable_variables)
            run.restore(optimizer)
        log.info("stage «%s» from epoch %d, %d steps each", stage.name, run.state["epoch"] + 1, len(batches))
        network.fit(
            batches.dataset(), epochs=stage.epochs, initial_epoch=run.state["epoch"], shuffle=False, verbose=config.verbose,
            callbacks=[
                AfterEpoch(run, stage),
                keras.callbacks.CSVLogger(config.out / "log.csv", append=True),
                keras.callbacks.TensorBoard(config.out / "tensorboard"),
            ],
        )  # fmt: skip
        with averaged(optimizer, network.trainable_variables):
            run.state |= {"stage": run.state["stage"] + 1, "epoch": 0, "since_best": 0}
            run.save_checkpoint(None)
    return config.out / record.BEST
