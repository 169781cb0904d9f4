import csv
import io
import json
from pathlib import Path

import pytest

from desktop_captioner.exports.csv_file import COLUMNS, CsvWriter, JsonLinesWriter, SavingError
from desktop_captioner.photos.photo import Caption, Captioned, Failure

DOG = Captioned(
    Path("a,b.jpg"), (Caption("A dog, running.", 0.71234), Caption('A "dog".', 0.5), Caption("Dog.", 0.1)), "m 1"
)


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8"), newline="")))


def test_a_row_for_each_photo(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    with CsvWriter(path) as table:
        table.write(DOG)
        table.write(Failure(Path("b\nc.jpg"), "The file is empty."))
    first, second = rows(path)
    assert tuple(first) == COLUMNS
    assert first["path"] == "a,b.jpg"
    assert first["caption"] == "A dog, running."
    assert first["confidence"] == "0.7123"
    assert first["alternatives"] == 'A "dog". | Dog.'
    assert (first["model"], first["error"]) == ("m 1", "")
    assert (second["path"], second["caption"], second["error"]) == ("b\nc.jpg", "", "The file is empty.")


def test_an_edited_caption_takes_the_models_place(tmp_path: Path) -> None:
    with CsvWriter(tmp_path / "out.csv") as table:
        table.write(DOG, "Rex.")
    assert rows(tmp_path / "out.csv")[0]["caption"] == "Rex."


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_what_a_spreadsheet_would_run_is_made_harmless(tmp_path: Path, start: str) -> None:
    name = f"{start}cmd.jpg"
    with CsvWriter(tmp_path / "out.csv") as table:
        table.write(Failure(Path(name), "No."))
    assert rows(tmp_path / "out.csv")[0]["path"] == f"'{name}"


def test_a_name_that_is_no_text_is_written_with_its_bytes(tmp_path: Path) -> None:
    with CsvWriter(tmp_path / "out.csv") as table:
        table.write(Failure(Path("caf\udce9.jpg"), "No."))
    assert rows(tmp_path / "out.csv")[0]["path"] == "caf\\xe9.jpg"


def test_the_byte_order_mark_is_for_excel(tmp_path: Path) -> None:
    with CsvWriter(tmp_path / "out.csv", bom=True) as table:
        table.write(DOG)
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfpath,")


def test_the_file_has_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("before")
    with CsvWriter(path) as table:
        table.write(DOG)
        assert path.read_text() == "before"
    assert rows(path)[0]["caption"] == "A dog, running."
    assert list(tmp_path.iterdir()) == [path]


def test_a_run_that_ends_early_keeps_what_is_done(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), CsvWriter(tmp_path / "out.csv") as table:  # noqa: PT012 (the interrupt comes between)
        table.write(DOG)
        raise KeyboardInterrupt
    assert len(rows(tmp_path / "out.csv")) == 1


def test_a_run_without_any_result_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("before")
    with pytest.raises(KeyboardInterrupt), CsvWriter(path):
        raise KeyboardInterrupt
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(SavingError, match=r"cannot be written.*\.$"):
        CsvWriter(tmp_path / "nowhere" / "out.csv")


def test_json_lines_keep_the_alternatives_apart(tmp_path: Path) -> None:
    with JsonLinesWriter(tmp_path / "out.jsonl") as lines:
        lines.write(DOG)
    facts = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))
    assert facts["alternatives"][0] == {"caption": 'A "dog".', "confidence": 0.5}
