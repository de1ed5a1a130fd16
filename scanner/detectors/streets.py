"""Street names, house numbers, postal addresses, and the signs that point to places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scanner.detectors.base import Claim, Context, Line, claim
from scanner.detectors.street_text import (
    direction,
    is_short_type,
    is_trade,
    is_trade_on_street,
    names_address,
    names_house,
    names_numbered_house,
    names_street,
)
from scanner.detectors.text import EDGES, fold, letters, one_line
from scanner.messages import Message
from scanner.model import Evidence, Kind

_HOUSE: Final = re.compile(r"\d{1,4} ?[A-Za-z]?|\d{1,4}[-/]\d{1,4}|[A-Z]-\d{2,3}|\d{1,4}-[A-Z]|#\d{1,4}")
# Confidence of a reading from which a line is taken for the neighbour of a street's name.
_SURE: Final = 0.7
_READ: Final = 0.5  # confidence from which there is text beside a number, and not only something like it
_NO_PART: Final = frozenset("$€£%@")
_LEAST_LETTERS: Final = 3
_LEAST_ON_POST: Final = 2
_SAME_SIZE: Final = (0.6, 1.67)
_SMALL: Final = (0.3, 0.75)  # a type's height by its name's
_SMALL_GAP: Final = 0.6  # of the name's height
_LONELY: Final = 4.0  # text heights around a house number without any other text
_ALIGNED: Final = 1.5  # text heights


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """`street` and `address` for lines and rows; signs stacked with a street's name point to places as well."""
    del evidence
    whole: set[int] = set()  # lines that name a street or an address by themselves
    for lines in (*context.readings(), *_small_types(context)):
        pair = len(lines) > 1 and context.below[lines[0].index, lines[1].index]
        if pair and not (whole.isdisjoint(line.index for line in lines) and all(_half(line.text) for line in lines)):
            continue
        text = " ".join(line.text for line in lines)
        sure = 0.3 + 0.6 * min(line.confidence for line in lines) + 0.01 * len(lines)
        if _on_a_bib(lines, context):
            continue
        if (why := names_address(text) or names_house(text)) is not None:
            yield claim(Kind.ADDRESS, lines, sure, why)
        elif (why := _numbered_house(lines, context)) is not None:
            yield claim(Kind.ADDRESS, lines, 0.6 * sure, why)
        elif (why := names_street(text)) is not None and not is_trade_on_street(text):
            yield claim(Kind.STREET, lines, sure, why)
        else:
            continue
        if len(lines) > 1 or len(lines[0].words) > 1:
            whole.update(line.index for line in lines)
    yield from _directions(context, whole)
    yield from _lone_numbers(context)


def _on_a_bib(lines: tuple[Line, ...], context: Context) -> bool:
    """Whether a number on a body was joined with the word beside or below it: together they look like a postcode."""
    return len(lines) > 1 and any(
        line.text.strip().isdecimal() and context.torso_of(line) is not None for line in lines
    )


def _numbered_house(lines: tuple[Line, ...], context: Context) -> Message | None:
    """Why a line by itself is a number and a street's name; None where it is not, or may be a shirt's."""
    alone = len(lines) == 1 and context.torso_of(lines[0]) is None and lines[0].confidence >= _SURE
    return names_numbered_house(lines[0].text) if alone else None


def _small_types(context: Context) -> Iterator[tuple[Line, Line]]:
    """A name and the small type right behind it, as on signs of North American towns ("Leslie" and a raised "St")."""
    for small in context.lines:
        if not is_short_type(small.text):
            continue
        for name in context.lines:
            gap = small.box.left - name.box.right
            if (
                letters(name.text) >= _LEAST_LETTERS
                and not is_trade(name.text)
                and name.confidence >= _SURE
                and _SMALL[0] < small.height_px / name.height_px < _SMALL[1]
                and abs(gap) < _SMALL_GAP * name.height_px
                and name.box.top <= small.box.center[1] < name.box.bottom
                and not context.beside[name.index, small.index]
            ):
                yield (name, small)


def _half(text: str) -> bool:
    """Whether the line may be half of a street's name: a few words, no price and no address on the web."""
    return len(fold(text).split()) in range(1, 4) and _NO_PART.isdisjoint(text)


def _directions(context: Context, named: set[int]) -> Iterator[Claim]:
    """What shows the way. One "Hospital" may be a shop's; on a post with streets and other places it is a direction."""
    words = {line.index: word for line in context.lines if (word := direction(line.text)) and line.index not in named}
    on_post = _posts(context, named | set(words))
    for line in context.lines:
        if line.index in on_post and line.index not in named:
            why = Message("“{text}” stands on a post of street or direction signs.", text=one_line(line.text))
            yield claim(Kind.STREET, [line], 0.55 * line.confidence + 0.1, why)
        elif line.index in words:
            yield claim(
                Kind.STREET,
                [line],
                0.5 * line.confidence,
                Message("“{word}” is a word of direction and town signs.", word=words[line.index]),
            )


def _posts(context: Context, members: set[int]) -> set[int]:
    """Those lines, and all of their size that are stacked with them, if there are two or more to begin with."""
    if len(members) < _LEAST_ON_POST:
        return set()
    members = set(members)
    grown = True
    while grown:
        grown = False
        for line in context.lines:
            if line.index in members or letters(line.text) < _LEAST_LETTERS or line.confidence < _SURE:
                continue
            if any(other.index in members and _on_one_post(line, other) for other in context.stacked_with(line)):
                members.add(line.index)
                grown = True
    return members


def _on_one_post(line: Line, other: Line) -> bool:
    """Whether both are of one size and start, end or centre at the same place, as the plates of a signpost do."""
    off = _ALIGNED * max(line.height_px, other.height_px)
    return _SAME_SIZE[0] < line.height_px / other.height_px < _SAME_SIZE[1] and (
        abs(line.box.left - other.box.left) < off
        or abs(line.box.right - other.box.right) < off
        or abs(line.box.center[0] - other.box.center[0]) < off
    )


def _lone_numbers(context: Context) -> Iterator[Claim]:
    """A number that stands alone on a wall: nobody in the photo whose shirt it could be on, no text beside it."""
    if context.faces:
        return
    read = [line for line in context.lines if line.confidence >= _READ]
    for line in read:
        near = line.box.grown(_LONELY * line.height_px, _LONELY * line.height_px)
        alone = not any(near.intersection(other.box).area for other in read if other is not line)
        if (
            alone
            and line.confidence >= _SURE
            and _HOUSE.fullmatch(line.text.strip(EDGES))
            and not names_street(line.text)
        ):
            why = Message("“{text}” stands alone, as house numbers do.", text=one_line(line.text))
            yield claim(Kind.ADDRESS, [line], 0.5 * line.confidence, why)
