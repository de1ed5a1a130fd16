"""The rules between a decision and an export: what is recorded, who has to sign, and whether consent is there.

`record_checked` and `record_exported` write the record for whoever has results at hand: both take the session's path
and plain results, so that they work from any thread, and do not touch the session itself. The window, which joins
decisions that follow one another within a second, appends entries that it makes with `checked` and `exported`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from scanner.batch.audit import Anchor, AuditLog, Deed, Entry, NewEntry, unsettled
from scanner.batch.consent import Consent, Purpose, digest_of, refusal
from scanner.batch.copies import Copy
from scanner.batch.serial import plan_to_json, review_to_json
from scanner.batch.signing import known_keys
from scanner.errors import NoConsentError
from scanner.matching import matched, with_earlier
from scanner.messages import Message, render
from scanner.model import Action, ExportResult, RedactionPlan, Review, ScanResult
from scanner.plan import make_plan
from scanner.settings import Settings


def record_beside(session: Path) -> AuditLog:
    """The vetting record that belongs to a session file."""
    return AuditLog(f"{session}.log")


def decisions_digest(review: Review) -> str:
    """Changes with every decision: a signature is for exactly the decisions that were there."""
    return hashlib.sha256(review_to_json(replace(review, subjects={})).encode("ascii")).hexdigest()


def plan_digest(plan: RedactionPlan) -> str:
    """Changes with all that a copy hides and keeps, and with how it hides it: a signature is for exactly that copy."""
    return hashlib.sha256(plan_to_json(plan).encode("ascii")).hexdigest()


def record_checked(session: Path, photos: Iterable[tuple[ScanResult, Review]], who: str, settings: Settings) -> Anchor:
    """Record that this person has looked at these photos and agrees with what is hidden and kept.

    The reviews are those that the session keeps; they count as finished, whatever their `checked` says. `settings` are
    those under which the copies are to be written.
    Raises what `AuditLog.append` raises; then nothing was recorded.
    """
    finished = ((result, replace(review, checked=True)) for result, review in photos)
    return record_beside(session).append([checked(result, review, who, settings) for result, review in finished])


def record_exported(
    session: Path, copies: Iterable[tuple[ExportResult, str]], who: str, policy: str, purpose: str = ""
) -> Anchor:
    """Record what became of photos that were to be exported, each with the SHA-256 of its original.

    Copies that were written, and photos that were refused for want of consent or of a signature, get an entry; others
    do not. Raises what `AuditLog.append` raises; then nothing was recorded.
    """
    return record_copies(session, (Copy(result, sha256, purpose=purpose) for result, sha256 in copies), who, policy)


def record_copies(session: Path, copies: Iterable[Copy], who: str, policy: str) -> Anchor:
    """As `record_exported`, for whoever knows all of what the copies are."""
    entries = []
    for copy in copies:
        if copy.result.output is not None:
            entries.append(exported(copy, who, policy))
        elif copy.result.error_code == NoConsentError.code:
            entries.append(refused(copy, who, policy))
    return record_beside(session).append(entries)


@dataclass(slots=True)
class _Standing:
    checked_by: str = ""
    decisions: str = ""
    plan: str = ""
    signed_by: set[str] = field(default_factory=set)
    signature: str = ""  # the hash of the last entry that signs
    doubt: Message | None = None  # why the last word about the photo does not count


class Standings:
    """Who checked and who signed each photo, as a whole record tells it.

    `known` are the keys that count. An entry that is signed with another one, or that stood behind the record's end
    when PhotoVet came back to it, is nobody's word.
    """

    def __init__(self, entries: Iterable[Entry], known: Container[str]) -> None:
        self._photos: dict[str, _Standing] = {}
        everything = tuple(entries)
        taken_over = unsettled(everything)
        for entry in everything:
            if entry.what in (Deed.CHECKED, Deed.SIGNED_OFF, Deed.LEFT_OUT):
                self._take(entry, doubt(entry, known, taken_over))

    def _take(self, entry: Entry, doubt: Message | None) -> None:
        standing = self._photos.setdefault(entry.photo, _Standing())
        standing.doubt = doubt
        if doubt:
            return
        decisions, plan = (str(entry.details.get(name, "")) for name in ("decisions", "plan"))
        if entry.what == Deed.LEFT_OUT:
            self._photos[entry.photo] = _Standing()  # whoever takes it in again has to look at it again
        elif entry.what == Deed.CHECKED:
            self._photos[entry.photo] = _Standing(entry.who, decisions, plan)
        elif (
            standing.checked_by
            and (standing.decisions, standing.plan) == (decisions, plan)
            and not _same(entry.who, standing.checked_by)
        ):
            standing.signed_by.add(entry.who)
            standing.signature = entry.hash

    def checks(self) -> dict[str, tuple[str, str, str]]:
        """By photo: who checked it last, and the digests of the decisions and of the plan that were there."""
        return {
            photo: (each.checked_by, each.decisions, each.plan)
            for photo, each in self._photos.items()
            if each.checked_by
        }

    def plan_of(self, sha256: str) -> str:
        """The digest of the plan that was checked last; empty where there is none."""
        standing = self._photos.get(sha256)
        return standing.plan if standing else ""

    def signature_of(self, sha256: str) -> str:
        """The hash of the entry by which a second person agreed last; empty where there is none."""
        standing = self._photos.get(sha256)
        return standing.signature if standing else ""

    def checked_by(self, sha256: str) -> str:
        """Who finished with the photo last; empty if nobody did."""
        standing = self._photos.get(sha256)
        return standing.checked_by if standing else ""

    def changed(self, sha256: str, review: Review) -> Message | None:
        """That the decisions are no longer those that were checked; None where they are, or nobody has checked."""
        standing = self._photos.get(sha256, _Standing())
        if not standing.checked_by or standing.decisions == decisions_digest(review):
            return None
        return Message("The decisions were changed after {who} checked this photo.", who=standing.checked_by)

    def missing(self, sha256: str, review: Review, plan: RedactionPlan | None = None) -> Message | None:
        """What the photo still needs before it may be exported with two persons' consent; None if nothing.

        Without `plan` only what can be said before it is known how the copy will look.
        """
        standing = self._photos.get(sha256, _Standing())
        if not standing.checked_by:
            return standing.doubt or Message("Nobody has checked this photo yet.")
        if changed := self.changed(sha256, review):
            return changed
        if plan is not None and plan_digest(plan) != standing.plan:
            return _another_plan(standing)
        if not standing.signed_by:
            return standing.doubt or Message(
                "Checked by {who}; a second person has not signed it off yet.", who=standing.checked_by
            )
        return None


def _another_plan(standing: _Standing) -> Message:
    if not standing.plan:
        return Message(
            "The check by {who} does not say how the copy looks: an older PhotoVet recorded it. Repeat it.",
            who=standing.checked_by,
        )
    return Message(
        "The copy would not hide and keep what {who} checked. Give the options of that check, or check it again.",
        who=standing.checked_by,
    )


def standings_of(session: Path) -> Standings:
    """What the record beside a session says.

    Raises TamperedRecordError where it is not whole; OutputError and WrongCallError where it, this account's key or the
    list of trusted keys cannot be read.
    """
    return Standings(record_beside(session).whole(), known_keys())


def doubt(entry: Entry, known: Container[str], taken_over: Container[int]) -> Message | None:
    """Why the entry is nobody's word; None where it counts."""
    word = Message("signature") if entry.what == Deed.SIGNED_OFF else Message("check")
    if not entry.key:
        return Message(
            "The {word} by {who} does not count, because it is not signed with a key. Repeat it.",
            word=word,
            who=entry.who,
        )
    if entry.key not in known:
        return Message(
            "The {word} by {who} does not count, because the key {key}... is not known here. "
            "`photovet audit verify` says what to do.",
            word=word,
            who=entry.who,
            key=entry.key[:16],
        )
    if entry.count in taken_over:
        return Message(
            "The {word} by {who} does not count, because it stood behind the record's end. Repeat it.",
            word=word,
            who=entry.who,
        )
    return None


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def checked(result: ScanResult, review: Review, who: str, settings: Settings) -> NewEntry:
    """The entry for a photo that a person has finished with: how much is hidden and kept, not what it says.

    `settings` are those under which the copy is to be written.
    """
    matching = matched(review, result)
    findings = with_earlier(result, matching).findings
    actions = [matching.actions.get(finding.id, finding.action) for finding in findings]
    details: dict[str, Any] = {
        "decisions": decisions_digest(review),
        "plan": plan_digest(make_plan(result, settings, review)),
        "hidden": sum(action is Action.HIDE for action in actions) + len(review.drawn),
        "kept": sum(action is not Action.HIDE for action in actions),
        "changed": sum(action is not finding.action for action, finding in zip(actions, findings, strict=True)),
        "drawn": len(review.drawn),
        "status": str(result.status),
    }
    return NewEntry(Deed.CHECKED, who, result.photo.sha256 if result.photo else "", settings.policy, details)


def left_out(sha256: str, review: Review, who: str) -> NewEntry:
    """The entry for a photo of which no copy is wanted."""
    return NewEntry(Deed.LEFT_OUT, who, sha256, details={"decisions": decisions_digest(review)})


def signed_off(sha256: str, review: Review, who: str, standings: Standings) -> NewEntry:
    """The entry for a second person's agreement.

    Raises NoConsentError where nobody has checked the photo, where the decisions have changed since, or where it is the
    same person.
    """
    first = standings.checked_by(sha256)
    if not first:
        raise NoConsentError("Nobody has checked this photo yet, so there is nothing to sign off.")
    if _same(first, who):
        raise NoConsentError("{who} checked this photo; the signature has to be a second person's.", who=who)
    if changed := standings.changed(sha256, review):
        raise NoConsentError(changed)
    details = {"decisions": decisions_digest(review), "plan": standings.plan_of(sha256)}
    return NewEntry(Deed.SIGNED_OFF, who, sha256, details=details)


def exported(copy: Copy, who: str, policy: str) -> NewEntry:
    """The entry for a copy that was written."""
    details = {
        "copy_sha256": copy.result.output_sha256 or "",  # its name may be a child's
        "plan": copy.plan_sha256,
        "hidden": copy.result.regions_hidden,
        "removed": copy.result.items_removed,
        "purpose": copy.purpose,
        "consent": copy.consent,
        "signature": copy.signature,
        "checks": len(copy.result.checks),
    }
    return NewEntry(Deed.EXPORTED, who, copy.photo_sha256, policy, details)


def refused(copy: Copy, who: str, policy: str) -> NewEntry:
    """The entry for a copy that was not written, for want of consent or of a signature."""
    error = copy.result.error
    reason = render(error, show_text=False) if error else ""  # it may name whoever took consent back
    return NewEntry(Deed.REFUSED, who, copy.photo_sha256, policy, {"purpose": copy.purpose, "reason": reason})


@dataclass(frozen=True, slots=True)
class ExportRules:
    """What has to be true before a copy may be written."""

    purpose: Purpose | None = None
    consents: tuple[Consent, ...] = ()
    standings: Standings | None = None  # where a second person has to sign
    today: date = field(default_factory=date.today)

    def copy(self, result: ExportResult, sha256: str, plan: str) -> Copy:
        """What a copy under these rules is; `plan` is the digest of its plan."""
        consent = digest_of(result.path, self.purpose, self.consents) if self.purpose is not None else ""
        signature = self.standings.signature_of(sha256) if self.standings is not None else ""
        return Copy(result, sha256, plan, str(self.purpose or ""), consent, signature)

    def refusal(
        self, path: str, sha256: str, review: Review, copies: Iterable[str] = (), plan: RedactionPlan | None = None
    ) -> Message | None:
        """The sentence that says why the photo must not be exported; None if it may.

        `copies`: its copies' names. `plan`: of the copy, once it is known.
        """
        if self.purpose is not None:
            sentence = refusal(path, self.purpose, self.consents, self.today, copies)
            if sentence:
                return sentence
        return self.standings.missing(sha256, review, plan) if self.standings is not None else None
