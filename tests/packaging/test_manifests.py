"""Manifests and scripts for packages that no test here can make agree with the program."""

from __future__ import annotations

import hashlib
import json
import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from desktop_captioner import NAME, __version__
from desktop_captioner.photos.discover import SUFFIXES

ROOT = Path(__file__).resolve().parents[2]
FLATPAK = ROOT / "packaging" / "flatpak" / "org.desktopcaptioner.DesktopCaptioner.yml"
ADDRESS = "https://example.org/releases/0.1.0"


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """Manifests of a release with an installer and a disk image."""
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / f"Desktop-Captioner-{__version__}-windows-x86_64-setup.exe").write_bytes(b"installer")
    (tmp_path / "files" / f"Desktop-Captioner-{__version__}-macos-arm64.dmg").write_bytes(b"image")
    script = ROOT / "packaging" / "manifests.py"
    arguments = [ADDRESS, "https://example.org", tmp_path / "files", tmp_path / "out"]
    subprocess.run([sys.executable, script, *arguments], check=True, capture_output=True)
    return tmp_path / "out"


def test_winget_gets_three_manifests_that_belong_together(filled: Path) -> None:
    read = [yaml.safe_load(file.read_text("utf-8")) for file in sorted((filled / "winget").iterdir())]
    assert {each["ManifestType"] for each in read} == {"version", "installer", "defaultLocale"}
    for key in ("PackageIdentifier", "PackageVersion", "ManifestVersion"):
        assert len({each[key] for each in read}) == 1
    installer = next(each for each in read if each["ManifestType"] == "installer")["Installers"][0]
    assert installer["InstallerUrl"] == f"{ADDRESS}/Desktop-Captioner-{__version__}-windows-x86_64-setup.exe"
    assert installer["InstallerSha256"] == hashlib.sha256(b"installer").hexdigest()
    assert all(isinstance(each["PackageVersion"], str) for each in read)


def test_the_cask_names_the_disk_image(filled: Path) -> None:
    cask = (filled / "homebrew" / "desktop-captioner.rb").read_text("utf-8")
    assert "@" not in cask
    assert f'version "{__version__}"' in cask
    assert hashlib.sha256(b"image").hexdigest() in cask
    if ruby := shutil.which("ruby"):
        subprocess.run([ruby, "-c"], input=cask, text=True, check=True, capture_output=True)


def test_names_are_those_that_the_scripts_make() -> None:
    installer = (ROOT / "packaging" / "windows" / "installer.iss").read_text("utf-8")
    assert "OutputBaseFilename=Desktop-Captioner-{#Version}-windows-x86_64-setup" in installer
    image = (ROOT / "packaging" / "macos" / "build_dmg.sh").read_text("utf-8")
    assert "Desktop-Captioner-$version-macos-$(uname -m).dmg" in image


def test_the_installer_for_windows_asks_for_no_administrator_and_keeps_what_a_person_made() -> None:
    text = (ROOT / "packaging" / "windows" / "installer.iss").read_text("utf-8")
    assert "PrivilegesRequired=lowest" in text
    assert f'#define Program "{NAME}.exe"' in text
    assert "[UninstallDelete]" not in text  # the library lies elsewhere and stays
    assert set(re.findall(r'#emit Suffix\("(\.\w+)"\)', text)) <= SUFFIXES
    quoted = [line for line in text.splitlines() if "Filename:" in line or "Source:" in line]
    assert all(line.count('"') % 2 == 0 for line in quoted)
    for file in re.findall(r"(?:LicenseFile|#define Folder) ?=? ?\"?(\.\.\\[\w\\.-]+)", text):
        place = (ROOT / "packaging" / "windows").joinpath(*file.split("\\")).resolve()
        assert place.is_relative_to(ROOT)
        assert place.exists() or place.parts[-2] == "dist"


def test_the_flatpak_asks_for_no_network(tmp_path: Path) -> None:
    manifest = yaml.safe_load(FLATPAK.read_text("utf-8"))
    assert "--share=network" not in manifest["finish-args"]
    assert not [each for each in manifest["finish-args"] if each in ("--filesystem=host", "--filesystem=home")]
    for source in manifest["modules"][0]["sources"]:
        place = (FLATPAK.parent / source["path"]).resolve()
        assert place.exists() or place == ROOT / "dist" / "desktop-captioner"
    if shutil.which("flatpak-builder") is None:
        pytest.skip("flatpak-builder is not installed; the manifest was read all the same")
    asked = ["flatpak-builder", "--show-manifest", str(FLATPAK)]
    shown = subprocess.run(asked, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert json.loads(shown.stdout)["id"] == FLATPAK.stem


def test_the_workflow_names_what_it_runs_by_commit() -> None:
    text = (ROOT / ".github" / "workflows" / "build.yml").read_text("utf-8")
    used = re.findall(r"uses: (.*)", text)
    assert used
    assert not [each for each in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v[\d.]+.*", each)]


def test_what_macos_allows_the_program_is_little() -> None:
    allowed = plistlib.loads((ROOT / "packaging" / "macos" / "entitlements.plist").read_bytes())
    assert not [key for key in allowed if "network" in key or "device" in key]


@pytest.mark.parametrize("script", sorted((ROOT / "packaging").rglob("*.sh")), ids=lambda path: path.name)
def test_every_script_is_one_for_any_shell(script: Path) -> None:
    subprocess.run(["sh", "-n", str(script)], check=True)
    assert script.stat().st_mode & 0o100
    if check := shutil.which("shellcheck"):
        subprocess.run([check, str(script)], check=True)
