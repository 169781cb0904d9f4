"""What is told of the processor fits what it is."""

from __future__ import annotations

import os
import platform

import pytest

from desktop_captioner.captioning import cpu_features


def test_features_are_named_once_and_in_one_order() -> None:
    found = cpu_features.features()
    assert list(found) == [name for name in cpu_features._FLAGS if name in found]


@pytest.mark.parametrize(
    ("machine", "flags", "bfloat16", "int8"),
    [
        ("x86_64", {"AVX512BF16"}, True, False),
        ("AMD64", {"AMX_BF16", "AVX512VNNI"}, True, True),
        ("x86_64", {"AVX2"}, False, False),
        ("arm64", {"NEON", "AVX_VNNI"}, False, False),
    ],
)
def test_faster_numbers_are_used_where_the_processor_has_them(
    machine: str, flags: set[str], bfloat16: bool, int8: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "machine", lambda: machine)
    monkeypatch.setattr(cpu_features, "features", lambda: tuple(flags))
    assert (cpu_features.has_bfloat16(), cpu_features.has_int8()) == (bfloat16, int8)


def test_there_is_a_core_and_a_name() -> None:
    assert 1 <= cpu_features.cores() <= (os.cpu_count() or 1)
    assert cpu_features.model_name()
