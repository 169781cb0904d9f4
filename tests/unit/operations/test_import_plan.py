"""A table becomes captions, and nothing is replaced in silence."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_captioner.exports.csv_file import CsvWriter, rows_in
from desktop_captioner.exports.imported_row import Problem
from desktop_captioner.exports.row import row_of
from desktop_captioner.library.store import Store
from desktop_captioner.operations.import_plan import ImportPlan, apply, import_plan
from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import captioned

Draw = Callable[[str], Photo]


def plan_for(store: Store, table: Path, photos: list[Photo]) -> ImportPlan:
    return import_plan(rows_in(table), photos, store.records, table.parent)


@pytest.fixture
def table(tmp_path: Path) -> Callable[[str], Path]:
    def table(text: str) -> Path:
        path = tmp_path / "captions.csv"
        path.write_bytes(text.encode())
        return path

    return table


Table = Callable[[str], Path]


def test_rows_are_matched_by_path_then_by_the_only_name(store: Store, draw: Draw, table: Table) -> None:
    photos = [draw(name) for name in ("one/a.jpg", "one/b.jpg", "two/a.jpg", "two/c.jpg")]
    path = table(
        "path,caption,alt text\n"
        f"{photos[0].path},By its path.,Alt.\n"
        "photos/two/a.jpg,From the table's folder.,\n"
        "C:\\old\\c.jpg,By its name.,\n"
        "a.jpg,Which?,\n"
        "z.jpg,Nowhere.,\n"
        "b.jpg,,\n"
    )
    plan = plan_for(store, path, photos)
    assert store.records(photos) == {}
    assert [(change.photo.path, change.caption, change.alt_text) for change in plan.changes] == [
        (photos[0].path, "By its path.", "Alt."),
        (photos[2].path, "From the table's folder.", None),
        (photos[3].path, "By its name.", None),
    ]
    assert [(refusal.row.line, refusal.problem) for refusal in plan.refusals] == [
        (5, Problem.AMBIGUOUS),
        (6, Problem.UNMATCHED),
        (7, Problem.EMPTY),
    ]
    assert plan.refusals[0].photos == (photos[0].path, photos[2].path)
    assert apply(plan.changes, store) == []
    record = store.record(photos[0])
    assert record is not None
    assert (record.text, record.alt_text, record.edited) == ("By its path.", "Alt.", True)


def test_a_persons_text_is_replaced_only_on_demand(store: Store, draw: Draw, table: Table) -> None:
    human, model, same = draw("human.jpg"), draw("model.jpg"), draw("same.jpg")
    store.edit(human, "Rex.")
    store.keep_result(model, captioned(model, "A dog."))
    store.edit(same, "The same.")
    path = table("file;text\nhuman.jpg;Bello.\nmodel.jpg;Bello, too.\nsame.jpg;The same.\n")
    plan = plan_for(store, path, [human, model, same])
    assert [change.photo for change in plan.changes] == [model]
    assert [row.path for row in plan.same] == ["same.jpg"]
    assert [refusal.problem for refusal in plan.refusals] == [Problem.DIFFERS]
    apply(plan.changes, store)
    assert {path.name: record.text for path, record in store.records([human, model]).items()} == {
        "human.jpg": "Rex.",
        "model.jpg": "Bello, too.",
    }
    assert [change.photo for change in plan.differing] == [human]
    apply(plan.differing, store)
    record = store.record(human)
    assert record is not None
    assert record.text == "Bello."


def test_rows_that_contradict_each_other_are_reported(store: Store, draw: Draw, table: Table) -> None:
    first, second = draw("a.jpg"), draw("b.jpg")
    plan = plan_for(store, table("path,caption\na.jpg,One.\na.jpg,Two.\nb.jpg,Three.\nb.jpg,Three.\n"), [first, second])
    assert [(refusal.row.line, refusal.problem) for refusal in plan.refusals] == [
        (2, Problem.TWICE),
        (3, Problem.TWICE),
    ]
    assert [change.photo for change in plan.changes] == [second]
    assert len(plan.same) == 1


def test_our_own_export_comes_back_as_it_went(store: Store, draw: Draw, tmp_path: Path) -> None:
    texts = {"a.jpg": "=1+1 “quoted”, 🐕", "b.jpg": "Two\nlines; and, separators", "c.jpg": "- a dash"}
    photos = {name: draw(name) for name in texts}
    store.edit(photos["a.jpg"], texts["a.jpg"], "For the blind.")
    store.keep_result(photos["b.jpg"], captioned(photos["b.jpg"], texts["b.jpg"]))
    store.found_in_file(photos["c.jpg"], texts["c.jpg"], "By another program.")
    before = store.records(photos.values())
    path = tmp_path / "export.csv"
    with CsvWriter(path, bom=True) as writer:
        for record in before.values():
            writer.write(row_of(record.path, record.annotation))
    for other in ("new", "same"):
        with Store.open(tmp_path / f"{other}.sqlite") if other == "new" else store as library:
            plan = plan_for(library, path, list(photos.values()))
            if other == "same":
                assert (len(plan.same), plan.changes, plan.refusals) == (3, [], [])
                continue
            assert {change.photo.path.name: change.caption for change in plan.changes} == texts
            apply(plan.changes, library)
            after = library.records(photos.values())
        for name, photo in photos.items():
            old, new = before[photo.path], after[photo.path]
            assert (new.text, new.alt_text, new.origin, new.alt_origin) == (
                old.text,
                old.alt_text,
                Origin.PERSON if old.origin is Origin.FILE else old.origin,
                Origin.PERSON if old.alt_text else None,
            ), name
            assert new.model == old.model
            assert new.captioned_by == old.captioned_by


def test_a_models_row_never_takes_the_place_of_a_persons_words_unasked(
    store: Store, draw: Draw, table: Callable[[str], Path]
) -> None:
    photo = draw("a.jpg")
    store.edit(photo, "Rex.")
    path = table("path,caption,origin,model,confidence\na.jpg,A dog.,model,m 1,0.5\n")
    plan = plan_for(store, path, [photo])
    assert [refusal.problem for refusal in plan.refusals] == [Problem.DIFFERS]
    apply(plan.changes, store)
    record = store.record(photo)
    assert record is not None
    assert (record.text, record.origin) == ("Rex.", Origin.PERSON)
    apply(plan.differing, store)
    record = store.record(photo)
    assert record is not None
    assert (record.text, record.origin, record.model) == ("A dog.", Origin.PERSON, "m 1")


def test_names_match_in_spite_of_composition_and_capitals_but_never_two_photos(
    store: Store, draw: Draw, table: Callable[[str], Path]
) -> None:
    photos = [draw(name) for name in ("Fête à Zürich.jpg", "IMG_1.JPG", "twin.jpg", "TWIN.jpg")]
    name = unicodedata.normalize("NFD", "Fête à Zürich.jpg")
    plan = plan_for(
        store, table(f"path,caption\n{name},A party\nimg_1.jpg,One\nTwin.jpg,Which?\ntwin.jpg,This.\n"), photos
    )
    assert [(change.photo, change.caption) for change in plan.changes] == [
        (photos[0], "A party"),
        (photos[1], "One"),
        (photos[2], "This."),
    ]
    assert [(refusal.row.path, refusal.problem) for refusal in plan.refusals] == [("Twin.jpg", Problem.AMBIGUOUS)]


@pytest.mark.parametrize("cell", [" a.jpg ", "photos\\a.jpg", " photos\\a.jpg", "./photos/../photos/a.jpg"])
def test_a_path_is_known_with_blanks_and_with_the_separators_of_windows(
    store: Store, draw: Draw, table: Callable[[str], Path], cell: str
) -> None:
    photos = [draw("a.jpg"), draw("other/a.jpg")] if "photos" in cell else [draw("a.jpg")]
    plan = plan_for(store, table(f"path,caption\n{cell},Sea\n"), photos)
    assert [change.photo for change in plan.changes] == photos[:1]


def test_an_address_of_a_file_is_its_path(store: Store, draw: Draw, table: Callable[[str], Path]) -> None:
    photo = draw("a ü.jpg")
    plan = plan_for(store, table(f"path,caption\n{photo.path.as_uri()},Sea\n"), [photo])
    assert [change.photo for change in plan.changes] == [photo]


@pytest.mark.parametrize("rest", ["and running", "and, running", "and running\non grass", ", running"])
def test_a_line_break_without_quotation_marks_never_makes_a_shorter_caption(
    store: Store, draw: Draw, table: Callable[[str], Path], rest: str
) -> None:
    photos = [draw(name) for name in ("z.jpg", "a.jpg", "c.jpg", "odd")]
    path = table(f"path,caption\nz.jpg,Whole\na.jpg,A dog\n{rest}\nc.jpg,Whole\nodd,Whole\n")
    plan = plan_for(store, path, photos)
    assert [change.photo for change in plan.changes] == [photos[0], *photos[2:]]
    assert {refusal.row.path: refusal.problem for refusal in plan.refusals}["a.jpg"] is Problem.INCOMPLETE
