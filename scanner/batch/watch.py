"""Watching a folder for new photos: which files have come or changed, and have been left alone since.

The folder is looked at again and again instead of asking the system for notifications: those do not come from network
drives and from many card readers, where photos arrive in a school; and a copy that is still being written has to be
watched by its size and time anyway.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from scanner.intake import stamp_of, walk
from scanner.passed_over import PassedOver

INTERVAL_S: Final = 2.0
SETTLE_S: Final = 3.0
_EMPTY_FACTOR: Final = 10


@dataclass(slots=True)
class _Seen:
    stamp: tuple[int, int]  # size in bytes, time of the last change in ns
    since: float
    handed_out: bool = False


class FolderWatch:
    """Remembers what it saw in a folder; hands out each file once for every time that it was written.

    A file is handed out when its size and time have not changed for `settle_s`, ten times as long if it is empty:
    whoever writes it has then most likely finished. `exclude` names folders inside that are passed over, such as the
    output. `on_passed` hears of what else is passed over, whenever
    that changes.
    """

    def __init__(
        self,
        folder: str,
        *,
        recursive: bool = True,
        exclude: Collection[Path] = (),
        settle_s: float = SETTLE_S,
        on_passed: Callable[[PassedOver], None] | None = None,
    ) -> None:
        self._folder = folder
        self._recursive = recursive
        self._exclude = tuple(exclude)
        self._settle_s = settle_s
        self._on_passed = on_passed
        self._passed = PassedOver()
        self._seen: dict[str, _Seen] = {}

    def poll(self, now: float) -> list[str]:
        """The files that have settled by now; `now` is in seconds of any clock that only goes forward."""
        settled, present, passed = [], {}, PassedOver()
        for path in walk([self._folder], recursive=self._recursive, exclude=self._exclude, passed=passed):
            stamp = stamp_of(path)
            if stamp is None:
                continue
            seen = self._seen.get(path)
            if seen is None or seen.stamp != stamp:
                seen = _Seen(stamp, now)
            elif not seen.handed_out and now - seen.since >= self._patience_s(stamp[0]):
                seen.handed_out = True
                settled.append(path)
            present[path] = seen
        if self._on_passed is not None and passed and passed != self._passed:
            self._on_passed(passed)
        self._passed = passed
        self._seen = present  # files that are gone are forgotten: one that comes back is new
        return settled

    def _patience_s(self, size_bytes: int) -> float:
        """Programs often make an empty file first and fill it later; one that stays empty is reported in the end."""
        return self._settle_s if size_bytes else self._settle_s * _EMPTY_FACTOR

    @property
    def unsettled(self) -> int:
        """How many files are there that may still be being written."""
        return sum(not seen.handed_out for seen in self._seen.values())


def settled_files(
    watch: FolderWatch, stopped: Callable[[], bool], interval_s: float = INTERVAL_S, *, once: bool = False
) -> Iterator[list[str]]:
    """The settled files of each look at the folder, until `stopped`; with `once`, until all that is there has settled.

    Sleeps in short steps, so that a stop is noticed within a tenth of a second.
    """
    while not stopped():
        files = watch.poll(time.monotonic())
        if files:
            yield files
        elif once and not watch.unsettled:
            return
        deadline = time.monotonic() + interval_s
        while not stopped() and (left := deadline - time.monotonic()) > 0:
            time.sleep(min(0.1, left))
