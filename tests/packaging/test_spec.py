"""What ``build.spec`` asks PyInstaller for on each system, told without building anything."""

from __future__ import annotations

import re
import runpy
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from desktop_captioner import NAME, __version__

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

pytest.importorskip("PyInstaller", reason="the extra “package” is not installed")
pytest.importorskip("argparse_manpage", reason="the extra “package” is not installed")

Asked = dict[str, list[tuple[tuple[Any, ...], dict[str, Any]]]]


def _asked_on(platform: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Asked:
    """Returns what the description asks for: of each of PyInstaller's parts the arguments, in order."""
    import exiftool
    import licences
    import shell_files

    shell_files.manual_page()  # imports all commands while the system is still the real one
    carried = tmp_path / "exiftool"
    carried.mkdir()
    (carried / "LICENSE").write_text("Perl's", "utf-8")
    monkeypatch.setattr(exiftool, "carry", lambda _: carried)  # else it asks a network
    monkeypatch.setattr(licences, "write", lambda target, *_: target)  # has tests of its own, and looks at every file
    monkeypatch.setattr(sys, "platform", platform)
    asked: Asked = {}

    def part(name: str) -> Any:
        def ask(*given: Any, **named: Any) -> Any:
            asked.setdefault(name, []).append((given, named))
            return [] if name == "Tree" else SimpleNamespace(binaries=[], datas=[], pure=[], scripts=[])

        return ask

    parts = {name: part(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE", "Tree")}
    runpy.run_path(str(ROOT / "build.spec"), {"SPECPATH": str(ROOT), "workpath": str(tmp_path / "work"), **parts})
    return asked


def test_the_page_installs_what_the_workflow_installs_for_it() -> None:
    page, workflow = (
        set(re.findall(r"pip install [^\n]*\.\[([^]]*package[^]]*)\]", (ROOT / name).read_text("utf-8")))
        for name in ("docs/packaging.md", ".github/workflows/build.yml")
    )
    assert page == workflow != set()


def test_on_linux_there_is_one_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked = _asked_on("linux", monkeypatch, tmp_path)
    assert [(named["name"], named["console"], named["icon"]) for _, named in asked["EXE"]] == [
        ("desktop-captioner", True, None)
    ]
    assert "BUNDLE" not in asked
    [(scripts, named)] = asked["Analysis"]
    assert all(Path(script).is_file() for script in scripts[0])
    assert all(Path(source).exists() for source, _ in named["datas"])
    assert "desktop_captioner.commands.caption" in named["hiddenimports"]
    assert asked["Tree"] == [((str(tmp_path / "exiftool"),), {"prefix": "exiftool"})]


def test_the_word_lists_of_the_spelling_go_along_where_they_are_installed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pytest.importorskip("spellchecker")
    [(_, named)] = _asked_on("linux", monkeypatch, tmp_path)["Analysis"]
    lists = {Path(source).name: target for source, target in named["datas"] if source.endswith(".json.gz")}
    assert lists == {f"{language}.json.gz": "spellchecker/resources" for language in ("en", "de", "es", "fr")}
    monkeypatch.setattr("desktop_captioner.photos.spelling.is_available", lambda: False)
    (tmp_path / "without").mkdir()
    [(_, named)] = _asked_on("linux", monkeypatch, tmp_path / "without")["Analysis"]
    assert not any(source.endswith(".json.gz") for source, _ in named["datas"])


def test_on_windows_the_window_brings_no_console_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("pefile", reason="the version resource wants it")
    # There on Windows alone, and not called here.
    monkeypatch.setattr("PyInstaller.compat.win32api", None, raising=False)
    asked = _asked_on("win32", monkeypatch, tmp_path)
    programs = {named["name"]: named for _, named in asked["EXE"]}
    assert {name: named["console"] for name, named in programs.items()} == {"desktop-captioner": True, NAME: False}
    for name, named in programs.items():
        assert Path(named["icon"]).suffix == ".ico"
        assert Path(named["icon"]).read_bytes()[:4] == b"\0\0\1\0"
        resource = str(named["version"])
        assert f"{name}.exe" in resource
        assert __version__ in resource
        assert named["version"].toRaw()
        assert named["codesign_identity"] is None
    assert "BUNDLE" not in asked


def test_on_macos_there_is_an_application(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CODESIGN_IDENTITY", "Developer ID")
    asked = _asked_on("darwin", monkeypatch, tmp_path)
    [(_, program)] = asked["EXE"]
    assert (program["console"], program["codesign_identity"]) == (False, "Developer ID")
    assert Path(program["entitlements_file"]).is_file()
    assert Path(program["icon"]).read_bytes()[:4] == b"icns"
    [(_, bundle)] = asked["BUNDLE"]
    assert bundle["name"] == f"{NAME}.app"
    assert bundle["info_plist"]["CFBundleShortVersionString"] == bundle["version"] == __version__
    kinds = [each for kind in bundle["info_plist"]["CFBundleDocumentTypes"] for each in kind["LSItemContentTypes"]]
    assert "public.image" in kinds
