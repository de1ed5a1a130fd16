"""`photovet report`: a session's results as a report, without looking at the photos again."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from app.cli import options
from app.cli.html_pages import PHOTOS_PER_PAGE, Shortened, beside, pictured, written
from app.cli.language import language
from app.cli.report_file import holds_what_was_found, report_stream
from app.cli.run import Stopped, say
from scanner.errors import ExitCode
from scanner.messages import Message

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
Title = Annotated[str, typer.Option(metavar="WORDS", help="The report's title; 'PhotoVet report' without it.")]


def report(
    session: SessionArgument,
    report_format: options.ReportFormat = "html",
    output: options.Output = None,
    show_text: ShowText = False,
    no_pictures: NoPictures = False,
    photos_per_page: PhotosPerPage = PHOTOS_PER_PAGE,
    title: Title = "",
    jobs: options.Jobs = 0,
) -> None:
    """Write a report about a session: what was found, and what was decided.

    Exit code 0: written; 2: wrong call; 130: interrupted.
    """
    from scanner.batch.record_words import told_beside
    from scanner.batch.session import Session
    from scanner.metadata.summary import Moment
    from scanner.reports.base import ReportOptions
    from scanner.reports.registry import report_named
    from scanner.settings import Settings

    writer = report_named(report_format)
    stopped = Stopped()
    private = holds_what_was_found(writer, show_text=show_text)
    with (
        Session.open(session, create=False) as opened,
        report_stream(output, private=private, unlike=[session], heading=writer.name == "text") as stream,
    ):
        now = datetime.now().astimezone()
        made_on = Moment(now.year, now.month, now.day, (now.hour, now.minute), "").in_words(language())
        chosen = ReportOptions(
            show_text,
            title,
            made_on,
            checked=lambda result: opened.review_of(result).checked,
            left_out=lambda result: opened.review_of(result).left_out,
            language=language(),
            record=told_beside(session),
        )
        paths = [photo.path for photo in opened.photos()]
        shortened = Shortened.of_photos(paths)
        folder = beside(writer, output, photos_per_page, private=private)
        pages = folder if 0 < photos_per_page < len(paths) else None
        if writer.name == "html" and not no_pictures:
            results, settings = opened.decided_results(), opened.settings() or Settings()
            pieces = pictured(results, opened.review_shown, settings, shortened, chosen, pages, jobs, stopped)
        else:
            named = (replace(result, path=shortened(result.path)) for result in opened.decided_results())
            pieces = written(writer, named, pages, chosen)
        for piece in pieces:
            stream.write(piece)
        if folder is not None:
            folder.remove_older()
    if stopped.by_person:
        say(Message("Stopped. The report ends where it was."))
        sys.exit(ExitCode.INTERRUPTED)
