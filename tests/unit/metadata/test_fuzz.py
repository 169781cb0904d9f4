"""A few seconds of ``fuzz.py``; the script takes minutes."""

from __future__ import annotations

import warnings

import pytest

from tests.unit.metadata.fuzz import run, seeds_in


@pytest.mark.usefixtures("exiftool")
def test_damaged_files_are_refused_or_written_whole(tmp_path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # decoders warn of what is damaged
        outcomes = run(seeds_in(tmp_path), tmp_path, rounds=84, seed=2)
    assert set(outcomes) == {"written", "refused"}
