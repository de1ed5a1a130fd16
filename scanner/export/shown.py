"""The picture with its regions hidden, to be shown small in a report: as safe as in a copy, but not the same pixels."""

from __future__ import annotations

import numpy as np

from scanner.export import tiff_samples
from scanner.export.base import styled_masks
from scanner.export.codings import coding_of
from scanner.formats.base import Container
from scanner.formats.tiff import TiffFile
from scanner.model import RedactionPlan, RgbImage
from scanner.redaction.painter import paint_masks


def hidden_picture(container: Container, plan: RedactionPlan) -> RgbImage:
    """The first picture, upright, hidden by the units in which it is coded.

    Raises DamagedPhotoError, LimitError; RefusedError for a picture of which those units are not known.
    """
    decoded = container.first_picture()
    if not plan.regions:
        return decoded.rgb
    if container.form.name == "tiff":
        decoded = tiff_samples.shown(container.as_a(TiffFile), decoded, plan)
    coding = coding_of(container)
    masks = styled_masks(plan, decoded.width_px, decoded.height_px, coding, decoded.orientation)
    return np.ascontiguousarray(paint_masks(decoded.rgb, masks, plan.seed))
