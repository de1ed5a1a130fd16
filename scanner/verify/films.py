"""Checks of a film: at every moment its copy shows outside of what was hidden what the original shows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Final

import numpy as np
from PIL import Image

from scanner.export.base import styled_masks
from scanner.export.codings import coding_of
from scanner.formats import films, pixels
from scanner.formats.films import Shown
from scanner.messages import Message
from scanner.model import Check, Mask, RedactionPlan, RgbImage
from scanner.redaction import orientation as turning
from scanner.redaction.mask import union
from scanner.verify.frames import seen
from scanner.verify.second_geometry import MISPLACED, Lie, confirmed
from scanner.verify.untouched import Pair, header_of

_SAME_MOMENT_MS: Final = 1.5  # files round times in ways of their own
_LEAST_PSNR: Final = 30.0  # dB, of a film that was coded again
_LIKE: Final = 0.5  # share of hidden pixels, where they had detail, that may be what they were
_LEAST_DETAIL: Final = 4.0  # grey levels


def check_film(pair: Pair, plan: RedactionPlan) -> tuple[Check, Check]:
    """`outside-unchanged` and `inside-replaced`. Raises DamagedPhotoError where a frame cannot be decoded."""
    plugins = pixels.PLUGINS[pair.original.form.name]
    header = header_of(pair.copy)
    turn = header.orientation if header is not None and header.orientation in range(1, 9) else 1
    coding = coding_of(pair.original)
    inside, frames = Message("The hidden part shares no detail with the original."), 0
    for number, before, after in _moments(pair, plugins):
        if before is None or after is None or before.rgba.shape != after.rgba.shape:
            return _failed(Message("The copy does not last as long as the original, or shows frames of another size."))
        here = plan.on_page(number)
        height, width = before.rgba.shape[:2]
        wide, high = turning.upright_size(width, height, turn)
        upright = union((m.mask for m in styled_masks(here, wide, high, coding, turn)), wide, high)
        hidden = turning.stored(upright, turn)
        outlines = [region.outline for region in here.regions]
        if not confirmed(hidden, outlines, Lie(width, height, turn), coding.spread_px):
            return _failed(MISPLACED)
        if not _alike(before, after, hidden, exact=coding.is_exact or not plan.regions):
            return _failed(Message("The copy differs from the original outside of what was hidden."))
        if _still_there(before, after, hidden):
            words = Message("Something of the hidden part still shows in the copy.")
            return Check("outside-unchanged", True, Message("The rest of the film is what it was.")), _inside(
                False, words
            )
        frames = max(frames, number + 1)
    words = Message("Every pixel outside of what was hidden is what it was in all {count} frames.", count=frames)
    if not coding.is_exact:
        words = Message(
            "The film was coded again; outside of what was hidden all {count} frames are the same but for noise.",
            count=frames,
        )
    return Check("outside-unchanged", True, words), _inside(True, inside)


def hidden_frames(pair: Pair, plan: RedactionPlan) -> Iterator[tuple[RgbImage, RedactionPlan]]:
    """The copy's frames in which something is hidden, upright, with the plan for each.

    Those among which the hidden parts and what surrounds them look the same come once.
    """
    plugins = pixels.PLUGINS[pair.original.form.name]
    header = header_of(pair.copy)
    turn = header.orientation if header is not None and header.orientation in range(1, 9) else 1
    known: set[bytes] = set()
    for number, _, after in _moments(pair, plugins):
        here = plan.on_page(number)
        if after is None or not here.regions:
            continue
        rgb = pixels.upright_rgb(Image.fromarray(after.rgba), turn)
        look = hashlib.sha256()
        for region in here.regions:
            box = region.outline.bounds()
            margin = max(8, box.height // 2)
            area = box.grown(margin, margin).clamped(rgb.shape[1], rgb.shape[0])
            look.update(repr(region).encode() + rgb[area.top : area.bottom, area.left : area.right].tobytes())
        if look.digest() not in known:
            known.add(look.digest())
            yield rgb, here


def _inside(ok: bool, words: Message) -> Check:
    return Check("inside-replaced", ok, words)


def _failed(words: Message) -> tuple[Check, Check]:
    return Check("outside-unchanged", False, words), _inside(False, words)


def _moments(pair: Pair, plugins: tuple[str, ...]) -> Iterator[tuple[int, Shown | None, Shown | None]]:
    """Each frame of the original with each frame of the copy that is shown at the same time."""
    copies = films.frames(pair.copy.source, plugins, pair.copy.limits)
    shown, ends = next(copies, None), 0.0
    ends += shown.shown_ms if shown else 0.0
    begins = 0.0
    still_first = _has_still(pair)
    for number, frame in enumerate(films.frames(pair.original.source, plugins, pair.original.limits)):
        if still_first and number == 0:  # a picture before the film, which lasts no time
            yield number, frame, shown
            shown = next(copies, None)
            ends = shown.shown_ms if shown else 0.0
            continue
        yield number, frame, shown
        begins += frame.shown_ms
        while shown is not None and ends < begins - _SAME_MOMENT_MS:
            shown = next(copies, None)
            ends += shown.shown_ms if shown else 0.0
            yield number, frame, shown
        if shown is not None and abs(ends - begins) <= _SAME_MOMENT_MS:
            shown = next(copies, None)
            ends += shown.shown_ms if shown else 0.0
    if shown is not None:
        yield number, None, shown


def _has_still(pair: Pair) -> bool:
    original = pair.original
    with pixels.opened(original.source, pixels.PLUGINS[original.form.name], original.limits) as image:
        return bool(image.info.get("default_image"))


def _alike(before: Shown, after: Shown, hidden: Mask, *, exact: bool) -> bool:
    one, other = (seen(shown.rgba)[~hidden] for shown in (before, after))
    if exact:
        return bool(np.array_equal(one, other))
    error = float(((one.astype(np.float32) - other) ** 2).mean()) if one.size else 0.0
    return bool(10 * np.log10(255**2 / max(error, 1e-4)) >= _LEAST_PSNR)


def _still_there(before: Shown, after: Shown, hidden: Mask) -> bool:
    """Whether hidden pixels with detail in them came out as they were."""
    one, other = before.rgba[hidden], after.rgba[hidden]
    if not one.size or float(one[..., :3].std()) < _LEAST_DETAIL:
        return False
    return float((one == other).all(axis=-1).mean()) > _LIKE and float(other[..., :3].std()) >= _LEAST_DETAIL
