"""QR codes and barcodes, and what they hold."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

from scanner.detectors.base import Claim, Context
from scanner.detectors.text import quoted
from scanner.model import CodeMark, Evidence, Kind, Quad

# The quiet zone and the printed frame around a symbol: a share of its shorter side (QR's quiet zone is 4 of at least
# 21 modules, ISO/IEC 18004 clause 6.3.8; scanners need less than half of it).
_GROWTH: Final = 0.1

_LEAST_SIDE_PX: Final = 12
_SQUARE: Final = 0.65

_SCHEMES: Final = (
    ("http://", "opens the web page"),
    ("https://", "opens the web page"),
    ("www.", "opens the web page"),
    ("wifi:", "holds a wireless network and its password"),
    ("begin:vcard", "holds a person's contact card"),
    ("mecard:", "holds a person's contact card"),
    ("bizcard:", "holds a person's contact card"),
    ("mailto:", "writes an e-mail"),
    ("matmsg:", "writes an e-mail"),
    ("tel:", "dials a phone number"),
    ("smsto:", "sends a text message"),
    ("sms:", "sends a text message"),
    ("geo:", "holds a place on the map"),
    ("begin:vevent", "holds a date in a calendar"),
    ("begin:vcalendar", "holds a date in a calendar"),
    ("bitcoin:", "asks for a payment"),
    ("bcd\n", "asks for a payment"),
    ("otpauth:", "holds a secret for signing in"),
)


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `code` for every symbol, decoded or not; text that stands on it belongs to it."""
    del context
    for mark in evidence.codes:
        if mark.text is None and not _square(mark.quad):
            continue
        box = mark.quad.bounds()
        by = _GROWTH * min(mark.quad.width_px, mark.quad.height_px) + 2
        yield Claim(Kind.CODE, box.grown(by, by), mark.text or "", 0.6 if mark.text is None else 0.97, explained(mark))


def _square(quad: Quad) -> bool:
    """Whether a symbol that was located only can be one: matrix codes are square, or nearly so when seen at an angle.

    zxing takes window grids and grilles for Data Matrix: on 247 photos 14 located marks, none of them a code.
    """
    sides = [math.dist(quad.points[i], quad.points[(i + 1) % 4]) for i in range(4)]
    across = [math.dist(quad.points[0], quad.points[2]), math.dist(quad.points[1], quad.points[3])]
    return min(sides) >= _LEAST_SIDE_PX and min(sides) > _SQUARE * max(sides) and min(across) > _SQUARE * max(across)


def explained(mark: CodeMark) -> str:
    """What the code is and what it gives away, as a sentence."""
    name = f"A {mark.symbology}" if "code" in mark.symbology.lower() else f"A code ({mark.symbology})"
    if mark.text is None:
        return f"{name} that PhotoVet could not decode, though a phone may."
    lowered = mark.text.lower().lstrip()
    for scheme, does in _SCHEMES:
        if lowered.startswith(scheme):
            return f"{name} that {does}" + (f" {quoted(mark.text, 60)}." if does.endswith("page") else ".")
    if mark.text.isdigit():
        return f"{name} with the number {quoted(mark.text)}; it can name a product, a ticket or a person."
    return f"{name} that any phone can read: {quoted(mark.text, 60)}."
