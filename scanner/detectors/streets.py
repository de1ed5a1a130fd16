"""Street names, house numbers, postal addresses, and the signs that point to places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from scanner.detectors import lexicon
from scanner.detectors.base import Claim, Context, Line, claim
from scanner.detectors.text import bone, fold, has_cjk, letters, quoted
from scanner.model import Evidence, Kind

_CAMEL: Final = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])|(?<=\d)(?=[A-Z][a-z])")

_POSTCODES: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b[A-Z]{2}[ ,.]*\d{5}(?:-\d{4})?\b",  # US: state and ZIP
        r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b",  # GB
        r"\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b",  # CA
        r"\b(?:N|S|E|W|NW|SW|SE|NE|EC|WC)[. ]{1,2}\d{1,2}\b",  # London's districts on street signs
        r"(?:ROAD|STREET|AVENUE|LANE|SQUARE|PLACE|GARDENS|TERRACE)[. ]{0,2}(?:N|S|E|W|NW|SW|SE|NE|EC|WC)[. ]{0,2}\d{1,2}\b",
        r"\b[DAF]-\d{4,5} [A-ZÄÖÜ]\w{2,}",  # DE, AT, FR with the old country letter
        r"\b\d{5} [A-ZÄÖÜÉ][a-zäöüéèß]{3,}",  # DE, FR, ES, IT: code and town
        r"\b\d{4} ?[A-Z]{2} [A-Z]\w{2,}",  # NL
        r"\b\d{2}-\d{3} [A-ZŁŚŻŹĆ]\w{2,}",  # PL
        r"\b\d{3} \d{2} [A-ZÅÄÖ]\w{2,}",  # SE, GR
        r"\b(?:CEP:? ?)?\d{5}-\d{3}\b",  # BR
        r"〒 ?\d{3}-\d{4}",  # JP
    )
)
_GRID: Final = re.compile(r"\d{2,5} ?[NSEW](?:\.? ?(?:ST|AVE?|RD))?|(?:N|S|E|W|NW|NE|SW|SE) ?\d{1,3}(?:ST|ND|RD|TH)")
_ORDINAL: Final = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
_HOUSE_CJK: Final = re.compile(r"[东西南北東]\s?\d{1,5}|\d{1,5}\s?[号號]|\d+丁目|\d+番地?")
_UNIT: Final = re.compile(r"#\d{2}-\d{1,3}[A-Z]?|(?:NO|Nº|N°|NR|NUM)[.:]? ?\d{1,4}[A-Z]?", re.IGNORECASE)
_HOUSE: Final = re.compile(r"\d{1,4} ?[A-Za-z]?|\d{1,4}[-/]\d{1,4}")

# English types of one meaning only are named inside a sentence too; these mean too much else for that.
_SURE: Final = 0.7  # confidence of a reading from which a line is taken for the neighbour of a street's name

_NEEDS_END: Final = frozenset(
    map(
        bone,
        (
            "drive",
            "court",
            "close",
            "square",
            "place",
            "grove",
            "gardens",
            "parade",
            "path",
            "trail",
            "lane",
            "terrace",
            "crossing",
            "route",
            "quay",
        ),
    )
)
_NO_STREET: Final = frozenset(
    map(
        fold,
        (
            "food court",
            "market place",
            "one way street",
            "parking place",
            "work place",
            "no place",
            "test drive",
            "take place",
            "fire lane",
            "bus lane",
            "bike lane",
        ),
    )
)


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """`street` and `address` for lines and rows; signs stacked with a street's name point to places as well."""
    del evidence
    named: set[int] = set()
    whole: set[int] = set()  # lines that name a street or an address by themselves
    for lines in context.readings():
        sure = 0.3 + 0.6 * min(line.confidence for line in lines) + 0.01 * len(lines)
        text = " ".join(line.text for line in lines)
        stacked = len(lines) == 2 and context.below[lines[0].index, lines[1].index]  # noqa: PLR2004  # a pair
        if stacked and not (whole.isdisjoint(line.index for line in lines) and all(_part(line.text) for line in lines)):
            continue
        if (why := names_address(text)) is not None:
            yield claim(Kind.ADDRESS, lines, sure, why)
        elif (why := names_street(text)) is not None:
            yield claim(Kind.STREET, lines, sure, why)
        else:
            continue
        named.update(line.index for line in lines)
        if len(lines) > 1 or len(lines[0].words) > 1:
            whole.update(line.index for line in lines)
    directions = [line for line in context.lines if line.index not in named and direction(line.text)]
    # One word such as "Hospital" or "Station" may be a shop's; several on one post are directions.
    on_post = _posts(context, whole, [line.index for line in directions])
    for line in context.lines:
        if line.index in on_post and line.index not in named:
            yield claim(
                Kind.STREET,
                [line],
                0.55 * line.confidence + 0.1,
                f"{quoted(line.text)} stands on a post of street or direction signs.",
            )
    for line in directions:
        if line.index not in on_post:
            yield claim(
                Kind.STREET, [line], 0.5 * line.confidence, f"“{direction(line.text)}” shows the way to a place."
            )
    yield from _house_numbers(context)


def _posts(context: Context, named: set[int], directions: list[int]) -> set[int]:
    """Lines of like size that are stacked with names of streets and places; it takes two of these to make a signpost."""
    members = named | set(directions)
    if len(members) < 2:  # noqa: PLR2004
        return set()
    grown = True
    while grown:
        grown = False
        for line in context.lines:
            if line.index in members or letters(line.text) < 3 or line.confidence < _SURE:
                continue
            for other in context.stacked_with(line):
                alike = 0.6 < line.height_px / other.height_px < 1.67
                if other.index in members and alike and _aligned(line, other):
                    members.add(line.index)
                    grown = True
                    break
    return members


def _aligned(line: Line, other: Line) -> bool:
    """Whether both start, end or centre at the same place, as the plates of one signpost do."""
    off = 1.5 * max(line.height_px, other.height_px)
    return (
        abs(line.box.left - other.box.left) < off
        or abs(line.box.right - other.box.right) < off
        or abs(line.box.center[0] - other.box.center[0]) < off
    )


def _house_numbers(context: Context) -> Iterator[Claim]:
    """A number that stands alone on a wall: no face near whose shirt it could be on, no text beside it."""
    for lines in context.readings():
        text = " ".join(line.text for line in lines).strip(" .,:-")
        if _HOUSE_CJK.fullmatch(text) or _UNIT.fullmatch(text):
            sure = 0.4 + 0.4 * min(line.confidence for line in lines)
            yield claim(Kind.ADDRESS, lines, sure, f"{quoted(text)} is how houses are numbered.")
            continue
        line = lines[0]
        if len(lines) == 1 and not context.faces and _HOUSE.fullmatch(text) and not context.around(line):
            yield claim(
                Kind.ADDRESS, [line], 0.5 * line.confidence, f"{quoted(text)} stands alone, as house numbers do."
            )


def _part(text: str) -> bool:
    """Whether the line may be half of a street's name: few words, no price, no sentence."""
    return 1 <= len(fold(text).split()) <= 3 and not any(c in text for c in "$€£%@")


def names_address(text: str) -> str | None:
    """Why the text is a postal address, as a sentence; None where it is not."""
    for pattern in _POSTCODES:
        if found := pattern.search(text):
            return f"{quoted(found.group())} looks like a postcode with its town or state."
    if re.search(r"\d", text) and _HOUSE_CJK.search(text) and names_street(text):
        return f"{quoted(text)} is a street with a house number."
    folded = fold(text)
    numbered = re.match(r"\d{1,5}[a-z]? \D", folded) or re.search(r"\D \d{1,4} ?[a-z]?$", folded)
    if (
        numbered
        and not _ORDINAL.match(folded)
        and len(folded.split()) >= 3 - bool(_suffixed(folded))
        and names_street(text)
    ):
        return f"{quoted(text)} is a street with a house number."
    return None


def names_street(text: str) -> str | None:
    """Why the text is the name of a street, as a sentence; None where it is not."""
    stripped = text.strip(" .,:;-→←↑↓<>")
    if _GRID.fullmatch(stripped):
        return f"{quoted(text)} is a street of a numbered grid."
    if has_cjk(text):
        return _ideographic(text)
    folded = fold(_CAMEL.sub(" ", text))
    words = folded.split()
    if not words or len(words) > 8 or any(phrase in folded for phrase in _NO_STREET):
        return None
    if (suffix := _suffixed(folded)) is not None:
        return f"“{suffix}” ends the name of a street."
    types = lexicon.load("streets")
    if len(words) < 2:  # noqa: PLR2004  # a type alone names a street only where nothing else is called so
        return f"“{words[0]}” is a word of street signs." if len(words) == 1 and _lone_type(words[0]) else None
    for place, word in enumerate(words):
        key = bone(word)
        if key in types.words and (key not in _NEEDS_END or place == len(words) - 1 or words[place + 1].isdigit()):
            return f"“{types.words[key]}” stands in the names of streets."
    short = lexicon.load("streets", "short")
    for word, neighbours in ((words[-1], words[:-1]), (words[-2], words[:-2]), (words[0], words[1:])):
        entry = short.words.get(bone(word))
        last = word != words[0] or len(words) == 1
        if entry and any(letters(n) >= 3 or n.isdigit() for n in neighbours):
            if last and (word == words[-1] or words[-1].isdigit() or len(words[-1]) <= 2):
                return f"“{entry.title()}” after a name is short for a kind of street."
            if word == words[0] and entry in _leading():
                return f"“{entry.title()}” before a name is short for a kind of street."
    found = types.find(folded, text) if len(words) <= 5 else None
    if found is not None and " " in fold(found):
        return f"“{found}” stands in the names of streets."
    return None


def direction(text: str) -> str | None:
    """The word of the text that direction and town signs carry; None where there is none."""
    return lexicon.load("streets", "directions").find(fold(_CAMEL.sub(" ", text)), text)


def _ideographic(text: str) -> str | None:
    found = lexicon.load("streets").find("", text)
    if found is None:
        bare = re.sub(r"[\W\d_a-zA-Z]+", "", text)
        ends = [e for e in lexicon.entries("streets", "suffixes") if has_cjk(e) and bare.endswith(e)]
        if ends and 2 <= len(bare) <= 6:
            found = max(ends, key=len)
    return f"“{found}” is a word for a street." if found else None


def _suffixed(folded: str) -> str | None:
    """The street type joined to the end of a word: "hauptstrasse", "kalverstraat", "drottninggatan"."""
    for word in folded.split():
        for suffix in _suffixes():
            if word.endswith(suffix) and len(word) - len(suffix) >= (3 if len(suffix) >= 5 else 5):
                return suffix
    return None


@cache
def _suffixes() -> tuple[str, ...]:
    """Joined types, long ones only: "-weg" and "-ring" end too many other words to stand for themselves."""
    found = {fold(e) for e in lexicon.entries("streets", "suffixes") if not has_cjk(e)}
    return tuple(sorted((e for e in found if len(e) >= 4), key=lambda e: (-len(e), e)))


@cache
def _leading() -> frozenset[str]:
    """Short types that come before the name: all but the English ones, where "St" is a saint and "Dr" a doctor."""
    return frozenset(
        e for lang, lists in lexicon.table("streets").items() if lang != "en" for e in lists.get("short", ())
    )


def _lone_type(word: str) -> bool:
    return bone(word) in _lone_types()


@cache
def _lone_types() -> frozenset[str]:
    return frozenset(
        bone(fold(w))
        for w in (
            "street",
            "road",
            "avenue",
            "boulevard",
            "broadway",
            "straße",
            "rue",
            "calle",
            "avenida",
            "rua",
            "via",
            "ulica",
            "caddesi",
            "sokak",
            "blvd",
        )
    )
