"""The options of `scan` and `clean` that have to do with sessions, consents and signatures, and what they lead to."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from app.cli import options
from scanner.errors import WrongCallError
from scanner.files import is_missing

if TYPE_CHECKING:
    from scanner.batch import consent as consent_list
    from scanner.batch.copies import Copy
    from scanner.batch.pool import Pool
    from scanner.batch.session import Session
    from scanner.settings import Settings

SessionFile: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--session",
        metavar="FILE",
        dir_okay=False,
        help="Keep results and decisions in this file; do only what is new or changed.",
    ),
]
ShowText: TypeAlias = Annotated[
    bool,
    typer.Option("--show-text", help="Put found texts and places into CSV and HTML reports, which leave them out."),
]
Purpose: TypeAlias = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="What the copies are for: website, press or internal. Needs --consents.",
        autocompletion=options.offering(lambda: ("website", "press", "internal")),
    ),
]
Consents: TypeAlias = Annotated[
    Path | None,
    typer.Option(metavar="FILE", dir_okay=False, help="The consent list (CSV); photos without consent are refused."),
]
RequireSignOff: TypeAlias = Annotated[
    bool, typer.Option("--require-sign-off", help="Refuse photos that a second person has not signed off.")
]
By: TypeAlias = Annotated[
    str, typer.Option(metavar="NAME", help="Who does this, for the vetting record; your user name if not given.")
]


@dataclass(frozen=True, slots=True)
class Vetting:
    """What has to be true before a copy may leave, as the options say it."""

    purpose: str = ""
    consents: Path | None = None
    require_sign_off: bool = False
    by: str = ""
    photos: Callable[[], Iterable[str]] = tuple  # those of this run
    record: bool = True  # False for a dry run, which leaves no copy to record

    def check(self, session: Path | None) -> None:
        """Raise WrongCallError for options that need others."""
        if (self.purpose or self.consents or self.require_sign_off) and session is None:
            raise WrongCallError("Consents and signatures need a session: name one with --session.")
        if bool(self.purpose) != (self.consents is not None):
            raise WrongCallError("--purpose and --consents belong together.")


def chosen_photos(
    paths: list[str] | None, files_from: str | None, session: Path | None, *, no_recursive: bool
) -> options.Selection:
    """The photos that were named; those of the session where none was."""
    if paths or files_from is not None or session is None:
        return options.selection(paths, files_from, no_recursive=no_recursive)
    from scanner.batch.session import Session

    with Session.open(session, create=False) as opened:
        return options.Selection(tuple(photo.path for photo in opened.photos()), None, recursive=False)


def names_in(session: Path | None, folder: Path) -> dict[str, str]:
    """The names that copies of the session's photos have in that folder, by the photo's absolute path."""
    if session is None or is_missing(session):
        return {}
    from scanner.batch.session import Session

    with Session.open(session, create=False) as opened:
        return opened.copies.names_in(folder)


@contextmanager
def remembering(
    session: Path | None, settings: Settings, vetting: Vetting | None = None
) -> Iterator[Callable[[Pool], Pool] | None]:
    """What puts the session around a pool; None where there is no session.

    A scan says what the session is begun with, or from now on goes on with. A clean follows, and says so only where
    nothing did before. A dry run works on a copy of the session that is gone afterwards.
    """
    if session is None:
        yield None
        return
    from scanner.batch.remembering import RememberingPool
    from scanner.batch.session import Session

    if vetting is None:
        with Session.open(session) as opened:
            opened.save_settings(settings)
            yield lambda pool: RememberingPool(pool, opened)
        return
    with Session.open(session) if vetting.record else Session.on_trial(session) as opened:
        if opened.settings() is None:
            opened.save_settings(settings)
        yield _vetted(opened, session, settings, vetting)


def _vetted(session: Session, path: Path, settings: Settings, vetting: Vetting) -> Callable[[Pool], Pool]:
    from scanner.batch import consent, remembering
    from scanner.batch import vetting as rules_of

    purpose: consent.Purpose | None = None
    consents: tuple[consent.Consent, ...] = ()
    if vetting.consents is not None:
        known = ", ".join(consent.Purpose)
        if vetting.purpose not in set(consent.Purpose):
            raise WrongCallError(
                "There is no purpose named {purpose}. Known: {known}.", purpose=repr(vetting.purpose), known=known
            )
        purpose, consents = consent.Purpose(vetting.purpose), consent.read_consents(vetting.consents)
        _refuse_unmatched(session, consents, purpose, vetting.photos)
    standings = rules_of.standings_of(path) if vetting.require_sign_off else None
    record = rules_of.record_beside(path)
    if vetting.record and not is_missing(record.path):
        record.append([])  # a record to which nothing can be added stops the run before the first copy
    rules = rules_of.ExportRules(purpose, consents, standings)
    who = " ".join(vetting.by.split()) or getpass.getuser()

    def note(copy: Copy) -> None:
        rules_of.record_copies(path, [copy], who, settings.policy)

    return lambda pool: remembering.RememberingPool(pool, session, rules, note, record=vetting.record)


def _refuse_unmatched(
    session: Session,
    consents: Iterable[consent_list.Consent],
    purpose: consent_list.Purpose,
    photos: Callable[[], Iterable[str]],
) -> None:
    """Raise WrongCallError where a consent was withdrawn for nobody knows which photo."""
    from itertools import chain

    from scanner.batch.consent import unmatched

    copies = (str(copy.result.output) for copy in session.copies.all())
    known = chain(photos(), (photo.path for photo in session.photos()), copies)
    lost = unmatched([each for each in consents if each.purpose is purpose], known)
    if lost:
        raise WrongCallError(
            "Withdrawn on the consent list, but about no photo of this run or session: {lost}. "
            "Correct these names first; nothing was exported.",
            lost=", ".join(repr(each.photo) for each in lost),
        )
