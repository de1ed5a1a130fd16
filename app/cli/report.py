"""`photovet report`: a session's results as a report, without looking at the photos again."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import options
from app.cli.run import Stopped, report_stream, say, stop_on_signal
from scanner.errors import ExitCode

if TYPE_CHECKING:
    from scanner.batch.session import Session
    from scanner.model import ScanResult
    from scanner.reports.base import ReportOptions

SessionArgument = Annotated[Path, typer.Argument(metavar="SESSION", help="The session file.")]
ShowText = Annotated[
    bool,
    typer.Option("--show-text", help="Put the found texts and places into the report. Without it none is passed on."),
]
NoPictures = Annotated[
    bool, typer.Option("--no-pictures", help="Leave the small pictures out of an HTML report. Faster and smaller.")
]
Title = Annotated[str, typer.Option(metavar="WORDS", help="The report's title.")]


def report(
    session: SessionArgument,
    report_format: options.ReportFormat = "html",
    output: options.Output = None,
    show_text: ShowText = False,
    no_pictures: NoPictures = False,
    title: Title = "PhotoVet report",
    jobs: options.Jobs = 0,
) -> None:
    """Write a report about a session: what was found, and what was decided.

    Exit code 0: written; 2: wrong call; 130: interrupted.
    """
    from scanner.batch.session import Session
    from scanner.reports.base import ReportOptions
    from scanner.reports.registry import report_named

    writer = report_named(report_format)
    stopped = Stopped()
    with Session.open(session, create=False) as opened, report_stream(output) as stream:
        chosen = ReportOptions(show_text, title, f"{datetime.now().astimezone():%d %B %Y, %H:%M}")
        shortened = _Shortened(photo.path for photo in opened.photos())
        if writer.name == "html" and not no_pictures:
            pieces = _pictured(opened, shortened, chosen, jobs, stopped)
        else:
            pieces = writer.scan(map(shortened, opened.decided_results()), chosen)
        for piece in pieces:
            stream.write(piece)
    if stopped.by_person:
        say("Stopped. The report ends where it was.")
        sys.exit(ExitCode.INTERRUPTED)


class _Shortened:
    """Names photos from the folder on that all of them share: the folders above are nobody's business."""

    def __init__(self, paths: Iterable[str]) -> None:
        folders = {os.path.dirname(path) for path in paths}  # noqa: PTH120  # text in, text out: thousands of paths
        try:
            self._root = os.path.commonpath(folders) if folders else ""
        except ValueError:  # on several drives of a Windows computer
            self._root = ""

    def __call__(self, result: ScanResult) -> ScanResult:
        inside = os.path.relpath(result.path, self._root) if self._root else result.path
        return replace(result, path=inside)


def _pictured(
    session: Session, shortened: _Shortened, chosen: ReportOptions, workers: int, stopped: Stopped
) -> Iterator[str]:
    """The HTML report with pictures that worker processes make: a photo is never decoded in this one."""
    from scanner.batch.pictures import with_pictures
    from scanner.batch.workers import WorkerPool
    from scanner.reports.base import Pictures
    from scanner.reports.html_report import HTML
    from scanner.settings import Settings

    current: dict[str, Pictures] = {}

    def results() -> Iterator[ScanResult]:
        settings = session.settings() or Settings()
        for result, pictures in with_pictures(pool, session.decided_results(), session.review_of, settings):
            current.clear()
            current[shortened(result).path] = pictures
            yield shortened(result)

    with WorkerPool(workers) as pool, stop_on_signal(stopped, pool.cancel):
        yield from HTML.scan(results(), replace(chosen, pictures=lambda result: current[result.path]))
