"""What was found in many photos, as the things that it shows: one school's sign that stands on 37 of them.

Two findings are of one thing where their kind is the same and they read alike, whatever an OCR engine mistook; where
nothing was read, where they look alike. Faces are never compared, with one another or with anything: each is alone.
Who shows a thing shows it on every photo, so what is not surely the same stays apart.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

import numpy as np
from rapidfuzz import fuzz

from scanner.detectors.text import fold, skeleton
from scanner.detectors.watchlist import distance
from scanner.model import Finding, Kind

# Readings as long as that and shorter have too many real neighbours ("road", "read"): they differ in confusions only.
_SHORT: Final = 6
_TINY: Final = 4  # of so few letters, no other one may be wrong than those that `skeleton` joins
_CONFUSIONS: Final = 0.7  # two glyphs taken for others that look like them; below one for any other letter
_SHARE: Final = 0.2  # of a reading's length, as for words of the watchlist
_PART_FROM: Final = 7  # letters from which on a reading may be part of a longer one
_PART_SHARE: Final = 0.1
_LEAST_RATIO: Final = 70.0  # far below what the distance allows, and a hundred times faster to see
_GRAM: Final = 3
_KILLED: Final = 0.6  # of a reading's trigrams: 0.2 edits a letter, each of which stands in three of them
_TOO_COMMON: Final = 200  # readings with that trigram: it tells nothing
_SHARED: Final = 2  # trigrams that readings have in common which are worth comparing
_COMPARED: Final = 40  # at most, the likeliest
_ALIKE_BITS: Final = 10  # of 64 that may differ in the looks of one thing, as is usual for this hash
_LOOKS: Final = re.compile("[0-9a-f]{16}")  # a worker that was taken over may say anything
_NUMBERED: Final = re.compile(r"\S*\d\S*")
_AS_FIGURES: Final = str.maketrans("oilszbqg", "01152896")
_EXACT: Final = frozenset({Kind.CODE})  # what a code holds was checked as it was decoded


@dataclass(frozen=True, slots=True)
class Found:
    """One finding of one photo."""

    path: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing, and where it was found, in the order in which that was given."""

    kind: Kind
    found: tuple[Found, ...]
    readings: tuple[str, ...] = field(repr=False)  # the most usual one first; empty where nothing was read

    @property
    def photos(self) -> tuple[str, ...]:
        """The photos that show it, each once."""
        return tuple(dict.fromkeys(each.path for each in self.found))


def things(found: Iterable[Found], apart: Collection[frozenset[str]] = ()) -> tuple[Thing, ...]:
    """The things of a set of photos, in no particular order, but always the same.

    `apart` are sets of finding ids that a person has told from all others: each is a thing of its own.
    """
    told = {identity: number for number, ids in enumerate(apart) for identity in ids}
    by_person: defaultdict[tuple[int, Kind], list[Found]] = defaultdict(list)
    read: defaultdict[tuple[Kind, str], list[Found]] = defaultdict(list)
    seen: defaultdict[tuple[Kind, str], list[Found]] = defaultdict(list)
    alone: list[Found] = []
    for each in found:
        kind, text = each.finding.kind, each.finding.text
        if kind is Kind.FACE:
            alone.append(each)
        elif each.finding.id in told:
            by_person[told[each.finding.id], kind].append(each)
        elif key := (text.strip() if kind in _EXACT else fold(text)):
            read[kind, key].append(each)
        elif _LOOKS.fullmatch(each.finding.appearance):
            seen[kind, each.finding.appearance].append(each)
        else:
            alone.append(each)
    groups: list[list[Found]] = [[each] for each in alone]
    groups += by_person.values()
    for kinds, same in ((read, _same_readings), (seen, _same_looks)):
        for kind in sorted({kind for kind, _ in kinds}):
            counts = {key: len(each) for (of, key), each in kinds.items() if of is kind}
            groups += ([each for key in keys for each in kinds[kind, key]] for keys in same(kind, counts))
    return tuple(_thing(group) for group in groups)


def _thing(group: Sequence[Found]) -> Thing:
    counted = Counter(text for each in group if (text := " ".join(each.finding.text.split())))
    readings = sorted(counted, key=lambda text: (-counted[text], -len(text), text))
    return Thing(group[0].finding.kind, tuple(group), tuple(readings))


# ---- readings --------------------------------------------------------------------------------------------------------


def _same_readings(kind: Kind, counts: dict[str, int]) -> list[list[str]]:
    """Folded readings of one kind in groups; the usual ones lead, and a part joins the only whole that it can be of."""
    if kind in _EXACT:
        return [[key] for key in sorted(counts)]
    groups: dict[str, list[str]] = {}
    near = _Near()
    for reading in sorted(counts, key=lambda text: (-counts[text], -len(text), text)):
        leader = next((each for each in near.candidates(reading) if is_same(kind, reading, each)), None)
        if leader is None:
            near.add(reading)
        groups.setdefault(leader or reading, []).append(reading)
    into: dict[str, str] = {}
    for part in sorted(groups, key=lambda text: (-len(text), text)):
        wholes = {_root(into, each) for each in near.candidates(part) if each != part and is_part(kind, part, each)}
        if len(wholes) == 1:
            into[part] = wholes.pop()
    joined: defaultdict[str, list[str]] = defaultdict(list)
    for leader, readings in groups.items():
        joined[_root(into, leader)] += readings
    return list(joined.values())


def _root(into: dict[str, str], leader: str) -> str:
    while leader in into:
        leader = into[leader]
    return leader


@lru_cache(maxsize=65536)
def is_same(kind: Kind, one: str, other: str) -> bool:
    """Whether two folded readings are of one thing: each figure counts, and so does each letter of a short one."""
    longer, shorter = sorted((one.replace(" ", ""), other.replace(" ", "")), key=len, reverse=True)
    if longer == shorter:
        return True
    if kind is Kind.PLATE:  # another glyph is another car, unless it is a letter that looks like the figure
        return longer.translate(_AS_FIGURES) == shorter.translate(_AS_FIGURES)
    if "".join(_figures(one)) != "".join(_figures(other)):  # of a phone number, however it is divided
        return False
    if len(longer) <= _TINY:
        return skeleton(longer) == skeleton(shorter) and any(glyph.isalpha() for glyph in one)
    allowed = _CONFUSIONS if len(longer) <= _SHORT else max(_CONFUSIONS, _SHARE * len(longer))
    return (
        len(longer) - len(shorter) <= allowed + 2
        and fuzz.ratio(skeleton(longer), skeleton(shorter)) >= _LEAST_RATIO
        and distance(longer, shorter) <= allowed
    )


@lru_cache(maxsize=65536)
def is_part(kind: Kind, part: str, whole: str) -> bool:
    """Whether a folded reading is a stretch of a longer one: a sign that was read in pieces."""
    needle, text = part.replace(" ", ""), whole.replace(" ", "")
    if kind is Kind.PLATE or len(needle) < _PART_FROM or len(needle) >= len(text):
        return False
    if not set(_figures(part)) <= set(_figures(whole)):
        return False
    if needle in text:
        return True
    close = fuzz.partial_ratio(skeleton(needle), skeleton(text)) >= _LEAST_RATIO
    return close and distance(needle, text) <= _PART_SHARE * len(needle)


@lru_cache(maxsize=65536)
def _figures(folded: str) -> tuple[str, ...]:
    """The figures of each word that holds one, with letters that engines read in their place turned back."""
    return tuple(re.sub(r"\D", "", word.translate(_AS_FIGURES)) for word in _NUMBERED.findall(folded))


class _Near:
    """The readings that share something rare with another one: few of thousands, which are then compared in full."""

    def __init__(self) -> None:
        self._with: defaultdict[str, list[str]] = defaultdict(list)  # trigram of a skeleton -> readings

    def add(self, reading: str) -> None:
        for gram in _grams(reading):
            self._with[gram].append(reading)

    def candidates(self, reading: str) -> Iterator[str]:
        """Those that were added and may be near, the likeliest first."""
        lists = sorted((found for gram in sorted(_grams(reading)) if (found := self._with.get(gram))), key=len)
        absent = len(_grams(reading)) - len(lists)
        shared: Counter[str] = Counter()
        for found in lists[: max(1, int(_KILLED * len(_grams(reading))) + 1 - absent)]:
            if len(found) <= _TOO_COMMON:
                shared.update(found)
        least = _SHARED if len(lists) > _SHARED else 1
        yield from (each for each, count in shared.most_common(_COMPARED) if count >= least)


@lru_cache(maxsize=65536)
def _grams(reading: str) -> frozenset[str]:
    bare = f" {skeleton(reading.replace(' ', ''))} "
    return frozenset(bare[at : at + _GRAM] for at in range(len(bare) - _GRAM + 1))


# ---- looks -----------------------------------------------------------------------------------------------------------


def _same_looks(kind: Kind, counts: dict[str, int]) -> list[list[str]]:
    """Appearances of one kind in groups, see `vision.appearance`; the usual ones lead."""
    del kind
    ordered = sorted(counts, key=lambda look: (-counts[look], look))
    leaders = np.zeros(len(ordered), np.uint64)
    groups: list[list[str]] = []
    for look in ordered:
        bits = np.uint64(int(look, 16))
        differing = np.bitwise_count(leaders[: len(groups)] ^ bits)
        nearest = int(differing.argmin()) if groups else -1
        if nearest >= 0 and differing[nearest] <= _ALIKE_BITS:
            groups[nearest].append(look)
        else:
            leaders[len(groups)] = bits
            groups.append([look])
    return groups
