"""Folders are unfolded as they are asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.browser.folder_tree import FolderTree
from tests.conftest import WAIT


@pytest.fixture
def tree(qtbot: QtBot, tmp_path: Path) -> FolderTree:
    for name in ("2025/summer", "2026/autumn"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "photo.jpg").touch()
    made = FolderTree()
    qtbot.addWidget(made)
    made.begin_at(tmp_path)
    made.show()
    return made


def rows(tree: FolderTree) -> list[str]:
    root = tree.rootIndex()
    return [tree.folder_at(tree.model().index(row, 0, root)).name for row in range(tree.model().rowCount(root))]


def test_only_folders_are_shown(tree: FolderTree, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: rows(tree) == ["2025", "2026"], timeout=WAIT)


def test_a_folder_within_others_becomes_current_and_is_opened_by_a_key(
    tree: FolderTree, qtbot: QtBot, tmp_path: Path
) -> None:
    wanted = tmp_path / "2026" / "autumn"
    tree.show_folder(wanted)
    qtbot.waitUntil(lambda: tree.folder_at(tree.currentIndex()) == wanted, timeout=WAIT)
    with qtbot.waitSignal(tree.folder_chosen) as chosen:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert chosen.args == [wanted]


@pytest.mark.skipif(sys.platform == "win32", reason="a file's locks are lost on POSIX alone")
def test_files_are_not_opened(qtbot: QtBot, tmp_path: Path) -> None:
    import fcntl

    library = tmp_path / "library.sqlite"
    library.write_bytes(b"SQLite format 3\0" + bytes(100))
    asks = "import fcntl, sys; fcntl.lockf(open(sys.argv[1], 'r+b'), fcntl.LOCK_EX | fcntl.LOCK_NB)"
    with library.open("r+b") as held:
        fcntl.lockf(held, fcntl.LOCK_EX)
        tree = FolderTree()
        qtbot.addWidget(tree)
        tree.begin_at(tmp_path)
        tree.show()
        for count in (1, 2):
            (tmp_path / f"folder {count}").mkdir()
            library.touch()
            qtbot.waitUntil(lambda: len(rows(tree)) == count, timeout=WAIT)  # noqa: B023
            other = subprocess.run([sys.executable, "-c", asks, library], capture_output=True, check=False)
            assert b"BlockingIOError" in other.stderr
