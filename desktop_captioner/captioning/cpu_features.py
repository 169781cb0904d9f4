"""Features of the processor: its model, and the instructions that fast kernels need."""

from __future__ import annotations

import os
import platform

import numpy as np

_FLAGS = ("AVX2", "AVX512F", "AVX_VNNI", "AVX512VNNI", "AVX512BF16", "AMX_BF16", "NEON", "ASIMD", "SVE")


def features() -> tuple[str, ...]:
    """The vector extensions that matter here and that the processor has, by NumPy's names."""
    found = np._core._multiarray_umath.__cpu_features__  # type: ignore[attr-defined]
    flags = {name for name, present in found.items() if present} | _linux_flags()
    return tuple(name for name in _FLAGS if name in flags)


def has_bfloat16() -> bool:
    """True where TensorFlow multiplies bfloat16 faster than float32: x86 with AVX512-BF16 or AMX."""
    return platform.machine() in ("x86_64", "AMD64") and bool({"AVX512BF16", "AMX_BF16"} & set(features()))


def has_int8() -> bool:
    """True where TensorFlow multiplies 8-bit integers exactly and faster than floats: x86 with VNNI."""
    return platform.machine() in ("x86_64", "AMD64") and bool({"AVX_VNNI", "AVX512VNNI"} & set(features()))


def cores() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def model_name() -> str:
    """Returns the processor's own name."""
    return _line_of_linux("model name") or platform.processor() or platform.machine()


def _linux_flags() -> set[str]:
    """The kernel's own list, which knows AMX where NumPy does not."""
    return {flag.upper().replace("AVX512_", "AVX512") for flag in _line_of_linux("flags").split()}


def _line_of_linux(name: str) -> str:
    """Returns the first processor's value of a name in /proc/cpuinfo; empty where there is none."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:  # noqa: PTH123 (not a file of the user's)
            return next((line.partition(":")[2].strip() for line in lines if line.startswith(name)), "")
    except OSError:
        return ""
