"""The checker's second reader: silent on clean files, and never silent on anything planted into one.

The clean files come from Pillow and from hand, the plants from each container's specification: neither the project's
writers nor its parsers take part.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import piexif
import pytest
from PIL import Image, ImageCms

from scanner.model import KeptMetadata
from scanner.verify.second_reader import identifying_leftovers

SECRET = b"Ann Owner, 12 Mill Lane"
XMP = b'<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/">' + SECRET + b"</x:xmpmeta>"
ORIENTED = piexif.dump({"0th": {piexif.ImageIFD.Orientation: 6}})[6:]
TELLING = piexif.dump(
    {"0th": {piexif.ImageIFD.Artist: SECRET}, "GPS": {2: ((1, 1), (2, 1), (3, 1))}, "Exif": {0xA431: b"SN-1"}}
)[6:]


def picture() -> Image.Image:
    """Enough texture that codecs have something to say."""
    return Image.effect_noise((48, 32), 80).convert("RGB")


def saved(kind: str, image: Image.Image | None = None, **options: object) -> bytes:
    """The bytes that Pillow writes."""
    file = io.BytesIO()
    (image or picture()).save(file, kind, **options)
    return file.getvalue()


# ---- planting ------------------------------------------------------------------------------------------------------


def jpeg_with(marker: int, body: bytes, base: bytes | None = None) -> bytes:
    """A JPEG with one more segment behind its JFIF header."""
    base = base or saved("JPEG")
    at = 4 + int.from_bytes(base[4:6], "big")
    return base[:at] + bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body + base[at:]


def chunk(name: bytes, data: bytes) -> bytes:
    """A PNG chunk."""
    return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")


def png_with(name: bytes, data: bytes) -> bytes:
    """A PNG with one more chunk behind its header."""
    base = saved("PNG")
    return base[:33] + chunk(name, data) + base[33:]


def png_slack() -> bytes:
    """A PNG whose zlib stream is followed by more bytes in the same IDAT, as in aCropalypse."""
    base = saved("PNG")
    at = base.index(b"IDAT") - 4
    length = int.from_bytes(base[at : at + 4], "big")
    return base[:at] + chunk(b"IDAT", base[at + 8 : at + 8 + length] + SECRET) + base[at + 12 + length :]


def riff_with(name: bytes, data: bytes) -> bytes:
    """A WebP (extended) with one more chunk at its end."""
    simple = saved("WEBP", lossless=True)
    padded = data + bytes(len(data) % 2)
    body = b"WEBP" + b"VP8X" + struct.pack("<I", 10) + bytes((0, 0, 0, 0, 47, 0, 0, 31, 0, 0)) + simple[12:]
    body += name + struct.pack("<I", len(data)) + padded
    return b"RIFF" + struct.pack("<I", len(body)) + body


def gif_with(block: bytes) -> bytes:
    """A GIF with one more block before its trailer."""
    return saved("GIF")[:-1] + block + b"\x3b"


def tiff_with(tag: int, value: bytes) -> bytes:
    """A TIFF with one more tag."""
    info = __import__("PIL.TiffImagePlugin", fromlist=["ImageFileDirectory_v2"]).ImageFileDirectory_v2()
    info[tag] = value.decode()
    return saved("TIFF", tiffinfo=info)


def two_pages() -> bytes:
    """A TIFF of two grey pages of 2 by 2 pixels, big-endian, written out by hand."""

    def page(at: int, following: int) -> bytes:
        tags = ((256, 3, 2), (257, 3, 2), (258, 3, 8), (259, 3, 1), (262, 3, 1), (273, 4, at + 102), (277, 3, 1))
        tags = (*tags, (279, 4, 4))
        table = b"".join(
            struct.pack(">HHI", tag, kind, 1)
            + struct.pack(">HH" if kind == 3 else ">I", *((v, 0) if kind == 3 else (v,)))
            for tag, kind, v in tags
        )
        return struct.pack(">H", len(tags)) + table + struct.pack(">I", following) + b"\x10\x80\xf0\x40"

    return b"MM\0*\0\0\0\x08" + page(8, 114) + page(114, 0)


def box(name: bytes, *parts: bytes) -> bytes:
    """An ISO base media box."""
    body = b"".join(parts)
    return struct.pack(">I", 8 + len(body)) + name + body


def full(name: bytes, version: int, *parts: bytes) -> bytes:
    """A FullBox without flags."""
    return box(name, bytes((version, 0, 0, 0)), *parts)


def heif(
    more_items: tuple[tuple[bytes, bytes], ...] = (),
    *,
    handler: bytes = b"\0",
    properties: bytes = b"",
    slack: bytes = b"",
    references: bytes = b"",
) -> bytes:
    """A HEIF file of one picture, whose data mean nothing for nobody has to decode it, and what is added.

    Items are told by type, name, NUL and content type, as in an infe box, and by their data.
    """
    items = [(b"hvc1\0", b"\x26\x01" * 40), *more_items]
    infos = b"".join(
        full(b"infe", 2, struct.pack(">HH", number, 0), kind) for number, (kind, _) in enumerate(items, start=1)
    )
    data = b"".join(payload for _, payload in items) + slack

    def meta(media_at: int) -> bytes:
        places, at = b"", media_at
        for number, (_, payload) in enumerate(items, start=1):
            places += struct.pack(">HHHII", number, 0, 1, at, len(payload))
            at += len(payload)
        ispe = full(b"ispe", 0, struct.pack(">II", 48, 32))
        return full(
            b"meta",
            0,
            full(b"hdlr", 0, bytes(4), b"pict", bytes(12), handler),
            full(b"pitm", 0, struct.pack(">H", 1)),
            full(b"iinf", 0, struct.pack(">H", len(items)), infos),
            full(b"iloc", 0, b"\x44\0", struct.pack(">H", len(items)), places),
            references,
            box(b"iprp", box(b"ipco", ispe, properties), full(b"ipma", 0, struct.pack(">IHBB", 1, 1, 1, 1))),
        )

    head = box(b"ftyp", b"heic", bytes(4), b"mif1heic")
    media_at = len(head) + len(meta(0)) + 8
    return head + meta(media_at) + box(b"mdat", data)


def jp2_with(*boxes: bytes, comment: bytes = b"") -> bytes:
    """A JPEG 2000 file around a codestream, without Pillow's own comment marker."""
    plain = saved("JPEG2000", no_jp2=True)
    at = plain.index(b"\xff\x64")
    length = int.from_bytes(plain[at + 2 : at + 4], "big")
    told = b"\xff\x64" + struct.pack(">HH", len(comment) + 4, 1) + comment if comment else b""
    stream = plain[:at] + told + plain[at + 2 + length :]
    header = box(b"ihdr", struct.pack(">IIHBBBB", 32, 48, 3, 7, 7, 0, 0))
    colour = box(b"colr", b"\x01\0\0" + struct.pack(">I", 16))
    return (
        box(b"jP  ", b"\r\n\x87\n")
        + box(b"ftyp", b"jp2 ", bytes(4), b"jp2 ")
        + box(b"jp2h", header, colour)
        + b"".join(boxes)
        + box(b"jp2c", stream)
    )


def jxl_with(*boxes: bytes) -> bytes:
    """A JPEG XL container; the codestream need not decode."""
    return (
        box(b"JXL ", b"\r\n\x87\n")
        + box(b"ftyp", b"jxl ", bytes(4), b"jxl ")
        + box(b"jxlc", bytes(60))
        + b"".join(boxes)
    )


def profile() -> bytes:
    """A colour profile as ImageCms makes it: with a date and a description."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def run_length_bmp() -> bytes:
    """A BMP of 2 by 2 pixels in BI_RLE8, with a size field of zero as many programs write it."""
    rows = b"\x02\x05\0\0\x02\x06\0\0\0\x01"
    info = struct.pack("<IiiHHIIiiII", 40, 2, 2, 1, 8, 1, 0, 0, 0, 16, 0)
    head = b"BM" + struct.pack("<IHHI", 54 + 64 + len(rows), 0, 0, 54 + 64)
    return head + info + bytes(64) + rows


CLEAN: dict[str, Callable[[], bytes]] = {
    "jpeg": lambda: saved("JPEG"),
    "jpeg-progressive": lambda: saved("JPEG", progressive=True),
    "jpeg-grey": lambda: saved("JPEG", picture().convert("L")),
    "jpeg-cmyk": lambda: saved("JPEG", picture().convert("CMYK")),
    "jpeg-oriented": lambda: jpeg_with(0xE1, b"Exif\0\0" + ORIENTED),
    "png": lambda: saved("PNG"),
    "png-palette": lambda: saved("PNG", picture().convert("P")),
    "png-alpha": lambda: saved("PNG", picture().convert("RGBA")),
    "png-oriented": lambda: png_with(b"eXIf", ORIENTED),
    "apng": lambda: saved("PNG", save_all=True, append_images=[picture(), picture()], duration=40),
    "webp": lambda: saved("WEBP"),
    "webp-lossless": lambda: saved("WEBP", lossless=True),
    "webp-animated": lambda: saved("WEBP", save_all=True, append_images=[picture()], duration=40),
    "webp-oriented": lambda: riff_with(b"EXIF", ORIENTED),
    "gif": lambda: saved("GIF"),
    "gif-animated": lambda: saved("GIF", save_all=True, append_images=[picture(), picture()], duration=40, loop=0),
    "bmp": lambda: saved("BMP"),
    "bmp-palette": lambda: saved("BMP", picture().convert("P")),
    "bmp-run-length": run_length_bmp,
    "tiff": lambda: saved("TIFF"),
    "tiff-deflated": lambda: saved("TIFF", compression="tiff_deflate"),
    "tiff-pages": two_pages,
    "bigtiff": lambda: saved("TIFF", big_tiff=True),
    "heif": heif,
    "jp2": jp2_with,
    "jxl": jxl_with,
}
if "avif" in Image.registered_extensions().get(".avif", "").lower():
    CLEAN["avif"] = lambda: saved("AVIF")

PLANTED: dict[str, Callable[[], bytes]] = {
    "jpeg: comment": lambda: jpeg_with(0xFE, SECRET),
    "jpeg: exif": lambda: jpeg_with(0xE1, b"Exif\0\0" + TELLING),
    "jpeg: slack in exif": lambda: jpeg_with(0xE1, b"Exif\0\0" + ORIENTED + SECRET),
    "jpeg: broken exif": lambda: jpeg_with(0xE1, b"Exif\0\0" + b"MM" + SECRET),
    "jpeg: thumbnail": lambda: jpeg_with(
        0xE1, piexif.dump({"0th": {}, "1st": {}, "thumbnail": saved("JPEG", picture().resize((16, 12)))})
    ),
    "jpeg: xmp": lambda: jpeg_with(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP),
    "jpeg: extended xmp": lambda: jpeg_with(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + bytes(40) + XMP),
    "jpeg: photoshop": lambda: jpeg_with(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x08\x1c\x02\x50\0\x03Ann"),
    "jpeg: profile": lambda: jpeg_with(0xE2, b"ICC_PROFILE\0\x01\x01" + profile()),
    "jpeg: mpf": lambda: jpeg_with(0xE2, b"MPF\0" + ORIENTED),
    "jpeg: jumbf": lambda: jpeg_with(0xEB, b"JP\0\x01\0\0\0\x01" + box(b"jumb", SECRET)),
    "jpeg: jfxx": lambda: jpeg_with(0xE0, b"JFXX\0\x10" + saved("JPEG", picture().resize((16, 12)))),
    "jpeg: unknown segment": lambda: jpeg_with(0xE7, SECRET),
    "jpeg: second adobe": lambda: jpeg_with(0xEE, b"Adobe" + SECRET),
    "jpeg: slack in table": lambda: jpeg_with(0xDB, bytes((0, *range(1, 65))) + SECRET),
    "jpeg: trailer": lambda: saved("JPEG") + SECRET,
    "jpeg: one byte behind": lambda: saved("JPEG") + b"\0",
    "jpeg: video behind": lambda: saved("JPEG") + box(b"ftyp", b"mp42", bytes(4)) + box(b"mdat", bytes(50)),
    "jpeg: jfif thumbnail": lambda: (
        b"\xff\xd8\xff\xe0\0\x13JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01abc" + saved("JPEG")[20:]
    ),
    "png: text": lambda: png_with(b"tEXt", b"Author\0" + SECRET),
    "png: packed text": lambda: png_with(b"zTXt", b"Comment\0\0" + zlib.compress(SECRET)),
    "png: itxt": lambda: png_with(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP),
    "png: time": lambda: png_with(b"tIME", bytes((7, 230, 5, 12, 15, 14, 9))),
    "png: exif": lambda: png_with(b"eXIf", TELLING),
    "png: profile": lambda: png_with(b"iCCP", b"ICC profile\0\0" + zlib.compress(profile())),
    "png: profile name": lambda: png_with(b"iCCP", SECRET[:20] + b"\0\0" + zlib.compress(profile())),
    "png: private chunk": lambda: png_with(b"prVt", SECRET),
    "png: credentials": lambda: png_with(b"caBX", SECRET),
    "png: overlong gamma": lambda: png_with(b"gAMA", struct.pack(">I", 45455) + SECRET),
    "png: slack behind the picture": png_slack,
    "png: trailer": lambda: saved("PNG") + SECRET,
    "webp: exif": lambda: riff_with(b"EXIF", TELLING),
    "webp: xmp": lambda: riff_with(b"XMP ", XMP),
    "webp: profile": lambda: riff_with(b"ICCP", profile()),
    "webp: unknown chunk": lambda: riff_with(b"prVt", SECRET),
    "webp: trailer": lambda: saved("WEBP") + SECRET,
    "gif: comment": lambda: gif_with(b"\x21\xfe" + bytes((len(SECRET),)) + SECRET + b"\0"),
    "gif: application": lambda: gif_with(b"\x21\xff\x0bPRIVATE1.0X\x05hello\0"),
    "gif: xmp": lambda: gif_with(b"\x21\xff\x0bXMP DataXMP\x05hello\0"),
    "gif: plain text": lambda: gif_with(b"\x21\x01\x0c" + bytes(12) + b"\x03Ann\0"),
    "gif: long loop block": lambda: gif_with(b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\x05hello\0"),
    "gif: trailer": lambda: saved("GIF") + SECRET,
    "bmp: trailer": lambda: saved("BMP") + SECRET,
    "bmp: trailer behind run lengths": lambda: run_length_bmp() + SECRET,
    "bmp: reserved": lambda: saved("BMP")[:6] + b"Ann!" + saved("BMP")[10:],
    "bmp: gap": lambda: (
        saved("BMP")[:10] + struct.pack("<I", 54 + len(SECRET)) + saved("BMP")[14:54] + SECRET + saved("BMP")[54:]
    ),
    "tiff: artist": lambda: tiff_with(0x013B, SECRET),
    "tiff: copyright": lambda: tiff_with(0x8298, SECRET),
    "tiff: private tag": lambda: tiff_with(0xEA60, SECRET),
    "tiff: trailer": lambda: saved("TIFF") + SECRET,
    "tiff: exif": lambda: saved("TIFF", exif=Image.Exif.tobytes(_telling_exif())),
    "tiff: profile": lambda: saved("TIFF", icc_profile=profile()),
    "heif: exif": lambda: heif(((b"Exif\0", bytes(4) + TELLING),)),
    "heif: xmp": lambda: heif(((b"mime\0application/rdf+xml\0", XMP),)),
    "heif: uri item": lambda: heif(((b"uri \0urn:x\0", SECRET),)),
    "heif: item name": lambda: heif(((b"hvc1IMG of Ann\0", bytes(20)),)),
    "heif: handler name": lambda: heif(handler=b"Editor 3\0"),
    "heif: gain map": lambda: heif(properties=full(b"auxC", 0, b"urn:com:apple:photo:2020:aux:hdrgainmap\0")),
    "heif: description": lambda: heif(properties=full(b"udes", 0, b"en\0", SECRET, b"\0\0")),
    "heif: profile": lambda: heif(properties=box(b"colr", b"prof", profile())),
    "heif: blanked item not blank": lambda: heif(slack=SECRET),
    "heif: thumbnail": lambda: heif(
        ((b"hvc1\0", bytes(20)),), references=full(b"iref", 0, box(b"thmb", struct.pack(">HHH", 2, 1, 1)))
    ),
    "heif: uuid box": lambda: heif() + box(b"uuid", bytes(16), SECRET),
    "heif: free box": lambda: heif() + box(b"free", SECRET),
    "heif: movie time": lambda: (
        heif() + box(b"moov", full(b"mvhd", 0, struct.pack(">II", 3_861_436_440, 0), bytes(88)))
    ),
    "heif: movie user data": lambda: heif() + box(b"moov", box(b"udta", SECRET)),
    "heif: trailer": lambda: heif() + SECRET,
    "jp2: xml": lambda: jp2_with(box(b"xml ", SECRET)),
    "jp2: uuid": lambda: jp2_with(box(b"uuid", bytes(16), SECRET)),
    "jp2: comment": lambda: jp2_with(comment=SECRET),
    "jxl: exif": lambda: jxl_with(box(b"Exif", bytes(4), TELLING)),
    "jxl: xml": lambda: jxl_with(box(b"xml ", XMP)),
    "jxl: brotli": lambda: jxl_with(box(b"brob", b"xml ", SECRET)),
    "jxl: jumbf": lambda: jxl_with(box(b"jumb", SECRET)),
    "unknown format": lambda: b"%PDF-1.7" + SECRET,
}


def _telling_exif() -> Image.Exif:
    block = Image.Exif()
    block.get_ifd(0x8769)[0xA431] = "SN-1"
    return block


@pytest.mark.parametrize("name", CLEAN)
def test_clean_files_are_clean(tmp_path: Path, name: str) -> None:
    path = tmp_path / "clean"
    path.write_bytes(CLEAN[name]())
    assert identifying_leftovers(io.BytesIO(path.read_bytes())) == ()


@pytest.mark.parametrize("name", PLANTED)
def test_whatever_is_planted_is_found(tmp_path: Path, name: str) -> None:
    path = tmp_path / "planted"
    path.write_bytes(PLANTED[name]())
    assert identifying_leftovers(io.BytesIO(path.read_bytes())) != ()


@pytest.mark.parametrize("name", CLEAN)
def test_a_file_that_breaks_off_raises_nothing(tmp_path: Path, name: str) -> None:
    whole = CLEAN[name]()
    path = tmp_path / "cut"
    for size in range(0, len(whole), max(1, len(whole) // 25)):
        path.write_bytes(whole[:size])
        identifying_leftovers(io.BytesIO(path.read_bytes()))


def test_a_place_beyond_any_file_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "far.tif"
    path.write_bytes(b"II+\0\x08\0\0\0" + b"\xf0\xff\xff\xff\xff\xff\xff\xff")
    assert identifying_leftovers(io.BytesIO(path.read_bytes())) != ()


def dated(text: bytes, **more: bytes) -> bytes:
    """A JPEG with DateTimeOriginal, ExifVersion and what is added."""
    numbers = {"offset": 0x9011, "fraction": 0x9291, "serial": 0xA431}
    tags = {0x9000: b"0232", 0x9003: text} | {numbers[name]: value for name, value in more.items()}
    return jpeg_with(0xE1, piexif.dump({"Exif": tags}))


@pytest.mark.parametrize(
    ("content", "keep", "clean"),
    [
        (dated(b"2026:05:12 15:14:09", offset=b"+02:00"), KeptMetadata("all"), True),
        (dated(b"2026:05:12 15:14:09"), KeptMetadata("none"), False),
        (dated(b"2026:05:12 15:14:09"), KeptMetadata("day"), False),
        (dated(b"2026:05:12 00:00:00"), KeptMetadata("day"), True),
        (dated(b"2026:05:12 00:00:00", offset=b"+02:00"), KeptMetadata("day"), False),
        (dated(b"2026:05:12 00:00:00"), KeptMetadata("year"), False),
        (dated(b"2026:01:01 00:00:00"), KeptMetadata("year"), True),
        (dated(b"2026:05:12 15:14:09", serial=b"SN-1"), KeptMetadata("all"), False),
        (jpeg_with(0xE1, piexif.dump({"0th": {0x8298: b"(c) Ann"}})), KeptMetadata(copyright=True), True),
        (jpeg_with(0xE1, piexif.dump({"0th": {0x8298: b"(c) Ann"}})), KeptMetadata(), False),
    ],
)
def test_only_what_a_person_kept_may_stay(tmp_path: Path, content: bytes, keep: KeptMetadata, clean: bool) -> None:
    path = tmp_path / "kept.jpg"
    path.write_bytes(content)
    assert (identifying_leftovers(io.BytesIO(path.read_bytes()), keep) == ()) is clean


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"restart_marker_blocks": 3}])
def test_words_between_the_last_block_and_the_end_marker_are_found(options: dict[str, object]) -> None:
    content = saved("JPEG", picture(), **options)
    assert identifying_leftovers(io.BytesIO(content)) == ()
    for words in (SECRET, b"07700 900123"):
        odd = content[:-2] + words + content[-2:]
        assert identifying_leftovers(io.BytesIO(odd)) == ("words behind the last block of the picture",)


def test_a_secret_in_the_middle_of_a_large_file_is_found(tmp_path: Path) -> None:
    path = tmp_path / "large.bmp"
    content = bytearray(saved("BMP", Image.new("RGB", (1500, 1000))))
    content[(1 << 20) - 20 : (1 << 20) - 20 + len(XMP)] = XMP  # across the border between two pieces of the search
    path.write_bytes(bytes(content))
    assert "an XMP packet, found by its mark" in identifying_leftovers(io.BytesIO(path.read_bytes()))
