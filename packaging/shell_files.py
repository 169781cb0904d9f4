"""Makes a manual page and completion for shells.

    python packaging/shell_files.py FOLDER

Wants argparse-manpage, and what the program itself depends on.
"""

from __future__ import annotations

import sys
from pathlib import Path

import shtab
from argparse_manpage.manpage import Manpage

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from desktop_captioner import NAME, __version__
from desktop_captioner.commands import COMMANDS
from desktop_captioner.commands.completion import completion_for, parser_of_all

COMMAND = "desktop-captioner"
_SYNOPSIS = r"""[PATH ...]
.br
.B desktop\-captioner
COMMAND [ARGUMENT ...]"""
_FILES = r"""
.TP
.I ~/.config/desktop\-captioner/commands.toml
Defaults of options: a section for each command, such as [caption] with beam = 5. "device" and "model" can stand above all
sections.
.TP
.I ~/.local/share/desktop\-captioner/library.sqlite
Captions, edits and what was replaced in photos."""
_STATUS = """0 everything went well; 1 some photos, the model or a file failed; 2 wrong usage; 130 interrupted, and what was done
is kept."""


def write(folder: Path) -> Path:
    """Writes the files into a folder, each under the name that Debian has for it; returns the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{COMMAND}.1").write_text(manual_page(), "utf-8")
    for shell, name in (("bash", COMMAND), ("zsh", f"_{COMMAND}"), ("fish", f"{COMMAND}.fish")):
        if shell in shtab.SUPPORTED_SHELLS:
            (folder / name).write_text(completion_for(shell), "utf-8")
    return folder


def manual_page() -> str:
    """The manual page, in section 1."""
    parser = parser_of_all(COMMANDS.items())
    page = Manpage(parser)
    page.synopsis = [COMMAND, _SYNOPSIS]
    page.description = "one honest sentence for every photo, offline"
    page.source, page.manual = f"{NAME} {__version__}", "User Commands"
    return f"{page}.SH EXIT STATUS\n{_STATUS}\n.SH FILES{_FILES}\n"


if __name__ == "__main__":
    print(write(Path(sys.argv[1])))
