"""Writes what software centres show of the program:

    HOMEPAGE=https://… PICTURES=https://… python packaging/metainfo.py FILE

HOMEPAGE: the project's address; PICTURES: where docs/ can be had by a browser. What is not given is left out: software centres
take pictures only from an address, and the source knows none.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "resources" / "linux" / "org.desktopcaptioner.DesktopCaptioner.metainfo.xml"
# In docs/, and what each shows.
SHOTS = {
    "window.png": "Photos with their captions",
    "looked.png": "Where the model looked for a word",
    "programs.png": "What other programs will show of a photo",
}


def metainfo(homepage: str, pictures: str) -> str:
    """The text of the file."""
    added = []
    if homepage:
        added.append(f'  <url type="homepage">{homepage}</url>')
    if pictures:
        added.append("  <screenshots>")
        for number, (name, caption) in enumerate(SHOTS.items()):
            kind = ' type="default"' if number == 0 else ""
            added += [f"    <screenshot{kind}>", f"      <image>{pictures}/{name}</image>"]
            added += [f"      <caption>{caption}</caption>", "    </screenshot>"]
        added.append("  </screenshots>")
    return SOURCE.read_text("utf-8").replace("</component>", "\n".join([*added, "</component>"]))


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(metainfo(os.environ.get("HOMEPAGE", ""), os.environ.get("PICTURES", "")), "utf-8")
