"""``info`` tells what there is, also where the model is damaged."""

from __future__ import annotations

import json
import platform
from pathlib import Path

import pytest

from desktop_captioner import __version__
from desktop_captioner.commands.info import _scores, info


def test_without_a_model_the_rest_is_told_and_the_status_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert info(["--json", "--model", str(tmp_path)]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["version"] == __version__
    assert told["packages"]["python"] == platform.python_version()
    assert told["processor"]["cores"] >= 1
    assert set(told["model"]) == {"error"}
    assert info(["--model", str(tmp_path)]) == 1
    assert told["model"]["error"] in capsys.readouterr().out


def test_scores_are_a_line_for_each_way_to_search() -> None:
    metrics = {
        "photos": 1000,
        "split": "test",
        "scores": {"greedy": {"CIDEr-D": 0.5, "seconds": 3}, "beam 3": {"BLEU-4": 0.25, "CIDEr-D": 0.61}},
    }
    assert _scores(metrics) == {
        "greedy on 1000 photos of the test split": "CIDEr-D 0.500",
        "beam 3 on 1000 photos of the test split": "BLEU-4 0.250, CIDEr-D 0.610",
    }
