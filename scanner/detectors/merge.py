"""Many claims to one finding per thing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from scanner.detectors.base import Claim
from scanner.detectors.geometry import share_inside
from scanner.model import Candidate, Kind, PixelBox

# The order of `Kind`, but "some readable text" gives way to "known to be harmless": it is what is left when no other
# rule knows better.
_STRENGTH: Final = {kind: place for place, kind in enumerate([*(k for k in Kind if k is not Kind.SIGN), Kind.SIGN])}
# Two text findings are one thing when this much of the smaller lies in the other. Neighbouring lines on a sign, grown
# by three tenths of their height, share far less.
_SAME_THING: Final = 0.7
# Touching boxes of one kind become one where the box around both is at most this much larger than they are.
_LITTLE_MORE: Final = 1.35
# Each plate, face, number or code is a thing of its own, however close; so is each word that is kept.
_NEVER_JOINED: Final = frozenset(
    {Kind.PLATE, Kind.FACE, Kind.CODE, Kind.JERSEY_NUMBER, Kind.WATCHLIST, Kind.HARMLESS, Kind.CLOTHING}
)
# A part of a person: what is read there is a thing beside it, never part of it.
_OF_PEOPLE: Final = frozenset({Kind.FACE, Kind.CLOTHING})
# What a page says about itself: the strongest kinds in it, each with the sentence of its surest finding.
_NAMED: Final = 3
_UNNAMED: Final = frozenset({Kind.SIGN, Kind.HARMLESS})
# Two boxes of faces or clothes are one person's from this overlap on (the usual NMS threshold of face networks).
_SAME_PERSON: Final = 0.4


def merge(claims: Iterable[Claim], width_px: int, height_px: int) -> tuple[Candidate, ...]:
    """One candidate per thing, in reading order, every box inside a picture of that size.

    A line of text goes to the strongest claim that holds it, and to that one only; a claim that loses a line falls as a
    whole, since its rule was about all of its lines. What then still lies in a stronger finding is part of it.
    The order in which claims come makes no difference.
    """
    kept = assigned(claims, width_px, height_px)
    merged: list[Claim] = []
    for claim in _gathered(kept):
        host = next((i for i, other in enumerate(merged) if _same_thing(other, claim)), None)
        if host is None:
            merged.append(claim)
        else:
            merged[host] = _joined(merged[host], claim)
    merged = _side_by_side(merged)
    found = (Candidate(c.kind, c.box, c.text, round(c.confidence, 4), c.why) for c in merged)
    return tuple(sorted(found, key=lambda c: (c.box.top, c.box.left, _STRENGTH[c.kind], c.box, c.text, c.confidence)))


def assigned(claims: Iterable[Claim], width_px: int, height_px: int) -> list[Claim]:
    """The claims that stand, strongest first, clamped to the picture; each line of text is in one of them at most."""
    ordered = sorted(claims, key=_rank)
    taken: set[int] = set()
    kept: list[Claim] = []
    for claim in ordered:
        box = claim.box.clamped(width_px, height_px)
        if not box.area or claim.lines & taken:
            continue
        taken |= claim.lines
        kept.append(replace(claim, box=box))
    return kept


def _side_by_side(claims: list[Claim]) -> list[Claim]:
    """The claims with touching ones of one kind made one, where the box around both adds little: lines of one sign."""
    joined: list[Claim] = []
    for claim in sorted(claims, key=lambda c: (c.box, _rank(c))):
        at = next((i for i, other in enumerate(joined) if _one_sign(other, claim)), None)
        if at is None:
            joined.append(claim)
            continue
        first, other = joined[at], claim
        surest = min(first, other, key=_rank)
        text = " ".join(c.text for c in sorted((first, other), key=lambda c: (c.box.top, c.box.left)) if c.text)
        joined[at] = replace(surest, box=first.box.union(other.box), text=text, lines=first.lines | other.lines)
    return joined if len(joined) == len(claims) else _side_by_side(joined)


def _one_sign(first: Claim, second: Claim) -> bool:
    if first.kind is not second.kind or first.kind in _NEVER_JOINED or _apart(first.box, second.box):
        return False
    if first.covers_all or second.covers_all:
        return False
    common = first.box.intersection(second.box).area
    together = first.box.area + second.box.area - common
    return common > 0 and first.box.union(second.box).area <= _LITTLE_MORE * together


def _gathered(claims: list[Claim]) -> list[Claim]:
    """The claims with those inside a page or screen made one with it: it takes the strongest kind that stands in it."""
    for page in [claim for claim in claims if claim.covers_all]:
        if page not in claims:
            continue
        inside = [
            c
            for c in claims
            if c is not page and c.kind not in _OF_PEOPLE and share_inside(c.box, page.box) > _SAME_THING
        ]
        strongest = min((c for c in inside if _STRENGTH[c.kind] < _STRENGTH[page.kind]), key=_rank, default=None)
        if strongest is None or strongest.kind is Kind.HARMLESS:
            whole = page
        else:
            named = {c.kind: c.why for c in sorted(inside, key=_rank, reverse=True) if c.kind not in _UNNAMED}
            why = page.why.then(*(named[kind] for kind in sorted(named, key=_STRENGTH.__getitem__)[:_NAMED]))
            whole = replace(page, kind=strongest.kind, confidence=strongest.confidence, why=why)
        box, lines = whole.box, whole.lines
        for c in inside:
            box, lines = box.union(c.box), lines | c.lines
        claims = sorted(
            [c for c in claims if c is not page and c not in inside] + [replace(whole, box=box, lines=lines)], key=_rank
        )
    return claims


def _rank(claim: Claim) -> tuple[int, float, int, PixelBox, str, str, tuple[int, ...]]:
    """Strongest kind first, then the surest, then the one that explains most lines; the rest makes the order total."""
    return (
        _STRENGTH[claim.kind],
        -claim.confidence,
        -len(claim.lines),
        claim.box,
        claim.text,
        claim.why,
        tuple(sorted(claim.lines)),
    )


def _same_thing(stronger: Claim, weaker: Claim) -> bool:
    if _apart(stronger.box, weaker.box):
        return False
    if not _OF_PEOPLE.isdisjoint((stronger.kind, weaker.kind)):
        return stronger.kind is weaker.kind and stronger.box.iou(weaker.box) > _SAME_PERSON
    if stronger.kind is Kind.HARMLESS and weaker.kind is not Kind.HARMLESS:
        return False  # what is kept never takes in what is to be hidden
    if weaker.kind is Kind.HARMLESS:
        return share_inside(weaker.box, stronger.box) > _SAME_THING
    small, large = sorted((stronger.box, weaker.box), key=lambda box: (box.area, box))
    return share_inside(small, large) > _SAME_THING


def _apart(first: PixelBox, second: PixelBox) -> bool:
    """Whether the boxes share nothing; the first test of most pairs, so it stays this plain."""
    return (
        first.right <= second.left
        or second.right <= first.left
        or first.bottom <= second.top
        or second.bottom <= first.top
    )


def _joined(stronger: Claim, weaker: Claim) -> Claim:
    # Harmless words inside something that is hidden add nothing to hide.
    box = stronger.box if weaker.kind is Kind.HARMLESS else stronger.box.union(weaker.box)
    return replace(stronger, box=box, lines=stronger.lines | weaker.lines)
