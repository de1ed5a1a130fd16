"""Full-fidelity JSON of the values that are kept on disk: nothing is lost, and what comes back is equal.

Unlike the reports' JSON this is not for other programs: it may grow fields, and a session's schema version covers it.
Lone surrogates (bytes of a file name that are no valid text) survive, because JSON escapes them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from scanner.batch.typed import checked
from scanner.errors import DamagedSessionError, WrongCallError
from scanner.files import as_json
from scanner.messages import from_plain, to_plain
from scanner.model import (
    Action,
    Check,
    CleanStatus,
    DrawnRegion,
    Ellipse,
    ExportResult,
    Finding,
    HiddenRegion,
    Kind,
    MetadataAction,
    MetadataItem,
    MetadataKind,
    Outline,
    PageSize,
    Photo,
    PixelBox,
    Quad,
    RedactionPlan,
    Review,
    ScanResult,
    ScanStatus,
    Stroke,
    Subject,
)
from scanner.settings import Limits, Settings


def dumps(value: Mapping[str, Any]) -> str:
    """Canonical JSON: sorted keys, no spaces, ASCII only; equal values give equal text."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)


def loads(text: object) -> dict[str, Any]:
    """The object in `text`. Raises DamagedSessionError where there is none."""
    try:
        value = as_json(text) if isinstance(text, str) else None
    except ValueError as error:
        raise DamagedSessionError("An entry of the session cannot be read: it is not JSON.") from error
    if not isinstance(value, dict):
        raise DamagedSessionError("An entry of the session cannot be read: it is not an object.")
    return value


@contextmanager
def _reading(what: str) -> Iterator[None]:
    try:
        yield
    except (AttributeError, KeyError, OverflowError, TypeError, ValueError, WrongCallError) as error:
        raise DamagedSessionError("{what} in the session cannot be read.", what=what) from error


# ---- scan results ----------------------------------------------------------------------------------------------------


def scan_to_json(result: ScanResult) -> str:
    """A scan result as text."""
    photo = result.photo
    return dumps(
        {
            "path": result.path,
            "status": result.status,
            "photo": photo
            and {
                "path": str(photo.path),
                "format": photo.format,
                "size_bytes": photo.size_bytes,
                "sha256": photo.sha256,
            },
            "error_code": result.error_code,
            "error": to_plain(result.error),
            "width_px": int(result.width_px),
            "height_px": int(result.height_px),
            "findings": [_finding_to_json(finding) for finding in result.findings],
            "metadata": [_item_to_json(item) for item in result.metadata],
            "seconds": {stage: float(seconds) for stage, seconds in result.seconds.items()},
            "pages": [[int(page.width_px), int(page.height_px)] for page in result.pages],
            "animated": result.animated,
        }
    )


def _item_to_json(item: MetadataItem) -> list[Any]:
    """A list, for a photo may have hundreds; the words of the watchlist stand in it where there are any."""
    return [item.kind, item.key, item.value, item.action, *([list(item.watched)] if item.watched else [])]


def _finding_to_json(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "kind": finding.kind,
        "box": _box_to_json(finding.box),
        "text": finding.text,
        "confidence": float(finding.confidence),
        "why": to_plain(finding.why),
        "action": finding.action,
        **_pages_to_json(finding),
        **({"appearance": finding.appearance} if finding.appearance else {}),
    }


def _pages_to_json(of: Finding | DrawnRegion | HiddenRegion) -> dict[str, int]:
    """On which pages it stands; nothing where that is not said, as an older PhotoVet wrote and signed it."""
    pages = {"page": of.page, "last_page": of.last_page}
    return {name: int(page) for name, page in pages.items() if page is not None}


def scan_from_json(text: object) -> ScanResult:
    """The scan result that `scan_to_json` wrote. Raises DamagedSessionError."""
    value = loads(text)
    with _reading("A scan result"):
        photo = value["photo"]
        read = ScanResult(
            path=value["path"],
            status=ScanStatus(value["status"]),
            photo=photo and Photo(Path(photo["path"]), photo["format"], photo["size_bytes"], photo["sha256"]),
            error_code=value["error_code"],
            error=value["error"] and from_plain(value["error"]),
            width_px=value["width_px"],
            height_px=value["height_px"],
            findings=tuple(
                Finding(
                    id=finding["id"],
                    kind=Kind(finding["kind"]),
                    box=PixelBox(*finding["box"]),
                    text=finding["text"],
                    confidence=finding["confidence"],
                    why=from_plain(finding["why"]),
                    action=Action(finding["action"]),
                    page=finding.get("page", 0),  # an older PhotoVet looked at the first page alone
                    last_page=finding.get("last_page"),
                    appearance=finding.get("appearance", ""),
                )
                for finding in value["findings"]
            ),
            metadata=tuple(
                MetadataItem(MetadataKind(kind), key, item, MetadataAction(action), tuple(*watched))
                for kind, key, item, action, *watched in value["metadata"]
            ),
            seconds=value["seconds"],
            pages=tuple(PageSize(*size) for size in value.get("pages", ())),
            animated=value.get("animated", False),
        )
        return checked(read)


# ---- reviews ---------------------------------------------------------------------------------------------------------


def review_to_json(review: Review) -> str:
    """A person's decisions as text."""
    subjects = {
        finding: [subject.kind, _box_to_json(subject.box), subject.action, *_subject_pages(subject)]
        for finding, subject in review.subjects.items()
    }
    return dumps(
        {
            "actions": dict(review.actions),
            "outlines": {finding: _outline_to_json(outline) for finding, outline in review.outlines.items()},
            "drawn": [
                {
                    "id": region.id,
                    "outline": _outline_to_json(region.outline),
                    "kind": region.kind,
                    **_pages_to_json(region),
                }
                for region in review.drawn
            ],
            "checked": review.checked,
            # An older PhotoVet wrote neither of these, and signed what it wrote.
            **({"subjects": subjects} if subjects else {}),
            **({"left_out": True} if review.left_out else {}),
        }
    )


def _subject_pages(subject: Subject) -> tuple[int | None, ...]:
    """Nothing for the first page alone, as an older PhotoVet wrote and signed it."""
    return () if subject.page == 0 and subject.last_page is None else (subject.page, subject.last_page)


def review_from_json(text: object) -> Review:
    """The decisions that `review_to_json` wrote. Raises DamagedSessionError."""
    value = loads(text)
    with _reading("A decision"):
        read = Review(
            actions={finding: Action(action) for finding, action in value["actions"].items()},
            outlines={finding: _outline_from_json(outline) for finding, outline in value["outlines"].items()},
            drawn=tuple(
                DrawnRegion(
                    region["id"],
                    _outline_from_json(region["outline"]),
                    Kind(region["kind"]),
                    region.get("page"),
                    region.get("last_page"),
                )
                for region in value["drawn"]
            ),
            checked=bool(value["checked"]),
            subjects={
                finding: Subject(Kind(kind), PixelBox(*box), Action(action), *pages)
                for finding, (kind, box, action, *pages) in value.get("subjects", {}).items()
            },
            left_out=bool(value.get("left_out", False)),
        )
        return checked(read)


def _box_to_json(box: PixelBox) -> list[int]:
    return [int(box.left), int(box.top), int(box.right), int(box.bottom)]


def _outline_to_json(outline: Outline) -> dict[str, Any]:
    match outline:
        case PixelBox():
            return {"box": _box_to_json(outline)}
        case Ellipse():
            return {"ellipse": _box_to_json(outline.box)}
        case Quad():
            return {"quad": [[float(x), float(y)] for x, y in outline.points]}
        case Stroke():
            return {
                "stroke": [[float(x), float(y)] for x, y in outline.points],
                "radius_px": float(outline.radius_px),
            }


def _outline_from_json(value: Mapping[str, Any]) -> Outline:
    match value:
        case {"box": [left, top, right, bottom]}:
            return PixelBox(left, top, right, bottom)
        case {"ellipse": [left, top, right, bottom]}:
            return Ellipse(PixelBox(left, top, right, bottom))
        case {"quad": [[ax, ay], [bx, by], [cx, cy], [dx, dy]]}:
            return Quad(((ax, ay), (bx, by), (cx, cy), (dx, dy)))
        case {"stroke": [_, *_] as points, "radius_px": int() | float() as radius_px}:
            return Stroke(tuple((x, y) for x, y in points), radius_px)
    raise ValueError("no outline")


# ---- plans -----------------------------------------------------------------------------------------------------------


def plan_to_json(plan: RedactionPlan) -> str:
    """What a plan makes of the photo, as text; what it tells about the photo is left out."""
    return dumps(
        {
            "photo": plan.photo_sha256,
            "regions": [
                {
                    "outline": _outline_to_json(region.outline),
                    "kind": region.kind,
                    "style": region.style,
                    **_pages_to_json(region),
                }
                for region in plan.regions
            ],
            "keep": asdict(plan.keep),
            "seed": plan.seed,
            "copy_format": plan.copy_format,
        }
    )


# ---- export results --------------------------------------------------------------------------------------------------


def export_to_json(result: ExportResult) -> str:
    """What became of a photo, as text."""
    return dumps(
        {
            **asdict(result),
            "error": to_plain(result.error),
            "checks": [{**asdict(check), "detail": to_plain(check.detail)} for check in result.checks],
            "notes": [to_plain(note) for note in result.notes],
            "output": None if result.output is None else str(result.output),
        }
    )


def export_from_json(text: object) -> ExportResult:
    """The result that `export_to_json` wrote. Raises DamagedSessionError."""
    value = loads(text)
    with _reading("An export"):
        read = ExportResult(
            path=value["path"],
            status=CleanStatus(value["status"]),
            output=None if value["output"] is None else Path(value["output"]),
            error_code=value["error_code"],
            error=value["error"] and from_plain(value["error"]),
            regions_hidden=value["regions_hidden"],
            items_removed=value["items_removed"],
            checks=tuple(Check(check["name"], check["ok"], from_plain(check["detail"])) for check in value["checks"]),
            notes=tuple(map(from_plain, value["notes"])),
            converted_from=value.get("converted_from"),  # an older PhotoVet wrote none
            hidden_unfound=value.get("hidden_unfound", 0),
            decisions_unused=value.get("decisions_unused", 0),
            output_sha256=value.get("output_sha256"),  # see above
        )
        return checked(read)


# ---- settings --------------------------------------------------------------------------------------------------------


def settings_to_json(settings: Settings) -> str:
    """The settings as text; the watchlist is in it."""
    value = {each.name: getattr(settings, each.name) for each in fields(settings)}
    changed = {
        "hide": sorted(settings.hide),
        "keep": sorted(settings.keep),
        "styles": dict(settings.styles),
        "watchlist": list(settings.watchlist),
        "limits": asdict(settings.limits),
    }
    return dumps({**value, **changed})


def settings_from_json(text: object) -> Settings:
    """The settings that `settings_to_json` wrote; fields that are new since then have their defaults.

    Raises DamagedSessionError.
    """
    value = loads(text)
    with _reading("The settings"):
        changed: dict[str, Any] = {
            "hide": frozenset(map(Kind, value["hide"])),
            "keep": frozenset(map(Kind, value["keep"])),
            "styles": {Kind(kind): style for kind, style in value["styles"].items()},
            "watchlist": tuple(value["watchlist"]),
            "limits": Limits(**value["limits"]),
        }
        read = Settings(**{**value, **changed})
        return checked(read)
