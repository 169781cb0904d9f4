"""Two real processes that learn as one."""

import csv
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from trainer import __main__ as trainer
from trainer.training.cluster import learning_together

pytestmark = pytest.mark.timeout(900)

COMMAND = ["train", "--smoke", "--arch", "inception_v3-lstm_merge", "--precision", "float32", "--verbose", "2"]


def free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def losses(folder: Path) -> list[float]:
    with (folder / "log.csv").open() as lines:
        return [float(row["loss"]) for row in csv.DictReader(lines)]


def weights(folder: Path) -> dict[str, np.ndarray]:
    found = load_file(sorted(folder.glob("checkpoint-*"))[-1])
    return {name: array for name, array in found.items() if name.startswith("model/decoder")}


def test_two_machines_learn_what_one_does(tmp_path: Path) -> None:
    workers = [f"127.0.0.1:{port}" for port in free_ports(2)]
    running = []
    for index in range(2):
        cluster = {"cluster": {"worker": workers}, "task": {"type": "worker", "index": index}}
        command = [sys.executable, "-m", "trainer", *COMMAND, "--out", str(tmp_path / str(index))]
        variables = {**os.environ, "TF_CONFIG": json.dumps(cluster)}
        running.append(subprocess.Popen(command, env=variables, stderr=subprocess.PIPE, text=True))
    messages = [process.communicate()[1] for process in running]
    assert [process.returncode for process in running] == [0, 0], messages
    assert trainer.main([*COMMAND, "--out", str(tmp_path / "alone")]) == 0
    assert losses(tmp_path / "0") == losses(tmp_path / "1")
    np.testing.assert_allclose(losses(tmp_path / "0"), losses(tmp_path / "alone"), rtol=0.1)
    first, second, alone = (weights(tmp_path / name) for name in ("0", "1", "alone"))
    for name in alone:
        np.testing.assert_array_equal(first[name], second[name])
    together, single = (np.concatenate([each[name].ravel() for name in alone]) for each in (first, alone))
    assert np.corrcoef(together, single)[0, 1] > 0.99


def test_a_variable_that_names_no_machines_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TF_CONFIG", '{"task": {}}')
    with pytest.raises(ValueError, match="TF_CONFIG does not name the machines"):
        learning_together()
