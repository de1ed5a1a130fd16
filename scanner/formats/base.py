"""What a container format offers to the rest of the engine: one value per format, made of plain functions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from scanner.errors import RefusedError
from scanner.messages import Message
from scanner.model import Carrier, DecodedPicture, KeptMetadata
from scanner.payloads.colours import SRGB, Colours
from scanner.payloads.replayed import Replayed
from scanner.settings import Limits


def one_picture(_source: memoryview, _limits: Limits) -> bool:
    """Say of every file that it shows one picture: a format without frames and pages."""
    return False


def srgb(_source: memoryview, _limits: Limits) -> Colours:
    """Say of every file that it means sRGB: a format that tells of colours in an ICC profile, or not at all."""
    return SRGB


_NO_REFUSAL: Final = Message("")


@dataclass(frozen=True, slots=True)
class Format:
    """A container format.

    The source is always a read-only `memoryview` of the whole file (of bytes, or of a memory map for large files), and
    a cleaned file comes out as pieces in order, so that no function needs the file twice in memory.
    """

    name: str  # as in the JSON: "jpeg"
    title: str  # as a person says it: "JPEG"
    suffixes: tuple[str, ...]  # usual file endings, the first one for new files: (".jpg", ".jpeg")
    recognises: Callable[[bytes], bool]
    """Whether a file that begins with these bytes (its first 4096, or fewer) is of this format."""

    carriers: Callable[[memoryview, Limits], Iterator[Carrier]]
    """All parts that are not the coded picture, in file order. Raises DamagedPhotoError, LimitError."""

    decode: Callable[[memoryview, Limits], DecodedPicture]
    """The first picture, upright, as RGB. Raises DamagedPhotoError, LimitError."""

    clean: Callable[[memoryview, KeptMetadata, Limits], Iterator[bytes | memoryview]] | None = None
    """The file without anything that identifies, its coded pictures copied bit for bit; None where that is refused.

    Raises DamagedPhotoError, LimitError, RefusedError. Pieces may already have been yielded when it raises: the caller
    writes aside and discards.
    """

    refusal: Message = _NO_REFUSAL
    """Where `clean` is None: the sentence that says why, and what to do instead."""

    several: Callable[[memoryview, Limits], bool] = one_picture
    """Whether a cleaned copy shows more than one picture: frames, pages. Raises DamagedPhotoError, LimitError."""

    frames: Callable[[memoryview, Limits], Iterator[DecodedPicture]] | None = None
    """All pictures that a viewer of a cleaned copy can show, in their order, each upright in its own size; None where
    there is one. Raises DamagedPhotoError, LimitError."""

    animated: bool = False
    """Whether several pictures are the frames of a film, each composed with those before, rather than pages."""

    colours: Callable[[memoryview, Limits], Colours | None] = srgb
    """What the picture's numbers mean where no ICC profile says so; None where that is not known, or has no place in
    an ICC profile of primaries and curves. Raises DamagedPhotoError, LimitError."""

    @property
    def can_be_cleaned(self) -> bool:
        """Whether PhotoVet makes copies of such files; `refusal` says why not."""
        return self.clean is not None

    def open(self, source: memoryview, limits: Limits) -> Container:
        """A file of this format, of which nothing is read before somebody asks."""
        return Container(self, source, limits)


@dataclass(frozen=True)
class Container:
    """A file of a known format. Whatever is asked of it is read once, however many ask.

    It must not be asked any more once its source is closed.
    """

    form: Format
    source: memoryview = field(repr=False)
    limits: Limits = field(repr=False)

    @cached_property
    def blocks(self) -> Replayed[Carrier]:
        """All parts that are not the coded picture, in file order. Reading them may raise as `Format.carriers` does."""
        return Replayed(lambda: self.form.carriers(self.source, self.limits), _own_bytes)

    @cached_property
    def several(self) -> bool:
        """Whether a cleaned copy shows more than one picture: frames, pages. Raises DamagedPhotoError, LimitError."""
        return self.form.several(self.source, self.limits)

    @cached_property
    def colours(self) -> Colours | None:
        """What the picture's numbers mean where no ICC profile says so; see `Format.colours`."""
        return self.form.colours(self.source, self.limits)

    def first_picture(self) -> DecodedPicture:
        """The first picture, upright, as RGB. Raises DamagedPhotoError, LimitError, RefusedError."""
        return self.form.decode(self.source, self.limits)

    def pictures(self) -> Iterator[DecodedPicture]:
        """All pictures in their order, each upright in its own size. Raises DamagedPhotoError, LimitError."""
        if self.form.frames is None or not self.several:
            yield self.first_picture()
        else:
            yield from self.form.frames(self.source, self.limits)

    def cleaned(self, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
        """The file without anything that identifies, as pieces; its coded pictures are copied bit for bit.

        Raises DamagedPhotoError, LimitError, RefusedError. Pieces may already have been yielded when it raises: the
        caller writes aside and discards.
        """
        if self.form.clean is None:
            raise RefusedError(self.form.refusal)
        return self.form.clean(self.source, keep, self.limits)

    def forget(self) -> None:
        """Drop all that was read: it holds parts of the source, which may be a mapped file that is to be closed."""
        known = vars(self)
        for name in known.keys() - {"form", "source", "limits"}:
            del known[name]


def _own_bytes(carrier: Carrier) -> int:
    """What a carrier takes besides the file: what was unpacked or joined."""
    return len(carrier.payload) if isinstance(carrier.payload, bytes) else 0
