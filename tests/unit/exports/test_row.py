"""What is told of a photo in every export."""

import csv
import io
from pathlib import Path

from desktop_captioner.exports.csv_file import CsvWriter, rows_in
from desktop_captioner.exports.row import row_of, row_of_result
from desktop_captioner.photos.annotation import Annotation
from desktop_captioner.photos.photo import Caption, Captioned

DOG = Captioned(
    Path("a,b.jpg"), (Caption("A dog, running.", 0.71234), Caption('A "dog".', 0.5), Caption("Dog.", 0.1)), "m 1"
)


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8"), newline="")))


def test_a_persons_words_carry_the_person_and_no_models_confidence(tmp_path: Path) -> None:
    with CsvWriter(tmp_path / "out.csv") as table:
        table.write(row_of(DOG.path, Annotation("Rex.", "Rex on grass.", result=DOG)))
    [row] = rows(tmp_path / "out.csv")
    assert (row["caption"], row["origin"]) == ("Rex.", "person")
    assert (row["alt_text"], row["alt_text_origin"]) == ("Rex on grass.", "person")
    assert (row["confidence"], row["unsure"], row["model"]) == ("", "", "")
    assert row["alternatives"] == 'A dog, running. | A "dog". | Dog.'


def test_a_caption_below_the_confidence_is_unsure(tmp_path: Path) -> None:
    with CsvWriter(tmp_path / "out.csv") as table:
        table.write(row_of_result(DOG, sure_from=0.8))
    assert rows(tmp_path / "out.csv")[0]["unsure"] == "true"


def test_what_is_no_photograph_is_told_whoever_wrote_the_caption(tmp_path: Path) -> None:
    drawn = Captioned(DOG.path, (Caption("A dog.", 0.3, not_photo=True),), "m 1")
    with CsvWriter(tmp_path / "out.csv") as table:
        for annotation in (
            Annotation(result=DOG),
            Annotation(result=drawn),
            Annotation("Rex.", result=drawn),
            Annotation("Rex."),
        ):
            table.write(row_of(DOG.path, annotation))
    assert [row["not_a_photo"] for row in rows(tmp_path / "out.csv")] == ["false", "true", "true", ""]
    assert [row.not_photo for row in rows_in(tmp_path / "out.csv")] == [False, True, True, False]
