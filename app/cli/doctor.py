"""`photovet doctor`: whether everything that a scan needs is here and is what it should be."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable
from typing import Final

import typer

from app.cli.language import said
from scanner.confine import Walls
from scanner.errors import ExitCode
from scanner.messages import Message
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

_WALLS: Final[tuple[tuple[Message, Callable[[Walls], bool]], ...]] = (
    (Message("opens no file but libraries, networks and its photo"), lambda walls: walls.files),
    (Message("writes to nothing but its copy"), lambda walls: walls.writing),
    (Message("starts no program"), lambda walls: walls.programs),
    (Message("opens no socket"), lambda walls: walls.sockets),
    (Message("neither signals other processes nor looks into them"), lambda walls: walls.signals),
)

_UNGUARDED: Final = Message("Not ready: the network guard is off.")


def doctor() -> None:
    """List the engines, their weights and hashes, and whether PhotoVet can work on this computer."""
    from importlib.metadata import PackageNotFoundError, version

    from scanner.batch.walls import walls_of_workers
    from scanner.edition import OF_DAY, age_days, this_version
    from scanner.formats.registry import FORMATS
    from scanner.vision.look import components

    program = Message(
        "PhotoVet {version} of {day}, Python {python}, {system}",
        version=this_version(),
        day=str(OF_DAY),
        python=platform.python_version(),
        system=_system(),
    )
    age = Message(
        "Age: {days} days. PhotoVet asks nobody for a newer version: look where this one came from.", days=age_days()
    )
    typer.echo(said(program))
    typer.echo(said(age))
    typer.echo(said(_network()))
    _head(Message("Walls around what opens photos, held by the system"))
    walls = walls_of_workers()
    for name, stands in _WALLS:
        typer.echo(f"  {said(name):64} {said(Message('yes') if stands(walls) else Message('NOT on this system'))}")
    _head(Message("Libraries"))
    for package in _PACKAGES:
        try:
            typer.echo(f"  {package:24} {version(package)}")
        except PackageNotFoundError:
            typer.echo(f"  {package:24} {said(Message('missing'))}")
    _head(Message("Engines and weights"))
    parts = components()
    for part in parts:
        state = Message("ok") if part.ok else Message("not usable") if part.required else Message("not installed")
        typer.echo(f"  {part.name:24} {said(state):18} {part.version:10} {part.note}")
        if part.sha256:
            typer.echo(f"  {'':24} SHA-256 {part.sha256}")
    _head(Message("Formats"))
    cleaned = ", ".join(known.title for known in FORMATS if known.can_be_cleaned)
    refused = ", ".join(known.title for known in FORMATS if not known.can_be_cleaned)
    typer.echo("  " + said(Message("cleaned: {formats}", formats=cleaned)))
    typer.echo("  " + said(Message("recognised, but refused with a reason: {formats}", formats=refused)))
    broken = [part.name for part in parts if part.required and not part.ok]
    if broken or not is_offline():
        why = Message("Not ready: {names}.", names=", ".join(broken)) if broken else _UNGUARDED
        typer.echo("\n" + said(why))
        sys.exit(ExitCode.SOME_FAILED)
    typer.echo("\n" + said(Message("Ready.")))


def _head(words: Message) -> None:
    typer.echo("\n" + said(words))


def _system() -> str:
    """In words; `platform.platform` would start `uname -p` for them."""
    return f"{platform.system()} {platform.release()} {platform.machine()}"


def _network() -> Message:
    if not is_offline():
        return Message("Network: NOT refused")
    if is_held_by_system():
        return Message("Network: refused in every process, by the kernel")
    return Message("Network: refused in every process, to Python code")
