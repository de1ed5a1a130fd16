"""`photovet audit`: the vetting record of a session: verify it, read it, check photos off, sign off, withdraw."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import options
from app.cli.config import option_defaults
from app.cli.in_force import Asked, AskedOfCopies, in_force_for_copies
from app.cli.language import said
from app.cli.run import say
from scanner.errors import ExitCode, NoConsentError, TamperedRecordError, WrongCallError
from scanner.files import is_missing, open_regular
from scanner.messages import Message, Term
from scanner.same_name import composed

if TYPE_CHECKING:
    from scanner.batch.audit import AuditLog, Entry
    from scanner.batch.session import Session

audit_app = typer.Typer(
    help="The vetting record beside a session: who checked which photo, when, and what was done.", no_args_is_help=True
)

SessionArgument = Annotated[Path, typer.Argument(metavar="SESSION", help="The session file.")]
RecordArgument = Annotated[Path, typer.Argument(metavar="SESSION|LOG", help="The session file, or its record.")]
Photos = Annotated[
    list[str] | None, typer.Argument(metavar="[PHOTO]...", help="Photos of the session; all of them if none is named.")
]
By = Annotated[str, typer.Option(metavar="NAME", help="Who does this; your user name if not given.")]


@audit_app.command()
def verify(
    record: RecordArgument,
    head: Annotated[str | None, typer.Option(metavar="HASH", help="A last hash that somebody kept elsewhere.")] = None,
) -> None:
    """Find any edit, deletion, reordering or cut in the record.

    Exit code 0: whole, each entry signed with a known key; 3: not as it was written, or there is none.
    """
    from scanner.batch.audit import unsettled

    log = _log(record)
    problems = list(log.problems(head))
    entries = _readable(log)
    if is_missing(log.path) and not problems:
        say(_no_record(log))
        sys.exit(ExitCode.SOME_FAILED)
    for number, by in sorted(unsettled(entries).items()):
        say(
            Message(
                "Entry {number}: stood behind the record's end and was taken over by entry {other}; it is nobody's "
                "signature.",
                number=number,
                other=by,
            )
        )
    for problem in problems:
        heading = Message("Entry {number}", number=problem.line) if problem.line else Message("The record")
        say(Message("{heading}: {problem}", heading=heading, problem=problem.sentence), err=False)
    if problems:
        sys.exit(ExitCode.SOME_FAILED)
    anchor = log.anchor()
    count, last = (anchor.count, Term(anchor.head)) if anchor else (0, Message("none"))
    say(
        Message(
            "Whole: {count} entries. Keep the last hash elsewhere to prove it later: {hash}", count=count, hash=last
        ),
        err=False,
    )


@audit_app.command()
def show(
    record: RecordArgument,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")] = False,
) -> None:
    """List the entries, oldest first. Exit code 3 where one is not as it was written."""
    from dataclasses import asdict

    from scanner.batch.audit import unsettled
    from scanner.reports.base import printable

    log = _log(record)
    if is_missing(log.path):
        say(_no_record(log))
        sys.exit(ExitCode.SOME_FAILED)
    taken_over = unsettled(_readable(log))
    for entry in log.entries():
        if as_json:
            typer.echo(json.dumps(asdict(entry)))
            continue
        shown = {name: value for name, value in entry.details.items() if name not in ("decisions", "plan")}
        details = ", ".join(f"{name} {value}" for name, value in shown.items())
        if entry.count in taken_over:
            details += ", " + said(Message("stood behind the record's end: nobody's word"))
        line = f"{entry.at}  {entry.what:10}  {entry.who}  {entry.photo[:12]:12}  {entry.policy}  {details}"
        typer.echo(printable(line))


@audit_app.callback()
def _root(context: typer.Context) -> None:
    context.default_map = option_defaults(context.invoked_subcommand)


@audit_app.command()
def check(
    context: typer.Context,
    session: SessionArgument,
    photos: Photos = None,
    by: By = "",
    policy: options.Policy = "careful",
    hide: options.Hide = None,
    keep: options.Keep = None,
    metadata_only: options.MetadataOnly = False,
    style: options.Style = "frost",
    keep_date: options.KeepDate = "none",
    copy_format: options.CopyFormat = "as-is",
) -> None:
    """Record that you have looked at these photos and agree with what is hidden and kept.

    The copies have to be written with the same settings: give the options that you will give to `clean`. Exit code 3
    where some photo could not be recorded, 4 where there is none.
    """
    from dataclasses import replace

    from scanner.batch import vetting
    from scanner.batch.session import Session, with_actions
    from scanner.matching import looked_at_again, matched, with_subjects
    from scanner.model import ScanStatus

    of_copies = AskedOfCopies(metadata_only, style, keep_date, copy_format)
    settings = in_force_for_copies(context, Asked(policy, hide, keep), of_copies, session)
    with Session.open(session, create=False) as opened:
        looked_at = []
        named = _named(opened, photos)
        for path in named:
            result = opened.result(path)
            if result is None or result.photo is None or result.status is not ScanStatus.OK:
                say(Message("Not recorded, because it was not scanned in full: {path}", path=path))
                continue
            if opened.review_of(result).left_out:
                say(Message("Not recorded, because it was left out: {path}", path=path))
                continue
            sha256, result = result.photo.sha256, with_actions(result, settings)
            review = looked_at_again(matched(opened.review_of(result), result), result)
            review = with_subjects(replace(review, checked=True), result)
            opened.save_review(sha256, review)
            looked_at.append((result, review))
        anchor = vetting.record_checked(session, looked_at, _who(by), settings)
    say(
        Message(
            "{count} photos recorded as checked by {who}. Last hash: {hash}",
            count=len(looked_at),
            who=_who(by),
            hash=Term(anchor.head),
        )
    )
    sys.exit(_code(named, refused=len(looked_at) < len(named)))


@audit_app.command(name="sign-off")
def sign_off(session: SessionArgument, photos: Photos = None, by: By = "") -> None:
    """Agree, as a second person, with what was decided.

    Exit code 3 where some photo could not be signed, 4 where there is none.
    """
    from scanner.batch import vetting
    from scanner.batch.session import Session

    standings = vetting.standings_of(session)
    entries, refused = [], 0
    with Session.open(session, create=False) as opened:
        named = _named(opened, photos)
        for path in named:
            result = opened.result(path)
            sha256 = result.photo.sha256 if result and result.photo else ""
            try:
                entries.append(vetting.signed_off(sha256, opened.review(sha256), _who(by), standings))
            except NoConsentError as error:
                refused += 1
                say(Message("Not signed: {path}: {reason}", path=path, reason=error.message))
    anchor = vetting.record_beside(session).append(entries)
    say(
        Message(
            "{count} photos signed off by {who}. Last hash: {hash}",
            count=len(entries),
            who=_who(by),
            hash=Term(anchor.head),
        )
    )
    sys.exit(_code(named, refused=refused > 0))


@audit_app.command()
def key() -> None:
    """Show the public key with which this account signs, for others to trust."""
    from scanner.batch.signing import own_identity

    typer.echo(own_identity().public)


@audit_app.command()
def keys() -> None:
    """List the keys whose signatures count here: this account's and those that were trusted."""
    from scanner.batch.signing import known_keys
    from scanner.reports.base import printable

    for public, name in known_keys().items():
        typer.echo(printable(f"{public}  {name}"))


@audit_app.command()
def trust(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Whose key it is.")],
    public: Annotated[str, typer.Argument(metavar="KEY", help="As `photovet audit key` shows it on their computer.")],
) -> None:
    """Let signatures made on a colleague's computer count. Compare the key with them first, by phone for example."""
    from scanner.batch import signing

    signing.trust(name, public)
    say(Message("Signatures with that key count from now on, as made by {name}.", name=" ".join(name.split())))


@audit_app.command()
def distrust(name: Annotated[str, typer.Argument(metavar="NAME", help="Whose keys shall count no longer.")]) -> None:
    """Let signatures with the keys of that name count no longer."""
    from scanner.batch import signing

    signing.distrust(name)
    say(Message("Signatures with the keys of {name} count no longer.", name=" ".join(name.split())))


@audit_app.command()
def withdraw(
    session: SessionArgument,
    consents: Annotated[Path, typer.Option(metavar="FILE", help="The consent list, a CSV file.", dir_okay=False)],
) -> None:
    """List the copies that were exported and whose consent has ended or was withdrawn since.

    Withdrawn rows that are about no photo of the session are listed too: their names may be misspelt. Copies that are
    no longer where they were written are told of on standard error: nobody knows whether they were moved or deleted.

    Exit code 0: none; 1: some are listed.
    """
    from scanner.batch.consent import read_consents, to_withdraw, unmatched
    from scanner.batch.session import Session

    rows = read_consents(consents)
    with Session.open(session, create=False) as opened:
        exports = [(copy.result.path, str(copy.result.output), copy.purpose) for copy in opened.copies.all()]
        photos = [photo.path for photo in opened.photos()]
    ended = list(to_withdraw(exports, rows, date.today()))  # noqa: DTZ011  # consents end on a day where the school is
    found = [each for each in ended if not is_missing(each.output)]
    for each in ended:
        if each not in found:
            say(
                Message(
                    "No longer where it was written: {copy}  ({purpose}): {reason}",
                    copy=each.output,
                    purpose=each.purpose,
                    reason=each.reason,
                )
            )
    for each in found:
        say(
            Message(
                "{copy}  ({purpose}, from {path}): {reason}",
                copy=each.output,
                purpose=each.purpose,
                path=each.path,
                reason=each.reason,
            ),
            err=False,
        )
    lost = unmatched(rows, [name for path, output, _ in exports for name in (path, output)] + photos)
    for row in lost:
        say(
            Message(
                "Withdrawn, but about no photo or copy of this session: {name} ({purpose})",
                name=row.photo,
                purpose=row.purpose,
            ),
            err=False,
        )
    if not found and not lost:
        say(Message("Nothing has to be withdrawn."))
    sys.exit(ExitCode.FOUND if found or lost else ExitCode.OK)


def _no_record(log: AuditLog) -> Message:
    return Message("There is no vetting record {path}.", path=repr(str(log.path)))


def _readable(log: AuditLog) -> list[Entry]:
    """The entries up to the first that is not as it was written."""
    found: list[Entry] = []
    with contextlib.suppress(TamperedRecordError):
        found.extend(log.entries())
    return found


def _log(record: Path) -> AuditLog:
    """The record that was named, or the one beside the session that was named."""
    from scanner.batch.audit import AuditLog
    from scanner.batch.vetting import record_beside

    try:
        with open_regular(record) as file:
            is_session = file.read(16) == b"SQLite format 3\0"
    except (OSError, ValueError):
        is_session = False
    return record_beside(record) if is_session else AuditLog(record)


def _named(session: Session, photos: list[str] | None) -> list[str]:
    known = [photo.path for photo in session.photos()]
    if not photos:
        return known
    there = {composed(path): path for path in known}
    named = [composed(os.path.abspath(path)) for path in photos]  # noqa: PTH100  # as sessions do: links are not followed
    for path, name in zip(photos, named, strict=True):
        if name not in there:
            raise WrongCallError("The session has no photo {path}.", path=repr(path))
    return [there[name] for name in named]


def _code(named: list[str], *, refused: bool) -> ExitCode:
    if not named:
        say("Nothing to do: there was no photo.")
        return ExitCode.NOTHING_TO_DO
    return ExitCode.SOME_FAILED if refused else ExitCode.OK


def _who(by: str) -> str:
    return " ".join(by.split()) or getpass.getuser()
