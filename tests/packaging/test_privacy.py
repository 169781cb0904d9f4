"""Nothing leaves the computer, and nothing that comes from a stranger is run."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import desktop_captioner

SOURCES = sorted(Path(desktop_captioner.__file__).parent.rglob("*.py"))
# What speaks to a network, and what turns data into code.
MODULES = {
    "socket", "ssl", "http", "ftplib", "smtplib", "poplib", "imaplib", "urllib.request", "xmlrpc", "requests", "urllib3",
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "pickle", "marshal", "shelve", "dill", "joblib", "cloudpickle",
}  # fmt: skip
CALLS = {"eval", "exec", "compile", "__import__"}
# Ends the process the moment anything in it turns to a network; Python's own hooks see it wherever it comes from.
WATCHED = """
import os, sys
def watch(event, args):
    if event in ("socket.getaddrinfo", "socket.gethostbyname") or (
        event in ("socket.connect", "socket.sendto") and isinstance(args[1], tuple)
    ):
        print("NETWORK", event, args[1:], flush=True)
        os._exit(77)
sys.addaudithook(watch)
"""
SELFTEST = "from desktop_captioner.cli import main; sys.exit(main(['selftest']))"


def _imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_file_can_reach_a_network_or_run_data(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    imported = {part for name in _imported(tree) for part in (name, name.split(".")[0])}
    assert not imported & MODULES
    called = {n.func.id for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}
    assert not called & CALLS


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_every_parser_of_xml_refuses_entities_and_networks(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "XMLParser":
            told = {each.arg: ast.unparse(each.value) for each in node.keywords}
            assert told.get("resolve_entities") == "False"
            assert told.get("no_network", "True") == "True"
            assert told.get("huge_tree", "False") == "False"


def _run(code: str, folder: Path, *before: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*before, sys.executable, "-c", WATCHED + code],
        cwd=folder, env=os.environ | {"PYTHONUTF8": "1"}, capture_output=True, encoding="utf-8", check=False, timeout=240,
    )  # fmt: skip


def test_the_watch_sees_a_connection(tmp_path: Path) -> None:
    done = _run("import urllib.request; urllib.request.urlopen('http://localhost:9')", tmp_path)
    assert done.returncode == 77
    assert "NETWORK" in done.stdout


@pytest.mark.slow
def test_a_whole_run_asks_for_no_network_and_needs_none(tmp_path: Path) -> None:
    alone = ("unshare", "--net", "--map-root-user")
    if sys.platform != "linux" or subprocess.run([*alone, "true"], check=False, capture_output=True).returncode:
        alone = ()  # watched all the same
    done = _run(SELFTEST, tmp_path, *alone)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("\nok ") == 7
