"""What a walk gives is made once, and given to everybody who asks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from scanner.errors import DamagedPhotoError
from scanner.reading.replayed import Replayed


class Walks:
    """Counts how often its items are made."""

    def __init__(self, *, broken: bool = False) -> None:
        self.made: list[int] = []
        self.broken = broken

    def walk(self) -> Iterator[int]:
        """Five numbers."""
        for number in range(5):
            if self.broken and number == 3:
                raise DamagedPhotoError("Broken here.")
            self.made.append(number)
            yield number


def test_each_item_is_made_once_and_only_when_it_is_asked_for() -> None:
    walks = Walks()
    replayed = Replayed(walks.walk)
    one, other = iter(replayed), iter(replayed)
    assert [next(one), next(one), next(other)] == [0, 1, 0]
    assert walks.made == [0, 1]
    assert [*other] == [1, 2, 3, 4] == [*replayed][1:]
    assert [*one] == [2, 3, 4]
    assert walks.made == [0, 1, 2, 3, 4]


def test_everybody_meets_an_error_at_its_place() -> None:
    replayed = Replayed(Walks(broken=True).walk)
    for _ in range(2):
        asked = iter(replayed)
        assert [next(asked) for _ in range(3)] == [0, 1, 2]
        with pytest.raises(DamagedPhotoError):
            next(asked)


def test_no_more_is_kept_than_may_be() -> None:
    walks = Walks()
    replayed = Replayed(walks.walk, lambda item: 10 * item, most_bytes=35)
    assert [*replayed] == [*replayed] == [0, 1, 2, 3, 4]
    assert walks.made.count(0) == 3  # the first walk, and one for each who asked for what was not kept
    assert len(replayed._items) == 3
