"""Captions as one HTML page that needs no other file: thumbnails, captions, alt texts."""

from __future__ import annotations

import base64
import io
from html import escape
from pathlib import Path

from desktop_captioner.exports.image_tag import image_tag
from desktop_captioner.exports.row import CaptionRow
from desktop_captioner.exports.writer import FileWriter
from desktop_captioner.photos.decode import RESAMPLING, open_upright
from desktop_captioner.photos.photo import PhotoError
from desktop_captioner.photos.readable_path import readable

_EDGE, _QUALITY = 320, 80
_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Captions</title>
<style>
:root { color-scheme: light dark; font: 16px/1.4 system-ui, sans-serif; }
body { margin: 2rem; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 2rem; }
figure { margin: 0; break-inside: avoid; }
img { display: block; max-width: 100%; height: auto; }
figcaption p { margin: .5rem 0 0; overflow-wrap: anywhere; white-space: pre-line; }
.alt, .name { font-size: .875rem; opacity: .8; }
</style>
</head>
<body>
<main>
"""
_END = "</main>\n</body>\n</html>\n"


class ContactSheetWriter(FileWriter):
    """A page with a figure for each photo, its thumbnail inside (JPEG, at most 320 pixels wide and high).

    The thumbnail's ``alt`` is the alt text, else the caption. A photo that cannot be read stands there without one.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._stream.write(_HEAD)

    def _put(self, row: CaptionRow) -> bool:
        lines = [f"<p>{escape(row.caption)}</p>"] if row.caption else []
        if row.alt_text:
            lines.append(f'<p class="alt">Alt text: {escape(row.alt_text)}</p>')
        lines.append(f'<p class="name">{escape(readable(Path(row.path.name)))}</p>')
        figure = "\n".join([_image(row), "<figcaption>", *lines, "</figcaption>"])
        self._stream.write(f"<figure>\n{figure}\n</figure>\n")
        return True

    def _put_end(self) -> None:
        self._stream.write(_END)


def _image(row: CaptionRow) -> str:
    try:
        thumbnail = open_upright(row.path, at_least=_EDGE)
    except PhotoError as error:
        return f"<p>{escape(error.sentence)}</p>"
    thumbnail.thumbnail((_EDGE, _EDGE), RESAMPLING, reducing_gap=3.0)
    jpeg = io.BytesIO()
    thumbnail.save(jpeg, "JPEG", quality=_QUALITY)
    data = base64.b64encode(jpeg.getvalue()).decode("ascii")
    source, (width, height) = f"data:image/jpeg;base64,{data}", thumbnail.size
    return image_tag(source, row.alt_text, row.caption, width=width, height=height)
