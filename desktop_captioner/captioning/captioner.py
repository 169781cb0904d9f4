"""The model at work: photos in, sentences out, on the processor or a GPU."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning import novelty, relevance
from desktop_captioner.captioning.beam_search import Hypothesis, SearchConfig
from desktop_captioner.captioning.bundle import Arrays, Bundle, ModelError
from desktop_captioner.captioning.calibration import Look, from_metrics, sure_from
from desktop_captioner.captioning.cpu_features import has_bfloat16, has_int8
from desktop_captioner.captioning.engine import Engine
from desktop_captioner.captioning.networks import int8_check
from desktop_captioner.captioning.networks.in_use import decoder_of, encoder_of
from desktop_captioner.captioning.networks.quantized import Int8Encoder, NotConvertibleError
from desktop_captioner.captioning.novelty import Floats, pooled
from desktop_captioner.captioning.pipeline import BATCH
from desktop_captioner.captioning.say_person import say_person
from desktop_captioner.captioning.vocabulary import sentence
from desktop_captioner.photos.photo import Caption
from desktop_captioner.sentence import Sentence
from desktop_captioner.settings import BEAMS

log = logging.getLogger("desktop_captioner.model")

_BFLOAT16_CAPABILITY = (8, 0)  # NVIDIA Ampere
_DEVICE_ERRORS = (
    tf.errors.InternalError, tf.errors.UnknownError, tf.errors.FailedPreconditionError, tf.errors.InvalidArgumentError,
    tf.errors.UnavailableError, tf.errors.UnimplementedError,
)  # fmt: skip
_UNKNOWN = Look()
_FIRST_WORDS = 2  # are enough to see that everything works: of the second on there are all beams
_LOADING_ERRORS = (*_DEVICE_ERRORS, tf.errors.ResourceExhaustedError)


class ModelCaptioner:
    """A bundle, loaded and ready: what the pipeline calls.

    side: edge of the photos that ``caption`` takes. batch: how many to give at once. model: name and version.
    device: where it runs and in which precision, in words. sure_from: the confidence below which captions are unsure.
    calibration: makes confidences of probabilities, None leaves them. novelty: tells how unlike the training photos a photo
    is, relevance: how well a sentence suits it, None where the bundle does not say. A GPU that fails is left for the processor.
    Several threads may call it at once.
    """

    def __init__(
        self,
        bundle: Bundle,
        device: str = "auto",
        beams: int = BEAMS,
        batch: int = BATCH,
        precision: str = "auto",
        says_person: bool = False,
    ) -> None:
        """device: "auto", "cpu", "gpu" or "gpu:N". Raises ModelError.

        precision: "auto" is the quickest that gives the same captions but for a close race; "bfloat16" or "float32".
        says_person: captions do not say of which sex people are.
        """
        self._precision = precision
        self.side, self.batch, self.model = bundle.model.encoder.side, batch, bundle.label_as(says_person)
        self._says_person = says_person
        self._wanted_batch = batch
        self._bundle, self._leaving = bundle, threading.Lock()
        self._search = SearchConfig(beams=beams, best=beams, max_words=bundle.model.decoder.max_words)
        try:
            self.calibration = from_metrics(bundle.metrics)
        except ValueError as error:
            raise ModelError(
                Sentence("The model in {folder} cannot be used: {error}.", folder=bundle.folder, error=error)
            ) from error
        self.sure_from = sure_from(bundle.metrics)
        stored = bundles.read_stored(bundle.folder)
        try:
            own = {name: array for name, array in stored.items() if name.startswith(("novelty/", "relevance/"))}
            looks = bundles.restored(own)
            self.novelty = novelty.from_weights(looks)
            self.relevance = relevance.from_weights(looks, len(bundle.vocabulary.styles))
        except (KeyError, ValueError) as error:
            raise ModelError(
                Sentence("The model in {folder} cannot be used: {error}.", folder=bundle.folder, error=error)
            ) from error
        self._gpu = gpu = choose_gpu(device)
        try:
            self._place(gpu, stored)
        except _LOADING_ERRORS as error:
            self._leave_gpu(error, stored)

    def caption(self, photos: NDArray[np.uint8]) -> list[tuple[Caption, ...]]:
        """The best sentences of each photo of ``uint8[B, S, S, 3]``, best first; at least one each.

        Raises ModelError when not even one photo fits into memory.
        """
        return [self.captions(hypotheses, look) for hypotheses, look in self.search(photos)]

    def search(self, photos: NDArray[np.uint8]) -> list[tuple[list[Hypothesis], Look]]:
        """The best sentences of each photo, best first, and what it looks like, as far as the bundle can tell.

        Where the bundle knows how well they suit the photo, that decides with the search's own score which is best. Raises
        ModelError as ``caption`` does.
        """
        gpu = self._gpu
        try:
            with tf.device(self._tf_device):
                features = self.engine.encode(tf.constant(photos))
                means = pooled(features.numpy())
                found = self.engine.search(features, self._search, self._starts(means))
        except tf.errors.ResourceExhaustedError as error:
            if len(photos) == 1:
                if gpu is None:
                    raise ModelError(Sentence("There is not enough memory to caption even one photo.")) from error
                self._leave_gpu(error)
                return self.search(photos)
            half = len(photos) // 2
            self.batch = min(self.batch, half)
            log.warning("out of memory: batches of %d from now on", self.batch)
            return self.search(photos[:half]) + self.search(photos[half:])
        except _DEVICE_ERRORS as error:
            if gpu is None:
                raise ModelError(Sentence("The model failed: {error}.", error=_first_line(error))) from error
            self._leave_gpu(error)
            return self.search(photos)
        looks = self._looks(means, found)
        return [(self._ranked(each, look), look) for each, look in zip(found, looks, strict=True)]

    def _starts(self, means: Floats) -> list[int]:
        """Return what stands before the first word for each photo: it is spoken of as in the dataset that it looks like.

        means: ``[B, D]`` of its features.
        """
        starts = self._bundle.vocabulary.starts
        if self.relevance is None or len(starts) == 1:
            return [starts[0]] * len(means)
        return [starts[style] for style in self.relevance.likeness(means).argmax(axis=1).tolist()]

    def _looks(self, means: Floats, found: Sequence[Sequence[Hypothesis]]) -> list[Look]:
        """Return what photos look like, by the means of their features, and how well the sentences found suit them."""
        if self.novelty is None:
            return [Look()] * len(means)
        new = [tuple(each) for each in self.novelty(means).tolist()]
        if self.relevance is None:
            return [Look(each) for each in new]
        looks = []
        for each, hypotheses, expected in zip(new, found, self.relevance.expected(means), strict=True):
            sentences = [hypothesis.tokens for hypothesis in hypotheses]
            looks.append(Look(each, dict(zip(sentences, self.relevance(sentences, expected), strict=True))))
        return looks

    def _ranked(self, found: list[Hypothesis], look: Look) -> list[Hypothesis]:
        """Return a photo's sentences, best first."""
        if self.relevance is None or not look.relevance:
            return found
        worth = self.relevance.worth
        return sorted(found, key=lambda each: each.score + worth * look.relevance[each.tokens], reverse=True)

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
            raise ModelError(Sentence("The model could not be loaded: {error}.", error=_first_line(error))) from error

    def _build(self, gpu: Any | None, stored: Arrays, int8: bool) -> None:
        nothing = np.zeros((1, self.side, self.side, 3), np.uint8)
        policy = self._precision
        if policy == "auto":
            policy = "bfloat16" if (has_bfloat16() if gpu is None else gpu_has_bfloat16(gpu)) else "float32"
        self._tf_device = "/CPU:0" if gpu is None else gpu.name.replace("physical_device:", "")
        try:
            with tf.device(self._tf_device), ThreadPoolExecutor(1, thread_name_prefix="encoder") as beside:
                encoder = self._int8(stored, policy) if int8 else encoder_of(self._bundle, stored, policy)
                # What is slow the first time is so while the decoder is built; floats are traced, which two threads cannot.
                ready = beside.submit(encoder, nothing) if int8 else None
                shape = tuple(encoder.output.shape)
                decoder = decoder_of(self._bundle, stored, policy, shape, looks_up=gpu is None)
                engine = Engine(encoder, decoder, self._bundle.model.decoder.max_words)
                if ready:
                    ready.result()
        except NotConvertibleError:
            raise
        except (KeyError, ValueError) as error:
            raise ModelError(
                Sentence(
                    "The model in {folder} cannot be used: {error}.",
                    folder=self._bundle.folder,
                    error=_first_line(error),
                )
            ) from error
        with tf.device(self._tf_device):
            engine.hypotheses(nothing, replace(self._search, max_words=_FIRST_WORDS))
        self.device = f"{_words(gpu)} ({'int8 and ' if int8 else ''}{policy})"
        self.engine = engine
        self._gpu = gpu  # last: a thread that reads None here has the new engine
        log.info("%s on %s", self.model, self.device)

    def _int8(self, stored: Arrays, policy: str) -> Int8Encoder:
        """The encoder in 8 bits. Raises NotConvertibleError where it does not see what the one in floats sees."""
        encoder = Int8Encoder(self._bundle.model.encoder, stored, policy)
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

    def captions(self, hypotheses: Sequence[Hypothesis], look: Look = _UNKNOWN) -> tuple[Caption, ...]:
        """The sentences of one photo as captions. look: what it looks like."""
        captions: dict[str, Caption] = {}
        not_photo = self.calibration is not None and self.calibration.is_no_photo(look)
        for hypothesis in hypotheses:
            words = self._bundle.vocabulary.decode(hypothesis.tokens)
            cells = hypothesis.attention.shape[-1]  # none where the decoder has no attention
            looks = hypothesis.attention.reshape(len(words), round(cells**0.5), -1) if cells else None
            confidence = hypothesis.probability
            if self.calibration:
                confidence = self.calibration.confidence(hypothesis, look)
            if self._says_person:
                words, places = say_person(words)
                looks = None if looks is None else np.stack([looks[list(each)].mean(axis=0) for each in places])
            text = sentence(words)
            # Sentences that differed in sex only are one; the first is the surest.
            captions.setdefault(text, Caption(text, confidence, tuple(words), looks, not_photo))
        return tuple(captions.values())


def load(
    folder: Path, device: str = "auto", beams: int = BEAMS, batch: int = BATCH, precision: str = "auto"
) -> ModelCaptioner:
    """Loads the bundle in a folder; raises ModelError."""
    return ModelCaptioner(bundles.read(folder), device, beams, batch, precision)


def choose_gpu(device: str) -> Any | None:
    """The GPU for "auto", "cpu", "gpu" or "gpu:N", None for the processor; raises ModelError for one that is not there."""
    kind, _, number = device.partition(":")
    gpus = tf.config.list_physical_devices("GPU")
    if kind not in ("auto", "cpu", "gpu") or (number and (kind != "gpu" or not number.isdecimal())):
        raise ModelError(Sentence("There is no device “{device}”: choose auto, cpu, gpu or gpu:N.", device=device))
    if kind == "cpu" or (kind == "auto" and not gpus):
        return None
    wanted = int(number or 0)
    if wanted >= len(gpus):
        raise ModelError(Sentence("There is no GPU {number}: TensorFlow sees {count}.", number=wanted, count=len(gpus)))
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
