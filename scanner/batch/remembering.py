"""A pool that remembers: what a session already knows is not done again, and what is done is kept at once."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from scanner.batch.consent import Purpose
from scanner.batch.copies import Copy
from scanner.batch.fingerprint import plan_fingerprint, scan_fingerprint
from scanner.batch.jobs import CleanJob, Job, Outcome, ScanJob, WriteJob
from scanner.batch.pool import Pool
from scanner.batch.serial import dumps, review_to_json, settings_to_json
from scanner.batch.session import Session
from scanner.batch.vetting import ExportRules, plan_digest
from scanner.errors import ChangedPhotoError, LeftOutError, NoConsentError, OutputError, PhotoVetError
from scanner.files import is_missing
from scanner.messages import Message
from scanner.model import CleanStatus, ExportResult, Photo, RedactionPlan, Review, ScanResult, ScanStatus
from scanner.plan import make_plan

_NO_RULES = ExportRules()
_UNDECIDED = Review()


@dataclass(frozen=True, slots=True)
class _Order:
    """A job that was asked for, with what is known of it while something else is done for its sake."""

    asked: Job
    sha256: str | None = None  # of the photo's content, when it was asked for
    review: Review = _UNDECIDED
    plan: str = ""  # the digest of the copy's plan, once it is known
    fingerprint: str = ""  # of the export; empty until the plan is known that it is taken of
    earlier: Path | None = None  # a copy that was written under this fingerprint before
    again: bool = False  # the photo was not the one that the session took it for


class RememberingPool:
    """Wraps another pool, for `ScanJob` and `CleanJob`; other jobs pass through.

    A scan that the session already holds comes back from there. A clean takes the person's decisions from the session,
    asks `rules` whether the photo may go out, and writes a plan of what was found: by an earlier scan of the session,
    or by one that is made now and kept. It is not repeated while its copy is the one that was checked, and nothing has
    changed. `on_exported` hears of every copy that was written, and of every photo that `rules` refused; where it
    raises, the copy is taken back. Without `record` exports leave no trace, and without `keep_looks` what is found for
    them leaves none. Belongs to the session's thread, except for `cancel`. Raises OutputError where the session cannot
    be written.
    """

    def __init__(
        self,
        pool: Pool,
        session: Session,
        rules: ExportRules = _NO_RULES,
        on_exported: Callable[[Copy], None] | None = None,
        *,
        record: bool = True,
        keep_looks: bool = True,
    ) -> None:
        self._pool = pool
        self._session = session
        self._rules = rules
        self._on_exported = on_exported
        self._record = record
        self._keep_looks = keep_looks
        self._ready: deque[Outcome] = deque()
        self._orders: dict[int, tuple[Job, _Order]] = {}  # by the identity of the job that was handed on

    @property
    def window(self) -> int:
        """The inner pool's."""
        return self._pool.window

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._pool.cancelled

    def submit(self, job: Job) -> None:
        """Answer from the session, or hand on what has to be done."""
        with _in_words():
            if isinstance(job, CleanJob):
                self._clean(job)
            elif isinstance(job, ScanJob):
                self._scan(job)
            else:
                self._hand_on(job, _Order(job))

    def results(self) -> Iterator[Outcome]:
        """The outcomes as they come; each is in the session before the caller sees it."""
        while True:
            while self._ready:
                yield self._ready.popleft()
            if not self._orders:
                return
            for outcome in self._pool.results():
                _, order = self._orders.pop(id(outcome.job))
                with _in_words():
                    self._take(order, outcome)
                while self._ready:
                    yield self._ready.popleft()
            if self.cancelled:
                self._orders.clear()

    def cancel(self) -> None:
        """Give up what is under way."""
        self._pool.cancel()

    def close(self) -> None:
        """Close the inner pool; the session stays open."""
        self._pool.close()

    # ---- what is asked for -------------------------------------------------------------------------------------------

    def _hand_on(self, job: Job, order: _Order) -> None:
        self._orders[id(job)] = job, order
        self._pool.submit(job)

    def _answer(self, order: _Order, result: object, *, remembered: bool = False) -> None:
        self._ready.append(Outcome(order.asked, result, remembered=remembered))

    def _scan(self, job: ScanJob) -> None:
        self._session.add(job.path)
        known = self._session.current(job.path, job.settings)
        if known is not None:
            self._session.follow(job.path, job.settings)
            self._answer(_Order(job), known, remembered=True)
        else:
            self._hand_on(job, _Order(job))

    def _clean(self, job: CleanJob, *, again: bool = False) -> None:
        sha256 = self._session.content_hash(job.path)
        review = job.review or (self._session.review(sha256) if sha256 else Review())
        order = _Order(job, sha256, review, again=again)
        if self._refused(order):
            return
        if sha256 is None or job.settings.metadata_only:  # nobody looks at the picture, and no plan depends on it
            job = replace(job, review=review)
            if sha256 is not None:
                plan = _file_plan(job, sha256)
                if self._refused(order, plan):
                    return
                order = replace(order, plan=plan_digest(plan))
                if self._record:
                    self._session.note_content(job.path, sha256)
            self._write(replace(order, fingerprint=_request_fingerprint(job, sha256)), job)
            return
        look = self._session.current(job.path, job.settings)
        if look is not None:
            self._write_planned(order, job, look)
            return
        order = self._by_request(order, job)
        if self._keep_looks or not self._known_copy(order):
            self._hand_on(ScanJob(job.path, job.settings), order)

    def _refused(self, order: _Order, plan: RedactionPlan | None = None) -> bool:
        """Answer for a photo that was left out, may not go out, or not as the plan has it."""
        if order.review.left_out:
            left = LeftOutError("It was left out when the photos were checked; no copy was written.")
            refused = ExportResult(order.asked.path, CleanStatus.REFUSED, error_code=left.code, error=left.message)
            self._answer(order, refused, remembered=True)
            return True
        copies = [] if self._rules.purpose is None else self._copies_of(order)
        sentence = self._rules.refusal(order.asked.path, order.sha256 or "", order.review, copies, plan)
        if sentence:
            error = NoConsentError(sentence)
            refused = ExportResult(order.asked.path, CleanStatus.REFUSED, error_code=error.code, error=error.message)
            with suppress(PhotoVetError):  # nothing went out that somebody might ask the record about
                self._tell(order, refused)
            self._answer(order, refused, remembered=True)
        return bool(sentence)

    def _copies_of(self, order: _Order) -> list[str]:
        """Under which names a copy of the photo is known, or will be."""
        target = order.asked.target if isinstance(order.asked, CleanJob) else None
        wished = [] if target is None else [str(target.folder / target.name)]
        return [*wished, *self._session.copies.of(order.asked.path)]

    def _by_request(self, order: _Order, job: CleanJob) -> _Order:
        """Where what is found is not kept, an export is known by all that a finding depends on."""
        if self._keep_looks:
            return order
        return replace(order, fingerprint=_request_fingerprint(replace(job, review=order.review), order.sha256))

    def _write_planned(self, order: _Order, job: CleanJob, look: ScanResult) -> None:
        plan = make_plan(look, job.settings, order.review)
        if self._refused(order, plan):
            return
        order = replace(order, plan=plan_digest(plan))
        if not order.fingerprint:
            order = replace(order, fingerprint=_hash({"plan": plan_fingerprint(plan), **_place(job)}))
        self._write(order, WriteJob(job.path, job.target, plan, job.settings))

    def _write(self, order: _Order, job: CleanJob | WriteJob) -> None:
        if not self._known_copy(order):
            earlier = self._session.copies.last(job.path, self._for_purpose(order))
            self._hand_on(job, replace(order, earlier=_as_asked(earlier, job).output if earlier else None))

    def _known_copy(self, order: _Order) -> bool:
        """Answer with the earlier export, where its copy is still the one that was checked."""
        if not order.sha256 or not isinstance(order.asked, CleanJob):
            return False
        path, ours = order.asked.path, self._for_purpose(order)
        known = self._session.copies.checked(path, ours)
        if known is None:  # the same copy may have been written for another purpose: from now on it is for this one too
            others = (self._for_purpose(order, each) for each in ("", *Purpose))
            known = next((copy for each in others if (copy := self._session.copies.checked(path, each))), None)
            if known is not None and self._record:
                try:
                    self._tell(order, known)
                except PhotoVetError as error:
                    self._answer(order, _unrecorded(known, error))
                    return True
                self._session.copies.save(self._copy(order, known), ours)
        if known is None:
            return False
        if self._record:
            self._session.follow(path, order.asked.settings)
        self._answer(order, _as_asked(known, order.asked), remembered=True)
        return True

    def _for_purpose(self, order: _Order, purpose: str | None = None) -> str:
        """How the session knows the export: one copy may be shown in several places, and each has its consent."""
        name = str(self._rules.purpose or "") if purpose is None else purpose
        return f"{order.fingerprint}:{name}" if name else order.fingerprint

    # ---- what comes back ---------------------------------------------------------------------------------------------

    def _take(self, order: _Order, outcome: Outcome) -> None:
        job, result = outcome.job, outcome.result
        if isinstance(result, ScanResult) and isinstance(job, ScanJob):
            if isinstance(order.asked, CleanJob):
                self._looked(order, order.asked, result)
                return
            self._session.save_result(result, job.settings)
            self._session.follow(job.path, job.settings)
        elif isinstance(result, ExportResult) and isinstance(job, CleanJob | WriteJob):
            if result.error_code == ChangedPhotoError.code and isinstance(order.asked, CleanJob) and not order.again:
                # It has the size and time that it had, and another content.
                self._session.forget_stamp(job.path)
                self._clean(order.asked, again=True)
                return
            result = self._exported(order, result)
        self._answer(order, result)

    def _looked(self, order: _Order, job: CleanJob, look: ScanResult) -> None:
        """A photo was looked at for the sake of its copy."""
        if self._keep_looks:
            self._session.save_result(look, job.settings)
        if look.photo is not None and look.photo.sha256 != order.sha256:
            # It was changed in between: what was decided, and whether it may go out, is asked for the other picture.
            review = self._session.review(look.photo.sha256) if job.review is None else job.review
            order = self._by_request(replace(order, sha256=look.photo.sha256, review=review), job)
            if self._refused(order):
                return
        self._write_planned(order, job, look)

    def _exported(self, order: _Order, result: ExportResult) -> ExportResult:
        if result.output and order.earlier and result.output != order.earlier and not is_missing(order.earlier):
            note = Message(
                "{earlier} in the output folder is no longer the copy that was checked. It was left as "
                "it is; the new copy is {name}.",
                earlier=order.earlier.name,
                name=result.output.name,
            )
            result = replace(result, notes=(*result.notes, note))
        if self._record:
            if result.output is not None:
                try:
                    self._tell(order, result)
                except PhotoVetError as error:
                    result.output.unlink(missing_ok=True)
                    result = _unrecorded(result, error)
            self._session.copies.save(self._copy(order, result), self._for_purpose(order))
            if result.output is not None and isinstance(order.asked, CleanJob):
                self._session.follow(order.asked.path, order.asked.settings)
        return result

    def _copy(self, order: _Order, result: ExportResult) -> Copy:
        return self._rules.copy(result, order.sha256 or "", order.plan)

    def _tell(self, order: _Order, result: ExportResult) -> None:
        if self._on_exported is not None and self._record:
            self._on_exported(self._copy(order, result))


def _request_fingerprint(job: CleanJob, sha256: str | None) -> str:
    """Equal for requests that would find and write the same, and to the same place."""
    return _hash(
        {
            "photo": sha256 or "",
            "settings": settings_to_json(replace(job.settings, threads=0)),
            "review": review_to_json(job.review or _UNDECIDED),
            "engine": scan_fingerprint(job.settings),
            **_place(job),
        }
    )


def _file_plan(job: CleanJob, sha256: str) -> RedactionPlan:
    """The plan of a copy of which only the file is cleaned; it follows from the settings alone."""
    unseen = ScanResult(job.path, ScanStatus.OK, Photo(Path(job.path), "", 0, sha256))
    return make_plan(unseen, replace(job.settings, metadata_only=True), job.review or _UNDECIDED)


def _unrecorded(result: ExportResult, error: PhotoVetError) -> ExportResult:
    """What becomes of a copy that the vetting record has no entry for: nobody could prove whose decision it was."""
    return ExportResult(result.path, CleanStatus.FAILED, error_code=error.code, error=error.message)


def _place(job: CleanJob) -> dict[str, str]:
    return {"folder": os.path.abspath(job.target.folder), "name": job.target.name}  # noqa: PTH100  # as sessions do


def _as_asked(known: ExportResult, job: CleanJob | WriteJob) -> ExportResult:
    """The export with its copy under the output folder as that is named this time."""
    folder = job.target.folder
    if known.output is None or known.output.parent != Path(os.path.abspath(folder)):  # noqa: PTH100  # see above
        return known
    return replace(known, output=folder / known.output.name)


def _hash(parts: dict[str, str]) -> str:
    return hashlib.sha256(dumps(parts).encode("ascii")).hexdigest()


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise OutputError(
            "The session file cannot be used: {error}. What was finished before is kept.", error=str(error)
        ) from error
