"""What a container format offers to the rest of the engine: how its files are told, and what an open one answers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, TypeVar

from scanner.colour.colours import SRGB, Colours
from scanner.containers import exif
from scanner.errors import RefusedError
from scanner.messages import Message
from scanner.model import Carrier, DecodedPicture, KeptMetadata
from scanner.reading.replayed import Replayed
from scanner.settings import Limits

C = TypeVar("C", bound="Container")

_NO_REFUSAL: Final = Message("")


@dataclass(frozen=True, slots=True)
class Format:
    """A container format."""

    name: str  # as in the JSON: "jpeg"
    title: str  # as a person says it: "JPEG"
    suffixes: tuple[str, ...]  # usual file endings, the first one for new files: (".jpg", ".jpeg")
    recognises: Callable[[bytes], bool]
    """Whether a file that begins with these bytes (its first 4096, or fewer) is of this format."""

    container: type[Container]
    """What answers for an open file of the format."""

    refusal: Message = _NO_REFUSAL
    """Where files cannot be cleaned: the sentence that says why, and what to do instead; empty where they can."""

    animated: bool = False
    """Whether several pictures are the frames of a film, each composed with those before, rather than pages."""

    @property
    def can_be_cleaned(self) -> bool:
        """Whether PhotoVet makes copies of such files; `refusal` says why not."""
        return not self.refusal

    def open(self, source: memoryview, limits: Limits) -> Container:
        """A file of this format, of which nothing is read before somebody asks."""
        return self.container(self, source, limits)


@dataclass(frozen=True)
class Container(ABC):
    """A file of a known format. Whatever is asked of it is read once, however many ask.

    The source is a read-only `memoryview` of the whole file (of bytes, or of a memory map for large files), and a
    cleaned file comes out as pieces in order, so that nobody needs the file twice in memory. Nothing may be asked any
    more once the source is closed. All that reads may raise DamagedPhotoError and LimitError.
    """

    form: Format
    source: memoryview = field(repr=False)
    limits: Limits = field(repr=False)

    @cached_property
    def blocks(self) -> Replayed[Carrier]:
        """All parts that are not the coded picture, in file order."""
        return Replayed(lambda: (exif.kept(block, self.limits) for block in self.find_blocks()), _own_bytes)

    @abstractmethod
    def find_blocks(self) -> Iterator[Carrier]:
        """Walk through the parts for `blocks`, which keeps what is found."""

    @cached_property
    def several(self) -> bool:
        """Whether a cleaned copy shows more than one picture: frames, pages."""
        return False

    @cached_property
    def has_unseen(self) -> bool:
        """Whether a viewer of a cleaned copy may show pictures that `pictures` does not give."""
        return False

    @abstractmethod
    def first_picture(self) -> DecodedPicture:
        """The first picture, upright, as RGB. May raise RefusedError, too."""

    def pictures(self, first: int = 0) -> Iterator[DecodedPicture]:
        """All pictures that a viewer of a cleaned copy can show, in their order, each upright in its own size.

        With `first` those before that number are left out: pages are not decoded, and frames only composed.
        """
        if self.several:
            yield from self.several_pictures(first)
        elif first == 0:
            yield self.first_picture()

    def several_pictures(self, first: int) -> Iterator[DecodedPicture]:
        """Those of a file that has several, for `pictures`."""
        yield from () if first else (self.first_picture(),)

    @cached_property
    def colours(self) -> Colours | None:
        """What the picture's numbers mean where no ICC profile says so.

        None where that is not known, or has no place in an ICC profile of primaries and curves.
        """
        return SRGB

    def cleaned(self, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
        """The file without anything that identifies, as pieces; its coded pictures are copied bit for bit.

        May raise RefusedError, too. Pieces may already have been yielded when it raises: the caller writes aside and
        discards.
        """
        del keep
        raise RefusedError(self.form.refusal)

    def as_a(self, kind: type[C]) -> C:
        """Itself, as the container of a format that offers more than all do. Raises TypeError for any other."""
        if not isinstance(self, kind):
            raise TypeError(f"{self.form.name} is not read by a {kind.__name__}")
        return self

    def forget(self) -> None:
        """Drop all that was read: it holds parts of the source, which may be a mapped file that is to be closed."""
        known = vars(self)
        for name in known.keys() - {"form", "source", "limits"}:
            del known[name]


def _own_bytes(carrier: Carrier) -> int:
    """What a carrier takes besides the file: what was unpacked or joined."""
    return len(carrier.payload) if isinstance(carrier.payload, bytes) else 0
