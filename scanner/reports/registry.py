"""All reports: adding one is one new file and one line here."""

from __future__ import annotations

from typing import Final

from scanner.errors import WrongCallError
from scanner.reports.base import Report
from scanner.reports.csv_report import CSV
from scanner.reports.html_report import HTML
from scanner.reports.json_report import JSON, JSONL
from scanner.reports.text import TEXT

REPORTS: Final[tuple[Report, ...]] = (TEXT, JSON, JSONL, CSV, HTML)


def report_named(name: str) -> Report:
    """The report of that name; raises WrongCallError where there is none."""
    for report in REPORTS:
        if report.name == name:
            return report
    known = ", ".join(report.name for report in REPORTS)
    raise WrongCallError("There is no report format named {name}. Known: {known}.", name=repr(name), known=known)
