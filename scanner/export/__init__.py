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
from scanner.formats.base import Container
from scanner.formats.bmp import Bmp
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


def render(container: Container, plan: RedactionPlan) -> Rendered:
    """The copy of a file that the plan asks for.

    Raises RefusedError for a format that cannot be cleaned or redacted, DamagedPhotoError, LimitError.
    """
    if not container.form.can_be_cleaned:
        raise RefusedError(container.form.refusal)
    made = _made(container, plan)
    told = of_copy(container, made.format_name, plan)
    return replace(made, notes=(*made.notes, *told)) if told else made


def _made(container: Container, plan: RedactionPlan) -> Rendered:
    form = container.form
    obstacle: Message | None = None
    if plan.copy_format == "jpeg" and form.name != "jpeg":
        from scanner.export import recoded  # noqa: PLC0415  OpenCV and the painters, which cleaning a file needs not

        obstacle = recoded.obstacle(container)
        if not obstacle:
            return _cleaned(recoded.write_jpeg(container, plan), plan, container.limits)
    if plan.regions:
        made = _redacted(container, plan, obstacle)
    elif _has_covered_colours(container):
        made = _blanked(container, plan)
    else:
        made = Rendered(_with_used_colours(container).cleaned(plan.keep), form.name, form.suffixes[0])
    if obstacle and made.format_name == form.name:
        return replace(
            made,
            notes=(
                *made.notes,
                Message("The copy stays in its format, {format}: {reason}", format=Term(form.title), reason=obstacle),
            ),
        )
    return made


def _with_used_colours(container: Container) -> Container:
    """The file without palette entries that nothing in the picture has and that could tell something."""
    if container.form.name not in ("gif", "png", "bmp"):
        return container
    from scanner.export import palettes  # noqa: PLC0415  see above

    try:
        made = palettes.blanked(container)
    except PhotoVetError:  # see `_has_covered_colours`
        return container
    return container if made is None else container.form.open(memoryview(made), container.limits)


def _has_covered_colours(container: Container) -> bool:
    if container.form.name == "jpeg":
        return False
    from scanner.export.covered import has_covered_colours  # noqa: PLC0415  see above

    try:
        return has_covered_colours(container)
    except PhotoVetError:  # a picture that cannot be decoded was not looked at either; its file alone can be cleaned
        return False


def _has_palette(container: Container) -> bool:
    start, end, _ = container.as_a(Bmp).palette_at()
    return end > start


def _blanked(container: Container, plan: RedactionPlan) -> Rendered:
    """The copy without colour that nobody sees. Raises RefusedError where no writer can blank it."""
    from scanner.export import recoded  # noqa: PLC0415  see above
    from scanner.export.registry import BLANKS, WRITERS  # noqa: PLC0415  see above

    one_picture = container.form.name in ("avif", "heic", "heif") and not container.several
    with_alpha = container.form.name == "bmp" and not _has_palette(container)
    if (container.form.name in BLANKS and not with_alpha) or one_picture:
        written = WRITERS[container.form.name](container, plan)
        made = by_name(written.format_name)
        joined = _with_used_colours(made.open(memoryview(written.content), container.limits))
        return Rendered(joined.cleaned(plan.keep), made.name, made.suffixes[0], written.notes)
    obstacle = recoded.obstacle(container)
    raise RefusedError(
        "Transparent parts of this {format} file hold colours that nobody sees, and that can show what was "
        "erased. {advice}",
        format=Term(container.form.title),
        advice=Message("Save its pictures one by one as PNG with another program.")
        if obstacle
        else Message("Choose JPEG as the format of the copies."),
    )


def _redacted(container: Container, plan: RedactionPlan, obstacle: Message | None) -> Rendered:
    from scanner.export.registry import WRITERS  # noqa: PLC0415  see above

    writer = WRITERS.get(container.form.name)
    if writer is None:
        advice = (
            Message("It cannot be written as a JPEG: {reason}", reason=obstacle)
            if obstacle
            else Message("Choose JPEG as the format of the copies.")
        )
        raise RefusedError(
            "PhotoVet can remove the hidden data of this {format} file, but cannot hide parts of "
            "its picture. {reason} You can also clean its metadata only.",
            format=Term(container.form.title),
            reason=advice,
        )
    return _cleaned(writer(container, plan), plan, container.limits)


def _cleaned(written: Written, plan: RedactionPlan, limits: Limits) -> Rendered:
    target = by_name(written.format_name)
    pieces = target.open(memoryview(written.content), limits).cleaned(plan.keep)
    return Rendered(pieces, target.name, target.suffixes[0], written.notes)
