"""Encoder and decoder as one network that learns, its optimiser, its loss."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import keras
from keras import ops

from desktop_captioner.captioning.networks.encoders import Encoder
from desktop_captioner.captioning.vocabulary import PAD, UNKNOWN
from trainer.config import StageConfig
from trainer.training.second_task import SecondTask
from trainer.training.teachers import Teachers


def without_cells(features: Any, share: float, seeds: keras.random.SeedGenerator) -> Any:
    """Features ``[B, ..., C]`` with a share of their cells, drawn at random, at zero; a vector has no cells to lose."""
    if not share or len(features.shape) == 2:
        return features
    kept = keras.random.uniform((*ops.shape(features)[:-1], 1), seed=seeds) >= share
    return features * ops.cast(kept, features.dtype)


class Network(keras.Model):
    """Encoder and decoder under teacher forcing; takes photos, or features cached at the encoder's cut."""

    def __init__(
        self,
        encoder: Encoder,
        decoder: keras.Model,
        stage: StageConfig,
        seed: int,
        teachers: Teachers | None = None,
        second: SecondTask | None = None,
    ) -> None:
        """seed: of what is hidden. teachers: for a stage whose encoder is frozen. second: for one that sees photos."""
        super().__init__(name="network")
        self.teachers, self.second, self.worth = teachers, second, stage.things
        self.hidden_words, self.hidden_cells = stage.hidden_words, stage.hidden_cells
        self.seeds = keras.random.SeedGenerator(seed)
        self.decoder = decoder
        self.top = None if stage.frozen else encoder.top
        self.stem = None if stage.cached else encoder.stem

    def call(self, inputs: dict[str, Any], training: bool = False) -> Any:
        """``{"photos" or "features", "tokens" int32[B, C, T]}`` to logits ``float32[B, C, T, V]``."""
        features = inputs["features"] if self.stem is None else self.stem(inputs["photos"], training=training)
        if self.top is not None:
            features = self.top(features, training=training)
        tokens = inputs["tokens"]
        shown = without_cells(features, self.hidden_cells, self.seeds) if training else features
        if training and self.hidden_words:
            hidden = keras.random.uniform(ops.shape(tokens), seed=self.seeds) < self.hidden_words
            tokens = ops.where(ops.logical_and(hidden, tokens > UNKNOWN), UNKNOWN, tokens)
        logits = self.decoder({"features": shown, "tokens": tokens}, training=training)
        if training and self.teachers:
            self.add_loss(self.teachers.share * self.teachers.disagreement(features, inputs["tokens"], logits))
        if training and self.second:
            self.add_loss(self.worth * self.second.loss(features, inputs))
        return logits


class ClusterNetwork(Network):
    """A network that several machines train together, with TensorFlow."""

    def train_step(self, data: Any) -> dict[str, Any]:
        return self._averaged(super().train_step(data))

    def test_step(self, data: Any) -> dict[str, Any]:
        return self._averaged(super().test_step(data))

    def _maybe_symbolic_build(self, iterator: Any = None, data_batch: Any = None) -> None:
        """WORKAROUND: ``fit`` would build loss and metrics from the mean of the machines' batches, which it cannot take of
        a dictionary; they are built from a batch before. Goes when it can.
        """
        if iterator is None:
            super()._maybe_symbolic_build(iterator=iterator, data_batch=data_batch)

    def _averaged(self, logs: dict[str, Any]) -> dict[str, Any]:
        """WORKAROUND: among several machines Keras takes the mean of each figure along an axis that figures have not;
        goes when its ``reduce_per_replica`` looks at their rank.
        """
        return {name: ops.reshape(value, (1,)) for name, value in logs.items()}


class Optimizer(keras.optimizers.AdamW):
    """AdamW (Loshchilov and Hutter, 2019) that gives some variables a share of the learning rate."""

    def __init__(self, slow: set[str], share: float, **kwargs: Any) -> None:
        """slow: paths of the variables that learn at ``share`` of the rate."""
        super().__init__(**kwargs)
        self.slow, self.share = slow, share

    def build(self, variables: list[Any]) -> None:
        super().build(variables)
        self.shares = [self.share if variable.path in self.slow else 1.0 for variable in variables]

    def finalize_variable_values(self, var_list: Any) -> None:
        """Leaves the weights as they are: ``fit`` runs for one epoch, and would put the averages in their place."""

    def update_step(self, gradient: Any, variable: Any, learning_rate: Any) -> None:
        share = self.shares[self._get_variable_index(variable)]
        super().update_step(gradient, variable, learning_rate * share)


def rising_and_falling(height: float, warmup: int, fall: int, final: float) -> keras.optimizers.schedules.CosineDecay:
    """Return a learning rate that rises in a straight line, then falls as half a cosine does (Loshchilov and Hutter, 2017).

    height: where it is after ``warmup`` steps. final: the share of it that is left after ``fall`` steps more, and stays.
    """
    return keras.optimizers.schedules.CosineDecay(0.0, fall, alpha=final, warmup_target=height, warmup_steps=warmup)


@contextmanager
def averaged(optimizer: Any, variables: Sequence[Any]) -> Iterator[None]:
    """The optimiser's moving averages in the place of the weights."""
    kept = [ops.convert_to_numpy(variable) for variable in variables]
    for variable, average in zip(variables, optimizer._model_variables_moving_average, strict=True):
        variable.assign(average)
    try:
        yield
    finally:
        for variable, value in zip(variables, kept, strict=True):
            variable.assign(value)


def smoothed_loss(smoothing: float, captions_each: float, share: float = 1.0, worth: Any = None) -> Any:
    """Cross-entropy over the words, padding left out, with label smoothing (Szegedy et al., 2016), times its share.

    worth: how much each word of the vocabulary counts, ``float32[V]``; None for all the same.
    captions_each: how many captions a photo has on average. A batch counts by its captions: one of photos with a single
    caption less than one of photos with five, so that every caption counts the same in an epoch.
    The loss gives ``float32[B]`` whose mean is the batch's loss: Keras shares out among devices only what it takes the
    mean of itself.
    """

    def loss(targets: Any, logits: Any) -> Any:
        targets = ops.cast(targets, "int32")  # Keras hands them over as floats
        log_probabilities = ops.log_softmax(logits)
        hit = ops.take_along_axis(log_probabilities, targets[..., None], axis=-1)[..., 0]
        mask = ops.cast(targets != PAD, "float32")
        counted = mask if worth is None else mask * ops.take(ops.convert_to_tensor(worth), targets)
        each = -(1 - smoothing) * hit - smoothing * ops.mean(log_probabilities, axis=-1)
        words = ops.maximum(ops.mean(ops.sum(mask, axis=(1, 2))), 1.0)  # none where no photo could be read
        captions = ops.mean(ops.sum(ops.max(mask, axis=2), axis=1))
        return share * (captions / captions_each) * ops.sum(each * counted, axis=(1, 2)) / words

    return loss
