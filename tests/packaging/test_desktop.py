"""What desktops are told of the program agrees with what the program does."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree
from PIL import Image

from desktop_captioner import __version__, paths
from desktop_captioner.photos.discover import SUFFIXES
from desktop_captioner.ui.language import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from metainfo import SHOTS, metainfo  # noqa: E402

IDENTIFIER = "org.desktopcaptioner.DesktopCaptioner"
LINUX = paths.resources() / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
# The shared MIME database knows these by what is in them, not by their names: as JPEG and PNG.
BY_CONTENT = {".jfif", ".mpo", ".apng"}
DATABASE = Path("/usr/share/mime/packages/freedesktop.org.xml")


def _globs(path: Path) -> dict[str, set[str]]:
    """The types of each suffix in a MIME database's source."""
    found: dict[str, set[str]] = {}
    for kind in etree.parse(path, etree.XMLParser(resolve_entities=False)).getroot().iter(f"{MIME}mime-type"):
        for glob in kind.iter(f"{MIME}glob"):
            found.setdefault(glob.get("pattern").lower().removeprefix("*"), set()).add(kind.get("type"))
    return found


@pytest.fixture
def entry() -> dict[str, str]:
    """The desktop entry's keys."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / f"{IDENTIFIER}.desktop", "utf-8")
    return dict(parser["Desktop Entry"])


@pytest.mark.skipif(not DATABASE.is_file(), reason="shared-mime-info is not installed")
def test_every_photo_that_is_read_can_be_opened_from_a_file_manager(entry: dict[str, str]) -> None:
    offered = set(entry["MimeType"].rstrip(";").split(";"))
    known, ours = _globs(DATABASE), _globs(LINUX / f"{IDENTIFIER}.xml")
    lacking = {s for s in SUFFIXES - BY_CONTENT if not (known.get(s, set()) | ours.get(s, set())) & offered}
    assert not lacking
    assert not set(ours) - SUFFIXES


def test_the_entry_starts_the_command_with_what_was_dropped(entry: dict[str, str]) -> None:
    assert entry["Exec"].split() == ["desktop-captioner", "%F"]
    assert entry["Icon"] == IDENTIFIER


def test_the_newest_release_is_this_one() -> None:
    about = etree.parse(LINUX / f"{IDENTIFIER}.metainfo.xml", etree.XMLParser(resolve_entities=False))
    assert about.findtext("id") == IDENTIFIER
    assert about.find("releases/release").get("version") == __version__


def test_software_centres_know_every_language_of_the_window() -> None:
    about = etree.parse(LINUX / f"{IDENTIFIER}.metainfo.xml", etree.XMLParser(resolve_entities=False))
    assert {each.text for each in about.iterfind("languages/lang")} == set(LANGUAGES)


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli is not installed")
@pytest.mark.parametrize("address", ["", "https://example.org/captioner"], ids=["without an address", "with pictures"])
def test_appstream_finds_no_fault(address: str, tmp_path: Path) -> None:
    told = subprocess.run(["appstreamcli", "--version"], capture_output=True, text=True, check=True).stdout
    file = tmp_path / f"{IDENTIFIER}.metainfo.xml"
    file.write_text(metainfo(address, address), "utf-8")
    # What 1.0 finds besides: the file tells why the developer's name has this form, and the source knows no address.
    known = ("developer-name-tag-deprecated", "developer-info-missing", "url-homepage-missing")
    newer = [] if re.search(r"\b0\.\d+\.\d+", told) else ["--override", ",".join(f"{tag}=pedantic" for tag in known)]
    done = subprocess.run(
        ["appstreamcli", "validate", "--strict", "--no-net", *newer, str(file)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_the_pictures_for_software_centres_are_there() -> None:
    assert all((ROOT / "docs" / name).is_file() for name in SHOTS)


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-validate is not installed")
def test_the_desktop_entry_is_valid() -> None:
    done = subprocess.run(
        ["desktop-file-validate", str(LINUX / f"{IDENTIFIER}.desktop")], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_icons_are_rendered_for_every_system(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(ROOT / "packaging" / "icons.py"), str(tmp_path)], check=True)
    with Image.open(tmp_path / "app.ico") as icon:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= icon.info["sizes"]
    with Image.open(tmp_path / "app.icns") as icon:
        assert max(size[0] * size[2] for size in icon.info["sizes"]) == 1024
    with Image.open(tmp_path / "256.png") as picture:
        assert (picture.size, picture.mode) == ((256, 256), "RGBA")
        assert picture.getpixel((0, 0))[3] == 0  # round corners
        assert picture.getpixel((128, 30))[3] == 255


def test_the_description_for_macos_and_linux_names_the_same_program() -> None:
    spec = (ROOT / "build.spec").read_text("utf-8")
    assert re.search(rf'^IDENTIFIER = "{re.escape(IDENTIFIER)}"$', spec, re.MULTILINE)
