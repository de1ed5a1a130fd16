"""Where a JPEG's picture ends, with and without its end marker, and JPEGs that are odd in other ways."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import piexif
import pytest
from PIL import Image, ImageCms, ImageOps

from scanner.clean import clean_photo
from scanner.containers.jpeg_scan_end import ScanCounter
from scanner.containers.jpeg_segments import SOS, mended, segments
from scanner.export import render
from scanner.formats.registry import identify
from scanner.model import CarrierType, CleanStatus, ExportResult, HiddenRegion, Kind, PixelBox, RedactionPlan, Target
from scanner.settings import Limits, Settings
from support.redaction_pictures import KINDS, jpeg, scene

LIMITS = Limits()
SETTINGS = Settings(metadata_only=True)
WORDS = b"Ada Byron, 12 Maple Hollow, tel 07700 900123"


def samsung() -> bytes:
    """A trailer as Samsung's panoramas have it: blocks, then their directory between SEFH and SEFT."""
    block = b"\0\0\x01\x0a\x0e\0\0\0Image_UTC_Data1458170015363"
    table = b"SEFH" + struct.pack("<IIHHII", 106, 1, 0, 0x0A01, len(block), len(block))
    return block + table + struct.pack("<I", len(table)) + b"SEFT"


TRAILERS = {
    "nothing": b"",
    "words": WORDS,
    "a Samsung trailer": samsung(),
    "binary data with marker-like bytes": bytes(range(256)) * 8 + b"\xff\xc4\0\x02\xff\xe1\xff\xff",
    "a picture": jpeg("4:2:0", 1, 7),
    "words and an end marker": WORDS + b"\xff\xd9",
    "zeros": bytes(5000),
}


def cleaned(tmp_path: Path, content: bytes, settings: Settings = SETTINGS) -> tuple[ExportResult, bytes]:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(content)
    result = clean_photo(photo, Target(tmp_path / "out", "photo.jpg"), settings, None)
    assert result.output is not None, result
    return result, result.output.read_bytes()


def carriers_of(content: bytes) -> list[tuple[CarrierType, bytes]]:
    form = identify(content[:4096])
    assert form is not None
    return [(carrier.type, bytes(carrier.payload)) for carrier in form.open(memoryview(content), LIMITS).blocks]


def looks(content: bytes) -> np.ndarray:
    with Image.open(io.BytesIO(content)) as image:
        return np.asarray(ImageOps.exif_transpose(image).convert("RGB"))


@pytest.mark.parametrize("trailer", TRAILERS)
@pytest.mark.parametrize("kind", KINDS)
def test_without_its_end_marker_a_jpeg_ends_with_its_last_block(kind: str, trailer: str, tmp_path: Path) -> None:
    whole = jpeg(kind, 1)
    result, copy = cleaned(tmp_path, whole[:-2] + TRAILERS[trailer])
    assert result.status is CleanStatus.CLEANED
    _, wanted = cleaned(tmp_path, whole)
    assert copy == wanted
    behind = b"".join(
        payload for type_, payload in carriers_of(whole[:-2] + TRAILERS[trailer]) if type_ is not CarrierType.EXIF
    )
    assert behind == TRAILERS[trailer]


@pytest.mark.parametrize("kind", ["4:2:0", "progressive 4:2:0", "restarts", "grey"])
def test_words_between_the_last_block_and_the_end_marker_are_no_picture(kind: str, tmp_path: Path) -> None:
    whole = jpeg(kind, 1)
    odd = whole[:-2] + WORDS + whole[-2:]
    assert any(WORDS in payload for _, payload in carriers_of(odd))
    _, copy = cleaned(tmp_path, odd)
    assert WORDS not in copy
    assert (looks(copy) == looks(whole)).all()


def test_the_picture_of_a_jpeg_without_end_marker_can_be_hidden_in() -> None:
    whole = jpeg("4:2:0", 6)
    form = identify(whole[:4096])
    assert form is not None
    plan = RedactionPlan("", (HiddenRegion(PixelBox(20, 20, 40, 30), Kind.SIGN, "frost"),), seed=3)
    copies = [
        b"".join(render(form.open(memoryview(content), LIMITS), plan).pieces)
        for content in (whole, whole[:-2], whole[:-2] + WORDS)
    ]
    assert copies[0] == copies[1] == copies[2]


def test_a_picture_that_is_cut_off_is_damaged_not_mended(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    whole = jpeg("4:2:0", 1)
    photo.write_bytes(whole[: len(whole) * 2 // 3])
    result = clean_photo(photo, Target(tmp_path / "out", "photo.jpg"), SETTINGS, None)
    assert (result.status, result.error_code) == (CleanStatus.FAILED, "damaged")


@pytest.mark.parametrize("kind", KINDS)
def test_counting_blocks_agrees_with_the_markers_of_a_whole_file(kind: str) -> None:
    whole = jpeg(kind, 1)
    with_marker = [bytes(s.scan) for s in segments(memoryview(whole), LIMITS) if s.marker == SOS]
    counted = [bytes(s.scan) for s in segments(memoryview(whole[:-2] + samsung()), LIMITS) if s.marker == SOS]
    assert counted == with_marker
    assert mended(memoryview(whole), list(segments(memoryview(whole), LIMITS))) == whole


def test_blocks_are_counted_once_a_file_and_no_file_is_kept_open(monkeypatch: pytest.MonkeyPatch) -> None:
    counted = []
    right = ScanCounter.end

    def end(self: ScanCounter, header: bytes, data: memoryview) -> int | None:
        counted.append(len(data))
        return right(self, header, data)

    monkeypatch.setattr(ScanCounter, "end", end)
    content = bytearray(jpeg("4:2:2", 1, 11)[:-2] + WORDS)
    for _ in range(3):
        view = memoryview(content).toreadonly()
        assert list(segments(view, LIMITS))[-1].implied
        view.release()
    assert len(counted) == 1
    content.append(0)  # which nothing that looks into it would allow


# ---- other oddities ------------------------------------------------------------------------------------------------


def exif_segment(tags: dict[int, object]) -> bytes:
    block = piexif.dump({"0th": tags})
    return b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block


def plain() -> bytes:
    out = io.BytesIO()
    Image.fromarray(scene(3)).save(out, "JPEG", quality=90)
    return out.getvalue()


def with_segments(*parts: bytes) -> bytes:
    content = plain()
    return content[:2] + b"".join(parts) + content[2:]


@pytest.mark.parametrize(
    ("blocks", "orientation"),
    [
        (({0x010F: b"ACME"}, {0x0112: 6}), 6),
        (({}, {0x0112: 8}), 8),
        (({0x0112: 3}, {0x0112: 6}), 3),
        (({0x0112: 0}, {}), None),
        (({0x0112: 9},), None),
    ],
)
def test_of_two_exif_blocks_the_first_that_tells_an_orientation_counts(
    blocks: tuple[dict[int, object], ...], orientation: int | None, tmp_path: Path
) -> None:
    _, copy = cleaned(tmp_path, with_segments(*map(exif_segment, blocks)))
    with Image.open(io.BytesIO(copy)) as image:
        assert image.getexif().get(0x0112) == orientation


@pytest.mark.parametrize(("marker", "padding"), [(b"\xff\xdb", 1), (b"\xff\xc4", 4), (b"\xff\xc4", 40)])
def test_padded_tables_are_written_without_padding(marker: bytes, padding: int, tmp_path: Path) -> None:
    content = plain()
    at = content.index(marker)
    length = int.from_bytes(content[at + 2 : at + 4], "big")
    padded = content[: at + 2] + (length + padding).to_bytes(2, "big") + content[at + 4 : at + 2 + length]
    result, copy = cleaned(tmp_path, padded + bytes(padding) + content[at + 2 + length :])
    assert result.status is CleanStatus.CLEANED
    assert (looks(copy) == looks(content)).all()


@pytest.mark.parametrize("numbers", [((1, 2), (2, 2)), ((0, 2), (1, 2)), ((1, 1), (1, 1)), ((2, 2), (7, 2))])
def test_a_profile_in_oddly_numbered_chunks_is_put_together(
    numbers: tuple[tuple[int, int], ...], tmp_path: Path
) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    halves = profile[:300], profile[300:]
    chunks = [
        b"\xff\xe2" + struct.pack(">H", len(half) + 16) + b"ICC_PROFILE\0" + bytes(number) + half
        for number, half in zip(numbers, halves, strict=True)
    ]
    _, copy = cleaned(tmp_path, with_segments(*chunks))
    with Image.open(io.BytesIO(copy)) as image:
        made = image.info["icc_profile"]
    assert ImageCms.getProfileName(ImageCms.ImageCmsProfile(io.BytesIO(made)))
    _, straight = cleaned(tmp_path, content_with_profile(profile))
    with Image.open(io.BytesIO(straight)) as image:
        assert image.info["icc_profile"] == made


def content_with_profile(profile: bytes) -> bytes:
    out = io.BytesIO()
    Image.fromarray(scene(3)).save(out, "JPEG", quality=90, icc_profile=profile)
    return out.getvalue()
