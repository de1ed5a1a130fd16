"""One tree of errors: each carries a sentence for a person, a code for programs, and the exit code it leads to."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any, ClassVar, Self

from scanner.messages import Message, Part


class ExitCode(IntEnum):
    """Exit codes of the command line; other programs rely on them."""

    OK = 0
    FOUND = 1
    WRONG_CALL = 2
    SOME_FAILED = 3
    NOTHING_TO_DO = 4
    INTERRUPTED = 130


class PhotoVetError(Exception):
    """Base of every error that PhotoVet raises on purpose; its text is a sentence that can be shown as it is."""

    code: ClassVar[str] = "error"
    exit_code: ClassVar[ExitCode] = ExitCode.SOME_FAILED
    message: Message
    """The sentence for a person."""

    def __init__(self, sentence: str, /, **parts: Part) -> None:
        """Say that sentence: a message, or the id of one with its parts."""
        self.message = sentence if isinstance(sentence, Message) else Message(sentence, **parts)
        super().__init__(self.message)

    def __reduce__(self) -> tuple[Callable[[Message], Self], tuple[Any, ...]]:
        return type(self), (self.message,)


class WrongCallError(PhotoVetError):
    """The command or function was called in a way that cannot be carried out."""

    code = "wrong-call"
    exit_code = ExitCode.WRONG_CALL


class UnreadableError(PhotoVetError):
    """The path cannot be read: it is missing, not a regular file, or its permissions forbid it."""

    code = "unreadable"


class ChangedPhotoError(UnreadableError):
    """The photo is another one than the one that was looked at and decided about."""

    code = "changed"


class LostDecisionError(PhotoVetError):
    """Something was decided to be hidden, and nobody knows any more what and where it was."""

    code = "decision-lost"


class NotAPhotoError(PhotoVetError):
    """The file is none of the formats that PhotoVet knows."""

    code = "not-a-photo"


class DamagedPhotoError(PhotoVetError):
    """The file claims a known format but breaks that format's rules, or its picture cannot be decoded."""

    code = "damaged"


class LimitError(PhotoVetError):
    """The photo is larger, deeper or slower than the limits in `settings.Limits` allow."""

    code = "over-limit"


class RefusedError(PhotoVetError):
    """The format is known, but a copy cannot be cleaned without risk; nothing is written."""

    code = "refused"


class CheckFailedError(PhotoVetError):
    """A written copy did not pass its checks and has been removed."""

    code = "check-failed"


class OutputError(PhotoVetError):
    """The copy could not be written: full disk, read-only folder, a vanished target."""

    code = "not-written"


class EngineError(PhotoVetError):
    """A detection engine or its weights could not be loaded or crashed; the photo is incomplete, never clean."""

    code = "engine"


class WorkerLostError(PhotoVetError):
    """The worker process that handled the photo crashed or ran out of time."""

    code = "worker-lost"


class DamagedSessionError(PhotoVetError):
    """A session file is damaged, or was written by a newer PhotoVet."""

    code = "damaged-session"
    exit_code = ExitCode.WRONG_CALL


class TamperedRecordError(PhotoVetError):
    """The vetting record is not as it was written."""

    code = "tampered-record"
    exit_code = ExitCode.SOME_FAILED


class LeftOutError(PhotoVetError):
    """A person has left the photo out: no copy of it is wanted."""

    code = "left-out"


class NoConsentError(PhotoVetError):
    """The photo may not be exported for this purpose, or not without a second person's signature."""

    code = "no-consent"
