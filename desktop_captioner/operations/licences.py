"""Under which licences the program and all that is in it may be used."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution, packages_distributions
from pathlib import Path

from desktop_captioner import paths

LINE = "=" * 100
_WORDS = ("licen", "copying", "notice", "copyright", "authors")


def own_licence(name: str) -> str:
    """The program's LICENSE or NOTICE, wherever it was installed. Raises OSError."""
    beside = paths.resources().parent / name  # from source, or packaged
    if beside.is_file():
        return beside.read_text(encoding="utf-8")
    try:
        installed = distribution("desktop-captioner").read_text(f"licenses/{name}")
    except PackageNotFoundError:
        installed = None
    if installed is None:
        raise FileNotFoundError(f"{name} is missing: please install the program again.")
    return installed


def licences_of_libraries(folder: Path) -> str:
    """Those of everything that was packed with the program; else of the installed libraries that are loaded now.

    folder: of licences, among the resources. Raises OSError.
    """
    packed = folder / "THIRD_PARTY.txt"
    if packed.exists():
        return packed.read_text(encoding="utf-8")
    owners = packages_distributions()
    names = {name for module in {each.partition(".")[0] for each in [*sys.modules]} for name in owners.get(module, ())}
    names.discard("desktop-captioner")
    return f"\n\n{LINE}\n".join(licence_of(distribution(name)) for name in sorted(names, key=str.lower))


def further_licences(folder: Path) -> str:
    """The texts to which the others point. Raises OSError."""
    files = sorted(path for path in folder.glob("*.txt") if path.name != "THIRD_PARTY.txt")
    return f"\n\n{LINE}\n\n".join(path.read_text(encoding="utf-8").strip() for path in files)


def licence_of(found: Distribution, libraries: Iterable[str] = ()) -> str:
    """Returns the stated licence of an installed distribution and its texts; says so where there are none.

    libraries: binary files of it that are used.
    """
    lines = [f"{found.name} {found.version}: {stated_licence(found) or 'see below'}"]
    if libraries:
        lines.append(f"With the libraries {', '.join(sorted(libraries))}")
    texts = [Path(str(found.locate_file(file))).read_text("utf-8", "replace").strip() for file in licence_files(found)]
    return "\n".join([*lines, *(f"\n{text}" for text in dict.fromkeys(texts))])


def stated_licence(found: Distribution) -> str:
    """The licence's name in the distribution's metadata; empty where it has none."""
    expression, classifiers, text = (
        found.metadata.get_all(name) or [] for name in ("License-Expression", "Classifier", "License")
    )
    classified = [each.split(" :: ")[-1] for each in classifiers if each.startswith("License")]
    return "".join(expression) or ", ".join(classified) or "".join(text).split("\n")[0]


def licence_files(found: Distribution) -> list[Path]:
    """The files of a distribution that speak of its licence, relative to where it is installed."""
    files = [Path(str(file)) for file in found.files or ()]
    near = [file for file in files if ".dist-info" in str(file) or len(file.parts) <= 2]
    return [file for file in near if any(word in file.name.lower() for word in _WORDS) and file.suffix != ".py"]
