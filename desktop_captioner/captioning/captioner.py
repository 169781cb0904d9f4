"""The model at work: photos in, sentences out, on the processor or a GPU."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.beam_search import Hypothesis, SearchConfig, search
from desktop_captioner.captioning.bundle import Arrays, Bundle, ModelError
from desktop_captioner.captioning.calibration import from_metrics
from desktop_captioner.captioning.cpu_features import has_bfloat16, has_int8
from desktop_captioner.captioning.networks import int8_check
from desktop_captioner.captioning.networks.decoders import build_decoder
from desktop_captioner.captioning.networks.encoders import Encoder, build_encoder
from desktop_captioner.captioning.networks.quantized import Int8Encoder, NotConvertibleError
from desktop_captioner.captioning.networks.variables import assign
from desktop_captioner.captioning.novelty import from_weights
from desktop_captioner.captioning.pipeline import BATCH
from desktop_captioner.captioning.vocabulary import END, PAD, START, UNKNOWN, sentence
from desktop_captioner.photos.photo import Caption

log = logging.getLogger("desktop_captioner.model")
T = TypeVar("T")

_BFLOAT16_CAPABILITY = (8, 0)  # NVIDIA Ampere
_DEVICE_ERRORS = (
    tf.errors.InternalError, tf.errors.UnknownError, tf.errors.FailedPreconditionError, tf.errors.InvalidArgumentError,
    tf.errors.UnavailableError, tf.errors.UnimplementedError,
)  # fmt: skip
_LOADING_ERRORS = (*_DEVICE_ERRORS, tf.errors.ResourceExhaustedError)


class Engine:
    """Encoder and decoder as compiled functions, and the search over them."""

    def __init__(self, encoder: Encoder | Int8Encoder, decoder: keras.Model, max_words: int) -> None:
        self.encoder, self.decoder, self.max_words = encoder, decoder, max_words
        self.encode = encoder if isinstance(encoder, Int8Encoder) else _compiled(encoder)
        self._features = tf.TensorSpec((None, *encoder.output.shape[1:]), encoder.output.dtype)
        self._searches: dict[int, tuple[Any, Any]] = {}

    def hypotheses(self, photos: NDArray[np.uint8], config: SearchConfig) -> list[list[Hypothesis]]:
        """The best sentences of each photo of ``uint8[B, S, S, 3]``, best first."""
        return self.search(self.encode(tf.constant(photos)), config)

    def search(self, features: Any, config: SearchConfig) -> list[list[Hypothesis]]:
        """The best sentences of each photo by its features, best first."""
        config = replace(config, max_words=min(config.max_words, self.max_words))
        start, step = self._functions(config.beams)

        def next_words(state: Any, parents: NDArray[np.int32], tokens: NDArray[np.int32]) -> Any:
            scores, state = step(state, tf.constant(parents), tf.constant(tokens))
            attention = state["attention"].numpy() if "attention" in state else np.zeros((*tokens.shape, 0), np.float32)
            return scores.numpy(), attention, state

        return search(next_words, _narrowed, start(features), len(features), config, START, END, (PAD, START, UNKNOWN))

    def _functions(self, beams: int) -> tuple[Any, Any]:
        """Start and step for a width of the search, each traced once for any number of photos and words."""
        if beams not in self._searches:
            start = tf.function(lambda features: self.decoder.start(features, beams), autograph=False)
            start = start.get_concrete_function(self._features)
            # What has no entries yet grows with every word.
            state = {
                name: tf.TensorSpec([size or None for size in tensor.shape], tensor.dtype)
                for name, tensor in start.structured_outputs.items()
            }
            chosen = tf.TensorSpec((None, beams), tf.int32)
            step = tf.function(self.decoder.step, input_signature=(state, chosen, chosen), autograph=False)
            self._searches[beams] = start, step
        return self._searches[beams]


def _compiled(encoder: Encoder) -> Any:
    """The encoder as a function that is traced once for any number of photos."""
    photos = tf.TensorSpec((None, *encoder.input.shape[1:]), encoder.input.dtype)
    return tf.function(lambda given: encoder(given), input_signature=(photos,), autograph=False)


def _narrowed(state: Any, rows: NDArray[np.int32]) -> Any:
    """A decoder's state with these photos only; what is not one entry a photo has no axes."""
    return {name: tf.gather(each, rows) if each.shape.rank else each for name, each in state.items()}


class ModelCaptioner:
    """A bundle, loaded and ready: what the pipeline calls.

    side: edge of the photos that ``caption`` takes. batch: how many to give at once. model: name and version.
    device: where it runs and in which precision, in words. calibration: makes confidences of probabilities, None leaves
    them. novelty: tells how unlike the training photos a photo is, None where the bundle does not say. A GPU that fails is
    left for the processor. Several threads may call it at once.
    """

    def __init__(
        self, bundle: Bundle, device: str = "auto", beams: int = 3, batch: int = BATCH, precision: str = "auto"
    ) -> None:
        """device: "auto", "cpu", "gpu" or "gpu:N". Raises ModelError.

        precision: "auto" is the quickest that gives the same captions but for a close race; "bfloat16" or "float32".
        """
        self._precision = precision
        self.side, self.batch, self.model = bundle.model.encoder.side, batch, bundle.label
        self._wanted_batch = batch
        self._bundle, self._leaving = bundle, threading.Lock()
        self._search = SearchConfig(beams=beams, best=beams, max_words=bundle.model.decoder.max_words)
        try:
            self.calibration = from_metrics(bundle.metrics)
        except ValueError as error:
            raise ModelError(f"The model in {bundle.folder} cannot be used: {error}.") from error
        stored = bundles.read_stored(bundle.folder)
        try:
            own = {name: array for name, array in stored.items() if name.startswith("novelty/")}
            self.novelty = from_weights(bundles.restored(own))
        except (KeyError, ValueError) as error:
            raise ModelError(f"The model in {bundle.folder} cannot be used: {error}.") from error
        self._gpu = gpu = choose_gpu(device)
        try:
            self._place(gpu, stored)
        except _LOADING_ERRORS as error:
            self._leave_gpu(error, stored)

    def caption(self, photos: NDArray[np.uint8]) -> list[tuple[Caption, ...]]:
        """The best sentences of each photo of ``uint8[B, S, S, 3]``, best first; at least one each.

        Raises ModelError when not even one photo fits into memory.
        """
        return [self.captions(hypotheses, novelty) for hypotheses, novelty in self.search(photos)]

    def search(self, photos: NDArray[np.uint8]) -> list[tuple[list[Hypothesis], tuple[float, ...]]]:
        """The best sentences of each photo, and how unlike the training photos it is, where the bundle can tell.

        Raises ModelError as ``caption`` does.
        """
        gpu = self._gpu
        try:
            with tf.device(self._tf_device):
                features = self.engine.encode(tf.constant(photos))
                found = self.engine.search(features, self._search)
        except tf.errors.ResourceExhaustedError as error:
            if len(photos) == 1:
                if gpu is None:
                    raise ModelError("There is not enough memory to caption even one photo.") from error
                self._leave_gpu(error)
                return self.search(photos)
            half = len(photos) // 2
            self.batch = min(self.batch, half)
            log.warning("out of memory: batches of %d from now on", self.batch)
            return self.search(photos[:half]) + self.search(photos[half:])
        except _DEVICE_ERRORS as error:
            if gpu is None:
                raise ModelError(f"The model failed: {_first_line(error)}.") from error
            self._leave_gpu(error)
            return self.search(photos)
        if self.novelty is None:
            return [(hypotheses, ()) for hypotheses in found]
        distances = self.novelty(features.numpy()).tolist()
        return [(hypotheses, tuple(each)) for hypotheses, each in zip(found, distances, strict=True)]

    def _place(self, gpu: Any | None, stored: Arrays) -> None:
        """Builds the network on the GPU, or on the processor for None, and runs it once.

        On a processor that is made for it the encoder works in 8 bits, if the bundle and TensorFlow can.
        """
        if gpu is None and self._precision == "auto" and has_int8():
            try:
                self._build(None, stored, int8=True)
            except (NotConvertibleError, *_LOADING_ERRORS, tf.errors.NotFoundError) as error:
                log.info("the encoder stays in floats: %s", _first_line(error))
            else:
                return
        try:
            self._build(gpu, stored, int8=False)
        except _LOADING_ERRORS as error:
            if gpu is not None:
                raise
            raise ModelError(f"The model could not be loaded: {_first_line(error)}.") from error

    def _build(self, gpu: Any | None, stored: Arrays, int8: bool) -> None:
        model = self._bundle.model
        policy = self._precision
        if policy == "auto":
            policy = "bfloat16" if (has_bfloat16() if gpu is None else gpu_has_bfloat16(gpu)) else "float32"
        self._tf_device = "/CPU:0" if gpu is None else gpu.name.replace("physical_device:", "")
        try:
            with tf.device(self._tf_device):
                floats = build_encoder(model.encoder, policy, fast=not int8, empty=True)
                encoder = self._int8(floats, stored, policy) if int8 else floats
                decoder = build_decoder(model.decoder, len(self._bundle.vocabulary), policy)
                needed = {k: v for k, v in stored.items() if k.startswith("decoder/")} if int8 else stored
                assign(encoder, decoder, bundles.restored(needed))
                engine = Engine(encoder, decoder, model.decoder.max_words)
        except NotConvertibleError:
            raise
        except (KeyError, ValueError) as error:
            raise ModelError(f"The model in {self._bundle.folder} cannot be used: {_first_line(error)}.") from error
        with tf.device(self._tf_device):
            engine.hypotheses(np.zeros((1, self.side, self.side, 3), np.uint8), self._search)
        self.device = f"{_words(gpu)} ({'int8 and ' if int8 else ''}{policy})"
        self.engine = engine
        self._gpu = gpu  # last: a thread that reads None here has the new engine
        log.info("%s on %s", self.model, self.device)

    def _int8(self, floats: Encoder, stored: Arrays, policy: str) -> Int8Encoder:
        """The encoder in 8 bits. Raises NotConvertibleError where it does not see what the one in floats sees."""
        encoder = Int8Encoder(floats, stored, policy)
        if not int8_check.agrees(encoder, self._bundle, stored):
            raise NotConvertibleError("in 8 bits it sees other things on this processor")
        return encoder

    def _leave_gpu(self, error: Exception, stored: Arrays | None = None) -> None:
        with self._leaving:
            if self._gpu is None:  # another thread's batch failed too
                return
            log.warning("the GPU failed (%s); the processor goes on", _first_line(error))
            self._place(None, bundles.read_stored(self._bundle.folder) if stored is None else stored)
            self.batch = self._wanted_batch  # the processor has memory of its own

    def captions(self, hypotheses: Sequence[Hypothesis], novelty: Sequence[float] = ()) -> tuple[Caption, ...]:
        """The sentences of one photo as captions."""
        captions = []
        for hypothesis in hypotheses:
            words = self._bundle.vocabulary.decode(hypothesis.tokens)
            cells = hypothesis.attention.shape[-1]  # none where the decoder has no attention
            looks = hypothesis.attention.reshape(len(words), round(cells**0.5), -1) if cells else None
            confidence = hypothesis.probability
            if self.calibration:
                confidence = self.calibration(confidence, novelty)
            captions.append(Caption(sentence(words), confidence, tuple(words), looks))
        return tuple(captions)


def load(
    folder: Path, device: str = "auto", beams: int = 3, batch: int = BATCH, precision: str = "auto"
) -> ModelCaptioner:
    """Loads the bundle in a folder; raises ModelError."""
    return ModelCaptioner(bundles.read(folder), device, beams, batch, precision)


def choose_gpu(device: str) -> Any | None:
    """The GPU for "auto", "cpu", "gpu" or "gpu:N", None for the processor; raises ModelError for one that is not there."""
    kind, _, number = device.partition(":")
    gpus = tf.config.list_physical_devices("GPU")
    if kind not in ("auto", "cpu", "gpu") or (number and (kind != "gpu" or not number.isdecimal())):
        raise ModelError(f"There is no device “{device}”: say auto, cpu, gpu or gpu:N.")
    if kind == "cpu" or (kind == "auto" and not gpus):
        return None
    wanted = int(number or 0)
    if wanted >= len(gpus):
        raise ModelError(f"There is no GPU {wanted}: TensorFlow sees {len(gpus)}.")
    for gpu in gpus:
        try:
            tf.config.experimental.set_memory_growth(gpu, True)
        except RuntimeError:  # already in use with the setting that it has
            log.debug("memory growth of %s stays as it is", gpu.name)
    return gpus[wanted]


def gpu_has_bfloat16(gpu: Any) -> bool:
    capability = tf.config.experimental.get_device_details(gpu).get("compute_capability", (0, 0))
    return bool(capability >= _BFLOAT16_CAPABILITY)


def _words(gpu: Any | None) -> str:
    if gpu is None:
        return "CPU"
    return str(tf.config.experimental.get_device_details(gpu).get("device_name", "GPU"))


def _first_line(error: Exception) -> str:
    return str(error).strip().split("\n", 1)[0].rstrip(".")
