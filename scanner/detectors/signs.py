"""Any text that no other rule knows: readable text tells a place more often than one thinks."""

from __future__ import annotations

from collections.abc import Iterator

from scanner.detectors.base import Claim, Context, claim
from scanner.detectors.text import one_line
from scanner.messages import Message
from scanner.model import Evidence, Kind


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `sign` for every line; what is no text has been dropped before (`base.no_text`)."""
    del evidence
    for line in context.lines:
        if line.folded:
            why = Message("Readable text, “{text}”, not known to be harmless.", text=one_line(line.text))
            yield claim(Kind.SIGN, [line], 0.5 * line.confidence + 0.5 * line.detection_score, why)
        else:
            yield claim(
                Kind.SIGN, [line], 0.8 * line.detection_score, Message("Something written that could not be read.")
            )
