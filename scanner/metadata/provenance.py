"""Content credentials (C2PA 2.1, JUMBF ISO/IEC 19566-5): a signed history that can name the author."""

# ruff: noqa: PLR2004  numbers are offsets, lengths and tags as the format gives them

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from scanner.metadata.base import decoded, item, size_in_words
from scanner.model import Carrier, MetadataItem, MetadataKind
from scanner.settings import Limits

_TOLD: Final = re.compile(
    r"(name|title|author|creator|email|issuer|generator|softwareAgent|when|date|dateTime|url|identifier|instanceID"
    r"|documentID|copyright\w*|credit\w*|location\w*|city|country|make|model)$",
    re.IGNORECASE,
)
_PERSON: Final = re.compile(r"(author|creator|publisher|credentialSubject|person\w*)(/|$)", re.IGNORECASE)
_BREAK: Final = object()
_CBOR_VALUES: Final = 5000


def read(carrier: Carrier, limits: Limits) -> Iterator[MetadataItem]:
    """One item for the whole, and one for each readable text in its assertions that names someone or something."""
    data = memoryview(carrier.payload)
    labels = []
    told: list[MetadataItem] = []
    for name, label, body in _boxes(data, limits):
        if name == b"jumd" and label:
            labels.append(label)
        elif name == b"json":
            told += _told(label, _json(body))
        elif name == b"cbor":
            told += _told(label, _cbor(bytes(body[:200_000])))
    manifests = sum(label.startswith(("urn:", "urn:uuid", "adobe:urn", "contentauth:urn")) for label in labels)
    words = f"content credentials, {size_in_words(len(data))}"
    yield item(MetadataKind.PROVENANCE, "C2PA", f"{words}, {manifests} manifests" if manifests > 1 else words)
    yield from dict.fromkeys(told)


def _boxes(data: memoryview, limits: Limits) -> Iterator[tuple[bytes, str, memoryview]]:
    """(box type, label of the superbox it stands in, body); superboxes are entered, within bounds."""
    budget = limits.items
    waiting: list[tuple[memoryview, int]] = [(data, 0)]
    while waiting:
        part, depth = waiting.pop()
        at, label = 0, ""
        while at + 8 <= len(part) and budget > 0:
            budget -= 1
            size_bytes, name = int.from_bytes(part[at : at + 4], "big"), bytes(part[at + 4 : at + 8])
            if size_bytes == 0:
                size_bytes = len(part) - at
            if size_bytes < 8:
                break
            body = part[at + 8 : at + size_bytes]
            if name == b"jumb" and depth < limits.depth:
                waiting.append((body, depth + 1))
            else:
                if name == b"jumd" and len(body) > 17:  # a UUID and the toggles, then the label
                    label = decoded(bytes(body[17:300]).split(b"\0")[0])
                yield name, label, body
            at += size_bytes


def _told(label: str, value: Any, path: str = "", depth: int = 12) -> Iterator[MetadataItem]:
    if depth == 0:
        return
    if isinstance(value, dict):
        for key, inner in list(value.items())[:200]:
            yield from _told(label, inner, f"{path}/{key}" if path else str(key), depth - 1)
    elif isinstance(value, list):
        for inner in value[:200]:
            yield from _told(label, inner, path, depth - 1)
    elif (
        isinstance(value, str | int | float)
        and _TOLD.search(path)
        and len(str(value)) > 1
        and not str(value).startswith("self#")
    ):
        kind = MetadataKind.PERSON if _PERSON.search(f"{label}:{path}") else MetadataKind.PROVENANCE
        yield item(kind, f"C2PA:{label}:{path}", value)


def _json(body: memoryview) -> Any:
    try:
        return json.loads(bytes(body[:200_000]))
    except (ValueError, RecursionError):
        return None


def _cbor(raw: bytes) -> Any:
    """RFC 8949, as far as manifests use it; None from the first byte on that is anything else."""
    try:
        return _Cbor(raw).value(12)
    except (ValueError, IndexError, TypeError):
        return None


class _Cbor:
    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._at = 0
        self._budget = _CBOR_VALUES

    def value(self, depth: int) -> Any:
        """The value at the current place; `_BREAK` for the end of something of indefinite length."""
        self._budget -= 1
        if depth == 0 or self._budget < 0:
            raise ValueError("too deep or too many values")
        first = self._raw[self._at]
        self._at += 1
        major, low = first >> 5, first & 31
        if major == 7:
            self._at += {24: 1, 25: 2, 26: 4, 27: 8}.get(low, 0)
            return {20: False, 21: True, 31: _BREAK}.get(low)
        number = self._number(low)
        if major < 2:
            return -1 - number if major and number is not None else number
        if major < 4:
            return self._string(number, depth, is_text=major == 3)
        if major == 6:  # a tag: its value follows
            return self.value(depth - 1)
        return self._collection(number, depth, is_map=major == 5)

    def _string(self, size_bytes: int | None, depth: int, *, is_text: bool) -> str | None:
        if size_bytes is None:  # in pieces
            pieces = []
            while (piece := self.value(depth - 1)) is not _BREAK:
                pieces.append(piece or "")
            return "".join(pieces) if is_text else None
        self._at += size_bytes
        return self._raw[self._at - size_bytes : self._at].decode("utf-8", "replace") if is_text else None

    def _collection(self, count: int | None, depth: int, *, is_map: bool) -> Any:
        values: list[Any] = []
        pairs: dict[str, Any] = {}
        while count is None or len(pairs if is_map else values) < count:
            value = self.value(depth - 1)
            if value is _BREAK:
                break
            if is_map:
                # Two equal keys would never let the count be reached; they are no valid CBOR either.
                if str(value) in pairs:
                    raise ValueError("a key stands twice")
                pairs[str(value)] = self.value(depth - 1)
            else:
                values.append(value)
        return pairs if is_map else values

    def _number(self, low: int) -> int | None:
        """The argument of a head (RFC 8949 clause 3); None for indefinite length."""
        if low < 24:
            return low
        if low == 31:
            return None
        if low > 27:
            raise ValueError("a reserved length")
        width = 1 << (low - 24)
        self._at += width
        return int.from_bytes(self._raw[self._at - width : self._at], "big")
