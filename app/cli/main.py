"""The `photovet` command: wires one module per command and turns errors into sentences and exit codes.

Commands import what they need when they run: `photovet --help` must not wait for the engines.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from app.cli.audit import audit_app
from app.cli.clean import clean
from app.cli.config import config_app, option_defaults
from app.cli.doctor import doctor
from app.cli.report import report
from app.cli.review import review
from app.cli.scan import scan
from app.cli.verify import verify
from app.cli.watch import watch
from app.cli.watchlist import watchlist_app
from scanner.errors import ExitCode, PhotoVetError
from scanner.offline import go_offline

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
) -> None:
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
app.command()(doctor)


def main() -> None:
    """Run the command line; the process ends with one of `ExitCode`."""
    go_offline()
    for stream in (sys.stdout, sys.stderr):
        # File names and found text need not fit the terminal's encoding; a reader at the other end of a pipe gets each
        # photo's line when it is done, and not when some buffer is full.
        stream.reconfigure(errors="backslashreplace", line_buffering=True)  # type: ignore[union-attr]  # text streams
    try:
        app()
    except PhotoVetError as error:
        typer.echo(f"photovet: {error.message}", err=True)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        typer.echo("photovet: stopped.", err=True)
        sys.exit(ExitCode.INTERRUPTED)
    except BrokenPipeError:  # the reader of our output went away: `photovet scan ... | head`
        sys.stderr.close()
        sys.exit(ExitCode.OK)
