"""The reports for a spreadsheet: RFC 4180, one row a thing that was found, no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from scanner.model import ExportResult, ScanResult
from scanner.reports.base import DEFAULTS, WITHHELD, Report, ReportOptions, item_reason, printable, said

_SCAN_HEADER: Final = (
    "path",
    "status",
    "where",
    "kind",
    "what",
    "text",
    "action",
    "confidence",
    "left_px",
    "top_px",
    "right_px",
    "bottom_px",
    "why",
    "error",
    "page",
)
_CLEAN_HEADER: Final = (
    "path",
    "status",
    "output",
    "regions_hidden",
    "items_removed",
    "checks_passed",
    "checks",
    "error_code",
    "error",
    "notes",
    "converted_from",
)
# How each table begins; an older PhotoVet ended the second one sooner.
HEADERS: Final = (",".join(_SCAN_HEADER) + "\r\n", ",".join(_CLEAN_HEADER[:10]))

# A formula's sign at the beginning of the cell, or behind what parts cells somewhere; spreadsheets pass over blanks and
# quotation marks before it, and take the wide signs of East Asian keyboards for the narrow ones.
_FORMULA: Final = re.compile(r"((?:^|[;,|])[\s\"']*)([=+\-@＝＋－＠])")  # noqa: RUF001  see above


def write_scan(results: Iterable[ScanResult], options: ReportOptions = DEFAULTS) -> Iterator[str]:
    """One row for each finding and each item in the file; a photo without any has one row all the same."""
    yield _row(_SCAN_HEADER)
    for result in results:
        for row in _scan_rows(result, show_text=options.show_text is True):
            yield _row(row)


def _scan_rows(result: ScanResult, *, show_text: bool) -> Iterator[Sequence[object]]:
    head, error = (result.path, result.status), result.error or ""
    for finding in result.findings:
        box = finding.box
        yield (
            *head,
            "picture",
            finding.kind,
            "",
            _shown(finding.text, show_text=show_text),
            finding.action,
            round(float(finding.confidence), 4),
            *(box.left, box.top, box.right, box.bottom),
            said(finding.why, show_text=show_text),
            error,
            finding.page + 1 if result.pages else "",
        )
    for item in result.metadata:
        value = _shown(item.value, show_text=show_text)
        why = item_reason(item, DEFAULTS, show_text=show_text)
        yield (*head, "file", item.kind, item.key, value, item.action, "", "", "", "", "", why, error, "")
    if not result.findings and not result.metadata:
        yield (*head, *[""] * 11, error, "")


def _shown(text: str, *, show_text: bool) -> str:
    return text if show_text or not text else WITHHELD


def write_clean(results: Iterable[ExportResult], options: ReportOptions = DEFAULTS) -> Iterator[str]:
    """One row a photo."""
    del options  # an export result holds no found text
    yield _row(_CLEAN_HEADER)
    for result in results:
        yield _row(
            (
                result.path,
                result.status,
                result.output or "",
                result.regions_hidden,
                result.items_removed,
                sum(check.ok for check in result.checks),
                len(result.checks),
                result.error_code or "",
                result.error or "",
                "; ".join(result.notes),
                result.converted_from or "",
            )
        )


def _row(cells: Iterable[object]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow([_cell(cell) for cell in cells])
    return line.getvalue()


def _cell(value: object) -> str:
    """Text that a spreadsheet takes as text.

    Cells that begin with = + - @ are formulas to a spreadsheet, and formulas can run programs; an apostrophe in front
    makes them text. Numbers stay numbers. Where the comma is the decimal sign, spreadsheets part cells at semicolons,
    and heed no quotation mark that does not begin one of *their* cells: what follows any separator is made text too.
    """
    text = printable(str(value))
    return text if _is_number(text) else _FORMULA.sub(r"\1'\2", text)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return text.isascii() and all(char in "+-.0123456789eE" for char in text)


CSV: Final = Report(name="csv", suffix=".csv", scan=write_scan, clean=write_clean)
