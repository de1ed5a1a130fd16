"""ICC profiles rebuilt from what colour needs: no device, no dates, no names, no private tags (ICC.1:2022).

The tags that a colour transform reads are copied value for value; everything that tells of a device, a maker, a
moment or a person is left out or replaced by neutral text. The result is the same for the same colours: rebuilding a
rebuilt profile gives the same bytes.
"""

from __future__ import annotations

import struct
from typing import Final

from scanner.settings import Limits

_HEADER: Final = 128
_MAX_TAGS: Final = 100

# Clause 9.2. Transforms, their curves and matrices, adaptation and the coding-independent code points.
_COLOUR_TAGS: Final = frozenset(
    {
        b"A2B0",
        b"A2B1",
        b"A2B2",
        b"B2A0",
        b"B2A1",
        b"B2A2",
        b"D2B0",
        b"D2B1",
        b"D2B2",
        b"D2B3",
        b"B2D0",
        b"B2D1",
        b"B2D2",
    }
    | {
        b"B2D3",
        b"rXYZ",
        b"gXYZ",
        b"bXYZ",
        b"rTRC",
        b"gTRC",
        b"bTRC",
        b"kTRC",
        b"wtpt",
        b"bkpt",
        b"chad",
        b"cicp",
        b"gamt",
    }
)
_DESCRIPTION, _COPYRIGHT = b"desc", b"cprt"
_NEUTRAL_COPYRIGHT: Final = "No copyright, use freely"
_CLASSES: Final = frozenset({b"scnr", b"mntr", b"prtr", b"spac"})
_SPACES: Final = {
    b"RGB ": "RGB",
    b"GRAY": "Greyscale",
    b"CMYK": "CMYK",
    b"Lab ": "Lab",
    b"XYZ ": "XYZ",
    b"YCbr": "YCbCr",
}
_PARAMETERS: Final = {0: 1, 1: 3, 2: 4, 3: 5, 4: 7}  # Table 68: parametric curves


def rebuilt(profile: bytes | memoryview, limits: Limits) -> bytes:
    """The profile from allow-listed tags; empty where it is none, or so broken that no decoder can apply it."""
    raw = bytes(profile[: limits.metadata_bytes])
    tags = _tags(raw)
    if not tags or raw[12:16] not in _CLASSES or raw[16:20] not in _SPACES or raw[20:24] not in (b"XYZ ", b"Lab "):
        return b""
    version_4 = raw[8] >= 4  # noqa: PLR2004  major version
    kept = [(name, value) for name, value in tags if name in _COLOUR_TAGS]
    if not {name for name, _ in kept} - {b"wtpt", b"bkpt", b"chad"}:
        return b""
    described = [(_DESCRIPTION, _text(f"{_SPACES[raw[16:20]]} colour profile", _DESCRIPTION, version_4))]
    described += [(_COPYRIGHT, _text(_NEUTRAL_COPYRIGHT, _COPYRIGHT, version_4))]
    return _assembled(raw, described + kept)


def _tags(raw: bytes) -> list[tuple[bytes, bytes]]:
    """Signature and trimmed value of each well-formed tag, the first of each name, in the profile's order."""
    if len(raw) < _HEADER + 4 or raw[36:40] != b"acsp":
        return []
    count = min(int.from_bytes(raw[128:132], "big"), _MAX_TAGS)
    found: dict[bytes, bytes] = {}
    for index in range(count):
        name, at, size = struct.unpack_from(">4sII", raw.ljust(132 + 12 * count, b"\0"), 132 + 12 * index)
        value = raw[at : at + size]
        if name in _COLOUR_TAGS and name not in found and len(value) == size and (exact := _exact(value)):
            found[name] = exact
    return list(found.items())


def _exact(value: bytes) -> bytes:
    """A tag's value cut to the length that its own fields call for, reserved bytes zero; empty where it is broken."""
    kind = value[:4]
    length = _LENGTHS[kind](value) if kind in _LENGTHS and len(value) >= 12 else 0  # noqa: PLR2004  type, reserved, one number
    return kind + bytes(4) + value[8:length] if 0 < length <= len(value) else b""


def _mft_length(value: bytes, sample_bytes: int) -> int:
    # Clauses 10.10 and 10.11: header of 48 bytes (52 with the table sizes), input tables, CLUT, output tables.
    if len(value) < 52:  # noqa: PLR2004
        return 0
    inputs, outputs, grid = value[8], value[9], value[10]
    into, out = (256, 256) if sample_bytes == 1 else struct.unpack_from(">HH", value, 48)
    start = 48 if sample_bytes == 1 else 52
    if not 0 < inputs <= 15 or not outputs:  # noqa: PLR2004
        return 0
    return int(start + sample_bytes * (into * inputs + grid**inputs * outputs + out * outputs))


# What `_exact` may rely on: value is at least 12 bytes long.
_LENGTHS: Final = {
    b"XYZ ": lambda value: 20 if len(value) >= 20 else 0,  # noqa: PLR2004
    b"curv": lambda value: 12 + 2 * int.from_bytes(value[8:12], "big"),
    b"para": lambda value: 12 + 4 * _PARAMETERS.get(int.from_bytes(value[8:10], "big"), -4),
    b"sf32": lambda value: 8 + 4 * 9 if len(value) >= 44 else 0,  # noqa: PLR2004
    b"cicp": lambda _value: 12,
    b"mft1": lambda value: _mft_length(value, 1),
    b"mft2": lambda value: _mft_length(value, 2),
    # Their elements stand at offsets inside the value; all of it is taken.
    b"mAB ": len,
    b"mBA ": len,
    b"mpet": len,
}


def _text(words: str, tag: bytes, version_4: bool) -> bytes:
    if version_4:  # clause 10.15, multiLocalizedUnicode with one record
        text = words.encode("utf-16-be")
        return b"mluc" + struct.pack(">IIIHHII", 0, 1, 12, 0x656E, 0x5553, len(text), 28) + text
    text = words.encode("ascii") + b"\0"
    if tag == _COPYRIGHT:
        return b"text" + bytes(4) + text
    # ICC.1:2001-04 clause 6.5.17, textDescription: ASCII, then empty Unicode and ScriptCode parts.
    return b"desc" + bytes(4) + struct.pack(">I", len(text)) + text + bytes(4 + 4 + 2 + 1 + 67)


def _assembled(raw: bytes, tags: list[tuple[bytes, bytes]]) -> bytes:
    at = _HEADER + 4 + 12 * len(tags)
    table, data, places = struct.pack(">I", len(tags)), b"", dict[bytes, int]()
    for name, value in tags:
        if value not in places:
            places[value] = at + len(data)
            data += value + bytes(-len(value) % 4)
        table += struct.pack(">4sII", name, places[value], len(value))
    header = bytearray(_HEADER)
    header[0:4] = struct.pack(">I", at + len(data))
    header[8:24] = raw[8:10] + b"\0\0" + raw[12:24]  # version, class, colour space, connection space
    # Clause 7.2.8: a creation date is mandatory; this one says nothing.
    header[24:36] = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    header[36:40] = b"acsp"
    header[47] = raw[47] & 3  # embedded, not independent
    header[63] = raw[63] & 15  # reflective or transparency, glossy or matte, positive or negative, colour or not
    header[67] = raw[67] & 3  # rendering intent
    header[68:80] = raw[68:80]  # illuminant of the connection space
    return bytes(header) + table + data
