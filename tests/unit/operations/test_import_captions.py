"""A whole import: from a file, or text files, to the library."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterable
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner.exports.imported_row import Problem
from desktop_captioner.library.store import Store
from desktop_captioner.operations.folders import Folders, names_in
from desktop_captioner.operations.import_captions import ApplyImport, PlanImport
from desktop_captioner.operations.import_plan import ImportPlan
from desktop_captioner.operations.operation import How
from desktop_captioner.photos.discover import discover
from desktop_captioner.photos.photo import PhotoError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two photos."""
    place = tmp_path / "photos"
    place.mkdir()
    for name in ("a.jpg", "b.png"):
        Image.new("RGB", (8, 8)).save(place / name)
    return place


def table(folder: Path, *rows: str, header: str = "path,caption") -> Path:
    path = folder / "table.csv"
    path.write_text("\n".join((header, *rows)) + "\n", encoding="utf-8")
    return path


def planned(planning: PlanImport) -> tuple[ImportPlan, list[PhotoError]]:
    errors: list[PhotoError] = []
    assert planning.run(errors.append).how is How.FINISHED
    return planning.plan, errors


def problems(plan: ImportPlan) -> dict[str, Problem]:
    return {refusal.row.path: refusal.problem for refusal in plan.refusals}


def test_only_photos_are_imported(folder: Path, library: Path) -> None:
    Image.new("RGB", (8, 8)).save(folder / "without_suffix", "PNG")
    (folder / "notes.md").write_text("No photo.")
    os.mkfifo(folder / "pipe.jpg")
    names = ("a.jpg", "without_suffix", "notes.md", "pipe.jpg", "/etc/passwd", "/dev/zero", ".", "")
    plan, _ = planned(PlanImport(library, table(folder, *(f"{name},Text" for name in names))))
    assert [change.photo.path.name for change in plan.changes] == ["a.jpg", "without_suffix"]
    assert problems(plan) == {
        "notes.md": Problem.NO_PHOTO,
        "pipe.jpg": Problem.UNMATCHED,
        "/etc/passwd": Problem.NO_PHOTO,
        "/dev/zero": Problem.UNMATCHED,
        ".": Problem.UNMATCHED,
        "": Problem.UNMATCHED,
    }


@pytest.mark.parametrize(
    "cell", ["x" * 300, "x/" * 3000 + "y", "A sentence, not a path. " * 20, "nul\0.jpg", "file://[", "~"]
)
def test_a_cell_that_can_be_no_path_is_a_problem_of_its_row(folder: Path, library: Path, cell: str) -> None:
    plan, _ = planned(PlanImport(library, table(folder, f'"{cell}",Text', "a.jpg,Text")))
    assert [change.photo.path.name for change in plan.changes] == ["a.jpg"]
    assert list(problems(plan).values()) == [Problem.UNMATCHED]


def test_half_an_emoji_is_no_name_either(folder: Path, library: Path) -> None:
    lines = folder / "table.jsonl"
    lines.write_text('{"path": "\\ud83d.jpg", "caption": "Text"}\n{"path": "a.jpg", "caption": "Text"}\n')
    plan, _ = planned(PlanImport(library, lines))
    assert [change.photo.path.name for change in plan.changes] == ["a.jpg"]
    assert list(problems(plan).values()) == [Problem.UNMATCHED]


def test_a_folder_that_does_not_answer_costs_its_own_rows_only(folder: Path, library: Path, tmp_path: Path) -> None:
    share, over = tmp_path / "share", threading.Event()

    def asleep(place: Path) -> Iterable[str]:
        if place.is_relative_to(share):
            over.wait()
        return names_in(place)

    rows = [f"{share}/{number}/deep/a{number}.jpg,Text" for number in range(50)]
    began = time.monotonic()
    try:
        plan, _ = planned(PlanImport(library, table(folder, *rows, "b.png,Text"), folders=Folders(0.5, asleep)))
    finally:
        over.set()
    assert time.monotonic() - began < 20  # half a second for each of 50 rows would be more
    assert [change.photo.path.name for change in plan.changes] == ["b.png"]
    assert set(problems(plan).values()) == {Problem.NO_ANSWER}
    assert len(plan.refusals) == 50


def test_a_library_whose_photos_lie_on_a_disk_that_is_gone_holds_up_nothing(
    folder: Path, library: Path, tmp_path: Path
) -> None:
    share = tmp_path / "share"
    share.mkdir()
    Image.new("RGB", (9, 9)).save(share / "c.jpg")
    with Store.open(library) as store:
        store.edit(next(discover([share])), "Known.")
    over = threading.Event()

    def asleep(place: Path) -> Iterable[str]:
        if place == share:
            over.wait()
        return names_in(place)

    try:
        rows = table(folder, "c.jpg,Text", "a.jpg,Text")
        plan, _ = planned(PlanImport(library, rows, folders=Folders(0.5, asleep)))
    finally:
        over.set()
    assert [change.photo.path.name for change in plan.changes] == ["a.jpg"]
    assert problems(plan) == {"c.jpg": Problem.UNMATCHED}


def test_a_slow_folder_is_waited_for_while_it_gives_signs_of_life(folder: Path, library: Path) -> None:
    listed = 0.0

    def slow(place: Path) -> Iterable[str]:
        nonlocal listed
        for name in names_in(place):
            if place == folder:
                time.sleep(0.2)
                listed += 0.2
            yield name

    for number in range(4):
        (folder / f"{number}.txt").touch()
    plan, _ = planned(PlanImport(library, table(folder, "a.jpg,Text"), folders=Folders(1, slow)))
    assert len(plan.changes) == 1
    assert listed > 1


def test_text_files_beside_photos_are_imported(folder: Path, library: Path) -> None:
    (folder / "a.txt").write_text("A sea.\n", encoding="utf-8")
    (folder / "b.alt.txt").write_text("Waves.\n", encoding="utf-8")
    plan, errors = planned(PlanImport(library, None, [folder]))
    assert errors == []
    assert ApplyImport(library, plan.changes).run(errors.append).how is How.FINISHED
    with Store.open(library) as store:
        photos = [change.photo for change in plan.changes]
        records = {path.name: record for path, record in store.records(photos).items()}
    assert (records["a.jpg"].text, records["a.jpg"].edited) == ("A sea.", True)
    assert records["b.png"].alt_text == "Waves."


def test_what_is_given_and_cannot_be_used_is_said(folder: Path, library: Path) -> None:
    (folder / "notes.md").write_text("No photo.")
    given = [folder / "a.jpg", folder / "notes.md", folder / "nowhere"]
    plan, errors = planned(PlanImport(library, table(folder, "a.jpg,Text"), given))
    assert len(plan.changes) == 1
    assert [error.path.name for error in errors] == ["notes.md", "nowhere"]


def test_a_table_that_cannot_be_read_ends_the_import_in_a_sentence(folder: Path, library: Path) -> None:
    ending = PlanImport(library, folder / "none.csv").run(lambda error: None)
    assert (ending.how, "No such file" in ending.sentence) == (How.FAILED, True)


def test_a_table_on_a_disk_that_is_gone_is_a_sentence(folder: Path, library: Path) -> None:
    over = threading.Event()

    def asleep(place: Path) -> Iterable[str]:
        if place == folder:
            over.wait()
        return names_in(place)

    try:
        ending = PlanImport(library, folder / "t.csv", folders=Folders(0.5, asleep)).run(lambda error: None)
    finally:
        over.set()
    assert (ending.how, "does not respond" in ending.sentence) == (How.FAILED, True)
