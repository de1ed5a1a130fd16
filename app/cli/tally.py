"""What a run came to: one word for programs, an exit code, and a sentence where there was nothing to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Any, Final, TypeVar

from app.cli.run import Stopped, say
from scanner.errors import ExitCode
from scanner.messages import Message

_Result = TypeVar("_Result")


class Outcome(StrEnum):
    """What JSON says as `outcome`; there are no other words."""

    NOTHING_TO_DO = "nothing to do"
    DONE = "done"
    FOUND = "found"
    SOME_FAILED = "some failed"
    INTERRUPTED = "interrupted"


_CODES: Final = {
    Outcome.NOTHING_TO_DO: ExitCode.NOTHING_TO_DO,
    Outcome.DONE: ExitCode.OK,
    Outcome.FOUND: ExitCode.FOUND,
    Outcome.SOME_FAILED: ExitCode.SOME_FAILED,
    Outcome.INTERRUPTED: ExitCode.INTERRUPTED,
}


class Tally:
    """Counts results as they pass. `found`: whether something is to be told; `failed`: whether it was not handled."""

    def __init__(
        self, stopped: Stopped, failed: Callable[[Any], bool], found: Callable[[Any], bool] = lambda _: False
    ) -> None:
        self._stopped, self._is_failed, self._is_found = stopped, failed, found
        self._any = self._failed = self._found = False

    def counting(self, results: Iterable[_Result]) -> Iterator[_Result]:
        """The results, each noted."""
        for result in results:
            self._any = True
            self._failed |= self._is_failed(result)
            self._found |= self._is_found(result)
            yield result

    def outcome(self) -> Outcome:
        """The word for what was counted until now."""
        if self._stopped.by_person:
            return Outcome.INTERRUPTED
        if not self._any:
            return Outcome.NOTHING_TO_DO
        if self._failed:
            return Outcome.SOME_FAILED
        return Outcome.FOUND if self._found else Outcome.DONE

    def exit_code(self) -> ExitCode:
        """The code for it; says it where there was nothing to do, for nobody must take that for a good result."""
        outcome = self.outcome()
        if outcome is Outcome.NOTHING_TO_DO:
            say(Message("Nothing to do: there was no photo."))
        return _CODES[outcome]
