"""Every link in the README and the pages leads somewhere, and what they quote is what the program says."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import PySide6
import pytest
from lxml import etree, html

from desktop_captioner import paths
from desktop_captioner.commands.selftest import SelfTest
from desktop_captioner.exports.image_tag import image_tag
from tests.packaging.pages import PAGES, ROOT, anchors, blocks, name, prose

CATALOGUE = paths.translations() / "desktop_captioner_de.ts"
# A link in prose; code is taken out before.
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
X11 = re.compile(rb"libx(?:cb-[a-z-]+|kbcommon-x11)\.so\.\d")
# What comes along with the others as their dependency, or with libgl1.
BROUGHT_ALONG = {
    "libxcb-image0", "libxcb-randr0", "libxcb-render0", "libxcb-render-util0", "libxcb-shm0", "libxcb-sync1", "libxcb-util1",
    "libxcb-xfixes0", "libxcb-xkb1",
}  # fmt: skip


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for picture, text, target in LINK.findall(prose(page)):
        if re.match(r"[a-z]+:", target):
            _check_address(target)
            continue
        file, _, anchor = target.partition("#")
        linked = (page.parent / file).resolve() if file else page
        assert linked.exists(), f"{target} is not there"
        assert linked.is_relative_to(ROOT)
        assert not anchor or anchor in anchors(linked), f"{target} has no such title"
        assert not picture or len(text) > 10, f"{target} says too little to those who do not see it"


def _check_address(target: str) -> None:
    """Looks at the form only: no test asks a network."""
    address = urlsplit(target)
    assert address.scheme == "https", f"{target} is not encrypted"
    assert re.fullmatch(r"([\w-]+\.)+[a-z]{2,}", address.netloc), f"{target} names no host"
    assert address.path.isascii()
    assert "//" not in address.path


def test_every_page_is_in_the_table_of_contents() -> None:
    def listed(entries: list[dict[str, object]]) -> set[str]:
        below = [value for entry in entries for value in entry.values()]
        return {each for value in below for each in (listed(value) if isinstance(value, list) else {str(value)})}

    contents = tomllib.loads((ROOT / "zensical.toml").read_text("utf-8"))["project"]["nav"]
    assert listed(contents) == {page.relative_to(ROOT / "docs").as_posix() for page in (ROOT / "docs").rglob("*.md")}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_choice_in_the_preferences_is_named_as_it_is_there(page: Path) -> None:
    there = {" ".join((each.text or "").split()) for each in etree.parse(CATALOGUE).getroot().iter("source")}
    steps = re.findall(r"Preferences((?: → “[^”]+”)+)", " ".join(page.read_text("utf-8").split()))
    assert {label for path in steps for label in re.findall("“([^”]+)”", path)} <= there


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_menu_entry_that_asks_something_is_named_as_it_is_there(page: Path) -> None:
    """Entries with an ellipsis, which no other program's have here."""
    there = {(each.text or "").replace("&", "") for each in etree.parse(CATALOGUE).getroot().iter("source")}
    assert set(re.findall(r"“([A-Z][^“”]*\w…)”", " ".join(prose(page).split()))) <= there


def test_the_self_test_has_the_steps_that_are_shown() -> None:
    [shown] = [block for block in blocks(ROOT / "docs" / "install.md", "text") if "ok  " in block]
    steps = SelfTest(Path(), Path(), "cpu").steps()
    assert re.findall(r"^ok +(\w+)", shown, re.MULTILINE) == list(steps)


def test_the_layers_are_those_that_are_checked() -> None:
    shown = blocks(ROOT / "docs" / "architecture.md", "text")
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    [layers] = [each["layers"] for each in contracts if each["type"] == "layers"]
    short = [layer.replace("desktop_captioner.", "") for layer in layers if "__main__" not in layer]
    assert "\n".join(short) + "\n" in shown


@pytest.mark.skipif(sys.platform != "linux", reason="Qt has X11 on Linux")
def test_pages_that_name_libraries_of_x11_name_all_that_a_bare_debian_lacks() -> None:
    qt = Path(PySide6.__file__).parent / "Qt"
    files = (qt / "plugins" / "platforms" / "libqxcb.so", qt / "lib" / "libQt6XcbQpa.so.6")
    found = {each.decode() for file in files for each in X11.findall(file.read_bytes())}
    # Debian names a package after its library, with a hyphen where the name ends in a digit.
    needed = {re.sub(r"(?<=\d)\.so\.", "-", each).replace(".so.", "") for each in found} - BROUGHT_ALONG
    pages = [text for page in PAGES if "libxcb-cursor0" in (text := page.read_text("utf-8"))]
    assert len(pages) >= 3
    assert all(needed <= set(re.findall(r"[\w-]+", text)) for text in pages)


def test_an_image_tag_is_the_one_that_is_copied() -> None:
    [shown] = blocks(ROOT / "docs" / "how-to" / "website.md", "html")
    image = html.fromstring(shown)
    assert image_tag(image.get("src"), image.get("alt"), "") == shown.strip()
