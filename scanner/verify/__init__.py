"""The written file to checks: opened again, with other code than the code that wrote it wherever there is some.

Each check is a promise of PhotoVet with the words for whether it holds. A caller withdraws a copy of which any check
fails.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from scanner.errors import NotAPhotoError, PhotoVetError
from scanner.formats.base import Format
from scanner.formats.registry import HEAD_BYTES, identify
from scanner.intake import OpenPhoto, open_photo
from scanner.model import Check, KeptMetadata, RedactionPlan
from scanner.settings import Limits
from scanner.verify.coefficients import check_jpeg_regions
from scanner.verify.container import check_companions, check_metadata
from scanner.verify.picture import Pair, check_opens, check_pixels_unchanged, check_regions, upright_rgb, upright_size
from scanner.verify.reading import check_nothing_readable, check_text_gone

if TYPE_CHECKING:  # importing the engines takes a second that cleaning metadata does not need
    from scanner.vision.look import Vision

_LIMITS = Limits()


def check_copy(
    output: Path,
    original: memoryview,
    format: Format,  # noqa: A002  the seam's name
    plan: RedactionPlan,
    vision: Vision | None,
) -> tuple[Check, ...]:
    """Whether the copy at `output` keeps what PhotoVet promises about a copy of `original`, which is of that format.

    Names: `opens`, `metadata`, `no-preview`, `no-trailer`; then `pixels-unchanged` where nothing was to be hidden, else
    `outside-unchanged`, `inside-replaced` and `nothing-readable`. Never raises for a photo's sake: what cannot be
    opened fails its checks.
    """
    content = np.fromfile(output, np.uint8).data
    written = identify(bytes(content[:HEAD_BYTES]))
    if written is None or not len(content):
        return (Check("opens", False, "The copy is none of the formats that PhotoVet knows."),)
    try:
        size = upright_size(original, format, _LIMITS)
        rgb = upright_rgb(content, written, _LIMITS)
    except PhotoVetError as error:
        return (Check("opens", False, f"The copy does not open again: {error.message}"),)
    checks = [
        check_opens(rgb, size, written),
        check_metadata(output, plan.keep),
        *check_companions(content, written, _LIMITS),
    ]
    if not checks[0].ok:
        return tuple(checks)
    pair = Pair(original, format, content, written, _LIMITS)
    if not plan.regions:
        checks.append(check_pixels_unchanged(pair))
        return tuple(checks)
    try:
        both_jpeg = format.name == written.name == "jpeg"
        checks += check_jpeg_regions(pair, plan) if both_jpeg else check_regions(pair, plan)
    except PhotoVetError as error:
        checks.append(Check("outside-unchanged", False, f"The copy cannot be compared: {error.message}"))
    checks.append(check_nothing_readable(rgb, plan, vision))
    return tuple(checks)


def check_alone(path: Path, vision: Vision | None) -> tuple[Check, ...]:
    """What can be said about a file without its original.

    Names: `opens`, `metadata`, `no-preview`, `no-trailer`, and with engines `nothing-readable`, which here means that
    nothing is seen that the careful policy would hide. Raises as `intake.open_photo` does where the file cannot be
    read.
    """
    try:
        with open_photo(path, _LIMITS) as opened:
            return _check_opened(opened, vision)
    except NotAPhotoError:
        return (Check("opens", False, "The file is none of the formats that PhotoVet knows."),)


def _check_opened(opened: OpenPhoto, vision: Vision | None) -> tuple[Check, ...]:
    try:
        rgb = upright_rgb(opened.source, opened.format, _LIMITS)
    except PhotoVetError as error:
        return (Check("opens", False, error.message),)
    checks = [
        check_opens(rgb, (rgb.shape[1], rgb.shape[0]), opened.format),
        check_metadata(opened.photo.path, KeptMetadata()),
        *check_companions(opened.source, opened.format, _LIMITS),
    ]
    if vision is not None:
        checks.append(check_text_gone(rgb, vision))
    return tuple(checks)
