"""Universities and colleges that clothes name without the word for one: "UCLA", "Marquette" above a shirt's number."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from scanner.detectors import lexicon
from scanner.detectors.base import Claim, Context, Line, claim, set_like_a_shirt
from scanner.detectors.name_text import names_person
from scanner.detectors.text import closest, one_line, skeleton
from scanner.messages import Message
from scanner.model import Evidence, Kind

# Most of these names are a town's or a founder's too, so each needs company: a chest, a shirt's number, or a team's
# name at most this many text heights away.
_COMPANY: Final = 4.0
_LEAST_CONFIDENCE: Final = 0.5
_LEAST_SKELETON: Final = 4  # letters from which on a short name may be read with confused glyphs ("Uda": "Ucla")


def detect(evidence: Evidence, context: Context) -> Iterator[Claim]:
    """A `school` for lines that name a university and stand as on clothes, and for the team's name beside one."""
    del evidence
    read = [line for line in context.lines if line.confidence >= _LEAST_CONFIDENCE]
    teams = [line for line in read if is_nickname(line.folded)]
    above = [upper for upper, lower in context.pairs if set_like_a_shirt(upper, lower)]
    for line in read:
        if (both := _with_team(line.folded)) is not None:
            yield _claim(line, both, 0.8)
        elif (name := university(line.folded)) is not None:
            beside = [team for team in teams if team is not line and _near(line, team)]
            worn = line in above or (context.torso_of(line) is not None and name not in _places())
            if beside or (worn and names_person(line.text) is None):
                yield _claim(line, name, 0.7)
            for team in beside:
                why = Message(
                    "“{text}” stands right beside “{word}”, most likely as the school's name.",
                    text=one_line(team.text),
                    word=one_line(line.text),
                )
                yield claim(Kind.SCHOOL, [team], 0.6 * team.confidence, why)


def university(folded: str) -> str | None:
    """The university whose name the folded text is, as a whole; None where it is none's."""
    names = _names()
    key = skeleton(folded)
    if folded in names.values():
        return folded
    if len(names.get(key, "")) >= _LEAST_SKELETON:
        return names[key]
    near = closest(key, names.keys())
    return names[near] if near is not None else None


def is_nickname(folded: str) -> bool:
    """Whether the folded text is what a team calls itself, also as one of it: "Bruins", "Bruin"."""
    known = lexicon.load("teams", "nicknames")
    return " " not in folded and (known.has_word(folded) or known.has_word(f"{folded}s"))


def _with_team(folded: str) -> str | None:
    """The university of a text that is its name and its team's: "UCLA Bruins"; None for another text."""
    name, _, team = folded.rpartition(" ")
    return university(name) if name and is_nickname(team) else None


def _near(line: Line, other: Line) -> bool:
    reach = _COMPANY * min(line.height_px, other.height_px)
    return line.box.grown(reach, reach).intersection(other.box).area > 0


def _claim(line: Line, name: str, share: float) -> Claim:
    why = Message("“{word}” on clothes is what a university or college is called.", word=name.title())
    return claim(Kind.SCHOOL, [line], share * line.confidence, why)


@cache
def _places() -> frozenset[str]:
    return frozenset(lexicon.entries("universities", "places"))


@cache
def _names() -> dict[str, str]:
    return {skeleton(name): name for name in (*lexicon.entries("universities", "names"), *_places())}
