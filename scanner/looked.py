"""What was seen in the pictures of a photo, before it becomes findings."""

from __future__ import annotations

from dataclasses import dataclass, field

from scanner.messages import Message
from scanner.model import Candidate, EngineFailure, PageSize


@dataclass(frozen=True, slots=True)
class Track:
    """A candidate and the frames or pages on which it stands, both ends included; 0 is the first."""

    candidate: Candidate
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Looked:
    """What was seen, by place."""

    pages: tuple[PageSize, ...]  # of every picture, upright
    tracks: tuple[Track, ...] = ()
    failures: tuple[EngineFailure, ...] = ()  # one for each engine that crashed
    left_out: Message | None = None  # the sentence for pictures that were not looked at; None where all were
    seconds: dict[str, float] = field(default_factory=dict)
