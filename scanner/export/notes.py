"""What a person should know of a copy that lacks something of the original, or that programs show otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from scanner.containers import exif, kept
from scanner.containers.jpeg_segments import EOI, SOS
from scanner.formats import pixels
from scanner.formats.base import Container, Format
from scanner.formats.jpeg import Jpeg
from scanner.messages import Message
from scanner.model import Carrier, CarrierType, RedactionPlan
from scanner.settings import Limits

_WITHOUT_EXIF: Final = frozenset({"gif", "bmp", "jp2", "j2k"})
"""Formats in which a copy has no place for a kept date."""
_TURNED_BY_XMP: Final = frozenset({"jpeg", "png", "webp"})
_XMP: Final = (CarrierType.XMP, CarrierType.XMP_EXTENDED)
_SPHERE: Final = re.compile(rb"GPano[:\"']|ns\.google\.com/photos/1\.0/panorama")
_GAIN_MAP: Final = re.compile(rb"ns\.adobe\.com/hdr-gain-map|HDRGainMap|hdrgm:|Semantic\W{1,8}GainMap")
_GAIN_MAP_SEGMENT: Final = b"urn:iso:std:iso:ts:21496"


def of_copy(container: Container, written: str, plan: RedactionPlan) -> tuple[Message, ...]:
    """The notes about a copy in the format `written`. Raises DamagedPhotoError, LimitError."""
    carriers = tuple(container.blocks)
    notes = (
        _date(carriers, written, plan, container.limits),
        _orientation(carriers, container.form),
        _sphere(carriers),
        _gain_map(carriers),
        _density(container, carriers, written),
        _end(container),
        _spread(container, plan),
    )
    return tuple(chain.from_iterable(notes))


def _spread(container: Container, plan: RedactionPlan) -> Iterator[Message]:
    """Encoders of WebP choose for the whole picture by all of it, so no ring around what is hidden is wide enough."""
    if not plan.regions or container.form.name != "webp":
        return
    from scanner.export.codings import coding_of  # noqa: PLC0415  OpenCV, which cleaning a file needs not

    if not coding_of(container).is_exact:
        yield Message(
            "The photo had been stored as WebP with losses. All of such a picture can tell a little of what was "
            "hidden, to somebody who has the same picture otherwise. Where that matters, hide it in the photo from "
            "which the WebP was made."
        )


def _date(carriers: tuple[Carrier, ...], written: str, plan: RedactionPlan, limits: Limits) -> Iterator[Message]:
    if plan.keep.date == "none":
        return
    if not kept.choose(carriers, plan.keep, 1, limits).date_time:
        yield Message("No date was kept: the photo does not tell when it was taken in a form that PhotoVet reads.")
    elif written in _WITHOUT_EXIF:
        yield Message("The date was not kept: a copy in this format has no place for it.")


def _orientation(carriers: tuple[Carrier, ...], form: Format) -> Iterator[Message]:
    if form.name not in _TURNED_BY_XMP:
        return
    blocks = [carrier for carrier in carriers if carrier.type is CarrierType.EXIF]
    if any(exif.orientation_of(block) is not None for block in blocks):
        return
    packets = [carrier.payload for carrier in carriers if carrier.type is CarrierType.XMP]
    if any(kept.orientation(None, packet) != 1 for packet in packets):
        yield (
            Message(
                "The photo said only in its XMP which way is up, and many programs showed it another "
                "way round. The copy stands upright in all of them."
            )
        )


def _sphere(carriers: tuple[Carrier, ...]) -> Iterator[Message]:
    if any(carrier.type in _XMP and _SPHERE.search(carrier.payload) for carrier in carriers):
        yield (
            Message(
                "The photo was a 360-degree view or a panorama to look around in. What says so is "
                "gone, so programs show the copy as a flat picture."
            )
        )


def _gain_map(carriers: tuple[Carrier, ...]) -> Iterator[Message]:
    if any(_is_gain_map(carrier) for carrier in carriers):
        yield (
            Message(
                "The photo had a gain map, by which HDR screens brighten it. It shows the picture a "
                "second time, so it is gone: the copy looks as the photo does on an ordinary screen."
            )
        )


def _is_gain_map(carrier: Carrier) -> bool:
    if "gain map" in carrier.label:
        return True
    if carrier.type in _XMP or carrier.type is CarrierType.PREVIEW:  # a second picture that says what it is
        return _GAIN_MAP.search(carrier.payload) is not None
    return carrier.type is CarrierType.UNKNOWN and _GAIN_MAP_SEGMENT in bytes(carrier.payload[:100])


def _density(container: Container, carriers: tuple[Carrier, ...], written: str) -> Iterator[Message]:
    name, source, limits = container.form.name, container.source, container.limits
    if written == "tiff" or (written == "jpeg" and (name != "jpeg" or container.as_a(Jpeg).jfif is not None)):
        return  # which say it themselves
    if not any(carrier.type is CarrierType.EXIF and exif.density_of(carrier) for carrier in carriers):
        return
    if name == "png" and pixels.header(source, pixels.PLUGINS[name], limits).dots_an_inch:
        return
    yield Message("How large the photo prints stood only in its EXIF block, and is not in the copy.")


def _end(container: Container) -> Iterator[Message]:
    if container.form.name != "jpeg":
        return
    found = list(container.as_a(Jpeg).segments)
    if found and found[-1].marker == EOI and found[-1].implied and any(segment.marker == SOS for segment in found):
        yield Message(
            "The photo lacked the mark of its end, or something stood in front of it; the copy ends as it should."
        )
