"""XMP packets as XML: our properties are read and set, everything else stays as others wrote it.

XMP Specification Part 1 (ISO 16684-1): a property is an element or, where simple, an attribute of an rdf:Description;
a text in languages is an rdf:Alt.
"""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from desktop_captioner.metadata.containers.rdf import DEFAULT_LANGUAGE, LANGUAGE, narrow, parse
from desktop_captioner.metadata.containers.rdf import RDF as _RDF
from desktop_captioner.metadata.fields import BY_KEY, KEYWORD_KEYS, SIDECAR_EXTENSION
from desktop_captioner.metadata.write_plan import Changes
from desktop_captioner.photos.caption_text import readable

_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "iptcCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "acdsee": "http://ns.acdsee.com/iptc/1.0/",
}
_PREFIXES = {"iptcCore": "Iptc4xmpCore"}
_EMPTY = (
    "<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>"
    "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
    f"<rdf:RDF xmlns:rdf='{_RDF}'><rdf:Description rdf:about=''/></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
)
# What is left of that without our properties, in canonical XML.
_NOTHING_ELSE = (
    "<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
    f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{_RDF}"><rdf:Description rdf:about=""></rdf:Description>'
    "</rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>"
)
_SMALL_LETTERS = ("dc", "acdsee")  # whose properties begin with one; in ExifTool's names all begin with a capital
NAMES = {
    key: f"{{{_NAMESPACES[group]}}}{name[0].lower() + name[1:] if group in _SMALL_LETTERS else name}"
    for key in (*BY_KEY, SIDECAR_EXTENSION)
    if key.startswith("XMP-")
    for group, name in [key.removeprefix("XMP-").split(":")]
}


def texts_of(content: bytes) -> dict[str, str]:
    """Our texts by key, other languages under ``key-language``; all the rest as one value. Raises RefusedError."""
    return _texts(parse(content))


def changed(content: bytes | None, changes: Changes) -> bytes:
    """The packet with these properties, None removes one. content: None makes a new packet. Raises RefusedError."""
    tree = parse(_EMPTY.encode() if content is None else content)
    for key, value in changes.items():
        _set(tree, key, value)
    # ExifTool knows XMP by its first lines; with the declaration also where comments come before the rest.
    declares = content is not None and narrow(content).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml ")
    return etree.tostring(tree, encoding="utf-8", xml_declaration=declares)


def _descriptions(tree: etree._ElementTree) -> list[etree._Element]:
    return [each for root in tree.iter(f"{{{_RDF}}}RDF") for each in root.findall(f"{{{_RDF}}}Description")]


def _texts(tree: etree._ElementTree) -> dict[str, str]:
    texts = {"File:FileType": "XMP"}
    for key, name in NAMES.items():
        for description in _descriptions(tree):
            if (simple := description.get(name)) is not None:
                texts[key] = simple
            for element in description.findall(name):
                if key in KEYWORD_KEYS and (words := _items(element)):
                    texts.setdefault(key, "\n".join(map(_text, words)))
                    continue
                entries = element.findall(f"{{{_RDF}}}Alt/{{{_RDF}}}li")
                for entry in entries:
                    language = _language(entry)
                    texts.setdefault(key if language == DEFAULT_LANGUAGE else f"{key}-{language}", _text(entry))
                if not entries:
                    texts.setdefault(key, _text(element))
    rest = deepcopy(tree)
    for name in NAMES.values():
        for description in _descriptions(rest):
            description.attrib.pop(name, "")
            for element in description.findall(name):
                description.remove(element)
    for element in rest.iter():
        element.tail = (element.tail or "").strip() or None
        if isinstance(element.tag, str) and len(element):
            element.text = (element.text or "").strip() or None
        elif isinstance(element.tag, str) and not (element.text or "").strip():
            element.text = None
    said = etree.tostring(rest, method="c14n").decode()
    return texts if said == _NOTHING_ELSE else texts | {"XML:Rest": said}


def _set(tree: etree._ElementTree, key: str, value: str | None) -> None:
    name = NAMES.get(key)
    if name is None:
        return
    if key in KEYWORD_KEYS and value is not None and _extend(tree, name, readable(value).split("\n")):
        return
    descriptions = _descriptions(tree)
    if not descriptions:
        root = next(tree.iter(f"{{{_RDF}}}RDF"))
        descriptions = [etree.SubElement(root, f"{{{_RDF}}}Description", {f"{{{_RDF}}}about": ""})]
    for description in descriptions:
        description.attrib.pop(name, "")
    found = [element for description in descriptions for element in description.findall(name)]
    languages = key in BY_KEY and BY_KEY[key].languages
    for element in found:
        entries = element.findall(f"{{{_RDF}}}Alt/{{{_RDF}}}li")
        others = [entry for entry in entries if _language(entry) != DEFAULT_LANGUAGE] if languages else []
        for entry in entries:
            if entry not in others:
                _remove(entry)
        if not others:
            _remove(element)
    if value is None:
        return
    kept = next((element for element in found if element.getparent() is not None), None)
    if kept is None:
        prefix, _, _ = key.removeprefix("XMP-").partition(":")
        namespaces = {_PREFIXES.get(prefix, prefix): _NAMESPACES[prefix]}
        kept = etree.SubElement(descriptions[0], name, nsmap=namespaces)
    text = readable(value)  # what was no UTF-8 when it was kept comes back as the characters that were meant
    if key in KEYWORD_KEYS:
        bag = etree.SubElement(kept, f"{{{_RDF}}}Bag")
        for word in text.split("\n"):
            etree.SubElement(bag, f"{{{_RDF}}}li").text = word
        return
    if not languages:
        kept.text = text
        return
    choices = kept.find(f"{{{_RDF}}}Alt")
    if choices is None:
        choices = etree.SubElement(kept, f"{{{_RDF}}}Alt")
    entry = etree.Element(f"{{{_RDF}}}li", {LANGUAGE: DEFAULT_LANGUAGE})
    entry.text = text
    choices.insert(0, entry)


def _items(element: etree._Element) -> list[etree._Element]:
    """The entries of a list, ordered or not."""
    return [item for kind in ("Bag", "Seq") for item in element.findall(f"{{{_RDF}}}{kind}/{{{_RDF}}}li")]


def _extend(tree: etree._ElementTree, name: str, words: list[str]) -> bool:
    """Add to a list what it lacks at its end, so that what is there stays as others wrote it; whether that is possible."""
    found = [element for description in _descriptions(tree) for element in description.findall(name)]
    items = _items(found[0]) if len(found) == 1 else []
    if not items or [_text(item) for item in items] != words[: len(items)]:
        return False
    for word in words[len(items) :]:
        entry = etree.Element(f"{{{_RDF}}}li")
        entry.text = word
        items[-1].addnext(entry)
        items.append(entry)
    return True


def _language(entry: etree._Element) -> str:
    """The language of one of several alternatives; its case means nothing (RFC 3066)."""
    return entry.get(LANGUAGE, DEFAULT_LANGUAGE).lower()


def _text(element: etree._Element) -> str:
    """The text, also of an entry in which others nested a list of their own."""
    return "".join(map(str, element.itertext())) if len(element) else element.text or ""


def _remove(element: etree._Element) -> None:
    if (parent := element.getparent()) is not None:
        parent.remove(element)
