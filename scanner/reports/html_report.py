"""The report to show around: HTML that needs no network, no script and no other program.

What is filtered is filtered by style sheet (`:has()`), so the page can forbid every script and every request. Photos
are written as they come; the totals are only known after the last one, stand last in the file, and are lifted to the
top by the style sheet.

With its pictures a photo takes about 25 kB, so that one page for thousands of photos would hardly open. `write_pages`
makes a front page of it, with the totals and a line for every photo, and pages with the pictures of some photos each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import chain, count, islice
from pathlib import PurePath
from typing import Final, TextIO
from urllib.parse import quote

from scanner.messages import Message
from scanner.model import CleanStatus, ExportResult, ScanResult
from scanner.reports.base import DEFAULTS, Report, ReportOptions, printable, said
from scanner.reports.html_cards import Card, Line, card, line, template, words
from scanner.reports.totals import CleanTotals, ScanTotals
from scanner.reports.words import OUTCOMES

MARK: Final = '<meta name="generator" content="PhotoVet">'  # stands at the head of every page


def write_scan(results: Iterable[ScanResult], options: ReportOptions = DEFAULTS) -> Iterator[str]:
    """A page with a card for each photo, filters by kind and state, and the totals."""
    totals = ScanTotals(options.checked)
    cards = (card(result, number, options) for number, result in enumerate(totals.counting(results), 1))
    return template("scan.html.jinja").generate(
        **words(options), cards=cards, totals=totals, record=options.record, page=0
    )


@dataclass(frozen=True, slots=True)
class Pages:
    """Where the pages of a report stand that is made of several files."""

    front: str  # the front page's file name
    folder: str  # of the other pages, beside the front page
    open: Callable[[str], AbstractContextManager[TextIO]]  # by the page's file name
    photos_per_page: int

    @staticmethod
    def name(number: int) -> str:
        """The file of a page, from 1."""
        return f"page-{number:03}.html"


def write_pages(results: Iterable[ScanResult], pages: Pages, options: ReportOptions = DEFAULTS) -> Iterator[str]:
    """The front page in pieces; the pages with pictures are written on the way, one at a time."""
    totals = ScanTotals(options.checked)
    cards = (card(result, number, options) for number, result in enumerate(totals.counting(results), 1))
    return template("front.html.jinja").generate(
        **words(options), lines=_lines(cards, pages, options), totals=totals, record=options.record
    )


def _lines(cards: Iterator[Card], pages: Pages, options: ReportOptions) -> Iterator[Line]:
    """A line for each photo, when the page with its card has been written."""
    following = next(cards, None)
    for page in count(1):
        if following is None:
            return
        lines: list[Line] = []

        def here(first: Card, address: str, lines: list[Line]) -> Iterator[Card]:
            nonlocal following
            for each in chain([first], islice(cards, pages.photos_per_page - 1)):
                lines.append(line(each, f"{address}#photo-{each.number}", options))
                yield each
            following = next(cards, None)

        address = f"{quote(pages.folder)}/{pages.name(page)}"
        pieces = template("scan.html.jinja").generate(
            **words(options),
            cards=here(following, address, lines),
            page=page,
            front=f"../{quote(pages.front)}",
            before=pages.name(page - 1) if page > 1 else "",
            after=lambda page=page: pages.name(page + 1) if following is not None else "",
        )
        with pages.open(pages.name(page)) as file:
            for piece in pieces:
                file.write(piece)
        yield from lines


@dataclass(frozen=True, slots=True)
class CleanRow:
    """What the page shows of what became of one photo."""

    name: str
    folder: str
    status: CleanStatus
    words: str
    copy: str  # the copy's name, empty where there is none
    regions_hidden: int
    items_removed: int
    checks: str
    failed: tuple[str, ...]
    error: str
    notes: tuple[str, ...]


def write_clean(results: Iterable[ExportResult], options: ReportOptions = DEFAULTS) -> Iterator[str]:
    """A page with a row for each photo, filters by outcome, and the totals."""
    totals = CleanTotals()
    outcomes = {status: said(message, options) for status, message in OUTCOMES.items()}
    rows = (_clean_row(result, options) for result in totals.counting(results))
    return template("clean.html.jinja").generate(**(words(options) | {"states": outcomes}), rows=rows, totals=totals)


def _clean_row(result: ExportResult, options: ReportOptions) -> CleanRow:
    path = PurePath(result.path)
    failed = tuple(f"{printable(check.name)}: {said(check.detail, options)}" for check in result.checks if not check.ok)
    return CleanRow(
        name=printable(path.name or result.path),
        folder=printable(path.parent) if path.parent != PurePath() else "",
        status=result.status,
        words=said(OUTCOMES[result.status], options),
        copy=printable(result.output.name) if result.output else "",
        regions_hidden=result.regions_hidden,
        items_removed=result.items_removed,
        checks=said(Message("{count} checks passed", count=len(result.checks)), options)
        if result.checks and not failed
        else "",
        failed=failed,
        error=said(result.error, options),
        notes=tuple(said(note, options) for note in result.notes),
    )


HTML: Final = Report(name="html", suffix=".html", scan=write_scan, clean=write_clean)
