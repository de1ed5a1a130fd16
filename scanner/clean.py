"""One photo in one call: open, look, plan, write a checked copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from scanner.errors import RefusedError
from scanner.intake import OpenPhoto
from scanner.model import ExportResult, Review, Target
from scanner.placing import NewCopy, placed
from scanner.plan import make_plan
from scanner.scan import scan_file, scan_open
from scanner.settings import Settings
from scanner.write import make_copy, opened_for

if TYPE_CHECKING:  # importing the engines takes a second that `metadata_only` does not need
    from scanner.vision.look import Vision


def clean_photo(
    path: str | Path, target: Target, settings: Settings, vision: Vision | None, review: Review | None = None
) -> ExportResult:
    """Write a checked copy of the photo at `path`; the original is only read.

    Never raises for a photo's sake: `refused` and `failed` results carry a sentence, and no output is left behind.
    `review` holds a person's decisions from an earlier scan. `vision` may be None only with `settings.metadata_only`.
    Whoever has looked at the photo already makes a plan of what was found, and calls `write_copy`.
    """
    with NewCopy(target.folder, path) as copy:
        return placed(make_clean_copy(path, copy, target.name, settings, vision, review=review), copy)


def make_clean_copy(
    path: str | Path, copy: NewCopy, name: str, settings: Settings, vision: Vision | None, *, review: Review | None
) -> ExportResult:
    """As `clean_photo`, up to the copy's name (see `write.make_copy`)."""

    def clean(photo: OpenPhoto) -> ExportResult:
        if not photo.format.can_be_cleaned:  # before anybody looks at it for nothing
            raise RefusedError(photo.format.refusal)
        only_file = settings.metadata_only
        look = scan_file(photo, path, settings) if only_file else scan_open(photo, path, settings, vision)
        return make_copy(photo, make_plan(look, settings, review or Review()), copy, name, vision)

    return opened_for(path, settings.limits, clean)
