"""Progress on the terminal: how many, how fast, how long still, and what was found so far."""

from __future__ import annotations

import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from scanner.errors import PhotoVetError
from scanner.model import Action, ExportResult, ScanResult

if TYPE_CHECKING:
    from rich.progress import Progress, Task

    from scanner.batch.jobs import Outcome

_MOST_COUNTS = 4
_PER_MINUTE = 60


def with_progress(
    results: Iterable[Outcome], verb: str, photos: Callable[[], Iterable[str]] | None = None
) -> Iterator[Outcome]:
    """The same outcomes, counted on standard error when that is a terminal.

    `photos` lists what will be worked on; it is counted in the background while the work goes on, for the time left.
    """
    if not sys.stderr.isatty():
        yield from results
        return
    counts: Counter[str] = Counter()
    total = _Total(photos)
    with _bar() as progress:
        task = progress.add_task(verb, total=None, counts="")
        for outcome in results:
            counts.update(counted(outcome.result))
            words = ", ".join(f"{name} {number:,}" for name, number in counts.most_common(_MOST_COUNTS))
            progress.update(task, advance=1, total=total.known, counts=words)
            yield outcome


def counted(result: object) -> Iterator[str]:
    """What a result adds to the counts: the kinds of its findings, or what became of the copy."""
    if isinstance(result, ScanResult):
        yield from (str(finding.kind) for finding in result.findings if finding.action is not Action.KEEP)
        if result.error is not None:
            yield str(result.status)
    elif isinstance(result, ExportResult):
        yield str(result.status)


class _Total:
    """Counts in the background; `known` is None until the count is complete."""

    def __init__(self, photos: Callable[[], Iterable[str]] | None) -> None:
        self.known: int | None = None
        self._photos = photos
        if photos is not None:
            threading.Thread(target=self._count, daemon=True).start()

    def _count(self) -> None:
        if self._photos is not None:
            with suppress(PhotoVetError):  # the walk that hands out the photos meets it too, and says it
                self.known = sum(1 for _ in self._photos())


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        ProgressColumn,
        SpinnerColumn,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.text import Text

    class RateColumn(ProgressColumn):
        """Photos a minute."""

        def render(self, task: Task) -> Text:
            speed = task.finished_speed or task.speed
            return Text(f"{speed * _PER_MINUTE:,.0f} a minute" if speed else "")

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(bar_width=24),
        MofNCompleteColumn(),
        RateColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[counts]}", style="dim"),
    )
    return Progress(*columns, console=Console(stderr=True), transient=True)
