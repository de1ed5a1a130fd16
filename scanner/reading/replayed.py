"""What a walk through a file gives, made once and given again to whoever asks next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Final, Generic, TypeVar

T = TypeVar("T")

_MOST_BYTES: Final = 128_000_000


def _nothing(_item: object) -> int:
    return 0


class Replayed(Iterable[T], Generic[T]):
    """The items of a walk in their order: walked as far as somebody has asked, and no further.

    `own_bytes` says what an item takes besides the file itself. Beyond a bound on their sum nothing more is kept, and
    whoever asks for the rest walks anew, so that a file of many packed parts never has all of them unpacked at once;
    likewise where the walk raised an error, which everybody meets who comes to that place.
    """

    __slots__ = ("_ended_early", "_items", "_left_bytes", "_make", "_own_bytes", "_walk")

    def __init__(
        self,
        make: Callable[[], Iterator[T]],
        own_bytes: Callable[[T], int] = _nothing,
        most_bytes: int = _MOST_BYTES,
    ) -> None:
        self._make = make
        self._own_bytes = own_bytes
        self._left_bytes = most_bytes
        self._items: list[T] = []
        self._walk: Iterator[T] | None = None
        self._ended_early = False

    def __iter__(self) -> Iterator[T]:
        number = 0
        while number < len(self._items) or self._walked_on():
            yield self._items[number]
            number += 1
        if self._ended_early:
            yield from islice(self._make(), number, None)

    def _walked_on(self) -> bool:
        """Whether there was one more item that could be kept."""
        if self._ended_early:
            return False
        if self._walk is None:
            self._walk = self._make()
        try:
            item = next(self._walk)
        except StopIteration:
            return False
        except BaseException:
            self._ended_early, self._walk = True, None
            raise
        self._left_bytes -= self._own_bytes(item)
        if self._left_bytes < 0:
            self._ended_early, self._walk = True, None
            return False
        self._items.append(item)
        return True
