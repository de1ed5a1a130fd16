"""Raw files, Photoshop documents and videos are explained, shown where they can be, and refused with a way out."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from scanner.errors import RefusedError
from scanner.formats.registry import by_name, identify
from scanner.model import CarrierType, KeptMetadata
from scanner.settings import Limits


def _dng(preview: bytes, orientation: int) -> bytes:
    entries = [
        struct.pack("<HHII", 254, 4, 1, 1),
        struct.pack("<HHIHH", 274, 3, 1, orientation, 0),
        struct.pack("<HHI4s", 50706, 1, 4, b"\1\4\0\0"),
    ]
    directory = struct.pack("<H", len(entries)) + b"".join(entries) + bytes(4)
    return b"II*\0\x08\0\0\0" + directory + preview


def test_a_raw_file_shows_its_largest_preview_upright(encode: Callable[..., bytes], picture: np.ndarray) -> None:
    small = encode("JPEG", Image.fromarray(picture).resize((12, 8)))
    data = _dng(small + encode("JPEG", np.rot90(picture).copy(), quality=95, subsampling=0), 6)
    raw = by_name("raw")
    assert identify(data) is raw
    decoded = raw.open(memoryview(data), Limits()).first_picture()
    assert decoded.orientation == 6
    assert np.abs(decoded.rgb.astype(int) - picture).mean() < 3
    kinds = [carrier.type for carrier in raw.open(memoryview(data), Limits()).blocks]
    assert kinds == [CarrierType.EXIF, CarrierType.PREVIEW, CarrierType.PREVIEW]


def test_a_raw_file_without_preview_says_what_to_do() -> None:
    data = _dng(b"", 1)
    with pytest.raises(RefusedError, match="Export the photo as JPEG"):
        by_name("raw").open(memoryview(data), Limits()).first_picture()


def test_a_raw_file_whose_tags_come_late_is_refused_by_the_tiff_cleaner() -> None:
    late = _dng(b"", 1)[8:]
    data = b"II*\0" + struct.pack("<I", 8192) + bytes(8184) + late
    tiff = identify(data[:4096])
    assert tiff is by_name("tiff")
    with pytest.raises(RefusedError, match="raw"):
        b"".join(tiff.open(memoryview(data), Limits()).cleaned(KeptMetadata()))


def test_a_photoshop_document_tells_its_resources_and_layers() -> None:
    resources = b"8BIM\x04\x04\0\0" + struct.pack(">I", 4) + b"iptc"
    layers = b"layer pixels"
    pixels = struct.pack(">H", 0) + bytes(range(48))
    data = b"8BPS\0\1" + bytes(6) + struct.pack(">HIIHH", 3, 4, 4, 8, 3) + struct.pack(">I", 0)
    data += struct.pack(">I", len(resources)) + resources + struct.pack(">I", len(layers)) + layers + pixels
    psd = by_name("psd")
    assert identify(data) is psd
    assert [(c.type, bytes(c.payload)) for c in psd.open(memoryview(data), Limits()).blocks] == [
        (CarrierType.PHOTOSHOP, resources),
        (CarrierType.EMBEDDED, layers),
    ]
    assert not psd.can_be_cleaned


def test_a_photoshop_document_is_shown(picture: np.ndarray) -> None:
    rows = b"".join(np.ascontiguousarray(picture[..., i]).tobytes() for i in range(3))
    data = b"8BPS\0\1" + bytes(6) + struct.pack(">HIIHH", 3, 32, 48, 8, 3) + bytes(12) + struct.pack(">H", 0) + rows
    assert np.array_equal(by_name("psd").open(memoryview(data), Limits()).first_picture().rgb, picture)


def test_a_video_is_named_and_not_decoded() -> None:
    data = b"\0\0\0\x18ftypmp42\0\0\0\0isommp42" + b"\0\0\0\x14moov\0\0\0\x0cudtaplac"
    video = by_name("video")
    assert identify(data) is video
    kinds = {c.label for c in video.open(memoryview(data), Limits()).blocks}
    assert kinds == {"video", "moov udta"}
    with pytest.raises(RefusedError, match="video"):
        video.open(memoryview(data), Limits()).first_picture()


@pytest.mark.parametrize("coding", [6, 50001, 34712])
def test_a_tiff_coding_that_may_hold_more_than_pixels_is_refused_by_number(coding: int) -> None:
    out = io.BytesIO()
    Image.new("L", (8, 8)).save(out, "TIFF")
    data = out.getvalue().replace(struct.pack("<HHIH", 259, 3, 1, 1), struct.pack("<HHIH", 259, 3, 1, coding))
    tiff = by_name("tiff")
    with pytest.raises(RefusedError, match=str(coding)):
        b"".join(tiff.open(memoryview(data), Limits()).cleaned(KeptMetadata()))
