"""Hides regions in an AVIF, and in a HEIC that no JPEG can hold: decoded, painted, and coded again as AVIF.

Depth, code points, profile and opacity stay. What hangs on the picture (depth and gain maps, previews) shows what is
hidden a second time, and stays behind.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from scanner.colour import opacity
from scanner.errors import RefusedError
from scanner.export import carried, deep
from scanner.export.base import Fill, Written, fill_for
from scanner.export.codings import coding_of
from scanner.export.deep import DeepPicture
from scanner.formats.base import Container
from scanner.formats.heif import AVIF, Avif
from scanner.messages import Message, Term
from scanner.model import DecodedPicture, RedactionPlan

QUALITY: Final = 90
_SPEED: Final = 8  # of 10; the slower ones save a few per cent for several times the time
_MATRICES: Final = frozenset({1, 5, 6, 9})  # BT.709, BT.601 (two names), BT.2020
_BT_601: Final = 6


def write(container: Container, plan: RedactionPlan) -> Written:
    """An AVIF of quality 90 without chroma subsampling, upright."""
    if container.several:
        raise RefusedError(
            "Parts of a {format} with several pictures cannot be hidden yet. Save it as an "
            "animated WebP or PNG, or its pictures one by one.",
            format=Term(container.form.title),
        )
    picture = deep.read(container)
    # The fill is made of what is shown; it has 8 bits, which its grain covers.
    shown = DecodedPicture(container.first_picture().rgb, 1)
    painted = _filled(picture, fill_for(shown, plan, coding_of(container)))
    content = memoryview(_encoded(painted, picture))
    pieces = Avif(AVIF, content, container.limits).packed_with(carried.kept_tags(container, plan), picture.profile)
    note = Message("The picture was coded again as AVIF of quality {quality} (4:4:4).", quality=QUALITY)
    return Written(b"".join(pieces), "avif", (note,))


def _filled(picture: DeepPicture, fill: Fill) -> NDArray[np.generic]:
    top = (1 << picture.bits) - 1
    samples = picture.samples.copy()
    samples[fill.hidden, :3] = np.rint(fill.rgb[fill.hidden] * (top / 255)).astype(samples.dtype)
    samples[fill.hidden, 3:] = top
    if picture.has_opacity:
        samples[opacity.unseen(samples[..., 3], top)] = 0
    return samples


def _encoded(samples: NDArray[np.generic], picture: DeepPicture) -> bytes:
    from imagecodecs import avif_encode  # noqa: PLC0415  loading it takes a quarter of a second

    primaries, transfer, matrix = picture.code_points
    return bytes(
        avif_encode(
            samples,
            level=QUALITY,
            speed=_SPEED,
            bitspersample=picture.bits,
            pixelformat="444",
            primaries=primaries,
            transfer=transfer,
            matrix=matrix if matrix in _MATRICES else _BT_601,
            numthreads=1,
        )
    )
