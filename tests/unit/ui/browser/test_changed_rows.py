"""Views hear of neighbours at once, and of very many changes as one."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.browser.changed_rows import ChangedRows, runs


@pytest.mark.parametrize(
    ("rows", "expected"),
    [([], []), ([3], [(3, 3)]), ([0, 1, 2], [(0, 2)]), ([1, 2, 5, 7, 8], [(1, 2), (5, 5), (7, 8)])],
)
def test_neighbours_are_one_run(rows: list[int], expected: list[tuple[int, int]]) -> None:
    assert list(runs(rows)) == expected


def test_what_changes_in_one_moment_is_told_together(qtbot: QtBot) -> None:
    changed = ChangedRows()
    told: list[tuple[int, int]] = []
    changed.changed.connect(lambda first, last: told.append((first, last)))
    for row in (4, 2, 3, 9, 2):
        changed.add(row)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [(2, 4), (9, 9)]


def test_very_many_runs_are_told_as_one(qapp: object) -> None:
    changed = ChangedRows()
    told: list[tuple[int, int]] = []
    changed.changed.connect(lambda first, last: told.append((first, last)))
    for row in range(0, 400, 2):
        changed.add(row)
    changed.tell()
    assert told == [(0, 398)]
    changed.add(1)
    changed.forget()
    changed.tell()
    assert len(told) == 1
