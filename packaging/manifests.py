"""Fills the manifests for winget and Homebrew with what a release has:

    python packaging/manifests.py ADDRESS HOMEPAGE FOLDER OUT

ADDRESS: where the files of the release can be had. FOLDER: holds the installer for Windows, the disk image for macOS, or both;
manifests of what is not there are left out.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from desktop_captioner import __version__

HERE = Path(__file__).resolve().parent
# The file that a manifest is about, and what its sum is called.
SUMS = {"winget": ("*-setup.exe", "SHA256_WINDOWS"), "homebrew": ("*.dmg", "SHA256_MACOS")}


def fill(address: str, homepage: str, folder: Path, out: Path) -> list[Path]:
    """Writes the manifests of what is in the folder; returns them."""
    made = []
    for kind, (pattern, name) in SUMS.items():
        file = next(iter(sorted(folder.glob(pattern))), None)
        if file is None:
            continue
        values = {"VERSION": __version__, "ADDRESS": address, "HOMEPAGE": homepage}
        values[name] = hashlib.sha256(file.read_bytes()).hexdigest()
        for template in sorted((HERE / kind).iterdir()):
            text = template.read_text("utf-8")
            for key, value in values.items():
                text = text.replace(f"@{key}@", value)
            target = out / kind / template.name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8", newline="\n")
            made.append(target)
    return made


if __name__ == "__main__":
    for each in fill(sys.argv[1], sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])):
        print(each)
