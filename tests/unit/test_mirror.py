"""Every module has its tests at the same place under ``tests``, or says here what tests it instead."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MIRRORS = {"desktop_captioner": "tests/unit", "trainer": "tests/trainer"}
DATA = "only records and constants"
# What only makes sense as a whole is run as a whole, by these tests.
ELSEWHERE = {
    "desktop_captioner/app.py": "tests/integration",
    "desktop_captioner/captioning/config.py": DATA,
    "desktop_captioner/launch.py": "tests/unit/ui/shell/test_single_instance.py",
    "desktop_captioner/photos/photo.py": DATA,
    "desktop_captioner/ui/controllers/opening.py": "tests/integration/test_opening.py",
    "desktop_captioner/wiring.py": "tests/integration",
    "trainer/config.py": DATA,
    "trainer/evaluation/watch.py": "tests/trainer/training/test_train.py",
    "trainer/export/export.py": "tests/trainer/training/test_train.py",
    "trainer/export/ranges.py": "tests/trainer/training/test_train.py",
    "trainer/report/report.py": "tests/trainer/training/test_classics.py",
    "trainer/training/backend.py": "tests/trainer/training/test_jax_engine.py",
    "trainer/training/run.py": "tests/trainer/training/test_train.py",
}


def modules() -> list[str]:
    paths = (path for package in MIRRORS for path in (ROOT / package).rglob("*.py"))
    return sorted(path.relative_to(ROOT).as_posix() for path in paths if not path.name.startswith("__"))


def mirror(module: str) -> Path:
    package, _, inside = module.partition("/")
    path = ROOT / MIRRORS[package] / inside
    return path.with_name(f"test_{path.name}")


@pytest.mark.parametrize("module", sorted(set(modules()) - set(ELSEWHERE)))
def test_a_module_has_tests_at_its_place(module: str) -> None:
    assert mirror(module).is_file()


@pytest.mark.parametrize(("module", "tests"), list(ELSEWHERE.items()))
def test_what_is_tested_elsewhere_is_there_and_needs_it(module: str, tests: str) -> None:
    assert (ROOT / module).is_file()
    assert not mirror(module).exists()
    assert tests == DATA or (ROOT / tests).exists()
