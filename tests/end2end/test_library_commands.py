"""What the command remembers: known captions, a killed run, words to search for, writes to take back."""

import csv
import io
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.end2end.conftest import Command, command_of, user
from tests.exiftool import needs_exiftool


@dataclass(frozen=True)
class Captioned:
    """Two photos that were captioned once. command: of the same user, in the folder above them. said: the table of that run."""

    command: Command
    folder: Path
    said: str

    def captions(self) -> dict[str, str]:
        return captions(self.said)


def captions(table: str) -> dict[str, str]:
    return {Path(row["path"]).name: row["caption"] for row in csv.DictReader(io.StringIO(table))}


@pytest.fixture(scope="module")
def captioned(samples: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Captioned:
    place = tmp_path_factory.mktemp("captioned")
    folder, command = place / "holidays", command_of(user(place / "home"), place)
    folder.mkdir()
    for name, sample in zip(("a.jpg", "b.jpg"), samples, strict=False):
        shutil.copy(sample, folder / name)
    first = command("caption", folder, "--csv", "-")
    assert first.returncode == 0, first.stderr
    return Captioned(command, folder, first.stdout)


def test_a_second_run_takes_what_is_known(captioned: Captioned) -> None:
    # On a device that is not there it would fail if the model were loaded.
    again = captioned.command("caption", captioned.folder, "--csv", "-", "--device", "gpu:99")
    assert (again.returncode, again.stdout) == (0, captioned.said)
    assert captioned.command("caption", captioned.folder, "--force", "--device", "gpu:99").returncode == 1


def test_a_path_from_here_is_remembered_too(captioned: Captioned) -> None:
    for place in ("holidays", captioned.folder / ".." / "holidays" / "a.jpg"):
        again = captioned.command("caption", place, "--csv", "-", "--device", "gpu:99")
        assert again.returncode == 0, again.stderr
        found = captions(again.stdout)
        assert found.items() <= captioned.captions().items()
        assert "a.jpg" in found
    assert "no interrupted run" in captioned.command("caption", "--resume").stderr


def test_words_find_photos_across_folders(captioned: Captioned) -> None:
    words = captioned.captions()["a.jpg"].rstrip(".").split()[-2:]
    hits = json.loads(captioned.command("search", *words, "--json").stdout)
    found = [name for name, text in captioned.captions().items() if set(words) <= set(text.rstrip(".").split())]
    assert [Path(hit["path"]) for hit in hits] == [captioned.folder / name for name in found]
    assert captioned.command("search", "xylophone").stdout == ""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
def test_a_killed_run_goes_on_where_it_was(
    command: Command, samples: list[Path], environment: dict[str, str], tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    names = []
    for number in range(160):
        names.append(folder / f"{number}.jpg")
        names[-1].write_bytes(samples[number % len(samples)].read_bytes() + bytes([number % 256, number // 256]))
    run = subprocess.Popen(
        [sys.executable, "-m", "desktop_captioner", "caption", str(folder), "--jsonl", "-"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, cwd=tmp_path, text=True,
    )  # fmt: skip
    assert run.stdout is not None
    said = [json.loads(run.stdout.readline())["path"] for _ in range(50)]
    run.kill()
    said += [json.loads(line)["path"] for line in run.stdout.read().splitlines() if line.endswith("}")]
    run.stdout.close()
    run.wait()
    resumed = command("caption", "--resume", "--csv", "-")
    assert resumed.returncode == 0, resumed.stderr
    rows = [row["path"] for row in csv.DictReader(io.StringIO(resumed.stdout))]
    assert len(rows) == len(set(rows))
    # What the kill met between its commit and its line is on the disk, and so in neither list.
    assert len({str(name) for name in names} - {*said, *rows}) <= 1
    assert len(rows) < 160
    assert "no interrupted run" in command("caption", "--resume").stderr


@needs_exiftool
def test_a_write_can_be_taken_back(command: Command, samples: list[Path], tmp_path: Path) -> None:
    photo = Path(shutil.copy(samples[0], tmp_path / "photo.jpg"))
    assert command("write", photo, "--caption", "First.").returncode == 0
    assert command("write", photo, "--caption", "Second.").returncode == 0
    assert json.loads(command("read", photo, "--json").stdout)[0]["caption"] == "Second."
    assert command("revert").returncode == 0
    assert json.loads(command("read", photo, "--json").stdout)[0]["caption"] == "First."
    assert command("revert").returncode == 0
    assert json.loads(command("read", photo, "--json").stdout)[0]["caption"] is None
    assert "nothing to revert" in command("revert").stderr


def test_a_damaged_library_costs_no_caption(command: Command, samples: list[Path], environment: dict[str, str]) -> None:
    assert command("search", "dog").returncode == 0
    library = next(Path(environment["HOME"]).rglob("library.sqlite"))
    library.write_bytes(b"no database at all" * 1000)
    done = command("caption", samples[0])
    assert done.returncode == 0
    assert done.stdout.strip().removesuffix(" (unsure)").endswith(".")
    assert "will not be remembered" in done.stderr


def test_a_damaged_library_is_repaired(
    command: Command, samples: list[Path], environment: dict[str, str], tmp_path: Path
) -> None:
    table = tmp_path / "captions.csv"
    table.write_text("path,caption\n" + "".join(f"{path},Caption of {path.stem}.\n" for path in samples))
    assert command("import", table).returncode == 0
    assert command("repair").stdout == "The library is not damaged.\n"
    library = next(Path(environment["HOME"]).rglob("library.sqlite"))
    content = bytearray(library.read_bytes())
    content[100:200] = bytes(100)  # the table of tables
    content[-4096:] = b"x" * 4096
    library.write_bytes(content)

    failed = command("search", "caption")

    assert failed.returncode == 1
    assert "desktop-captioner repair" in failed.stderr
    assert command("repair").returncode == 0
    assert command("search", "caption").returncode == 0
    assert list(library.parent.glob("library.damaged-*.sqlite"))
