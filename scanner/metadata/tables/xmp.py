"""XMP: the usual prefixes of namespaces, and what kind of thing a property tells.

Sources: ISO 16684-1 and -2, IPTC Photo Metadata 2023.2, Metadata Working Group 2.0, Android's Ultra HDR and Motion
Photo 1.0 formats.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from scanner.model import MetadataKind as Kind

PREFIXES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "http://purl.org/dc/elements/1.1/": "dc",
        "http://purl.org/dc/terms/": "dcterms",
        "http://ns.adobe.com/xap/1.0/": "xmp",
        "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
        "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
        "http://ns.adobe.com/xap/1.0/g/img/": "xmpGImg",
        "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#": "stEvt",
        "http://ns.adobe.com/xap/1.0/sType/ResourceRef#": "stRef",
        "http://ns.adobe.com/xap/1.0/sType/Area#": "stArea",
        "http://ns.adobe.com/xmp/sType/Area#": "stArea",
        "http://ns.adobe.com/xmp/note/": "xmpNote",
        "http://ns.adobe.com/xmp/1.0/DynamicMedia/": "xmpDM",
        "http://ns.adobe.com/photoshop/1.0/": "photoshop",
        "http://ns.adobe.com/camera-raw-settings/1.0/": "crs",
        "http://ns.adobe.com/lightroom/1.0/": "lr",
        "http://ns.adobe.com/exif/1.0/": "exif",
        "http://ns.adobe.com/exif/1.0/aux/": "aux",
        "http://cipa.jp/exif/1.0/": "exifEX",
        "http://ns.adobe.com/tiff/1.0/": "tiff",
        "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
        "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
        "http://ns.useplus.org/ldf/xmp/1.0/": "plus",
        "http://www.metadataworkinggroup.com/schemas/regions/": "mwg-rs",
        "http://www.metadataworkinggroup.com/schemas/keywords/": "mwg-kw",
        "http://www.metadataworkinggroup.com/schemas/collections/": "mwg-coll",
        "http://ns.microsoft.com/photo/1.0": "MicrosoftPhoto",
        "http://ns.microsoft.com/photo/1.0/": "MicrosoftPhoto",
        "http://ns.microsoft.com/photo/1.2/": "MP",
        "http://ns.microsoft.com/photo/1.2/t/RegionInfo#": "MPRI",
        "http://ns.microsoft.com/photo/1.2/t/Region#": "MPReg",
        "http://ns.google.com/photos/1.0/camera/": "GCamera",
        "http://ns.google.com/photos/1.0/container/": "Container",
        "http://ns.google.com/photos/1.0/container/item/": "Item",
        "http://ns.google.com/photos/1.0/image/": "GImage",
        "http://ns.google.com/photos/1.0/depthmap/": "GDepth",
        "http://ns.google.com/photos/1.0/audio/": "GAudio",
        "http://ns.google.com/photos/1.0/panorama/": "GPano",
        "http://ns.google.com/photos/1.0/creations/": "GCreations",
        "http://ns.google.com/photos/dd/1.0/device/": "Device",
        "http://ns.adobe.com/hdr-gain-map/1.0/": "hdrgm",
        "http://ns.apple.com/HDRGainMap/1.0/": "HDRGainMap",
        "http://ns.apple.com/faceinfo/1.0/": "apple-fi",
        "http://ns.apple.com/pixeldatainfo/1.0/": "apdi",
        "http://www.dji.com/drone-dji/1.0/": "drone-dji",
        "http://www.digikam.org/ns/1.0/": "digiKam",
        "http://ns.acdsee.com/iptc/1.0/": "acdsee",
        "http://creativecommons.org/ns#": "cc",
        "http://rs.tdwg.org/dwc/index.htm": "dwc",
        "http://www.gimp.org/xmp/": "GIMP",
        "adobe:ns:meta/": "x",
    }
)

# First match wins. Patterns run over the whole path, "xmpMM:History[1]/stEvt:when", with `:` before each local name.
_RULES: Final[tuple[tuple[re.Pattern[str], Kind], ...]] = tuple(
    (re.compile(pattern), kind)
    for pattern, kind in (
        (
            r"^(GCamera:(Motion|Micro)|Container:|GDepth:|GAudio:|GImage:|hdrgm:|HDRGainMap:|apdi:|Device:)",
            Kind.EMBEDDED,
        ),
        (r"^(xmp:Thumbnails|xmpGImg:)|:image$", Kind.PREVIEW),
        (r"^(mwg-rs:|MP:|MPRI:|MPReg:|apple-fi:)|:PersonInImage|:People\b|:RegionList", Kind.PERSON),
        (r"^dcterms:provenance|DigitalSourceType|^c2pa", Kind.PROVENANCE),
        (r":(GPS|Gps)(Date|Time)", Kind.TIME),
        (
            (
                r":(GPS|Gps)|^dwc:|:(City|State|Country|CountryCode|CountryName|Location\w*|Sublocation|ProvinceState"
                r"|WorldRegion|Latitude|Longitude|\w*Altitude|Intersection|Scene\w*Location)\b"
            ),
            Kind.LOCATION,
        ),
        (r":(xmpMM:)?(DocumentID|InstanceID|OriginalDocumentID|documentID|instanceID|originalDocumentID)$", Kind.ID),
        (r"(GUID|Guid|UUID|UniqueID|UniqueId|BurstID|BurstId|RawDataUniqueID|:identifier|ImageIdentifier)\b", Kind.ID),
        (r"^photoshop:DocumentAncestors|^rdf:about", Kind.ID),
        (r":(ExposureTime|BrightnessValue)$", Kind.DEVICE),
        (r"(Date|DateTime\w*|Time|TimeStamp|Timestamp|TimeZone|when|When|DateCreated|Date\w*)$", Kind.TIME),
        (
            (
                r"^(dc:(creator|contributor|publisher|rights)|xmpRights:|cc:|plus:)|:(Creator\w*|Ci\w+|Credit|Author\w*"
                r"|CaptionWriter|OwnerName|CameraOwnerName|Photographer|artist|Artist|Copyright\w*|Contact\w*|Publisher\w*"
                r"|By-?line\w*)\b(?<!CreatorTool)"
            ),
            Kind.PERSON,
        ),
        (r"SerialNumber|^(aux|exifEX|exif):|^tiff:(Make|Model)|:(Make|Model|Lens\w*)$", Kind.DEVICE),
        (r"^(xmpMM:|crs:|stEvt:|stRef:|GIMP:|GCreations:|xmpNote:)|:(CreatorTool|Software|Firmware)$", Kind.HISTORY),
        (r"^(tiff:Artist|tiff:Copyright)", Kind.PERSON),
        (
            (
                r"^(dc:|Iptc4xmpCore:|Iptc4xmpExt:|lr:|mwg-kw:|mwg-coll:|digiKam:|acdsee:|MicrosoftPhoto:|avm:|xmpDM:)"
                r"|^xmp:(Label|Rating|Nickname)|:(ImageDescription|UserComment|Headline|Instructions|Title|Caption|Keywords"
                r"|Category|SupplementalCategories|Urgency|TransmissionReference|Source|Notes?)\b"
            ),
            Kind.DESCRIPTION,
        ),
        (r"^(photoshop:|xapBJ:|xmpBJ:|xmpTPg:|illustrator:|pdf:|x:)", Kind.HISTORY),
        (r"^(GCamera:|GPano:|drone-dji:)", Kind.DEVICE),
    )
)

# How the picture is laid out, or what kind of file it is: true of millions of photos.
_SAYS_NOTHING: Final = re.compile(
    r"(tiff:(Orientation|ImageWidth|ImageLength|BitsPerSample|Compression|PhotometricInterpretation|SamplesPerPixel"
    r"|PlanarConfiguration|YCbCr\w+|XResolution|YResolution|ResolutionUnit|NativeDigest)"
    r"|exif:(ExifVersion|FlashpixVersion|ColorSpace|PixelXDimension|PixelYDimension|ComponentsConfiguration(\[\d+\])?"
    r"|NativeDigest)|dc:format|photoshop:(ColorMode|ICCProfile)|xmpNote:HasExtendedXMP_)"
)


def kind_of(path: str) -> Kind:
    """What kind of thing the property at that path tells."""
    return _kept_kind_of(path) if len(path) < _LONG else _kind_of(path)


def _kind_of(path: str) -> Kind:
    for pattern, kind in _RULES:
        if pattern.search(path):
            return kind
    return Kind.UNKNOWN


# The paths of most photos are the same few hundred. A hostile one may be megabytes long.
_LONG: Final = 160
_kept_kind_of: Final = lru_cache(maxsize=1000)(_kind_of)


def says_nothing(path: str) -> bool:
    """Whether the property only says how the picture is laid out."""
    return _SAYS_NOTHING.fullmatch(path) is not None
