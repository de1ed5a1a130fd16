"""What the HTML report shows of one photo, and the words, colours and templates that its pages share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from importlib.resources import files
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from scanner.messages import Message
from scanner.model import Action, Finding, Kind, MetadataAction, ScanResult, ScanStatus
from scanner.reports.base import Pictures, ReportOptions, file_lines, is_flagged, printable, said, title_of
from scanner.reports.words import ACTION_WORDS, KIND_WORDS, PAGE, STATES

if TYPE_CHECKING:
    from jinja2 import Environment, Template

# Kinds share colours by theme; the letter tells them apart, so that colour never speaks alone.
LOOKS: Final[Mapping[Kind, tuple[str, str]]] = {
    Kind.WATCHLIST: ("place", "W"),
    Kind.PLATE: ("plate", "P"),
    Kind.SCHOOL: ("place", "S"),
    Kind.CODE: ("rest", "Q"),
    Kind.CONTACT: ("place", "C"),
    Kind.ADDRESS: ("place", "A"),
    Kind.STREET: ("place", "R"),
    Kind.NAME: ("clothing", "N"),
    Kind.TEAM: ("clothing", "T"),
    Kind.JERSEY_NUMBER: ("clothing", "#"),
    Kind.BUSINESS: ("sign", "B"),
    Kind.SIGN: ("sign", "X"),
    Kind.HARMLESS: ("rest", "H"),
    Kind.FACE: ("face", "F"),
    Kind.CLOTHING: ("clothing", "L"),
}


def template(name: str) -> Template:
    """One of the templates in `resources/reports`."""
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined  # noqa: PLC0415  no other report needs it

    folder = files("resources") / "reports"
    return Environment(
        loader=FunctionLoader(lambda name: (folder / name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@dataclass(frozen=True, slots=True)
class Card:
    """What the page shows of one photo."""

    number: int
    name: str
    folder: str
    state: str
    status: str
    error: str
    size: str
    aspect: str
    classes: str
    overview: str
    lines: tuple[tuple[str, str], ...]  # (topic, text) of what the file tells
    rows: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """What the front page of a report of several pages says of one photo."""

    number: int
    name: str
    folder: str
    address: str  # of its card
    state: str
    status: str
    error: str
    classes: str
    kinds: tuple[tuple[str, str, str], ...]  # (colour, letter, words) of what is hidden or to be looked at
    file: bool  # whether the file itself tells something


def words(options: ReportOptions) -> dict[str, Any]:
    """What every page's template is given besides its photos."""
    return {
        "title": title_of(options),
        "language": options.language,
        "say": partial(said, options=options),
        "number": lambda value: said(Message("{value}", value=value), options),
        "page_number": lambda value: said(Message("Page {number}", number=value), options),
        "words": {name: said(message, options) for name, message in PAGE.items()},
        "made_on": said(Message("Made on {day}.", day=options.made_on), options) if options.made_on else "",
        "show_text": options.show_text is True,
        "kinds": [(kind, *LOOKS[kind], said(KIND_WORDS[kind][1], options)) for kind in Kind],
        "states": {state: said(message, options) for state, message in STATES.items()},
    }


def card(result: ScanResult, number: int, options: ReportOptions) -> Card:
    """The card of the photo with that number in the report, from 1."""
    show_text = options.show_text is True
    path = PurePath(result.path)
    pictures = options.pictures(result) if options.pictures else Pictures()
    lines = tuple(file_lines(result.metadata, options, show_text=show_text))
    states = _states(result, checked=options.checked(result), left_out=options.left_out(result))
    has = {f"has-{finding.kind}" for finding in result.findings} | ({"has-file"} if lines else set())
    return Card(
        number=number,
        name=printable(path.name or result.path),
        folder=printable(path.parent) if path.parent != PurePath() else "",
        state=states[0],
        status=said(STATES[states[0]], options),
        error=said(result.error, options),
        size=f"{result.width_px} \u00d7 {result.height_px}" if result.width_px else "",
        aspect=f"{result.width_px} / {result.height_px}" if result.width_px and result.height_px else "4 / 3",
        classes=" ".join(sorted(has | {f"is-{state}" for state in states})),
        overview=pictures.overview,
        lines=lines,
        rows=tuple(_row(finding, result, pictures, options) for finding in _by_weight(result.findings)),
    )


def _by_weight(findings: Iterable[Finding]) -> list[Finding]:
    weight = {Action.HIDE: 0, Action.REVIEW: 1, Action.KEEP: 2}
    order = list(Kind)
    return sorted(findings, key=lambda finding: (weight[finding.action], order.index(finding.kind), finding.box))


def _states(result: ScanResult, *, checked: bool, left_out: bool) -> list[str]:
    """The states that hold for a photo, the one to show first."""
    if left_out:
        return ["left-out"]
    states = [] if result.status is ScanStatus.OK else ["trouble"]
    actions = {finding.action for finding in result.findings}
    if is_flagged(result) and not checked:
        states.append("review")
    if checked:
        states.append("checked")
    if Action.HIDE in actions or any(item.action is MetadataAction.REMOVE for item in result.metadata):
        states.append("hide")
    return states or ["nothing"]


def _row(finding: Finding, result: ScanResult, pictures: Pictures, options: ReportOptions) -> Mapping[str, Any]:
    colour, letter = LOOKS[finding.kind]
    show_text = options.show_text is True
    width, height = max(1, result.width_px), max(1, result.height_px)
    box = finding.box.clamped(width, height)
    return {
        "kind": finding.kind,
        "colour": colour,
        "letter": letter,
        "words": said(_kind_and_page(finding, result), options),
        "text": printable(finding.text) if show_text else "",
        "why": said(finding.why, options, show_text=show_text),
        "action": finding.action,
        "action_words": said(ACTION_WORDS[finding.action], options),
        "crop": pictures.crops.get(finding.id, ""),
        "on_overview": not finding.page,
        "left": round(100 * box.left / width, 2),
        "top": round(100 * box.top / height, 2),
        "width": round(100 * box.width / width, 2),
        "height": round(100 * box.height / height, 2),
    }


def _kind_and_page(finding: Finding, result: ScanResult) -> Message:
    kind = KIND_WORDS[finding.kind][0]
    if not result.pages:
        return Message("{kind}", kind=kind)
    if result.animated:
        return Message("{kind}, from frame {number} on", kind=kind, number=finding.page + 1)
    return Message("{kind}, page {number}", kind=kind, number=finding.page + 1)


def line(of: Card, address: str, options: ReportOptions) -> Line:
    """The line that leads to a card; it holds none of the card's pictures."""
    open_kinds = dict.fromkeys(row["kind"] for row in of.rows if row["action"] is not Action.KEEP)
    kinds = tuple((*LOOKS[kind], said(KIND_WORDS[kind][0], options)) for kind in open_kinds)
    return Line(
        of.number, of.name, of.folder, address, of.state, of.status, of.error, of.classes, kinds, bool(of.lines)
    )
