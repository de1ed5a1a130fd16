"""The user's own words on disk: one a line, in a file that only its owner can read."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import platformdirs

from scanner.errors import OutputError, WrongCallError
from scanner.files import as_text, is_missing, read_bounded, reason_of
from scanner.replacing import make_private_folder, replacing

MOST_WORDS: Final = 2_000
_MOST_BYTES: Final = 20_000_000
SHORTEST_WORD: Final = 2  # a single character would match nearly every line

# What spreadsheets put between columns: semicolons where the comma is the decimal sign.
_DELIMITERS: Final = ",;\t"
# What stands above the first column of a list of pupils; looked for as a word, it would be found on every badge.
_HEADINGS: Final = frozenset(
    """
        name names word words term terms watchlist pupil pupils student students surname lastname firstname
        begriff begriffe wort wörter vorname nachname schüler nombre nombres palabra palabras apellido alumno
        nom noms prénom mot mots élève nome nomi cognome parola parole palavra palavras naam namen
    """.split()  # noqa: SIM905  # a list of words reads best as one
)


def data_folder() -> Path:
    """PhotoVet's folder in the user's data; the environment variable PHOTOVET_DATA_DIR names another one."""
    chosen = os.environ.get("PHOTOVET_DATA_DIR")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir("PhotoVet", appauthor=False))


def user_watchlist() -> Path:
    """The file that `photovet watchlist` manages; it need not exist."""
    return data_folder() / "watchlist.txt"


def read_words(path: Path) -> tuple[str, ...]:
    """The words in a text file (one a line, # starts a comment) or in the first column of a CSV file.

    Columns may be parted by commas, semicolons or tabs; a heading above the column ("Name") is no word. A file that
    does not exist holds no words.

    Raises:
        WrongCallError: the file cannot be read, is no text in UTF-8 or marked UTF-16, or no table although it is named
            so, or holds more than 2,000 words.
    """
    if is_missing(path):
        return ()
    try:
        lines = as_text(read_bounded(path, _MOST_BYTES)).splitlines(keepends=True)
        found = _first_column(lines) if path.suffix.lower() == ".csv" else lines
    except csv.Error as error:
        raise WrongCallError(
            "The watchlist {name} could not be read as a table: {reason}.", name=repr(path.name), reason=str(error)
        ) from error
    except UnicodeDecodeError as error:
        raise WrongCallError("The watchlist {name} could not be read as text.", name=repr(path.name)) from error
    except (OSError, ValueError) as error:
        raise WrongCallError(
            "The watchlist {path} could not be read: {reason}.", path=repr(str(path)), reason=reason_of(error)
        ) from error
    words = tuple(dict.fromkeys(_tidy(line) for line in found if _tidy(line) and not _is_comment(line)))
    if len(words) > MOST_WORDS:
        raise WrongCallError(
            "The watchlist {name} holds {count} words; up to {limit} are used.",
            name=repr(path.name),
            count=len(words),
            limit=MOST_WORDS,
        )
    return words


def _first_column(lines: Iterable[str]) -> list[str]:
    """The first cell of each row. Raises csv.Error for a quotation mark that is never closed."""
    used = [line for line in lines if line.strip() and not _is_comment(line)]

    def rows_with_columns(delimiter: str) -> int:
        return sum(len(row) > 1 for row in csv.reader(used, delimiter=delimiter))

    # What parts the columns stands in most rows: a title above them has none, and not every name is "Example, Mia".
    table = csv.reader(used, delimiter=max(_DELIMITERS, key=rows_with_columns), strict=True)
    column = [row[0] for row in table]
    return column[1:] if column and _tidy(column[0]).casefold() in _HEADINGS else column


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith("#")


def write_words(path: Path, words: Iterable[str]) -> None:
    """Replace the file in one step; it and its folder are readable by their owner only.

    On Windows, rights are access lists: `mkdir` gives a new folder of mode 0o700 one for its owner and administrators
    (Python 3.11.10, 3.12.4 and later), which the file inherits.

    Raises:
        OutputError: the folder cannot be written to.
        WrongCallError: a word is too short to be looked for.
    """
    tidy = [_tidy(word) for word in words]
    for word in tidy:
        if len(word) < SHORTEST_WORD:
            raise WrongCallError(
                "{word} is too short to be looked for: at least {count} characters.",
                word=repr(word),
                count=SHORTEST_WORD,
            )
    try:
        make_private_folder(path.parent)
        with replacing(path, private=True) as file:
            file.writelines(f"{word}\n".encode() for word in tidy)
    except (OSError, ValueError) as error:
        raise OutputError("The watchlist could not be saved: {reason}.", reason=reason_of(error)) from error


def _tidy(word: str) -> str:
    return " ".join(word.split())
