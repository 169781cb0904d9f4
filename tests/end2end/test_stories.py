"""Days of people who use the window: real keys and a real mouse on a screen of its own, judged by what the files say."""

from __future__ import annotations

import csv
import html.parser
import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner import paths
from desktop_captioner.library.record import Record
from desktop_captioner.library.store import Store
from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.discover import discover
from desktop_captioner.photos.photo import Caption, Captioned
from tests.end2end.desk import MISSING, Desk, until

_LACKING = [*MISSING, *(["exiftool"] if shutil.which("exiftool") is None else [])]
pytestmark = [
    pytest.mark.skipif(bool(_LACKING), reason=f"not installed: {', '.join(_LACKING)}"),
]

MODEL = "inception-transformer 2.3"


@pytest.fixture
def desk() -> Iterator[Desk]:
    """A screen with nothing on it."""
    desk = Desk()
    yield desk
    desk.leave()


@pytest.fixture
def home(environment: dict[str, str]) -> Path:
    """Where the program keeps what is the user's. TensorFlow, which takes long, is left out: no model is there."""
    folder = Path(environment["HOME"]) / "desktop-captioner"
    folder.mkdir()
    (folder / "settings.json").write_text(json.dumps({"model": "none"}), encoding="utf-8")
    return folder


def drawn(folder: Path, count: int) -> list[Path]:
    """Photos 01.jpg, 02.jpg and so on, each of a colour of its own."""
    folder.mkdir()
    found = [folder / f"{number:02}.jpg" for number in range(1, count + 1)]
    for number, path in enumerate(found):
        Image.new("RGB", (640, 480), (40 + 10 * number, 90, 200 - 8 * number)).save(path)
    return found


def exiftool(*arguments: str | Path) -> str:
    """What exiftool says."""
    command = ["exiftool", "-charset", "filename=utf8", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


def describe(caption: str, *photos: Path) -> None:
    """Another program writes captions into photos; with “$filename”, the photo's name, in them."""
    exiftool("-q", "-overwrite_original", f"-XMP-dc:Description<{caption}", *photos)


def description(photo: Path) -> str:
    """The caption that stands in a photo."""
    return exiftool("-s3", "-XMP-dc:Description", photo).strip()


def records(home: Path, folder: Path, ended: bool = False) -> dict[str, Record]:
    """What the library knows of the photos in a folder.

    ended: the program is; what a person did last is brought to its place first, as the next start and every command do.
    """
    if not (home / "library.sqlite").exists():
        return {}
    with Store.open(home / "library.sqlite", check=ended, reading=True) as library:
        return {path.name: record for path, record in library.records(list(discover([folder]))).items()}


def captions(home: Path, folder: Path, ended: bool = False) -> list[str]:
    """The captions that count, in the order of the photos."""
    return [record.text for _, record in sorted(records(home, folder, ended).items())]


def test_twenty_photos_are_reviewed_with_the_keyboard_alone(
    desk: Desk, home: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    folder = tmp_path / "reviewed"
    drawn(folder, 20)
    with Store.open(home / "library.sqlite") as library:  # an earlier run; the higher the number, the less sure
        for number, photo in enumerate(discover([folder]), 1):
            said = Caption(f"A dog {number}.", 0.9 - number / 100), Caption(f"A cat {number}.", 0.1)
            library.keep_result(photo, Captioned(photo.path, said, MODEL))
    program = desk.start(environment, folder)
    desk.sit_at("reviewed")
    until(lambda: desk.shows("Review captions"), lambda: desk.press("ctrl+shift+v"))  # as soon as all is read
    desk.sit_at("Review captions")
    desk.press("Return", "2", "e")
    desk.write("A hat.")
    desk.press("ctrl+Return", "Right", "Left", "Right", *["Return"] * 16, "Escape")
    until(lambda: not desk.shows("Review captions"))
    desk.sit_at("reviewed")
    desk.press("ctrl+q")
    until(lambda: program.poll() is not None)
    assert program.returncode == 0
    known = records(home, folder, ended=True)
    assert known["20.jpg"].text == "A dog 20."
    assert known["19.jpg"].text == "A cat 19."
    assert known["18.jpg"].text == "A hat."
    assert known["17.jpg"].origin is Origin.MODEL  # skipped
    assert [record.origin for _, record in sorted(known.items())].count(Origin.PERSON) == 19


def test_dog_becomes_rex_in_twelve_captions_and_back(
    desk: Desk, home: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    folder = tmp_path / "dogs"
    describe("The dog of $filename", *drawn(folder, 12))
    before = [f"The dog of {number:02}.jpg" for number in range(1, 13)]
    program = desk.start(environment, folder)
    desk.sit_at("dogs")
    until(lambda: captions(home, folder) == before)
    desk.press("ctrl+h")
    desk.sit_at("Change captions")
    desk.write("dog")
    desk.press("Tab")
    desk.write("Rex")
    until(lambda: not desk.shows("Change captions"), lambda: desk.press("Return"))  # as soon as the preview is there
    until(lambda: captions(home, folder) == [text.replace("dog", "Rex") for text in before])
    desk.sit_at("dogs")
    desk.press("ctrl+z")
    until(lambda: captions(home, folder) == before)
    desk.press("ctrl+q")
    until(lambda: program.poll() is not None)
    assert [description(photo) for photo in sorted(folder.iterdir())] == before


class Pictures(html.parser.HTMLParser):
    """Collects a page's pictures: what their sources begin with and their alt texts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            given = dict(attrs)
            self.found.append(((given.get("src") or "")[:11], given.get("alt") or ""))


def test_a_folder_gets_alt_texts_and_goes_out_as_html(
    desk: Desk, home: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    folder, page = tmp_path / "garden", tmp_path / "sheet.html"
    describe("Flowers of $filename", *drawn(folder, 4))
    desk.start(environment, folder)
    desk.sit_at("garden")
    until(lambda: len(captions(home, folder)) == 4)
    desk.press("ctrl+a", "ctrl+shift+t")
    until(lambda: [each.alt_text for _, each in sorted(records(home, folder).items())] == captions(home, folder))
    desk.press("ctrl+e")
    desk.sit_at("Export captions")
    desk.press("ctrl+a")
    desk.write(str(page))
    desk.press("Return")
    until(page.exists)
    assert Pictures(page.read_text("utf-8")).found == [
        ("data:image/", f"Flowers of {number:02}.jpg") for number in range(1, 5)
    ]


def test_what_another_program_does_in_the_folder_is_seen(
    desk: Desk, home: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    folder, table = tmp_path / "shared", tmp_path / "captions.csv"
    changed, gone, renamed = drawn(folder, 3)
    describe("From $filename", changed, gone, renamed)
    desk.start(environment, folder)
    desk.sit_at("shared")
    until(lambda: captions(home, folder) == ["From 01.jpg", "From 02.jpg", "From 03.jpg"])
    gone.unlink()
    renamed.rename(folder / "05.jpg")
    Image.new("RGB", (640, 480), "black").save(tmp_path / "04.jpg")
    describe("From $filename", tmp_path / "04.jpg")
    shutil.move(tmp_path / "04.jpg", folder)
    describe("Changed $filename", changed)
    until(lambda: captions(home, folder) == ["Changed 01.jpg", "From 04.jpg", "From 03.jpg"])
    desk.press("ctrl+e")
    desk.sit_at("Export captions")
    desk.press("ctrl+a")
    desk.write(str(table))
    desk.press("Return")
    until(table.exists)
    with table.open(encoding="utf-8-sig", newline="") as lines:
        rows = {Path(row["path"]).name: row["caption"] for row in csv.DictReader(lines)}
    assert rows == {"01.jpg": "Changed 01.jpg", "04.jpg": "From 04.jpg", "05.jpg": "From 03.jpg"}


def test_a_second_start_hands_its_photos_over(
    desk: Desk, home: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    for name in ("first", "second"):
        drawn(tmp_path / name, 2)
    window = desk.start(environment, tmp_path / "first")
    desk.sit_at("first")
    second = desk.start(environment, tmp_path / "second")
    until(lambda: desk.shows("second"))
    until(lambda: second.poll() is not None)
    assert second.returncode == 0
    assert window.poll() is None
    assert not desk.shows("first")
    desk.sit_at("second")
    desk.press("ctrl+q")
    until(lambda: window.poll() is not None)
    assert window.returncode == 0


def test_photos_that_are_dropped_are_opened_and_with_ctrl_added(
    desk: Desk, home: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    for name in ("coast", "hills"):
        describe(f"From {name}: $filename", *drawn(tmp_path / name, 1))
    desk.start(environment)
    desk.sit_at("Desktop Captioner")
    first = desk.show_source(environment, tmp_path / "coast")
    until(lambda: desk.shows("Drag source"))
    desk.drag((30, 30), (700, 500))
    until(lambda: desk.shows("coast"))
    until(lambda: captions(home, tmp_path / "coast") == ["From coast: 01.jpg"])
    first.terminate()
    until(lambda: not desk.shows("Drag source"))
    desk.show_source(environment, tmp_path / "hills")
    until(lambda: desk.shows("Drag source"))
    added = lambda: captions(home, tmp_path / "hills") == ["From hills: 01.jpg"]  # noqa: E731
    desk.drag((30, 30), (700, 500), held="ctrl", seen=added)
    desk.sit_at("Desktop Captioner")
    assert set(desk.titles()) == {"Drag source", "Desktop Captioner"}  # more than one folder has no name


def test_a_german_captions_photos_and_saves_them(desk: Desk, environment: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "bilder"
    folder.mkdir()
    photos = [Path(shutil.copy(paths.samples() / name, folder)) for name in ("bridge.jpg", "kitten.jpg")]
    home = Path(environment["HOME"]) / "desktop-captioner"
    program = desk.start(environment | {"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"}, folder)
    desk.sit_at("bilder")
    # Begins as soon as the model is loaded; the library tells when it is done.
    until(lambda: len(captions(home, folder)) == 2, lambda: desk.press("ctrl+shift+g"))
    until(lambda: all(captions(home, folder)), lambda: desk.press("ctrl+shift+g"))
    desk.press("ctrl+shift+v")
    desk.sit_at("Bildunterschriften prüfen")
    desk.press("Return", "Return", "Escape")  # whatever the model is unsure of is right
    until(lambda: not desk.shows("Bildunterschriften prüfen"))
    desk.sit_at("bilder")
    until(lambda: all(map(description, photos)), lambda: desk.press("ctrl+shift+s"))
    desk.press("ctrl+q")
    until(lambda: program.poll() is not None)
    assert program.returncode == 0
    assert list(map(description, photos)) == captions(home, folder, ended=True)
