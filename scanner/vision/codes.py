"""QR codes, barcodes and the like, with zxing-cpp: also those that it locates but cannot decode."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import cv2
import numpy as np

from scanner.model import CodeMark, PixelBox, Quad, RgbImage

_LONGEST_PX: Final = 4096  # of a pass; zxing-cpp also looks at the picture at half and quarter size
_ENLARGED_BELOW_PX: Final = 2048  # photos with a longer side below this are also looked at enlarged
_ENLARGEMENT: Final = 2.0
_SHARED: Final = 0.5  # of the smaller box: two codes do not overlap

# These have finder patterns that chance does not draw. Others that were only located must show in two passes: on 180
# street photos, zxing-cpp alone located 11 Data Matrix codes that were none.
_DISTINCT: Final = ("QR", "Aztec", "MaxiCode")


def find_codes(rgb: RgbImage, parts: Sequence[PixelBox]) -> tuple[CodeMark, ...]:
    """All codes in these parts of the photo, from the top left on; `text` is None where one could not be decoded."""
    marks = [mark for part in parts for mark in _in_part(rgb, part)]
    return tuple(sorted(marks, key=lambda m: m.quad.points))


def _in_part(rgb: RgbImage, part: PixelBox) -> list[CodeMark]:
    longer = max(rgb.shape[:2])
    grey = np.asarray(cv2.cvtColor(rgb[part.top : part.bottom, part.left : part.right], cv2.COLOR_RGB2GRAY), np.uint8)
    scales = [min(1.0, _LONGEST_PX / longer)]
    if longer < _ENLARGED_BELOW_PX:
        scales.append(_ENLARGEMENT)
    return agreed([_at_scale(grey, part, scale) for scale in scales])


def agreed(passes: Sequence[Sequence[CodeMark]]) -> list[CodeMark]:
    """One mark a code: the decoded ones, then those located in two passes, or once with a distinct finder pattern."""
    marks = [(number, mark) for number, marks in enumerate(passes) for mark in marks]
    kept: list[CodeMark] = []
    for number, mark in sorted(marks, key=lambda m: (m[1].text is None, -m[1].quad.bounds().area)):
        if any(_same(mark, other) for other in kept):
            continue
        seen_again = any(n != number and _same(mark, other) for n, other in marks)
        if mark.text is not None or seen_again or any(name in mark.symbology for name in _DISTINCT):
            kept.append(mark)
    return kept


def _same(a: CodeMark, b: CodeMark) -> bool:
    first, second = a.quad.bounds(), b.quad.bounds()
    return first.intersection(second).area > _SHARED * min(first.area, second.area)


def _at_scale(grey: Any, part: PixelBox, scale: float) -> list[CodeMark]:
    import zxingcpp  # noqa: PLC0415  # only a worker that looks at pictures needs it

    if scale != 1:
        way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        grey = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=way)
    codes = zxingcpp.read_barcodes(np.ascontiguousarray(grey), return_errors=True)
    return [_mark(code, part, 1 / scale) for code in codes]


def _mark(code: Any, part: PixelBox, scale: float) -> CodeMark:
    place = code.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    a, b, c, d = ((corner.x * scale + part.left, corner.y * scale + part.top) for corner in corners)
    return CodeMark(Quad((a, b, c, d)), str(code.format), code.text if code.valid else None)
