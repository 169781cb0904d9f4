"""Every format is an argument of the commands that write captions."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from desktop_captioner.commands.export_arguments import add_format_arguments, chosen_formats
from desktop_captioner.exports.formats import FORMATS
from desktop_captioner.exports.writer import Target


def chosen(*given: str, only: tuple[str, ...] = ()) -> list[tuple[str, Target]]:
    parser = argparse.ArgumentParser()
    add_format_arguments(parser, *only)
    return [(form.option, target) for form, target in chosen_formats(parser, parser.parse_args(given), *only)]


def test_what_is_asked_for_goes_where_it_is_asked_to() -> None:
    assert chosen() == []
    assert chosen("--csv", "a.csv", "--txt", "--bom") == [
        ("csv", Target(Path("a.csv"), bom=True)),
        ("txt", Target(bom=True)),
    ]


def test_all_formats_are_there_unless_some_are_named() -> None:
    every = [each for form in FORMATS for each in (f"--{form.option}", *([f"a.{form.option}"] if form.metavar else []))]
    assert [option for option, _ in chosen(*every)] == [form.option for form in FORMATS]
    with pytest.raises(SystemExit):
        chosen("--html", "a.html", only=("csv",))


def test_two_tables_in_one_file_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        chosen("--csv", "a", "--jsonl", "a")
    assert "same name" in capsys.readouterr().err
