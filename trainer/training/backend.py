"""Hides the differences between Keras' backends: TensorFlow, which the application uses, and JAX, for machines without it.

``KERAS_BACKEND=jax`` chooses JAX. All that learns and captions in training goes through this file; a bundle is exported and
evaluated with TensorFlow, as the application will run it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from desktop_captioner.captioning.cpu_features import has_bfloat16
from desktop_captioner.captioning.networks.encoders import Encoder
from trainer.data.batches import Batches

JAX = keras.backend.backend() == "jax"

Encode = Callable[[NDArray[Any]], NDArray[Any]]


def best_policy() -> str:
    """Keras' policy of the arithmetic that suits this machine."""
    if JAX:
        import jax

        return "float32" if jax.default_backend() == "cpu" else "mixed_bfloat16"
    from desktop_captioner.captioning.captioner import choose_gpu, gpu_has_bfloat16

    gpu = choose_gpu("auto")
    fast = has_bfloat16() if gpu is None else gpu_has_bfloat16(gpu)
    return "mixed_bfloat16" if fast else "float32"


def compiled(model: keras.Model) -> Encode:
    """The model as a compiled function of one batch, without training."""
    if JAX:
        from trainer.training.jax_engine import stateless

        run = stateless(model, lambda batch: model(batch, training=False))
        return lambda batch: np.asarray(run([variable.value for variable in model.variables], batch))
    import tensorflow as tf

    function = tf.function(lambda batch: model(batch, training=False), reduce_retracing=True)
    return lambda batch: keras.ops.convert_to_numpy(function(batch))


def whole(encoder: Encoder) -> keras.Model:
    """Both halves of an encoder as one network."""
    return keras.Model(encoder.input, encoder.top(encoder.stem.output), name="whole")


def engine(encoder: Encoder, decoder: keras.Model, max_words: int) -> Any:
    """Return the search over a network that is being trained: an ``Engine``."""
    if JAX:
        from trainer.training.jax_engine import JaxEngine

        return JaxEngine(compiled(whole(encoder)), decoder, max_words)
    from desktop_captioner.captioning.engine import Engine

    return Engine(encoder, decoder, max_words)


def engine_of_features(shape: Sequence[int], decoder: keras.Model, max_words: int) -> Any:
    """An engine that takes features ``float16[B, *shape]`` in the place of photos."""
    if JAX:
        from trainer.training.jax_engine import JaxEngine

        return JaxEngine(lambda features: features, decoder, max_words)
    given = keras.Input(shape, dtype="float16")
    same = keras.Model(given, keras.layers.Identity(dtype="float16")(given))
    return engine(Encoder(same, same), decoder, max_words)


def epoch(batches: Batches, step: int) -> tuple[Any, int | None]:
    """The rest of an epoch as ``fit`` takes it, and how many steps it has to be told that it has."""
    if JAX:
        return batches.from_step(step), len(batches) - step
    import tensorflow as tf

    inputs, targets = batches[0]
    # All but the number of photos and captions and the length of these is the same for every batch.
    images = {
        name: tf.TensorSpec((None, *array.shape[1:]) if name != "tokens" else (None, None, None), array.dtype)
        for name, array in inputs.items()
    }
    words = tf.TensorSpec((None, None, None), targets.dtype)
    made = tf.data.Dataset.from_generator(lambda: batches.from_step(step), output_signature=(images, words))
    return made.apply(tf.data.experimental.assert_cardinality(len(batches) - step)).prefetch(2), None
