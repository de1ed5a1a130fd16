"""Numbers and lettering on shirts, bibs and banners of teams; where it is asked for, the print on all clothes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.detectors import lexicon
from scanner.detectors.base import Claim, Context, Line, claim, set_like_a_shirt
from scanner.detectors.text import fold, is_sentence, is_series, letters, one_line
from scanner.messages import Message
from scanner.model import Evidence, Kind
from scanner.vision.bodies import torso_under

_NUMBER: Final = re.compile(r"[#№]?\s?\d{1,5}|[A-Z]-?\d{2,4}|\d{2,4}[A-Z]")
_NO_PART: Final = re.compile(r"[\s.,|'\"-]")
# Shirt numbers are large: a third of the face's height at least; the small print of a bib is no number.
_LEAST_OF_FACE: Final = 0.2
# Lettering on a torso is taken for clothing up to this many words; more is a paper held in hands.
_MOST_WORDS: Final = 4
_LEAST_LETTERS: Final = 2
_LEAST_CONFIDENCE: Final = 0.5
# Where clothes carry print, in widths and heights of the face: the part of a body that is also looked at more closely.
_HALF_WIDTH: Final = 1.6
_ABOVE_CHIN: Final = 0.2
_BELOW_CHIN: Final = 3.9
_BACK: Final = 1.0  # of a number's height on each side: it fills a third of a shirt, with a name above it


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """`jersey-number` for numbers on bodies, `team` for teams' words and for what else stands on a chest."""
    del evidence
    yield from _numbers(context)
    for row in context.rows:
        text = " ".join(line.text for line in row)
        if (word := lexicon.load("teams").find(fold(text), text)) is not None:
            sure = min(line.confidence for line in row)
            yield claim(Kind.TEAM, row, 0.75 * sure + 0.1, Message("“{word}” is a word of teams and clubs.", word=word))
    if context.clothes:
        yield from _clothes(context)
    for line in context.lines:
        if context.torso_of(line) is not None and _lettering(line):
            yield _on_chest(line)
    for name, number in context.pairs:
        if set_like_a_shirt(name, number) and _lettering(name):
            for above in (upper for upper, lower in context.pairs if lower is name and _lettering(upper)):
                why = Message(
                    "“{text}” stands above a name and a number, as a team does on a shirt.", text=one_line(above.text)
                )
                yield claim(Kind.TEAM, [above], 0.5 * above.confidence + 0.1, why)


def _clothes(context: Context) -> Iterator[Claim]:
    """`clothing` for each body under a sure face, and around each shirt number of somebody whose face is not seen."""
    for face in context.faces:
        body = torso_under(face.box, _HALF_WIDTH, _BELOW_CHIN, _ABOVE_CHIN)
        why = Message("The clothes of a person whose face is seen.")
        yield Claim(Kind.CLOTHING, body, "", min(face.confidence, 0.99), why)
    for number in _numbers(context):
        if all(context.torso_of(context.lines[i]) is None for i in number.lines):
            height = max(context.lines[i].height_px for i in number.lines)
            back = number.box.grown(_BACK * height, _BACK * height)
            yield Claim(Kind.CLOTHING, back, "", number.confidence, Message("The clothes around a shirt number."))


def _numbers(context: Context) -> Iterator[Claim]:
    """Numbers below a face, and those that stand alone in a photo of people, some of whom turn their backs."""
    numbers = [
        line for line in context.lines if _NUMBER.fullmatch(_NO_PART.sub("", line.text)) and not is_series(line.text)
    ]
    for line in numbers:
        if _worn(line, context):
            why = Message("The number “{text}” stands below a face, as on a shirt or a bib.", text=one_line(line.text))
            yield claim(Kind.JERSEY_NUMBER, [line], 0.35 + 0.55 * line.confidence, why)
        elif any(
            lower is line and set_like_a_shirt(upper, lower) and _lettering(upper) for upper, lower in context.pairs
        ):
            why = Message("The number “{text}” stands large below a word, as on a shirt.", text=one_line(line.text))
            yield claim(Kind.JERSEY_NUMBER, [line], 0.4 + 0.4 * line.confidence, why)
        elif context.faces and all(other in numbers for other in context.around(line)):
            why = Message(
                "The number “{text}” stands alone in a photo of people: it may be on a shirt.", text=one_line(line.text)
            )
            yield claim(Kind.JERSEY_NUMBER, [line], 0.3 + 0.3 * line.confidence, why)


def _on_chest(line: Line) -> Claim:
    if (word := lexicon.load("teams", "nicknames").find(line.folded, line.text)) is not None:
        return claim(
            Kind.TEAM,
            [line],
            0.85 * line.confidence,
            Message("“{word}” below a face is what teams call themselves.", word=word),
        )
    why = Message("“{text}” stands below a face, where clothes carry a team or a club.", text=one_line(line.text))
    return claim(Kind.TEAM, [line], 0.5 * line.confidence + 0.05, why)


def _lettering(line: Line) -> bool:
    """Whether the line may be lettering on clothes: a few words, read well enough, no sentence and no make."""
    if lexicon.load("brands", "clothing").find(line.folded) is not None:
        return False
    few = letters(line.text) >= _LEAST_LETTERS and len(line.words) <= _MOST_WORDS
    return few and line.confidence >= _LEAST_CONFIDENCE and not is_sentence(line.folded)


def _worn(line: Line, context: Context) -> bool:
    torso = context.torso_of(line)
    return torso is not None and line.height_px >= _LEAST_OF_FACE * context.faces[torso].box.height
