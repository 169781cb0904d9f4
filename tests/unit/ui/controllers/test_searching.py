"""What was found is shown if it is still wanted."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.browser.search_bar import SearchBar
from desktop_captioner.ui.controllers.searching import Finding


@pytest.fixture
def finding(qtbot: QtBot) -> Finding:
    bar = SearchBar()
    qtbot.addWidget(bar)
    return Finding(bar)


def test_photos_or_the_sentence_that_there_are_none(finding: Finding) -> None:
    found: list[tuple[list[Path], str]] = []
    finding.found.connect(lambda paths, sentence: found.append((paths, sentence)))
    finding.bar.setText("dog")
    finding.on_found("do", [Path("late.jpg")])  # more was typed since
    assert found == []
    finding.on_found("dog", [Path("a.jpg")])
    finding.on_found("dog", [])
    assert found == [([Path("a.jpg")], ""), ([], "No captions match “dog”.")]
    assert finding.active


def test_a_search_that_is_cleared_is_left(finding: Finding, qtbot: QtBot) -> None:
    finding.bar.setText("dog")
    with qtbot.waitSignal(finding.search_requested) as asked:
        finding.bar.returnPressed.emit()
    assert asked.args == ["dog"]
    finding.on_found("dog", [])
    with qtbot.waitSignal(finding.left):
        finding.bar.cleared.emit()
    assert not finding.active


def test_other_photos_end_it(finding: Finding, qtbot: QtBot) -> None:
    finding.bar.setText("dog")
    finding.on_found("dog", [])
    with qtbot.assertNotEmitted(finding.left):
        finding.leave()
    assert (finding.active, finding.bar.text()) == (False, "")
