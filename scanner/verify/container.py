"""Checks of everything in the file that is not the picture."""

from __future__ import annotations

from pathlib import Path

from scanner.errors import PhotoVetError
from scanner.formats.base import Format
from scanner.metadata.second_reader import identifying_leftovers
from scanner.model import CarrierType, Check, KeptMetadata
from scanner.settings import Limits

_NAMED_AT_MOST = 5


def check_metadata(path: Path, keep: KeptMetadata) -> Check:
    """`metadata`: a reader that shares no code with the one that cleaned finds nothing that identifies."""
    left = identifying_leftovers(path, keep)
    if not left:
        return Check("metadata", True, "A second reader finds nothing in the file that identifies.")
    more = f" and {len(left) - _NAMED_AT_MOST} more" if len(left) > _NAMED_AT_MOST else ""
    return Check("metadata", False, f"Left in the file: {', '.join(left[:_NAMED_AT_MOST])}{more}.")


def check_preview(content: memoryview, form: Format, limits: Limits) -> Check:
    """`no-preview`: no embedded smaller picture, video, depth map or the like, which may show what is hidden."""
    companions = (CarrierType.PREVIEW, CarrierType.EMBEDDED)
    return _none_of(
        content, form, limits, companions, ("no-preview", "The file holds no preview, video or second picture.")
    )


def check_trailer(content: memoryview, form: Format, limits: Limits) -> Check:
    """`no-trailer`: nothing after the end of the picture."""
    return _none_of(
        content, form, limits, (CarrierType.TRAILER,), ("no-trailer", "Nothing follows the end of the picture.")
    )


def _none_of(
    content: memoryview, form: Format, limits: Limits, types: tuple[CarrierType, ...], words: tuple[str, str]
) -> Check:
    name, sentence = words
    try:
        found = [carrier.label for carrier in form.carriers(content, limits) if carrier.type in types]
    except PhotoVetError as error:
        return Check(name, False, f"The file's parts cannot be listed: {error.message}")
    if found:
        return Check(name, False, f"Left in the file: {', '.join(found[:_NAMED_AT_MOST])}.")
    return Check(name, True, sentence)
