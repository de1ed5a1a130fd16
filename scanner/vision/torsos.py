"""Where people wear lettering, and how closely it is looked at there.

A number on a shirt is a few tilted, folded digits alone on a plain ground: the network sees them best when the body
fills its view.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from scanner.model import FaceBox, PixelBox
from scanner.vision.bodies import SURE_FACE, torso_under
from scanner.vision.tiling import Pass, View, passes

_NARROWEST_FACE_PX: Final = 14  # on bodies with a smaller face no lettering can be read
_MOST: Final = 4  # bodies in a photo, the nearest first: a crowd costs no more than 8 looks
# The part of a body that carries most lettering, in widths and heights of the face: closer than where a line may stand
# to be worn, so that it fills the view.
_HALF_WIDTH: Final = 1.6
_ABOVE_CHIN: Final = 0.2  # a bent head hides a collar
_BELOW_CHIN: Final = 3.7
_LEAST_SHOWN: Final = 1.0  # face heights of the body that have to be in the photo
_LONGER_PX: Final = (640, 400)  # longer sides of the looks, of which those are taken that are closer than any before


def torsos(faces: Sequence[FaceBox]) -> list[tuple[PixelBox, PixelBox]]:
    """The sure faces that are large enough for lettering on their bodies, and those bodies, the largest face first."""
    near = sorted(
        (face.box for face in faces if face.confidence >= SURE_FACE and face.box.width >= _NARROWEST_FACE_PX),
        key=lambda box: (-box.area, box),
    )
    return [(box, torso_under(box, _HALF_WIDTH, _BELOW_CHIN, _ABOVE_CHIN)) for box in near]


def torso_views(faces: Sequence[FaceBox], width_px: int, height_px: int) -> tuple[View, ...]:
    """Views of the bodies under the largest sure faces of a photo of that size; none in a photo without faces."""
    bodies = [(face.height, torso.clamped(width_px, height_px)) for face, torso in torsos(faces)]
    shown = [torso for face_height, torso in bodies if torso.height >= _LEAST_SHOWN * face_height]
    finest = max(way.scale for way in passes(max(width_px, height_px)))
    looks = ((torso, longer / max(torso.width, torso.height)) for torso in shown[:_MOST] for longer in _LONGER_PX)
    return tuple(View(torso, Pass(scale)) for torso, scale in looks if scale > finest)
