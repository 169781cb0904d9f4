"""Gathers the licences of everything that a packaged program contains, from what was really packed."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from collections import defaultdict
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop_captioner.operations.licences import (  # noqa: E402 (from here, not from what is installed)
    LINE,
    licence_files,
    licence_of,
    stated_licence,
)

Entry = tuple[str, str, str]  # where in the folder, from where, of what kind

_LIBRARIES = (".so", ".dll", ".dylib", ".pyd")
_ALSO = ("pyinstaller",)  # its starter is part of the program


def installed(names: Iterable[str]) -> list[str]:
    """Those of the distributions that are there."""
    found = []
    for name in names:
        try:
            found.append(distribution(name).name)
        except PackageNotFoundError:
            continue
    return found


def write(target: Path, exiftool: Path, *packed: Iterable[Entry]) -> Path:
    """Writes the licences of what was packed, and of the ExifTool in a folder; returns the file.

    Raises ValueError where a part of it says nothing of its licence.
    """
    owners = _owners()
    used: dict[str, Distribution] = {name: distribution(name) for name in _ALSO}
    libraries: dict[str, set[str]] = defaultdict(set)
    foreign: set[Path] = set()
    own = Path(sysconfig.get_path("stdlib")).resolve(), Path(sys.base_prefix).resolve() / "lib"
    own = own[:1] if sys.base_prefix == "/usr" else own  # where the system's Python lies among everything else
    for place, source, kind in (entry for entries in packed for entry in entries):
        path = Path(source).resolve() if source else None
        if path is None or kind == "SYMLINK":
            continue
        owner = owners.get(path)
        if owner is not None:
            used[owner.name] = owner
            if any(suffix in path.name for suffix in _LIBRARIES):
                libraries[owner.name].add(Path(place).name)
        elif kind == "BINARY" and not any(path.is_relative_to(each) for each in own):
            foreign.add(path)
    parts = [_python(), *(_distribution(used[name], libraries[name]) for name in sorted(used, key=str.lower))]
    parts += [*_exiftool(exiftool), *_of_the_system(foreign)]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(f"\n\n{LINE}\n".join(["What this program contains, and under which licences", *parts]), "utf-8")
    return target


def _owners() -> dict[Path, Distribution]:
    return {Path(str(each.locate_file(file))).resolve(): each for each in distributions() for file in each.files or ()}


def _distribution(found: Distribution, libraries: set[str]) -> str:
    if not stated_licence(found) and not licence_files(found):
        raise ValueError(f"{found.name} does not say what its licence is.")
    return licence_of(found, libraries)


def _python() -> str:
    folder = Path(sysconfig.get_path("stdlib"))
    places = (folder / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt", Path("/usr/share/doc/python3/copyright"))
    text = next((place.read_text("utf-8", "replace") for place in places if place.is_file()), "")
    if not text:
        raise ValueError("Python's own licence cannot be found beside it.")
    return f"Python {sys.version.split()[0]}: PSF-2.0\n\n{text.strip()}"


def _exiftool(folder: Path) -> list[str]:
    """ExifTool, and the Perl that is carried with it; on Windows Perl's licences are beside it in an archive."""
    readme = next((each for each in (folder / "README", folder / "README.txt") if each.exists()), None)
    said = (folder / "LICENSE").read_text("utf-8").strip()
    text = f"{said}\n\n{readme.read_text('utf-8', 'replace').strip()}" if readme else said
    parts = [f"ExifTool: Artistic-1.0-Perl OR GPL-1.0-or-later\nStarted as a program of its own.\n\n{text}"]
    perl = folder / "perl" / "copyright"
    if perl.exists():
        parts.append(f"Perl: Artistic-1.0-Perl OR GPL-1.0-or-later\n\n{perl.read_text('utf-8', 'replace').strip()}")
    return parts


def _of_the_system(paths: set[Path]) -> list[str]:
    """Libraries that came from the system which the program was packed on."""
    packages: dict[str, set[str]] = defaultdict(set)
    for path in paths:
        packages[_package(path)].add(path.name)
    parts = []
    for package, names in sorted(packages.items()):
        text = Path("/usr/share/doc") / package / "copyright"
        said = text.read_text("utf-8", "replace").strip() if package and text.is_file() else "See their own makers."
        parts.append(f"{package or 'Of the system'}: {', '.join(sorted(names))}\n\n{said}")
    return parts


def _package(path: Path) -> str:
    """Debian's package that a file belongs to; empty where there is none."""
    if not shutil.which("dpkg-query"):
        return ""
    for each in (path, Path("/", *path.parts[2:])):  # /lib may be a link to /usr/lib, and dpkg knows either
        asked = ["dpkg-query", "--search", str(each)]
        done = subprocess.run(asked, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.split(":")[0].split(",")[0]
    return ""
