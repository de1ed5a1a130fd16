"""What a worker is asked to do: frozen requests that capture all they need and change none of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Final, Protocol

from scanner.confine import Walls
from scanner.errors import PhotoVetError
from scanner.messages import Message
from scanner.model import (
    CleanStatus,
    ExportResult,
    KeptMetadata,
    RedactionPlan,
    Review,
    ScanResult,
    ScanStatus,
    Target,
    VerifyResult,
)
from scanner.settings import Settings

# What a job runs is imported by the worker that runs it: the process that hands out jobs stays small and starts fast.
if TYPE_CHECKING:
    from scanner.placing import NewCopy
    from scanner.vision.look import Vision


_NO_WALLS: Final = Walls()


class Workbench:
    """What a worker keeps from job to job: one set of models, loaded when a job first needs it."""

    def __init__(self, threads: int = 0, walls: Walls = _NO_WALLS) -> None:
        self.threads = threads
        self.walls = walls
        self.copy: NewCopy | None = None
        """The file for the copy that the job makes, where this process was handed one: whoever did so places it."""
        self._vision: Vision | None = None
        self._made_for: tuple[str, int] | None = None

    def settings(self, wanted: Settings) -> Settings:
        """The job's settings with this worker's share of the cores, unless the job names its own."""
        return wanted if wanted.threads else replace(wanted, threads=self.threads)

    def vision(self, settings: Settings) -> Vision | None:
        """The models for these settings; None where only the file is looked at."""
        if settings.metadata_only:
            return None
        wanted = (settings.ocr_engine, settings.threads)
        if self._vision is None or self._made_for != wanted:
            from scanner.vision.look import Vision  # noqa: PLC0415  # see above

            self._vision, self._made_for = Vision(settings), wanted
        return self._vision

    def written(self, path: str, target: Target, make: Callable[[NewCopy], ExportResult]) -> ExportResult:
        """What comes of a copy of that photo: as it was made where somebody else places it, else under its name."""
        if self.copy is not None:
            return make(self.copy)
        from scanner.placing import NewCopy, placed  # noqa: PLC0415  # see above

        with NewCopy(target.folder, path) as copy:
            return placed(make(copy), copy)


class Job(Protocol):
    """One photo's work. Jobs are picklable, and say themselves what a job that was lost comes to."""

    answer: ClassVar[type[Any]]
    """What `run` and `lost` give: a dataclass that `batch.answers` can carry from a worker that nobody trusts."""

    @property
    def path(self) -> str:
        """The photo, as the caller named it."""

    @property
    def seconds_allowed(self) -> float:
        """The time limit; a worker that is still at it then is ended."""

    def run(self, bench: Workbench) -> object:
        """Do the work, in a worker."""

    def lost(self, code: str, message: Message) -> object:
        """The result where the worker did not live to give one."""


@dataclass(frozen=True, slots=True)
class ScanJob:
    """Say what one photo gives away."""

    answer: ClassVar = ScanResult

    path: str
    settings: Settings

    @property
    def seconds_allowed(self) -> float:
        """The limit of the settings."""
        return self.settings.limits.seconds_per_photo

    def run(self, bench: Workbench) -> ScanResult:
        """Scan the photo."""
        from scanner.scan import scan_photo  # noqa: PLC0415  # see above

        settings = bench.settings(self.settings)
        return scan_photo(self.path, settings, bench.vision(settings))

    def lost(self, code: str, message: Message) -> ScanResult:
        """A failed scan with that reason."""
        return ScanResult(path=self.path, status=ScanStatus.FAILED, error_code=code, error=message)


@dataclass(frozen=True, slots=True)
class CleanJob:
    """Look at one photo, and write a checked copy of it."""

    answer: ClassVar = ExportResult

    path: str
    target: Target
    settings: Settings
    review: Review | None = None

    @property
    def seconds_allowed(self) -> float:
        """The limit of the settings."""
        return self.settings.limits.seconds_per_photo

    def run(self, bench: Workbench) -> ExportResult:
        """Clean the photo."""
        from scanner.clean import make_clean_copy  # noqa: PLC0415  # see above

        settings = bench.settings(self.settings)
        vision = bench.vision(settings)
        return bench.written(
            self.path,
            self.target,
            lambda copy: _told_of_words(
                make_clean_copy(self.path, copy, self.target.name, settings, vision, review=self.review),
                copy,
                settings,
            ),
        )

    def lost(self, code: str, message: Message) -> ExportResult:
        """A failed export with that reason."""
        return ExportResult(path=self.path, status=CleanStatus.FAILED, error_code=code, error=message)


@dataclass(frozen=True, slots=True)
class WriteJob:
    """Write a checked copy of one photo that was looked at and decided about."""

    answer: ClassVar = ExportResult

    path: str
    target: Target
    plan: RedactionPlan
    settings: Settings

    @property
    def seconds_allowed(self) -> float:
        """The limit of the settings."""
        return self.settings.limits.seconds_per_photo

    def run(self, bench: Workbench) -> ExportResult:
        """Write the copy."""
        from scanner.write import make_copy_of  # noqa: PLC0415  # see above

        second_look = bench.vision(bench.settings(self.settings)) if self.plan.regions else None
        name, limits = self.target.name, self.settings.limits
        return bench.written(
            self.path,
            self.target,
            lambda copy: _told_of_words(
                make_copy_of(self.path, self.plan, copy, name, limits, second_look=second_look), copy, self.settings
            ),
        )

    def lost(self, code: str, message: Message) -> ExportResult:
        """A failed export with that reason."""
        return ExportResult(path=self.path, status=CleanStatus.FAILED, error_code=code, error=message)


def _told_of_words(result: ExportResult, copy: NewCopy, settings: Settings) -> ExportResult:
    """The result with a note where a watched word stands in what a person chose to keep."""
    if result.output is None or not (settings.watchlist and settings.keep_copyright):
        return result
    from scanner.verify.watched import said_of_file, words_in_file  # noqa: PLC0415  # see above

    words = words_in_file(copy.path, settings.watchlist, settings.limits)
    return replace(result, notes=(*result.notes, said_of_file(words))) if words else result


@dataclass(frozen=True, slots=True)
class VerifyJob:
    """Check one finished copy without its original."""

    answer: ClassVar = VerifyResult

    path: str
    settings: Settings
    names: tuple[str, ...] = ()  # the copy's, and those of the folders that go along with it

    @property
    def seconds_allowed(self) -> float:
        """The limit of the settings."""
        return self.settings.limits.seconds_per_photo

    def run(self, bench: Workbench) -> VerifyResult:
        """Check the copy."""
        from scanner.verify import check_alone  # noqa: PLC0415  # see above

        try:
            vision = bench.vision(bench.settings(self.settings))
            keep = KeptMetadata(self.settings.keep_date, self.settings.keep_copyright)
            checks = check_alone(Path(self.path), vision, keep)
            if self.settings.watchlist:
                from scanner.verify.watched import check_watched  # noqa: PLC0415  # see above

                watched = check_watched(Path(self.path), self.names, self.settings.watchlist, self.settings.limits)
                checks = (*checks, watched)
            return VerifyResult(self.path, checks)
        except PhotoVetError as error:
            return self.lost(error.code, error.message)

    def lost(self, code: str, message: Message) -> VerifyResult:
        """No checks, with that reason."""
        return VerifyResult(self.path, error_code=code, error=message)


def prepare(job: Job) -> None:
    """Import what the job runs: on a busy computer that may take longer than a photo, and is not the photo's fault."""
    if isinstance(job, ScanJob):
        import_module("scanner.scan")
    elif isinstance(job, CleanJob):
        import_module("scanner.clean")
    elif isinstance(job, WriteJob):
        import_module("scanner.write")


@dataclass(frozen=True, slots=True)
class Outcome:
    """A finished job and what came of it."""

    job: Job
    result: Any  # what the job's `run` or `lost` gives
    remembered: bool = False  # taken from a session instead of being done now
