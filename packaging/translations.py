"""Gathers what the window says into resources/translations, and compiles what was translated there.

python packaging/translations.py [FOLDER]

Each language has a source, ``desktop_captioner_de.ts``, and what Qt reads, ``desktop_captioner_de.qm``. English has
only its plurals. A new language begins as an entry of ``LANGUAGES`` in desktop_captioner/ui/language.py.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
sys.path.insert(0, str(ROOT))

from desktop_captioner.ui.language import LANGUAGES  # noqa: E402 (from here, not from what is installed)


def sources() -> list[str]:
    """The files whose texts the user reads, relative to the root."""
    package = ROOT / "desktop_captioner"
    return [path.relative_to(ROOT).as_posix() for path in (package / "app.py", *sorted((package / "ui").rglob("*.py")))]


def update(folder: Path) -> None:
    """Brings the sources in line with the code: new texts come in unfinished, those that are gone go."""
    for code in LANGUAGES:
        _run(
            "pyside6-lupdate", "-silent", "-locations", "none", "-no-obsolete", "-source-language", "en",
            "-target-language", code, *(["-pluralonly"] if code == "en" else []),
            *sources(), "-ts", str(folder / f"desktop_captioner_{code}.ts"),
        )  # fmt: skip


def compile_all(folder: Path) -> None:
    """Compiles every source."""
    for source in sorted(folder.glob("*.ts")):
        _run("pyside6-lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    program = shutil.which(tool, path=Path(sys.executable).parent) or shutil.which(tool)
    if program is None:
        raise SystemExit(f"{tool} is missing; it comes with PySide6-Essentials.")
    subprocess.run([program, *arguments], cwd=ROOT, check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER, help="another place (default: %(default)s)")
    folder = parser.parse_args().folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    update(folder)
    compile_all(folder)


if __name__ == "__main__":
    main()
