"""The reports for programs: one JSON document, or one JSON object a line; see `resources/schemas`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from scanner.errors import PhotoVetError
from scanner.messages import Message, render, said_part
from scanner.model import Check, ExportResult, Finding, MetadataItem, ScanResult, VerifyResult
from scanner.reports.base import DEFAULTS, Report, ReportOptions, item_reason

SCAN_SCHEMA: Final = "photovet.scan/1"
CLEAN_SCHEMA: Final = "photovet.clean/1"
VERIFY_SCHEMA: Final = "photovet.verify/1"
_UNKNOWN: Final = Message("For an unknown reason.")
BEGINNING: Final = '{"schema": "photovet.'  # of each document, and of each line


def scan_entry(result: ScanResult, *, show_text: bool = True, left_out: bool = False) -> dict[str, Any]:
    """One photo of `photovet.scan/1`. Without text, `text` and `value` are null."""
    return {
        "path": result.path,
        "status": str(result.status),
        "error": _error(result.error_code, result.error),
        "format": result.photo.format if result.photo else None,
        "width_px": int(result.width_px),
        "height_px": int(result.height_px),
        "findings": [_finding(finding, result, show_text=show_text) for finding in result.findings],
        "metadata": [_item(item, show_text=show_text) for item in result.metadata],
        "seconds": {stage: round(float(seconds), 4) for stage, seconds in result.seconds.items()},
        **({"pages": len(result.pages), "animated": result.animated} if result.pages else {}),
        **({"left_out": True} if left_out else {}),
    }


def clean_entry(result: ExportResult) -> dict[str, Any]:
    """One photo of `photovet.clean/1`."""
    return {
        "path": result.path,
        "output": None if result.output is None else str(result.output),
        "status": str(result.status),
        "error": _error(result.error_code, result.error),
        "regions_hidden": int(result.regions_hidden),
        "items_removed": int(result.items_removed),
        "checks": [_check(check) for check in result.checks],
        "notes": list(result.notes),
        "converted_from": result.converted_from,
        "hidden_unfound": int(result.hidden_unfound),
        "decisions_unused": int(result.decisions_unused),
        "output_sha256": result.output_sha256,
    }


def verify_entry(result: VerifyResult) -> dict[str, Any]:
    """One photo of `photovet.verify/1`."""
    return {
        "path": result.path,
        "status": "failed" if result.error else "ok" if result.passed else "found",
        "error": _error(result.error_code, result.error),
        "checks": [_check(check) for check in result.checks],
    }


def _check(check: Check) -> dict[str, Any]:
    return {"name": check.name, "ok": bool(check.ok), **_told("detail", check.detail)}


def _finding(finding: Finding, result: ScanResult, *, show_text: bool) -> dict[str, Any]:
    box = finding.box
    return {
        "id": finding.id,
        "kind": str(finding.kind),
        "box_px": [int(box.left), int(box.top), int(box.right), int(box.bottom)],
        "text": finding.text if show_text else None,
        "confidence": round(float(finding.confidence), 4),
        "action": str(finding.action),
        **_told("why", finding.why, show_text=show_text),
        **_pages(finding, result),
    }


def _pages(finding: Finding, result: ScanResult) -> dict[str, int]:
    """The page, 0 for the first; in an animation also the last frame that shows the thing in this place."""
    if not result.pages:
        return {}
    last = {} if finding.last_page is None else {"last_page": int(finding.last_page)}
    return {"page": int(finding.page), **last}


def _item(item: MetadataItem, *, show_text: bool) -> dict[str, Any]:
    value = item.value if show_text else None
    why = {"why": item_reason(item, DEFAULTS, show_text=show_text)} if item.watched else {}
    return {"kind": str(item.kind), "key": item.key, "value": value, "action": str(item.action), **why}


def _error(code: str | None, message: Message | None) -> dict[str, Any] | None:
    if code is None and message is None:
        return None
    return {"code": code or PhotoVetError.code, **_told("message", message or _UNKNOWN)}


def _told(key: str, message: Message, *, show_text: bool = True) -> dict[str, Any]:
    """The sentence in English; for who puts it into words of their own, its id and, where text is shown, its parts."""
    parts = {name: said_part(part) for name, part in message.parts.items()} if show_text else None
    return {key: render(message, show_text=show_text), f"{key}_id": message.id, f"{key}_parts": parts}


# Non-ASCII is escaped: a path may hold bytes that are no valid text, and a pipe may have any encoding.
def _dumps(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=True, allow_nan=False)


def _document(schema: str, entries: Iterable[Mapping[str, Any]], options: ReportOptions) -> Iterator[str]:
    yield f'{{"schema": "{schema}", "photos": ['
    for number, entry in enumerate(entries):
        yield ("," if number else "") + "\n" + _dumps(entry)
    yield "\n]"
    if options.passed_over is not None:
        yield f', "passed_over": {_dumps(options.passed_over())}'
    if options.outcome is not None:
        yield f', "outcome": {json.dumps(options.outcome())}'
    yield "}\n"


def write_verify(results: Iterable[VerifyResult], options: ReportOptions = DEFAULTS) -> Iterator[str]:
    """One `photovet.verify/1` document."""
    return _document(VERIFY_SCHEMA, map(verify_entry, results), options)


def _lines(schema: str, entries: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    for entry in entries:
        yield _dumps({"schema": schema, **entry}) + "\n"


def _scan_entries(results: Iterable[ScanResult], options: ReportOptions) -> Iterator[dict[str, Any]]:
    show_text = options.show_text is not False
    return (scan_entry(each, show_text=show_text, left_out=options.left_out(each)) for each in results)


def write_scan(results: Iterable[ScanResult], options: ReportOptions = DEFAULTS) -> Iterator[str]:
    """One `photovet.scan/1` document."""
    return _document(SCAN_SCHEMA, _scan_entries(results, options), options)


def write_clean(results: Iterable[ExportResult], options: ReportOptions = DEFAULTS) -> Iterator[str]:
    """One `photovet.clean/1` document; an export result holds no found text."""
    return _document(CLEAN_SCHEMA, map(clean_entry, results), options)


def write_scan_lines(results: Iterable[ScanResult], options: ReportOptions = DEFAULTS) -> Iterator[str]:
    """One photo of `photovet.scan/1` a line, each with its schema."""
    return _lines(SCAN_SCHEMA, _scan_entries(results, options))


def write_clean_lines(results: Iterable[ExportResult], options: ReportOptions = DEFAULTS) -> Iterator[str]:
    """One photo of `photovet.clean/1` a line, each with its schema."""
    del options  # an export result holds no found text
    return _lines(CLEAN_SCHEMA, map(clean_entry, results))


JSON: Final = Report(name="json", suffix=".json", scan=write_scan, clean=write_clean)
JSONL: Final = Report(name="jsonl", suffix=".jsonl", scan=write_scan_lines, clean=write_clean_lines)
