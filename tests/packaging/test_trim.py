"""What the packaged program leaves out."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import trim


def test_a_library_that_is_never_called_gives_way_to_an_empty_module(tmp_path: Path) -> None:
    found = importlib.util.find_spec("tensorflow")
    assert found
    assert found.origin
    packages = Path(found.origin).parents[1]
    libraries = [file for place in trim.EMPTIED for file in packages.glob(f"{place}.*") if file.suffix != ".pyi"]
    assert len(libraries) == len(trim.EMPTIED)  # TensorFlow still has them
    entries = [(file.relative_to(packages).as_posix(), str(file), "EXTENSION") for file in libraries]
    assert trim.trimmed(entries) == []
    for place, source, kind in trim.emptied(tmp_path / "emptied"):
        assert (Path(place).suffix, kind, Path(source).read_bytes()) == (".py", "DATA", b"")
        assert Path(place).with_suffix("").as_posix() in trim.EMPTIED
