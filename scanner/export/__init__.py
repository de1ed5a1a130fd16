"""Original bytes and a plan to the bytes of a copy.

Without regions, the format's own `clean` makes the copy and no picture is decoded. With regions, the format's writer
hides them first; what it wrote then goes through the `clean` of its format like any other file, so that nothing rides
along that `clean` would not let through.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from scanner.errors import RefusedError
from scanner.formats.base import Format
from scanner.formats.registry import by_name
from scanner.model import RedactionPlan
from scanner.settings import Limits


@dataclass(frozen=True, slots=True)
class Rendered:
    """The copy, not yet written."""

    pieces: Iterable[bytes | memoryview] = field(repr=False)  # in order; reading them may still raise a PhotoVetError
    format_name: str
    suffix: str  # for a new file of that format
    notes: tuple[str, ...] = ()  # for a person: "re-encoded as a JPEG of quality 95"


def render(source: memoryview, format: Format, plan: RedactionPlan, limits: Limits) -> Rendered:  # noqa: A002  the seam's name
    """The copy of `source` that the plan asks for.

    Raises RefusedError for a format that cannot be cleaned or redacted, DamagedPhotoError, LimitError.
    """
    if format.clean is None:
        raise RefusedError(format.refusal)
    if not plan.regions:
        return Rendered(format.clean(source, plan.keep, limits), format.name, format.suffixes[0])
    from scanner.export.registry import WRITERS  # noqa: PLC0415  OpenCV and the painters, which cleaning a file needs not

    writer = WRITERS.get(format.name)
    if writer is None:
        raise RefusedError(
            f"PhotoVet can remove the hidden data of this {format.title} file, but cannot hide parts of its picture. "
            "Save it as PNG or JPEG first, or clean its metadata only."
        )
    written = writer(source, format, plan, limits)
    target = by_name(written.format_name)
    if target.clean is None:
        raise RefusedError(target.refusal)
    pieces = target.clean(memoryview(written.content), plan.keep, limits)
    return Rendered(pieces, target.name, target.suffixes[0], written.notes)
