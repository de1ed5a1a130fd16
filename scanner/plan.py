"""Findings, a person's decisions and the policy, made into the plan that export carries out."""

from __future__ import annotations

from typing import Final

from scanner.model import Action, HiddenRegion, KeptMetadata, MetadataAction, RedactionPlan, Review, ScanResult
from scanner.settings import Settings

# The seed must not depend on the photo's content: whatever was hidden would then have a say in the fill.
SEED: Final = 20_260_501

_UNDECIDED: Final = Review()


def make_plan(result: ScanResult, settings: Settings, review: Review = _UNDECIDED) -> RedactionPlan:
    """Say what export hides and keeps: a person's decision first, then the action that the scan proposed.

    With `settings.metadata_only` no region of the picture is hidden.
    """
    regions: list[HiddenRegion] = []
    if not settings.metadata_only:
        for finding in result.findings:
            if review.actions.get(finding.id, finding.action) is Action.HIDE:
                outline = review.outlines.get(finding.id, finding.box)
                regions.append(HiddenRegion(outline, finding.kind, settings.style_for(finding.kind)))
        regions.extend(
            HiddenRegion(drawn.outline, drawn.kind, settings.style_for(drawn.kind))
            for drawn in review.drawn
            if review.actions.get(drawn.id, Action.HIDE) is Action.HIDE
        )
    return RedactionPlan(
        photo_sha256=result.photo.sha256 if result.photo else "",
        regions=tuple(regions),
        keep=KeptMetadata(date=settings.keep_date, copyright=settings.keep_copyright),
        seed=SEED,
        copy_format=settings.copy_format,
        items_to_remove=sum(item.action is MetadataAction.REMOVE for item in result.metadata),
        error_code=result.error_code,
        error=result.error,
    )
