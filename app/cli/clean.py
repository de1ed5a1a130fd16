"""`photovet clean`: write checked copies in which what identifies is gone."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, cast

import typer

from app.cli import options, session_options
from app.cli.cluster import Certificates, ClusterAddress, chosen_cluster
from app.cli.html_pages import Shortened
from app.cli.in_force import Asked, AskedOfCopies, in_force_for_copies
from app.cli.language import language
from app.cli.names import CopyNames, Names
from app.cli.progress import with_progress
from app.cli.report_file import report_stream
from app.cli.run import Stopped, outcomes, say
from app.cli.streams import lasting
from app.cli.tally import Tally
from scanner.errors import WrongCallError
from scanner.messages import Message
from scanner.model import CleanStatus, ExportResult
from scanner.passed_over import PassedOver
from scanner.scratch import trial_folder

if TYPE_CHECKING:
    from scanner.batch.jobs import CleanJob
    from scanner.settings import Settings

ReportFile = Annotated[
    Path | None, typer.Option("--report", metavar="FILE", help="Write the report to this file.", dir_okay=False)
]
_USUAL_STYLE: Final = "frost"
DryRun = Annotated[bool, typer.Option("--dry-run", help="Do everything except leave copies in the output folder.")]


def clean(
    context: typer.Context,
    output: options.OutputFolder,
    paths: options.Paths = None,
    files_from: options.FilesFrom = None,
    report_format: options.ReportFormat = "text",
    report_file: ReportFile = None,
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
    metadata_only: options.MetadataOnly = False,
    style: options.Style = _USUAL_STYLE,
    keep_date: options.KeepDate = "none",
    copy_format: options.CopyFormat = "as-is",
    names: Names = "keep",
    dry_run: DryRun = False,
    session: session_options.SessionFile = None,
    purpose: session_options.Purpose = "",
    consents: session_options.Consents = None,
    require_sign_off: session_options.RequireSignOff = False,
    by: session_options.By = "",
) -> None:
    """Write checked copies in which what identifies is gone. Originals are only read.

    Exit code 0: all written and checked; 2: wrong call; 3: some photo could not be handled (the report names it); 4:
    there was no photo; 130: interrupted.
    """
    from scanner.reports.base import ReportOptions
    from scanner.reports.registry import report_named

    report = report_named(report_format)
    if style != _USUAL_STYLE:
        _check_style(style)
    vetting = session_options.Vetting(purpose, consents, require_sign_off, by, record=not dry_run)
    vetting.check(session)
    chosen = session_options.chosen_photos(paths, files_from, session, no_recursive=no_recursive)
    if consents is not None:  # the list is compared with all photos before the first of them is copied
        chosen = replace(chosen, paths=tuple(chosen.named()), files_from=None)
        vetting = replace(vetting, photos=chosen.countable(output) or tuple)
    settings = in_force_for_copies(
        context,
        Asked(policy, hide, keep, watchlist, quick, engine),
        AskedOfCopies(metadata_only, style, keep_date, copy_format),
        session,
    )
    on = chosen_cluster(cluster, certificates)
    stopped, passed = Stopped(), PassedOver()
    tally = Tally(stopped, is_unhandled)
    with ExitStack() as stack:
        printed = stack.enter_context(
            report_stream(
                report_file,
                private=False,
                unlike=chosen.inputs(session, watchlist, consents),
                heading=report.name == "text",
            )
        )
        wrapped = stack.enter_context(session_options.remembering(session, settings, vetting))
        folder = stack.enter_context(trial_folder()) if dry_run else output
        earlier = session_options.names_in(session, output) if names == "neutral" else {}
        run = _Run(chosen, settings, folder, CopyNames(folder, chosen.paths, names, earlier), output, passed)
        done = outcomes(run.jobs(), jobs, stopped, wrapped, files_only=metadata_only, cluster=on)
        finished = with_progress(done, "Cleaning", chosen.countable(output))
        results: Iterator[ExportResult] = (cast("ExportResult", outcome.result) for outcome in finished)
        if settings.watchlist:
            results = told_of_words(results, settings.watchlist, folder)
        if dry_run:
            results = (_taken_back(result) for result in results)
        if report.name == "html":
            shortened = Shortened.of_selection(chosen)
            results = (replace(result, path=shortened(result.path)) for result in results)
        stream = stack.enter_context(lasting(printed))
        asked_for = ReportOptions(passed_over=passed.as_json, outcome=tally.outcome, language=language())
        for piece in report.clean(tally.counting(results), asked_for):
            stream.write(piece)
    if passed:
        say(passed.sentence())
    if dry_run:
        say(Message("This was a dry run: no copy was left behind."))
    if stopped.by_person:
        say(Message("Stopped. Every copy that is in the output folder is whole and checked."))
    sys.exit(tally.exit_code())


def told_of_words(results: Iterator[ExportResult], watchlist: tuple[str, ...], folder: Path) -> Iterator[ExportResult]:
    """The results, with a note where a copy's name, or a folder's on the way to it, holds a watched word."""
    from scanner.verify.watched import said_of_names, words_in_names

    for result in results:
        output = result.output
        known = output is not None and output.is_relative_to(folder)  # a session may know it by another spelling
        names = () if output is None else output.relative_to(folder).parts if known else (output.name,)
        words = words_in_names(names, watchlist)
        yield replace(result, notes=(*result.notes, said_of_names(words))) if words else result


def is_unhandled(result: ExportResult) -> bool:
    """Whether there is no copy of the photo."""
    return result.status in (CleanStatus.REFUSED, CleanStatus.FAILED)


def _check_style(style: str) -> None:
    """Raises WrongCallError for a name that no style has. OpenCV comes with the styles: half a second to import."""
    from scanner.redaction.registry import STYLES

    known = [known.name for known in STYLES]
    if style not in known:
        raise WrongCallError(
            "There is no style named {style}. Known: {known}.", style=repr(style), known=", ".join(known)
        )


@dataclass(frozen=True, slots=True)
class _Run:
    """Which photos are cleaned, how, and where to."""

    chosen: options.Selection
    settings: Settings
    folder: Path
    names: CopyNames
    asked_for: Path
    passed: PassedOver

    def jobs(self) -> Iterator[CleanJob]:
        from scanner.batch.jobs import CleanJob
        from scanner.intake import walk

        found = walk(self.chosen.named(), recursive=self.chosen.recursive, exclude=[self.asked_for], passed=self.passed)
        for path in found:
            yield CleanJob(path, self.names.target(path), self.settings)


def _taken_back(result: ExportResult) -> ExportResult:
    if result.output is None:
        return result
    result.output.unlink(missing_ok=True)
    return replace(result, output=None, notes=(*result.notes, Message("dry run: no copy was left behind")))
