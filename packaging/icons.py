"""Renders the program's icon, drawn once as SVG, in the sizes and formats that systems ask for.

python packaging/icons.py FOLDER
"""

from __future__ import annotations

import argparse
import os
from io import BytesIO
from pathlib import Path

from PIL import Image

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "app.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)  # edges in pixels
_ICO_SIZES = [(size, size) for size in SIZES if size <= 256]  # the format holds no larger ones


def render(source: Path, folder: Path) -> dict[str, Path]:
    """Writes N.png for every size, app.ico (Windows) and app.icns (macOS); returns the latter two by their suffixes."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: _picture(source, size) for size in SIZES}
    for size, picture in pictures.items():
        picture.save(folder / f"{size}.png", optimize=True)
    largest, others = pictures[1024], [picture for size, picture in pictures.items() if size != 1024]
    largest.save(folder / "app.ico", sizes=_ICO_SIZES, append_images=others)
    largest.save(folder / "app.icns", append_images=others)
    return {suffix: folder / f"app{suffix}" for suffix in (".ico", ".icns")}


def _picture(source: Path, size: int) -> Image.Image:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(source))
    if not renderer.isValid():
        raise SystemExit(f"{source} is no picture that Qt can draw.")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(BytesIO(buffer.data().data())).convert("RGBA")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    render(SOURCE, parser.parse_args().folder)


if __name__ == "__main__":
    main()
