"""The report to show around: one HTML file that needs no network, no script and no other file.

What is filtered is filtered by style sheet (`:has()`), so the page can forbid every script and every request. Photos
are written as they come; the totals are only known after the last one, stand last in the file, and are lifted to the
top by the style sheet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from scanner.model import Action, ExportResult, Finding, Kind, MetadataAction, ScanResult, ScanStatus
from scanner.reports.base import (
    DEFAULTS,
    KIND_WORDS,
    Pictures,
    Report,
    ReportOptions,
    file_lines,
    plural,
    printable,
    reason,
)
from scanner.reports.totals import CleanTotals, ScanTotals

if TYPE_CHECKING:
    from jinja2 import Environment

# Kinds share colours by theme; the letter tells them apart, so that colour never speaks alone.
_LOOKS: Final[Mapping[Kind, tuple[str, str]]] = {
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
}

_ACTION_WORDS: Final = {Action.HIDE: "hidden", Action.REVIEW: "to look at", Action.KEEP: "left as it is"}

_STATES: Final = {
    "hide": "Something to hide",
    "review": "A person should look",
    "nothing": "Nothing found",
    "trouble": "Not checked in full",
}


@cache
def _environment() -> Environment:
    folder = files("resources") / "reports"
    from jinja2 import Environment, FunctionLoader, StrictUndefined  # noqa: PLC0415  no other report needs it

    return Environment(
        loader=FunctionLoader(lambda name: (folder / name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@dataclass(frozen=True, slots=True)
class _Card:
    """What the page shows of one photo."""

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


def write_scan(results: Iterable[ScanResult], options: ReportOptions = DEFAULTS) -> Iterator[str]:
    """A page with a card for each photo, filters by kind and state, and the totals."""
    totals = ScanTotals()
    cards = (_card(result, options) for result in totals.counting(results))
    return (
        _environment()
        .get_template("scan.html.jinja")
        .generate(
            title=options.title,
            made_on=options.made_on,
            cards=cards,
            totals=totals,
            kinds=[(kind, *_LOOKS[kind], KIND_WORDS[kind][1]) for kind in Kind],
            states=_STATES,
            show_text=options.show_text is True,
        )
    )


def _card(result: ScanResult, options: ReportOptions) -> _Card:
    show_text = options.show_text is True
    path = PurePath(result.path)
    pictures = options.pictures(result) if options.pictures else Pictures()
    lines = tuple(file_lines(result.metadata, show_text=show_text))
    states = _states(result)
    has = {f"has-{finding.kind}" for finding in result.findings} | ({"has-file"} if lines else set())
    return _Card(
        name=printable(path.name or result.path),
        folder=printable(path.parent) if path.parent != PurePath() else "",
        state=states[0],
        status=_STATES[states[0]],
        error=printable(result.error or ""),
        size=f"{result.width_px} \u00d7 {result.height_px}" if result.width_px else "",
        aspect=f"{result.width_px} / {result.height_px}" if result.width_px and result.height_px else "4 / 3",
        classes=" ".join(sorted(has | {f"is-{state}" for state in states})),
        overview=pictures.overview,
        lines=lines,
        rows=tuple(_row(finding, result, pictures, show_text=show_text) for finding in _by_weight(result.findings)),
    )


def _by_weight(findings: Iterable[Finding]) -> list[Finding]:
    weight = {Action.HIDE: 0, Action.REVIEW: 1, Action.KEEP: 2}
    order = list(Kind)
    return sorted(findings, key=lambda finding: (weight[finding.action], order.index(finding.kind), finding.box))


def _states(result: ScanResult) -> list[str]:
    """The states that hold for a photo, the one to show first."""
    states = [] if result.status is ScanStatus.OK else ["trouble"]
    actions = {finding.action for finding in result.findings}
    if Action.REVIEW in actions:
        states.append("review")
    if Action.HIDE in actions or any(item.action is MetadataAction.REMOVE for item in result.metadata):
        states.append("hide")
    return states or ["nothing"]


def _row(finding: Finding, result: ScanResult, pictures: Pictures, *, show_text: bool) -> Mapping[str, Any]:
    colour, letter = _LOOKS[finding.kind]
    width, height = max(1, result.width_px), max(1, result.height_px)
    box = finding.box.clamped(width, height)
    return {
        "kind": finding.kind,
        "colour": colour,
        "letter": letter,
        "words": KIND_WORDS[finding.kind][0],
        "text": printable(finding.text) if show_text else "",
        "why": reason(finding, show_text=show_text),
        "action": finding.action,
        "action_words": _ACTION_WORDS[finding.action],
        "crop": pictures.crops.get(finding.id, ""),
        "left": round(100 * box.left / width, 2),
        "top": round(100 * box.top / height, 2),
        "width": round(100 * box.width / width, 2),
        "height": round(100 * box.height / height, 2),
    }


def write_clean(results: Iterable[ExportResult], options: ReportOptions = DEFAULTS) -> Iterator[str]:
    """A page with a row for each photo, and the totals."""
    totals = CleanTotals()
    rows = (_clean_row(result) for result in totals.counting(results))
    return (
        _environment()
        .get_template("clean.html.jinja")
        .generate(title=options.title, made_on=options.made_on, rows=rows, totals=totals)
    )


def _clean_row(result: ExportResult) -> Mapping[str, Any]:
    failed = [f"{printable(check.name)}: {printable(check.detail)}" for check in result.checks if not check.ok]
    return {
        "path": printable(result.path),
        "status": result.status,
        "output": printable(result.output) if result.output else "",
        "regions": result.regions_hidden,
        "items": result.items_removed,
        "checks": plural(len(result.checks), "check") + " passed" if result.checks and not failed else "",
        "failed": failed,
        "error": printable(result.error or ""),
        "notes": [printable(note) for note in result.notes],
    }


HTML: Final = Report(name="html", suffix=".html", scan=write_scan, clean=write_clean)
