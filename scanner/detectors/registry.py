"""All detectors, and the one way through them."""

from __future__ import annotations

from typing import Final

from scanner.detectors import (
    businesses,
    clothing,
    codes,
    contacts,
    documents,
    faces,
    harmless,
    likeness,
    names,
    plates,
    schools,
    signs,
    streets,
    universities,
    watchlist,
)
from scanner.detectors.base import Claim, Detector, prepare
from scanner.detectors.merge import merge
from scanner.errors import EngineError
from scanner.model import Candidate, Evidence

DETECTORS: Final[tuple[Detector, ...]] = (
    watchlist.detect,
    plates.detect,
    schools.detect,
    universities.detect,
    codes.detect,
    contacts.detect,
    streets.detect,
    names.detect,
    clothing.detect,
    businesses.detect,
    documents.detect,
    harmless.detect,
    signs.detect,
    faces.detect,
)


def detect(evidence: Evidence, watchlist: tuple[str, ...] = (), *, clothes: bool = False) -> tuple[Candidate, ...]:
    """What the evidence gives away: one candidate per thing, in reading order, boxes ready to be hidden.

    With `clothes`, the print on everybody's clothes is one too. Pure and deterministic.

    Raises EngineError where a detector breaks: a photo that was looked at only in part must not pass for a clean one.
    """
    context = prepare(evidence, watchlist, clothes=clothes)
    claims: list[Claim] = []
    for detector in DETECTORS:
        try:
            claims.extend(detector(evidence, context))
        except Exception as error:
            rule = detector.__module__.rpartition(".")[2]
            raise EngineError(
                "The check for {rule} broke off, so this photo is not known to be safe.", rule=rule
            ) from error
    try:
        claims.extend(likeness.supposed(context, claims))
    except Exception as error:
        raise EngineError(
            "The check for {rule} broke off, so this photo is not known to be safe.", rule="likeness"
        ) from error
    return merge(claims, evidence.width_px, evidence.height_px)
