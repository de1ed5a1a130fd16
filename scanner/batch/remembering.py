"""A pool that remembers: what a session already knows is not done again, and what is done is kept at once."""

from __future__ import annotations

import hashlib
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from scanner.batch.jobs import CleanJob, Job, Outcome, ScanJob
from scanner.batch.pool import Pool
from scanner.batch.serial import dumps, review_to_json, settings_to_json
from scanner.batch.session import Session
from scanner.batch.vetting import ExportRules
from scanner.errors import NoConsentError, OutputError
from scanner.model import CleanStatus, ExportResult, Review, ScanResult

_NO_RULES = ExportRules()


class RememberingPool:
    """Wraps another pool, for `ScanJob` and `CleanJob`; other jobs pass through.

    A scan that the session already holds comes back from there. A clean takes the person's decisions from the session,
    asks `rules` whether the photo may go out, and is not repeated while its copy is there and nothing has changed.
    `on_exported` hears of every copy that was written, and of every photo that `rules` refused, with the photo's hash.
    Without `record` exports leave no trace.
    Belongs to the session's thread, except for `cancel`. Raises OutputError where the session cannot be written.
    """

    def __init__(
        self,
        pool: Pool,
        session: Session,
        rules: ExportRules = _NO_RULES,
        on_exported: Callable[[ExportResult, str], None] | None = None,
        *,
        record: bool = True,
    ) -> None:
        self._pool = pool
        self._session = session
        self._rules = rules
        self._on_exported = on_exported
        self._record = record
        self._ready: deque[Outcome] = deque()
        self._asked: dict[int, Job] = {}  # by the identity of the job that was handed on: the job that was asked for

    @property
    def window(self) -> int:
        """The inner pool's."""
        return self._pool.window

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._pool.cancelled

    def submit(self, job: Job) -> None:
        """Answer from the session, or hand the job on."""
        with _in_words():
            known, job_to_do = self._known(job)
        if known is not None:
            self._ready.append(Outcome(job, known, remembered=True))
        else:
            self._asked[id(job_to_do)] = job
            self._pool.submit(job_to_do)

    def results(self) -> Iterator[Outcome]:
        """The outcomes as they come; each is in the session before the caller sees it."""
        while True:
            while self._ready:
                yield self._ready.popleft()
            if not self._asked:
                return
            for outcome in self._pool.results():
                with _in_words():
                    self._keep(outcome)
                yield Outcome(self._asked.pop(id(outcome.job)), outcome.result)
                while self._ready:
                    yield self._ready.popleft()
            if self.cancelled:
                self._asked.clear()

    def cancel(self) -> None:
        """Give up what is under way."""
        self._pool.cancel()

    def close(self) -> None:
        """Close the inner pool; the session stays open."""
        self._pool.close()

    # ---- the session's side --------------------------------------------------------------------------------------

    def _known(self, job: Job) -> tuple[ScanResult | ExportResult | None, Job]:
        if isinstance(job, ScanJob):
            self._session.add(job.path)
            return self._session.current(job.path, job.settings), job
        if isinstance(job, CleanJob):
            return self._known_clean(job)
        return None, job

    def _known_clean(self, job: CleanJob) -> tuple[ExportResult | None, CleanJob]:
        sha256 = self._session.content_hash(job.path)
        review = job.review or (self._session.review(sha256) if sha256 else Review())
        if sentence := self._rules.refusal(job.path, sha256 or "", review):
            error = NoConsentError(sentence)
            refused = ExportResult(job.path, CleanStatus.REFUSED, error_code=error.code, error=error.message)
            self._tell(refused, sha256)
            return refused, job
        job = replace(job, review=review)
        return self._session.exported(job.path, export_fingerprint(job, sha256)) if sha256 else None, job

    def _keep(self, outcome: Outcome) -> None:
        job, result = outcome.job, outcome.result
        if isinstance(job, ScanJob) and isinstance(result, ScanResult):
            self._session.save_result(result, job.settings)
        elif isinstance(job, CleanJob) and isinstance(result, ExportResult) and self._record:
            sha256 = self._session.content_hash(job.path)
            purpose = str(self._rules.purpose or "")
            self._session.save_export(result, export_fingerprint(job, sha256), sha256, purpose)
            if result.output is not None:
                self._tell(result, sha256)

    def _tell(self, result: ExportResult, sha256: str | None) -> None:
        if self._on_exported is not None and self._record:
            self._on_exported(result, sha256 or "")


def export_fingerprint(job: CleanJob, sha256: str | None) -> str:
    """Equal for exports that would write the same copy to the same place."""
    parts = {
        "photo": sha256 or "",
        "folder": str(job.target.folder),
        "name": job.target.name,
        "settings": settings_to_json(replace(job.settings, threads=0)),
        "review": review_to_json(job.review or Review()),
    }
    return hashlib.sha256(dumps(parts).encode("ascii")).hexdigest()


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise OutputError(f"The session file cannot be used: {error}. What was finished before is kept.") from error
