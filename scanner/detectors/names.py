"""People's names: badges, name boards, the backs of shirts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scanner.detectors.base import Claim, Context, Line, claim, set_like_a_shirt
from scanner.detectors.name_text import could_be_name, entries, introduction, names_person
from scanner.detectors.text import one_line
from scanner.messages import Message
from scanner.model import Evidence, Kind

_SHIRT_NAME_WORDS: Final = range(1, 3)


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `name` for lines that introduce someone, for titles and first names on short lines, and above shirt numbers."""
    del evidence
    for row in context.rows:
        text = " ".join(line.text for line in row)
        if (found := introduction(text)) is not None:
            yield _introduced(row, *found, context)
        elif len(row) > 1 and (why := names_person(text)) is not None:
            yield claim(Kind.NAME, row, 0.7 * min(line.confidence for line in row) + 0.1, why)
    for line in context.lines:
        if (why := names_person(line.text)) is not None:
            yield claim(Kind.NAME, [line], 0.65 * line.confidence + 0.1, why)
        elif _above_number(line, context):
            why = Message(
                "“{text}” stands above a number, as a name does on the back of a shirt.", text=one_line(line.text)
            )
            yield claim(Kind.NAME, [line], 0.5 * line.confidence + 0.2, why)
        elif could_be_name(line.text) and any(o.folded in entries("roles") for o in context.stacked_with(line)):
            yield claim(
                Kind.NAME,
                [line],
                0.5 * line.confidence + 0.2,
                Message("“{text}” stands on a badge.", text=one_line(line.text)),
            )


def _introduced(row: tuple[Line, ...], words: str, name: str, context: Context) -> Claim:
    """The introduction and the name after it, on the same row or on the next line."""
    sure = min(line.confidence for line in row)
    if name:
        return claim(Kind.NAME, row, 0.5 + 0.45 * sure, Message("“{word}” stands before a name.", word=words))
    beneath = [o for line in row for o in context.lines if context.below[line.index, o.index] and could_be_name(o.text)]
    if beneath:
        return claim(
            Kind.NAME, (*row, beneath[0]), 0.5 + 0.45 * sure, Message("“{word}” stands above a name.", word=words)
        )
    return claim(Kind.NAME, row, 0.6 * sure, Message("“{word}” stands on name badges.", word=words))


def _above_number(line: Line, context: Context) -> bool:
    """A possible name of one or two words right above a larger number of one or two digits."""
    return (
        len(line.words) in _SHIRT_NAME_WORDS
        and could_be_name(line.text)
        and any(upper is line and set_like_a_shirt(upper, lower) for upper, lower in context.pairs)
    )
