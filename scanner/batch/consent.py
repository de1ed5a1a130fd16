"""The consent list: which photos may be shown for which purpose, until when, and what was withdrawn.

A CSV file that a school office keeps, with the columns

    photo, purpose, expires, withdrawn, person

`photo` is a file name, a path or a folder (of which everything inside is meant); `purpose` is website, press or
internal (or several, separated by semicolons, or "all"); `expires` is a date (2026-07-31) up to and including which the
consent holds, or empty; `withdrawn` is empty, or "yes" or a date; `person` is optional: a name or initials, for photos
that show several people. A later row replaces an earlier one with the same photo, purpose and person. A photo may be
exported if at least one row covers it and *every* row that covers it holds: one withdrawn consent is enough to refuse.

People are matched with photos by this list only, which a person writes. PhotoVet finds faces in order to hide them; it
never compares one with another, because a file that can tell pupils apart would be the most sensitive file of all.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path, PurePath
from typing import Final

from scanner.errors import WrongCallError
from scanner.files import as_text, read_bounded, reason_of

_COLUMNS: Final = ("photo", "purpose", "expires", "withdrawn", "person")
_REQUIRED: Final = frozenset({"photo", "purpose"})
_NO: Final = frozenset({"", "no", "n", "false", "0", "-"})
_MOST_BYTES: Final = 50_000_000


class Purpose(StrEnum):
    """Where a copy is going to be shown."""

    WEBSITE = "website"
    PRESS = "press"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class Consent:
    """One row, for one purpose."""

    photo: str
    purpose: Purpose
    expires: date | None = None
    withdrawn: bool = False
    person: str = ""

    def covers(self, path: str) -> bool:
        """Whether the row is about the photo at that path: its end, or a folder on the way to it."""
        wanted = _parts(self.photo)
        parts = _parts(path)
        return any(parts[at : at + len(wanted)] == wanted for at in range(len(parts) - len(wanted) + 1))

    def holds(self, today: date) -> bool:
        """Whether it is in force."""
        return not self.withdrawn and (self.expires is None or today <= self.expires)


def _parts(path: str) -> tuple[str, ...]:
    """The path's names, compared as Windows and macOS compare them: without case."""
    normal = PurePath(path.replace("\\", "/"))
    return tuple(part.casefold() for part in normal.parts if part not in ("/", "."))


def read_consents(path: str | Path) -> tuple[Consent, ...]:
    """Read a consent list; later rows replace earlier ones of the same photo, purpose and person.

    Raises WrongCallError, which names the line, for anything that is not understood: a list that is half understood
    would let photos out that must not go.
    """
    try:
        text = as_text(read_bounded(path, _MOST_BYTES))
    except UnicodeDecodeError as error:
        raise WrongCallError(f"The consent list {str(path)!r} is not UTF-8 text; save it as CSV UTF-8.") from error
    except (OSError, ValueError) as error:
        raise WrongCallError(f"The consent list {str(path)!r} cannot be read: {reason_of(error)}.") from error
    lines = text.splitlines()
    header = lines[0] if lines else ""
    reader = csv.DictReader(lines, delimiter=";" if header.count(";") > header.count(",") else ",", strict=True)
    names = [name.strip().lower() for name in reader.fieldnames or ()]
    if missing := _REQUIRED - set(names):
        raise WrongCallError(f"The consent list {str(path)!r} has no column {', '.join(sorted(missing))}.")
    if unknown := [name for name in names if name not in (*_COLUMNS, "note")]:
        raise WrongCallError(f"The consent list {str(path)!r} has a column {unknown[0]!r} that is not known.")
    reader.fieldnames = names
    found: dict[tuple[tuple[str, ...], Purpose, str], Consent] = {}
    try:
        for row in reader:
            for consent in _row(row, reader.line_num):
                found[_parts(consent.photo), consent.purpose, consent.person.casefold()] = consent
    except csv.Error as error:
        raise WrongCallError(f"Line {reader.line_num} of the consent list is not CSV: {error}.") from error
    return tuple(found.values())


def _row(row: dict[str, str | None], line: int) -> Iterator[Consent]:
    if None in row:
        raise WrongCallError(f"Line {line} of the consent list has more cells than the first line has names.")
    cell = {name: (value or "").strip() for name, value in row.items()}
    if not any(cell.values()):
        return
    if not _parts(cell["photo"]):
        raise WrongCallError(f"Line {line} of the consent list names no photo.")
    for name in cell["purpose"].lower().replace("|", ";").replace(",", ";").split(";"):
        for purpose in _purposes(name.strip(), line):
            yield Consent(
                cell["photo"],
                purpose,
                _date(cell.get("expires", ""), line),
                cell.get("withdrawn", "").lower() not in _NO,
                cell.get("person", ""),
            )


def _purposes(name: str, line: int) -> tuple[Purpose, ...]:
    if name == "all":
        return tuple(Purpose)
    try:
        return (Purpose(name),)
    except ValueError as error:
        known = ", ".join(Purpose)
        raise WrongCallError(f"Line {line} of the consent list: {name!r} is none of {known}, all.") from error


def _date(text: str, line: int) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise WrongCallError(f"Line {line} of the consent list: {text!r} is no date like 2026-07-31.") from error


def refusal(path: str, purpose: Purpose, consents: Iterable[Consent], today: date) -> str:
    """The sentence that says why the photo must not be exported for that purpose; empty if it may."""
    covering = [consent for consent in consents if consent.purpose is purpose and consent.covers(path)]
    if not covering:
        return f"No consent for the purpose {purpose} is on the list."
    for consent in covering:
        if consent.holds(today):
            continue
        whose = f" of {consent.person}" if consent.person else ""
        if consent.withdrawn:
            return f"The consent{whose} for the purpose {purpose} was withdrawn."
        return f"The consent{whose} for the purpose {purpose} ended on {consent.expires}."
    return ""


@dataclass(frozen=True, slots=True)
class ToWithdraw:
    """A copy that is out, and may not be any more."""

    path: str
    output: str
    purpose: Purpose
    reason: str


def to_withdraw(
    exported: Iterable[tuple[str, str, str]], consents: Iterable[Consent], today: date
) -> Iterator[ToWithdraw]:
    """Of the copies that were written, given as (photo, copy, purpose), those whose consent no longer holds.

    Copies that were exported without a purpose are passed over: nobody said where they are shown.
    """
    consents = tuple(consents)
    for path, output, name in exported:
        if name in set(Purpose):
            purpose = Purpose(name)
            if reason := refusal(path, purpose, consents, today):
                yield ToWithdraw(path, output, purpose, reason)
