"""TIFF 6.0 and BigTIFF, with Adobe's supplements (JPEG, Deflate, floating point)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise
from typing import Final

from scanner.colour import icc
from scanner.containers import exif, jpeg_segments, kept, tiff_pages
from scanner.containers.exif import TYPE_SIZES, ExifBlock
from scanner.containers.tiff_pages import Page, Tag, Tiff
from scanner.containers.tiff_write import NewPage, NewTag, Writer, with_kept
from scanner.errors import DamagedPhotoError, RefusedError
from scanner.formats import pixels
from scanner.formats.base import Container, Format
from scanner.messages import Term
from scanner.model import Carrier, CarrierType, DecodedPicture, KeptMetadata
from scanner.reading.inflate import stream_end
from scanner.reading.sizes import check_coded_size
from scanner.settings import Limits

_MAGICS: Final = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_ICC, _JPEG_TABLES, _XMP, _IPTC, _PHOTOSHOP = 34675, 347, 700, 33723, 34377
_SUB_IFDS, _DNG_VERSION = 330, 50706
# Offsets and byte counts: strips, tiles, and the JPEG of a thumbnail.
_PLACES: Final = {273: 279, 324: 325, 513: 514}
_DIRECTORY_REST: Final = 24  # a directory's count, its pointer to the next one, and the rest of a BigTIFF header
_REDUCED: Final = 1  # NewSubfileType, bit 0

# Tags that decide how a page looks, and how many values they can have (B = bits a sample, S = samples a pixel).
_SCALARS: Final = frozenset(
    {254, 255, 256, 257, 259, 262, 263, 266, 274, 277, 278, 282, 283, 284, 290, 292, 293, 296, 317, 322, 323, 332, 334}
    | {531, 32997, 32998}
)
_VECTORS: Final = {297: 2, 318: 2, 319: 6, 321: 2, 529: 3, 530: 2, 532: 6, 50674: 2}
_PER_SAMPLE: Final = frozenset({258, 338, 339, 340, 341})
_PALETTES: Final = {291: 1, 301: 3, 320: 3}  # values for each of the 2^B levels
_DOT_RANGE: Final = 336
_NUMBERS: Final = frozenset(TYPE_SIZES) - {2, 7, 13, 18, 129}

_IN_COLOUR: Final = (2, 3, 6)  # PhotometricInterpretation: RGB, palette, YCbCr

_NONE, _JPEG = 1, 7
_DEFLATE: Final = (8, 32946)
# CCITT, LZW, PackBits, ThunderScan, SGI Log, LZMA, LERC, Zstandard: streams of codes without room for words.
_PLAIN_CODINGS: Final = frozenset({2, 3, 4, 5, 32773, 32809, 34676, 34677, 34925, 34887, 50000})


class TiffFile(Container):
    """An open TIFF file."""

    @cached_property
    def tiff(self) -> Tiff:
        """The pages of its main chain."""
        return tiff_pages.read(self.source, self.limits)

    @cached_property
    def shown(self) -> list[tuple[int, Page]]:
        """The pages that are no smaller copies of others, with their numbers in the chain."""
        return tiff_pages.shown(self.tiff)

    @cached_property
    def exif(self) -> ExifBlock:
        """The whole file as an EXIF block."""
        return exif.block("TIFF tags", self.source, 0, self.limits)

    def find_blocks(self) -> Iterator[Carrier]:
        """The whole file as an EXIF block, the packets that tags of any page hold, and what no tag points at."""
        return _carriers(self)

    @cached_property
    def several(self) -> bool:
        """Whether more pages than one are shown."""
        return len(self.shown) > 1

    def first_picture(self) -> DecodedPicture:
        """The first page."""
        return _decode(self)

    def several_pictures(self, first: int) -> Iterator[DecodedPicture]:
        """Each page as a file of its own, as a copy has it, so that it is turned by its own orientation."""
        return _pages(self, first)

    def cleaned(self, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
        """The pages of the main chain; thumbnails among them and everything that hangs off them stay behind."""
        return _clean(self, keep)


# ---- cleaning ------------------------------------------------------------------------------------------------------


def _clean(photo: TiffFile, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
    tiff, source, limits = photo.tiff, photo.source, photo.limits
    _refuse_raw(tiff.pages[0])
    tags = kept.choose(photo.blocks, keep, 1, limits)
    pages = [_page(page, photo) for _, page in photo.shown]
    pages[0] = with_kept(pages[0], tags)
    if sum(len(piece) for page in pages for pieces in page.pieces for piece in pieces) > 2 * len(source) + (1 << 20):
        raise DamagedPhotoError("The TIFF file is damaged: its pages claim more data than there is.")
    yield from Writer(tiff.order, tiff.wide).write(pages)


def _refuse_raw(page: Page) -> None:
    """A first page that is a smaller copy of a picture in a sub-directory: a raw file whose tags come late."""
    is_preview = page.number(tiff_pages.NEW_SUBFILE_TYPE, 0) & _REDUCED and _SUB_IFDS in page.tags
    if _DNG_VERSION in page.tags or is_preview:
        raise RefusedError(
            "This TIFF file is a camera raw file, and PhotoVet does not change those. "
            "Export the photo as JPEG from your raw developer and clean that copy."
        )


def _page(page: Page, photo: TiffFile) -> NewPage:
    source, limits = photo.source, photo.limits
    width, height = page.number(tiff_pages.WIDTH, 0), page.number(tiff_pages.HEIGHT, 0)
    check_coded_size(width, height, limits)
    tags = [kept_tag for tag in page.tags.values() if (kept_tag := _kept_tag(tag, page))]
    profile = icc.rebuilt(page.tags[_ICC].raw, limits) if _ICC in page.tags else b""
    if not profile and page.number(tiff_pages.PHOTOMETRIC, 0) in _IN_COLOUR:
        profile = kept.told_profile([photo.exif])
    if profile:
        tags.append(NewTag(_ICC, 7, profile))
    if _JPEG_TABLES in page.tags and page.number(tiff_pages.COMPRESSION, _NONE) == _JPEG:
        tags.append(NewTag(_JPEG_TABLES, 7, b"".join(_jpeg(page.tags[_JPEG_TABLES].raw, limits))))
    offsets_tag, counts_tag = (
        (tiff_pages.TILE_OFFSETS, tiff_pages.TILE_COUNTS)
        if page.is_tiled
        else (tiff_pages.STRIP_OFFSETS, tiff_pages.STRIP_COUNTS)
    )
    return NewPage(tags, offsets_tag, counts_tag, list(_pieces(page, offsets_tag, counts_tag, source, limits)), [])


def _kept_tag(tag: Tag, page: Page) -> NewTag | None:
    """An allow-listed tag with as many values as it can have; None for any other."""
    if tag.type not in _NUMBERS or tag.count == 0:
        return None
    bits, samples = page.number(tiff_pages.BITS, 1), page.number(tiff_pages.SAMPLES, 1)
    most = _VECTORS.get(tag.tag, 0)
    if tag.tag in _SCALARS:
        most = 1
    elif tag.tag in _PER_SAMPLE:
        most = samples
    elif tag.tag in _PALETTES:
        most = _PALETTES[tag.tag] << min(bits, 16)
    elif tag.tag == _DOT_RANGE:
        most = 2 * samples
    return NewTag(tag.tag, tag.type, tag.raw[: most * TYPE_SIZES[tag.type]]) if most else None


def _pieces(
    page: Page, offsets_tag: int, counts_tag: int, source: memoryview, limits: Limits
) -> Iterator[list[bytes | memoryview]]:
    """The strips or tiles, each without what follows its last pixel."""
    coding = page.number(tiff_pages.COMPRESSION, _NONE)
    if coding not in {_NONE, _JPEG, *_DEFLATE, *_PLAIN_CODINGS}:
        raise RefusedError(
            "The TIFF file is compressed in a way (number {number}) that PhotoVet cannot clean; "
            "open it and save it as PNG, or as TIFF with another compression.",
            number=Term(str(coding)),
        )
    offsets, sizes = page.numbers(offsets_tag), page.piece_bytes()
    if not offsets:
        raise DamagedPhotoError("The TIFF file is damaged: a page does not say where its picture is.")
    counts = page.numbers(counts_tag) or _guessed_counts(offsets, sizes if coding == _NONE else None, len(source))
    if len(counts) < len(offsets):
        raise DamagedPhotoError("The TIFF file is damaged: a page does not say how long its picture is.")
    for index, (offset, count) in enumerate(zip(offsets, counts, strict=False)):
        size = sizes[index] if sizes and index < len(sizes) else None
        data = source[offset : offset + count]
        if coding == _NONE and size:  # decoders go by the pixels' own size, whatever the counts say
            part = source[offset : offset + size]
            # Where the file is cut off, the byte that evens out the copy's length is a part of the rows there are.
            yield [part, b"\0"] if len(part) < size and len(part) % 2 else [part]
        elif coding == _JPEG:
            yield list(_jpeg(data, limits))
        elif coding in _DEFLATE and size:
            yield [data[: _deflated_bytes(data, size)]]
        else:
            yield [data]


def _guessed_counts(offsets: list[int], sizes: list[int] | None, end: int) -> list[int]:
    """Without StripByteCounts: the pixels' own size, else up to what comes next."""
    if sizes and len(sizes) >= len(offsets):
        return sizes[: len(offsets)]
    following = dict(pairwise(sorted({*offsets, end})))
    return [following.get(offset, end) - offset for offset in offsets]


def _deflated_bytes(data: memoryview, size: int) -> int:
    try:
        return stream_end([data], size).used_bytes
    except zlib.error as error:
        raise DamagedPhotoError("The picture data of the TIFF file is damaged.") from error


def _jpeg(stream: memoryview, limits: Limits) -> Iterator[bytes | memoryview]:
    yield b"\xff\xd8"
    yield from jpeg_segments.picture(jpeg_segments.segments(stream, limits))
    yield b"\xff\xd9"


# ---- reading -------------------------------------------------------------------------------------------------------


def _carriers(photo: TiffFile) -> Iterator[Carrier]:
    yield photo.exif
    for index, page in enumerate(photo.tiff.pages):
        for number, kind, name in (
            (_XMP, CarrierType.XMP, "XMP"),
            (_IPTC, CarrierType.IPTC, "IPTC"),
            (_PHOTOSHOP, CarrierType.PHOTOSHOP, "Photoshop"),
            (_ICC, CarrierType.ICC, "ICC profile"),
        ):
            if number in page.tags:
                yield Carrier(kind, f"page {index + 1} {name}", page.tags[number].raw)
        if index and page.number(tiff_pages.NEW_SUBFILE_TYPE, 0) & _REDUCED:
            yield Carrier(CarrierType.PREVIEW, f"page {index + 1}, a smaller copy", b"")
    yield from _unreferenced(photo)


def _unreferenced(photo: TiffFile) -> Iterator[Carrier]:
    """What lies between the parts or behind them, without any tag pointing at it."""
    source = photo.source
    used = [(0, 8)]
    places: dict[tuple[str, int], list[int]] = {}
    for entry in photo.exif.entries:
        used += [entry.entry_bytes, (entry.offset_bytes, entry.offset_bytes + len(entry.raw))]
        if entry.tag in _PLACES or entry.tag in _PLACES.values():
            places[entry.ifd, entry.tag] = Tag(entry.tag, entry.type, entry.count, entry.raw).numbers(entry.order)
    for (ifd, tag), offsets in places.items():
        lengths = places.get((ifd, _PLACES[tag])) or [len(source)] * len(offsets) if tag in _PLACES else []
        used += [(offset, offset + length) for offset, length in zip(offsets, lengths, strict=False)]
    at = 0
    for begin, end in [*sorted(used), (len(source), len(source))]:
        gap = source[at:begin]
        if len(gap) > _DIRECTORY_REST and any(bytes(gap)):
            yield Carrier(CarrierType.UNKNOWN, "bytes that no tag points at", gap, at)
        at = max(at, end)


def _decode(photo: TiffFile) -> DecodedPicture:
    source = photo.source
    upright = exif.orientation_of(photo.exif) or 1
    if bytes(source[:4]) == b"MM\0+":
        # Pillow does not read big-endian BigTIFF; the same first page as a classic TIFF it does.
        source = _alone(photo, photo.tiff.pages[0])
    return pixels.decode_turned(source, ("TIFF",), photo.limits, upright)


def _pages(photo: TiffFile, first: int) -> Iterator[DecodedPicture]:
    for _, page in photo.shown[first:]:
        upright = page.number(274, 1)
        turn = upright if 1 <= upright <= 8 else 1  # noqa: PLR2004  the eight orientations
        yield pixels.decode_turned(_alone(photo, page), ("TIFF",), photo.limits, turn)


def _alone(photo: TiffFile, page: Page) -> memoryview:
    """A page as a file of its own, which is no BigTIFF."""
    writer = Writer(photo.tiff.order, wide=False)
    return memoryview(b"".join(writer.write([_page(page, photo)])))


FORMAT: Final = Format(
    name="tiff",
    title="TIFF",
    suffixes=(".tif", ".tiff", ".btf"),
    recognises=lambda head: head[:4] in _MAGICS,
    container=TiffFile,
)
