"""Folders are unfolded as they are asked for."""

from __future__ import annotations

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
