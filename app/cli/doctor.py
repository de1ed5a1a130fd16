"""`photovet doctor`: whether everything that a scan needs is here and is what it should be."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable
from typing import Final

import typer

from scanner.confine import Walls
from scanner.errors import ExitCode
from scanner.offline import is_held_by_system, is_offline

_PACKAGES = (
    "pillow",
    "pi-heif",
    "imagecodecs",
    "jpeglib",
    "opencv-python-headless",
    "openvino",
    "zxing-cpp",
    "PySide6-Essentials",
)

_WALLS: Final[tuple[tuple[str, Callable[[Walls], bool]], ...]] = (
    ("opens no file but libraries, networks and its photo", lambda walls: walls.files),
    ("writes to nothing but its copy", lambda walls: walls.writing),
    ("starts no program", lambda walls: walls.programs),
    ("opens no socket", lambda walls: walls.sockets),
    ("neither signals other processes nor looks into them", lambda walls: walls.signals),
)


def doctor() -> None:
    """List the engines, their weights and hashes, and whether PhotoVet can work on this computer."""
    from importlib.metadata import PackageNotFoundError, version

    from scanner.batch.walls import walls_of_workers
    from scanner.edition import OF_DAY, age_days, this_version
    from scanner.formats.registry import FORMATS
    from scanner.vision.look import components

    typer.echo(f"PhotoVet {this_version()} of {OF_DAY}, Python {platform.python_version()}, {_system()}")
    typer.echo(f"Age: {age_days()} days. PhotoVet asks nobody for a newer version: look where this one came from.")
    typer.echo(f"Network: {_network()}")
    typer.echo("\nWalls around what opens photos, held by the system")
    walls = walls_of_workers()
    for name, stands in _WALLS:
        typer.echo(f"  {name:58} {'yes' if stands(walls) else 'NOT on this system'}")
    typer.echo("\nLibraries")
    for package in _PACKAGES:
        try:
            typer.echo(f"  {package:24} {version(package)}")
        except PackageNotFoundError:
            typer.echo(f"  {package:24} missing")
    typer.echo("\nEngines and weights")
    parts = components()
    for part in parts:
        state = "ok" if part.ok else "not usable" if part.required else "not installed"
        typer.echo(f"  {part.name:24} {state:13} {part.version:10} {part.note}")
        if part.sha256:
            typer.echo(f"  {'':24} SHA-256 {part.sha256}")
    typer.echo("\nFormats")
    cleaned = ", ".join(known.title for known in FORMATS if known.can_be_cleaned)
    refused = ", ".join(known.title for known in FORMATS if not known.can_be_cleaned)
    typer.echo(f"  cleaned: {cleaned}")
    typer.echo(f"  recognised, but refused with a reason: {refused}")
    broken = [part.name for part in parts if part.required and not part.ok]
    if broken or not is_offline():
        typer.echo(f"\nNot ready: {', '.join(broken) or 'the network guard is off'}.")
        sys.exit(ExitCode.SOME_FAILED)
    typer.echo("\nReady.")


def _system() -> str:
    """In words; `platform.platform` would start `uname -p` for them."""
    return f"{platform.system()} {platform.release()} {platform.machine()}"


def _network() -> str:
    if not is_offline():
        return "NOT refused"
    return f"refused in every process, {'by the kernel' if is_held_by_system() else 'to Python code'}"
