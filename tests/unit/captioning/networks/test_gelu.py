import numpy as np
import tensorflow as tf

from desktop_captioner.captioning.networks import gelu


def test_what_is_looked_up_is_the_same_to_the_last_bit() -> None:
    numbers = tf.bitcast(tf.constant(np.arange(1 << 16, dtype=np.uint16)), tf.bfloat16)
    one, other = (tf.bitcast(each(numbers), tf.uint16).numpy().tobytes() for each in (gelu.computed, gelu.looked_up()))
    assert one == other
