"""What a write replaced is on the disk before the file is touched, and can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner.library.journal import EntryState, Journal
from desktop_captioner.library.store import Store

BEFORE = {"parts": [{"tag": "XMP-dc:Description", "old": "half \udcff a 🐕", "created": False}]}


def test_a_run_can_be_taken_back_after_a_restart(library: Path, tmp_path: Path) -> None:
    with Store.open(library) as store:
        journal = Journal(store)
        run = journal.begin_run("Save 3 photos")
        first, second, third = (journal.record(run, tmp_path / name, BEFORE, {"caption": name}) for name in "abc")
        journal.mark_written(first)
        journal.mark_failed(third)
        assert journal.begin_run("empty") > run
    with Store.open(library) as store:
        journal = Journal(store)
        assert [(each.number, each.title, each.writes) for each in journal.runs()] == [(run, "Save 3 photos", 2)]
        assert [entry.path.name for entry in journal.revertible(run)] == ["b", "a"]
        assert [entry.state for entry in journal.revertible(run)] == [EntryState.BEGUN, EntryState.WRITTEN]
        entry = journal.revertible(run)[-1]
        assert (entry.before, entry.after) == (BEFORE, {"caption": "a"})
        for number in (second, first):
            journal.mark_reverted(number)
        assert journal.runs() == []
        assert journal.revertible(run) == []


def test_an_entry_is_on_the_disk_when_it_is_recorded(library: Path, store: Store, tmp_path: Path) -> None:
    journal = Journal(store)
    run = journal.begin_run()
    journal.record(run, tmp_path / "a.jpg", BEFORE)
    with Store.open(library) as other:
        assert len(Journal(other).revertible(run)) == 1
    with pytest.raises(RuntimeError), store.batch():
        journal.record(run, tmp_path / "b.jpg", BEFORE)
