"""`photovet config`: what `photovet.toml` files say, and where each value comes from."""

from __future__ import annotations

from typing import Any, Final

import typer

from app.cli.language import said
from scanner.messages import Message

config_app = typer.Typer(
    help="Defaults from photovet.toml: your own, and those of the folder you work in.", no_args_is_help=True
)


# Which options of which command take their default from the configuration.
_SCAN: Final = ("policy", "hide", "keep", "quick", "engine", "watchlist", "jobs")
_CLEAN: Final = (*_SCAN, "style", "keep_date", "copy_format", "metadata_only", "names")
_COPY: Final = ("policy", "hide", "keep", "style", "keep_date", "copy_format", "metadata_only")
_COMMANDS: Final = {"scan": _SCAN, "clean": _CLEAN, "watch": _CLEAN, "check": _COPY, "verify": ("keep_date",)}


def option_defaults(command: str | None) -> dict[str, Any]:
    """Defaults for the options of that command, as `photovet.toml` files say them, for the command line parser.

    Says on standard error which project's file is in force: it may have come with a folder of somebody else's photos.
    """
    if command not in _COMMANDS:
        return {}
    from scanner.settings_file import load, user_file

    configuration = load()
    for path in configuration.files:
        if path != user_file():
            less = ", ".join(configuration.weakened())
            words = Message("using the settings in {path}", path=str(path))
            if less:
                words = Message(
                    "using the settings in {path}. It protects less than without it: {options}",
                    path=str(path),
                    options=less,
                )
            typer.echo(f"photovet: {said(words)}", err=True)
    values = {name: configuration.get(name) for name in _COMMANDS[command] if name in configuration.values}
    if configuration.get("keep_copyright") and "keep_date" in _COMMANDS[command]:
        values["keep"] = [*values.get("keep", ()), "copyright"]
    return {command: values}


@config_app.command()
def show() -> None:
    """Show every value, and which file it comes from."""
    from scanner.settings_file import load

    configuration = load()
    values = configuration.all_values()
    width = max(map(len, values))
    for name, each in values.items():
        typer.echo(f"{name:{width}}  {_shown(each.value):32}  {each.origin}")


@config_app.command()
def path() -> None:
    """Show which files are read, the weaker first."""
    from pathlib import Path

    from scanner.files import is_file
    from scanner.settings_file import project_file, user_file

    own, project = user_file(), project_file(Path.cwd())
    rows = [
        (said(Message("yours")), f"{own}{'' if is_file(own) else '  (' + said(Message('not there')) + ')'}"),
        (said(Message("project")), project or said(Message("none: no photovet.toml here or in a folder above"))),
    ]
    width = max(len(name) for name, _ in rows)
    for name, where in rows:
        typer.echo(f"{name:{width}}  {where}")


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)
