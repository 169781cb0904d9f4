"""A damaged library costs every command one sentence, and what does not need it goes on."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner import cli, paths
from desktop_captioner.library.store import Store
from desktop_captioner.photos.annotation import Role
from tests.exiftool import needs_exiftool
from tests.unit.library.conftest import photo_at

pytestmark = needs_exiftool


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Photos with captions in the library."""
    monkeypatch.setattr(paths, "library", lambda: tmp_path / "data" / "library.sqlite")
    found = [tmp_path / "photos" / f"{number}.jpg" for number in range(30)]
    found[0].parent.mkdir()
    for number, path in enumerate(found):
        Image.new("RGB", (16, 16), (number, 0, 0)).save(path)
    with Store.open(paths.library()) as store:
        assert store.edit_many((photo_at(path), Role.CAPTION, f"Rex {path.stem}. " * 9) for path in found) == []
    return found


def damage(kind: str) -> None:
    library = paths.library()
    content = bytearray(library.read_bytes())
    if kind == "no database":
        content = bytearray(b"no database at all" * 500)
    elif kind == "cut off":
        del content[len(content) * 9 // 10 :]
    elif kind == "a page of captions":
        page = content.index(b"Rex 7. Rex") // 4096 * 4096
        content[page : page + 4096] = bytes(4096)
    elif kind == "a letter":
        content = content.replace(b"Rex 7. Rex", b"Rex 7. Sex")
    else:
        chance = random.Random(kind)
        for _ in range(40):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    library.write_bytes(content)


@pytest.mark.parametrize(
    "kind", ["no database", "cut off", "a page of captions", "a letter", "bits 1", "bits 2", "bits 3"]
)
def test_every_command_says_one_sentence(
    photos: list[Path], tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "table.csv"
    table.write_text(f"path,caption\n{photos[3]},Rex again.\n", encoding="utf-8")
    damage(kind)
    damaged = paths.library().read_bytes()
    whole = damaged[: len(damaged) // 4096 * 4096]  # pages
    kept = sum(f"Rex {number}. Rex".encode() in whole for number in range(10))
    for command in (
        ["search", "rex"],
        ["export", "--csv", str(tmp_path / "out.csv"), str(photos[0].parent)],
        ["import", "--replace", str(table)],
        ["write", str(photos[4]), "--caption", "Rex."],
        ["revert"],
        ["revert", "--list"],
        ["repair"],
    ):
        paths.library().write_bytes(damaged)
        status = cli.main(command)
        said = capsys.readouterr()
        assert status in (0, 1), command
        assert "Traceback" not in said.err
        assert "went wrong" not in said.err
        if status == 1 and command[0] in ("search", "import", "write"):
            assert said.err.count("damaged") == 1 or "is not a library" in said.err, command
    assert cli.main(["search", "rex"]) == 0
    found = capsys.readouterr().out.splitlines()
    assert len(found) >= {"no database": 0, "a page of captions": 1, "cut off": kept}.get(kind, 10)
    assert not any("Sex" in line for line in found)
