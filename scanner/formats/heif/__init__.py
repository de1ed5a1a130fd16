"""HEIC, HEIF and AVIF: still pictures in ISO base media files (ISO/IEC 14496-12, 23008-12, AV1 Image File Format)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from scanner.colour.colours import SRGB, Colours, of_code_points
from scanner.containers import exif, kept
from scanner.containers.boxes import Box, children, first, media_header, packed, walk
from scanner.errors import DamagedPhotoError, RefusedError
from scanner.formats import pixels
from scanner.formats.base import Container, Format
from scanner.formats.heif import container, item_table, track_table
from scanner.formats.heif.carriers import carriers
from scanner.formats.heif.item_table import Items
from scanner.formats.heif.unseen import has_unseen
from scanner.model import Carrier, DecodedPicture, KeptMetadata, PixelBox

_HEVC_BRANDS: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
_AV1_BRANDS: Final = frozenset({b"avif", b"avis"})
_ANY_BRANDS: Final = frozenset({b"mif1", b"msf1", b"mif2", b"miaf"})
_KNOWN_BRANDS: Final = (
    _HEVC_BRANDS
    | _AV1_BRANDS
    | _ANY_BRANDS
    | {b"avio", b"MA1A", b"MA1B", b"MiPr", b"MiAn", b"MiHB", b"MiHA", b"MiHE", b"MiHM", b"tmap", b"1pic"}
    | {
        b"iso8",
        b"iso9",
        b"isoa",
        b"isob",
        b"isom",
        b"iso2",
        b"iso3",
        b"iso4",
        b"iso5",
        b"iso6",
        b"iso7",
        b"mp41",
        b"mp42",
    }
)


def _brands(head: bytes) -> list[bytes]:
    """The major brand, then the compatible ones (14496-12 clause 4.3)."""
    if head[4:8] != b"ftyp":
        return []
    size = min(int.from_bytes(head[:4], "big"), len(head))
    return [head[8:12], *(head[i : i + 4] for i in range(16, size - 3, 4))]


def _has_brand(wanted: frozenset[bytes], avoided: frozenset[bytes] = frozenset()) -> Callable[[bytes], bool]:
    def recognises(head: bytes) -> bool:
        brands = _brands(head)
        return not wanted.isdisjoint(brands) and avoided.isdisjoint(brands)

    return recognises


@dataclass(frozen=True, slots=True)
class Coded:
    """What a file says of its main picture before it is decoded."""

    bits: int  # of a sample
    code_points: tuple[int, int, int] | None  # primaries, transfer, matrix (ITU-T H.273); None where none are said
    is_cropped: bool


class Heif(Container):
    """An open HEIC or HEIF file."""

    @cached_property
    def boxes(self) -> list[Box]:
        """The boxes of the file."""
        return list(walk(self.source, 0, self.limits, "file"))

    @cached_property
    def meta(self) -> Box | None:
        """The box that describes items."""
        return first(self.boxes, b"meta")

    @cached_property
    def moov(self) -> Box | None:
        """The box that describes tracks."""
        return first(self.boxes, b"moov")

    @cached_property
    def items(self) -> Items | None:
        """All items; None where the file describes none. May raise RefusedError, too."""
        return item_table.read(self.meta, self.limits) if self.meta else None

    def find_blocks(self) -> Iterator[Carrier]:
        """Items, properties and boxes that are no shown picture, and bytes that belong to nothing."""
        return carriers(self.source, self.boxes, self._table_of, self.limits)

    def _table_of(self, meta: Box) -> Items:
        known = self.items if meta is self.meta else None
        return known or item_table.read(meta, self.limits)

    @cached_property
    def several(self) -> bool:
        """A sequence, or more than one picture that a viewer shows; what a derived picture is made of counts too."""
        tracks = [box for box in children(self.moov, self.limits) if box.type == b"trak"] if self.moov else []
        if any(track_table.is_kept(track, self.limits) for track in tracks):
            return True
        return self.items is not None and len(container.shown_alone(self.items)) > 1

    @cached_property
    def has_unseen(self) -> bool:
        """Whether it holds a film, which libheif does not decode."""
        return has_unseen(self.moov, self.items, self.source, self.limits, decoder_plays=False)

    def first_picture(self) -> DecodedPicture:
        """The main picture, as libheif turns and crops it."""
        return pixels.decode(self.source, ("HEIF",), self.limits)

    def several_pictures(self, first: int) -> Iterator[DecodedPicture]:
        """The pictures of the file, as libheif hands them out."""
        return pixels.decode_all(self.source, ("HEIF",), self.limits, first=first)

    @cached_property
    def coded(self) -> Coded:
        """How the main picture, or the first tile of it, is coded."""
        return _coded(self)

    @cached_property
    def colours(self) -> Colours | None:
        """By the code points of the main picture, or of its first tile (14496-12 clause 12.1.5)."""
        return _colours(self)

    def cleaned(self, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
        """The pictures, in a new `meta`, `moov` and `mdat`.

        Kept dates and copyright go into an Exif item of their own; the orientation stands in the pictures' properties.
        """
        return self.packed_with(exif.build(kept.choose(self.blocks, keep, 1, self.limits)), b"")

    def packed_with(self, block: bytes, profile: bytes) -> Iterator[bytes | memoryview]:
        """The pictures with an Exif block and an ICC profile for the main one; either may be empty.

        May raise RefusedError, too.
        """
        return _packed_with(self, block, profile)


class Avif(Heif):
    """An open AVIF file, which Pillow decodes."""

    @cached_property
    def has_unseen(self) -> bool:
        """Whether a film has a still that is none of its frames, or several tracks."""
        return has_unseen(self.moov, self.items, self.source, self.limits, decoder_plays=True)

    def first_picture(self) -> DecodedPicture:
        """The main picture, and of one with a crop what that leaves."""
        return pixels.decode(self.source, ("AVIF",), self.limits, None, _shown_part(self.items))

    def several_pictures(self, first: int) -> Iterator[DecodedPicture]:
        """The frames as they are shown."""
        return pixels.decode_all(self.source, ("AVIF",), self.limits, self.first_picture().orientation, first)


# ---- cleaning ------------------------------------------------------------------------------------------------------


def _packed_with(photo: Heif, block: bytes, profile: bytes) -> Iterator[bytes | memoryview]:
    source, limits, moov = photo.source, photo.limits, photo.moov
    if photo.meta is None and moov is None:
        raise DamagedPhotoError("The file holds no picture.")
    kind = _packed_type(photo.boxes[0])
    items = photo.items
    if items and container.cropped_px(items):
        raise _cropped(photo)
    things = container.placed(container.kept_items(items), items, source, limits) if items else []
    tracks = track_table.kept_tracks(moov, source, limits) if moov else []
    if any(track_table.is_cropped(track.box, limits) for track in tracks):
        raise _cropped(photo)
    if items:
        things, items = container.with_exif(things, items, block)
        things, items = container.with_profile(things, items, profile)
    layout = container.Layout()
    places = {thing.item.id: layout.add(thing.data) for thing in things if not thing.in_idat}
    chunks = track_table.place(tracks, layout)
    head, size = b"", -1
    while len(head) != size:  # a longer header moves the data, and larger offsets may need longer fields
        size = len(head)
        begin = len(kind) + size + len(media_header(layout.size))
        head = b""
        if items:
            head += container.packed_meta(things, items, {i: at + begin for i, at in places.items()}, limits)
        if moov and tracks:
            head += track_table.packed_moov(moov, tracks, [[at + begin for at in run] for run in chunks], limits)
    yield kind
    yield head
    yield media_header(layout.size)
    yield from layout.pieces


def _cropped(photo: Heif) -> RefusedError:
    """The refusal of a file that holds what a crop hides; JPEG is advised where it can be one."""
    if photo.several or photo.colours is None:
        return RefusedError(
            "Only a part of a picture in this file is shown: it was cropped, and what was cropped away is still in the "
            "file. Crop it anew with another program, and save each picture of the file as JPEG or PNG."
        )
    return RefusedError(
        "Only a part of this picture is shown: it was cropped, and what was cropped away is still in the file. "
        "Choose JPEG as the format of the copies, or crop and save the photo anew with another program."
    )


def _packed_type(box: Box) -> bytes:
    """`ftyp` with its major brand and the compatible brands that PhotoVet knows."""
    brands = [bytes(box.body[i : i + 4]) for i in range(8, len(box.body) - 3, 4)]
    known = [brand for brand in dict.fromkeys(brands) if brand in _KNOWN_BRANDS]
    return packed(b"ftyp", box.body[:4], bytes(4), *known)


def _shown_part(items: Items | None) -> PixelBox | None:
    """What a crop leaves of the main picture as it is stored, which Pillow does not look at; None: all of it."""
    if items is None or items.primary not in items.items:
        return None
    return container.shown_part(items.items[items.primary], items)


def _coded(photo: Heif) -> Coded:
    bits, points, cropped = 8, None, False
    items = photo.items
    if items is None:
        return Coded(bits, points, cropped)
    for identity in (items.primary, *items.targets(items.primary, b"dimg")[:1]):
        for box, _ in items.property_boxes(items.items[identity]) if identity in items.items else ():
            if box.type == b"colr" and bytes(box.body[:4]) in (b"nclx", b"nclc") and points is None:
                reader = box.reader()
                points = reader.u16(4), reader.u16(6), reader.u16(8)
            elif box.type == b"av1C":  # AV1-ISOBMFF clause 2.3.3: high_bitdepth and twelve_bit
                bits = {0: 8, 0x40: 10}.get(box.reader().u8(2) & 0x60, 12)
            elif box.type == b"hvcC":  # 14496-15 clause 8.3.3.1: bitDepthLumaMinus8, bitDepthChromaMinus8
                bits = 8 + max(box.reader().u8(17) & 7, box.reader().u8(18) & 7)
            elif box.type == b"clap" and identity == items.primary:
                cropped = True
    return Coded(bits, points, cropped)


def _colours(photo: Heif) -> Colours | None:
    items = photo.items
    if items is None:
        return SRGB
    for identity in (items.primary, *items.targets(items.primary, b"dimg")):
        for box, _ in items.property_boxes(items.items[identity]) if identity in items.items else ():
            if box.type == b"colr" and bytes(box.body[:4]) in (b"nclx", b"nclc"):
                return of_code_points(box.reader().u16(4), box.reader().u16(6))
    return SRGB


AVIF: Final = Format(
    name="avif",
    title="AVIF",
    suffixes=(".avif", ".avifs"),
    recognises=_has_brand(_AV1_BRANDS),
    container=Avif,
    animated=True,
)
HEIC: Final = Format(
    name="heic",
    title="HEIC",
    suffixes=(".heic", ".heif", ".hif", ".heics"),
    recognises=_has_brand(_HEVC_BRANDS, _AV1_BRANDS),
    container=Heif,
)
HEIF: Final = Format(
    name="heif",
    title="HEIF",
    suffixes=(".heif", ".hif", ".heifs"),
    recognises=_has_brand(_ANY_BRANDS, _AV1_BRANDS | _HEVC_BRANDS),
    container=Heif,
)
