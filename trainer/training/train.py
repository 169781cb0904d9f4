"""Trains a captioner, stage by stage.

The file reads in the order of the run: for each stage its batches, network, optimiser and epochs, and self-critical
training after the last. After every epoch the averaged weights caption the dev photos, and the best of them are kept; the
state goes to disk every few minutes.
"""

from __future__ import annotations

import logging
import shutil
import time
from pathlib import Path

import keras

from trainer import record
from trainer.config import StageConfig, TrainingConfig
from trainer.data.batches import Batches
from trainer.data.features import folder_of
from trainer.training import backend
from trainer.training.cluster import learning_together
from trainer.training.network import ClusterNetwork, Network, averaged, smoothed_loss
from trainer.training.run import Run
from trainer.training.self_critical import refine

log = logging.getLogger("trainer")


class Checkpoints(keras.callbacks.Callback):
    """Writes a checkpoint every few minutes and after an epoch, scores the averaged weights then, and keeps the best."""

    def __init__(self, run: Run, stage: StageConfig) -> None:
        super().__init__()
        self.run, self.stage, self.first_step = run, stage, run.state["step"]
        self.began = self.written = time.monotonic()

    def on_train_batch_end(self, batch: int, logs: dict[str, float] | None = None) -> None:
        if time.monotonic() - self.written < 60 * self.run.config.checkpoint_minutes:
            return
        if backend.JAX:
            self.model.jax_state_sync()
        self.run.state["step"] = self.first_step + batch + 1
        self._write()

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        run, state = self.run, self.run.state
        state["epoch"], state["step"] = epoch + 1, 0
        self._write()
        with averaged(self.model.optimizer, self.model.trainable_variables):
            scores, captions = run.watch.scores()
            score = run.devices.agreed(run.watch.mean(scores))
            if score > state["best"]:
                state["best"], state["since_best"] = score, 0
                run.save_best()
            else:
                state["since_best"] += 1
        run.save_state()
        if logs is not None:
            logs["dev_cider"] = score
            if len(scores) > 1:
                logs |= {f"dev_cider_{name}": each for name, each in scores.items()}
        each = ", ".join(f"{name} {value:.3f}" for name, value in scores.items())
        log.info(
            "%s, epoch %d: dev CIDEr %.3f (%s; best %.3f), e.g. %s",
            self.stage.name, epoch + 1, score, each, state["best"], captions[:3],
        )  # fmt: skip

    def _write(self) -> None:
        state = self.run.state
        state["seconds"] += time.monotonic() - self.began
        state["memory"] = max(state.get("memory", 0), record.peak_memory())
        self.run.save_checkpoint(self.model)
        self.began = self.written = time.monotonic()


def train(config: TrainingConfig) -> Path:
    """Runs what is left of all stages and of the refinement; returns the file of the best weights."""
    devices = learning_together()
    with devices.scope():
        run = Run(config, devices)
    run.say_what_is_needed()
    while run.state["stage"] < len(config.stages):
        _train_stage(run, config.stages[run.state["stage"]])
    if config.refinement and not run.state["refined"]:
        refine(config, run.data, config.refinement)
        run.state["refined"] = True
        run.save_state()
        _forget_features(run)
    return config.out / record.BEST


def _train_stage(run: Run, stage: StageConfig) -> None:
    """Runs what is left of a stage."""
    config, state = run.config, run.state
    for number, convolution in enumerate(run.encoder.convolutions):
        convolution.trainable = number >= stage.trainable_from
    run.restore(None)  # features are those of the weights reached so far
    batches = run.batches(stage)
    network = _network(run, stage, batches)
    run.restore(network)
    log.info("stage “%s” from epoch %d, %d steps each", stage.name, state["epoch"] + 1, len(batches))
    while state["epoch"] < stage.epochs and state["since_best"] < config.patience:
        batches.begin(state["epoch"])
        rest, steps = backend.epoch(batches, state["step"])
        network.fit(
            rest, epochs=state["epoch"] + 1, initial_epoch=state["epoch"], steps_per_epoch=steps, shuffle=False,
            verbose=config.verbose,
            callbacks=[
                Checkpoints(run, stage),
                keras.callbacks.CSVLogger(config.out / "log.csv", append=True),
                *_tensorboard(config.out / "tensorboard"),
            ],
        )  # fmt: skip
    if state["since_best"] >= config.patience:
        log.info("no improvement in %d epochs: the stage ends", state["since_best"])
    with averaged(network.optimizer, network.trainable_variables):
        state |= {"stage": state["stage"] + 1, "epoch": 0, "step": 0, "since_best": 0}
        run.save_checkpoint(None)
    following = config.stages[state["stage"] :][:1]
    if not any(each.cached and each.frozen == stage.frozen for each in following):
        _forget_features(run)


def _network(run: Run, stage: StageConfig, batches: Batches) -> Network:
    """The stage's network with its optimiser, both built."""
    config, devices = run.config, run.devices
    with devices.scope():
        teachers = run.teachers(stage)
        kind = ClusterNetwork if devices.several_machines else Network
        second = run.second if stage.things else None
        network = kind(run.encoder, run.decoder, stage, batches.seed, teachers, second)
        share = 1 - teachers.share if teachers else 1.0
        network.compile(
            run.optimizer(stage, len(batches)),
            loss=smoothed_loss(
                config.label_smoothing,
                batches.captions_each,
                share,
                run.captions.worth(stage.rarity) if stage.rarity else None,
            ),
            jit_compile=backend.JAX,
        )
        inputs, _ = batches[0]
        network({name: array[:1] for name, array in inputs.items()})
        if devices.replicas > 1:
            # WORKAROUND: Keras builds loss and metrics from distributed batches as if all of them held floats;
            # goes when Trainer._symbolic_build looks at their types.
            network.test_on_batch(*batches[0])
        network.optimizer.build(network.trainable_variables)
    return network


def _forget_features(run: Run) -> None:
    """Removes features that no later stage needs, unless several runs share them."""
    if run.config.cache is None:
        shutil.rmtree(folder_of(run.config), ignore_errors=True)


def _tensorboard(folder: Path) -> list[keras.callbacks.Callback]:
    """Keras' log for TensorBoard, which needs TensorFlow."""
    return [] if backend.JAX else [keras.callbacks.TensorBoard(folder)]
