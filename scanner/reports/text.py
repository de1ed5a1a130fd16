"""The report for a person at a terminal: per photo what a stranger could learn, then the totals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from scanner.messages import Message, Term
from scanner.model import Action, CleanStatus, ExportResult, Finding, Kind, ScanResult, ScanStatus
from scanner.reports.base import DEFAULTS, Report, ReportOptions, file_lines, printable, said
from scanner.reports.totals import CleanTotals, ScanTotals
from scanner.reports.words import NOTHING_TELLS, counted

_MOST_QUOTES: Final = 4
_LONGEST_QUOTE: Final = 40

_UNKNOWN: Final = Message("for an unknown reason.")
_WHAT_BECOMES: Final[Mapping[Action, Message]] = {
    Action.HIDE: Message("In the picture: {kinds}."),
    Action.REVIEW: Message("Please look at: {kinds}."),
    Action.KEEP: Message("Left as it is: {kinds}."),
}
_CLEAN_WORDS: Final[Mapping[CleanStatus, Message]] = {
    CleanStatus.CLEANED: Message("Cleaned"),
    CleanStatus.UNCHANGED: Message("Copied as it was: there was nothing to remove"),
    CleanStatus.REFUSED: Message("Refused"),
    CleanStatus.FAILED: Message("Failed"),
}


def write_scan(results: Iterable[ScanResult], options: ReportOptions = DEFAULTS) -> Iterator[str]:
    """The scan in words, a paragraph a photo."""
    totals = ScanTotals()
    for result in totals.counting(results):
        yield "\n".join([printable(result.path), *_scan_lines(result, options)])
        yield "\n\n"
    yield "\n".join(said(sentence, options) for sentence in totals.sentences()) + "\n"


def _scan_lines(result: ScanResult, options: ReportOptions) -> Iterator[str]:
    show_text = options.show_text is not False
    if result.status is ScanStatus.FAILED:
        yield f"  {said(Message('Not checked: {reason}', reason=result.error or _UNKNOWN), options)}"
    elif result.status is ScanStatus.INCOMPLETE:
        yield f"  {said(Message('Not fully checked: {reason}', reason=result.error or _UNKNOWN), options)}"
    if options.left_out(result):
        yield f"  {said(Message('Left out: no copy is written of it.'), options)}"
    lines = list(file_lines(result.metadata, options, show_text=show_text))
    yield from (f"  {topic}: {sentence}" for topic, sentence in lines)
    if result.pages:
        yield f"  {said(_pages_looked_at(result), options)}"
    told = False
    for action, sentence in _WHAT_BECOMES.items():
        if found := [finding for finding in result.findings if finding.action is action]:
            yield f"  {said(sentence.about(kinds=_listed(found, show_text=show_text)), options)}"
            told |= action is not Action.KEEP
    if result.status is ScanStatus.OK and not (lines or told):
        yield f"  {said(NOTHING_TELLS, options)}"


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


def _listed(findings: Iterable[Finding], *, show_text: bool) -> tuple[Message, ...]:
    by_kind: defaultdict[Kind, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_kind[finding.kind].append(finding)
    return tuple(_quoting(kind, by_kind[kind], show_text=show_text) for kind in Kind if kind in by_kind)


def _quoting(kind: Kind, findings: Sequence[Finding], *, show_text: bool) -> Message:
    """How many of a kind, and with the found texts, a few of them and cut short, in brackets."""
    things = counted(kind, len(findings))
    texts = list(dict.fromkeys(" ".join(printable(f.text).split()) for f in findings if f.text.strip()))
    if not texts or not show_text:
        return things
    shown = [text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…" for text in texts[:_MOST_QUOTES]]
    quotes = [Message("“{text}”", text=text) for text in shown]
    if len(texts) > _MOST_QUOTES:
        quotes.append(Message("and {number} more", number=len(texts) - _MOST_QUOTES))
    return Message("{things} ({quotes})", things=things, quotes=tuple(quotes))


def write_clean(results: Iterable[ExportResult], options: ReportOptions = DEFAULTS) -> Iterator[str]:
    """What became of each photo, a paragraph each."""
    totals = CleanTotals()
    for result in totals.counting(results):
        yield "\n".join([printable(result.path), *_clean_lines(result, options)])
        yield "\n\n"
    yield "\n".join(said(sentence, options) for sentence in totals.sentences()) + "\n"


def _clean_lines(result: ExportResult, options: ReportOptions) -> Iterator[str]:
    if result.output is None:
        reason = result.error or Message("no copy was written.")
        sentence = Message("{outcome}: {reason}", outcome=_CLEAN_WORDS[result.status], reason=reason)
        yield f"  {said(sentence, options)}"
    else:
        yield f"  {said(_CLEAN_WORDS[result.status], options)} -> {printable(result.output)}"
    if result.regions_hidden or result.items_removed:
        sentence = Message(
            "{places} in the picture hidden, {items} removed from the file.",
            places=Message("{count} places", count=result.regions_hidden),
            items=Message("{count} items", count=result.items_removed),
        )
        yield f"  {said(sentence, options)}"
    passed = sum(check.ok for check in result.checks)
    if result.checks and passed == len(result.checks):
        names = tuple(Term(check.name) for check in result.checks)
        yield f"  {said(Message('Checked: {names}.', names=names), options)}"
    for check in result.checks:
        if not check.ok:
            failed = Message("Check failed, {name}: {detail}", name=Term(check.name), detail=check.detail)
            yield f"  {said(failed, options)}"
    for note in result.notes:
        yield f"  {said(Message('Note: {note}', note=note), options)}"


TEXT: Final = Report(name="text", suffix=".txt", scan=write_scan, clean=write_clean)
