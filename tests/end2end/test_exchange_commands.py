"""``import`` and ``export``: captions go from table to library to table, text files and COCO, and stay what they are."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

from tests.end2end.conftest import Command

TEXT = '=A «dog» 🐕 says "woof"\nand 犬 runs.'


@pytest.fixture
def folder(samples: list[Path], tmp_path: Path) -> Path:
    """Photos, two of which have the same name, and two names that differ in their suffix only."""
    place = tmp_path / "photos"
    (place / "sub").mkdir(parents=True)
    for sample in samples[:3]:
        shutil.copy(sample, place)
    shutil.copy(samples[0], place / "sub")
    shutil.copy(samples[3], place / "twin.jpg")
    shutil.copy(samples[4], place / "twin.jpeg")
    return place


def table(folder: Path, *rows: tuple[str, str, str]) -> Path:
    path = folder / "captions.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([("path", "caption", "alt text"), *rows])
    return path


def test_a_table_goes_in_and_comes_out(command: Command, folder: Path, samples: list[Path]) -> None:
    first, second = samples[1].name, samples[2].name
    rows = table(folder, (first, TEXT, "Alt 🐕"), (f"elsewhere/{second}", "By its name.", ""))

    done = command("import", rows, folder)

    assert (done.returncode, done.stderr) == (0, "")
    assert "2 imported" in done.stdout
    exported = command("export", folder, "--csv", "-")
    found = {Path(row["path"]).name: row for row in csv.DictReader(io.StringIO(exported.stdout, newline=""))}
    assert set(found) == {first, second}
    assert (found[first]["caption"], found[first]["alt_text"]) == (f"'{TEXT}", "Alt 🐕")
    assert "3 of 5 photos have no caption" in exported.stderr
    # What our own export says comes in again as it was.
    again = folder / "again.csv"
    again.write_text(exported.stdout, encoding="utf-8", newline="")
    assert "0 imported, 2 unchanged, 0 left out." in command("import", again, folder).stdout


def test_a_dry_run_tells_of_conflicts_and_changes_nothing(
    command: Command, folder: Path, samples: list[Path], tmp_path: Path
) -> None:
    twice, known = samples[0].name, samples[1].name
    assert command("import", table(folder, (known, "Mine.", "")), folder).returncode == 0
    rows = table(
        folder, (f"x/{twice}", "Which?", ""), ("gone.jpg", "Nobody.", ""), (known, "Yours.", ""), (known, "", "")
    )

    done = command("import", rows, folder, "--dry-run")

    assert done.returncode == 1
    for sentence in (
        "line 2, x/",
        "More than one photo",
        "line 3, gone.jpg: No photo",
        "line 4",
        "already has another text",
    ):
        assert sentence in done.stdout
    assert "0 would be imported, 0 unchanged, 4 left out." in done.stdout
    assert command("import", rows, folder).returncode == 1
    assert "Mine." in command("search", "mine").stdout
    assert command("import", rows, folder, "--replace").returncode == 1
    assert "Yours." in command("search", "yours").stdout


def test_text_files_beside_photos_are_never_shared_nor_replaced_unasked(command: Command, folder: Path) -> None:
    rows = table(folder, ("twin.jpg", "The first.", ""), ("twin.jpeg", "The second.", ""))
    assert command("import", rows).returncode == 0

    assert command("export", folder, "--txt").returncode == 0

    assert (folder / "twin.jpg.txt").read_text() == "The first.\n"
    assert (folder / "twin.jpeg.txt").read_text() == "The second.\n"
    (folder / "twin.jpg.txt").write_text("My notes.")
    done = command("export", folder, "--txt")
    assert (done.returncode, (folder / "twin.jpg.txt").read_text()) == (1, "My notes.")
    assert "was kept" in done.stderr
    assert command("export", folder, "--txt", "--replace").returncode == 0
    assert (folder / "twin.jpg.txt").read_text() == "The first.\n"


def test_coco_and_json_lines_hold_the_exact_text(command: Command, folder: Path, tmp_path: Path) -> None:
    assert command("import", table(folder, ("twin.jpg", TEXT, "Alt"))).returncode == 0

    done = command("export", folder, "--coco", tmp_path / "coco.json", "--jsonl", "-")

    assert done.returncode == 0
    told = json.loads(done.stdout)
    assert (told["caption"], told["alt_text"], told["origin"]) == (TEXT, "Alt", "person")
    coco = json.loads((tmp_path / "coco.json").read_text(encoding="utf-8"))
    assert [each["caption"] for each in coco["annotations"]] == [TEXT]
    assert coco["images"][0]["width"] > 0


def test_what_is_no_table_is_a_sentence(command: Command, tmp_path: Path) -> None:
    for content in (b"", b"a,b\n1,2\n", b"path,caption\n\xff\xfe,x\n"):
        (tmp_path / "bad.csv").write_bytes(content)
        done = command("import", tmp_path / "bad.csv")
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert command("export", tmp_path).returncode == 2


def test_shards_make_parquet_files_that_are_imported(command: Command, folder: Path, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    out = tmp_path / "captions"
    for shard in ("1/2", "2/2"):
        assert (
            command("caption", folder, "--parquet", out, "--chunk", "2", "--shard", shard, "--beam", "1").returncode
            == 0
        )
    again = command("caption", folder, "--parquet", out, "--chunk", "2", "--shard", "2/2", "--beam", "1")
    assert "0 photos captioned, " in again.stderr
    assert "5 imported, 0 unchanged, 0 left out." in command("import", out, folder).stdout
    told = [json.loads(line) for line in command("export", folder, "--jsonl", "-").stdout.splitlines()]
    assert [each["origin"] for each in told] == ["model"] * 5
    assert all(each["caption"] and each["model"] for each in told)
    wrong = command("caption", folder, "--parquet", out, "--write")
    assert (wrong.returncode, "--parquet does not go with --write" in wrong.stderr) == (2, True)
