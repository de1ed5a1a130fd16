"""The report for a person at a terminal: per photo what a stranger could learn, then the totals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from scanner.messages import Message, Term
from scanner.model import Action, CleanStatus, ExportResult, Finding, Kind, ScanResult, ScanStatus
from scanner.reports.base import DEFAULTS, Report, ReportOptions, counted, file_lines, plural, printable, said
from scanner.reports.totals import CleanTotals, ScanTotals

_MOST_QUOTES: Final = 4
_LONGEST_QUOTE: Final = 40

_CLEAN_WORDS: Final = {
    CleanStatus.CLEANED: "Cleaned",
    CleanStatus.UNCHANGED: "Copied as it was: there was nothing to remove",
    CleanStatus.REFUSED: "Refused",
    CleanStatus.FAILED: "Failed",
}


def write_scan(results: Iterable[ScanResult], options: ReportOptions = DEFAULTS) -> Iterator[str]:
    """The scan in words, a paragraph a photo."""
    totals = ScanTotals()
    for result in totals.counting(results):
        yield "\n".join([printable(result.path), *_scan_lines(result, options)])
        yield "\n\n"
    yield "\n".join(totals.sentences()) + "\n"


def _scan_lines(result: ScanResult, options: ReportOptions) -> Iterator[str]:
    show_text = options.show_text is not False
    if result.status is ScanStatus.FAILED:
        yield f"  Not checked: {said(result.error, options) or 'for an unknown reason.'}"
    elif result.status is ScanStatus.INCOMPLETE:
        yield f"  Not fully checked: {said(result.error, options) or 'for an unknown reason.'}"
    lines = list(file_lines(result.metadata, show_text=show_text))
    yield from (f"  {topic}: {sentence}" for topic, sentence in lines)
    if result.pages:
        yield f"  {said(_pages_looked_at(result), options)}"
    hidden = [finding for finding in result.findings if finding.action is Action.HIDE]
    flagged = [finding for finding in result.findings if finding.action is Action.REVIEW]
    kept = [finding for finding in result.findings if finding.action is Action.KEEP]
    if hidden:
        yield f"  In the picture: {_listed(hidden, show_text=show_text)}."
    if flagged:
        yield f"  Please look at: {_listed(flagged, show_text=show_text)}."
    if kept:
        yield f"  Left as it is: {_listed(kept, show_text=show_text)}."
    if result.status is ScanStatus.OK and not (lines or hidden or flagged):
        yield "  Nothing found that tells more than the picture itself."


def _pages_looked_at(result: ScanResult) -> Message:
    count = len(result.pages)
    pages = {finding.page + 1 for finding in result.findings if finding.action is not Action.KEEP}
    shown = tuple(Term(str(page)) for page in sorted(pages))
    if result.animated:
        if shown:
            return Message(
                "Frames looked at: {count}. Something was found from these on: {frames}.", count=count, frames=shown
            )
        return Message("Frames looked at: {count}.", count=count)
    if shown:
        return Message("Pages looked at: {count}. Something was found on these: {pages}.", count=count, pages=shown)
    return Message("Pages looked at: {count}.", count=count)


def _listed(findings: Iterable[Finding], *, show_text: bool) -> str:
    by_kind: defaultdict[Kind, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_kind[finding.kind].append(finding)
    return ", ".join(
        counted(kind, len(by_kind[kind])) + (_quotes(by_kind[kind]) if show_text else "")
        for kind in Kind
        if kind in by_kind
    )


def _quotes(findings: Iterable[Finding]) -> str:
    """The found texts, a few of them and cut short, in brackets."""
    texts = list(dict.fromkeys(" ".join(printable(f.text).split()) for f in findings if f.text.strip()))
    if not texts:
        return ""
    shown = [text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…" for text in texts[:_MOST_QUOTES]]
    more = f", and {len(texts) - _MOST_QUOTES} more" if len(texts) > _MOST_QUOTES else ""
    return f" ({', '.join(f'“{text}”' for text in shown)}{more})"


def write_clean(results: Iterable[ExportResult], options: ReportOptions = DEFAULTS) -> Iterator[str]:
    """What became of each photo, a paragraph each."""
    totals = CleanTotals()
    for result in totals.counting(results):
        yield "\n".join([printable(result.path), *_clean_lines(result, options)])
        yield "\n\n"
    yield "\n".join(totals.sentences()) + "\n"


def _clean_lines(result: ExportResult, options: ReportOptions) -> Iterator[str]:
    if result.output is None:
        yield f"  {_CLEAN_WORDS[result.status]}: {said(result.error, options) or 'no copy was written.'}"
    else:
        yield f"  {_CLEAN_WORDS[result.status]} -> {printable(result.output)}"
    if result.regions_hidden or result.items_removed:
        yield (
            f"  {plural(result.regions_hidden, 'place')} in the picture hidden, "
            f"{plural(result.items_removed, 'item')} removed from the file."
        )
    passed = sum(check.ok for check in result.checks)
    if result.checks and passed == len(result.checks):
        yield f"  Checked: {', '.join(printable(check.name) for check in result.checks)}."
    for check in result.checks:
        if not check.ok:
            yield f"  Check failed, {printable(check.name)}: {said(check.detail, options)}"
    for note in result.notes:
        yield f"  Note: {said(note, options)}"


TEXT: Final = Report(name="text", suffix=".txt", scan=write_scan, clean=write_clean)
