"""Two real processes that learn as one."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.trainer.conftest import apart, as_it_began, checkpoint
from trainer import cli as trainer
from trainer.training.cluster import learning_together

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

COMMAND = ["train", "--smoke", "--arch", "inception_v3-lstm_merge", "--precision", "float32", "--verbose", "2"]


def free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def test_two_machines_learn_what_one_does(tmp_path: Path) -> None:
    (tmp_path / "plain.toml").write_text("[decoder]\ndropout = 0.0")  # each machine draws its own
    arguments = [*COMMAND, "--config", str(tmp_path / "plain.toml"), "--out"]
    workers = [f"127.0.0.1:{port}" for port in free_ports(2)]
    running = []
    for index in range(2):
        cluster = {"cluster": {"worker": workers}, "task": {"type": "worker", "index": index}}
        command = [sys.executable, "-m", "trainer", *arguments, str(tmp_path / str(index))]
        variables = {**os.environ, "TF_CONFIG": json.dumps(cluster)}
        running.append(subprocess.Popen(command, env=variables, stderr=subprocess.PIPE, text=True))
    messages = [process.communicate()[1] for process in running]
    assert [process.returncode for process in running] == [0, 0], messages
    assert trainer.main([*arguments, str(tmp_path / "alone")]) == 0
    first, second, alone = (checkpoint(tmp_path / name) for name in ("0", "1", "alone"))
    for name in alone:
        np.testing.assert_array_equal(first[name], second[name])
    start = as_it_began(tmp_path / "alone", tmp_path / "fresh")
    assert apart(alone, first, start) < 0.05


def test_a_variable_that_names_no_machines_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TF_CONFIG", '{"task": {}}')
    with pytest.raises(ValueError, match="TF_CONFIG does not name the machines"):
        learning_together()
