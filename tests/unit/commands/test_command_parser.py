"""Defaults of commands come from a file; what the command line says goes first."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner import paths
from desktop_captioner.cli import COMMANDS, main
from desktop_captioner.commands.command_parser import CommandParser
from desktop_captioner.commands.completion import described
from desktop_captioner.settings import BEAMS

CAPTION = """
device = "cpu"
[caption]
beam = 5
existing = "append"
sidecar = true
dry-run = true
"""


@pytest.fixture
def defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "commands.toml"
    monkeypatch.setattr(paths, "defaults_file", lambda: file)
    return file


@pytest.fixture
def parser() -> CommandParser:
    return described("caption", COMMANDS["caption"])


def test_without_a_file(defaults: Path, parser: CommandParser) -> None:
    options = parser.read(["photos"])
    assert (options.device, options.beam, options.existing, options.sidecar) == ("auto", BEAMS, "skip", False)


def test_with_a_home_in_which_no_file_can_be(
    parser: CommandParser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "home").touch()
    monkeypatch.setattr(paths, "defaults_file", lambda: tmp_path / "home" / "commands.toml")
    assert parser.read(["photos"]).beam == BEAMS


def test_the_file_says_what_the_command_line_does_not(defaults: Path, parser: CommandParser) -> None:
    defaults.write_text(CAPTION, "utf-8")
    options = parser.read(["photos", "--write", "--beam", "1"])
    assert (options.device, options.beam) == ("cpu", 1)
    assert (options.existing, options.sidecar, options.dry_run) == ("append", True, True)


def test_what_needs_another_option_waits_for_it(defaults: Path, parser: CommandParser) -> None:
    defaults.write_text(CAPTION, "utf-8")
    options = parser.read(["photos"])
    assert (options.write, options.existing, options.sidecar, options.dry_run) == (False, "skip", False, False)
    defaults.write_text(f"{CAPTION}write = true\n", "utf-8")
    assert parser.read(["photos"]).existing == "append"


def test_on_the_command_line_it_is_refused(
    defaults: Path, parser: CommandParser, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parser.read(["photos", "--sidecar"])
    assert ended.value.code == 2
    assert "--sidecar goes with --write" in capsys.readouterr().err


def test_above_the_sections_it_holds_for_those_that_have_it(defaults: Path) -> None:
    defaults.write_text('model = "elsewhere"', "utf-8")
    assert described("info", COMMANDS["info"]).read([]).model == Path("elsewhere")
    assert not hasattr(described("search", COMMANDS["search"]).read(["dog"]), "model")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("beam = 3", '"beam" belongs into the section of a command'),
        ("[caption]\nbeams = 3", '[caption] "beams" is no option'),
        ("[caption]\nbeam = 0", '"beam"'),
        ("[caption]\nbeam = true", '"beam" cannot be True'),
        ("[caption]\nwrite = 1", '"write" cannot be 1'),
        ("[caption]\nexisting = 'perhaps'", "skip, append, replace"),
        ("device = 'toaster'", "toaster"),
        ("[caption", "commands.toml"),
        ("[caption]\nbeam = [3]", '"beam" cannot be [3]'),
    ],
)
def test_a_wrong_file_is_wrong_usage(
    defaults: Path, parser: CommandParser, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    defaults.write_text(text, "utf-8")
    with pytest.raises(SystemExit) as ended:
        parser.read(["photos"])
    assert ended.value.code == 2
    error = capsys.readouterr().err
    assert said in error
    assert str(defaults) in error


def test_a_whole_command_heeds_it(defaults: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo = paths.samples() / "kitten.jpg"
    defaults.write_text("[read]\njson = true", "utf-8")
    assert main(["read", str(photo)]) == 0
    assert capsys.readouterr().out.startswith("[")


def test_options_may_stand_between_paths(defaults: Path, parser: CommandParser) -> None:
    options = parser.read(["a", "--beam", "2", "b", "-r", "c"])
    assert ([str(path) for path in options.paths], options.beam, options.recursive) == (["a", "b", "c"], 2, True)
    options = parser.read(["--beam", "2", "--", "-r", "--beam"])
    assert ([str(path) for path in options.paths], options.beam, options.recursive) == (["-r", "--beam"], 2, False)


@pytest.mark.parametrize("text", ["--", "-", "", "--help", "-x=1"])
def test_a_text_may_be_anything(text: str, defaults: Path) -> None:
    options = described("write", COMMANDS["write"]).read(["a.jpg", f"--caption={text}", "b.jpg"])
    assert (options.caption, [str(path) for path in options.files]) == (text, ["a.jpg", "b.jpg"])
