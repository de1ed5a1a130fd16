"""Whatever bytes a carrier holds, reading them ends soon, raises nothing, and yields only what can be shown."""

from __future__ import annotations

import io
import struct
import time
from pathlib import Path

import piexif
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from scanner.metadata.file_name import read_name
from scanner.metadata.registry import read
from scanner.metadata.summary import summarise
from scanner.model import Carrier, CarrierType, MetadataItem
from scanner.settings import Limits
from scanner.verify.second_reader import identifying_leftovers

LIMITS = Limits(metadata_bytes=200_000, items=500, depth=12)
SECONDS = 2.0

EXIF = piexif.dump(
    {
        "0th": {piexif.ImageIFD.Make: b"Canon", piexif.ImageIFD.Artist: b"Ann", 0x8649: b"8BIM\x04\x04\0\0\0\0\0\0"},
        "Exif": {
            piexif.ExifIFD.MakerNote: b"\x02\0\x09\0\x02\0\x0a\0\0\0\x40\0\0\0\x0c\0\x04\0\x01\0\0\0\x07\0\0\0"
            + bytes(40),
            piexif.ExifIFD.UserComment: b"UNICODE\0" + "Hallo".encode("utf-16-be"),
        },
        "GPS": {1: b"N", 2: ((39, 1), (46, 1), (5412, 100)), 3: b"W", 4: ((89, 1), (39, 1), (36, 100))},
    }
)[6:]
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Ann</rdf:li>'
    b"</rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"
)
JUMBF = (
    b"\0\0\0\x40jumb\0\0\0\x1fjumd" + bytes(16) + b"\x03label\0" + b"\0\0\0\x19cbor\xbf\x64name\x63Ann\xff" + bytes(8)
)
VIDEO = (
    b"\0\0\0\x10ftypmp42\0\0\0\0\0\0\0\x74moov\0\0\0\x6cmvhd"
    + bytes(4)
    + struct.pack(">IIII", 1, 1, 600, 1200)
    + bytes(84)
)
SEEDS = {
    CarrierType.EXIF: EXIF,
    CarrierType.XMP: XMP,
    CarrierType.XMP_EXTENDED: XMP,
    CarrierType.IPTC: b"\x1c\x02\x50\0\x03Ann\x1c\x02\x5a\0\x04Here",
    CarrierType.PHOTOSHOP: b"8BIM\x04\x04\0\0\0\0\0\x08\x1c\x02\x50\0\x03Ann8BIM\x04\x0c\0\0\0\0\0\x20" + bytes(32),
    CarrierType.ICC: ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
    CarrierType.TEXT: b"\nexif\n      8\n49492a0008000000\n",
    CarrierType.TIME: b"2026-05-12T15:14:09Z",
    CarrierType.PREVIEW: b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x0b\x08\0\x20\0\x30\x01\x01\x11\0",
    CarrierType.EMBEDDED: VIDEO,
    CarrierType.TRAILER: b"SEFH\x6b\0\0\0\x01\0\0\0\0\0\x01\x0a\x0c\0\0\0\x0c\0\0\0\x18\0\0\0SEFT",
    CarrierType.PROVENANCE: JUMBF,
    CarrierType.UNKNOWN: b"anything at all",
}
LABELS = st.sampled_from(
    ["APP1 Exif", "COM", "tEXt Author", "zTXt Raw profile type exif", "APP2 MPF", "APP0 JFXX thumbnail"]
)


@st.composite
def mutated(draw: st.DrawFn, seed: bytes) -> bytes:
    """The seed with some bytes changed, a part cut out or doubled, or its length fields blown up."""
    data = bytearray(seed)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, max(0, len(data) - 1)))
        match draw(st.sampled_from(["set", "insert", "delete", "huge", "double"])):
            case "set" if data:
                data[at] = draw(st.integers(0, 255))
            case "insert":
                data[at:at] = draw(st.binary(max_size=12))
            case "delete":
                del data[at : at + draw(st.integers(1, 40))]
            case "huge":
                data[at : at + 4] = draw(
                    st.sampled_from([b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\0\0\0\1"])
                )
            case _:
                data[at:at] = data[at : at + 200]
    return bytes(data)


def check(items: tuple[MetadataItem, ...], began: float) -> None:
    """What must hold for the items of any payload."""
    assert time.process_time() - began < SECONDS
    assert len(items) <= LIMITS.items + 1
    for item in items:
        assert item.key.isprintable()
        assert item.value.isprintable()
        assert len(item.value) <= 300
    summarise(items)


@pytest.mark.parametrize("kind", list(CarrierType))
def test_the_seeds_are_understood(kind: CarrierType) -> None:
    assert read([Carrier(kind, "part", SEEDS[kind])], LIMITS)


@pytest.mark.parametrize("kind", list(CarrierType))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_mutated_payloads_raise_nothing(kind: CarrierType, data: st.DataObject) -> None:
    payload = data.draw(mutated(SEEDS[kind]))
    began = time.process_time()
    check(read([Carrier(kind, data.draw(LABELS), payload)], LIMITS), began)


@settings(max_examples=150, deadline=None)
@given(kind=st.sampled_from(CarrierType), label=st.text(max_size=40), payload=st.binary(max_size=3000))
def test_random_payloads_raise_nothing(kind: CarrierType, label: str, payload: bytes) -> None:
    began = time.process_time()
    check(read([Carrier(kind, label, memoryview(payload))], LIMITS), began)


@settings(max_examples=100, deadline=None)
@given(name=st.text(min_size=1, max_size=60))
def test_any_file_name_can_be_asked(name: str) -> None:
    for item in read_name(Path("/nowhere") / name.replace("/", "_")):
        assert item.value.isprintable()


def _files() -> dict[str, bytes]:
    image = Image.effect_noise((24, 16), 60).convert("RGB")
    found = {}
    for kind in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "JPEG2000"):
        file = io.BytesIO()
        image.save(file, kind)
        found[kind] = file.getvalue()
    file = io.BytesIO()
    image.save(file, "TIFF", big_tiff=True)
    found["BigTIFF"] = file.getvalue()
    found["HEIF"] = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x0cmeta\0\0\0\0\0\0\0\x10mdat12345678"
    return found


FILES = _files()


@pytest.mark.parametrize("kind", list(FILES))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_the_second_reader_answers_for_any_file(kind: str, data: st.DataObject) -> None:
    file = io.BytesIO(data.draw(mutated(FILES[kind])))
    began = time.process_time()
    identifying_leftovers(file)
    assert time.process_time() - began < SECONDS
