"""What the metadata readers share: how an item is made, and how values become short, harmless, readable words.

A reader is a function from one carrier to items. It may also yield further carriers that it found inside (an IPTC block
in a Photoshop resource); the registry reads these in turn, so that no reader needs to know another.
"""

# ruff: noqa: PLR2004  units and limits that speak for themselves

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from scanner.model import Carrier, MetadataItem, MetadataKind
from scanner.settings import Limits

Reader: TypeAlias = Callable[[Carrier, Limits], Iterator[MetadataItem | Carrier]]
"""Yields what one carrier tells. It may raise on a damaged payload: the registry then reports the whole as unknown."""

# As much of a value is read. IPTC-IIM ends its longest text, the caption (2:120), here; a word of the watchlist may
# stand anywhere in it.
VALUE_CHARACTERS: Final = 2000
# As much of it is handed on, to be shown.
SHOWN_CHARACTERS: Final = 300
_KEY_CHARACTERS: Final = 160


def item(kind: MetadataKind, key: str, value: object) -> MetadataItem:
    """An item that a cleaned copy will not have, its key and value made fit to be shown."""
    return MetadataItem(kind, shown(key, _KEY_CHARACTERS), shown(str(value)))


def shown(text: str, limit: int = VALUE_CHARACTERS) -> str:
    """The text on one line, without anything that does not print, cut at `limit` characters.

    What does not print are control characters, halves of surrogate pairs, and format characters, among them those that
    turn the reading direction round and could make a report show something else than what it says.
    """
    head = text[: 4 * limit]  # a text of megabytes need not be gone through to show its beginning
    if not head.isprintable():
        head = "".join(character if character.isprintable() else " " for character in head)
    head = head.strip()
    return head if len(head) <= limit and len(text) <= 4 * limit else f"{head[: limit - 1].rstrip()}…"


def decoded(raw: bytes | memoryview, limit_bytes: int = 4 * VALUE_CHARACTERS) -> str:
    """Bytes of unknown encoding as text: UTF-8 where they are valid UTF-8, else Latin-1 (which never fails)."""
    head = bytes(raw[: limit_bytes + 4])
    stop = head.find(b"\0\0") if b"\0\0" in head else len(head)
    head = head[:stop]
    # A cut in the middle of a character must not turn the whole into Latin-1.
    for cut in range(4):
        try:
            return head[: len(head) - cut].decode("utf-8")
        except UnicodeDecodeError as error:
            if error.start < len(head) - 4 or len(raw) <= limit_bytes:
                break
    return head.decode("latin-1")


def size_in_words(size_bytes: int) -> str:
    """A size as a person reads it: "512 bytes", "6.2 kB", "1.4 MB"."""
    if size_bytes < 1000:  # SI prefixes
        return f"{size_bytes} byte{'' if size_bytes == 1 else 's'}"
    if size_bytes < 999_950:  # what rounds to 1000.0 kB is said in MB
        return f"{size_bytes / 1e3:.1f} kB"
    return f"{size_bytes / 1e6:.1f} MB"


def is_mostly_text(raw: bytes | memoryview) -> bool:
    """Whether these bytes look like readable text rather than binary data."""
    head = bytes(raw[:512])
    printable = sum(32 <= byte < 127 or byte in b"\t\r\n" or byte >= 0xA0 for byte in head)  # Latin-1
    return bool(head) and printable >= 0.9 * len(head)


# Six or more readable characters in a row are a word or number that somebody wrote; shorter runs are chance.
_ASCII_RUN: Final = re.compile(rb"[ -~]{6,200}")
_UTF_16_RUN: Final = re.compile(rb"(?:[ -~]\0){6,200}")
_RUNS_SHOWN: Final = 8


def readable_texts(raw: bytes | memoryview, limit_bytes: int = 100_000) -> tuple[str, ...]:
    """The first readable texts (ASCII, or UTF-16 of ASCII) in binary data that nobody here can parse."""
    head = bytes(raw[:limit_bytes])
    found = [(m.start(), m[0].decode("ascii")) for m in _ASCII_RUN.finditer(head)]
    found += [(m.start(), m[0][::2].decode("ascii")) for m in _UTF_16_RUN.finditer(head)]
    texts = (text.strip() for _, text in sorted(found))
    # A run with next to no letters or digits is a pattern of bytes, not a word.
    words = [text for text in texts if sum(map(str.isalnum, text)) >= 0.6 * len(text) > 2]
    return tuple(dict.fromkeys(words))[:_RUNS_SHOWN]


def quoted(texts: tuple[str, ...], limit: int = 60) -> str:
    """Texts as they stand in a value: ": “one”, “two”"; empty for none."""
    return ": " + ", ".join(f"“{shown(text, limit)}”" for text in texts) if texts else ""


_PNG_TEXTS: Final = ("tEXt", "zTXt", "iTXt")
_JPEG_PARTS: Final = re.compile(r"COM$|APP\d+\b|segment ")


def key_of(label: str) -> str:
    """An item's key from a carrier's label: "COM" -> "JPEG:COM", "tEXt Author" -> "PNG:tEXt:Author"."""
    word, _, rest = label.partition(" ")
    if word in _PNG_TEXTS:
        return f"PNG:{word}:{rest}"
    return f"JPEG:{label}" if _JPEG_PARTS.match(label) else label
