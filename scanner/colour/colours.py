"""What the numbers of an RGB picture mean: primaries and a curve, from code points (ITU-T H.273), as an ICC profile."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scanner.colour import icc
from scanner.settings import Limits

Point = tuple[float, float]
"""x and y of a colour (CIE 1931)."""

D65: Final = (0.3127, 0.3290)
_D50: Final = (0.9642, 1.0, 0.8249)  # XYZ, clause 6.3.4.3 of ICC.1:2022
_BRADFORD: Final = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])


@dataclass(frozen=True, slots=True)
class Colours:
    """Red, green, blue and white of a picture, and the parametric curve (ICC.1:2022 Table 68) that makes it linear."""

    primaries: tuple[Point, Point, Point]
    white: Point
    curve: tuple[float, ...]  # one number: a power; five: function type 3


_BT_709: Final = ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060))
_SRGB_CURVE: Final = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_CAMERA_CURVE: Final = (1 / 0.45, 1 / 1.099, 0.099 / 1.099, 1 / 4.5, 0.081)
SRGB: Final = Colours(_BT_709, D65, _SRGB_CURVE)

ADOBE_RGB: Final = Colours(((0.640, 0.330), (0.210, 0.710), (0.150, 0.060)), D65, (563 / 256,))
"""Adobe RGB (1998) Color Image Encoding, clause 4.3."""

# H.273 Tables 2 and 3; 2 says that nothing is said, and viewers take sRGB then. Left out are 16 (PQ) and 18 (HLG),
# which are for screens brighter than white, and 8 (linear), for the dark tones of which 8 bits do not suffice.
_PRIMARIES: Final = {
    1: _BT_709,
    2: _BT_709,
    5: ((0.640, 0.330), (0.290, 0.600), (0.150, 0.060)),
    6: ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070)),
    7: ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070)),
    9: ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),
    12: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),
}
_CURVES: Final = {
    **dict.fromkeys((2, 13), _SRGB_CURVE),
    **dict.fromkeys((1, 6, 14, 15), _CAMERA_CURVE),
    4: (2.2,),
    5: (2.8,),
}
_POWERS: Final = (1.4, 4.0)  # below, 8 bits do not suffice; above, it is no picture's
_LARGEST: Final = 4.0  # coordinate of a primary in XYZ, where white is 1; above, they make no triangle


def of_code_points(primaries: int, transfer: int) -> Colours | None:
    """The colours that two code points name; None for those that have no place in a JPEG, or that are not known."""
    if primaries not in _PRIMARIES or transfer not in _CURVES:
        return None
    return Colours(_PRIMARIES[primaries], D65, _CURVES[transfer])


def of_power(primaries: tuple[Point, Point, Point], white: Point, power: float) -> Colours | None:
    """Colours with a plain power as their curve; None where the curve is near to linear, or all of it is nonsense."""
    made = Colours(primaries, white, (power,))
    return made if _POWERS[0] <= power <= _POWERS[1] and _columns(made) is not None else None


def profile(colours: Colours) -> bytes:
    """An ICC profile (version 4, matrix and curves) with neutral texts; empty where the primaries make no triangle."""
    matrices = _columns(colours)
    if matrices is None:
        return b""
    columns, adaptation = matrices
    kind = 3 if len(colours.curve) > 1 else 0
    curve = b"para" + bytes(4) + struct.pack(">HH", kind, 0) + _fixed(colours.curve)
    tags = {b"wtpt": b"XYZ " + bytes(4) + _fixed(_D50), b"chad": b"sf32" + bytes(4) + _fixed(adaptation)}
    for index, name in enumerate((b"r", b"g", b"b")):
        tags[name + b"XYZ"] = b"XYZ " + bytes(4) + _fixed(columns[:, index])
        tags[name + b"TRC"] = curve
    return icc.rebuilt(_packed(tags), Limits())


def _columns(colours: Colours) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
    """The primaries in XYZ as columns, adapted to D50 (ICC.1:2022, annex E), and the adaptation; None for nonsense."""
    if min(y for _, y in (*colours.primaries, colours.white)) <= 0:
        return None
    corners, white = np.array([_xyz(point) for point in colours.primaries]).T, _xyz(colours.white)
    with np.errstate(all="ignore"):
        adaptation = np.linalg.inv(_BRADFORD) @ np.diag((_BRADFORD @ _D50) / (_BRADFORD @ white)) @ _BRADFORD
        try:
            columns = adaptation @ (corners * np.linalg.solve(corners, white))
        except np.linalg.LinAlgError:
            return None
    largest = max(np.abs(columns).max(), np.abs(adaptation).max())
    return (columns, adaptation) if largest <= _LARGEST else None  # NaN is none either


def _xyz(point: Point) -> NDArray[np.float64]:
    x, y = point
    return np.array([x / y, 1.0, (1 - x - y) / y])


def _fixed(values: object) -> bytes:
    """Numbers as s15Fixed16Number (clause 4.6)."""
    return b"".join(struct.pack(">i", round(float(value) * 65536)) for value in np.ravel(np.asarray(values)))


def _packed(tags: dict[bytes, bytes]) -> bytes:
    """A monitor's profile as far as `icc.rebuilt` reads one."""
    head = struct.pack(">8xBB2x4s4s4s12x4s28x", 4, 0x40, b"mntr", b"RGB ", b"XYZ ", b"acsp") + _fixed(_D50)
    head = head.ljust(128, b"\0") + struct.pack(">I", len(tags))
    table, data, at = b"", b"", len(head) + 12 * len(tags)
    for name, value in tags.items():
        table += struct.pack(">4sII", name, at + len(data), len(value))
        data += value
    return head + table + data
