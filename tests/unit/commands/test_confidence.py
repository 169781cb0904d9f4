"""From which confidence on captions are sure."""

from __future__ import annotations

import argparse
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop_captioner import paths
from desktop_captioner.commands.confidence import add_confidence_argument, share, sure_from
from desktop_captioner.photos.annotation import SURE_FROM


def options(*given: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_confidence_argument(parser)
    return parser.parse_args(given)


def test_what_is_given_holds_and_may_be_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    measured = SimpleNamespace(metrics={"sure_from": 0.7})
    assert sure_from(options("--min-confidence", "0.8"), measured) == 0.8
    assert sure_from(options("--min-confidence", "0"), measured) == 0
    monkeypatch.setattr(paths, "model", lambda: tmp_path)
    assert sure_from(options()) == SURE_FROM  # there is no model that was measured


@pytest.mark.parametrize("text", ["1.01", "-0.1", "sure", "nan", ""])
def test_anything_but_a_share_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="is not a number from 0 to 1"):
        share(text)
