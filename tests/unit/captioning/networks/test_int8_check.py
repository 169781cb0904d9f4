"""The comparison of 8 bits and floats; test_loading runs it where 8 bits are wrong."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from desktop_captioner import paths
from desktop_captioner.captioning.networks import int8_check


def test_rounding_is_alike_and_saturation_is_not() -> None:
    seen = np.random.default_rng(0).gamma(1.0, 1.0, (2, 8, 8, 64)).astype(np.float32)
    assert int8_check.alike(seen, np.rint(seen * 20).astype(np.float32) / 20)
    assert not int8_check.alike(seen, np.minimum(seen, 0.4))
    assert not int8_check.alike(seen, np.zeros_like(seen))


@pytest.mark.parametrize("verdict", [True, False])
def test_a_machine_is_looked_at_once(verdict: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "int8_verdicts", lambda: tmp_path / "cache" / "int8.json")
    looked = []

    def compare(*_: object) -> bool:
        looked.append(1)
        return verdict

    monkeypatch.setattr(int8_check, "_compare", compare)
    one: Any = SimpleNamespace(label="one 1.0")
    other: Any = SimpleNamespace(label="other 1.0")
    assert [int8_check.agrees(None, bundle, {}) for bundle in (one, one, other, one)] == [verdict] * 4
    assert len(looked) == 2
    (tmp_path / "cache" / "int8.json").write_text("[1]")
    assert int8_check.agrees(None, one, {}) is verdict
    assert len(looked) == 3
