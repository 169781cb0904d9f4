"""Every link and every command in the README and the pages works."""

from __future__ import annotations

import argparse
import configparser
import re
import shlex
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from desktop_captioner import paths
from desktop_captioner.cli import COMMANDS, main
from desktop_captioner.commands.completion import described

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob(".github/*.md"), *(ROOT / "docs").rglob("*.md")])
# A link in prose; code is taken out before.
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
# Not ours, or not to be done to whoever runs the tests: their options are not checked.
ELSEWHERE = {
    "sudo", "pip", "python3", "wp", "journalctl", "mkdir", "unshare", "pre-commit", "ruff", "mypy", "zensical", "pyinstaller",
    "systemctl", "pipx", "uv", "uvx", "chmod", "./Desktop_Captioner-0.1.0-x86_64.AppImage",
}  # fmt: skip


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _prose(page: Path) -> str:
    without_blocks = re.sub(r"^ *```.*?^ *```", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"`[^`\n]*`", "code", without_blocks)


def _anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def _blocks(page: Path, language: str) -> list[str]:
    found = re.findall(rf"^ *```{language}\n(.*?)^ *```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    return [re.sub(r"^ +", "", block, flags=re.MULTILINE) for block in found]


def _commands() -> list[tuple[str, str]]:
    """Every command of every block for a shell, and in which page it stands."""
    lines = [
        (_name(page), line)
        for page in PAGES
        for block in _blocks(page, "sh")
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


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for picture, text, target in LINK.findall(_prose(page)):
        if re.match(r"https://|mailto:", target):
            continue  # no test asks a network
        file, _, anchor = target.partition("#")
        linked = (page.parent / file).resolve() if file else page
        assert linked.exists(), f"{target} is not there"
        assert not anchor or anchor in _anchors(linked), f"{target} has no such title"
        assert not picture or len(text) > 10, f"{target} says too little to those who do not see it"


def test_every_page_is_in_the_table_of_contents() -> None:
    def listed(entries: list[dict[str, object]]) -> set[str]:
        below = [value for entry in entries for value in entry.values()]
        return {each for value in below for each in (listed(value) if isinstance(value, list) else {str(value)})}

    contents = tomllib.loads((ROOT / "zensical.toml").read_text("utf-8"))["project"]["nav"]
    assert listed(contents) == {page.relative_to(ROOT / "docs").as_posix() for page in (ROOT / "docs").rglob("*.md")}


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
    commands = next(each for each in whole._actions if isinstance(each, argparse._SubParsersAction))
    for action in commands.choices[arguments[0]]._actions:
        action.type = None
    whole.parse_args(arguments)


@pytest.mark.slow
@pytest.mark.parametrize(
    "command", sorted({shlex.join(_words(each)) for _, each in OURS if not {"selftest", "--model"} & set(_words(each))})
)
def test_every_command_of_ours_runs(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    arguments = [re.sub("^/(srv|data)/", "", word) for word in _words(command)[1:]]
    if not arguments:
        pytest.skip("opens the window; the self-test does")
    if "--parquet" in arguments:
        pytest.importorskip("pyarrow")
    monkeypatch.chdir(tmp_path)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    for folder in ("holidays", "photos", "site/images"):
        (tmp_path / folder).mkdir(parents=True)
        shutil.copyfile(paths.samples() / "coffee.jpg", tmp_path / folder / "coffee.jpg")
    shutil.copyfile(paths.samples() / "coffee.jpg", tmp_path / "photo.jpg")
    for table in ("alt.csv", "captions.csv"):
        (tmp_path / table).write_text("path,caption\ncoffee.jpg,A cup of coffee.\n", "utf-8")
    status = main(arguments)
    said = capfd.readouterr()
    if "--resume" in arguments:
        assert (status, said.err.count("\n")) == (1, 1)  # there is none to go on with, which is a sentence
    else:
        assert status == 0, said.err


def test_every_file_of_defaults_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for block in _blocks(ROOT / "docs" / "commands.md", "toml"):
        (tmp_path / "commands.toml").write_text(block, "utf-8")
        monkeypatch.setattr(paths, "defaults_file", lambda: tmp_path / "commands.toml")
        for command in {"caption", *tomllib.loads(block)} & set(COMMANDS):
            described(command, COMMANDS[command]).read(["something"])


def test_the_units_for_systemd_are_valid(tmp_path: Path) -> None:
    page = ROOT / "docs" / "how-to" / "nas.md"
    service, timer = _blocks(page, "ini")
    for name, text in (("desktop-captioner.service", service), ("desktop-captioner.timer", timer)):
        parser = configparser.ConfigParser(interpolation=None)
        parser.optionxform = str  # type: ignore[assignment,method-assign]
        parser.read_string(text)
        (tmp_path / name).write_text(text.replace("/usr/bin/desktop-captioner", shutil.which("true") or ""), "utf-8")
        if "ExecStart" in text:
            _parse(shlex.split(parser["Service"]["ExecStart"])[1:])
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not installed; the sections and the command were read all the same")
    asked = [
        "systemd-analyze",
        "verify",
        "--man=no",
        str(tmp_path / "desktop-captioner.service"),
        str(tmp_path / "desktop-captioner.timer"),
    ]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    said = [line for line in (done.stdout + done.stderr).splitlines() if "desktop-captioner" in line]
    assert not said
