import csv
import io
from pathlib import Path

import pytest

from desktop_captioner.exports.csv_file import CsvWriter, rows_in
from desktop_captioner.exports.imported_row import ImportFileError, Problem
from desktop_captioner.exports.row import COLUMNS, CaptionRow, row_of, row_of_result
from desktop_captioner.photos.annotation import Annotation, Origin
from desktop_captioner.photos.photo import Caption, Captioned, Failure
from tests.unit.exports.tables import read, texts

DOG = Captioned(
    Path("a,b.jpg"), (Caption("A dog, running.", 0.71234), Caption('A "dog".', 0.5), Caption("Dog.", 0.1)), "m 1"
)


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8"), newline="")))


def test_a_row_for_each_photo(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    with CsvWriter(path) as table:
        table.write(row_of_result(DOG))
        table.write(row_of_result(Failure(Path("b\nc.jpg"), "The file is empty.")))
    first, second = rows(path)
    assert tuple(first) == COLUMNS
    assert first["path"] == "a,b.jpg"
    assert first["caption"] == "A dog, running."
    assert first["confidence"] == "0.7123"
    assert first["unsure"] == "false"
    assert first["alternatives"] == 'A "dog". | Dog.'
    assert (first["model"], first["error"]) == ("m 1", "")
    assert (second["path"], second["caption"], second["error"]) == ("b\nc.jpg", "", "The file is empty.")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_what_a_spreadsheet_would_run_is_made_harmless(tmp_path: Path, start: str) -> None:
    name = f"{start}cmd.jpg"
    with CsvWriter(tmp_path / "out.csv") as table:
        table.write(row_of_result(Failure(Path(name), "No.")))
    assert rows(tmp_path / "out.csv")[0]["path"] == f"'{name}"


def test_a_name_that_is_no_text_is_written_with_its_bytes(tmp_path: Path) -> None:
    with CsvWriter(tmp_path / "out.csv") as table:
        table.write(row_of_result(Failure(Path("caf\udce9.jpg"), "No.")))
    assert rows(tmp_path / "out.csv")[0]["path"] == "caf\\xe9.jpg"


def test_the_byte_order_mark_is_for_excel(tmp_path: Path) -> None:
    with CsvWriter(tmp_path / "out.csv", bom=True) as table:
        table.write(row_of_result(DOG))
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfpath,")


def test_what_is_written_is_read_as_it_was(tmp_path: Path) -> None:
    rows = [
        row_of_result(DOG),
        row_of(DOG.path, Annotation('=Rex, "the dog"\nand; more', "Alt.", result=DOG)),
        CaptionRow(Path("c.jpg"), "By a camera.", "- Alt.", Origin.FILE, Origin.FILE),
    ]
    with CsvWriter(tmp_path / "out.csv", bom=True) as out:
        for row in rows:
            out.write(row)
    back = rows_in(tmp_path / "out.csv")
    assert [(b.path, b.caption, b.alt_text, b.origin, b.model) for b in back] == [
        (str(r.path), r.caption, r.alt_text, r.origin, r.model) for r in rows
    ]
    assert [row.confidence for row in back] == [0.7123, None, None]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_every_usual_delimiter_is_found_whatever_the_header_says(tmp_path: Path, mark: str) -> None:
    header = '"path","caption","a; b, c | d\te"'.replace('","', f'"{mark}"')
    assert texts(tmp_path, f'{header}\n"a.jpg"{mark}"One; two, three | four"{mark}""\n') == [
        ("a.jpg", "One; two, three | four")
    ]


@pytest.mark.parametrize("line", ["sep=;\r\n", '"sep=;"\n', "\ufeffsep=;\r\n"])
def test_a_first_line_that_names_the_delimiter_is_none_of_the_rows(tmp_path: Path, line: str) -> None:
    [row] = read(tmp_path, f'{line}path;caption\r\na.jpg;"A girl; smiling, at sea"\r\n')
    assert (row.line, row.path, row.caption) == (3, "a.jpg", "A girl; smiling, at sea")


def test_lines_may_end_as_on_the_old_mac(tmp_path: Path) -> None:
    assert texts(tmp_path, "path,caption\ra.jpg,One\rb.jpg,Two\r") == [("a.jpg", "One"), ("b.jpg", "Two")]


@pytest.mark.parametrize(
    "row",
    [
        "a.jpg,A dog, running on grass",
        "a.jpg,A dog,",
        "a.jpg,A dog,,",
        '"a.jpg","A dog",running',
    ],
)
def test_a_row_with_more_cells_than_the_header_is_a_problem_and_no_shorter_caption(tmp_path: Path, row: str) -> None:
    found = read(tmp_path, f"path,caption\n{row}\nb.jpg,Whole\n")
    assert [each.problem for each in found] == [Problem.MORE_CELLS, None]
    assert found[1].caption == "Whole"


@pytest.mark.parametrize(
    ("rest", "problem"), [("and running", Problem.INCOMPLETE), ("and, running", None), (", running", None)]
)
def test_the_rest_of_a_text_with_a_line_break_is_doubtful(tmp_path: Path, rest: str, problem: Problem | None) -> None:
    found = read(tmp_path, f"path,caption\nz.jpg,Whole\na.jpg,A dog\n{rest}\nb.jpg,Whole, too\nc.jpg,Whole\n")
    assert [row.doubtful for row in found] == [False, False, True, False, False]
    assert [row.problem for row in found] == [None, None, problem, Problem.MORE_CELLS, None]


def test_a_row_without_a_text_is_not_doubtful(tmp_path: Path) -> None:
    found = read(tmp_path, "path,caption\na.jpg,One\nb.jpg\nclip.mp4,A film\n/etc/passwd,Other\nc.jpg,Three\n")
    assert [(row.problem, row.doubtful) for row in found] == [(None, False)] * 5


def test_names_without_a_suffix_are_names_where_all_are_such(tmp_path: Path) -> None:
    found = read(tmp_path, "path,caption\n0001,One\n0002,Two\n0003.jpg,Three\n0004,Four\n")
    assert [(row.problem, row.doubtful) for row in found] == [(None, False)] * 4


def test_blank_lines_and_blanks_around_cells_are_no_part_of_a_text(tmp_path: Path) -> None:
    [row] = read(tmp_path, "\n\npath, caption\n\na.jpg,  A dog \n")
    assert (row.line, row.caption, row.problem) == (5, "A dog", None)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"a,b\n1,2\n",
        b"path,size\na.jpg,3\n",
        "path,caption\nä.jpg,x\n".encode("latin-1"),
        b'path,caption\n"a',
        b'path,caption\na.jpg,"A" dog\n',
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(ImportFileError, match=r"in\.csv .*\.$"):
        read(tmp_path, content)


def test_what_is_no_file_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ImportFileError, match="No such file"):
        rows_in(tmp_path / "none.csv")
    with pytest.raises(ImportFileError, match="is not a file"):
        rows_in(tmp_path)
    with pytest.raises(ImportFileError, match="cannot be read"):
        rows_in(tmp_path / ("long" * 200))


def test_a_long_cell_of_another_column_is_no_obstacle(tmp_path: Path) -> None:
    assert texts(tmp_path, f"path,thumbnail,caption\na.jpg,{'A' * 200_000},A dog.\n") == [("a.jpg", "A dog.")]


def test_of_two_columns_of_a_name_the_one_with_a_text_counts(tmp_path: Path) -> None:
    header = "SourceFile,XMP:Description,EXIF:Description"
    assert texts(tmp_path, f"{header}\na.jpg,,A dog.\nb.jpg,A cat.,\nc.jpg,One.,Two.\n") == [
        ("a.jpg", "A dog."),
        ("b.jpg", "A cat."),
        ("c.jpg", "One."),
    ]


@pytest.mark.parametrize("encoding", ["utf-32-le", "utf-32-be"])
def test_a_table_in_utf32(tmp_path: Path, encoding: str) -> None:
    assert texts(tmp_path, "\ufeffpath,caption\na.jpg,Ein Hündchen\n".encode(encoding)) == [("a.jpg", "Ein Hündchen")]
