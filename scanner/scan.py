"""One photo -> everything that it gives away."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scanner.errors import EngineError, LimitError, PhotoVetError
from scanner.formats.registry import stem_of
from scanner.intake import OpenPhoto, open_photo
from scanner.looked import Looked, Track
from scanner.messages import Message
from scanner.metadata.file_name import read_name, with_words
from scanner.metadata.registry import read as read_metadata
from scanner.model import Finding, Kind, MetadataItem, PageSize, PixelBox, ScanResult, ScanStatus
from scanner.settings import Settings
from scanner.stages import stages_of

if TYPE_CHECKING:  # importing the engines takes a second that `metadata_only` does not need
    from scanner.vision.look import Vision

# Places are compared on a grid of this many cells a side, so that a box which a new version moves by a few pixels keeps
# its id, and with it a person's decision.
_GRID_CELLS = 32
OF_NAME: Final = frozenset({"File:Name", "File:Modified"})


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
        looked = _looked(opened, settings, vision)
    except PhotoVetError as error:
        return replace(failed(path, error), photo=opened.photo, metadata=items)
    first = looked.pages[0]
    several = len(looked.pages) > 1
    result = ScanResult(
        path=str(path),
        status=ScanStatus.OK,
        photo=opened.photo,
        width_px=first.width_px,
        height_px=first.height_px,
        metadata=items,
        pages=looked.pages if several else (),
        animated=several and opened.format.animated,
    )
    result = replace(result, findings=_findings(looked, result, settings))
    if looked.failures:
        words = Message(
            "Part of the check could not be done ({stages}), so this photo is not known to be safe.",
            stages=stages_of(looked.failures),
        )
        result = replace(result, status=ScanStatus.INCOMPLETE, error_code=EngineError.code, error=words)
    elif looked.left_out:
        result = replace(result, status=ScanStatus.INCOMPLETE, error_code=LimitError.code, error=looked.left_out)
    seconds = {"metadata": decoded_from - begin, **looked.seconds, "total": time.perf_counter() - begin}
    return replace(result, seconds=seconds)


def _looked(opened: OpenPhoto, settings: Settings, vision: Vision | None) -> Looked:
    if not settings.metadata_only:
        if vision is None:
            raise ValueError("Scanning the picture needs a Vision.")
        from scanner.looking import look_at_all  # noqa: PLC0415  of no use where only the file is read

        return look_at_all(opened, settings, vision)
    begin = time.perf_counter()
    picture = opened.container.first_picture()
    size = PageSize(picture.width_px, picture.height_px)
    return Looked((size,), seconds={"decode": time.perf_counter() - begin})


def items_of(opened: OpenPhoto, path: str | Path, settings: Settings) -> tuple[MetadataItem, ...]:
    """What the file gives away, with its name; the picture is not decoded. Raises DamagedPhotoError, LimitError."""
    of_name = items_of_name(path, settings.watchlist)
    if not settings.watchlist:
        return (*read_metadata(opened.container.blocks, settings.limits), *of_name)
    from scanner.detectors.watchlist import matches  # noqa: PLC0415  of no use without a watchlist

    def watched_in(value: str) -> tuple[str, ...]:
        return matches(value, settings.watchlist)

    entries = read_metadata(opened.container.blocks, settings.limits, watched_in)
    return (*entries, *of_name)


def items_of_name(path: str | Path, watchlist: tuple[str, ...]) -> tuple[MetadataItem, ...]:
    """What the file's name and its time of change give away; their keys are in `OF_NAME`."""
    name = Path(path)
    stem = stem_of(name.name)
    of_name = read_name(name, stem)
    if not watchlist:
        return of_name
    from scanner.detectors.watchlist import matches  # noqa: PLC0415  of no use without a watchlist

    # The name by itself: what is said about it ("a screenshot") holds words of its own.
    words = matches(stem, watchlist)
    return with_words(of_name, stem, words) if words else of_name


def scan_file(opened: OpenPhoto, path: str | Path, settings: Settings) -> ScanResult:
    """What an open photo's file gives away, for those who leave its picture as it is. Raises as `items_of` does.

    It knows no `photo`: its hash, which no decision about the picture waits for, would have to be taken.
    """
    return ScanResult(path=str(path), status=ScanStatus.OK, metadata=items_of(opened, path, settings))


def _findings(looked: Looked, result: ScanResult, settings: Settings) -> tuple[Finding, ...]:
    if result.photo is None:
        raise ValueError("Findings belong to an identified photo.")
    taken: Counter[str] = Counter()
    findings = []
    for track in sorted(looked.tracks, key=_place_of):
        candidate, page = track.candidate, looked.pages[track.first]
        x, y = candidate.box.center
        cell = (int(x * _GRID_CELLS / page.width_px), int(y * _GRID_CELLS / page.height_px))
        on_page = f":{track.first}" if track.first else ""
        place = f"{result.photo.sha256}:{candidate.kind}:{cell[0]}:{cell[1]}{on_page}"
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
                page=track.first,
                last_page=track.last if track.last > track.first else None,
                appearance=candidate.appearance,
            )
        )
    return tuple(findings)


def _place_of(track: Track) -> tuple[int, int, int, Kind, PixelBox, int]:
    candidate = track.candidate
    return track.first, candidate.box.top, candidate.box.left, candidate.kind, candidate.box, track.last
