"""Gathers what the window says into resources/translations, and compiles what was translated there.

python packaging/translations.py [FOLDER]

Each language has a source, ``desktop_captioner_de.ts``, and what Qt reads, ``desktop_captioner_de.qm``. English has
only its plurals. A new language begins as an entry of ``LANGUAGES`` in desktop_captioner/ui/language.py.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
sys.path.insert(0, str(ROOT))

from desktop_captioner.ui.language import LANGUAGES  # noqa: E402 (from here, not from what is installed)


def sources() -> list[str]:
    """The files whose texts the user reads, relative to the root."""
    package = ROOT / "desktop_captioner"
    return [path.relative_to(ROOT).as_posix() for path in (package / "app.py", *sorted((package / "ui").rglob("*.py")))]


def sentences() -> list[str]:
    """The templates of the sentences that the rest of the program says in the window; see ``desktop_captioner.sentence``."""
    found: dict[str, None] = {}
    for path in sorted((ROOT / "desktop_captioner").rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and (given := _template_of(call)) is not None:
                if not (isinstance(given, ast.Constant) and isinstance(given.value, str)):
                    raise SystemExit(f"{path}, line {call.lineno}: the template of a Sentence must be a literal.")
                found[given.value] = None
    return [template for template in found if any(map(str.isalpha, re.sub(r"{\w+}", "", template)))]


def _template_of(call: ast.Call) -> ast.expr | None:
    """The template in ``Sentence("…")`` and ``partial(Sentence, "…")``."""
    names = [each.id if isinstance(each, ast.Name) else "" for each in (call.func, *call.args[:1])]
    if names[0] == "Sentence":
        return call.args[0]
    return call.args[1] if names == ["partial", "Sentence"] else None


def update(folder: Path) -> None:
    """Brings the sources in line with the code: new texts come in unfinished, those that are gone go."""
    with tempfile.TemporaryDirectory() as made:
        table = Path(made) / "sentences.py"
        lines = (f'QT_TRANSLATE_NOOP("Sentence", {json.dumps(each, ensure_ascii=False)})\n' for each in sentences())
        table.write_text("".join(lines), encoding="utf-8")
        _update(folder, str(table))


def _update(folder: Path, *tables: str) -> None:
    for code in LANGUAGES:
        _run(
            "pyside6-lupdate", "-silent", "-locations", "none", "-no-obsolete", "-source-language", "en",
            "-target-language", code, *(["-pluralonly"] if code == "en" else []),
            *sources(), *tables, "-ts", str(folder / f"desktop_captioner_{code}.ts"),
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
