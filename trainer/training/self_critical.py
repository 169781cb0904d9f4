"""Self-critical training: the decoder learns from the CIDEr-D of the sentences that its own search finds.

Rennie et al., "Self-critical Sequence Training for Image Captioning", CVPR 2017. The samples are the sentences of a beam
search and the baseline is the mean of a photo's others (Cornia et al., "Meshed-Memory Transformer for Image Captioning",
CVPR 2020): so it is the search of the application that gets better, not a greedy one. The encoder stays as it is, already
rounded as a bundle will hold it, and what it gives of a few views of each photo is computed once.
"""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray
from safetensors.numpy import load_file, save_file

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.beam_search import SearchConfig
from desktop_captioner.captioning.captioner import assign, decoder_variables, named_variables
from desktop_captioner.captioning.networks.decoders import build_decoder
from desktop_captioner.captioning.networks.encoders import build_encoder
from desktop_captioner.captioning.vocabulary import END, PAD, START
from trainer import record
from trainer.config import RefinementConfig, TrainingConfig
from trainer.data.batches import MIRRORED, Captions, FeatureBatches, mirror_image
from trainer.data.features import cached_views, plain_features
from trainer.data.flickr8k import Flickr8k
from trainer.evaluation.evaluate import dev_cider, engine_of_features
from trainer.training.network import averaged, without_cells
from trainer.training.reward import STOP, Reward

log = logging.getLogger("trainer")

_SEARCHED = SearchConfig()  # what the application does


class Refinement:
    """One run: features, search, learning."""

    def __init__(self, training: TrainingConfig, data: Flickr8k, config: RefinementConfig) -> None:
        """training: of the run that gave the weights, its folder as ``out``."""
        self.config, self.run = config, training.out
        self.train = data.splits["train"][: training.train_photos]
        dev = data.splits["dev"][: training.dev_photos]
        self.dev = [*dev, *map(mirror_image, dev)]
        self.side, self.max_words = training.model.encoder.side, training.model.decoder.max_words
        self.vocabulary = record.vocabulary(self.run)
        weights = load_file(self.run / record.BEST)
        rounded = bundles.restored(bundles.quantised(weights))
        self.encoder = build_encoder(training.model.encoder, training.policy)
        self.decoder = build_decoder(training.model.decoder, len(self.vocabulary), training.policy)
        assign(
            self.encoder, self.decoder, {k: v if k.startswith("decoder/") else rounded[k] for k, v in weights.items()}
        )
        encode = tf.function(lambda photos: self.encoder(photos), reduce_retracing=True)
        self.dev_features = plain_features(encode, self.dev, self.side)
        views = cached_views(training, encode, [*self.encoder.named.values()], self.train)
        captions = Captions(self.train, self.vocabulary, self.max_words)
        self.batches = FeatureBatches(
            views, captions=captions, batch=min(config.batch, len(self.train)), seed=training.seed
        )
        self.engine = engine_of_features(self.dev_features.shape[1:], self.decoder, self.max_words)
        self.reward, self.seeds = Reward(self.train), keras.random.SeedGenerator(training.seed)
        rate = keras.optimizers.schedules.CosineDecay(  # a warm-up; what decays over so many steps stays as it is
            0.0, 10**9, warmup_target=config.learning_rate, warmup_steps=config.warmup_steps
        )
        self.optimizer = keras.optimizers.Adam(rate, global_clipnorm=1.0, use_ema=True, ema_momentum=config.average)
        self.optimizer.build(self.decoder.trainable_variables)
        # Keras begins its averages at zero; the score before the first step is that of the weights as they came.
        for mean, variable in zip(
            self.optimizer._model_variables_moving_average, self.decoder.trainable_variables, strict=True
        ):
            mean.assign(variable)
        self._learn = tf.function(self._learning_step, reduce_retracing=True)

    def steps(self) -> Iterator[tuple[float, float]]:
        """Learns from one batch after another, without end; gives the mean reward and length of what was found."""
        while True:
            for index in range(len(self.batches)):
                rows = self.batches.rows[index]
                random = np.random.default_rng((self.batches.seed, self.batches.epoch, index))
                _, features, flipped = self.batches.view(rows, random)
                tokens = self.found(features)
                texts = [[self._text(each, flip) for each in few] for few, flip in zip(tokens, flipped, strict=True)]
                reward, words = self.reward.of(rows, texts), (tokens != PAD).sum(axis=-1) - 2
                worth = reward + (self.config.short * np.minimum(0, words - self.config.words)).astype(np.float32)
                others = (worth.sum(axis=1, keepdims=True) - worth) / (worth.shape[1] - 1)
                self._learn(tf.constant(features), tf.constant(tokens), tf.constant(worth - others))
                yield float(reward.mean()), float(words.mean())
            self.batches.next_epoch()

    def found(self, features: Any) -> NDArray[np.int32]:
        """The best sentences of a search for each photo: ``int32[B, S, T]``, start to end, padded."""
        count = self.config.samples
        tokens = np.full((len(features), count, self.max_words + 1), PAD, np.int32)
        search = replace(_SEARCHED, beams=count, best=count)
        for photo, hypotheses in enumerate(self.engine.hypotheses(features, search)):
            for sample in range(count):  # a search that ends early finds fewer; the same one twice teaches nothing
                numbers = [START, *hypotheses[sample % len(hypotheses)].tokens, END]
                tokens[photo, sample, : len(numbers)] = numbers
        return tokens[:, :, : (tokens != PAD).sum(axis=-1).max()]

    def score(self) -> float:
        """CIDEr-D of the weights as a bundle would hold them, with the application's search.

        On the dev photos and on their mirror images: the best of many states on 1000 photos is a lucky one, too.
        """
        with self._rounded():
            return dev_cider(self.engine, self.vocabulary, self.dev, self.side, self.dev_features, _SEARCHED)[0]

    def save(self) -> None:
        """Keeps the averaged weights as the run's best."""
        with averaged(self.optimizer, self.decoder.trainable_variables):
            variables = named_variables(self.encoder, self.decoder)
            arrays = {name: keras.ops.convert_to_numpy(v) for name, v in variables.items()}
        record.write_whole(self.run / record.BEST, lambda path: save_file(arrays, path))

    @contextmanager
    def _rounded(self) -> Iterator[None]:
        """The averaged weights, rounded, in the place of the decoder's weights."""
        with averaged(self.optimizer, self.decoder.trainable_variables):
            own = decoder_variables(self.decoder)
            arrays = {name: keras.ops.convert_to_numpy(variable) for name, variable in own.items()}
            for name, array in bundles.restored(bundles.quantised(arrays)).items():
                own[name].assign(array)
            yield

    def _text(self, tokens: NDArray[np.int32], mirrored: bool) -> str:
        words = self.vocabulary.decode(tokens[1:])
        words = [MIRRORED.get(word, word) for word in words] if mirrored else words
        return " ".join([*words, *([STOP] if END in tokens else [])])

    def _learning_step(self, features: Any, tokens: Any, advantage: Any) -> None:
        features = without_cells(features, self.config.hidden_cells, self.seeds)
        with tf.GradientTape() as tape:
            logits = self.decoder({"features": features, "tokens": tokens[:, :, :-1]})
            said = tf.gather(tf.nn.log_softmax(logits), tokens[:, :, 1:], batch_dims=3)
            mask = tf.cast(tokens[:, :, 1:] != PAD, tf.float32)
            loss = -tf.reduce_sum(said * mask * advantage[..., None]) / tf.reduce_sum(mask)
        variables = self.decoder.trainable_variables
        self.optimizer.apply(tape.gradient(loss, variables), variables)


def refine(training: TrainingConfig, data: Flickr8k, config: RefinementConfig) -> float:
    """Refines a run's best weights until they get no better; returns the best score.

    Interrupted, it can be started again: it goes on from the best weights.
    """
    keras.utils.set_random_seed(training.seed)
    work = Refinement(training, data, config)
    best, without_gain, before = work.score(), 0, record.read(work.run).get("refinement", [])
    log.info("before: CIDEr %.3f on the dev photos and their mirror images", best)
    steps = work.steps()
    for number in range(1, config.rounds + 1):
        progress = keras.utils.Progbar(config.round_steps)
        for _ in range(config.round_steps):
            reward, words = next(steps)
            progress.add(1, values=[("reward", reward), ("words", words)])
        found = work.score()
        log.info("round %d: CIDEr %.3f", number, found)
        without_gain += 1
        if found > best:
            best, without_gain = found, 0
            work.save()
            facts = {"round": number, "cider": found, **dataclasses.asdict(config)}
            record.add(work.run, "refinement", [*before, facts])
        if without_gain == config.patience:
            break
    return best
