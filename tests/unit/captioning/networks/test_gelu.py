import keras
import numpy as np
import tensorflow as tf

from desktop_captioner.captioning.config import DecoderConfig
from desktop_captioner.captioning.networks.gelu import look_up_gelu
from desktop_captioner.captioning.networks.transformer import TransformerDecoder
from desktop_captioner.captioning.networks.variables import build_weights

SIZES = DecoderConfig(width=32, heads=2, feed_forward=64, cells=4)


def test_what_is_looked_up_is_the_same_to_the_last_bit() -> None:
    decoder = TransformerDecoder(SIZES, 50, "bfloat16")
    build_weights(decoder, (None, 2, 2, 16))
    half = decoder.word_layers[0].feed_forward
    numbers = tf.bitcast(tf.constant(np.arange(1 << 16, dtype=np.uint16)), tf.bfloat16)
    features = tf.cast(keras.random.normal((3, 2, 2, 16), seed=1), tf.bfloat16)

    def results() -> tuple[bytes, bytes]:
        state = decoder.start(features)
        scores, _ = decoder.step(state, tf.zeros((3, 1), tf.int32), tf.ones((3, 1), tf.int32))
        return tf.bitcast(half.expand.activation(numbers), tf.uint16).numpy().tobytes(), scores.numpy().tobytes()

    before, computed = results(), half.expand.activation
    look_up_gelu(decoder)
    assert half.expand.activation is not computed
    assert results() == before
