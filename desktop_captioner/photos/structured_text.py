"""Descriptions that are not written for people: programs of microscopes, telescopes and slide scanners keep theirs there.

Forms: OME-XML (https://docs.openmicroscopy.org/ome-model/), ImageJ's ``ImageJ=1.54f`` with further lines, tifffile's and
Micro-Manager's JSON, ScanImage's and Gatan's assignments, Aperio's fields between bars, and what programs that paint
pictures were asked for ("Steps: 20, Sampler: Euler a, …").
"""

from __future__ import annotations

import json
import re

_XML = re.compile(r"<(?:\?xml\b|!--|(?P<root>[A-Za-z_][\w:.-]*)[\s/>]).*>", re.DOTALL)
# Somebody's caption may have marks of a web page.
_HTML = re.compile(
    r"(a|b|i|u|p|br|hr|em|strong|small|sub|sup|div|span|html|body|blockquote|ul|ol|li|h[1-6]|font|q)", re.I
)
_ASSIGNMENT = re.compile(r"[A-Za-z_][\w.\[\]() -]{0,80}[=:]\s?\S.*|[A-Za-z_][\w.\[\]() -]{0,80}=")
_FIRST_LINE = re.compile(r"(ImageJ|SCANIMAGE[\w.]*|SI[\w]*\.[\w.]+|state\.[\w.]+|frameNumbers)\s?=\s?\S.*")
_PAINTED = re.compile(r"^Steps: \d+, (\w[\w ]{0,30}: [^,\n]*, )*Sampler: ", re.MULTILINE)
_FIELDS = re.compile(r"\|\s?[\w ]+\s?=\s?[^|]*")


def is_structured(text: str | None) -> bool:
    """Whether a text is XML, JSON, or a list of settings: nobody's caption, and not to be replaced by one."""
    text = (text or "").strip("\0\ufeff \t\r\n")
    if not text:
        return False
    if (xml := _XML.fullmatch(text)) is not None:
        return not (xml["root"] and _HTML.fullmatch(xml["root"]))
    if text[0] == "{":
        try:
            return isinstance(json.loads(text), dict)
        except (ValueError, RecursionError):
            return False
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if _FIRST_LINE.fullmatch(lines[0]):
        return True
    if len(_FIELDS.findall(text)) > 2 or _PAINTED.search(text):
        return True
    return len(lines) > 2 and all("=" in line and _ASSIGNMENT.fullmatch(line) for line in lines)
