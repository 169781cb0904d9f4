"""A whole export: from the library, or given rows, to files."""

from __future__ import annotations

import csv
import json
import tarfile
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner.exports.formats import BY_OPTION, FORMATS, rows_in
from desktop_captioner.exports.row import CaptionRow
from desktop_captioner.exports.writer import Target
from desktop_captioner.library.store import Store
from desktop_captioner.operations.export_captions import ExportCaptions, ExportKnownCaptions
from desktop_captioner.operations.import_captions import ApplyImport, PlanImport
from desktop_captioner.operations.operation import How
from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.discover import discover
from desktop_captioner.photos.photo import Caption, Captioned, PhotoError


@pytest.fixture
def folder(tmp_path: Path, library: Path) -> Path:
    """Three photos, of which the library knows a person's and a model's captions."""
    place = tmp_path / "photos"
    place.mkdir()
    for number, name in enumerate(("a.png", "b.png", "c.png")):
        Image.new("RGB", (8 + number, 8)).save(place / name)
    first, second, _ = discover([place])
    with Store.open(library) as store:
        for photo in (first, second):
            captions = (Caption("A dog.", 0.75), Caption("A cat.", 0.5))
            store.keep_result(photo, Captioned(photo.path, captions, "m 1"))
        store.edit(first, "Rex.", "Rex on grass.")
    return place


def export(library: Path, folder: Path, option: str, path: Path | None) -> ExportKnownCaptions:
    operation = ExportKnownCaptions(library, [folder], False, [(BY_OPTION[option], Target(path))])
    assert operation.run(lambda row: None).how is How.FINISHED
    return operation


def test_a_persons_words_carry_the_person_in_every_table(folder: Path, library: Path, tmp_path: Path) -> None:
    done = export(library, folder, "csv", tmp_path / "out.csv")
    assert (done.photos, done.total, done.exported.written) == (3, 2, 2)
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as stream:
        first, second = csv.DictReader(stream)
    assert (first["caption"], first["alt_text"], first["origin"]) == ("Rex.", "Rex on grass.", "person")
    assert (first["confidence"], first["model"], first["alternatives"]) == ("", "", "A dog. | A cat.")
    assert (second["origin"], second["model"], second["confidence"]) == ("model", "m 1", "0.75")


@pytest.mark.parametrize("option", [each.option for each in FORMATS])
def test_every_format_has_captions_and_alt_texts(option: str, folder: Path, library: Path, tmp_path: Path) -> None:
    if option == "parquet":
        pytest.importorskip("pyarrow")
    path = {"txt": None, "imagefolder": folder}.get(option, tmp_path / f"out{(*BY_OPTION[option].suffixes, '')[0]}")
    assert export(library, folder, option, path).exported.written == 2
    if option == "html":
        page = (tmp_path / "out.html").read_text(encoding="utf-8")
        assert all(text in page for text in ("Rex.", 'alt="Rex on grass."', "A dog.", "data:image/jpeg;base64,"))
        return
    if option == "webdataset":
        with tarfile.open(tmp_path / "out.tar") as tar:
            texts = [json.load(tar.extractfile(name)) for name in tar.getnames() if name.endswith(".json")]
        assert [(each["caption"], each["alt_text"]) for each in texts] == [("Rex.", "Rex on grass."), ("A dog.", "")]
        return
    other = tmp_path / "other.sqlite"
    planning = PlanImport(
        other, None if path is None else path / "metadata.jsonl" if path == folder else path, [folder]
    )
    assert planning.run(lambda error: None).how is How.FINISHED
    assert planning.plan.refusals == []
    assert ApplyImport(other, planning.plan.changes).run(lambda failure: None).how is How.FINISHED
    with Store.open(other) as store:
        records = store.records(list(discover([folder])))
    found = {path.name: (record.text, record.alt_text, record.origin) for path, record in records.items()}
    by_model = Origin.PERSON if option == "txt" else Origin.MODEL
    assert found == {"a.png": ("Rex.", "Rex on grass.", Origin.PERSON), "b.png": ("A dog.", "", by_model)}
    if option in ("jsonl", "parquet", "imagefolder"):
        assert [each.text for each in records[folder / "b.png"].alternatives] == ["A cat."]


def test_a_cancelled_export_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("before")
    rows = [CaptionRow(Path(f"{number}.jpg"), "Text") for number in range(9)]
    operation = ExportCaptions([(BY_OPTION["csv"], Target(path))], rows)
    seen: list[object] = []

    def report(row: object) -> None:
        seen.append(row)
        operation.cancel()

    assert operation.run(report).how is How.CANCELLED
    assert (len(seen), path.read_text(), list(tmp_path.iterdir())) == (1, "before", [path])


def test_several_files_are_written_at_once_and_errors_are_outcomes(folder: Path, library: Path, tmp_path: Path) -> None:
    targets = [(BY_OPTION[name], Target(tmp_path / name)) for name in ("csv", "jsonl")]
    operation = ExportKnownCaptions(library, [folder, tmp_path / "nowhere"], False, targets)
    seen: list[CaptionRow | PhotoError] = []
    assert operation.run(seen.append).how is How.FINISHED
    assert [type(each) for each in seen] == [PhotoError, CaptionRow, CaptionRow]
    lines = (tmp_path / "jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["caption"] for line in lines] == ["Rex.", "A dog."]
    assert len((tmp_path / "csv").read_text(encoding="utf-8").splitlines()) == 3


def test_a_table_is_the_format_of_names_that_say_none(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("path,caption\na.jpg,Text\n")
    assert [row.caption for row in rows_in(tmp_path / "notes.txt")] == ["Text"]
