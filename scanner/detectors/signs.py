"""Any text that no other rule knows: readable text tells a place more often than one thinks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.detectors.base import Claim, Context, Line, claim
from scanner.detectors.text import quoted
from scanner.model import Evidence, Kind

_UNREAD_SCORE: Final = 0.5
_TINY_PX: Final = 8.0
_TINY_SCORE: Final = 0.6


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `sign` for every line that is worth hiding."""
    del evidence
    for line in context.lines:
        if not worth_hiding(line):
            continue
        if line.folded:
            yield claim(
                Kind.SIGN,
                [line],
                0.5 + 0.4 * line.confidence,
                f"Readable text, {quoted(line.text)}, not known to be harmless.",
            )
        else:
            yield claim(
                Kind.SIGN, [line], 0.2 + 0.3 * line.detection_score, "Something written that could not be read."
            )


def worth_hiding(line: Line) -> bool:
    """Whether the line is text at all, as far as its score says."""
    if not line.folded:
        return line.detection_score >= _UNREAD_SCORE and line.height_px >= _TINY_PX
    return line.height_px >= _TINY_PX or line.detection_score >= _TINY_SCORE
