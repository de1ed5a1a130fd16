"""The engines' stages as sentences name them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from scanner.messages import Message, Term
from scanner.model import EngineFailure

_STAGES: Final = {"text": Message("text"), "faces": Message("faces"), "codes": Message("codes")}


def stages_of(failures: Iterable[EngineFailure]) -> tuple[Message | Term, ...]:
    """What the engines that crashed look for."""
    return tuple(_STAGES.get(failure.stage, Term(failure.stage)) for failure in failures)
