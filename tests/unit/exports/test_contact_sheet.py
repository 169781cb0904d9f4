"""A contact sheet is one page that needs nothing else."""

from __future__ import annotations

import base64
import io
from html.parser import HTMLParser
from pathlib import Path

from PIL import Image

from desktop_captioner.exports.contact_sheet import ContactSheetWriter
from desktop_captioner.exports.row import CaptionRow


class Page(HTMLParser):
    """The page's images and texts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.images: list[dict[str, str | None]] = []
        self.texts: list[str] = []
        self.tags: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "img":
            self.images.append(dict(attrs))

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append(data)


def test_thumbnails_and_texts_stand_in_the_page_and_nothing_runs(tmp_path: Path) -> None:
    photo = tmp_path / '<b>"a"&.png'
    Image.new("RGB", (1000, 500), (200, 0, 0)).save(photo)
    (tmp_path / "broken.jpg").write_text("no photo")
    with ContactSheetWriter(tmp_path / "sheet.html") as sheet:
        sheet.write(CaptionRow(photo, "<script>alert(1)</script>", 'A "red" wall & more'))
        sheet.write(CaptionRow(photo, "Caption only"))
        sheet.write(CaptionRow(tmp_path / "broken.jpg", "Broken"))
    assert sheet.written == 3
    html = (tmp_path / "sheet.html").read_text(encoding="utf-8")
    page = Page(html)
    assert [image["alt"] for image in page.images] == ['A "red" wall & more', "Caption only"]
    source = page.images[0]["src"]
    assert source is not None
    kind, data = source.split(",")
    thumbnail = Image.open(io.BytesIO(base64.b64decode(data)))
    assert (kind, thumbnail.size) == ("data:image/jpeg;base64", (320, 160))
    assert "<script>alert(1)</script>" in page.texts
    assert {"script", "b", "link"}.isdisjoint(page.tags)
    assert 'Alt text: A "red" wall & more' in page.texts
    assert photo.name in page.texts
    assert html.endswith("</html>\n")
    assert "http" not in html.replace("http-equiv", "")
