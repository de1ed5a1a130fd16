"""`photovet watchlist`: the user's own words, kept in a file that only they can read."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from scanner.errors import WrongCallError
from scanner.files import is_missing
from scanner.watchlist_file import read_words, user_watchlist, write_words

watchlist_app = typer.Typer(
    help="Your own words to look for: names, the school, the street, the team, a plate, a phone number.",
    no_args_is_help=True,
)

Words = Annotated[list[str] | None, typer.Argument(metavar="[WORD]...", help="Words or phrases, quoted.")]
File = Annotated[
    Path | None,
    typer.Option("--file", metavar="FILE", help="Also take the words in this text file or CSV's first column."),
]


@watchlist_app.command()
def add(words: Words = None, file: File = None) -> None:
    """Add words."""
    known = read_words(user_watchlist())
    new = _given(words, file)
    write_words(user_watchlist(), dict.fromkeys((*known, *new)))
    _tell(f"{len(set(new) - set(known))} added, {len(set(known) | set(new))} in all.")


@watchlist_app.command()
def remove(words: Words = None, file: File = None) -> None:
    """Remove words; upper and lower case count as the same."""
    known = read_words(user_watchlist())
    gone = {word.casefold() for word in _given(words, file)}
    kept = [word for word in known if word.casefold() not in gone]
    write_words(user_watchlist(), kept)
    _tell(f"{len(known) - len(kept)} removed, {len(kept)} in all.")


@watchlist_app.command(name="list")
def list_words() -> None:
    """Show the words."""
    for word in read_words(user_watchlist()):
        typer.echo(word)


def _given(words: list[str] | None, file: Path | None) -> list[str]:
    if file is not None and is_missing(file):
        raise WrongCallError("There is no file {file}.", file=repr(str(file)))
    given = [" ".join(word.split()) for word in words or ()] + list(read_words(file) if file else ())
    if not any(given):
        raise WrongCallError("Give at least one word, or --file.")
    return [word for word in given if word]


def _tell(sentence: str) -> None:
    typer.echo(f"Watchlist: {sentence}", err=True)
