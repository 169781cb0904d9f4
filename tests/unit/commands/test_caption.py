"""``caption`` with a captioner that needs no model: what goes where, and what a killed run leaves to be done."""

from __future__ import annotations

import csv
import io
import json
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner import paths
from desktop_captioner.commands import caption as captions
from desktop_captioner.commands.caption import caption
from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.library.journal import Journal
from desktop_captioner.library.store import Store
from desktop_captioner.metadata.request import Request
from desktop_captioner.operations.caption_run import run_to_resume
from desktop_captioner.operations.journaled_writer import JournaledWriter, WrittenPhoto
from desktop_captioner.photos import sources
from desktop_captioner.photos.photo import NOT_A_PHOTO, Caption, Photo
from tests.conftest import FakeCaptioner
from tests.exiftool import needs_exiftool, tag

pytestmark = [
    needs_exiftool,
    pytest.mark.usefixtures("fake"),
]
SAID = "A red square."


class Killed(BaseException):
    """Ends a run where nothing is prepared for it."""


class Writes:
    """Watches which photos are written. kill_at: the name on which the run ends; before: called before each write."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.kill_at = ""
        self.before: Callable[[], object] = lambda: None


@pytest.fixture
def writes(monkeypatch: pytest.MonkeyPatch) -> Writes:
    made = Writes()
    write = JournaledWriter.write

    def watched(self: JournaledWriter, path: Path, request: Request) -> WrittenPhoto:
        made.before()
        if path.name == made.kill_at:
            raise Killed
        made.names.append(path.name)
        return write(self, path, request)

    monkeypatch.setattr(JournaledWriter, "write", watched)
    return made


@pytest.mark.parametrize("known", [True, False], ids=["captioned before", "new"])
def test_a_killed_run_goes_on_with_what_it_has_not_written(
    run, writes: Writes, fake: FakeCaptioner, photo_folder: Path, known
) -> None:
    if known:
        assert run() == 0
    writes.kill_at = "photo4.jpg"
    with pytest.raises(Killed):
        run("--write")
    writes.kill_at = ""
    assert run("--resume", "--write", "--dry-run") == 0  # which only tells

    assert run("--resume", "--write") == 0

    assert writes.names == [f"photo{number}.jpg" for number in range(1, 10)]
    assert {tag(photo_folder / name) for name in writes.names} == {SAID}
    assert fake.batches == 3 if known else fake.batches >= 3
    assert run("--resume", "--write") == 1


def test_a_resumed_run_needs_one_that_was_interrupted(run, writes: Writes, capsys) -> None:
    assert run("--write", "--dry-run") == 0
    assert run("--resume") == 1
    said = capsys.readouterr().err
    assert "There is no interrupted run. Name photos or folders" in said
    with pytest.raises(LibraryError) as raised:
        run_to_resume(paths.library())
    assert raised.value.trouble is Trouble.NOTHING_LEFT


@pytest.mark.parametrize("table", ["--csv", "--jsonl"])
def test_only_the_table_goes_where_the_table_goes(run, writes: Writes, capfd, monkeypatch, table) -> None:
    assert run("--write", "--dry-run", table, "-") == 0
    output, error = capfd.readouterr()
    assert "would write" not in output
    assert error.count("would write “A red square.”") == 9
    if table == "--csv":
        assert len(list(csv.DictReader(io.StringIO(output)))) == 9

    assert run("--write", "--dry-run") == 0
    assert capfd.readouterr().out.count("would write “A red square.”") == 9
    assert not writes.names


def test_json_tells_counts_and_what_went_wrong(run, photo_folder: Path, capfd) -> None:
    (photo_folder / "damaged.jpg").write_bytes(b"no photo")
    Image.new("RGB", (64, 48)).save(photo_folder / "other.bmp")

    assert run("--write", "--json") == 1

    told = json.loads(capfd.readouterr().out)
    assert (told["captioned"], told["as_before"]) == (10, 0)
    assert [Path(each["path"]).name for each in told["failed"]] == ["damaged.jpg"]
    assert [Path(each["path"]).name for each in told["not_saved"]] == ["other.bmp"]
    assert all(each["error"] for each in told["failed"] + told["not_saved"])
    assert run("--write", "--dry-run", "--json") == 1
    told = json.loads(capfd.readouterr().out)
    assert (told["captioned"], told["as_before"]) == (0, 10)
    assert sum(each["note"].startswith("would") for each in told["notes"]) == 10


def test_an_unsure_caption_is_marked_and_written_only_when_asked(run, writes: Writes, capfd, tmp_path: Path) -> None:
    table = tmp_path / "out.csv"
    assert run("--write", "--min-confidence", "0.8", "--csv", str(table)) == 0
    assert not writes.names
    assert capfd.readouterr().err.count("is unsure and was not written") == 9
    assert {row["unsure"] for row in csv.DictReader(io.StringIO(table.read_text("utf-8")))} == {"true"}

    assert run("--min-confidence", "0.8") == 0
    assert capfd.readouterr().out.count("A red square. (unsure)") == 9
    assert run() == 0
    assert "(unsure)" not in capfd.readouterr().out

    assert run("--write", "--min-confidence", "0.8", "--dry-run") == 0
    assert capfd.readouterr().out.count("would not write the caption, which is unsure") == 9
    assert run("--write", "--min-confidence", "0.8", "--write-unsure") == 0
    assert len(writes.names) == 9


def test_what_is_no_photograph_is_said(run, fake: FakeCaptioner, capfd, monkeypatch, tmp_path: Path) -> None:
    drawn = Caption("A dog.", 0.3, not_photo=True)
    monkeypatch.setattr(fake, "caption", lambda photos: [(drawn,)] * len(photos))
    table = tmp_path / "out.csv"
    assert run("--csv", str(table)) == 0
    assert capfd.readouterr().err.count(f"photo1.jpg: {NOT_A_PHOTO}") == 1
    assert {row["not_a_photo"] for row in csv.DictReader(io.StringIO(table.read_text("utf-8")))} == {"true"}


@pytest.mark.parametrize("given", ["1.5", "-1", "sure", "nan"])
def test_a_confidence_is_a_share(run, given: str, capsys) -> None:
    with pytest.raises(SystemExit):
        run(f"--min-confidence={given}")
    assert "is not a number from 0 to 1" in capsys.readouterr().err


@pytest.mark.parametrize("option", [["--sidecar"], ["--existing", "replace"], ["--dry-run"], ["--write-unsure"]])
def test_what_goes_with_write_is_refused_without(run, option: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*option)
    assert ended.value.code == 2


def test_the_run_is_named_after_the_first_path_only(photo_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    titles: list[str] = []
    real = JournaledWriter.__init__

    def noted(self: JournaledWriter, library: Path, policy: object, title: str = "") -> None:
        titles.append(title)
        real(self, library, policy, title)  # type: ignore[arg-type]

    monkeypatch.setattr(JournaledWriter, "__init__", noted)
    photos = sorted(map(str, photo_folder.iterdir()))
    for given in (photos, photos[:1]):
        assert caption([*given, "--quiet", "--write", "--dry-run"]) == 0
    assert titles == [f"caption {photos[0]} and 8 more", f"caption {photos[0]}"]
    with Store.open(paths.library()) as store:
        assert Journal(store).runs() == []


def test_a_line_break_in_a_name_does_not_break_the_line(photo_folder: Path, run, capsys) -> None:
    (photo_folder / "photo1.jpg").rename(photo_folder / "photo\n\x1b[31m1.jpg")
    assert run() == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 9
    assert f"{photo_folder}/photo\\n\\x1b[31m1.jpg: A red square." in lines


def test_ctrl_c_ends_a_run_over_known_photos(run, writes: Writes, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run() == 0
    writes.before = lambda: signal.raise_signal(signal.SIGINT)
    monkeypatch.setattr(captions.signals.os, "_exit", sys.exit)
    with pytest.raises(SystemExit) as ended:
        run("--write")
    assert ended.value.code == 130
    assert len(writes.names) == 1


def test_the_first_caption_is_there_before_the_folders_are_read(
    run, fake: FakeCaptioner, photo_folder: Path, monkeypatch, tmp_path: Path
) -> None:
    table = tmp_path / "out.jsonl"
    seen: list[bool] = []
    discover = sources.discover

    def slowly(*given: object) -> Iterator[Photo]:
        for number, photo in enumerate(discover(*given)):
            until = time.monotonic() + 30
            while number == 8 and not fake.batches and time.monotonic() < until:
                time.sleep(0.01)
            seen.append(bool(fake.batches))
            yield photo

    monkeypatch.setattr(sources, "discover", slowly)
    assert run("--jsonl", str(table)) == 0
    assert seen[-1]
    assert len(table.read_text(encoding="utf-8").splitlines()) == 9
