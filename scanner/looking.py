"""Every picture of a photo that a viewer of a copy can show, looked at: pages, and the frames of a film."""

from __future__ import annotations

import hashlib
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from scanner.colour import opacity
from scanner.detectors.registry import detect
from scanner.formats.base import Container
from scanner.intake import OpenPhoto
from scanner.looked import Looked, Track
from scanner.messages import Message
from scanner.model import Candidate, DecodedPicture, EngineFailure, PageSize, RgbImage
from scanner.settings import Settings
from scanner.tracks import extended, tracks_of
from scanner.vision.appearance import appearance

if TYPE_CHECKING:  # importing the engines takes a second that cleaning metadata does not need
    from scanner.vision.look import Vision

_SAME_PLACE: Final = 0.5  # IoU from which two looks at a picture gave the same thing


def look_at_all(opened: OpenPhoto, settings: Settings, vision: Vision) -> Looked:
    """Look at every different picture once, up to `limits.pictures` of them. Raises DamagedPhotoError, LimitError.

    In a film, what is seen at one place in several frames is one thing, and it is there wherever it still shows.
    """
    limits, container = settings.limits, opened.container
    known: dict[bytes, tuple[Candidate, ...]] = {}
    sizes: list[PageSize] = []
    seen: list[tuple[Candidate, ...]] = []
    seconds: defaultdict[str, float] = defaultdict(float)
    failures: dict[str, EngineFailure] = {}
    left_out: Message | None = None
    at = time.perf_counter()
    for picture in container.pictures():
        seconds["decode"] += time.perf_counter() - at
        sizes.append(PageSize(picture.width_px, picture.height_px))
        digest = _digest(picture)
        if digest not in known:
            if len(known) >= limits.pictures:
                left_out = _too_many(limits.pictures, animated=container.form.animated)
                break
            known[digest] = ()
            for look in opacity.looks(picture):
                evidence = vision.look(look, quick=settings.quick)
                begin = time.perf_counter()
                found = detect(evidence, settings.watchlist, clothes=settings.looks_for_clothes)
                new = _not_among(known[digest], found)
                known[digest] += tuple(_seen(each, look) for each in new)
                for stage, taken in {**evidence.seconds, "detectors": time.perf_counter() - begin}.items():
                    seconds[stage] += taken
                failures |= {failure.stage: failure for failure in evidence.failures}
        seen.append(known[digest])
        at = time.perf_counter()
    if len(sizes) == 1 and container.several:
        left_out = Message(
            "The photo holds several pictures, of which only one can be looked at; it is not known to be safe."
        )
    elif container.has_unseen:
        left_out = Message("The file shows more pictures than can be looked at; it is not known to be safe.")
    tracks = _tracks(seen, container) if container.form.animated and len(seen) > 1 else _on_their_pages(seen)
    return Looked(tuple(sizes), tracks, tuple(failures.values()), left_out, dict(seconds))


def _not_among(before: Sequence[Candidate], found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Those that another look at the same picture did not give."""
    for each in found:
        if not any(each.kind is other.kind and each.box.iou(other.box) >= _SAME_PLACE for other in before):
            yield each


def _seen(candidate: Candidate, rgb: RgbImage) -> Candidate:
    """The candidate with how it looks, where it cannot be told from others by what it says."""
    if candidate.text.strip():
        return candidate
    return replace(candidate, appearance=appearance(rgb, candidate.kind, candidate.box))


def _digest(picture: DecodedPicture) -> bytes:
    digest = hashlib.sha256(repr(picture.rgb.shape).encode())
    digest.update(picture.rgb.data)
    if picture.rgba is not None:
        digest.update(picture.rgba.data)
    return digest.digest()


def _too_many(most: int, *, animated: bool) -> Message:
    if animated:
        return Message(
            "The film has more than {most} different frames, which is as many as PhotoVet looks at; "
            "it is not known to be safe.",
            most=most,
        )
    return Message(
        "The photo has more than {most} pages, which is as many as PhotoVet looks at; it is not known to be safe.",
        most=most,
    )


def _on_their_pages(seen: Sequence[tuple[Candidate, ...]]) -> tuple[Track, ...]:
    return tuple(Track(candidate, page, page) for page, found in enumerate(seen) for candidate in found)


def _tracks(seen: Sequence[tuple[Candidate, ...]], container: Container) -> tuple[Track, ...]:
    tracks = tracks_of(seen)
    if not tracks:
        return ()
    return extended(tracks, container.pictures)
