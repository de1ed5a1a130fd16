"""QR codes and barcodes, and what they hold."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

from scanner.detectors.base import Claim, Context
from scanner.detectors.text import code_name, one_line
from scanner.messages import Message
from scanner.model import CodeMark, Evidence, Kind, Quad

# The quiet zone and the printed frame around a symbol: a share of its shorter side (QR's quiet zone is 4 of at least
# 21 modules, ISO/IEC 18004 clause 6.3.8; scanners need less than half of it).
_GROWTH: Final = 0.1

_LEAST_SIDE_PX: Final = 12
_SQUARE: Final = 0.65

_SCHEMES: Final = (
    (("http://", "https://", "www."), Message("A {code} that opens the web page “{text}”.")),
    (("wifi:",), Message("A {code} that holds a wireless network and its password.")),
    (("begin:vcard", "mecard:", "bizcard:"), Message("A {code} that holds a person's contact card.")),
    (("mailto:", "matmsg:"), Message("A {code} that writes an e-mail.")),
    (("tel:",), Message("A {code} that dials a phone number.")),
    (("smsto:", "sms:"), Message("A {code} that sends a text message.")),
    (("geo:",), Message("A {code} that holds a place on the map.")),
    (("begin:vevent", "begin:vcalendar"), Message("A {code} that holds a date in a calendar.")),
    (("bitcoin:", "bcd\n"), Message("A {code} that asks for a payment.")),
    (("otpauth:",), Message("A {code} that holds a secret for signing in.")),
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


def explained(mark: CodeMark) -> Message:
    """What the code is and what it gives away, as a sentence."""
    code = code_name(mark.symbology)
    if mark.text is None:
        return Message("A {code} that PhotoVet could not decode, though a phone may.", code=code)
    lowered = mark.text.lower().lstrip()
    for schemes, sentence in _SCHEMES:
        if lowered.startswith(schemes):
            return sentence.about(code=code, text=one_line(mark.text, 60))
    if mark.text.isdigit():
        return Message(
            "A {code} with the number “{text}”; it can name a product, a ticket or a person.",
            code=code,
            text=one_line(mark.text),
        )
    return Message("A {code} that any phone can read: “{text}”.", code=code, text=one_line(mark.text, 60))
