"""`photovet verify`: look at finished copies once more."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, cast

import typer

from app.cli import options
from app.cli.language import said
from app.cli.names import Roots
from app.cli.progress import with_progress
from app.cli.run import Stopped, outcomes, say
from app.cli.tally import Tally
from scanner.errors import WrongCallError
from scanner.messages import Message
from scanner.model import VerifyResult
from scanner.passed_over import PassedOver

if TYPE_CHECKING:
    from scanner.batch.jobs import VerifyJob
    from scanner.settings import Settings

VerifyFormat = Annotated[
    str,
    typer.Option(
        "--format", metavar="NAME", help="text or json.", autocompletion=options.offering(lambda: ("text", "json"))
    ),
]
KeepDate = Annotated[
    str,
    typer.Option(
        metavar="none|year|day|all",
        help="How much of the date taken was to stay in the copies.",
        autocompletion=options.offering(lambda: ("none", "year", "day", "all")),
    ),
]
Keep = Annotated[
    list[str] | None, typer.Option(metavar="copyright", help="The copyright notice was to stay in the copies.")
]
MetadataOnly = Annotated[bool, typer.Option("--metadata-only", help="Check the file, not the picture.")]


def verify(
    paths: options.Paths = None,
    files_from: options.FilesFrom = None,
    report_format: VerifyFormat = "text",
    no_recursive: options.NoRecursive = False,
    metadata_only: MetadataOnly = False,
    keep_date: KeepDate = "none",
    keep: Keep = None,
    jobs: options.Jobs = 0,
) -> None:
    """Check copies as they are, without their originals: does anything in them still identify?

    Exit code 0: every check passed; 1: something was found; 2: wrong call; 3: some photo could not be handled; 4:
    there was no photo; 130: interrupted.
    """
    from scanner.settings import Settings

    if report_format not in _FORMATS:
        raise WrongCallError(
            "Checks can be shown as text or json, not {report_format}.", report_format=repr(report_format)
        )
    chosen = options.selection(paths, files_from, no_recursive=no_recursive)
    copyright_kept, others = options.without_copyright(keep)
    if others:
        raise WrongCallError("Only copyright can be kept here, not {other}.", other=repr(others[0]))
    settings = Settings(
        metadata_only=metadata_only,
        watchlist=options.watchlist_words(None),
        keep_date=keep_date,
        keep_copyright=copyright_kept,
    )
    stopped, passed = Stopped(), PassedOver()
    tally = Tally(stopped, lambda result: result.error is not None, lambda result: not result.passed)
    finished = with_progress(outcomes(_jobs(chosen, settings, passed), jobs, stopped), "Checking")
    results = tally.counting(cast("VerifyResult", outcome.result) for outcome in finished)
    for piece in _FORMATS[report_format](results, passed, tally):
        sys.stdout.write(piece)
    sys.stdout.flush()
    if passed:
        say(passed.sentence())
    if stopped.by_person:
        say(Message("Stopped. What had been checked is in the report."))
    sys.exit(tally.exit_code())


def _jobs(chosen: options.Selection, settings: Settings, passed: PassedOver) -> Iterator[VerifyJob]:
    from scanner.batch.jobs import VerifyJob
    from scanner.intake import walk

    roots = Roots(chosen.paths)
    for path in walk(chosen.named(), recursive=chosen.recursive, passed=passed):
        yield VerifyJob(path, settings, roots.inside(path).parts)


def _as_text(results: Iterable[VerifyResult], passed: PassedOver, tally: Tally) -> Iterator[str]:
    del passed, tally  # said on standard error
    from scanner.reports.base import printable

    good, look = said(Message("ok")), said(Message("LOOK"))
    width = max(len(good), len(look))
    good, look = good.ljust(width), look.ljust(width)
    for result in results:
        yield f"{printable(result.path)}\n"
        if result.error:
            yield f"  {printable(said(Message('Could not be checked: {reason}', reason=result.error)))}\n"
        for check in result.checks:
            yield f"  {good if check.ok else look}  {check.name}: {printable(said(check.detail))}\n"


def _as_json(results: Iterable[VerifyResult], passed: PassedOver, tally: Tally) -> Iterator[str]:
    from scanner.reports.base import ReportOptions
    from scanner.reports.json_report import write_verify

    return write_verify(results, ReportOptions(passed_over=passed.as_json, outcome=tally.outcome))


_FORMATS = {"text": _as_text, "json": _as_json}
