"""``--existing``: given, or asked for on a terminal."""

from __future__ import annotations

import argparse
import io
import sys

import pytest

from desktop_captioner.commands.existing import add_existing_argument, ask, is_asked
from desktop_captioner.photos.annotation import Existing


class Terminal(io.StringIO):
    """Where a person types."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser()
    add_existing_argument(made, Existing.SKIP)
    return made


def test_nobody_is_asked_unless_wanted(parser: argparse.ArgumentParser) -> None:
    assert not is_asked(parser, parser.parse_args([]))
    assert not is_asked(parser, parser.parse_args(["--existing", "replace"]))


def test_without_a_terminal_one_sentence_says_so(
    parser: argparse.ArgumentParser, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("replace\n"))
    with pytest.raises(SystemExit) as ended:
        is_asked(parser, parser.parse_args(["--existing", "ask"]))
    assert ended.value.code == 2
    assert "--existing ask needs a terminal" in capsys.readouterr().err.splitlines()[-1]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("replace\n", Existing.REPLACE),
        ("A\n", Existing.APPEND),
        ("\n", Existing.SKIP),
        ("", Existing.SKIP),  # the terminal was closed
        ("perhaps\nr\n", Existing.REPLACE),
    ],
)
def test_one_answer_holds_for_all(
    typed: str, expected: Existing, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    assert ask(12) is expected
    assert "12 photos have a caption already." in capsys.readouterr().err


def test_where_no_photo_has_a_caption_there_is_no_question(capsys: pytest.CaptureFixture[str]) -> None:
    assert ask(0) is Existing.SKIP
    assert capsys.readouterr().err == ""
