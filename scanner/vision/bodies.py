"""Where the body under a face is: the engines look there more closely, and the detectors judge what stands there."""

from __future__ import annotations

from typing import Final

from scanner.geometry import PixelBox

SURE_FACE: Final = 0.35
"""Faces below this confidence are hidden like all others, but half of them are none: a knot in wood wears no shirt."""


def torso_under(face: PixelBox, half_width: float, below_chin: float, above_chin: float = 0.0) -> PixelBox:
    """A part of the body, given in widths and heights of its face as the network outlines it, from forehead to chin.

    Pixels of the upright photo; it may reach beyond its edges.
    """
    x, _ = face.center
    return PixelBox(
        int(x - half_width * face.width),
        int(face.bottom - above_chin * face.height),
        int(x + half_width * face.width),
        int(face.bottom + below_chin * face.height),
    )
