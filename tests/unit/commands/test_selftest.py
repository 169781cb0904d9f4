"""The self-test passes where everything works, and says what does not where something is broken."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner import paths
from desktop_captioner.commands.selftest import SelfTest, SelfTestError, selftest
from tests.conftest import FakeCaptioner
from tests.exiftool import needs_exiftool

SAMPLES = len(list(paths.samples().glob("*.jpg")))


class VariedCaptioner(FakeCaptioner):
    """Says something else of every second photo."""

    def caption(self, photos):
        found = super().caption(photos)
        return [captions if number % 2 else captions[::-1] for number, captions in enumerate(found)]


@pytest.fixture
def test(tmp_path: Path) -> SelfTest:
    made = SelfTest(tmp_path, paths.model(), "cpu")
    made.captioner = VariedCaptioner()
    return made


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Resources that can be damaged: no model in them."""
    resources = tmp_path / "resources"
    shutil.copytree(paths.resources(), resources, ignore=shutil.ignore_patterns("model"))
    monkeypatch.setattr(paths, "resources", lambda: resources)
    return resources


def test_the_files_are_there(test: SelfTest) -> None:
    assert f"{SAMPLES} sample photos" in test.files()


def test_files_that_are_missing_are_named(test: SelfTest, broken: Path) -> None:
    with pytest.raises(SelfTestError, match=r"model cannot be found; please install"):
        test.files()
    (broken / "model").mkdir()
    shutil.rmtree(broken / "samples")
    with pytest.raises(SelfTestError, match="samples cannot be found"):
        test.files()


def test_formats_are_written_and_read(test: SelfTest) -> None:
    said = test.formats()
    assert all(suffix in said for suffix in ("jpg", "png", "webp", "tif", "gif", "bmp", "avif", "heic", "LibRaw"))


def test_a_format_that_is_read_wrongly_is_noticed(test: SelfTest, broken: Path) -> None:
    shutil.copy(broken / "samples" / "kitten.jpg", broken / "selftest" / "picture.heic")
    with pytest.raises(SelfTestError, match=r"picture\.heic was read as another picture"):
        test.formats()


def test_captions_are_remembered_and_found(test: SelfTest) -> None:
    assert f"{SAMPLES} photos, bridge.jpg: “Something red.”" in test.captions()
    assert "finds them by" in test.library()


def test_captions_that_are_all_the_same_are_noticed(test: SelfTest) -> None:
    test.captioner = FakeCaptioner()
    with pytest.raises(SelfTestError, match="same caption: “A red square"):
        test.captions()


def test_a_photo_that_cannot_be_read_is_named(test: SelfTest, broken: Path) -> None:
    (broken / "samples" / "kitten.jpg").write_bytes(b"")
    with pytest.raises(SelfTestError, match=r"^kitten\.jpg: "):
        test.captions()


@needs_exiftool
def test_metadata_through_exiftool(test: SelfTest) -> None:
    assert test.metadata() == "written and read again, embedded: through ExifTool"


def test_metadata_without_exiftool_goes_into_a_sidecar(
    test: SelfTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    said = test.metadata()
    assert said.startswith("written and read again, sidecar: ExifTool is not installed")
    assert (tmp_path / "photo é.jpg.xmp").is_file()


def test_the_window_opens(test: SelfTest, qtbot: QtBot) -> None:
    assert f"shows {len(list(paths.samples().glob('*.jpg')))} photos" in test.window()


def test_nothing_passes_without_a_model(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert selftest(["--model", str(tmp_path)]) == 1
    lines = {line.split()[1]: line for line in capsys.readouterr().out.splitlines()[1:]}
    assert list(lines) == ["files", "formats", "model", "captions", "library", "metadata", "window"]
    failed = {name for name, line in lines.items() if line.startswith("FAILED ")}
    assert failed == {"model", "captions", "library", "window"}
    assert "because there is no model" in lines["captions"]


def test_json_tells_every_step(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert selftest(["--model", str(tmp_path), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    steps = {each["step"]: each["passed"] for each in told["steps"]}
    assert steps["files"]
    assert steps["formats"]
    assert not steps["model"]
    assert list(steps) == ["files", "formats", "model", "captions", "library", "metadata", "window"]
