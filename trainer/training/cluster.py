"""Finds the devices that learn together: one, several in a machine, or several machines. Several need TensorFlow.

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
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from trainer.training.backend import JAX

log = logging.getLogger("trainer")


class Devices:
    """The devices that learn together.

    several_machines: True where other processes learn, too. replicas: how many devices share a batch.
    """

    def __init__(self, strategy: Any = None, several_machines: bool = False) -> None:
        """strategy: a ``tf.distribute.Strategy``; None for one device."""
        self._strategy, self.several_machines = strategy, several_machines
        self.replicas = strategy.num_replicas_in_sync if strategy else 1

    def scope(self) -> AbstractContextManager[Any]:
        """Return a context to build the network in, so that all devices have it."""
        return self._strategy.scope() if self._strategy else nullcontext()

    def agreed(self, number: float) -> float:
        """The mean of what the machines say, the same for all of them: what decides must be one number."""
        if not self.several_machines:
            return number
        import tensorflow as tf

        def mean() -> Any:
            each = self._strategy.run(lambda: tf.constant(number, tf.float32))
            return self._strategy.reduce(tf.distribute.ReduceOp.MEAN, each, axis=None)

        return float(tf.function(mean)())


def learning_together() -> Devices:
    """The machines of ``TF_CONFIG``, or all GPUs of this machine, or its one device; each takes its share of a batch.

    Must come before anything else of TensorFlow where there are several machines. Raises ValueError for a ``TF_CONFIG``
    that is no such JSON.
    """
    if JAX:
        return Devices()
    import tensorflow as tf

    if cluster := os.environ.get("TF_CONFIG"):
        try:
            workers = json.loads(cluster)["cluster"]["worker"]
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"TF_CONFIG does not name the machines: {error}.") from error
        log.info("training on %d machines: %s", len(workers), ", ".join(workers))
        return Devices(tf.distribute.MultiWorkerMirroredStrategy(), several_machines=True)
    found = tf.config.list_logical_devices("GPU") or tf.config.list_logical_devices("CPU")
    if len(found) == 1:
        return Devices()
    log.info("training on %s", ", ".join(device.name for device in found))
    return Devices(tf.distribute.MirroredStrategy([device.name for device in found]))
