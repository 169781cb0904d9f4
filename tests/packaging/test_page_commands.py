"""Every command in the README and the pages works; what cannot run here is read as its program would read it."""

from __future__ import annotations

import argparse
import configparser
import csv
import functools
import re
import shlex
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_captioner import __version__, paths
from desktop_captioner.captioning.loading import load_captioner
from desktop_captioner.cli import COMMANDS, main
from desktop_captioner.commands import caption, caption_to_parquet
from desktop_captioner.commands.completion import described
from tests.packaging.pages import PAGES, ROOT, blocks, code_in_text, name

# Not ours, or not to be done to whoever runs the tests: their options are not checked.
ELSEWHERE = {
    "sudo", "pip", "python3", "wp", "journalctl", "mkdir", "unshare", "pre-commit", "ruff", "mypy", "zensical", "pyinstaller",
    "systemctl", "pipx", "uv", "uvx", "chmod", "flatpak-builder", f"./Desktop_Captioner-{__version__}-x86_64.AppImage",
}  # fmt: skip
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


def _commands() -> list[tuple[str, str]]:
    """Every command of every block for a shell, and in which page it stands."""
    lines = [
        (name(page), line)
        for page in PAGES
        for block in blocks(page, "sh")
        for line in block.replace("\\\n", " ").splitlines()
    ]
    parts = [(page, part) for page, line in lines for part in re.split(r" && ", line) if not line.startswith("#")]
    return list(dict.fromkeys(parts))


def _words(command: str) -> list[str]:
    """The command's words, without comment, redirections, assignments and the folder of the program."""
    words = shlex.split(command, comments=True)
    words = [word for word in words if not re.match(r"\d?>|[A-Z_]+=", word)]
    words[0] = re.sub(r"^.*/bin/", "", words[0])
    return [re.sub(r"\$\w+", "1", word) for word in words]  # a variable that a cluster sets


OURS = [(page, command) for page, command in _commands() if _words(command)[0] == "desktop-captioner"]


@pytest.mark.parametrize(("page", "command"), _commands())
def test_every_command_exists(page: str, command: str) -> None:
    words = _words(command)
    match words:
        case ["desktop-captioner", *arguments]:
            _parse(arguments)
        case ["python", "-m", "trainer", *arguments]:
            _parse_for_trainer(arguments)
        case ["python", script, *_] if script.endswith(".py"):
            assert (ROOT / script).is_file()
        case ["python", "-m", "pytest", *_]:
            pass
        case ["sudo", script, *_] | [script, *_] if script.startswith("packaging/"):
            assert (ROOT / script).is_file()
        case [other, *_]:
            assert other in ELSEWHERE, f"{page} names a program that no test knows: {other}"


def _parse(arguments: list[str]) -> None:
    """Reads the arguments as the command does; argparse ends with SystemExit where it does not know them."""
    if not arguments or arguments[0] not in COMMANDS:
        window = argparse.ArgumentParser()
        window.add_argument("paths", nargs="*")
        window.add_argument("--model")
        window.parse_args(arguments)
    else:
        described(arguments[0], COMMANDS[arguments[0]]).read(arguments[1:])


def _parse_for_trainer(arguments: list[str]) -> None:
    """As ``_parse``, without looking whether the data are there."""
    from trainer.cli import parser

    whole = parser()
    for action in _below(whole)[arguments[0]]._actions:
        action.type = None
    whole.parse_args(arguments)


def _below(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    [commands] = [each for each in parser._actions if isinstance(each, argparse._SubParsersAction)]
    return dict(commands.choices)


@pytest.fixture(scope="module")
def load_once() -> Iterator[None]:
    """The commands share the model, which takes longer to load than one photo to caption."""
    load = functools.cache(load_captioner)
    with pytest.MonkeyPatch.context() as patch:
        for command in (caption, caption_to_parquet):
            patch.setattr(command, "load_captioner", load)
        yield


@pytest.mark.slow
@pytest.mark.usefixtures("load_once")
@pytest.mark.parametrize(
    "command", sorted({shlex.join(_words(each)) for _, each in OURS if not {"selftest", "--model"} & set(_words(each))})
)
def test_every_command_of_ours_runs(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    arguments = [re.sub("^/(srv|data)/", "", word) for word in _words(command)[1:]]
    if not arguments:
        pytest.skip("opens the window; the self-test does")
    if arguments[0] == "cluster":
        pytest.importorskip("ray")
    if {"--parquet", "captions"} & set(arguments):
        pyarrow = pytest.importorskip("pyarrow")
    monkeypatch.chdir(tmp_path)
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "home"))
    for folder in ("holidays", "photos", "site/images"):
        (tmp_path / folder).mkdir(parents=True)
        shutil.copyfile(paths.samples() / "kitten.jpg", tmp_path / folder / "kitten.jpg")
    shutil.copyfile(paths.samples() / "kitten.jpg", tmp_path / "photo.jpg")
    for table in ("alt.csv", "captions.csv"):
        (tmp_path / table).write_text("path,caption\nkitten.jpg,A kitten on a bench.\n", "utf-8")
    if arguments == ["import", "captions"]:
        (tmp_path / "captions").mkdir()
        rows = {"path": [str(tmp_path / "photo.jpg")], "caption": ["A kitten on a bench."]}
        import pyarrow.parquet

        pyarrow.parquet.write_table(pyarrow.table(rows), tmp_path / "captions" / "1.parquet")
    status = main(arguments)
    said = capfd.readouterr()
    if "--resume" in arguments:
        assert (status, said.err.count("\n")) == (1, 1)  # there is none to go on with, which is a sentence
    else:
        assert status == 0, said.err


def _options(parser: argparse.ArgumentParser) -> set[str]:
    return {option for action in parser._actions for option in action.option_strings}


@pytest.fixture(scope="module")
def known() -> dict[str, set[str]]:
    """The options of every command, of every one of the trainer's, of the window and of the measuring scripts."""
    from trainer.cli import parser

    package = ROOT / "desktop_captioner"
    sources = [package / "cli.py", package / "commands" / "arguments.py", *(ROOT / "benchmarks").glob("*.py")]
    others = {source.stem: set(re.findall(r'"(--[a-z-]+)"', source.read_text("utf-8"))) for source in sources}

    ours = {f"desktop-captioner {command}": described(command, module) for command, module in COMMANDS.items()}
    theirs = {f"python -m trainer {command}": each for command, each in _below(parser()).items()}
    return others | {command: _options(each) for command, each in {**ours, **theirs}.items()}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_option_within_a_sentence_is_one_of_its_command(page: Path, known: dict[str, set[str]]) -> None:
    for code in code_in_text(page):
        options, words = set(OPTION.findall(code)), code.split()
        if module := re.match(r"python (?:-m (benchmarks|tests)\.([\w.]+)|(benchmarks|packaging)/(\w+)\.py)", code):
            file = ROOT / "/".join(filter(None, module.groups())).replace(".", "/")
            assert file.with_suffix(".py").is_file(), f"{code}: no such script"
            # Scripts of a folder share the reading of their arguments.
            source = "".join(each.read_text("utf-8") for each in file.parent.glob("*.py"))
            assert all(f'{option.removeprefix("--")}"' in source for option in options), f"{code}: no such option"
        elif words[0] in ("desktop-captioner", "python") and len(words) > 1 and words[1] != "[PATH…]":
            command = " ".join(words[: 4 if words[:3] == ["python", "-m", "trainer"] else 2])
            assert not options or options <= known[command], f"{code}: no such option"
            assert words[0] != "desktop-captioner" or words[1] in COMMANDS, f"{code}: no such command"
        elif words[0] in COMMANDS:
            assert options <= known[f"desktop-captioner {words[0]}"], f"{code}: no such option"
        elif words[0].startswith("--") and words[0] != "--appimage-extract-and-run":
            assert options <= set().union(*known.values()), f"{code}: no command has such an option"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_file_of_this_release_and_every_extra_is_there(page: Path) -> None:
    text = page.read_text("utf-8")
    versions = re.findall(r"(?i:desktop[_-]captioner)[_-](\d+\.\d+\.\d+)", text)
    assert set(versions) <= {__version__}
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    asked = [extra for group in re.findall(r"['`][\w.-]*\[([a-z,]+)\]['`]", text) for extra in group.split(",")]
    assert set(asked) <= set(extras)


def test_every_file_of_defaults_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for block in blocks(ROOT / "docs" / "commands.md", "toml"):
        (tmp_path / "commands.toml").write_text(block, "utf-8")
        monkeypatch.setattr(paths, "defaults_file", lambda: tmp_path / "commands.toml")
        for command in {"caption", *tomllib.loads(block)} & set(COMMANDS):
            described(command, COMMANDS[command]).read(["something"])


def test_what_the_trainer_reads_is_written_as_it_reads_it(tmp_path: Path) -> None:
    from trainer import recipe
    from trainer.data import description

    dataset, settings = blocks(ROOT / "docs" / "training.md", "toml")
    (tmp_path / "recipe.toml").write_text(settings, "utf-8")
    assert recipe.stages(recipe.read(tmp_path / "recipe.toml"))
    for part in tomllib.loads(dataset)["parts"]:
        assert part.keys() <= description._KEYS.keys()
        assert all(isinstance(value, description._KEYS[key]) for key, value in part.items())


def test_a_table_is_read_as_the_page_for_websites_reads_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Path("alt.csv").open("w", encoding="utf-8", newline="") as table:
        rows = csv.writer(table)
        rows.writerows([("path", "alt_text", "error"), ("é.jpg", "A “cup”,\nfull.", ""), ("b.jpg", "", "damaged")])
    [block] = blocks(ROOT / "docs" / "how-to" / "website.md", "python")
    got: dict[str, dict[str, str]] = {}
    exec(compile(re.sub(r"^   ", "", block, flags=re.MULTILINE), "website.md", "exec"), got)  # noqa: S102 (ours)
    assert got["alt"] == {"é.jpg": "A “cup”,\nfull."}


def test_the_line_for_cron_is_one() -> None:
    [line] = blocks(ROOT / "docs" / "how-to" / "nas.md", "text")
    *when, nice, program = line.split(maxsplit=6)[:7]
    assert [bool(re.fullmatch(r"\*|\d+", each)) for each in when] == [True] * 5
    assert (nice, "%" in line) == ("nice", False)  # cron makes a line break of a percent sign
    _parse(_words(program)[1:])


def test_the_units_for_systemd_are_valid(tmp_path: Path) -> None:
    service, timer = blocks(ROOT / "docs" / "how-to" / "nas.md", "ini")
    for unit, text in (("desktop-captioner.service", service), ("desktop-captioner.timer", timer)):
        parser = configparser.ConfigParser(interpolation=None)
        parser.optionxform = str  # type: ignore[assignment,method-assign]
        parser.read_string(text)
        (tmp_path / unit).write_text(text.replace("/usr/bin/desktop-captioner", shutil.which("true") or ""), "utf-8")
        if "ExecStart" in text:
            _parse(shlex.split(parser["Service"]["ExecStart"])[1:])
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not installed; the sections and the command were read all the same")
    files = [str(tmp_path / f"desktop-captioner.{kind}") for kind in ("service", "timer")]
    asked = ["systemd-analyze", "verify", "--man=no", *files]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    said = [line for line in (done.stdout + done.stderr).splitlines() if "desktop-captioner" in line]
    assert not said
