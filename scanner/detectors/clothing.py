"""Numbers and lettering on shirts, bibs and banners of teams."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.detectors import lexicon
from scanner.detectors.base import Claim, Context, Line, claim
from scanner.detectors.text import letters, quoted
from scanner.model import Evidence, Kind

_NUMBER: Final = re.compile(r"[#№]?\s?\d{1,5}|[A-Z]-?\d{2,4}|\d{2,4}[A-Z]")
# Shirt numbers are large: a third of the face's height at least; the small print of a bib is no number.
_LEAST_OF_FACE: Final = 0.2
# Lettering on a torso is taken for clothing up to this many words; more is a paper held in hands.
_MOST_WORDS: Final = 4
_LEAST_LETTERS: Final = 2


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """`jersey-number` for numbers on bodies, `team` for teams' words and for what else stands on a chest."""
    del evidence
    numbers = [line for line in context.lines if _NUMBER.fullmatch(re.sub(r"[\s.,|'\"-]", "", line.text))]
    worn = [line for line in numbers if _worn(line, context)]
    for line in worn:
        yield claim(
            Kind.JERSEY_NUMBER,
            [line],
            0.35 + 0.55 * line.confidence,
            f"The number {quoted(line.text)} stands below a face, as on a shirt or a bib.",
            growth=0.3,
        )
    if context.faces:
        for line in numbers:
            if line not in worn and all(other in numbers for other in context.around(line)):
                yield claim(
                    Kind.JERSEY_NUMBER,
                    [line],
                    0.3 + 0.3 * line.confidence,
                    f"The number {quoted(line.text)} stands alone in a photo of people: it may be on a shirt.",
                    growth=0.3,
                )
    teams = lexicon.load("teams")
    nicknames = lexicon.load("teams", "nicknames")
    for row in context.rows:
        text = " ".join(line.text for line in row)
        folded = " ".join(line.folded for line in row)
        if (word := teams.find(folded, text)) is not None:
            yield claim(
                Kind.TEAM,
                row,
                0.75 * min(line.confidence for line in row) + 0.1,
                f"“{word}” is a word of teams and clubs.",
            )
    for line in context.lines:
        torso = context.torso_of(line)
        if torso is None or letters(line.text) < _LEAST_LETTERS or len(line.words) > _MOST_WORDS:
            continue
        if (word := nicknames.find(line.folded, line.text)) is not None:
            yield claim(
                Kind.TEAM, [line], 0.85 * line.confidence, f"“{word}” below a face is what teams call themselves."
            )
        else:
            yield claim(
                Kind.TEAM,
                [line],
                0.5 * line.confidence + 0.05,
                f"{quoted(line.text)} stands below a face, where clothes carry a team or a club.",
            )


def _worn(line: Line, context: Context) -> bool:
    torso = context.torso_of(line)
    return torso is not None and line.height_px >= _LEAST_OF_FACE * context.faces[torso].box.height
