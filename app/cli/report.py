"""`photovet report`: a session's results as a report, without looking at the photos again."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from app.cli import options
from app.cli.run import Stopped, report_stream, say, stop_on_signal
from scanner.errors import ExitCode, OutputError

if TYPE_CHECKING:
    from scanner.batch.session import Session
    from scanner.model import ScanResult
    from scanner.reports.base import Report, ReportOptions

SessionArgument = Annotated[Path, typer.Argument(metavar="SESSION", help="The session file.")]
ShowText = Annotated[
    bool,
    typer.Option("--show-text", help="Put the found texts and places into the report. Without it none is passed on."),
]
NoPictures = Annotated[
    bool, typer.Option("--no-pictures", help="Leave the small pictures out of an HTML report. Faster and smaller.")
]
PhotosPerPage = Annotated[
    int,
    typer.Option(
        min=0, metavar="N", help="An HTML report of more photos is written in pages beside --output; 0: in one page."
    ),
]
Title = Annotated[str, typer.Option(metavar="WORDS", help="The report's title.")]


def report(
    session: SessionArgument,
    report_format: options.ReportFormat = "html",
    output: options.Output = None,
    show_text: ShowText = False,
    no_pictures: NoPictures = False,
    photos_per_page: PhotosPerPage = 200,
    title: Title = "PhotoVet report",
    jobs: options.Jobs = 0,
) -> None:
    """Write a report about a session: what was found, and what was decided.

    Exit code 0: written; 2: wrong call; 130: interrupted.
    """
    from scanner.batch.record_words import told_beside
    from scanner.batch.session import Session
    from scanner.reports.base import ReportOptions
    from scanner.reports.registry import report_named

    writer = report_named(report_format)
    stopped = Stopped()
    with Session.open(session, create=False) as opened, report_stream(output) as stream:
        made_on = f"{datetime.now().astimezone():%d %B %Y, %H:%M}"
        chosen = ReportOptions(
            show_text,
            title,
            made_on,
            checked=lambda result: opened.review_of(result).checked,
            record=told_beside(session),
        )
        paths = [photo.path for photo in opened.photos()]
        shortened = _Shortened(paths)
        beside = None
        if writer.name == "html" and output is not None and (output.is_file() or not output.exists()):  # no pipe
            beside = _Beside(output, photos_per_page)
        pages = beside if 0 < photos_per_page < len(paths) else None
        if writer.name == "html" and not no_pictures:
            pieces = _pictured(opened, shortened, chosen, pages, jobs, stopped)
        else:
            pieces = _written(writer, map(shortened, opened.decided_results()), pages, chosen)
        for piece in pieces:
            stream.write(piece)
        if beside is not None:
            beside.remove_older()
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


class _Beside:
    """The pages of a report in a folder beside its front page, which is all that a person has to open."""

    def __init__(self, front: Path, photos_per_page: int) -> None:
        from scanner.reports.html_report import Pages

        self._folder = front.with_name(f"{front.stem}_files")  # Explorer moves and copies such a folder with its page
        self._written: set[str] = set()
        self.pages = Pages(front.name, self._folder.name, self._page, photos_per_page)

    @contextmanager
    def _page(self, name: str) -> Iterator[TextIO]:
        try:
            self._folder.mkdir(exist_ok=True)
        except OSError as error:
            sentence = f"The folder {str(self._folder)!r} for the report's pages cannot be made: {error.strerror}."
            raise OutputError(sentence) from error
        with report_stream(self._folder / name) as stream:
            yield stream
        self._written.add(name)

    def remove_older(self) -> None:
        """Remove pages that a longer report of this name left, and the folder if nothing else is in it."""
        for number in count(len(self._written) + 1):
            older = self._folder / self.pages.name(number)
            if not older.is_file():
                break
            older.unlink()
        with suppress(OSError):  # it holds this report's pages or somebody's own files, or there is none
            self._folder.rmdir()


def _written(
    writer: Report, results: Iterable[ScanResult], pages: _Beside | None, chosen: ReportOptions
) -> Iterator[str]:
    from scanner.reports.html_report import write_pages

    return write_pages(results, pages.pages, chosen) if pages is not None else writer.scan(results, chosen)


def _pictured(
    session: Session,
    shortened: _Shortened,
    chosen: ReportOptions,
    pages: _Beside | None,
    workers: int,
    stopped: Stopped,
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
        yield from _written(HTML, results(), pages, replace(chosen, pictures=lambda result: current[result.path]))
