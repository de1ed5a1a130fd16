"""What EXIF and TIFF tags are called, and what kind of thing each tells.

Names are those of the standards (EXIF 3.0 clause 4.6, TIFF 6.0, DNG 1.7, GeoTIFF 1.1); `piexif` carries most of them as
tables, and what is newer than it stands here.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import piexif

from scanner.model import MetadataKind as Kind

_NEWER_NAMES: Final = {
    # EXIF 3.0
    0xA436: "ImageTitle",
    0xA437: "Photographer",
    0xA438: "ImageEditor",
    0xA439: "CameraFirmware",
    0xA43A: "RAWDevelopingSoftware",
    0xA43B: "ImageEditingSoftware",
    0xA43C: "MetadataEditingSoftware",
    # EXIF 2.31 and 2.32
    0x9010: "OffsetTime",
    0x9011: "OffsetTimeOriginal",
    0x9012: "OffsetTimeDigitized",
    0x9400: "AmbientTemperature",
    0x9401: "Humidity",
    0x9402: "Pressure",
    0x9403: "WaterDepth",
    0x9404: "Acceleration",
    0x9405: "CameraElevationAngle",
    0xA460: "CompositeImage",
    0xA461: "SourceImageNumberOfCompositeImage",
    0xA462: "SourceExposureTimesOfCompositeImage",
    # in use without a standard
    0x4746: "Rating",
    0x4749: "RatingPercent",
    0x935C: "ImageSourceData",
    0xA480: "GDALMetadata",
    0xA481: "GDALNoData",
    0xC4A5: "PrintImageMatching",
    0xC7A1: "CameraLabel",
    0xEA1C: "Padding",
    0xEA1D: "OffsetSchema",
    0xC612: "DNGVersion",
    # GeoTIFF: where on the earth the picture's corners are
    0x830E: "ModelPixelScale",
    0x8480: "IntergraphMatrix",
    0x8482: "ModelTiePoint",
    0x85D8: "ModelTransformation",
    0x87AF: "GeoKeyDirectory",
    0x87B0: "GeoDoubleParams",
    0x87B1: "GeoAsciiParams",
}

_GPS: Final[Mapping[int, str]] = MappingProxyType({tag: entry["name"] for tag, entry in piexif.TAGS["GPS"].items()})
_INTEROP: Final[Mapping[int, str]] = MappingProxyType(
    {1: "InteroperabilityIndex", 2: "InteroperabilityVersion", 0x1000: "RelatedImageFileFormat"}
    | {0x1001: "RelatedImageWidth", 0x1002: "RelatedImageLength"}
)
_OTHERS: Final[Mapping[int, str]] = MappingProxyType(
    {tag: entry["name"] for table in ("Image", "Exif") for tag, entry in piexif.TAGS[table].items()} | _NEWER_NAMES
)

# What a picture needs to be drawn, or what says nothing but how the block itself is made; not reported.
STRUCTURAL: Final = frozenset(
    {
        *range(0x00FE, 0x0108),  # subfile type, size, bits, compression, photometric interpretation
        *(0x010A, 0x0111, 0x0112),  # fill order, strip offsets, orientation
        *range(0x0115, 0x011D),  # samples, rows per strip, byte counts, resolution, planar configuration
        *range(0x0120, 0x0126),  # free offsets, grey response, fax options
        *(0x0128, 0x0129, 0x012D, 0x013D, 0x013E, 0x013F, 0x0140),  # resolution unit, page, transfer, predictor, white
        *range(0x0141, 0x014B),  # halftone, tiles, SubIFD pointers
        *(0x014C, 0x014E, 0x0150, 0x0152, 0x0153, 0x0154, 0x0155, 0x0156, 0x015A, 0x015B),  # inks, alpha, JPEG tables
        *range(0x0200, 0x020A),  # old-style JPEG, thumbnail pointers
        *range(0x0211, 0x0215),  # YCbCr, reference black and white
        *(0x0301, 0x0303, 0x1001, 0x1002),  # gamma, rendering intent, related size
        *range(0x5110, 0x5114),  # pixel units as Windows writes them
        *(0x8769, 0x8825, 0xA005),  # pointers
        *(0x9000, 0x9101, 0x9102, 0xA000, 0xA001, 0xA002, 0xA003, 0xA500),  # versions, components, colour space, size
        *(0xEA1C, 0xEA1D),  # padding and its offset
    }
)

# Read by others: maker notes, XMP, IPTC, Photoshop resources, ICC profile.
MAKER_NOTE: Final = 0x927C

_KINDS: Final[Mapping[int, Kind]] = MappingProxyType(
    dict.fromkeys(
        (0x830E, 0x8480, 0x8482, 0x85D8, 0x87AF, 0x87B0, 0x87B1, 0xA480, 0x9400, 0x9402, 0x9403), Kind.LOCATION
    )
    | dict.fromkeys(
        (0x0132, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292, 0x882A, 0xC71B, 0xC68E), Kind.TIME
    )
    | dict.fromkeys((0x013B, 0x8298, 0xA430, 0x9C9D, 0xA437, 0xA438), Kind.PERSON)
    | dict.fromkeys(
        (0x010D, 0x010E, 0x011D, 0x0151, 0x9286, 0x9C9B, 0x9C9C, 0x9C9E, 0x9C9F, 0xA436, 0x4746, 0x4749, 0xC68B),
        Kind.DESCRIPTION,
    )
    | dict.fromkeys((0x000B, 0x0131, 0xC716, 0xC717, 0xA439, 0xA43A, 0xA43B, 0xA43C, 0x9213), Kind.HISTORY)
    | dict.fromkeys((0xA420, 0xC65D, 0x800D), Kind.ID)
    | dict.fromkeys((0x935C,), Kind.EMBEDDED)
)


def name_of(ifd: str, tag: int) -> str:
    """The tag's name in that directory, "0xC7A1" where it has none."""
    table = _GPS if ifd == "GPS" else _INTEROP if ifd == "InteropIFD" else _OTHERS
    return table.get(tag, f"0x{tag:04X}")


def kind_of(ifd: str, tag: int) -> Kind:
    """What kind of thing the tag tells; exposure and lens data count as the device, unnamed tags as unknown."""
    if ifd == "GPS":
        return Kind.TIME if tag in (0x07, 0x1D) else Kind.LOCATION
    if tag in _KINDS:
        return _KINDS[tag]
    return Kind.DEVICE if tag in _OTHERS else Kind.UNKNOWN
