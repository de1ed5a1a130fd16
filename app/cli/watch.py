"""`photovet watch`: clean whatever arrives in a folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import options
from app.cli.clean import told_of_words
from app.cli.in_force import Asked, AskedOfCopies, in_force_for_copies
from app.cli.language import language
from app.cli.names import Names, Numbers, check_naming, last_number_in
from app.cli.run import Stopped, say, stop_on_signal
from app.cli.streams import lasting
from scanner.errors import ExitCode, WrongCallError
from scanner.files import is_folder
from scanner.messages import Message

if TYPE_CHECKING:
    from scanner.batch.jobs import CleanJob
    from scanner.batch.remembering import RememberingPool
    from scanner.model import ExportResult
    from scanner.settings import Settings

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="The folder to watch.")]
SessionFile = Annotated[
    Path | None,
    typer.Option("--session", metavar="FILE", help="Where to remember what is done; in your data folder if not given."),
]
Once = Annotated[bool, typer.Option("--once", help="Clean what is there, then end instead of waiting for more.")]
Settle = Annotated[
    float, typer.Option(min=0.0, metavar="SECONDS", help="How long a file has to be left alone before it is read.")
]
ReportFormat = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="NAME",
        help="text, jsonl or csv.",
        autocompletion=options.offering(lambda: ("text", "jsonl", "csv")),
    ),
]


def _memory(folder: Path, output: Path) -> Path:
    """Where it is remembered what was done with these two folders: not among the copies, for it names the originals."""
    from hashlib import sha256

    from scanner.batch.serial import dumps
    from scanner.watchlist_file import data_folder

    place = sha256(dumps({"from": os.path.realpath(folder), "to": os.path.realpath(output)}).encode()).hexdigest()[:24]
    return data_folder() / "watched" / f"{place}.session"


def watch(
    context: typer.Context,
    folder: Folder,
    output: options.OutputFolder,
    report_format: ReportFormat = "text",
    session: SessionFile = None,
    quick: options.Quick = False,
    policy: options.Policy = "careful",
    hide: options.Hide = None,
    keep: options.Keep = None,
    watchlist: options.Watchlist = None,
    jobs: options.Jobs = 0,
    no_recursive: options.NoRecursive = False,
    engine: options.Engine = "rapidocr",
    metadata_only: options.MetadataOnly = False,
    style: options.Style = "frost",
    keep_date: options.KeepDate = "none",
    copy_format: options.CopyFormat = "as-is",
    names: Names = "keep",
    settle: Settle = 3.0,
    once: Once = False,
) -> None:
    """Clean every photo that arrives in DIR, until you stop it with Ctrl-C.

    Files that are still being written are awaited. What was done is remembered: a restart does not repeat it.

    Exit code 0: ended with --once, all written and checked; 2: wrong call; 3: with --once, some photo could not be
    handled; 130: stopped.
    """
    if not is_folder(folder):
        raise WrongCallError("There is no folder {folder} to watch.", folder=repr(str(folder)))
    if os.path.realpath(output) == os.path.realpath(folder):
        raise WrongCallError("The copies need a folder of their own, or they would be taken for new photos.")
    asked = Asked(policy, hide, keep, watchlist, quick, engine)
    of_copies = AskedOfCopies(metadata_only, style, keep_date, copy_format)
    settings = in_force_for_copies(context, asked, of_copies, session)
    run = _Watching(folder, output, settings, session, names, recursive=not no_recursive)
    sys.exit(run.work(report_format, jobs, settle, once=once))


class _Watching:
    """One watched folder and where its copies go."""

    def __init__(
        self, folder: Path, output: Path, settings: Settings, session: Path | None, names: str, *, recursive: bool
    ) -> None:
        check_naming(names)
        self._neutral = names == "neutral"
        self._folder, self._output, self._settings = folder, output, settings
        self._session_path = session or _memory(folder, output)
        self._recursive = recursive
        self._unhandled = False

    def work(self, report_format: str, jobs: int, settle_s: float, *, once: bool) -> ExitCode:
        """Clean what comes until the person stops, or until all has settled with `once`."""
        from scanner.batch.remembering import RememberingPool
        from scanner.batch.session import Session
        from scanner.batch.watch import FolderWatch, settled_files
        from scanner.batch.workers import WorkerPool
        from scanner.reports.base import ReportOptions
        from scanner.reports.registry import report_named

        report = report_named(report_format)
        stopped = Stopped()
        watch = FolderWatch(
            str(self._folder),
            recursive=self._recursive,
            exclude=[self._output],
            settle_s=settle_s,
            on_passed=lambda passed: say(passed.sentence()),
        )
        with (
            Session.open(self._session_path) as session,
            WorkerPool(jobs) as workers,
            stop_on_signal(stopped, workers.cancel),
            lasting(sys.stdout) as stream,
        ):
            if not once:
                say(
                    Message(
                        "Watching {folder}. Copies go to {output}. Stop with Ctrl-C.",
                        folder=str(self._folder),
                        output=str(self._output),
                    )
                )
            # The memory may be put among the copies, which are passed on: what was found does not belong there.
            pool = RememberingPool(workers, session, keep_looks=False)
            numbers = (
                Numbers(session.copies.names_in(self._output), last_number_in(self._output)) if self._neutral else None
            )
            batches = settled_files(watch, lambda: stopped.by_person, once=once)
            results = self._results(pool, batches, numbers)
            if self._settings.watchlist:
                results = told_of_words(results, self._settings.watchlist, self._output)
            for piece in report.clean(results, ReportOptions(language=language())):
                stream.write(piece)
                stream.flush()
        if stopped.by_person:
            return ExitCode.INTERRUPTED
        return ExitCode.SOME_FAILED if self._unhandled else ExitCode.OK

    def _results(
        self, pool: RememberingPool, batches: Iterator[list[str]], numbers: Numbers | None
    ) -> Iterator[ExportResult]:
        """What was done now; what an earlier run had done already is passed over."""
        from scanner.batch.pool import run_jobs
        from scanner.model import CleanStatus

        for files in batches:
            for outcome in run_jobs(pool, self._jobs(files, numbers)):
                if not outcome.remembered:
                    self._unhandled |= outcome.result.status in (CleanStatus.REFUSED, CleanStatus.FAILED)
                    yield outcome.result

    def _jobs(self, files: Iterable[str], numbers: Numbers | None) -> Iterator[CleanJob]:
        from scanner.batch.jobs import CleanJob
        from scanner.model import Target
        from scanner.placing import folder_within

        for path in files:
            inside = Path(path).relative_to(self._folder)
            target = Target(folder_within(self._output, inside.parent), inside.name)
            if numbers is not None:  # a folder's name may say as much as the photo's
                target = Target(self._output, numbers.name(path))
            yield CleanJob(path, target, self._settings)
