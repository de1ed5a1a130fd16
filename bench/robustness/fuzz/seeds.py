"""Small files of every format, with something in each of the places that a format has for more than its picture."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable

import numpy as np
import piexif
from PIL import Image, ImageCms

SECRET = b"Ann Owner"
XMP = b'<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"/>'


def picture(mode: str = "RGB", seed: int = 7) -> Image.Image:
    """A few noisy pixels."""
    noise = np.random.default_rng(seed).integers(0, 255, (12, 17, 4), dtype=np.uint8)
    return Image.fromarray(noise).convert(mode)


def saved(kind: str, mode: str = "RGB", **options: object) -> bytes:
    """As Pillow writes it."""
    file = io.BytesIO()
    picture(mode).save(file, kind, **options)
    return file.getvalue()


def exif() -> bytes:
    """EXIF with orientation, GPS, a serial number, a maker note and a thumbnail."""
    tags = {
        "0th": {piexif.ImageIFD.Orientation: 6, piexif.ImageIFD.Make: b"Canon"},
        "Exif": {0xA431: b"SN", piexif.ExifIFD.MakerNote: b"\1\0\x09\0\2\0\4\0\0\0Ann\0" + bytes(8)},
        "GPS": {2: ((1, 1), (2, 1), (3, 1))},
    }
    return piexif.dump({**tags, "1st": {}, "thumbnail": saved("JPEG")})


def profile() -> bytes:
    """A colour profile."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def box(name: bytes, *parts: bytes) -> bytes:
    """An ISO base media box."""
    body = b"".join(parts)
    return struct.pack(">I", 8 + len(body)) + name + body


def full(name: bytes, version: int, *parts: bytes) -> bytes:
    """A FullBox."""
    return box(name, bytes((version, 0, 0, 0)), *parts)


def chunk(name: bytes, data: bytes) -> bytes:
    """A PNG chunk."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def jpeg() -> list[bytes]:
    """Baseline, progressive, CMYK, and one with every segment that has a name."""
    base = saved("JPEG", exif=exif(), icc_profile=profile(), comment=SECRET)
    more = [
        (0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP),
        (0xE1, b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32 + struct.pack(">II", len(XMP), 0) + XMP),
        (0xE2, b"MPF\0MM\0*\0\0\0\x08\0\0" + bytes(4)),
        (0xEB, b"JP\0\1\0\0\0\1" + box(b"jumb", box(b"jumd", bytes(16), b"\3c2pa\0"))),
        (0xED, b"Photoshop 3.0\x008BIM\4\4\0\0\0\0\0\x08\x1c\2\x50\0\3Ann"),
        (0xE0, b"JFXX\0\x13\1\1abc"),
    ]
    segments = b"".join(bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body for marker, body in more)
    video = box(b"ftyp", b"mp42", bytes(4)) + box(
        b"moov", full(b"mvhd", 0, struct.pack(">IIII", 1, 1, 600, 1200), bytes(80))
    )
    samsung = b"SEFH\x6b\0\0\0\0\0\0\0\x0c\0\0\0SEFT"
    return [
        saved("JPEG"),
        saved("JPEG", progressive=True),
        saved("JPEG", "CMYK"),
        saved("JPEG", restart_marker_blocks=1),
        base[:2] + segments + base[2:],
        saved("JPEG") + video,
        saved("JPEG") + samsung,
        saved("JPEG") + saved("JPEG"),
    ]


def png() -> list[bytes]:
    """Colour types, interlacing is left to the fuzzer, an animation, and one with every ancillary chunk."""
    base = saved("PNG")
    more = (
        chunk(b"iCCP", b"name\0\0" + zlib.compress(profile()))
        + chunk(b"eXIf", exif()[6:])
        + chunk(b"tEXt", b"Author\0" + SECRET)
        + chunk(b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(b"\nexif\n 8\n49492a0008000000\n"))
        + chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP)
        + chunk(b"tIME", bytes((7, 230, 5, 12, 1, 2, 3)))
        + chunk(b"gAMA", struct.pack(">I", 45455))
        + chunk(b"caBX", box(b"jumb", SECRET))
    )
    animated = saved("PNG", save_all=True, append_images=[picture(seed=8)], duration=40)
    return [
        base,
        saved("PNG", "P"),
        saved("PNG", "RGBA"),
        saved("PNG", "1"),
        animated,
        base[:33] + more + base[33:] + SECRET,
    ]


def webp() -> list[bytes]:
    """Lossy, lossless, alpha, animated, with everything."""
    everything = saved("WEBP", exif=exif(), xmp=XMP, icc_profile=profile())
    animated = saved("WEBP", save_all=True, append_images=[picture("RGBA", seed=8)], duration=40)
    return [
        saved("WEBP"),
        saved("WEBP", lossless=True),
        saved("WEBP", "RGBA"),
        animated,
        everything,
        everything + SECRET,
    ]


def gif() -> list[bytes]:
    """Still, animated, with comment, XMP and a text block."""
    animated = saved("GIF", save_all=True, append_images=[picture(seed=8)], duration=40, loop=0, comment=SECRET)
    blocks = (
        b"\x21\xff\x0bXMP DataXMP"
        + XMP
        + b"\1"
        + bytes(range(255, -1, -1))
        + b"\0"
        + b"\x21\1\x0c"
        + bytes(12)
        + b"\3Ann\0"
    )
    blocks += b"\x21\xff\x0bICCRGBG1012\3abc\0"
    return [saved("GIF"), animated, saved("GIF")[:-1] + blocks + b";" + SECRET]


def bmp() -> list[bytes]:
    """Depths, and a V5 header with a profile."""
    base = saved("BMP")
    v5 = bytearray(base[14:54].ljust(124, b"\0"))
    v5[0:4], v5[56:60] = struct.pack("<I", 124), b"DEBM"
    rows = base[54:]
    v5[112:120] = struct.pack("<II", 124 + len(rows), len(profile()))
    head = b"BM" + struct.pack("<IHHI", 14 + 124 + len(rows) + len(profile()), 0, 0, 14 + 124)
    return [
        base,
        saved("BMP", "P"),
        saved("BMP", "1"),
        saved("BMP", "RGBA"),
        head + bytes(v5) + rows + profile(),
        base + SECRET,
    ]


def tiff() -> list[bytes]:
    """Compressions, pages, BigTIFF, tags."""
    kinds = [saved("TIFF", compression=c) for c in ("raw", "tiff_lzw", "tiff_deflate", "packbits", "jpeg")]
    pages = saved("TIFF", save_all=True, append_images=[picture(seed=8)])
    return [
        *kinds,
        pages,
        saved("TIFF", big_tiff=True),
        saved("TIFF", exif=exif()[6:], icc_profile=profile()),
        kinds[0] + SECRET,
    ]


def heif(kind: bytes = b"hvc1", brand: bytes = b"heic") -> list[bytes]:
    """A picture (of a few meaningless units), Exif, XMP, a name, and a thumbnail; and a movie box."""
    coded = struct.pack(">I", 6) + b"\x26\1abcd" if kind == b"hvc1" else b"\x12\0\x0a\2ab"
    items = [
        (kind + b"IMG\0", coded),
        (b"Exif\0", bytes(4) + exif()[6:40]),
        (b"mime\0application/rdf+xml\0", XMP),
        (kind + b"\0", coded),
    ]
    infos = b"".join(full(b"infe", 2, struct.pack(">HH", n, 0), name) for n, (name, _) in enumerate(items, 1))
    hvcc = bytes(21) + b"\3\0" if kind == b"hvc1" else b"\x81\0\0\0"
    properties = full(b"ispe", 0, struct.pack(">II", 17, 12)) + box(b"hvcC" if kind == b"hvc1" else b"av1C", hvcc)
    properties += box(b"colr", b"prof", profile()[:200]) + box(b"irot", b"\1")

    def meta(at: int) -> bytes:
        places = b""
        for number, (_, payload) in enumerate(items, 1):
            places += struct.pack(">HHHII", number, 0, 1, at, len(payload))
            at += len(payload)
        uses = struct.pack(">HBBBBB", 1, 4, 1, 0x82, 3, 0x84) + struct.pack(">HBBB", 4, 2, 1, 0x82)
        return full(
            b"meta",
            0,
            full(b"hdlr", 0, bytes(4), b"pict", bytes(12), b"Editor\0"),
            full(b"pitm", 0, struct.pack(">H", 1)),
            full(b"iinf", 0, struct.pack(">H", len(items)), infos),
            full(b"iloc", 0, b"\x44\0", struct.pack(">H", len(items)), places),
            full(b"iref", 0, box(b"cdsc", struct.pack(">HHH", 2, 1, 1)), box(b"thmb", struct.pack(">HHH", 4, 1, 1))),
            box(b"iprp", box(b"ipco", properties), full(b"ipma", 0, struct.pack(">I", 2), uses)),
        )

    head = box(b"ftyp", brand, bytes(4), b"mif1", brand)
    whole = head + meta(len(head) + len(meta(0)) + 8) + box(b"mdat", *(payload for _, payload in items))
    movie = box(b"moov", full(b"mvhd", 0, struct.pack(">IIII", 1, 1, 600, 1200), bytes(80)), box(b"udta", SECRET))
    return [whole, whole + movie, whole + SECRET, whole + box(b"uuid", bytes(16), SECRET)]


def jp2() -> list[bytes]:
    """The container with boxes of all kinds, and the bare codestream."""
    whole = saved("JPEG2000")
    return [whole, saved("JPEG2000", no_jp2=True), whole + box(b"xml ", XMP), whole + box(b"uuid", bytes(16), SECRET)]


def jxl() -> list[bytes]:
    """Containers around a codestream that need not decode."""
    start = box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl ", bytes(4), b"jxl ")
    stream = b"\xff\x0a\x08\x10\x04" + bytes(30)
    exif_box = box(b"Exif", bytes(4), exif()[6:])
    parts = box(b"jxlp", struct.pack(">I", 0), stream[:9]) + box(b"jxlp", struct.pack(">I", 0x80000001), stream[9:])
    return [
        stream,
        start + box(b"jxlc", stream) + exif_box + box(b"xml ", XMP),
        start + parts + box(b"brob", b"xml ", SECRET) + box(b"jumb", SECRET),
    ]


SEEDS: dict[str, Callable[[], list[bytes]]] = {
    "jpeg": jpeg,
    "png": png,
    "webp": webp,
    "gif": gif,
    "bmp": bmp,
    "tiff": tiff,
    "heic": heif,
    "heif": lambda: heif(b"hvc1", b"mif1"),
    "avif": lambda: heif(b"av01", b"avif"),
    "jp2": jp2,
    "j2k": lambda: [saved("JPEG2000", no_jp2=True)],
    "jxl": jxl,
}


def seeds_of(name: str) -> list[bytes]:
    """The seeds of one format."""
    return SEEDS[name]()
