"""``write``, ``read`` and ``caption --write``, judged by exiftool and exiv2."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.end2end.conftest import Command
from tests.exiftool import needs_exiftool

pytestmark = needs_exiftool
TEXT = 'A «dog» 🐕 says "woof"\nand 犬 runs.'


def tags(path: Path) -> dict[str, str]:
    done = subprocess.run(["exiftool", "-json", "-charset", "utf8", str(path)], capture_output=True, check=True)
    told: dict[str, str] = json.loads(done.stdout)[0]
    return told


@pytest.fixture
def photo(samples: list[Path], tmp_path: Path) -> Path:
    return Path(shutil.copy(samples[0], tmp_path / "-photo @1.jpg"))


def test_what_is_written_is_read_by_others(command: Command, photo: Path) -> None:
    done = command("write", photo, "--caption", TEXT, "--alt-text", "A dog.")
    assert (done.returncode, done.stderr) == (0, "")
    found = tags(photo)
    assert found["AltTextAccessibility"] == "A dog."
    assert "犬 runs." in found["Description"]
    told = json.loads(command("read", photo, "--json").stdout)[0]
    assert told["caption"] == TEXT
    assert told["viewers"]["Lightroom"] == TEXT
    if shutil.which("exiv2"):
        seen = subprocess.run(["exiv2", "-K", "Xmp.dc.description", "-Pt", str(photo)], capture_output=True, check=True)
        assert "犬 runs." in seen.stdout.decode()


def test_pixels_stay(command: Command, photo: Path) -> None:
    from PIL import Image

    before = Image.open(photo).tobytes()
    assert command("write", photo, "--caption", TEXT).returncode == 0
    assert Image.open(photo).tobytes() == before


def test_a_file_that_cannot_be_written_is_left_alone(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "text.jpg"
    path.write_text("not a photo")
    done = command("write", path, "--caption", "A dog.")
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert path.read_text() == "not a photo"
    assert list(tmp_path.glob("text*")) == [path]


def test_a_bulk_run_keeps_what_people_wrote(command: Command, samples: list[Path], tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for path in samples[:2]:
        shutil.copy(path, folder)
    mine, other = sorted(folder.iterdir())
    assert command("write", mine, "--caption", "Mine.").returncode == 0
    would = command("caption", folder, "--write", "--dry-run")
    assert "would keep “Mine.”" in would.stdout
    assert "Description" not in tags(other)
    done = command("caption", folder, "--write", "--write-unsure", "--csv", "-")
    assert done.returncode == 0
    assert tags(mine)["Description"] == "Mine."
    assert tags(other)["Description"].endswith(".")
    assert "Desktop Captioner" in tags(other)["CaptionWriter"]


def test_a_photo_that_was_written_counts_as_known(command: Command, samples: list[Path], tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for path in samples[:2]:
        shutil.copy(path, folder)
    first = command("caption", folder, "--write", "--csv", "-")
    assert first.returncode == 0, first.stderr
    again = command("caption", folder, "--csv", "-", "--device", "gpu:99")  # would fail if the model were loaded
    assert (again.returncode, again.stdout) == (0, first.stdout)
    assert command("revert").returncode == 0
    assert command("caption", folder, "--csv", "-", "--device", "gpu:99").stdout == first.stdout
