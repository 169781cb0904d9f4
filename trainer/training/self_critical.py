"""Self-critical training: the decoder learns from the CIDEr-D of the sentences that its own search finds.

Rennie et al., "Self-critical Sequence Training for Image Captioning", CVPR 2017. The samples are the sentences of a beam
search and the baseline is the mean of a photo's others (Cornia et al., "Meshed-Memory Transformer for Image Captioning",
CVPR 2020): so it is the search of the application that gets better, not a greedy one. The encoder stays as it is, already
rounded as a bundle will hold it, and what it gives of a few views of each photo is computed once. Beside its own sentences the
decoder may learn people's, as Ranzato et al. mix both losses ("Sequence Level Training with Recurrent Neural Networks", ICLR
2016).
"""

from __future__ import annotations

import dataclasses
import json
import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import keras
import numpy as np
from keras import ops
from numpy.typing import NDArray
from safetensors.numpy import load_file, save_file

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.beam_search import SearchConfig
from desktop_captioner.captioning.networks.decoders import build_decoder
from desktop_captioner.captioning.networks.encoders import build_encoder
from desktop_captioner.captioning.networks.variables import assign, decoder_variables, named_variables
from desktop_captioner.captioning.vocabulary import END, PAD
from trainer import record
from trainer.config import RefinementConfig, TrainingConfig
from trainer.data.batches import FeatureBatches
from trainer.data.captions import MIRRORED, Captions, mirror_image, starts_of
from trainer.data.dataset import DatasetError
from trainer.data.epochs import Mixture
from trainer.data.features import cached_views
from trainer.data.sources import Collection, weighted
from trainer.evaluation.watch import Watch
from trainer.training.backend import JAX, compiled, whole
from trainer.training.network import averaged, rising_and_falling, without_cells
from trainer.training.reward import STOP, Reward

log = logging.getLogger("trainer")

_SEARCHED = SearchConfig()  # what the application does
_CHECKPOINT, _PROGRESS = "refinement.safetensors", "refinement.json"


class Critic(keras.Model):
    """A decoder whose sentences become likelier the more they are worth."""

    def __init__(self, decoder: keras.Model, hidden_cells: float, samples: int, seed: int) -> None:
        super().__init__(name="critic")
        self.decoder, self.hidden_cells, self.samples = decoder, hidden_cells, samples
        self.seeds = keras.random.SeedGenerator(seed)

    def call(self, inputs: dict[str, Any]) -> Any:
        """``{"features", "tokens" int32[B, S, T], "worth" float32[B, S, T]}`` to log probabilities ``float32[B, S, T, V]``."""
        shown = without_cells(inputs["features"], self.hidden_cells, self.seeds)
        return ops.log_softmax(self.decoder({"features": shown, "tokens": inputs["tokens"]}, training=False))

    def compute_loss(
        self, x: Any = None, y: Any = None, y_pred: Any = None, sample_weight: Any = None, training: bool = True
    ) -> Any:
        """The sum of ``-worth · log probability`` for each word that was found; y: the next tokens, ``int32[B, S, T]``.

        What the search found comes first in S; people's captions, which may follow, are not counted among the words.
        """
        said = ops.take_along_axis(y_pred, y[..., None], axis=-1)[..., 0]
        mask = ops.cast(y != PAD, "float32")
        return -ops.sum(said * mask * x["worth"]) / ops.maximum(ops.sum(mask[:, : self.samples]), 1.0)


class Refinement:
    """One run: features, search, learning. Goes on from its checkpoint where there is one with the same settings.

    progress: rounds done, the best score, rounds without gain, the place in the data.
    """

    def __init__(self, training: TrainingConfig, data: Collection, config: RefinementConfig) -> None:
        """training: of the run that gave the weights, its folder as ``out``. Raises DatasetError."""
        self.config, self.folder = config, training.out
        sets = {
            name: [example for example in examples if len(example.captions) >= config.references]
            for name, examples in data.examples("train", training.train_photos).items()
        }
        sets = {name: examples for name, examples in sets.items() if examples}
        self.train = [example for examples in sets.values() for example in examples]
        if not self.train:
            raise DatasetError(f"No training photo has {config.references} captions, so no sentence can be judged.")
        self.vocabulary, self.max_words = record.vocabulary(self.folder), training.model.decoder.max_words
        self.encoder = build_encoder(training.model.encoder, training.policy)
        self.decoder = build_decoder(training.model.decoder, len(self.vocabulary), training.policy)
        self._load()
        self.critic = Critic(self.decoder, config.hidden_cells, config.samples, training.seed)
        fall = max(1, config.rounds * config.round_steps - config.warmup_steps)
        rate = rising_and_falling(config.learning_rate, config.warmup_steps, fall, config.final_rate)
        self.optimizer = keras.optimizers.Adam(rate, global_clipnorm=1.0, use_ema=True, ema_momentum=config.average)
        self.critic.compile(self.optimizer, jit_compile=JAX)
        self.optimizer.build(self.decoder.trainable_variables)
        # Keras begins its averages at zero; the score before the first step is that of the weights as they came.
        for mean, variable in zip(
            self.optimizer._model_variables_moving_average, self.decoder.trainable_variables, strict=True
        ):
            mean.assign(np.array(ops.convert_to_numpy(variable)))  # a copy: on JAX they would share memory, and lose it
        self._restore()
        encode = compiled(whole(self.encoder))
        dev = {
            name: [*examples, *map(mirror_image, examples)]
            for name, examples in data.examples("dev", training.dev_photos).items()
        }
        self.watch = Watch(dev, self.vocabulary, training.model, _SEARCHED)
        self.watch.features(encode, self.decoder)
        self.engine = self.watch.engine
        shape, variables = self.encoder.output.shape[1:], [*self.encoder.named.values()]
        views = cached_views(replace(training, views=config.views), encode, shape, variables, self.train)
        starts = starts_of(sets, self.vocabulary)
        sizes, weights = {name: len(examples) for name, examples in sets.items()}, data.weights
        mixture = Mixture(sizes, weighted({name: weights[name] for name in sizes}, config.weights), training.seed)
        self.batches = FeatureBatches(
            views,
            captions=Captions(self.train, self.vocabulary, self.max_words, starts),
            mixture=mixture,
            batch=min(config.batch, len(mixture)),
            seed=training.seed,
            epoch=self.progress["epoch"],
        )
        self.reward = Reward(self.train)
        self.word_worth = config.people * self.batches.captions.worth(config.rarity)

    def step(self) -> tuple[float, float]:
        """Learns from the next batch; returns the mean reward and length of what was found."""
        index = self.progress["step"]
        rows = self.batches.rows[index]
        random = np.random.default_rng((self.batches.seed, self.batches.epoch, index))
        inputs, flipped, readable = self.batches.view(rows, random)
        features = inputs["features"]
        tokens = self.found(features, self.batches.captions.starts[rows].tolist())
        texts = [[self._text(each, flip) for each in few] for few, flip in zip(tokens, flipped, strict=True)]
        reward, words = self.reward.of(rows, texts), (tokens != PAD).sum(axis=-1) - 2
        worth = reward + (self.config.short * np.minimum(0, words - self.config.words)).astype(np.float32)
        others = (worth.sum(axis=1, keepdims=True) - worth) / (worth.shape[1] - 1)
        gain = (worth - others) * readable[:, None]
        each = np.repeat(gain.astype(np.float32)[:, :, None], tokens.shape[-1] - 1, axis=-1)
        if self.config.people:
            theirs = self.batches.captions.some(rows, flipped, readable, tokens.shape[-1], random)
            tokens = np.concatenate([tokens, theirs], axis=1)
            each = np.concatenate([each, self.word_worth[theirs[:, :, 1:]]], axis=1)
        self.critic.train_on_batch({"features": features, "tokens": tokens[:, :, :-1], "worth": each}, tokens[:, :, 1:])
        self.progress["step"] += 1
        if self.progress["step"] == len(self.batches):
            self.progress |= {"epoch": self.progress["epoch"] + 1, "step": 0}
            self.batches.begin(self.progress["epoch"])
        return float(reward.mean()), float(words.mean())

    def found(self, features: Any, starts: Sequence[int]) -> NDArray[np.int32]:
        """The best sentences of a search for each photo: ``int32[B, S, T + 1]``, from the photo's start to the end, padded.

        T is a multiple of four, so that there are few shapes to compile for.
        """
        count = self.config.samples
        tokens = np.full((len(features), count, self.max_words + 1), PAD, np.int32)
        search = replace(_SEARCHED, beams=count, best=count)
        for photo, hypotheses in enumerate(self.engine.hypotheses(features, search, starts)):
            for sample in range(count):  # a search that ends early finds fewer; the same one twice teaches nothing
                numbers = [starts[photo], *hypotheses[sample % len(hypotheses)].tokens, END]
                tokens[photo, sample, : len(numbers)] = numbers
        longest = int((tokens != PAD).sum(axis=-1).max()) - 1
        return tokens[:, :, : 1 + -(-longest // 4) * 4]

    def score(self) -> tuple[float, dict[str, float]]:
        """CIDEr-D of the weights as a bundle would hold them, with the application's search: the mean, and each dataset's.

        On the dev photos and on their mirror images: the best of many states on 1000 photos is a lucky one, too.
        """
        with self._rounded():
            scores, _ = self.watch.scores()
        return self.watch.mean(scores), scores

    def save_best(self) -> None:
        """Keeps the averaged weights as the run's best."""
        with averaged(self.optimizer, self.decoder.trainable_variables):
            arrays = self._arrays()
        record.write_whole(self.folder / record.BEST, lambda path: save_file(arrays, path))

    def save_checkpoint(self) -> None:
        """Keeps all that the next round needs; the small file, which is written last, makes it count."""
        arrays = {f"model/{name}": array for name, array in self._arrays().items()}
        arrays |= {name: ops.convert_to_numpy(v) for name, v in self._passing().items()}
        name = f"{self.progress['round']}-{_CHECKPOINT}"
        record.write_whole(self.folder / name, lambda path: save_file(arrays, path))
        before, self.progress["file"] = self.progress.get("file"), name
        text = json.dumps({**self.progress, "settings": dataclasses.asdict(self.config)})
        record.write_whole(self.folder / _PROGRESS, lambda path: path.write_text(text, encoding="utf-8"))
        if before and before != name:
            (self.folder / before).unlink(missing_ok=True)

    def finish(self) -> None:
        """Removes the checkpoint: the next refinement begins with the best weights."""
        (self.folder / _PROGRESS).unlink(missing_ok=True)
        (self.folder / self.progress["file"]).unlink(missing_ok=True)

    def _load(self) -> None:
        """The run's best weights, the encoder's rounded; or those of a checkpoint, rounded already."""
        self.progress: dict[str, Any] = {"round": 0, "best": None, "without_gain": 0, "epoch": 0, "step": 0}
        self._checkpoint: dict[str, Any] = {}
        if (self.folder / _PROGRESS).exists():
            known = json.loads((self.folder / _PROGRESS).read_text(encoding="utf-8"))
            if known.pop("settings") == dataclasses.asdict(self.config):
                self.progress, self._checkpoint = known, load_file(self.folder / known["file"])
        weights = {k.removeprefix("model/"): v for k, v in self._checkpoint.items() if k.startswith("model/")}
        if not weights:
            weights = load_file(self.folder / record.BEST)
            rounded = bundles.restored(bundles.quantised(weights))
            weights = {k: v if k.startswith("decoder/") else rounded[k] for k, v in weights.items()}
        assign(self.encoder, self.decoder, weights)

    def _restore(self) -> None:
        for name, variable in self._passing().items():
            if name in self._checkpoint:
                variable.assign(self._checkpoint[name])
        self._checkpoint = {}
        self.save_checkpoint()

    def _passing(self) -> dict[str, Any]:
        named = {f"optimizer/{i}": variable for i, variable in enumerate(self.optimizer.variables)}
        return {**named, "seeds": self.critic.seeds.state}

    def _arrays(self) -> dict[str, Any]:
        variables = named_variables(self.encoder, self.decoder)
        return {name: ops.convert_to_numpy(variable) for name, variable in variables.items()}

    @contextmanager
    def _rounded(self) -> Iterator[None]:
        """The averaged weights, rounded, in the place of the decoder's weights."""
        with averaged(self.optimizer, self.decoder.trainable_variables):
            own = decoder_variables(self.decoder)
            arrays = {name: ops.convert_to_numpy(variable) for name, variable in own.items()}
            for name, array in bundles.restored(bundles.quantised(arrays)).items():
                own[name].assign(array)
            yield

    def _text(self, tokens: NDArray[np.int32], mirrored: bool) -> str:
        words = self.vocabulary.decode(tokens[1:])
        words = [MIRRORED.get(word, word) for word in words] if mirrored else words
        return " ".join([*words, *([STOP] if END in tokens else [])])


def refine(training: TrainingConfig, data: Collection, config: RefinementConfig) -> float:
    """Refines a run's best weights until they get no better; returns the best score.

    Interrupted, it goes on with the round that it was in; finished and started again, it goes on from the best weights.
    """
    keras.utils.set_random_seed(training.seed)
    work = Refinement(training, data, config)
    progress = work.progress
    before = record.read(work.folder).get("refinement", [])
    if progress["best"] is None:
        first, scores = work.score()
        progress["best"] = 0.0 if config.people else first
        work.save_checkpoint()
        log.info("before: CIDEr %.3f on the dev photos and their mirror images (%s)", first, _each(scores))
    while progress["round"] < config.rounds and progress["without_gain"] < config.patience:
        bar = keras.utils.Progbar(config.round_steps, verbose=min(training.verbose, 1))
        for _ in range(config.round_steps):
            reward, words = work.step()
            bar.add(1, values=[("reward", reward), ("words", words)])
        progress["round"] += 1
        progress["without_gain"] += 1
        found, scores = work.score()
        log.info("round %d: CIDEr %.3f (%s)", progress["round"], found, _each(scores))
        if found > progress["best"]:
            progress["best"], progress["without_gain"] = found, 0
            work.save_best()
            entry = {"round": progress["round"], "cider": found, "sets": scores, **dataclasses.asdict(config)}
            record.add(work.folder, "refinement", [*before, entry])
        work.save_checkpoint()
    work.finish()
    return float(progress["best"])


def _each(scores: dict[str, float]) -> str:
    return ", ".join(f"{name} {value:.3f}" for name, value in scores.items())
