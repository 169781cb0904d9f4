"""Whose text wins is the same in the command and in the window: in metadata, CaptionWriter, library and tables."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from desktop_captioner import NAME, __version__, paths
from desktop_captioner.commands import caption as captions
from desktop_captioner.commands.caption import caption
from desktop_captioner.library.store import Store
from desktop_captioner.metadata.request import WritePolicy
from desktop_captioner.operations.caption_photos import CaptionPhotos, CaptionRequest
from desktop_captioner.operations.journaled_writer import photo_at
from desktop_captioner.operations.save_captions import SaveCaptions, SaveRequest
from desktop_captioner.photos.annotation import Annotation
from desktop_captioner.photos.photo import Caption
from tests.application import Start, entry
from tests.conftest import WAIT, FakeCaptioner, bundle_of
from tests.exiftool import needs_exiftool

pytestmark = [
    needs_exiftool,
    pytest.mark.slow,
]

FILE, PERSON, ALT_TEXT = "Grandmother, 1962", "Mine.", "For those who cannot see it."
SAID = {"fake 1.0": "A red square.", "fake 2.0": "A blue square."}


class OtherCaptioner(FakeCaptioner):
    """A newer model, which says something else."""

    model = "fake 2.0"

    def _sentences(self) -> tuple[Caption, ...]:
        return (Caption("A blue square.", 0.5), Caption("Something blue.", 0.25))


MODELS = {"same model": FakeCaptioner, "newer model": OtherCaptioner}


@dataclass(frozen=True)
class Before:
    """A photo before the run. file: the caption that others gave it. edited, alt_text: what a person says in the library.

    captioned: by the first model. saved: what counts was saved into the photo by this program. later: the caption that
    another program gave the photo after that.
    """

    file: str = ""
    edited: str | None = None
    alt_text: str | None = None
    captioned: bool = False
    saved: bool = False
    later: str = ""


BEFORE = {
    "nothing": Before(),
    "file": Before(FILE),
    "person": Before(edited=PERSON),
    "person over file": Before(FILE, PERSON),
    "person cleared": Before(FILE, ""),
    "person saved": Before(FILE, PERSON, saved=True),
    "person cleared and saved": Before(FILE, "", saved=True),
    "person after model": Before(edited=PERSON, captioned=True),
    "alt text over file": Before(FILE, alt_text=ALT_TEXT),
    "model": Before(captioned=True),
    "model saved": Before(captioned=True, saved=True),
    "model saved, then file": Before(captioned=True, saved=True, later=FILE),
}


@dataclass(frozen=True)
class After:
    """A photo after the run. M: what the model of the run says. writer: who wrote the caption; None: whoever did before."""

    caption: str
    origin: str
    writer: str | None


OURS, BY_MODEL, NOBODY = "this program", "this program for the model", ""
GENERATED = After("M", "model", BY_MODEL)
KEPT = After(FILE, "file", NOBODY)
APPENDED = After(f"{FILE}\nM", "file", BY_MODEL)
HERS = After(PERSON, "person", OURS)
CLEARED = After("", "person", NOBODY)

# What becomes of each photo where captions that are there are kept (skip), appended to, and replaced.
AFTER = {
    "nothing": (GENERATED, GENERATED, GENERATED),
    "file": (KEPT, APPENDED, GENERATED),
    "person": (HERS, HERS, HERS),
    "person over file": (HERS, HERS, HERS),
    "person cleared": (CLEARED, CLEARED, CLEARED),
    "person saved": (HERS, HERS, HERS),
    "person cleared and saved": (CLEARED, CLEARED, CLEARED),
    "person after model": (HERS, HERS, HERS),
    "alt text over file": (KEPT, APPENDED, GENERATED),
    "model": (GENERATED, GENERATED, GENERATED),
    "model saved": (GENERATED, GENERATED, GENERATED),
    "model saved, then file": (replace(KEPT, writer=None), APPENDED, GENERATED),
}


def path_of(folder: Path, name: str) -> Path:
    return folder / f"{name}.jpg"


def prepare(folder: Path, library: Path) -> None:
    """Makes the photos of ``BEFORE`` through the program's own operations, and another program's writes."""
    folder.mkdir()
    for number, (name, before) in enumerate(BEFORE.items()):
        Image.new("RGB", (64, 48), (200, 10 * number, 30)).save(path_of(folder, name))
        if before.file:
            write_elsewhere(path_of(folder, name), before.file)
    captioned = tuple(photo_at(path_of(folder, name)) for name, before in BEFORE.items() if before.captioned)
    run = CaptionPhotos(library, CaptionRequest(captioned), FakeCaptioner, FakeCaptioner.model)
    assert run.run(lambda _: None).sentence == ""
    with Store.open(library) as store:
        for name, before in BEFORE.items():
            if before.edited is not None or before.alt_text is not None:
                store.edit(photo_at(path_of(folder, name)), before.edited, before.alt_text)
    saved = tuple((path_of(folder, name), Annotation()) for name, before in BEFORE.items() if before.saved)
    assert SaveCaptions(library, SaveRequest(saved, WritePolicy())).run(lambda _: None).sentence == ""
    for name, before in BEFORE.items():
        if before.later:
            write_elsewhere(path_of(folder, name), before.later)


def write_elsewhere(path: Path, text: str) -> None:
    tags = [f"-XMP-dc:Description={text}", f"-IFD0:ImageDescription={text}"]
    subprocess.run(["exiftool", "-q", "-overwrite_original", *tags, str(path)], check=True)


def metadata(folder: Path) -> dict[str, dict[str, str]]:
    """Every photo's texts as ExifTool reads them, with nothing of this program's in between."""
    tags = ("-XMP-dc:Description", "-IFD0:ImageDescription", "-XMP-photoshop:CaptionWriter", "-AltTextAccessibility")
    done = subprocess.run(["exiftool", "-j", "-q", *tags, str(folder)], capture_output=True, check=True)
    return {Path(each.pop("SourceFile")).stem: each for each in json.loads(done.stdout)}


def library_of(folder: Path, library: Path) -> dict[str, tuple[object, ...]]:
    """Everything that the library knows of each photo."""
    with Store.open(library) as store:
        records = {path.stem: store.record(photo_at(path)) for path in folder.iterdir()}
    return {
        name: (
            record.text, record.alt_text, record.origin, record.alt_origin, record.model, record.confidence, record.saved,
            record.changed, [each.text for each in record.alternatives],
        )
        for name, record in records.items()
        if record is not None
    }  # fmt: skip


def table(path: Path) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {Path(row.pop("path")).stem: row for row in csv.DictReader(file)}


class Terminal(io.StringIO):
    """A terminal on which a person gives one answer."""

    def isatty(self) -> bool:
        return True


def run_command(
    folder: Path, library: Path, made: FakeCaptioner, existing: str, patch: pytest.MonkeyPatch, answer: str = ""
) -> None:
    patch.setattr(paths, "library", lambda: library)
    patch.setattr(captions, "read_bundle", lambda _: bundle_of(made))
    patch.setattr(captions, "load_captioner", lambda *_: made)
    if answer:
        patch.setattr(sys, "stdin", Terminal(f"{answer}\n"))
        patch.setattr(sys, "stderr", Terminal())
    out = str(folder.parent / "out.csv")
    assert caption([str(folder), "-q", "--write", "--existing", existing, "--csv", out]) == 0


def run_window(folder: Path, start: Start, made: FakeCaptioner, existing: str, qtbot: QtBot, answer: str = "") -> None:
    start.load, start.folder = lambda: made, folder.parent
    program = start(folder)
    window = program.window
    window.saving.settings = replace(window.saving.settings, existing=existing, sidecars="never")
    qtbot.waitUntil(lambda: window.model_ready, timeout=WAIT)
    # At once: the photos' own captions need not have been read by now.
    window.actions_["caption_folder"].trigger()
    qtbot.waitUntil(lambda: not window.running, timeout=WAIT)
    qtbot.waitUntil(lambda: entry(program, "person.jpg").edited == PERSON, timeout=WAIT)
    qtbot.waitUntil(lambda: all(each.metadata for each in window.photos.entries), timeout=WAIT)
    answers = window.browser.suggestions.buttons
    if answer:
        assert "already had a caption" in window.browser.suggestions.text.text()
        (answers[1] if answer == "skip" else answers[0]).click()
        qtbot.waitUntil(lambda: not window.running, timeout=WAIT)
    with qtbot.waitSignal(program.workers.saving.finished, timeout=6 * WAIT):
        window.actions_["save_all"].trigger()
        if answer:
            contested = 1 if answer == "skip" else 3  # what is not captioned is not asked about
            assert window.browser.suggestions.text.text().startswith(f"{contested} photo")
            answers[["skip", "append", "replace"].index(answer)].click()
    qtbot.waitUntil(lambda: not window.saving.busy, timeout=WAIT)
    assert window.failures.count() == 0
    with qtbot.waitSignal(program.workers.files.exported, timeout=WAIT):
        window.exporting.export(folder.parent / "out.csv")


@dataclass(frozen=True)
class Made:
    """A folder with photos and a library, a copy of it elsewhere, and how its photos were when they had just been made."""

    folder: Path
    copy: Path
    photos: dict[str, tuple[int, int]]
    texts: dict[str, dict[str, str]]


def sizes_and_times(photos: Path) -> dict[str, tuple[int, int]]:
    """What the library knows photos by, beside their places."""
    return {path.name: (path.stat().st_size, path.stat().st_mtime_ns) for path in photos.iterdir()}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    """The same photos twice, each with a library of its own."""
    place = tmp_path_factory.mktemp("precedence")
    return {name: make(place / name, place / "copies" / name) for name in ("window", "command")}


def make(folder: Path, copy: Path) -> Made:
    folder.mkdir()
    prepare(folder / "photos", folder / "library.sqlite")
    shutil.copytree(folder, copy)
    return Made(folder, copy, sizes_and_times(folder / "photos"), metadata(folder / "photos"))


@pytest.fixture
def places(made: dict[str, Made]) -> dict[str, Path]:
    """The photos of the window and those of the command, where they were made and as they were then.

    Neither are a copy of the other: the library knows photos by their places, sizes and times.
    """
    for each in made.values():
        shutil.rmtree(each.folder)
        shutil.copytree(each.copy, each.folder)
        assert sizes_and_times(each.folder / "photos") == each.photos
    return {name: each.folder / "photos" for name, each in made.items()}


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("asks", [False, True], ids=["said", "asked"])
@pytest.mark.parametrize("existing", ["skip", "append", "replace"])
def test_whose_text_wins(
    made: dict[str, Made], places: dict[str, Path], existing: str, asks: bool, model: str,
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    before, captioner = made["command"].texts, MODELS[model]()
    said, answer = ("ask", existing) if asks else (existing, "")
    run_window(places["window"], start, MODELS[model](), said, qtbot, answer)
    library = places["command"].parent / "library.sqlite"
    run_command(places["command"], library, captioner, said, monkeypatch, answer)

    outcomes = {
        name: (metadata(folder), library_of(folder, folder.parent / "library.sqlite"), table(folder.parent / "out.csv"))
        for name, folder in places.items()
    }
    texts, known, rows = outcomes["command"]
    assert texts == outcomes["window"][0]
    assert known == outcomes["window"][1]
    assert {name: row for name, row in rows.items() if any(row.values())} == outcomes["window"][2]

    column = ("skip", "append", "replace").index(existing)
    for name, columns in AFTER.items():
        expected, said = columns[column], SAID[captioner.model]
        wanted = expected.caption.replace("M", said) if expected.caption != PERSON else PERSON
        in_file = texts[name]
        assert in_file.get("Description", "") == in_file.get("ImageDescription", "") == wanted, name
        writers = {
            OURS: f"{NAME} {__version__}",
            BY_MODEL: f"{NAME} {__version__}, {captioner.model}",
            NOBODY: "",
            None: before[name].get("CaptionWriter", ""),
        }
        assert in_file.get("CaptionWriter", "") == writers[expected.writer], name
        assert known[name][0] == wanted, name
        assert known[name][2].value == expected.origin, name  # type: ignore[attr-defined]
        row, by_model = rows[name], expected.origin == "model"
        assert (row["caption"], row["origin"]) == (wanted, expected.origin), name
        assert (row["model"], bool(row["confidence"])) == (captioner.model if by_model else "", by_model), name
        alt_text = ALT_TEXT if name == "alt text over file" else ""
        assert in_file.get("AltTextAccessibility", "") == row["alt_text"] == known[name][1] == alt_text, name


def test_captioning_a_captioned_folder_costs_little_and_replaces_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, made = tmp_path / "photos", FakeCaptioner()
    folder.mkdir()
    for number in range(200):
        Image.new("RGB", (64, 48), (number, 20, 30)).save(folder / f"{number:03}.jpg")
    subprocess.run(["exiftool", "-q", "-overwrite_original", f"-XMP-dc:Description={FILE}", str(folder)], check=True)
    contents = {path: path.read_bytes() for path in folder.iterdir()}
    run_command(folder, tmp_path / "library.sqlite", made, "skip", monkeypatch)
    assert made.batches == 0
    assert {path: path.read_bytes() for path in folder.iterdir()} == contents
    rows = table(tmp_path / "out.csv")
    assert len(rows) == 200
    assert {(row["caption"], row["origin"], row["model"]) for row in rows.values()} == {(FILE, "file", "")}


def test_a_window_that_captions_before_it_has_read_spares_the_owners_captions(
    tmp_path: Path, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(40):
        Image.new("RGB", (64, 48), (number, 20, 30)).save(folder / f"{number:03}.jpg")
    subprocess.run(["exiftool", "-q", "-overwrite_original", f"-XMP-dc:Description={FILE}", str(folder)], check=True)
    made = FakeCaptioner()
    start.load = lambda: made
    program = start()
    monkeypatch.setattr(program.workers.reading, "want", lambda _: None)  # the window itself never comes to read them
    monkeypatch.setattr(program.workers.reading, "want_first", lambda _: None)
    qtbot.waitUntil(lambda: program.window.model_ready, timeout=WAIT)
    program.window.open([folder])
    qtbot.waitUntil(lambda: len(program.window.photos.entries) == 40 and not program.window.opening, timeout=WAIT)
    program.window.actions_["caption_folder"].trigger()
    qtbot.waitUntil(lambda: not program.window.running, timeout=WAIT)
    assert made.batches == 0
    assert {each.text for each in program.window.photos.entries} == {FILE}
    with qtbot.waitSignal(program.workers.files.exported, timeout=WAIT):
        program.window.exporting.export(tmp_path / "out.csv")
    assert {row["caption"] for row in table(tmp_path / "out.csv").values()} == {FILE}
    program.window.close()
    with Store.open(tmp_path / "library.sqlite") as store:
        assert len(store.search("grandmother")) == 40
        assert store.search("square") == []
