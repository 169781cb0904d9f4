"""A photo as HTML: an image with its text for people who do not see it."""

from __future__ import annotations

import os
from html import escape
from pathlib import Path
from urllib.parse import quote

from desktop_captioner.photos.caption_text import clean


def image_tag(source: str, alt_text: str, caption: str, **attributes: object) -> str:
    """Return an ``<img>`` on one line whose ``alt`` is the alt text, else the caption, else empty.

    source: an address, as ``address_of`` makes one. attributes: further ones.
    """
    alt = " ".join((clean(alt_text) or clean(caption)).split())
    values = {"src": source, **attributes, "alt": alt}
    written = " ".join(f'{name}="{escape(str(value))}"' for name, value in values.items())
    return f"<img {written}>"


def address_of(photo: Path) -> str:
    """Return the photo's name as an address relative to its folder; what is no plain letter or digit is percent-encoded.

    A space, ``#`` or ``?`` would end the address, and a colon make a scheme of what stands before it (RFC 3986, 4.2).
    """
    return quote(os.fsencode(photo.name))
