"""`photovet verify`: look at finished copies once more."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import options
from scanner.errors import ExitCode, PhotoVetError, WrongCallError
from scanner.model import Check

if TYPE_CHECKING:
    from scanner.settings import Settings

VerifyFormat = Annotated[str, typer.Option("--format", metavar="NAME", help="text or json.")]
MetadataOnly = Annotated[bool, typer.Option("--metadata-only", help="Check the file, not the picture.")]


def verify(
    paths: options.Paths = None,
    files_from: options.FilesFrom = None,
    report_format: VerifyFormat = "text",
    no_recursive: options.NoRecursive = False,
    metadata_only: MetadataOnly = False,
) -> None:
    """Check copies as they are, without their originals: does anything in them still identify?

    Exit code 0: every check passed; 1: something was found; 2: wrong call; 3: some photo could not be handled.
    """
    from scanner.settings import Settings

    if report_format not in ("text", "json"):
        raise WrongCallError(f"Checks can be shown as text or json, not {report_format!r}.")
    chosen = options.selection(paths, files_from, no_recursive=no_recursive)
    settings = Settings(metadata_only=metadata_only, watchlist=options.watchlist_words(None))
    worst = ExitCode.OK
    photos = []
    for path, checks, error in _checked(chosen, settings):
        passed = all(check.ok for check in checks)
        worst = max(worst, ExitCode.SOME_FAILED if error else ExitCode.OK if passed else ExitCode.FOUND)
        if report_format == "text":
            _tell(path, checks, error)
        else:
            shown = [{"name": check.name, "ok": check.ok, "detail": check.detail} for check in checks]
            failure = {"code": error.code, "message": error.message} if error else None
            status = "failed" if error else "ok" if passed else "found"
            photos.append({"path": path, "status": status, "error": failure, "checks": shown})
    if report_format == "json":
        typer.echo(json.dumps({"schema": "photovet.verify/1", "photos": photos}, ensure_ascii=False))
    sys.exit(worst)


def _checked(
    chosen: options.Selection, settings: Settings
) -> Iterator[tuple[str, tuple[Check, ...], PhotoVetError | None]]:
    from scanner.intake import walk
    from scanner.verify import check_alone

    vision = None
    if not settings.metadata_only:
        from scanner.vision.look import Vision

        vision = Vision(settings)
    for path in walk(chosen.named(), recursive=chosen.recursive):
        try:
            yield path, check_alone(path, vision), None
        except PhotoVetError as error:
            yield path, (), error


def _tell(path: str, checks: tuple[Check, ...], error: PhotoVetError | None) -> None:
    from scanner.reports.base import printable

    typer.echo(printable(path))
    if error:
        typer.echo(f"  Could not be checked: {error.message}")
    for check in checks:
        typer.echo(f"  {'ok' if check.ok else 'LOOK'}  {check.name}: {check.detail}")
