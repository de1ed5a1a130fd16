"""`photovet scan`: say what photos give away."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, cast

import typer

from app.cli import options, session_options
from app.cli.cluster import Certificates, ClusterAddress, chosen_cluster
from app.cli.html_pages import PHOTOS_PER_PAGE, Shortened, beside, pictured
from app.cli.in_force import Asked, in_force
from app.cli.language import language
from app.cli.progress import with_progress
from app.cli.report_file import holds_what_was_found, report_stream
from app.cli.run import Stopped, outcomes, say
from app.cli.tally import Tally
from scanner.messages import Message
from scanner.model import Action, MetadataAction, ScanResult, ScanStatus
from scanner.passed_over import PassedOver

if TYPE_CHECKING:
    from scanner.batch.jobs import ScanJob
    from scanner.reports.base import Report, ReportOptions
    from scanner.settings import Settings


def scan(
    context: typer.Context,
    paths: options.Paths = None,
    files_from: options.FilesFrom = None,
    report_format: options.ReportFormat = "text",
    output: options.Output = None,
    quick: options.Quick = False,
    policy: options.Policy = "careful",
    hide: options.Hide = None,
    keep: options.Keep = None,
    watchlist: options.Watchlist = None,
    jobs: options.Jobs = 0,
    no_recursive: options.NoRecursive = False,
    engine: options.Engine = "rapidocr",
    cluster: ClusterAddress = "",
    certificates: Certificates = None,
    session: session_options.SessionFile = None,
    show_text: session_options.ShowText = False,
) -> None:
    """Say what photos give away: in the file, and in the picture. Changes nothing.

    Exit code 0: nothing found; 1: something found; 2: wrong call; 3: some photo could not be handled (the report names
    it); 4: there was no photo; 130: interrupted.
    """
    from scanner.reports.base import ReportOptions
    from scanner.reports.registry import report_named

    report = report_named(report_format)
    chosen = session_options.chosen_photos(paths, files_from, session, no_recursive=no_recursive)
    settings = in_force(context, Asked(policy, hide, keep, watchlist, quick, engine), session).settings
    on = chosen_cluster(cluster, certificates)
    stopped, passed = Stopped(), PassedOver()
    tally = Tally(stopped, lambda result: result.status is not ScanStatus.OK, _tells)
    asked = ReportOptions(
        show_text=True if show_text else None, passed_over=passed.as_json, outcome=tally.outcome, language=language()
    )
    private = holds_what_was_found(report, show_text=asked.show_text)
    with (
        report_stream(
            output, private=private, unlike=chosen.inputs(session, watchlist), heading=report.name == "text"
        ) as stream,
        session_options.remembering(session, settings) as wrapped,
    ):
        finished = with_progress(
            outcomes(_jobs(chosen, settings, passed), jobs, stopped, wrapped, cluster=on),
            "Scanning",
            chosen.countable(),
        )
        results = tally.counting(cast("ScanResult", outcome.result) for outcome in finished)
        for piece in _Written(report, asked, output, chosen, settings).pieces(results, stopped):
            stream.write(piece)
    if passed:
        say(passed.sentence())
    if stopped.by_person:
        say(Message("Stopped. What had finished is in the report."))
    sys.exit(tally.exit_code())


def _jobs(chosen: options.Selection, settings: Settings, passed: PassedOver) -> Iterator[ScanJob]:
    from scanner.batch.jobs import ScanJob
    from scanner.intake import walk

    for path in walk(chosen.named(), recursive=chosen.recursive, passed=passed):
        yield ScanJob(path, settings)


@dataclass(frozen=True, slots=True)
class _Written:
    """The report as it is written: with pictures and, where there are many photos, in pages, if it is HTML."""

    report: Report
    asked: ReportOptions
    output: Path | None
    chosen: options.Selection
    settings: Settings

    def pieces(self, results: Iterable[ScanResult], stopped: Stopped) -> Iterator[str]:
        if self.report.name != "html":
            yield from self.report.scan(results, self.asked)
            return
        from scanner.model import Review

        folder = beside(self.report, self.output, PHOTOS_PER_PAGE, private=bool(self.asked.show_text))
        countable = self.chosen.countable()
        many = countable is not None and next(islice(countable(), PHOTOS_PER_PAGE, None), None) is not None
        yield from pictured(
            results,
            lambda _: Review(),
            self.settings,
            Shortened.of_selection(self.chosen),
            self.asked,
            folder if many else None,
            1,  # the scan's own workers have the cores; a report's pictures are a small part of the work
            stopped,
        )
        if folder is not None:
            folder.remove_older()


def _tells(result: ScanResult) -> bool:
    """Whether the photo gives anything away."""
    return any(finding.action is not Action.KEEP for finding in result.findings) or any(
        item.action is MetadataAction.REMOVE or item.watched for item in result.metadata
    )
