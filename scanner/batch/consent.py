"""The consent list: which photos may be shown for which purpose, until when, and what was withdrawn.

A CSV file that a school office keeps, with the columns

    photo, purpose, expires, withdrawn, person

`photo` is a file name, a path or a folder (of which everything inside is meant); `purpose` is website, press or
internal (or several, separated by semicolons, or "all"); `expires` is a date (2026-07-31) up to and including which the
consent holds, or empty; `withdrawn` is empty, or "yes" or a date; `person` is optional: a name or initials, for photos
that show several people. A later row replaces an earlier one with the same photo, purpose and person. A photo may be
exported if at least one row covers it and *every* row that covers it holds: one withdrawn consent is enough to refuse.
Names are compared without case and in one Unicode form; a withdrawn row also counts where it names a photo without its
ending or with another, or a copy of it. One that is about no photo at all is named, and nothing is exported until it is
put right.

People are matched with photos by this list only, which a person writes. PhotoVet finds faces in order to hide them; it
never compares one with another, because a file that can tell pupils apart would be the most sensitive file of all.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path, PurePath
from typing import Final

from scanner.errors import WrongCallError
from scanner.files import as_text, read_bounded, reason_of
from scanner.formats.registry import is_photo_name
from scanner.messages import Message, Term
from scanner.same_name import parts_of

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
        return _holds_parts(parts_of(path), parts_of(self.photo))

    def may_cover(self, path: str) -> bool:
        """As `covers`, and also where the row names the photo without its ending, or with that of a copy.

        Enough to refuse a photo, and not to let one out.
        """
        return self.covers(path) or _holds_parts(_without_ending(path), _without_ending(self.photo))

    def holds(self, today: date) -> bool:
        """Whether it is in force."""
        return not self.withdrawn and (self.expires is None or today <= self.expires)


def _holds_parts(parts: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    return any(parts[at : at + len(wanted)] == wanted for at in range(len(parts) - len(wanted) + 1))


def _without_ending(path: str) -> tuple[str, ...]:
    """The path's names, the last without the ending of a photo, and marked as the last: it is no folder's."""
    *folders, name = parts_of(path) or ("",)
    return (*folders, f"/{PurePath(name).stem if is_photo_name(name) else name}")


def read_consents(path: str | Path) -> tuple[Consent, ...]:
    """Read a consent list; later rows replace earlier ones of the same photo, purpose and person.

    Raises WrongCallError, which names the line, for anything that is not understood: a list that is half understood
    would let photos out that must not go.
    """
    try:
        text = as_text(read_bounded(path, _MOST_BYTES))
    except UnicodeDecodeError as error:
        raise WrongCallError(
            "The consent list {path} is not UTF-8 text; save it as CSV UTF-8.", path=repr(str(path))
        ) from error
    except (OSError, ValueError) as error:
        raise WrongCallError(
            "The consent list {path} cannot be read: {reason}.", path=repr(str(path)), reason=reason_of(error)
        ) from error
    lines = text.splitlines()
    header = lines[0] if lines else ""
    reader = csv.DictReader(lines, delimiter=";" if header.count(";") > header.count(",") else ",", strict=True)
    with _in_words(reader):
        names = [name.strip().lower() for name in reader.fieldnames or ()]
    if missing := _REQUIRED - set(names):
        raise WrongCallError(
            "The consent list {path} has no column {missing}.", path=repr(str(path)), missing=", ".join(sorted(missing))
        )
    if unknown := [name for name in names if name not in (*_COLUMNS, "note")]:
        raise WrongCallError(
            "The consent list {path} has a column {unknown} that is not known.",
            path=repr(str(path)),
            unknown=repr(unknown[0]),
        )
    reader.fieldnames = names
    found: dict[tuple[tuple[str, ...], Purpose, str], Consent] = {}
    with _in_words(reader):
        for row in reader:
            for consent in _row(row, reader.line_num):
                found[parts_of(consent.photo), consent.purpose, consent.person.casefold()] = consent
    return tuple(found.values())


@contextmanager
def _in_words(reader: csv.DictReader[str]) -> Iterator[None]:
    try:
        yield
    except csv.Error as error:
        raise WrongCallError(
            "Line {line_num} of the consent list is not CSV: {error}.",
            line_num=max(1, reader.line_num),
            error=str(error),
        ) from error


def _row(row: dict[str, str | None], line: int) -> Iterator[Consent]:
    if None in row:
        raise WrongCallError("Line {line} of the consent list has more cells than the first line has names.", line=line)
    cell = {name: (value or "").strip() for name, value in row.items()}
    if not any(cell.values()):
        return
    if not parts_of(cell["photo"]):
        raise WrongCallError("Line {line} of the consent list names no photo.", line=line)
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
        raise WrongCallError(
            "Line {line} of the consent list: {name} is none of {known}, all.", line=line, name=repr(name), known=known
        ) from error


def _date(text: str, line: int) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise WrongCallError(
            "Line {line} of the consent list: {text} is no date like 2026-07-31.", line=line, text=repr(text)
        ) from error


def refusal(
    path: str, purpose: Purpose, consents: Iterable[Consent], today: date, copies: Iterable[str] = ()
) -> Message | None:
    """The sentence that says why the photo must not be exported for that purpose; None if it may.

    `copies` are paths and names of the photo's copies: somebody may have withdrawn a consent under one of those.
    """
    of_purpose = [consent for consent in consents if consent.purpose is purpose]
    if not any(consent.covers(path) for consent in of_purpose):
        return Message("No consent for the purpose {purpose} is on the list.", purpose=Term(purpose))
    under = (path, *copies)
    for consent in of_purpose:
        about_it = any(map(consent.may_cover, under)) if consent.withdrawn else consent.covers(path)
        if not about_it:
            continue
        if consent.holds(today):
            continue
        if consent.withdrawn:
            if consent.person:
                return Message(
                    "The consent of {person} for the purpose {purpose} was withdrawn.",
                    person=consent.person,
                    purpose=Term(purpose),
                )
            return Message("The consent for the purpose {purpose} was withdrawn.", purpose=Term(purpose))
        ended = str(consent.expires)
        if consent.person:
            return Message(
                "The consent of {person} for the purpose {purpose} ended on {date}.",
                person=consent.person,
                purpose=Term(purpose),
                date=ended,
            )
        return Message("The consent for the purpose {purpose} ended on {date}.", purpose=Term(purpose), date=ended)
    return None


def digest_of(path: str, purpose: Purpose, consents: Iterable[Consent]) -> str:
    """The SHA-256 of the rows that are about the photo for that purpose: it quotes none, and changes with each."""
    rows = [astuple(each) for each in consents if each.purpose is purpose and each.covers(path)]
    return hashlib.sha256(repr(rows).encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class ToWithdraw:
    """A copy that is out, and may not be any more."""

    path: str
    output: str
    purpose: Purpose
    reason: Message


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
            if reason := refusal(path, purpose, consents, today, [output]):
                yield ToWithdraw(path, output, purpose, reason)


def unmatched(consents: Iterable[Consent], paths: Iterable[str]) -> list[Consent]:
    """The withdrawn rows that are about none of these photos and copies: nobody knows whom they are to protect."""
    left = [consent for consent in consents if consent.withdrawn]
    for path in paths:
        left = [consent for consent in left if not consent.may_cover(path)]
        if not left:
            break
    return left
