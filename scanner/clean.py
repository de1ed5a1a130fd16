"""One photo -> a checked copy: scan, plan, export, verify, and only then the final name."""

from __future__ import annotations

import contextlib
import filecmp
import os
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from scanner.errors import CheckFailedError, OutputError, PhotoVetError, RefusedError
from scanner.export import render
from scanner.intake import OpenPhoto, open_photo
from scanner.metadata.registry import read as read_metadata
from scanner.model import (
    CleanStatus,
    ExportResult,
    KeptMetadata,
    MetadataAction,
    MetadataItem,
    Review,
    ScanStatus,
    Target,
)
from scanner.payloads.reading import windows
from scanner.plan import make_plan
from scanner.scan import scan_file, scan_open
from scanner.settings import Limits, Settings
from scanner.verify import check_copy

if TYPE_CHECKING:  # importing the engines takes a second that `metadata_only` does not need
    from scanner.vision.look import Vision

TEMPORARY_PREFIX: Final = ".photovet-"
_MOST_NAMES: Final = 10_000


def clean_photo(
    path: str | Path, target: Target, settings: Settings, vision: Vision | None, review: Review | None = None
) -> ExportResult:
    """Write a checked copy of the photo at `path`; the original is only read.

    Never raises for a photo's sake: `refused` and `failed` results carry a sentence, and no output is left behind.
    `review` holds a person's decisions from an earlier scan. `vision` may be None only with `settings.metadata_only`.
    """
    try:
        with open_photo(path, settings.limits) as opened:
            return _clean_open(opened, path, target, settings, vision, review=review or Review())
    except RefusedError as error:
        return _without_output(path, CleanStatus.REFUSED, error)
    except PhotoVetError as error:
        return _without_output(path, CleanStatus.FAILED, error)


def _without_output(path: str | Path, status: CleanStatus, error: PhotoVetError) -> ExportResult:
    return ExportResult(path=str(path), status=status, error_code=error.code, error=error.message)


def _clean_open(
    opened: OpenPhoto, path: str | Path, target: Target, settings: Settings, vision: Vision | None, *, review: Review
) -> ExportResult:
    if opened.format.clean is None:
        raise RefusedError(opened.format.refusal)
    scanned = scan_file(opened, path, settings) if settings.metadata_only else scan_open(opened, path, settings, vision)
    if scanned.status is not ScanStatus.OK:  # what was not looked at in full must not be handed out as checked
        return ExportResult(str(path), CleanStatus.FAILED, error_code=scanned.error_code, error=scanned.error)
    plan = make_plan(scanned, settings, review)
    rendered = render(opened.source, opened.format, plan, settings.limits)
    temporary = _write_aside(target.folder, rendered.suffix, rendered.pieces)
    try:
        checks = check_copy(temporary, opened.source, opened.format, plan, vision, limits=settings.limits)
        broken = [check for check in checks if not check.ok]
        if broken:
            opened.format.decode(opened.source, settings.limits)  # if it cannot be, that is the reason
            raise CheckFailedError(f"The copy was withdrawn: {broken[0].detail}")
        same = not plan.regions and _same_bytes(temporary, opened.path)
        removed = _removable(scanned.metadata)
        if plan.keep != KeptMetadata():  # else the checks have found that nothing is left
            removed -= _removable(_items_of(temporary, settings.limits))
        output = _place(temporary, target.folder / _with_suffix(target.name, opened.format.suffixes, rendered.suffix))
    finally:
        temporary.unlink(missing_ok=True)
    return ExportResult(
        path=str(path),
        status=CleanStatus.UNCHANGED if same else CleanStatus.CLEANED,
        output=output,
        regions_hidden=len(plan.regions),
        items_removed=max(0, removed),
        checks=tuple(checks),
        notes=rendered.notes,
        converted_from=opened.format.name if rendered.format_name != opened.format.name else None,
    )


def _removable(items: Iterable[MetadataItem]) -> int:
    return sum(item.action is MetadataAction.REMOVE for item in items)


def _items_of(path: Path, limits: Limits) -> tuple[MetadataItem, ...]:
    with open_photo(path, limits) as opened:
        return read_metadata(opened.format.carriers(opened.source, limits), limits)


# ---- writing -------------------------------------------------------------------------------------------------------


def _write_aside(folder: Path, suffix: str, pieces: Iterable[bytes | memoryview]) -> Path:
    """Write a new file under a temporary name in the output folder, whole and on disk."""
    # The process's number lets whoever ends this process remove what it could not.
    temporary = folder / f"{TEMPORARY_PREFIX}{os.getpid()}-{secrets.token_hex(8)}{suffix}"
    try:
        with _new_file(temporary) as file:
            file.writelines(windows(pieces))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        with contextlib.suppress(OSError):  # where the folder is a file, there is nothing to take away either
            temporary.unlink(missing_ok=True)
        raise OutputError(f"The copy could not be written to the output folder: {error.strerror or error}.") from error
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _new_file(path: Path) -> BinaryIO:
    try:
        return path.open("xb")
    except FileNotFoundError:  # once a folder
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("xb")


def _with_suffix(name: str, suffixes: tuple[str, ...], written_suffix: str) -> str:
    """The name, with its own suffix where that fits what was written, else with the written format's suffix."""
    wished = Path(name)
    if written_suffix in suffixes and wished.suffix.lower() in suffixes:
        return name
    return f"{wished.stem}{written_suffix}"


def _place(temporary: Path, wished: Path) -> Path:
    """Move the copy to its name, or to the next free one; no existing file is ever replaced.

    A file that stands there already with the very same bytes is the same copy, made by an earlier run.
    """
    for number in range(1, _MOST_NAMES):
        candidate = wished if number == 1 else wished.with_stem(f"{wished.stem}-{number}")
        try:
            _move_without_replacing(temporary, candidate)
        except FileExistsError:
            if candidate.is_file() and not candidate.is_symlink() and _same_bytes(candidate, temporary):
                return candidate
        except OSError as error:
            raise OutputError(f"The copy could not be given its name: {error.strerror or error}.") from error
        else:
            return candidate
    raise OutputError("The output folder is full of files of this name.")


def _move_without_replacing(temporary: Path, candidate: Path) -> None:
    """Give the file its final name in one step; raises FileExistsError where something stands there."""
    try:
        os.link(temporary, candidate)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):  # a file system without hard links: reserve the name, then replace it
        candidate.touch(exist_ok=False)
        temporary.replace(candidate)


def _same_bytes(path: Path, other: Path) -> bool:
    """Whether both files hold the same; not where one cannot be read, or is gone."""
    try:
        return filecmp.cmp(path, other, shallow=False)
    except OSError:
        return False
