"""A table becomes captions, and nothing is replaced in silence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_captioner.exports.csv_file import CsvWriter
from desktop_captioner.library.importing import ImportFileError, ImportPlan, Problem, import_plan, rows_in
from desktop_captioner.library.store import Store
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import captioned

Draw = Callable[[str], Photo]


def plan_for(store: Store, table: Path, photos: list[Photo]) -> ImportPlan:
    return import_plan(rows_in(table), photos, store.known_many(photos), table.parent)


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
    assert store.known_many(photos) == {}
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
    assert plan.apply(store) == 3
    record = store.known(photos[0])
    assert record is not None
    assert (record.text, record.alt_text, record.edited) == ("By its path.", "Alt.", True)


def test_a_persons_text_is_replaced_only_on_demand(store: Store, draw: Draw, table: Table) -> None:
    human, model, same = draw("human.jpg"), draw("model.jpg"), draw("same.jpg")
    store.edit(human, "Rex.")
    store.remember(model, captioned(model, "A dog."))
    store.edit(same, "The same.")
    path = table("file;text\nhuman.jpg;Bello.\nmodel.jpg;Bello, too.\nsame.jpg;The same.\n")
    plan = plan_for(store, path, [human, model, same])
    assert [change.photo for change in plan.changes] == [model]
    assert [row.path for row in plan.same] == ["same.jpg"]
    assert [refusal.problem for refusal in plan.refusals] == [Problem.DIFFERS]
    assert plan.apply(store) == 1
    assert {path.name: record.text for path, record in store.known_many([human, model]).items()} == {
        "human.jpg": "Rex.",
        "model.jpg": "Bello, too.",
    }
    assert plan.apply(store, replace=True) == 2
    record = store.known(human)
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
    photos = [draw(name) for name in texts]
    path = tmp_path / "export.csv"
    with CsvWriter(path, bom=True) as writer:
        for photo in photos:
            writer.write(captioned(photo, texts[photo.path.name]))
    plan = plan_for(store, path, photos)
    assert {change.photo.path.name: change.caption for change in plan.changes} == texts
    plan.apply(store)
    again = plan_for(store, path, photos)
    assert (len(again.same), again.changes, again.refusals) == (3, [], [])


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"a,b\n1,2\n",
        b"path,size\na.jpg,3\n",
        "path,caption\nä.jpg,x\n".encode("latin-1"),
        b'path,caption\n"a',
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    with pytest.raises(ImportFileError, match=r"bad\.csv .*\.$"):
        rows_in(path)


def test_a_table_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ImportFileError, match="No such file"):
        rows_in(tmp_path / "none.csv")
