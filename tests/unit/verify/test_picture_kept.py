"""Whether two files hold the same coded picture: yes for what cleaning does, never for anything that shows."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable

import imagecodecs
import numpy as np
import piexif
import pytest
from PIL import Image, ImageCms

from scanner.errors import LimitError
from scanner.formats.registry import identify
from scanner.model import KeptMetadata
from scanner.settings import Limits
from scanner.verify.second_reader import PictureKept, picture_kept, same_colours, structure_leftovers
from scanner.verify.untouched import Pair, check_untouched

LIMITS = Limits(pixels=1_000_000)
EXIF = piexif.dump({"0th": {piexif.ImageIFD.Artist: b"Ann", piexif.ImageIFD.Orientation: 6}})
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def picture(seed: int = 3, mode: str = "RGB") -> Image.Image:
    noise = np.random.default_rng(seed).integers(0, 255, (40, 56, 4), dtype=np.uint8)
    return Image.fromarray(noise).convert(mode)


def saved(kind: str, mode: str = "RGB", **options: object) -> bytes:
    file = io.BytesIO()
    picture(mode=mode).save(file, kind, **options)
    return file.getvalue()


def animation(kind: str) -> bytes:
    return saved(kind, save_all=True, append_images=[picture(4), picture(5)], duration=70)


def arithmetic() -> bytes:
    """A JPEG with arithmetic coding (SOF9): its data is made up, which such a decoder takes like any other."""
    plain = saved("JPEG", "L", exif=EXIF)
    out, at = bytearray(plain[:2]), 2
    while plain[at + 1] != 0xDA:
        length = 2 + int.from_bytes(plain[at + 2 : at + 4], "big")
        if plain[at + 1] != 0xC4:  # Huffman tables
            out += plain[at : at + length].replace(b"\xff\xc0", b"\xff\xc9")
        at += length
    return bytes(out + b"\xff\xcc\0\4\0\x10" + plain[at:])


def bitmap(profile: bytes = b"", space: bytes = b"DEBM") -> bytes:
    """A BMP with a BITMAPV5HEADER and that profile behind its pixels."""
    plain = saved("BMP")
    header = bytearray((124).to_bytes(4, "little") + plain[18:54] + bytes(84))
    header[56:60] = space
    end = 14 + len(header) + len(plain) - 54
    if profile:
        header[112:120] = struct.pack("<II", end - 14, len(profile))
    return b"BM" + struct.pack("<III", end + len(profile), 0, 14 + len(header)) + bytes(header) + plain[54:] + profile


FILES: dict[str, Callable[[], bytes]] = {
    "JPEG": lambda: saved("JPEG", exif=EXIF, icc_profile=SRGB, comment=b"Ann"),
    "JPEG progressive": lambda: saved("JPEG", progressive=True, exif=EXIF),
    "JPEG restarts": lambda: saved("JPEG", restart_marker_rows=1, exif=EXIF),
    "JPEG CMYK": lambda: saved("JPEG", "CMYK"),
    "JPEG arithmetic": arithmetic,
    "PNG": lambda: saved("PNG", exif=EXIF, icc_profile=SRGB),
    "PNG palette": lambda: saved("PNG", "P"),
    "APNG": lambda: animation("PNG"),
    "WebP": lambda: saved("WEBP", exif=EXIF, icc_profile=SRGB),
    "WebP lossless": lambda: saved("WEBP", "RGBA", lossless=True),
    "WebP animation": lambda: animation("WEBP"),
    "GIF": lambda: saved("GIF", comment=b"Ann"),
    "GIF animation": lambda: animation("GIF"),
    "BMP": lambda: saved("BMP"),
    "BMP profile": lambda: bitmap(SRGB),
    "BMP palette": lambda: saved("BMP", "P"),
    "TIFF": lambda: saved("TIFF", compression="tiff_lzw", icc_profile=SRGB, software="Ann"),
    "TIFF pages": lambda: saved("TIFF", save_all=True, append_images=[picture(4)]),
    "BigTIFF": lambda: saved("TIFF", big_tiff=True),
    "JP2": lambda: saved("JPEG2000"),
    "J2K": lambda: saved("JPEG2000", no_jp2=True),
    "AVIF": lambda: saved("AVIF", exif=EXIF, icc_profile=SRGB),
    "AVIF alpha": lambda: saved("AVIF", "RGBA"),
}


def cleaned(content: bytes) -> bytes:
    container = identify(content[:4096])
    assert container is not None
    return b"".join(container.open(memoryview(content), LIMITS).cleaned(KeptMetadata()))


def compared(original: bytes, copy: bytes) -> PictureKept:
    return picture_kept(io.BytesIO(original), io.BytesIO(copy))


def passes(original: bytes, copy: bytes) -> bool:
    """Whether the checks of the picture and of the structure pass."""
    form, written = identify(original[:4096]), identify(copy[:4096])
    if form is None or written is None or structure_leftovers(io.BytesIO(copy)):
        return False
    try:
        pair = Pair(form.open(memoryview(original), LIMITS), written.open(memoryview(copy), LIMITS))
        return all(check.ok for check in check_untouched(pair))
    except LimitError:
        return False


def decoded(content: bytes) -> list[bytes] | None:
    """The pixels of all frames, and what turns and colours them; None where Pillow opens nothing."""
    try:
        with Image.open(io.BytesIO(content)) as image:
            frames = [str((image.size, image.mode, image.getexif().get(0x0112) or 1)).encode()]
            if image.width * image.height > 100_000 or getattr(image, "n_frames", 1) > 10:
                return frames  # a changed size; that it is another one is seen already
            for number in range(getattr(image, "n_frames", 1)):
                image.seek(number)
                frames.append(image.convert("RGBA").tobytes())
                frames.append(str(image.info.get("duration")).encode())
            return frames
    except Exception:  # noqa: BLE001  whatever Pillow's readers raise on damaged files
        return None


@pytest.mark.parametrize("kind", list(FILES))
def test_a_cleaned_copy_is_proven_to_hold_the_same_picture(kind: str) -> None:
    original = FILES[kind]()
    assert compared(original, cleaned(original)) is PictureKept.YES


@pytest.mark.parametrize("kind", list(FILES))
def test_no_byte_that_shows_can_change_unnoticed(kind: str) -> None:
    """Bytes all over the copy are changed, one at a time: whenever Pillow shows something else, a check fails."""
    copy = cleaned(FILES[kind]())
    shown = decoded(copy)
    assert passes(copy, copy)
    differing = 0
    random = np.random.default_rng(1)
    for at in sorted({*range(0, min(len(copy), 120), 2), *random.integers(0, len(copy), 60).tolist()}):
        changed = bytearray(copy)
        changed[at] ^= 1 << int(random.integers(0, 8))
        if decoded(bytes(changed)) != shown:
            differing += 1
            assert not passes(copy, bytes(changed)), f"byte {at} of {len(copy)}"
    assert differing > 5


@pytest.mark.parametrize("kind", list(FILES))
@pytest.mark.parametrize("share", [0.3, 0.7, 0.98])
def test_a_copy_that_is_cut_off_is_never_proven(kind: str, share: float) -> None:
    original = FILES[kind]()
    copy = cleaned(original)
    cut = copy[: int(len(copy) * share)]
    assert compared(original, cut) is not PictureKept.YES
    assert compared(cut, cut + b"\0") is not PictureKept.YES


def test_arithmetic_coding_is_cleaned_and_shows_the_same() -> None:
    original = arithmetic()
    copy = cleaned(original)
    assert b"Ann" in original
    assert b"Ann" not in copy
    assert decoded(copy) == decoded(original) is not None


def test_damage_inside_the_coded_picture_is_copied_and_no_more_is_said() -> None:
    """Half of the picture cannot be decoded, in the original as in the copy: neither check may say that it can."""
    whole = saved("JPEG", exif=EXIF)
    at = len(whole) * 2 // 3
    original = whole[:at] + b"\xa5" * (len(whole) - at - 2) + whole[-2:]
    copy = cleaned(original)
    form = identify(original[:4096])
    assert form is not None
    opens, unchanged = check_untouched(
        Pair(form.open(memoryview(original), LIMITS), form.open(memoryview(copy), LIMITS))
    )
    assert opens.ok
    assert opens.detail == "The copy opens as its original does: JPEG, 56 x 40 pixels."
    assert unchanged.ok
    assert unchanged.detail == "The coded picture is a copy, byte for byte, and so is all that says how to show it."


def test_a_png_is_not_decoded_for_its_header_but_where_its_orientation_may_stand_behind_the_picture() -> None:
    plain = saved("PNG")
    at = plain.index(b"IDAT") - 4
    length = int.from_bytes(plain[at : at + 4], "big")
    rows = bytearray(zlib.decompress(plain[at + 8 : at + 8 + length]))
    rows[0] = 9  # no filter
    coded = zlib.compress(bytes(rows))
    crc = zlib.crc32(b"IDAT" + coded)
    damaged = plain[:at] + struct.pack(">I4s", len(coded), b"IDAT") + coded + struct.pack(">I", crc) + plain[-12:]
    assert decoded(damaged) is None
    assert passes(damaged, damaged)

    exif = EXIF[6:]
    chunk = struct.pack(">I4s", len(exif), b"eXIf") + exif + struct.pack(">I", zlib.crc32(b"eXIf" + exif))
    turned = plain[:-12] + chunk + plain[-12:]
    assert passes(turned, cleaned(turned))
    assert not passes(turned, plain)


def test_a_picture_that_was_coded_anew_is_not_proven() -> None:
    assert compared(saved("JPEG"), saved("JPEG", quality=60)) is PictureKept.UNKNOWN


@pytest.mark.parametrize("marker", [0xDB, 0xC4])
def test_a_changed_quantisation_or_huffman_table_is_no_proof(marker: int) -> None:
    copy = bytearray(cleaned(saved("JPEG")))
    at = copy.index(bytes((0xFF, marker)))
    copy[at + 30] ^= 1
    assert compared(saved("JPEG"), bytes(copy)) is PictureKept.UNKNOWN


def test_a_jpeg_that_lost_what_says_how_its_colours_are_coded_is_no_proof() -> None:
    cmyk = saved("JPEG", "CMYK")
    at = cmyk.index(b"\xff\xee")
    without = cmyk[:at] + cmyk[at + 2 + int.from_bytes(cmyk[at + 2 : at + 4], "big") :]
    assert compared(cmyk, without) is PictureKept.UNKNOWN


def test_other_colours_are_noticed() -> None:
    original = saved("JPEG", icc_profile=SRGB)
    copy = cleaned(original)
    at = copy.index(b"rXYZ", copy.index(b"acsp") + 100)
    place = copy.index(b"acsp") - 36 + int.from_bytes(copy[at + 4 : at + 8], "big")
    changed = copy[: place + 8] + struct.pack(">I", 0x9000) + copy[place + 12 :]
    assert compared(original, changed) is PictureKept.OTHER_COLOURS
    assert compared(original, cleaned(saved("JPEG"))) is PictureKept.OTHER_COLOURS


def test_other_colours_of_a_bitmap_are_noticed() -> None:
    original = bitmap(SRGB)
    place = int.from_bytes(SRGB[SRGB.index(b"rXYZ") + 4 :][:4], "big")
    other = SRGB[: place + 8] + struct.pack(">I", 0x9000) + SRGB[place + 12 :]
    assert compared(original, bitmap(other)) is PictureKept.OTHER_COLOURS
    assert compared(original, bitmap(b"", b"BGRs")) is PictureKept.UNKNOWN
    assert compared(bitmap(b"", b"BGRs"), bitmap(b"", b" niW")) is PictureKept.UNKNOWN


def test_profiles_are_the_same_when_their_colours_are() -> None:
    renamed = SRGB.replace(b"s\0R\0G\0B", b"X\0R\0G\0B")
    assert renamed != SRGB
    assert same_colours(SRGB, renamed)
    assert not same_colours(SRGB, b"")
    assert not same_colours(b"", SRGB)
    assert same_colours(b"no profile at all", b"")


def test_a_damaged_profile_is_compared_like_any_other() -> None:
    """Its table of tags may claim more than there is, or be cut off."""
    lying = SRGB[:128] + (200).to_bytes(4, "big") + SRGB[132:]
    assert same_colours(lying, SRGB)
    assert same_colours(SRGB, lying)
    for length in (40, 67, 68, 130, 140):
        assert same_colours(SRGB[:length], b"")  # no viewer applies it
        assert not same_colours(SRGB, SRGB[:length])


def test_tiles_in_another_order_are_no_proof() -> None:
    """Two strips of the same size, swapped by their offsets: the bytes are all there, the picture is another one."""
    original = saved("TIFF", tiffinfo={278: 20})
    with Image.open(io.BytesIO(original)) as image:
        offsets = image.tag_v2[273]  # type: ignore[attr-defined]
    assert len(offsets) == 2
    first, second = (struct.pack("<I", offset) for offset in offsets)
    at = original.index(first + second)
    swapped = original[:at] + second + first + original[at + 8 :]
    assert decoded(swapped) != decoded(original)
    assert compared(original, swapped) is PictureKept.UNKNOWN


def test_a_palette_is_part_of_the_picture() -> None:
    original = saved("PNG", "P")
    at = original.index(b"PLTE")
    length = int.from_bytes(original[at - 4 : at], "big")
    palette = bytes(reversed(original[at + 4 : at + 4 + length]))
    crc = struct.pack(">I", zlib.crc32(b"PLTE" + palette))
    assert compared(original, original[: at + 4] + palette + crc + original[at + 8 + length :]) is PictureKept.UNKNOWN


def test_strips_that_nothing_measures_are_left_to_decoders() -> None:
    """Without StripByteCounts this reader does not know which bytes are the picture's."""
    original = saved("TIFF")
    at = original.index(struct.pack("<HH", 279, 4))
    uncounted = original[:at] + struct.pack("<H", 65000) + original[at + 2 :]
    pixels_at = original.index(picture().tobytes())
    changed = uncounted[:pixels_at] + bytes(30) + uncounted[pixels_at + 30 :]
    assert decoded(changed) != decoded(uncounted)
    assert compared(uncounted, changed) is PictureKept.UNKNOWN


def test_many_small_pieces_of_one_stream_are_compared_in_a_moment() -> None:
    chunk = struct.pack(">I", 1) + b"IDATx" + struct.pack(">I", zlib.crc32(b"IDATx"))
    original = saved("PNG")
    at = original.index(b"IDAT") - 4
    many = original[:at] + 100_000 * chunk + original[at:]
    assert compared(many, many) is PictureKept.YES


def test_fill_bytes_behind_a_scan_are_no_picture() -> None:
    original = saved("JPEG")
    padded = original[:-2] + b"\xff" * 10_000 + original[-2:]
    assert compared(padded, cleaned(padded)) is PictureKept.YES
    assert compared(original, padded) is PictureKept.YES


def without_main_picture() -> bytes:
    return saved("AVIF").replace(b"pitm", b"free", 1)


def with_a_tile_that_ends_before_its_data() -> bytes:
    original = saved("JPEG2000", no_jp2=True)
    at = original.index(b"\xff\x90") + 6
    return original[:at] + (1).to_bytes(4, "big") + original[at + 4 :]


@pytest.mark.parametrize("broken", [without_main_picture, with_a_tile_that_ends_before_its_data])
def test_a_file_without_what_leads_to_its_picture_is_no_proof(broken: Callable[[], bytes]) -> None:
    content = broken()
    assert compared(content, content) is PictureKept.UNKNOWN
    assert "a structure that the check cannot follow to its end" in structure_leftovers(io.BytesIO(content))


def jxl(*boxes: tuple[bytes, bytes]) -> bytes:
    """A JPEG XL container."""
    file_type = (b"ftyp", b"jxl \0\0\0\0jxl ")
    everything = ((b"JXL ", b"\r\n\x87\n"), file_type, *boxes)
    return b"".join((len(body) + 8).to_bytes(4, "big") + name + body for name, body in everything)


def jxl_stream() -> bytes:
    return bytes(imagecodecs.jpegxl_encode(np.asarray(picture()), lossless=True))


def test_jpeg_xl_is_compared_by_its_codestream_and_opened_by_its_decoder() -> None:
    stream = jxl_stream()
    half, level, exif = len(stream) // 2, (b"jxll", b"\x05"), (b"Exif", bytes(4) + EXIF[6:])
    pieces = (b"jxlp", bytes(4) + stream[:half]), (b"jxlp", b"\x80\0\0\1" + stream[half:])
    for original in (stream, jxl(exif, (b"jxlc", stream)), jxl(level, pieces[0], exif, pieces[1])):
        assert compared(original, cleaned(original)) is PictureKept.YES
        assert passes(original, cleaned(original))
    whole = jxl(level, *pieces)
    for other in (
        jxl(level, pieces[1], pieces[0]),
        jxl(level, (b"jxlp", b"\0\0\0\1" + pieces[0][1][4:]), pieces[1]),
        jxl((b"jxll", b"\x0a"), *pieces),
        whole[:-1],
        whole[:-9] + bytes((whole[-9] ^ 1,)) + whole[-8:],
    ):
        assert compared(whole, other) is PictureKept.UNKNOWN
    broken = stream[:half] + bytes(len(stream) - half)
    assert compared(broken, broken) is PictureKept.YES
    assert not passes(broken, broken)  # no decoder opens it


def test_sequences_are_left_to_decoders() -> None:
    """Their samples are not listed by this reader, so it never vouches for them."""
    moving = animation("AVIF")
    assert compared(moving, moving[:-9] + bytes((moving[-9] ^ 1,)) + moving[-8:]) is PictureKept.UNKNOWN
