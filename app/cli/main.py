"""The `photovet` command: wires one module per command and turns errors into sentences and exit codes.

Commands import what they need when they run: `photovet --help` must not wait for the engines.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from app.cli.audit import audit_app
from app.cli.clean import clean
from app.cli.cluster import cluster_app
from app.cli.config import config_app, option_defaults
from app.cli.doctor import doctor
from app.cli.language import choose
from app.cli.report import report
from app.cli.review import review
from app.cli.run import say
from app.cli.scan import scan
from app.cli.streams import ReaderGoneError, end_output, tell_of_trouble
from app.cli.verify import verify
from app.cli.watch import watch
from app.cli.watchlist import watchlist_app
from scanner.errors import ExitCode, PhotoVetError, WrongCallError
from scanner.messages import Message
from scanner.offline import go_offline, go_offline_but_for_a_cluster

app = typer.Typer(
    name="photovet",
    help="Vets photos before they are shared: says what the file and the picture give away, and writes checked copies "
    "in which that is gone. Everything runs on this computer; originals are never changed.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"photovet {version('photovet')}")
        raise typer.Exit


@app.callback()
def _root(
    context: typer.Context,
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
    language: Annotated[
        str | None,
        typer.Option(
            help="Language of the sentences about findings, copies and errors: en, de, es or fr; otherwise the "
            "system's. JSON and CSV are always English.",
            show_default=False,
        ),
    ] = None,
) -> None:
    choose(language)
    try:
        Path.cwd()
    except OSError as error:
        raise WrongCallError("The folder that you stand in is gone. Change into another one.") from error
    context.default_map = option_defaults(context.invoked_subcommand)


app.command()(scan)
app.command()(clean)
app.command()(verify)
app.command()(review)
app.command()(report)
app.command()(watch)
app.add_typer(watchlist_app, name="watchlist")
app.add_typer(audit_app, name="audit")
app.add_typer(config_app, name="config")
app.add_typer(cluster_app, name="cluster")
app.command()(doctor)


def main() -> None:
    """Run the command line; the process ends with one of `ExitCode`."""
    if sys.argv[1:3] in (["cluster", "start-scheduler"], ["cluster", "start-worker"]):
        go_offline_but_for_a_cluster()
    else:
        go_offline()
    tell_of_trouble()
    code, printed = _ended(app), _ended(end_output)
    sys.exit(printed if code in (ExitCode.OK, ExitCode.FOUND) and printed else code)


def _ended(step: Callable[[], object]) -> int:
    """Do it; the exit code that it comes to. This is the last that anything reaches."""
    try:
        step()
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else ExitCode.OK
    except ReaderGoneError as gone:  # nobody is there to be told
        return gone.exit_code
    except PhotoVetError as error:
        say(Message("photovet: {reason}", reason=error.message))
        return error.exit_code
    except KeyboardInterrupt:
        say(Message("photovet: stopped."))
        return ExitCode.INTERRUPTED
    except Exception as error:  # noqa: BLE001  # see above
        if os.environ.get("PHOTOVET_WORKER_OUTPUT"):
            traceback.print_exc()
        # Not the error's text: it may quote what stands in a photo.
        why = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
        say(
            Message(
                "photovet: An unexpected error ({reason}) ended this run. Originals and finished copies are whole.",
                reason=why,
            )
        )
        return ExitCode.SOME_FAILED
    return ExitCode.OK
