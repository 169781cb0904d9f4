"""The properties of an XMP packet in a form in which two packets that say the same are equal (ISO 16684-1, RDF/XML)."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from lxml import etree

from desktop_captioner.photos.saving_error import RefusedError
from desktop_captioner.sentence import Sentence

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XML = "http://www.w3.org/XML/1998/namespace"
LANGUAGE = f"{{{XML}}}lang"
DEFAULT_LANGUAGE = "x-default"

_ABOUT = (f"{{{RDF}}}about", "about", f"{{{RDF}}}ID", f"{{{RDF}}}nodeID")
_LISTS = (f"{{{RDF}}}Alt", f"{{{RDF}}}Bag", f"{{{RDF}}}Seq")
_ITEM, _DESCRIPTION, _VALUE = f"{{{RDF}}}li", f"{{{RDF}}}Description", f"{{{RDF}}}value"
_RESOURCE, _PARSE_TYPE = f"{{{RDF}}}resource", f"{{{RDF}}}parseType"
# Bytes that are no UTF-8 become characters of the private use area, so that the rest can be read.
_STRAY = {0xDC00 + byte: 0xF700 + byte for byte in range(0x80, 0x100)}

# How packets begin in UTF-16 and UTF-32; the mark of UTF-32 begins like that of UTF-16. Without a mark, which in a packet
# stands later, no parser of XML knows them.
_WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"\0<", "utf-16-be"),
    (b"<\0", "utf-16-le"),
)
_DECLARATION = re.compile(r"\s*<\?xml\s[^>]*\?>")

# (property, language): the language of an entry of a list of alternatives, "" elsewhere.
Label = tuple[str, str]


def parse(packet: bytes) -> etree._ElementTree:
    """Parse a packet as XML from a stranger: no entities, no network, no document type. Raises RefusedError."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, strip_cdata=False
    )
    try:
        tree = etree.ElementTree(etree.fromstring(narrow(packet).strip(b"\0"), parser))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise RefusedError(Sentence("its XMP is damaged")) from error
    if tree.docinfo.internalDTD is not None or next(tree.iter(f"{{{RDF}}}RDF"), None) is None:
        raise RefusedError(Sentence("it holds no XMP"))
    return tree


def properties(packet: bytes) -> Iterator[tuple[Label, str]]:
    """Yield (label, value) of each property; of a list of alternatives of each language. Raises RefusedError."""
    tree = parse(_utf8(packet))
    for description in tree.iter(_DESCRIPTION):
        parent = description.getparent()
        if parent is None or parent.tag != f"{{{RDF}}}RDF":
            continue
        for name, text in ((str(name), str(text)) for name, text in description.attrib.items()):
            if name not in _ABOUT and not name.startswith(f"{{{XML}}}"):
                yield (_name(name), ""), text
        for element in description:
            if isinstance(element.tag, str):
                yield from _property(element)


def narrow(packet: bytes) -> bytes:
    """Return a packet that is in UTF-16 or UTF-32 in UTF-8, without what it declares; any other one as it is."""
    for start, encoding in _WIDE:
        if packet.startswith(start):
            return _DECLARATION.sub("", packet.decode(encoding, "replace"), count=1).encode()
    return packet


def _utf8(packet: bytes) -> bytes:
    """Return the packet in characters that XML can hold, if it is (nearly) UTF-8."""
    packet = narrow(packet).strip(b"\0")
    if b"encoding=" in packet[:100]:
        return packet
    try:
        packet.decode("utf-8")
    except UnicodeDecodeError:
        return packet.decode("utf-8", "surrogateescape").translate(_STRAY).encode("utf-8", "replace")
    return packet


def _property(element: etree._Element) -> Iterator[tuple[Label, str]]:
    alternatives = element.find(f"{{{RDF}}}Alt")
    if alternatives is None:
        yield (_name(element.tag), ""), _value(element)
        return
    for item in alternatives:
        if isinstance(item.tag, str):
            language = item.get(LANGUAGE, DEFAULT_LANGUAGE).lower()
            yield (_name(element.tag), language), _value(item, without_language=True)


def _name(tag: str | bytes | bytearray | etree.QName) -> str:
    """The name; that Microsoft's namespace ends in a slash is forgotten by one program and mended by another."""
    return str(tag).replace("/}", "}")


def _value(element: etree._Element, without_language: bool = False) -> str:
    """Return the value with its qualifiers, whichever of RDF's abbreviations it is written in."""
    fields = [
        (str(name), str(text))
        for name, text in element.attrib.items()
        if name not in (*_ABOUT, _PARSE_TYPE, _RESOURCE) and not (without_language and name == LANGUAGE)
    ]
    if (resource := element.get(_RESOURCE)) is not None:
        return _with(resource, fields)
    children = [child for child in element if isinstance(child.tag, str)]
    if len(children) == 1 and children[0].tag in _LISTS:
        items = [_value(item) for item in children[0] if isinstance(item.tag, str)]
        return _with(f"[{', '.join(map(repr, items))}]", fields)
    if len(children) == 1 and children[0].tag == _DESCRIPTION:
        fields += [(str(name), str(text)) for name, text in children[0].attrib.items() if name not in _ABOUT]
        children = [child for child in children[0] if isinstance(child.tag, str)]
    elif not children:
        return _with("".join(map(str, element.itertext())), fields)
    fields += [(str(child.tag), _value(child)) for child in children]
    return _with("", fields)


def _with(value: str, fields: list[tuple[str, str]]) -> str:
    return repr((value, sorted(fields))) if fields else value
