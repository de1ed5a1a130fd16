"""XMP packets (ISO 16684-1): every property with its path, its value, and the kind of thing it tells.

Parsed with `defusedxml`: a packet with a document type, and so one with entities, is not read at all.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from typing import Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from scanner.metadata.base import item, size_in_words
from scanner.metadata.tables.xmp import PREFIXES, kind_of, says_nothing
from scanner.model import Carrier, MetadataItem, MetadataKind
from scanner.settings import Limits

_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XML: Final = "{http://www.w3.org/XML/1998/namespace}"
_META: Final = "{adobe:ns:meta/}"
_LISTS: Final = frozenset({f"{_RDF}Bag", f"{_RDF}Seq", f"{_RDF}Alt"})
_ABOUT: Final = (f"{_RDF}about", "about")
_RDF_ATTRIBUTES: Final = (_RDF, _XML)
# The packet wrapper `<?xpacket ...?>` and any padding stand outside the outermost element.
_OUTERMOST: Final = re.compile(r"<(?:\w+:)?(?:xmpmeta|xapmeta|RDF)\b.*>", re.DOTALL)
_COORDINATE: Final = re.compile(r"(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?([NSEW])")
_LONGEST_WORD: Final = 300  # longer ones without a space are data
_BASE64: Final = re.compile(r"[A-Za-z0-9+/=\s]{200}")


class _NotReadableError(ValueError):
    """The packet is no well-formed XMP."""


def read(carrier: Carrier, limits: Limits) -> Iterator[MetadataItem]:
    """An item for every property; a packet that cannot be parsed raises ValueError."""
    prefixes: dict[str, str] = {}
    root = _parse(bytes(carrier.payload), limits, prefixes)
    names = _Names(prefixes)
    toolkit = root.get(f"{_META}xmptk", "")
    if toolkit:
        yield item(MetadataKind.HISTORY, "XMP:x:xmptk", toolkit)
    descriptions = [root] if root.tag == f"{_RDF}Description" else root.iter(f"{_RDF}RDF")
    for rdf in descriptions:
        for description in rdf:
            for path, value in _properties(description, "", names, limits.depth):
                if value and not says_nothing(path):
                    yield item(kind_of(path), f"XMP:{path}", _in_words(path, value))


def _parse(packet: bytes, limits: Limits, prefixes: dict[str, str]) -> Element:
    text = _as_text(packet)
    found = _OUTERMOST.search(text)
    if found is None:
        raise _NotReadableError("no XMP element")
    root: Element | None = None
    try:
        # One element after the other, so that a packet of millions of elements is given up long before it fills memory.
        for number, (event, thing) in enumerate(
            iterparse(io.BytesIO(found[0].encode("utf-8")), ("start", "start-ns"), forbid_dtd=True)
        ):
            if number > 4 * limits.items:
                raise _NotReadableError("too many elements")
            if event == "start-ns":
                prefixes.setdefault(thing[1], thing[0])
            elif root is None:
                root = thing
    except (ParseError, DefusedXmlException) as error:
        raise _NotReadableError(str(error)) from error
    if root is None:
        raise _NotReadableError("no XMP element")
    return root


def _as_text(packet: bytes) -> str:
    """ISO 16684-1 clause 7.1: UTF-8, UTF-16 or UTF-32; told apart by where the NUL bytes stand around the first `<`."""
    at = packet.find(b"<")
    head = packet[max(0, at - 3) : at + 4]
    for encoding, mark in (
        ("utf-32-be", b"\0\0\0<"),
        ("utf-32-le", b"<\0\0\0"),
        ("utf-16-be", b"\0<\0"),
        ("utf-16-le", b"<\0"),
    ):
        if mark in head:
            start = at - (mark.index(b"<"))
            return packet[start:].decode(encoding, "replace")
    try:
        return packet.decode("utf-8")
    except UnicodeDecodeError:
        return packet.decode("latin-1")


class _Names:
    """Turns `{namespace}name` into `prefix:name`, with the usual prefix of a known namespace."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self._prefixes = prefixes

    def short(self, tag: str) -> str:
        namespace, _, name = tag.rpartition("}")
        namespace = namespace.removeprefix("{")
        prefix = PREFIXES.get(namespace) or self._prefixes.get(namespace) or ""
        return f"{prefix}:{name}" if prefix else name


def _properties(element: Element, path: str, names: _Names, depth: int) -> Iterator[tuple[str, str]]:
    """The (path, value) pairs of an rdf:Description or of a property's structure (ISO 16684-1 clause 7)."""
    if depth <= 0:
        yield path, "nested too deep"
        return
    for attribute, value in element.attrib.items():
        if attribute in _ABOUT:
            if value:  # ISO 16684-1 clause 7.4: it should be empty; old programs put the document's id there
                yield _join(path, "rdf:about"), value
        elif not attribute.startswith(_RDF_ATTRIBUTES):
            yield _join(path, names.short(attribute)), value.strip()
    for child in element:
        yield from _property(child, _join(path, names.short(child.tag)), names, depth - 1)


def _property(element: Element, path: str, names: _Names, depth: int) -> Iterator[tuple[str, str]]:
    if resource := element.get(f"{_RDF}resource"):
        yield path, resource.strip()
    if not len(element):
        yield from ((path, element.text.strip()),) if element.text else ()
        yield from _properties(element, path, names, depth)
        return
    first = element[0]
    if first.tag in _LISTS:
        members = list(first)
        simple = [member for member in members if not len(member) and member.text]
        if simple:
            # One item for a list of words; in a list of languages the default comes first by the standard.
            yield path, "; ".join(dict.fromkeys((member.text or "").strip() for member in simple))
        for number, member in enumerate(members, start=1):
            yield from _structure(member, f"{path}[{number}]", names, depth)
        yield from _properties(element, path, names, 0) if depth <= 0 else ()
    else:
        yield from _structure(element, path, names, depth)


def _structure(element: Element, path: str, names: _Names, depth: int) -> Iterator[tuple[str, str]]:
    """A structure: its fields as attributes, as children, or in an inner rdf:Description."""
    if len(element) == 1 and element[0].tag == f"{_RDF}Description":
        yield from _properties(element[0], path, names, depth - 1)
    elif len(element) == 1 and element[0].tag in _LISTS:
        yield from _property(element, path, names, depth - 1)
    else:
        yield from _properties(element, path, names, depth - 1)


def _join(path: str, name: str) -> str:
    return f"{path}/{name}" if path else name


# ---- values --------------------------------------------------------------------------------------------------------


def _in_words(path: str, value: str) -> str:
    if len(value) > _LONGEST_WORD and _BASE64.match(value):
        return f"embedded data, {size_in_words(len(value) * 3 // 4)}"
    if path.rpartition(":")[2] in ("GPSLatitude", "GPSLongitude", "GPSDestLatitude", "GPSDestLongitude"):
        return _decimal_degrees(value)
    return value


def _decimal_degrees(value: str) -> str:
    """ISO 16684-2: "DDD,MM,SSk" or "DDD,MM.mmk" as decimal degrees with the digits that the text implies."""
    found = _COORDINATE.fullmatch(value)
    if found is None:
        return value
    degrees, minutes, seconds, side = found.groups()
    fine = seconds if seconds is not None else minutes
    total = int(degrees) + float(minutes) / 60 + float(seconds or 0) / 3600
    # A minute is about 1/60 of a degree (2 digits), a second 1/3600 (4 digits); each further decimal adds one.
    digits = min(7, (4 if seconds is not None else 2) + len(fine.partition(".")[2]))
    return f"{-total if side in 'SW' else total:.{digits}f}"
