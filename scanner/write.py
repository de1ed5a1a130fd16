"""An open photo and its plan to a checked copy: exactly the plan, in a file without a name, checked, then its name.

Nothing is searched here, and nothing is decided: what is hidden was found and planned before. Engines look at the copy
only, where something was hidden in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.errors import ChangedPhotoError, CheckFailedError, PhotoVetError, RefusedError
from scanner.export import render
from scanner.formats.registry import stem_of, suffix_of
from scanner.intake import OpenPhoto, open_photo
from scanner.messages import Message
from scanner.metadata.registry import read as read_metadata
from scanner.model import CleanStatus, ExportResult, KeptMetadata, MetadataAction, RedactionPlan, Target
from scanner.placing import NewCopy, placed
from scanner.settings import Limits
from scanner.verify import check_copy

if TYPE_CHECKING:  # importing the engines takes a second that cleaning metadata does not need
    from scanner.vision.look import Vision


def write_copy(photo: OpenPhoto, plan: RedactionPlan, target: Target, second_look: Vision | None) -> ExportResult:
    """Write the copy that the plan asks for, and check it; the original is only read.

    Never raises for a photo's sake: `refused` and `failed` results carry a sentence, and no output is left behind. A
    photo of which the plan was not made is not copied, nor one that was not looked at in full, nor one that changes
    before its copy has a name. `second_look` looks at what was hidden; it may be None where the plan hides nothing.
    """
    with NewCopy(target.folder, photo.path) as copy:
        return placed(make_copy(photo, plan, copy, target.name, second_look), copy)


def make_copy(
    photo: OpenPhoto, plan: RedactionPlan, copy: NewCopy, name: str, second_look: Vision | None
) -> ExportResult:
    """As `write_copy`, up to the copy's name: its `output` is the bare name to which `placed` moves it."""
    try:
        return _made(photo, plan, copy, name, second_look)
    except PhotoVetError as error:
        return _without_output(photo.path, error)


def write_copy_of(
    path: str | Path, plan: RedactionPlan, target: Target, limits: Limits, second_look: Vision | None
) -> ExportResult:
    """As `write_copy`, for a photo that is not open yet."""
    with NewCopy(target.folder, path) as copy:
        return placed(make_copy_of(path, plan, copy, target.name, limits, second_look=second_look), copy)


def make_copy_of(
    path: str | Path, plan: RedactionPlan, copy: NewCopy, name: str, limits: Limits, *, second_look: Vision | None
) -> ExportResult:
    """As `make_copy`, for a photo that is not open yet."""
    return opened_for(path, limits, lambda photo: make_copy(photo, plan, copy, name, second_look))


def opened_for(path: str | Path, limits: Limits, write: Callable[[OpenPhoto], ExportResult]) -> ExportResult:
    """What `write` makes of the photo at `path`; it may raise for the photo's sake, as opening it may.

    Whatever it makes has no name yet: a photo that changes until the end has no copy.
    """
    try:
        with open_photo(path, limits) as photo:
            return replace(write(photo), path=str(path))
    except PhotoVetError as error:
        return _without_output(path, error)


def _without_output(path: str | Path, error: PhotoVetError) -> ExportResult:
    status = CleanStatus.REFUSED if isinstance(error, RefusedError) else CleanStatus.FAILED
    return ExportResult(path=str(path), status=status, error_code=error.code, error=error.message)


def _made(photo: OpenPhoto, plan: RedactionPlan, copy: NewCopy, name: str, second_look: Vision | None) -> ExportResult:
    if not photo.format.can_be_cleaned:
        raise RefusedError(photo.format.refusal)
    if plan.error is not None:  # what was not looked at in full must not be handed out as checked
        return ExportResult(str(photo.path), CleanStatus.FAILED, error_code=plan.error_code, error=plan.error)
    _refuse_another(photo, plan)
    rendered = render(photo.container, plan)
    sha256 = copy.write(rendered.pieces)
    checks = check_copy(copy.path, photo.container, plan, second_look)
    broken = [check for check in checks if not check.ok]
    if broken:
        photo.container.first_picture()  # if it cannot be, that is the reason
        raise CheckFailedError("The copy was withdrawn: {reason}", reason=broken[0].detail)
    same = not plan.regions and copy.size_bytes == len(photo.source) and sha256 == photo.photo.sha256
    kept = 0 if plan.keep == KeptMetadata() else _removable(copy.path, photo.container.limits)
    photo.refuse_changed()
    return ExportResult(
        path=str(photo.path),
        status=CleanStatus.UNCHANGED if same else CleanStatus.CLEANED,
        output=Path(_with_suffix(name, photo.format.suffixes, rendered.suffix)),
        regions_hidden=len(plan.regions),
        items_removed=max(0, plan.items_to_remove - kept),
        checks=tuple(checks),
        notes=(*rendered.notes, *_said_of_decisions(plan)),
        hidden_unfound=sum(not region.found for region in plan.regions),
        decisions_unused=plan.decisions_unused,
        converted_from=photo.format.name if rendered.format_name != photo.format.name else None,
        output_sha256=sha256,
    )


def _said_of_decisions(plan: RedactionPlan) -> Iterator[Message]:
    """Decisions of an earlier scan that nothing of this one fits are never passed over without a word."""
    if unfound := sum(not region.found for region in plan.regions):
        yield Message("Hidden as decided earlier, though not found this time: {count}.", count=unfound)
    if plan.decisions_unused:
        yield Message(
            "Decided earlier, but not followed, for nothing that was found this time fits: {count}.",
            count=plan.decisions_unused,
        )


def _refuse_another(photo: OpenPhoto, plan: RedactionPlan) -> None:
    """Decisions about one picture must not meet another. A plan for the file alone may know no hash."""
    if (plan.photo_sha256 or plan.regions) and photo.photo.sha256 != plan.photo_sha256:
        raise ChangedPhotoError("The photo was changed after you looked at it. Look at it again before you export it.")


def _removable(path: Path, limits: Limits) -> int:
    """How many items are left in a file of those that go where nothing is kept."""
    with open_photo(path, limits) as opened:
        items = read_metadata(opened.container.blocks, limits)
    return sum(item.action is MetadataAction.REMOVE for item in items)


def _with_suffix(name: str, suffixes: tuple[str, ...], written_suffix: str) -> str:
    """The name, with its own suffix where that fits what was written, else with the written format's suffix."""
    if written_suffix in suffixes and suffix_of(name) in suffixes:
        return name
    return f"{stem_of(name)}{written_suffix}"
