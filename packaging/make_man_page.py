"""Writes the manual page `packaging/linux/photovet.1` from the command line itself, so that the two cannot differ.

    python packaging/make_man_page.py [--check]

Names, options, defaults and sentences come from the commands; what a manual page has besides stands here, in the order
and with the macros of man-pages(7). `--check` writes nothing and fails where the page is not up to date.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

import typer

from app.cli.main import app

PAGE: Final = Path(__file__).parent / "linux" / "photovet.1"

_EXIT_STATUS: Final = (
    (
        "0",
        "Nothing was found (scan, verify, audit withdraw); everything was written and checked (clean, watch --once).",
    ),
    ("1", "Something was found."),
    ("2", "The call was wrong, and nothing was done."),
    ("3", "Some photo could not be handled, and the report names it; or a vetting record is not as it was written."),
    ("130", "Interrupted; what had finished is kept."),
)
_ENVIRONMENT: Final = (
    ("PHOTOVET_CONFIG", "A configuration file to read in place of the user's photovet.toml."),
    ("PHOTOVET_DATA_DIR", "A folder for the watchlist in place of the user's data folder."),
    ("NO_COLOR", "Whether output is without colours."),
)
_FILES: Final = (
    ("photovet.toml", "Defaults: the user's, then the nearest one in the working folder or above it, which wins."),
    ("SESSION", "A session: one SQLite file that only its owner can read."),
    ("SESSION.log, SESSION.log.anchor", "The vetting record beside a session, and where it ends."),
)
_EXAMPLES: Final = (
    ("What do these photos tell a stranger?", "photovet scan party/"),
    ("Checked copies, with faces hidden too:", "photovet clean party/ --output cleaned --policy school"),
    ("Thousands of photos, stopped and resumed at will:", "photovet scan fair/ --session fair.photovet"),
    (
        "A report about them, in pages that open without a network:",
        "photovet report fair.photovet --output report.html",
    ),
    ("Paths from another program:", "find . -name '*.jpg' -print0 | photovet scan --files-from -"),
)


def page() -> str:
    """The manual page, as groff source."""
    root: Any = typer.main.get_command(app)
    return "\n".join(_lines(root)) + "\n"


def _lines(root: Any) -> Iterator[str]:
    yield '.\\" Made by packaging/make_man_page.py: change the commands, or that script.'
    yield f'.TH PHOTOVET 1 "" "PhotoVet {version("photovet")}" "User Commands"'
    yield from (".SH NAME", "photovet \\- vets photos before they are shared, on this computer only")
    yield from (".SH SYNOPSIS", ".B photovet", ".I COMMAND", "[\\fIOPTION\\fR]... [\\fIARGUMENT\\fR]...")
    yield from (".SH DESCRIPTION", *_paragraphs(root.help))
    yield "Found things go to standard output, messages and progress to standard error."
    yield ".SH OPTIONS"
    yield from _options(root)
    yield ".SH COMMANDS"
    for name, command in _commands(root, ""):
        yield f".SS {_text(' '.join([name, *map(_argument, _arguments(command))]))}"
        yield from _paragraphs(command.help)
        yield from _options(command)
    yield from (".SH EXIT STATUS", *_tagged(_EXIT_STATUS))
    yield from (".SH ENVIRONMENT", *_tagged(_ENVIRONMENT))
    yield from (".SH FILES", *_tagged(_FILES))
    yield ".SH EXAMPLES"
    for sentence, command in _EXAMPLES:
        yield from (".PP", _text(sentence), ".PP", ".in +4n", ".EX", _text(command), ".EE", ".in")
    yield from (".SH SEE ALSO", ".BR exiftool (1),", ".BR find (1)")


def _commands(group: Any, prefix: str) -> Iterator[tuple[str, Any]]:
    """Every command that does something, by its full name after `photovet`."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _commands(command, f"{prefix}{name} ")
        else:
            yield f"{prefix}{name}", command


def _arguments(command: Any) -> list[Any]:
    return [each for each in command.params if each.param_type_name == "argument"]


def _argument(parameter: Any) -> str:
    return str(parameter.metavar or parameter.name.upper())


def _options(command: Any) -> Iterator[str]:
    for parameter in command.params:
        names = [name for name in (*parameter.opts, *parameter.secondary_opts) if name.startswith("-")]
        value = "" if parameter.param_type_name == "argument" or parameter.is_flag else _argument(parameter)
        if parameter.param_type_name == "argument":
            yield from _tagged([(_argument(parameter), parameter.help)])
        else:
            yield from (
                ".TP",
                ", ".join(f"\\fB{_text(name)}\\fR" for name in names) + (f" \\fI{value}\\fR" if value else ""),
            )
            yield _text(_sentence(parameter))


def _sentence(parameter: Any) -> str:
    """What the option does, and its default where a value is meant."""
    default = parameter.default
    told = isinstance(default, str | int | float) and not isinstance(default, bool) and default != ""
    return f"{parameter.help} The default is {default}." if told else str(parameter.help)


def _tagged(entries: Any) -> Iterator[str]:
    for name, sentence in entries:
        yield from (".TP", f"\\fB{_text(name)}\\fR", _text(sentence))


def _paragraphs(help_text: str) -> Iterator[str]:
    for paragraph in help_text.strip().split("\n\n"):
        yield from (".PP", _text(" ".join(paragraph.split())))


def _text(words: str) -> str:
    r"""Words as groff source: `\\` and hyphens as themselves, and no line that is taken for a request."""
    source = words.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return f"\\&{source}" if source.startswith((".", "\\(aq")) else source


def main() -> int:
    """Write the page, or compare it; 1 where it is not up to date."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    source = page()
    if parser.parse_args().check:
        return int(PAGE.read_text("ascii") != source)
    PAGE.write_text(source, "ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main())
