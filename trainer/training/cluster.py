"""Which devices learn together: one, several in a machine, or several machines.

Several machines: each runs the same command with the variable ``TF_CONFIG``, JSON that names all of them and says which
one this is, as TensorFlow has it::

    {"cluster": {"worker": ["10.0.0.1:2222", "10.0.0.2:2222"]}, "task": {"type": "worker", "index": 0}}

Every one of them has the data and a folder for the run. Each makes the batches of all and takes its share of every
batch, so they learn what one machine would; the folder of worker 0 is the one that counts.
"""

from __future__ import annotations

import json
import logging
import os
from typing import Any

import tensorflow as tf

log = logging.getLogger("trainer")


def learning_together() -> tf.distribute.Strategy:
    """The machines of ``TF_CONFIG``, or all GPUs of this machine, or its one device; each takes its share of a batch.

    Must come before anything else of TensorFlow where there are several machines. Raises ValueError for a ``TF_CONFIG``
    that is no such JSON.
    """
    if cluster := os.environ.get("TF_CONFIG"):
        try:
            workers = json.loads(cluster)["cluster"]["worker"]
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"TF_CONFIG does not name the machines: {error}.") from error
        log.info("training on %d machines: %s", len(workers), ", ".join(workers))
        return tf.distribute.MultiWorkerMirroredStrategy()
    found = tf.config.list_logical_devices("GPU") or tf.config.list_logical_devices("CPU")
    if len(found) == 1:
        return tf.distribute.get_strategy()
    log.info("training on %s", ", ".join(device.name for device in found))
    return tf.distribute.MirroredStrategy([device.name for device in found])


def several_machines(strategy: tf.distribute.Strategy) -> bool:
    """True where other processes learn, too."""
    return isinstance(strategy, tf.distribute.MultiWorkerMirroredStrategy)


def agreed(strategy: tf.distribute.Strategy, number: float) -> float:
    """The mean of what the machines say, the same for all of them: what decides must be one number."""
    if not several_machines(strategy):
        return number

    def mean() -> Any:
        return strategy.reduce(
            tf.distribute.ReduceOp.MEAN, strategy.run(lambda: tf.constant(number, tf.float32)), axis=None
        )

    return float(tf.function(mean)())
