"""Self-critical training: the decoder learns from the CIDEr-D of the sentences that it says itself.

Rennie et al., "Self-critical Sequence Training for Image Captioning", CVPR 2017, with the mean of a photo's other
samples as the baseline (Luo, "A Better Variant of Self-Critical Sequence Training", 2020). The encoder stays as it is:
its grids are computed once.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray
from pycocoevalcap.cider.cider_scorer import CiderScorer
from safetensors.numpy import load_file, save_file

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.captioner import Engine, assign, named_variables
from desktop_captioner.captioning.config import ModelConfig
from desktop_captioner.captioning.decoders import build_decoder
from desktop_captioner.captioning.encoders import build_encoder
from desktop_captioner.captioning.vocabulary import END, PAD, START, UNKNOWN, Vocabulary, words_of
from trainer import record
from trainer.dataset import plain, read_photo
from trainer.evaluate import dev_cider
from trainer.flickr8k import Example, Flickr8k
from trainer.train import BEST, VOCABULARY

log = logging.getLogger("trainer")

_SAMPLES = 5
_BATCH = 32
_WORDS, _SHORT = 10.5, 0.03  # each word below so many costs reward: left alone, captions shrink
_STOP = "."  # counts as a word in the reward, so that a sentence is not cut off where it pays


class Reward(CiderScorer):
    """CIDEr-D with the word frequencies of the whole training split, whatever is scored at once."""

    def __init__(self, examples: Sequence[Example]) -> None:
        super().__init__()
        self.references = [[f"{' '.join(words_of(text))} {_STOP}" for text in e.captions] for e in examples]
        for references in self.references:
            self.cook_append("", references)
        self.compute_doc_freq()
        self._documents = float(np.log(len(self.crefs)))

    @property
    def ref_len(self) -> float:
        """Logarithm of the number of documents; the scorer would take that of the batch."""
        return self._documents

    @ref_len.setter
    def ref_len(self, value: float) -> None:
        pass

    def of(self, rows: NDArray[np.int64], captions: Sequence[Sequence[str]]) -> NDArray[np.float32]:
        """``float32[B, S]`` of S captions for each photo of the rows."""
        self.crefs: list[Any] = []
        self.ctest: list[Any] = []
        for row, texts in zip(rows, captions, strict=True):
            for text in texts:
                self.cook_append(text, self.references[row])
        return np.array(self.compute_cider(), np.float32).reshape(len(captions), -1)


class Refinement:
    """One run: grids, sampling, learning."""

    def __init__(self, run: Path, data: Flickr8k, policy: str, learning_rate: float) -> None:
        self.run = run
        facts = record.read(run)
        self.model: ModelConfig = bundles.model_config(facts["config"]["model"])
        self.vocabulary = Vocabulary((run / VOCABULARY).read_text(encoding="utf-8").splitlines())
        self.encoder = build_encoder(self.model.encoder, policy)
        self.decoder = build_decoder(self.model.decoder, len(self.vocabulary), policy)
        assign(self.encoder, self.decoder, load_file(run / BEST))
        self.engine = Engine(self.encoder, self.decoder, self.model.decoder.max_words)
        self.train, self.dev = data.splits["train"], data.splits["dev"]
        self.reward = Reward(self.train)
        self.optimizer = keras.optimizers.Adam(learning_rate, global_clipnorm=1.0)
        self.optimizer.build(self.decoder.trainable_variables)
        self._start = tf.function(lambda grids: self.decoder.start(grids, _SAMPLES), reduce_retracing=True)
        self._step = tf.function(self._sampling_step, reduce_retracing=True)
        self._learn = tf.function(self._learning_step, reduce_retracing=True)

    def grids(self) -> NDArray[np.float16]:
        """The encoder's output for every training photo: ``float16[N, rows, columns, channels]``."""
        encode = tf.function(lambda photos: tf.cast(self.encoder(photos), "float16"), reduce_retracing=True)
        side, parts = self.model.encoder.side, []
        progress = keras.utils.Progbar(len(self.train), unit_name="photo")
        with ThreadPoolExecutor(2) as pool:
            for first in range(0, len(self.train), _BATCH):
                batch = self.train[first : first + _BATCH]
                photos = np.stack(list(pool.map(lambda example: plain(read_photo(example.photo), side), batch)))
                parts.append(encode(photos).numpy())
                progress.add(len(batch))
        return np.concatenate(parts)

    def sample(self, grids: Any) -> NDArray[np.int32]:
        """Five sentences for each grid, drawn word by word: ``int32[B, S, T]``, start to end, padded."""
        parents = tf.constant(np.tile(np.arange(_SAMPLES, dtype=np.int32), (len(grids), 1)))
        words = [np.full((len(grids), _SAMPLES), START, np.int32)]
        ended = np.zeros((len(grids), _SAMPLES), bool)
        state = self._start(grids)
        for _ in range(self.model.decoder.max_words - 1):
            drawn, state = self._step(state, parents, tf.constant(words[-1]))
            words.append(np.where(ended, PAD, drawn.numpy()))
            ended |= words[-1] == END
            if ended.all():
                break
        return np.stack(words, axis=-1)

    def epoch(self, grids: NDArray[np.float16], seed: int) -> float:
        """Learns once from every photo; returns the mean reward."""
        order = np.random.default_rng(seed).permutation(len(self.train))
        size = min(_BATCH, len(order))
        progress = keras.utils.Progbar(len(order) // size)
        rewards = []
        for first in range(0, len(order) - size + 1, size):
            rows = order[first : first + size]
            chosen = tf.constant(grids[rows])
            tokens = self.sample(chosen)
            reward = self.reward.of(rows, [[self._text(each) for each in photo] for photo in tokens])
            words = (tokens != PAD).sum(axis=-1) - 2
            reward += (_SHORT * np.minimum(0, words - _WORDS)).astype(np.float32)
            others = (reward.sum(axis=1, keepdims=True) - reward) / (_SAMPLES - 1)
            self._learn(chosen, tf.constant(tokens), tf.constant(reward - others))
            rewards.append(float(reward.mean()))
            progress.add(1, values=[("reward", rewards[-1])])
        return float(np.mean(rewards))

    def score(self) -> float:
        """Greedy CIDEr-D on the dev photos."""
        return dev_cider(self.engine, self.vocabulary, self.dev, self.model.encoder.side)[0]

    def save(self) -> None:
        """Keeps the weights as the run's best."""
        arrays = {n: keras.ops.convert_to_numpy(v) for n, v in named_variables(self.encoder, self.decoder).items()}
        partial = self.run / (BEST + ".partial")
        save_file(arrays, partial)
        partial.replace(self.run / BEST)

    def _text(self, tokens: NDArray[np.int32]) -> str:
        return " ".join([*self.vocabulary.decode(tokens[1:]), *([_STOP] if END in tokens else [])])

    def _sampling_step(self, state: Any, parents: Any, tokens: Any) -> Any:
        scores, state = self.decoder.step(state, parents, tokens)
        banned = tf.reduce_sum(tf.one_hot([PAD, START, UNKNOWN], scores.shape[-1]), axis=0) * -1e9
        flat = tf.reshape(scores + banned, (-1, scores.shape[-1]))
        return tf.reshape(tf.random.categorical(flat, 1, dtype=tf.int32), tf.shape(tokens)), state

    def _learning_step(self, grids: Any, tokens: Any, advantage: Any) -> None:
        with tf.GradientTape() as tape:
            logits = self.decoder({"features": grids, "tokens": tokens[:, :, :-1]})
            said = tf.gather(tf.nn.log_softmax(logits), tokens[:, :, 1:], batch_dims=3)
            mask = tf.cast(tokens[:, :, 1:] != PAD, tf.float32)
            loss = -tf.reduce_sum(said * mask * advantage[..., None]) / tf.reduce_sum(mask)
        variables = self.decoder.trainable_variables
        self.optimizer.apply(tape.gradient(loss, variables), variables)


def refine(run: Path, data: Flickr8k, epochs: int, learning_rate: float, policy: str) -> float:
    """Refines a run's best weights as long as the dev score grows; returns the best score."""
    keras.utils.set_random_seed(record.read(run)["config"]["seed"])
    work = Refinement(run, data, policy, learning_rate)
    best = work.score()
    log.info("before: dev CIDEr %.3f", best)
    grids = work.grids()
    for number in range(epochs):
        reward = work.epoch(grids, number)
        found = work.score()
        log.info("epoch %d: reward %.3f, dev CIDEr %.3f", number + 1, reward, found)
        if found > best:
            best = found
            work.save()
            record.add(run, "refinement", {"epochs": number + 1, "learning_rate": learning_rate, "dev_cider": found})
    return best
