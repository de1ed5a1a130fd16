"""Small pictures for a report, made in a worker: the photo and its findings as they look *after* hiding.

In a report everything is hidden that the policy or a person has not declared harmless, also what is still waiting for a
decision: a report is passed around before anybody has decided.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, ClassVar, Final

from scanner.batch.pool import Pool, run_jobs_in_order
from scanner.errors import PhotoVetError
from scanner.matching import matched, with_earlier
from scanner.model import Action, PixelBox, Review, RgbImage, ScanResult, ScanStatus
from scanner.reports.base import Pictures
from scanner.settings import Settings

if TYPE_CHECKING:
    from scanner.batch.jobs import Workbench

OVERVIEW_PX: Final = 480
CROP_HEIGHT_PX: Final = 96
CROP_WIDTH_PX: Final = 320
_QUALITY: Final = 60  # of WebP: 14 kB where JPEG at 72 takes 24 kB for the same look, the mean of the samples
_MOST_CROPS: Final = 24
_CONTEXT: Final = 0.75  # of the finding's height is shown around it, so that one sees where it was


@dataclass(frozen=True, slots=True)
class PicturesJob:
    """Make the small pictures of one scanned photo."""

    answer: ClassVar = Pictures

    result: ScanResult
    settings: Settings
    review: Review = field(default_factory=Review)

    @property
    def path(self) -> str:
        """The photo."""
        return self.result.path

    @property
    def seconds_allowed(self) -> float:
        """The limit of the settings."""
        return self.settings.limits.seconds_per_photo

    def run(self, bench: Workbench) -> Pictures:
        """Decode, hide, shrink; no pictures where the photo has changed since its scan or cannot be read."""
        del bench
        try:
            return _pictures(self.result, self.review, self.settings)
        except PhotoVetError:
            return Pictures()

    def lost(self, code: str, message: str) -> Pictures:
        """No pictures."""
        del code, message
        return Pictures()


def with_pictures(
    pool: Pool, results: Iterable[ScanResult], review_of: Callable[[ScanResult], Review], settings: Settings
) -> Iterator[tuple[ScanResult, Pictures]]:
    """Each result with its pictures, in order; only a few are worked on, or wait, at a time."""
    jobs = (PicturesJob(result, settings, review_of(result)) for result in results)
    for outcome in run_jobs_in_order(pool, jobs):
        if isinstance(outcome.job, PicturesJob) and isinstance(outcome.result, Pictures):
            yield outcome.job.result, outcome.result


def _pictures(result: ScanResult, review: Review, settings: Settings) -> Pictures:
    if result.status is not ScanStatus.OK:  # what was not looked at in full may show anything
        return Pictures()
    from scanner.export.shown import hidden_picture  # noqa: PLC0415
    from scanner.intake import open_photo  # noqa: PLC0415  # only a worker needs the decoders
    from scanner.plan import make_plan  # noqa: PLC0415

    with open_photo(result.path, settings.limits) as opened:
        if result.photo is None or opened.photo.sha256 != result.photo.sha256:
            return Pictures()
        review = matched(review, result)
        result = with_earlier(result, review)
        plan = make_plan(result, replace(settings, metadata_only=False), _strict(review, result))
        painted = hidden_picture(opened.container, plan.on_page(0))
    shown = [finding for finding in result.findings if finding.action is not Action.KEEP and not finding.page]
    shown = shown[:_MOST_CROPS]
    return Pictures(
        overview=_encoded(painted, OVERVIEW_PX, OVERVIEW_PX),
        crops={finding.id: _crop(painted, finding.box) for finding in shown},
    )


def _strict(review: Review, result: ScanResult) -> Review:
    """The decisions, with everything hidden that is not decided to be kept."""
    actions = {finding.id: review.actions.get(finding.id, finding.action) for finding in result.findings}
    actions |= {finding.id: review.actions.get(finding.id, finding.action) for finding in result.findings}
    actions |= {drawn.id: review.actions.get(drawn.id, Action.HIDE) for drawn in review.drawn}
    strict = {each: Action.KEEP if action is Action.KEEP else Action.HIDE for each, action in actions.items()}
    return replace(review, actions=strict)


def _crop(rgb: RgbImage, box: PixelBox) -> str:
    margin = max(8.0, _CONTEXT * box.height)
    area = box.grown(margin, margin).clamped(rgb.shape[1], rgb.shape[0])
    if not area.area:
        return ""
    return _encoded(rgb[area.top : area.bottom, area.left : area.right], CROP_WIDTH_PX, CROP_HEIGHT_PX)


def _encoded(rgb: RgbImage, width_px: int, height_px: int) -> str:
    """A WebP picture of at most that size, as a `data:` address."""
    from PIL import Image  # noqa: PLC0415  # only a worker needs it

    picture = Image.fromarray(rgb)
    picture.thumbnail((width_px, height_px), Image.Resampling.LANCZOS, reducing_gap=2.0)
    buffer = io.BytesIO()
    picture.save(buffer, "WEBP", quality=_QUALITY, method=4)
    return f"data:image/webp;base64,{base64.b64encode(buffer.getvalue()).decode('ascii')}"
