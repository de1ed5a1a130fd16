"""The header of a JPEG XL codestream, as far as it says how the picture is shown (ISO/IEC 18181-1, annex D).

The codestream is read bit by bit, the lowest bit of each byte first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from scanner.colour.colours import SRGB, Colours, of_code_points, of_power
from scanner.errors import DamagedPhotoError

SIGNATURE: Final = b"\xff\x0a"
HEADER_BYTES: Final = 4096
"""As much of a codestream as `read` looks at; names of extra channels come first, and can be long."""

_RATIOS: Final = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}
_GREY, _RGB = 1, 0
_D65: Final = 1
_PRIMARIES: Final = {1: 1, 9: 9, 11: 12}  # clause D.3.5 -> ITU-T H.273
_ALPHA, _SPOT, _FILTER = 0, 2, 5


@dataclass(frozen=True, slots=True)
class Header:
    """Size as stored, whether more than one frame is shown, and the colours; None where an ICC profile has them."""

    width_px: int
    height_px: int
    animated: bool
    colours: Colours | None
    extra_channels: int = 0  # transparency and others


class _Bits:
    def __init__(self, data: bytes) -> None:
        self.bits = int.from_bytes(data, "little")
        self.left = 8 * len(data)

    def take(self, count: int) -> int:
        """The next bits as a number. Raises DamagedPhotoError at the end."""
        if count > self.left:
            raise DamagedPhotoError("The header of the JPEG XL file is damaged or cut off.")
        value = self.bits & ((1 << count) - 1)
        self.bits >>= count
        self.left -= count
        return value

    def number(self, *choices: tuple[int, int]) -> int:
        """U32 (clause B.2.2): two bits choose an offset and how many bits are added to it."""
        offset, width = choices[self.take(2)]
        return offset + self.take(width)

    def named(self) -> int:
        """Enum (clause B.2.4)."""
        return self.number((0, 0), (1, 0), (2, 4), (18, 6))


def size(head: bytes) -> tuple[int, int]:
    """Width and height as stored. Raises DamagedPhotoError."""
    return _size(_bits(head))


def read(head: bytes) -> Header:
    """The header at the beginning of a codestream. Raises DamagedPhotoError."""
    bits = _bits(head)
    width, height = _size(bits)
    if bits.take(1):  # all defaults
        return Header(width, height, animated=False, colours=SRGB)
    animated = bool(bits.take(1)) and _has_animation(bits)
    _bit_depth(bits)
    bits.take(1)
    extra = bits.number((0, 0), (1, 0), (2, 4), (1, 12))
    for _ in range(extra):
        _extra_channel(bits)
    bits.take(1)
    return Header(width, height, animated, _colours(bits), extra)


def _bits(head: bytes) -> _Bits:
    if head[:2] != SIGNATURE:
        raise DamagedPhotoError("The JPEG XL file holds no picture.")
    return _Bits(head[2:])


def _size(bits: _Bits) -> tuple[int, int]:
    """SizeHeader (clause D.2)."""

    def side(*, small: bool) -> int:
        return (bits.take(5) + 1) * 8 if small else bits.number((1, 9), (1, 13), (1, 18), (1, 30))

    small = bits.take(1) == 1
    height = side(small=small)
    if ratio := bits.take(3):
        numerator, denominator = _RATIOS[ratio]
        return height * numerator // denominator, height
    return side(small=small), height


def _has_animation(bits: _Bits) -> bool:
    """The extra fields of ImageMetadata (clause D.3.1)."""
    bits.take(3)  # orientation
    if bits.take(1):
        _size(bits)
    if bits.take(1):
        _preview(bits)
    if not bits.take(1):
        return False
    bits.number((100, 0), (1000, 0), (1, 10), (1, 30))
    bits.number((1, 0), (1001, 0), (1, 8), (1, 10))
    bits.number((0, 0), (0, 3), (0, 16), (0, 32))
    bits.take(1)
    return True


def _preview(bits: _Bits) -> None:
    """PreviewHeader (clause D.3.2)."""
    choices = ((16, 0), (32, 0), (1, 5), (33, 9)) if bits.take(1) else ((1, 6), (65, 8), (321, 10), (1345, 12))
    bits.number(*choices)
    if not bits.take(3):
        bits.number(*choices)


def _bit_depth(bits: _Bits) -> None:
    """BitDepth (clause D.3.4)."""
    if bits.take(1):
        bits.number((32, 0), (16, 0), (24, 0), (1, 6))
        bits.take(4)
    else:
        bits.number((8, 0), (10, 0), (12, 0), (1, 6))


def _extra_channel(bits: _Bits) -> None:
    """ExtraChannelInfo (clause D.3.6)."""
    if bits.take(1):
        return
    kind = bits.named()
    _bit_depth(bits)
    bits.number((0, 0), (3, 0), (4, 0), (1, 3))
    bits.take(8 * bits.number((0, 0), (0, 4), (16, 5), (48, 10)))
    if kind == _ALPHA:
        bits.take(1)
    elif kind == _SPOT:
        bits.take(4 * 16)
    elif kind == _FILTER:
        bits.number((1, 0), (0, 2), (3, 4), (19, 8))


def _colours(bits: _Bits) -> Colours | None:
    """ColourEncoding (clause D.3.5)."""
    if bits.take(1):
        return SRGB
    has_profile, space = bits.take(1), bits.named()
    if has_profile or space not in (_RGB, _GREY) or bits.named() != _D65:
        return None
    primaries = _PRIMARIES.get(bits.named()) if space == _RGB else 1
    if primaries is None:
        return None
    if not bits.take(1):
        return of_code_points(primaries, bits.named())
    gamma = bits.take(24)
    usual = of_code_points(primaries, 13)
    return of_power(usual.primaries, usual.white, 10_000_000 / gamma) if usual and gamma else None
