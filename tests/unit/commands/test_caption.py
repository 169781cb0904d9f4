"""``caption`` with a captioner that needs no model: what goes where, and what a killed run leaves to be done."""

from __future__ import annotations

import csv
import io
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop_captioner import paths
from desktop_captioner.commands import caption as captions
from desktop_captioner.commands.caption import caption
from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.library.journal import Journal
from desktop_captioner.library.store import Store
from desktop_captioner.metadata.request import Request
from desktop_captioner.operations.caption_run import run_to_resume
from desktop_captioner.operations.journaled_writer import JournaledWriter, WrittenPhoto
from tests.conftest import FakeCaptioner

pytestmark = pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
SAID = "A red square."


class Killed(BaseException):
    """Ends a run where nothing is prepared for it."""


class Writes:
    """Watches which photos are written. kill_at: the name on which the run ends; before: called before each write."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.kill_at = ""
        self.before: Callable[[], object] = lambda: None


def texts(path: Path) -> tuple[str, str]:
    """The caption and its writer as ExifTool reads them, with nothing of this program's in between."""
    tags = ("-XMP-dc:Description", "-XMP-photoshop:CaptionWriter")
    done = subprocess.run(["exiftool", "-s3", "-f", *tags, str(path)], capture_output=True, check=True)
    caption, writer = done.stdout.decode().splitlines()
    return caption, writer


@pytest.fixture(autouse=True)
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeCaptioner:
    """A library of its own, and a model that says the same of every photo."""
    made = FakeCaptioner()
    monkeypatch.setattr(paths, "library", lambda: tmp_path / "library.sqlite")
    monkeypatch.setattr(captions, "read_bundle", lambda _: SimpleNamespace(label=made.model))
    monkeypatch.setattr(captions, "load_captioner", lambda *_: made)
    return made


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


@pytest.fixture
def run(photo_folder: Path) -> Callable[..., int]:
    """``run(…)`` captions the folder, ``run("--resume", …)`` goes on."""

    def call(*options: str) -> int:
        return caption([*([] if "--resume" in options else [str(photo_folder)]), "--quiet", *options])

    return call


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
    assert {texts(photo_folder / name)[0] for name in writes.names} == {SAID}
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


@pytest.mark.parametrize("option", [["--sidecar"], ["--existing", "replace"], ["--dry-run"]])
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
