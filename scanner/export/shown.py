"""The picture with its regions hidden, to be shown small in a report: as safe as in a copy, but not the same pixels."""

from __future__ import annotations

import numpy as np

from scanner.export import tiff_samples
from scanner.export.base import styled_masks
from scanner.export.codings import coding_of
from scanner.formats.base import Format
from scanner.model import RedactionPlan, RgbImage
from scanner.redaction.painter import paint_masks
from scanner.settings import Limits


def hidden_picture(source: memoryview, form: Format, plan: RedactionPlan, limits: Limits) -> RgbImage:
    """The first picture, upright, hidden by the units in which it is coded.

    Raises DamagedPhotoError, LimitError; RefusedError for a picture of which those units are not known.
    """
    decoded = form.decode(source, limits)
    if not plan.regions:
        return decoded.rgb
    if form.name == "tiff":
        decoded = tiff_samples.shown(source, decoded, plan, limits)
    coding = coding_of(source, form, limits)
    masks = styled_masks(plan, decoded.width_px, decoded.height_px, coding, decoded.orientation)
    return np.ascontiguousarray(paint_masks(decoded.rgb, masks, plan.seed))
