"""Two real processes, and two devices of one process, that learn as one."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.trainer.conftest import SMOKE, apart, as_it_began, checkpoint
from trainer import cli as trainer
from trainer.training.cluster import learning_together

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

PATIENCE = 290  # seconds until those who wait for each other are given up

ON_TWO_DEVICES = """
import sys
import tensorflow as tf
processor = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(processor, [tf.config.LogicalDeviceConfiguration()] * 2)
tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})
from trainer import cli as trainer
sys.exit(trainer.main(sys.argv[1:]))
"""


@pytest.fixture(scope="module")
def command(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """A run without dropout, of which each device would draw its own; the place of its results comes last."""
    plain = tmp_path_factory.mktemp("recipe") / "plain.toml"
    plain.write_text("[decoder]\ndropout = 0.0")
    return [*SMOKE, "--config", str(plain), "--out"]


@pytest.fixture(scope="module")
def alone(command: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The run on one device."""
    folder = tmp_path_factory.mktemp("alone") / "run"
    assert trainer.main([*command, str(folder)]) == 0
    return folder


def free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def test_two_machines_learn_what_one_does(command: list[str], alone: Path, tmp_path: Path) -> None:
    workers = [f"127.0.0.1:{port}" for port in free_ports(2)]
    running = []
    for index in range(2):
        cluster = {"cluster": {"worker": workers}, "task": {"type": "worker", "index": index}}
        started = [sys.executable, "-m", "trainer", *command, str(tmp_path / str(index))]
        variables = {**os.environ, "TF_CONFIG": json.dumps(cluster)}
        running.append(subprocess.Popen(started, env=variables, stderr=subprocess.PIPE, text=True))
    try:
        messages = [process.communicate(timeout=PATIENCE)[1] for process in running]
    finally:
        for process in running:
            process.kill()
    assert [process.returncode for process in running] == [0, 0], messages
    first, second, one = (checkpoint(run) for run in (tmp_path / "0", tmp_path / "1", alone))
    for name in one:
        np.testing.assert_array_equal(first[name], second[name])
    assert apart(one, first, as_it_began(alone, tmp_path / "fresh")) < 0.05


def test_two_devices_learn_what_one_does(command: list[str], alone: Path, tmp_path: Path) -> None:
    started = [sys.executable, "-c", ON_TWO_DEVICES, *command, str(tmp_path / "two")]
    done = subprocess.run(started, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert done.returncode == 0, done.stderr
    assert "CPU:1" in done.stderr
    assert apart(checkpoint(alone), checkpoint(tmp_path / "two"), as_it_began(alone, tmp_path / "fresh")) < 0.05


def test_a_variable_that_names_no_machines_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TF_CONFIG", '{"task": {}}')
    with pytest.raises(ValueError, match="TF_CONFIG does not name the machines"):
        learning_together()
