"""The preview of an import."""

from __future__ import annotations

import time
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_captioner.exports.imported_row import ImportRow, Problem
from desktop_captioner.operations.import_plan import Change, ImportPlan, Refusal
from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.dialogs.import_dialog import ImportDialog

ROW = ImportRow(2, "a.jpg", "A dog.")
CHANGE = Change(ROW, Photo(Path("a.jpg"), 1, 1), "A dog.", None)


def test_rows_that_are_left_out_come_first_with_their_reasons_then_what_changes(qtbot: QtBot) -> None:
    both = Change(ImportRow(9, "b.jpg"), Photo(Path("b.jpg"), 1, 1), "A cat.", "My cat.")
    plan = ImportPlan([CHANGE, both], [], [Refusal(ROW, problem) for problem in Problem])
    dialog = ImportDialog("t.csv", plan)
    qtbot.addWidget(dialog)
    model = dialog.table.model()
    results = [model.index(row, 2).data() for row in range(model.rowCount())]
    assert results[:-2] == [f"Skipped: {problem.value}" for problem in Problem]
    assert results[-2:] == ["A dog.", "A cat. · Alt text: My cat."]
    assert [model.index(0, column).data() for column in (0, 1)] == ["2", "a.jpg"]


def test_what_would_be_replaced_has_to_be_ticked(qtbot: QtBot) -> None:
    dialog = ImportDialog("t.csv", ImportPlan([], [], [Refusal(ROW, Problem.DIFFERS, (), CHANGE)]))
    qtbot.addWidget(dialog)
    assert not dialog.take.isEnabled()
    result = dialog.table.model().index(0, 2)
    assert result.data().startswith("Skipped")
    dialog.replace.setChecked(True)
    assert dialog.table.model().index(0, 2).data() == "A dog."
    with qtbot.waitSignal(dialog.accepted_changes) as accepted:
        dialog.take.click()
    assert accepted.args == [[CHANGE]]


def test_a_hundred_thousand_rows_open_at_once(qtbot: QtBot) -> None:
    plan = ImportPlan([], [], [Refusal(ROW, Problem.UNMATCHED)] * 100_000)
    began = time.monotonic()
    dialog = ImportDialog("t.csv", plan)
    qtbot.addWidget(dialog)
    dialog.show()
    assert time.monotonic() - began < 1


def test_text_files_have_no_lines_to_be_named(qtbot: QtBot) -> None:
    dialog = ImportDialog("text files", ImportPlan([CHANGE]), lines=False)
    qtbot.addWidget(dialog)
    assert dialog.table.isColumnHidden(0)
