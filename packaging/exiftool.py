"""The ExifTool that the packaged program carries.

    python packaging/exiftool.py FOLDER

It comes from two packages of npm, which keep ExifTool's official archives with two small patches (they are in the
packages, under patches/): a pure Perl one, and one for Windows that has its own Perl. Wants npm. On Debian and Ubuntu the
system's Perl (``perl-base``) is carried along, because other distributions have none or one in pieces; on macOS the
system's Perl is used.
"""

from __future__ import annotations

import base64
import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

VERSION = "13.59.3"
# The packages' SHA-512, as `npm view PACKAGE@VERSION dist.integrity` has them.
PACKAGES = {
    "exiftool-vendored.pl": "QmYq2JKCXRK9Uo3E3nHb0gQ6Xce2HK7wPtrHF5r+IYWyiM5WkOhiT3BesLI9lvJvPAbzjqFxQlrjXv+/cuSX/Q==",
    "exiftool-vendored.exe": "F5hpk1yVGZSDHjSKsyumyniY56IM3zawKOejOqtyT2r476fvWrUxpBmWT7Ena104TGPt/2+448Q/vrVt+yOzwQ==",
}
# Of no use here: the table of places on Earth, and what people read, in any language.
_LEFT_OUT = (
    "Geolocation.dat",
    "*.pod",
    "Lang",
    "Changes",
    "MANIFEST",
    "META.json",
    "META.yml",
    "Makefile.PL",
    "build_geolocation",
)
_FOLDERS_LEFT_OUT = ("arg_files", "config_files", "fmt_files")
_PERL, _LIBRARIES = Path("/usr/bin/perl"), ("libcrypt.so.1",)
LAUNCHER = """#!/bin/sh
# Starts ExifTool with the Perl beside it; where there is none, with the system's.
here=${0%/*}
if [ -x "$here/perl/perl" ]; then
  unset PERL5LIB PERL5OPT
  LD_LIBRARY_PATH=$here/perl exec "$here/perl/perl" "-I$here/perl/lib" "$here/exiftool.pl" "$@"
fi
exec /usr/bin/perl "$here/exiftool.pl" "$@"
"""


class PackingError(Exception):
    """ExifTool could not be had, or is another than it should be."""


def carry(target: Path) -> Path:
    """Fills a new folder with an ``exiftool`` (on Windows ``exiftool.exe``) that needs nothing else; returns it."""
    shutil.rmtree(target, ignore_errors=True)
    windows = sys.platform == "win32"
    with tempfile.TemporaryDirectory() as folder:
        unpacked = _unpacked("exiftool-vendored.exe" if windows else "exiftool-vendored.pl", Path(folder))
        shutil.copytree(unpacked / "bin", target, ignore=shutil.ignore_patterns(*_LEFT_OUT, *_FOLDERS_LEFT_OUT))
        shutil.copy(unpacked / "LICENSE", target / "LICENSE")
    if not windows:
        (target / "exiftool").rename(target / "exiftool.pl")
        launcher = target / "exiftool"
        launcher.write_text(LAUNCHER, "utf-8", newline="\n")
        launcher.chmod(0o755)
    if sys.platform == "linux":
        _carry_perl(target / "perl")
    return target


def _unpacked(package: str, folder: Path) -> Path:
    npm = shutil.which("npm")
    if npm is None:
        raise PackingError("npm is not installed; it brings ExifTool.")
    asked = [npm, "pack", "--silent", f"{package}@{VERSION}"]
    subprocess.run(asked, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    archive = next(folder.glob("*.tgz"))
    if base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode() != PACKAGES[package]:
        raise PackingError(f"{archive.name} is another file than it was when this was written.")
    with tarfile.open(archive) as opened:
        opened.extractall(folder, filter="data")
    return folder / "package"


def _carry_perl(target: Path) -> None:
    """Debian's essential Perl: the program, its modules (which ExifTool makes do with) and its library for passwords."""
    asked = [str(_PERL), "-MConfig", "-e", 'print join "\\n", grep { m{/perl-base$} } @INC']
    found = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.split() if _PERL.exists() else []
    if not found:
        print("No perl-base here: the packaged ExifTool will want the system's Perl.", file=sys.stderr)
        return
    shutil.copytree(found[0], target / "lib")
    shutil.copy(_PERL, target / "perl")
    listed = subprocess.run(["ldd", str(_PERL)], capture_output=True, text=True, check=True).stdout
    for line in listed.splitlines():
        name, arrow, rest = line.strip().partition(" => ")
        if arrow and name in _LIBRARIES:
            shutil.copy(rest.split()[0], target / name)
    text = Path("/usr/share/doc/perl/copyright")
    if not text.exists():
        text = Path("/usr/share/doc/perl-base/copyright")
    shutil.copy(text, target / "copyright")


if __name__ == "__main__":
    print(carry(Path(sys.argv[1])))
