"""One photo -> everything that it gives away."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.errors import EngineError, PhotoVetError
from scanner.formats.registry import stem_of
from scanner.intake import OpenPhoto, open_photo
from scanner.messages import Message
from scanner.metadata.file_name import read_name, with_words
from scanner.metadata.registry import read as read_metadata
from scanner.model import Candidate, Finding, MetadataItem, ScanResult, ScanStatus
from scanner.settings import Settings
from scanner.stages import stages_of

if TYPE_CHECKING:  # importing the engines takes a second that `metadata_only` does not need
    from scanner.vision.look import Vision

# Places are compared on a grid of this many cells a side, so that a box which a new version moves by a few pixels keeps
# its id, and with it a person's decision.
_GRID_CELLS = 32


def scan_photo(path: str | Path, settings: Settings, vision: Vision | None) -> ScanResult:
    """Say what the photo at `path` gives away.

    Never raises for a photo's sake: what cannot be handled comes back as `failed` with a sentence, what was looked at
    only in part as `incomplete`. `vision` may be None only with `settings.metadata_only`.
    """
    try:
        with open_photo(path, settings.limits) as opened:
            return scan_open(opened, path, settings, vision)
    except PhotoVetError as error:
        return failed(path, error)


def failed(path: str | Path, error: PhotoVetError) -> ScanResult:
    """The result for a photo that could not be scanned."""
    return ScanResult(path=str(path), status=ScanStatus.FAILED, error_code=error.code, error=error.message)


def scan_open(opened: OpenPhoto, path: str | Path, settings: Settings, vision: Vision | None) -> ScanResult:
    """Scan a photo that is open already."""
    begin = time.perf_counter()
    items: tuple[MetadataItem, ...] = ()
    try:
        items = items_of(opened, path, settings)
        decoded_from = time.perf_counter()
        picture = opened.format.decode(opened.source, settings.limits)
    except PhotoVetError as error:
        return replace(failed(path, error), photo=opened.photo, metadata=items)
    seconds = {"metadata": decoded_from - begin, "decode": time.perf_counter() - decoded_from}
    result = ScanResult(
        path=str(path),
        status=ScanStatus.OK,
        photo=opened.photo,
        width_px=picture.width_px,
        height_px=picture.height_px,
        metadata=items,
    )
    if not settings.metadata_only:
        if vision is None:
            raise ValueError("Scanning the picture needs a Vision.")
        from scanner.detectors.registry import detect  # noqa: PLC0415  of no use where only the file is read

        evidence = vision.look(picture.rgb, quick=settings.quick)
        looked = time.perf_counter()
        findings = _findings(detect(evidence, settings.watchlist), result, settings)
        seconds |= {**evidence.seconds, "detectors": time.perf_counter() - looked}
        result = replace(result, findings=findings)
        if evidence.failures:
            stages = stages_of(evidence.failures)
            result = replace(
                result,
                status=ScanStatus.INCOMPLETE,
                error_code=EngineError.code,
                error=Message(
                    "Part of the check could not be done ({stages}), so this photo is not known to be safe.",
                    stages=stages,
                ),
            )
    seconds["total"] = time.perf_counter() - begin
    return replace(result, seconds=seconds)


def items_of(opened: OpenPhoto, path: str | Path, settings: Settings) -> tuple[MetadataItem, ...]:
    """What the file gives away, with its name; the picture is not decoded. Raises DamagedPhotoError, LimitError."""
    name = Path(path)
    stem = stem_of(name.name)
    of_name = read_name(name, stem)
    if not settings.watchlist:
        return (*read_metadata(opened.format.carriers(opened.source, settings.limits), settings.limits), *of_name)
    from scanner.detectors.watchlist import matches  # noqa: PLC0415  of no use without a watchlist

    def watched_in(value: str) -> tuple[str, ...]:
        return matches(value, settings.watchlist)

    entries = read_metadata(opened.format.carriers(opened.source, settings.limits), settings.limits, watched_in)
    # The name by itself: what is said about it ("a screenshot") holds words of its own.
    if words := matches(stem, settings.watchlist):
        of_name = with_words(of_name, stem, words)
    return (*entries, *of_name)


def scan_file(opened: OpenPhoto, path: str | Path, settings: Settings) -> ScanResult:
    """What an open photo's file gives away, for those who leave its picture as it is. Raises as `items_of` does.

    It knows no `photo`: its hash, which no decision about the picture waits for, would have to be taken.
    """
    return ScanResult(path=str(path), status=ScanStatus.OK, metadata=items_of(opened, path, settings))


def _findings(candidates: Iterable[Candidate], result: ScanResult, settings: Settings) -> tuple[Finding, ...]:
    if result.photo is None:
        raise ValueError("Findings belong to an identified photo.")
    taken: Counter[str] = Counter()
    findings = []
    for candidate in sorted(candidates, key=lambda c: (c.box.top, c.box.left, c.kind, c.box)):
        x, y = candidate.box.center
        cell = (int(x * _GRID_CELLS / result.width_px), int(y * _GRID_CELLS / result.height_px))
        place = f"{result.photo.sha256}:{candidate.kind}:{cell[0]}:{cell[1]}"
        taken[place] += 1
        identity = hashlib.sha256(f"{place}:{taken[place]}".encode()).hexdigest()[:16]
        findings.append(
            Finding(
                id=identity,
                kind=candidate.kind,
                box=candidate.box,
                text=candidate.text,
                confidence=candidate.confidence,
                why=candidate.why,
                action=settings.action_for(candidate.kind),
            )
        )
    return tuple(findings)
