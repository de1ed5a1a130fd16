"""Maker notes: how each maker's begins, and which of its tags name a person, a place, a moment or one single device.

No maker publishes its notes; what is known was found out by many people and is collected in the tag tables of ExifTool
(https://exiftool.org/TagNames/), which is the source of the numbers here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from scanner.model import MetadataKind as Kind

Tags = Mapping[int, tuple[str, Kind]]


@dataclass(frozen=True, slots=True)
class Maker:
    """One maker's notes. They are recognised by `signature`, or, where there is none, by the camera's `make`."""

    name: str
    ifd_at: int  # offset of the directory in the note; -1: a little-endian offset stands at byte 8
    signature: bytes = b""
    make: str = ""  # in lower case; the beginning of the EXIF tag Make
    order_at: int = -1  # offset of "II" or "MM" in the note, -1 where the EXIF block's order holds
    order: str = ""  # a byte order that always holds
    table: str = ""  # which table of tags; the same as `name` where empty


MAKERS: Final[tuple[Maker, ...]] = (
    Maker("Apple", 14, b"Apple iOS\0", order_at=12),
    Maker("Nikon", -2, b"Nikon\0\x02", order_at=10),
    Maker("Nikon", 8, b"Nikon\0\x01", table="Nikon (old)"),
    Maker("Sony", 12, b"SONY "),
    Maker("Sony", 12, b"\0\0SONY PIC\0"),
    Maker("Sony", 12, b"VHAB     \0"),
    Maker("Panasonic", 12, b"Panasonic\0\0\0"),
    Maker("Fujifilm", -1, b"FUJIFILM", order="little"),
    Maker("Fujifilm", -1, b"GENERALE", order="little"),
    Maker("Olympus", 16, b"OM SYSTEM\0", order_at=12),
    Maker("Olympus", 12, b"OLYMPUS\0", order_at=8),
    Maker("Olympus", 8, b"OLYMP\0"),
    Maker("Olympus", 8, b"CAMER\0"),
    Maker("Olympus", 8, b"EPSON\0"),
    Maker("Olympus", 8, b"AGFA \0"),
    Maker("Pentax", 10, b"PENTAX \0", order_at=8),
    Maker("Pentax", 6, b"AOC\0"),
    Maker("Casio", 6, b"QVC\0"),
    Maker("Ricoh", 8, b"RICOH"),
    Maker("Ricoh", 8, b"Ricoh"),
    Maker("Sigma", 10, b"SIGMA\0"),
    Maker("Sigma", 10, b"FOVEON\0"),
    Maker("Sanyo", 8, b"SANYO\0"),
    Maker("Kyocera", 22, b"KYOCERA"),
    Maker("Leica", 8, b"LEICA", table="Panasonic"),
    Maker("Huawei", 8, b"HUAWEI\0"),
    Maker("Canon", 0, make="canon"),
    Maker("Nikon", 0, make="nikon"),
    Maker("Samsung", 0, make="samsung"),
    Maker("Casio", 0, make="casio", table="Casio (old)"),
    Maker("Minolta", 0, make="minolta"),
    Maker("Minolta", 0, make="konica"),
    Maker("Pentax", 0, make="asahi"),
    Maker("Nintendo", 0, make="nintendo"),
    Maker("Olympus", 0, make="olympus"),
    Maker("Sony", 0, make="sony"),
    Maker("DJI", 0, make="dji"),
    Maker("FLIR", 0, make="flir"),
    Maker("Leica", 0, make="leica", table="Panasonic"),
)

_NIKON: Final[Tags] = {
    0x001D: ("SerialNumber", Kind.DEVICE),
    0x00A0: ("SerialNumber", Kind.DEVICE),
    0x0011: ("PreviewIFD", Kind.PREVIEW),
    0x0021: ("FaceDetect", Kind.PERSON),
    0x0024: ("WorldTime", Kind.TIME),
    0x0035: ("HDRInfo", Kind.DEVICE),
    0x0039: ("LocationInfo", Kind.LOCATION),
    0x0083: ("LensType", Kind.DEVICE),
    0x0084: ("Lens", Kind.DEVICE),
    0x00A7: ("ShutterCount", Kind.ID),
    0x00AE: ("ImageCount", Kind.ID),
    0x00B6: ("PowerUpTime", Kind.TIME),
    0x00B8: ("FileInfo", Kind.ID),
    0x00BB: ("RetouchInfo", Kind.HISTORY),
    0x0E01: ("NikonCaptureData", Kind.HISTORY),
    0x0E09: ("NikonCaptureVersion", Kind.HISTORY),
    0x0E1D: ("NikonICCProfile", Kind.DEVICE),
}
_OLYMPUS: Final[Tags] = {
    0x0081: ("PreviewImage", Kind.PREVIEW),
    0x0088: ("PreviewImageStart", Kind.PREVIEW),
    0x0100: ("ThumbnailImage", Kind.PREVIEW),
    0x0104: ("BodyFirmwareVersion", Kind.DEVICE),
    0x0207: ("CameraType", Kind.DEVICE),
    0x0208: ("TextInfo", Kind.DEVICE),
    0x0209: ("CameraID", Kind.DEVICE),
    0x0404: ("SerialNumber", Kind.DEVICE),
    0x0405: ("Firmware", Kind.DEVICE),
    0x101A: ("SerialNumber", Kind.DEVICE),
    0x1036: ("PreviewImageStart", Kind.PREVIEW),
    0x1201: ("FaceDetectArea", Kind.PERSON),
    0x2010: ("Equipment", Kind.DEVICE),
    0x2020: ("CameraSettings", Kind.DEVICE),
}
TAGS: Final[Mapping[str, Tags]] = MappingProxyType(
    {
        "Apple": {
            0x0008: ("AccelerationVector", Kind.DEVICE),
            0x000B: ("BurstUUID", Kind.ID),
            0x0011: ("ContentIdentifier", Kind.ID),
            0x0015: ("ImageUniqueID", Kind.ID),
            0x0017: ("LivePhotoVideoIndex", Kind.EMBEDDED),
            0x0020: ("ImageCaptureRequestID", Kind.ID),
            0x002B: ("PhotoIdentifier", Kind.ID),
        },
        "Canon": {
            0x0006: ("ImageType", Kind.DEVICE),
            0x0007: ("FirmwareVersion", Kind.DEVICE),
            0x0008: ("FileNumber", Kind.ID),
            0x0009: ("OwnerName", Kind.PERSON),
            0x000C: ("SerialNumber", Kind.DEVICE),
            0x0010: ("ModelID", Kind.DEVICE),
            0x0013: ("ThumbnailImageValidArea", Kind.PREVIEW),
            0x0015: ("SerialNumberFormat", Kind.DEVICE),
            0x001E: ("FirmwareRevision", Kind.DEVICE),
            0x0024: ("FaceDetect1", Kind.PERSON),
            0x0025: ("FaceDetect2", Kind.PERSON),
            0x0028: ("ImageUniqueID", Kind.ID),
            0x002F: ("FaceDetect3", Kind.PERSON),
            0x0035: ("TimeInfo", Kind.TIME),
            0x0095: ("LensModel", Kind.DEVICE),
            0x0096: ("InternalSerialNumber", Kind.DEVICE),
            0x4019: ("LensInfo", Kind.DEVICE),
        },
        "Nikon": _NIKON,
        "Nikon (old)": {},
        "Sony": {
            0x2001: ("PreviewImage", Kind.PREVIEW),
            0x2031: ("SerialNumber", Kind.DEVICE),
            0x3000: ("ShotInfo", Kind.TIME),
            0x0020: ("FocusInfo", Kind.DEVICE),
            0xB001: ("SonyModelID", Kind.DEVICE),
            0xB027: ("LensID", Kind.DEVICE),
        },
        "Panasonic": {
            0x0002: ("FirmwareVersion", Kind.DEVICE),
            0x0025: ("InternalSerialNumber", Kind.DEVICE),
            0x0033: ("BabyAge", Kind.PERSON),
            0x0036: ("TravelDay", Kind.TIME),
            0x004E: ("FaceDetInfo", Kind.PERSON),
            0x0051: ("LensType", Kind.DEVICE),
            0x0052: ("LensSerialNumber", Kind.DEVICE),
            0x0053: ("AccessoryType", Kind.DEVICE),
            0x0054: ("AccessorySerialNumber", Kind.DEVICE),
            0x0061: ("FaceRecInfo", Kind.PERSON),
            0x0065: ("Title", Kind.DESCRIPTION),
            0x0066: ("BabyName", Kind.PERSON),
            0x0067: ("Location", Kind.LOCATION),
            0x0069: ("Country", Kind.LOCATION),
            0x006B: ("State", Kind.LOCATION),
            0x006D: ("City", Kind.LOCATION),
            0x006F: ("Landmark", Kind.LOCATION),
            0x0080: ("City2", Kind.LOCATION),
            0x00AF: ("TimeStamp", Kind.TIME),
            0x8010: ("BabyAge", Kind.PERSON),
        },
        "Fujifilm": {
            0x0010: ("InternalSerialNumber", Kind.DEVICE),
            0x1447: ("FujiModel", Kind.DEVICE),
            0x4100: ("FacesDetected", Kind.PERSON),
            0x4103: ("FacePositions", Kind.PERSON),
            0x4282: ("FaceRecInfo", Kind.PERSON),
        },
        "Olympus": _OLYMPUS,
        "Olympus Equipment": {
            0x0100: ("CameraType", Kind.DEVICE),
            0x0101: ("SerialNumber", Kind.DEVICE),
            0x0102: ("InternalSerialNumber", Kind.DEVICE),
            0x0104: ("BodyFirmwareVersion", Kind.DEVICE),
            0x0202: ("LensSerialNumber", Kind.DEVICE),
            0x0203: ("LensModel", Kind.DEVICE),
            0x0204: ("LensFirmwareVersion", Kind.DEVICE),
            0x0302: ("ExtenderSerialNumber", Kind.DEVICE),
            0x1002: ("FlashFirmwareVersion", Kind.DEVICE),
            0x1003: ("FlashSerialNumber", Kind.DEVICE),
        },
        "Olympus CameraSettings": {0x0101: ("PreviewImageStart", Kind.PREVIEW)},
        "Samsung": {
            0x0002: ("DeviceType", Kind.DEVICE),
            0x0003: ("ModelID", Kind.DEVICE),
            0x0030: ("LocalLocationName", Kind.LOCATION),
            0x0031: ("LocationName", Kind.LOCATION),
            0x0035: ("PreviewIFD", Kind.PREVIEW),
            0x0100: ("FaceDetect", Kind.PERSON),
            0x0120: ("FaceRecognition", Kind.PERSON),
            0x0123: ("FaceName", Kind.PERSON),
            0xA001: ("FirmwareName", Kind.DEVICE),
            0xA002: ("SerialNumber", Kind.DEVICE),
            0xA003: ("LensType", Kind.DEVICE),
            0xA004: ("LensFirmware", Kind.DEVICE),
            0xA005: ("InternalLensSerialNumber", Kind.DEVICE),
        },
        "Pentax": {
            0x0004: ("PreviewImageStart", Kind.PREVIEW),
            0x0006: ("Date", Kind.TIME),
            0x0007: ("Time", Kind.TIME),
            0x0022: ("WorldTimeLocation", Kind.LOCATION),
            0x0023: ("HometownCity", Kind.LOCATION),
            0x0024: ("DestinationCity", Kind.LOCATION),
            0x0060: ("FaceInfo", Kind.PERSON),
            0x0229: ("SerialNumber", Kind.DEVICE),
            0x022E: ("Artist", Kind.PERSON),
            0x022F: ("Copyright", Kind.PERSON),
            0x0230: ("FirmwareVersion", Kind.DEVICE),
        },
        "Casio": {
            0x0015: ("FirmwareDate", Kind.DEVICE),
            0x0016: ("PreviewImage", Kind.PREVIEW),
            0x2000: ("PreviewImage", Kind.PREVIEW),
            0x2001: ("FirmwareDate", Kind.DEVICE),
            0x2078: ("HometownCity", Kind.LOCATION),
        },
        "Casio (old)": {0x0015: ("FirmwareDate", Kind.DEVICE)},
        "Ricoh": {
            0x0002: ("FirmwareVersion", Kind.DEVICE),
            0x0005: ("SerialNumber", Kind.DEVICE),
            0x0006: ("InternalSerialNumber", Kind.DEVICE),
        },
        "Sigma": {
            0x0002: ("SerialNumber", Kind.DEVICE),
            0x0017: ("Firmware", Kind.DEVICE),
            0x0018: ("Software", Kind.DEVICE),
        },
        "Minolta": {
            0x0081: ("PreviewImage", Kind.PREVIEW),
            0x0088: ("PreviewImageStart", Kind.PREVIEW),
            0x0103: ("ModelID", Kind.DEVICE),
        },
        "Nintendo": {0x1101: ("CameraInfo", Kind.DEVICE)},
        "Sanyo": {0x0100: ("ThumbnailImage", Kind.PREVIEW)},
        "FLIR": {0x0001: ("ImageTemperatureMax", Kind.DEVICE)},
    }
)

# Tags whose value is the offset of a further directory, and the table that it has.
SUB_DIRECTORIES: Final[Mapping[str, Mapping[int, str]]] = MappingProxyType(
    {"Olympus": {0x2010: "Olympus Equipment", 0x2020: "Olympus CameraSettings"}}
)
