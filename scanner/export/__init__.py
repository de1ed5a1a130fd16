"""Original bytes and a plan to the bytes of a copy.

Without regions, the format's own `clean` makes the copy and no picture is decoded. With regions, the format's writer
hides them first; what it wrote then goes through the `clean` of its format like any other file, so that nothing rides
along that `clean` would not let through. A copy that is to be a JPEG, of a file that is none, goes the same way.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from scanner.errors import PhotoVetError, RefusedError
from scanner.export.notes import of_copy
from scanner.formats.base import Format
from scanner.formats.registry import by_name
from scanner.messages import Message, Term
from scanner.model import RedactionPlan
from scanner.settings import Limits

if TYPE_CHECKING:  # OpenCV comes with it
    from scanner.export.base import Written


@dataclass(frozen=True, slots=True)
class Rendered:
    """The copy, not yet written."""

    pieces: Iterable[bytes | memoryview] = field(repr=False)  # in order; reading them may still raise a PhotoVetError
    format_name: str
    suffix: str  # for a new file of that format
    notes: tuple[Message, ...] = ()  # for a person: "re-encoded as a JPEG of quality 95"


def render(source: memoryview, format: Format, plan: RedactionPlan, limits: Limits) -> Rendered:  # noqa: A002  the seam's name
    """The copy of `source` that the plan asks for.

    Raises RefusedError for a format that cannot be cleaned or redacted, DamagedPhotoError, LimitError.
    """
    if format.clean is None:
        raise RefusedError(format.refusal)
    made = _made(source, format, plan, limits)
    told = of_copy(source, format, made.format_name, plan, limits)
    return replace(made, notes=(*made.notes, *told)) if told else made


def _made(source: memoryview, format: Format, plan: RedactionPlan, limits: Limits) -> Rendered:  # noqa: A002  see above
    obstacle: Message | None = None
    if plan.copy_format == "jpeg" and format.name != "jpeg":
        from scanner.export import recoded  # noqa: PLC0415  OpenCV and the painters, which cleaning a file needs not

        obstacle = recoded.obstacle(source, format, limits)
        if not obstacle:
            return _cleaned(recoded.write_jpeg(source, format, plan, limits), plan, limits)
    if plan.regions:
        made = _redacted(source, format, plan, limits, obstacle)
    elif format.clean is None:  # `render` has seen to it
        raise RefusedError(format.refusal)
    elif _has_covered_colours(source, format, limits):
        made = _blanked(source, format, plan, limits)
    else:
        left = _with_used_colours(source, format, limits)
        made = Rendered(format.clean(left, plan.keep, limits), format.name, format.suffixes[0])
    if obstacle and made.format_name == format.name:
        return replace(
            made,
            notes=(
                *made.notes,
                Message("The copy stays in its format, {format}: {reason}", format=Term(format.title), reason=obstacle),
            ),
        )
    return made


def _with_used_colours(source: memoryview, form: Format, limits: Limits) -> memoryview:
    """The file without palette entries that nothing in the picture has and that could tell something."""
    if form.name not in ("gif", "png", "bmp"):
        return source
    from scanner.export import palettes  # noqa: PLC0415  see above

    try:
        made = palettes.blanked(source, form, limits)
    except PhotoVetError:  # see `_has_covered_colours`
        return source
    return source if made is None else memoryview(made)


def _has_covered_colours(source: memoryview, form: Format, limits: Limits) -> bool:
    if form.name in ("jpeg", "gif"):
        return False
    from scanner.export.covered import has_covered_colours  # noqa: PLC0415  see above

    try:
        return has_covered_colours(source, form, limits)
    except PhotoVetError:  # a picture that cannot be decoded was not looked at either; its file alone can be cleaned
        return False


def _blanked(source: memoryview, form: Format, plan: RedactionPlan, limits: Limits) -> Rendered:
    """The copy without colour under full transparency. Raises RefusedError where no writer can blank it."""
    from scanner.export import recoded  # noqa: PLC0415  see above
    from scanner.export.registry import BLANKS, WRITERS  # noqa: PLC0415  see above

    one_picture = form.name in ("avif", "heic", "heif") and not form.several(source, limits)
    if form.name in BLANKS or one_picture:
        return _cleaned(WRITERS[form.name](source, form, plan, limits), plan, limits)
    obstacle = recoded.obstacle(source, form, limits)
    raise RefusedError(
        "Fully transparent parts of this {format} file hold colours that nobody sees, and that can show what was "
        "erased. {advice}",
        format=Term(form.title),
        advice=Message("Save its pictures one by one as PNG with another program.")
        if obstacle
        else Message("Choose JPEG as the format of the copies."),
    )


def _redacted(
    source: memoryview, form: Format, plan: RedactionPlan, limits: Limits, obstacle: Message | None
) -> Rendered:
    from scanner.export.registry import WRITERS  # noqa: PLC0415  see above

    writer = WRITERS.get(form.name)
    if writer is None:
        advice = (
            Message("It cannot be written as a JPEG: {reason}", reason=obstacle)
            if obstacle
            else Message("Choose JPEG as the format of the copies.")
        )
        raise RefusedError(
            "PhotoVet can remove the hidden data of this {format} file, but cannot hide parts of "
            "its picture. {reason} You can also clean its metadata only.",
            format=Term(form.title),
            reason=advice,
        )
    return _cleaned(writer(source, form, plan, limits), plan, limits)


def _cleaned(written: Written, plan: RedactionPlan, limits: Limits) -> Rendered:
    target = by_name(written.format_name)
    if target.clean is None:
        raise RefusedError(target.refusal)
    pieces = target.clean(memoryview(written.content), plan.keep, limits)
    return Rendered(pieces, target.name, target.suffixes[0], written.notes)
