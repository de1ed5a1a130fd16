"""Figures of the window: `python bench window [start|memory|block|decide|things|first]`.

`start`   from the process's start to a window that answers.
`memory`  the memory with 100 to 2,000 photos of 12 megapixels (scans are prepared, pictures and previews are real).
`block`   the longest time for which the main thread did not answer while photos are scanned for real, in wall time and
          in the thread's own processor time (which other programs on the computer cannot lengthen).
`decide`  the longest block of the main thread, in the same two measures, by decisions about 2,000 photos of 20
          findings: all faces hidden, undone, redone, another policy (scans are prepared).
`things`  the longest block of the main thread while 2,000 photos of 20 findings are grouped into things and shown, the
          overview is scrolled, and all faces are hidden in it; and the window's memory then (scans are prepared).
`first`   from the drop of a folder to the first finding shown, with cold workers.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

ROOT: Final = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TICK_MS: Final = 5
VISITS: Final = 10
PATIENCE_S: Final = 3600


def main() -> None:
    """Run the benches that were named, or all."""
    benches: dict[str, Callable[[argparse.Namespace, Path], None]] = {
        "start": start,
        "memory": memory,
        "block": block,
        "decide": decide,
        "things": things,
        "first": first,
    }
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", nargs="*", choices=[*benches, []], help="which; all without any")
    parser.add_argument("--photos", type=int, default=200, help="photos to scan in `block`")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    for name in chosen.bench or benches:
        with tempfile.TemporaryDirectory() as folder:
            os.environ["PHOTOVET_DATA_DIR"] = str(Path(folder) / "data")
            benches[name](chosen, Path(folder))


def start(arguments: argparse.Namespace, folder: Path) -> None:
    """Three starts; the first may read from a cold disk."""
    del folder
    if arguments.child:
        window = make_window()
        window.show()
        settle(window)
        return
    for number in range(3):
        begin = time.perf_counter()
        subprocess.run([sys.executable, __file__, "start", "--child"], check=True, stderr=subprocess.DEVNULL)
        print(f"start {number + 1}: {time.perf_counter() - begin:.2f} s from process start to a usable window, and out")


def memory(arguments: argparse.Namespace, folder: Path) -> None:
    """Open more and more photos, visiting some of them at each size, thumbnails and previews included."""
    del arguments
    import psutil  # noqa: PLC0415  # only here

    from support.desktop import draw_photo  # noqa: PLC0415  # brings Qt along

    original = draw_photo(folder / "original.jpg", (4032, 3024))
    window = make_window(PreparedScans)
    window.show()
    settle(window)
    made = 0
    for total in (100, 500, 1000, 2000):
        names = [folder / "photos" / f"{number:05}.jpg" for number in range(made, total)]
        names[0].parent.mkdir(exist_ok=True)
        for name in names:
            name.hardlink_to(original)
        made = total
        begin = time.perf_counter()
        window.add_paths([str(name) for name in names])
        wait(lambda total=total: len(window.store) == total and all(entry.result for entry in window.store))  # type: ignore[misc]  # bound now
        took = time.perf_counter() - begin
        for row in range(0, total, total // VISITS):
            window.strip.view.setCurrentIndex(window.strip.model.index(row, 0))
            wait(lambda: window.canvas.picture is not None)
            window.decider.toggle(window.viewer.path, window.store.entry(window.viewer.path).regions[0].id)
        own = psutil.Process()
        workers = sum(child.memory_info().rss for child in own.children(recursive=True))
        print(
            f"memory: {own.memory_info().rss / 2**20:.0f} MiB in the window's process with {total:,} photos, "
            f"{workers / 2**20:.0f} MiB in the picture worker; {len(names):,} more were listed in {took:.1f} s",
            flush=True,
        )
    window.close()


class PreparedScans:
    """A pool that answers scans at once, as full as those of a class photo, and leaves pictures to a real worker."""

    window = 4

    def __init__(self, workers: int) -> None:
        from scanner.batch.workers import WorkerPool  # noqa: PLC0415  # see above

        del workers
        self._pool = WorkerPool(1)
        self._scans: deque[Any] = deque()

    @property
    def cancelled(self) -> bool:
        """The real pool's."""
        return self._pool.cancelled

    def submit(self, job: Any) -> None:
        """Keep a scan, hand on what needs pixels."""
        from scanner.batch.jobs import ScanJob  # noqa: PLC0415  # see above

        if isinstance(job, ScanJob):
            self._scans.append(job)
        else:
            self._pool.submit(job)

    def results(self) -> Iterator[Any]:
        """The scans, then the pictures."""
        from scanner.batch.jobs import Outcome  # noqa: PLC0415  # see above

        while self._scans and not self.cancelled:
            job = self._scans.popleft()
            yield Outcome(job, full_result(job.path))
        yield from self._pool.results()

    def cancel(self) -> None:
        """Give up."""
        self._pool.cancel()

    def close(self) -> None:
        """End the worker."""
        self._pool.close()


def full_result(path: str) -> Any:
    """Twenty findings and sixty entries, made anew for each photo as a scan makes them."""
    import hashlib  # noqa: PLC0415  # only here

    from scanner.model import (  # noqa: PLC0415  # see above
        Action,
        Finding,
        Kind,
        MetadataItem,
        MetadataKind,
        Photo,
        PixelBox,
        ScanResult,
        ScanStatus,
    )  # fmt: skip

    digest = hashlib.sha256(path.encode()).hexdigest()
    findings = tuple(
        Finding(
            f"{digest[:8]}-{number}", kind, PixelBox(190 * number, 900, 190 * number + 150, 1000),
            f"text {digest[:4]} {number}", 0.9, f"a reason for {kind}", Action.HIDE if number < 6 else Action.KEEP,
        )
        for number, kind in enumerate([kind for kind in Kind if kind is not Kind.HARMLESS] + [Kind.FACE] * 7)
    )  # fmt: skip
    items = tuple(
        MetadataItem(MetadataKind.HISTORY, f"XMP:entry {number}", f"value {digest[:12]} {number}")
        for number in range(60)
    )
    photo = Photo(Path(path), "jpeg", 1_000_000, digest)
    return ScanResult(path, ScanStatus.OK, photo, width_px=4032, height_px=3024, findings=findings, metadata=items)


def block(arguments: argparse.Namespace, folder: Path) -> None:
    """Scan the samples again and again, going from photo to photo like a person in a hurry."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415  # after the platform is chosen

    photos = copies_of_samples(folder / "photos", arguments.photos)
    window = make_window()
    window.show()
    wall, own, _ticker = watchdogs()
    walker = QTimer()
    walker.timeout.connect(lambda: window.strip.step(1))
    walker.start(1500)
    begin = time.perf_counter()
    window.add_paths([str(photos)])
    wait(lambda: len(window.store) == arguments.photos and all(entry.result for entry in window.store))
    took = time.perf_counter() - begin
    print(
        f"block: {arguments.photos} photos in {took:.0f} s; longest block {1000 * wall.longest:.0f} ms of wall time, "
        f"{1000 * own.longest:.0f} ms of the main thread's own time; {wall.over} of {wall.ticks} waits over 50 ms"
    )
    begin = time.perf_counter()
    window.close()
    print(f"close: {time.perf_counter() - begin:.2f} s")


def decide(arguments: argparse.Namespace, folder: Path) -> None:
    """Decide about everything at once, three times over."""
    del arguments
    from PySide6.QtTest import QTest  # noqa: PLC0415  # after the platform is chosen

    from scanner.model import Action, Kind  # noqa: PLC0415  # see above
    from support.desktop import draw_photo  # noqa: PLC0415  # brings Qt along

    original = draw_photo(folder / "original.jpg")
    (folder / "photos").mkdir()
    for number in range(2000):
        (folder / "photos" / f"{number:05}.jpg").hardlink_to(original)
    window = make_window(PreparedScans)
    window.show()
    window.add_paths([str(folder / "photos")])
    wait(lambda: len(window.store) == 2000 and all(entry.result for entry in window.store))
    wait(lambda: window.canvas.picture is not None)
    QTest.qWait(3000)
    steps: tuple[tuple[str, Callable[[], object]], ...] = (
        ("hide all faces", lambda: window.decider.set_kind_everywhere(Kind.FACE, Action.HIDE)),
        ("undo", lambda: window.undo(forward=False)),
        ("redo", lambda: window.undo(forward=True)),
        ("undo again", lambda: window.undo(forward=False)),
        ("policy school", lambda: window.dialogs.change(policy="school")),
        ("policy careful", lambda: window.dialogs.change(policy="careful")),
    )
    for _ in range(3):
        for name, step in steps:
            wall, own, ticker = watchdogs()
            begin = time.perf_counter()
            step()
            QTest.qWait(0)
            wait(lambda: not window.store.busy)
            took = time.perf_counter() - begin
            QTest.qWait(300)
            ticker.stop()
            print(
                f"decide: {name:14} longest block {1000 * wall.longest:.0f} ms of wall time, "
                f"{1000 * own.longest:.0f} ms of the main thread's own time; written and told after {took:.2f} s",
                flush=True,
            )
    window.decider.set_kind_everywhere(Kind.FACE, Action.HIDE)
    begin = time.perf_counter()
    window.close()
    print(f"decide: {'close':14} {time.perf_counter() - begin:.2f} s, with all of a decision still to be written")


def things(arguments: argparse.Namespace, folder: Path) -> None:
    """Open the overview of everything, go through it, and decide about a kind."""
    del arguments
    import psutil  # noqa: PLC0415  # only here
    from PySide6.QtTest import QTest  # noqa: PLC0415  # after the platform is chosen

    from app.desktop.views import View  # noqa: PLC0415  # see above
    from scanner.model import Kind  # noqa: PLC0415  # see above
    from support.desktop import draw_photo  # noqa: PLC0415  # brings Qt along

    original = draw_photo(folder / "original.jpg")
    (folder / "photos").mkdir()
    for number in range(2000):
        (folder / "photos" / f"{number:05}.jpg").hardlink_to(original)
    window = make_window(PreparedScans)
    window.show()
    window.add_paths([str(folder / "photos")])
    wait(lambda: len(window.store) == 2000 and all(entry.result for entry in window.store))
    QTest.qWait(3000)
    page = window.views.things

    def open_it() -> None:
        window.views.show(View.THINGS)
        wait(lambda: page.model.rowCount() > 0)

    def scroll() -> None:
        bar = page.view.verticalScrollBar()
        for step in range(20):
            bar.setValue(bar.maximum() * step // 20)
            QTest.qWait(50)

    def hide() -> None:
        page.toggle([group for group in page.gathering.groups if group.kind is Kind.FACE])
        wait(lambda: not window.store.busy)

    for name, step in (("open", open_it), ("scroll", scroll), ("hide faces", hide)):
        wall, own, ticker = watchdogs()
        begin = time.perf_counter()
        step()
        took = time.perf_counter() - begin
        QTest.qWait(500)
        ticker.stop()
        print(
            f"things: {name:14} longest block {1000 * wall.longest:.0f} ms of wall time, "
            f"{1000 * own.longest:.0f} ms of the main thread's own time; {took:.1f} s",
            flush=True,
        )
    print(f"things: {psutil.Process().memory_info().rss / 2**20:.0f} MiB in the window's process")
    window.close()


def first(arguments: argparse.Namespace, folder: Path) -> None:
    """From a drop to the first finding in the panel."""
    del arguments
    photos = copies_of_samples(folder / "photos", 3)
    window = make_window()
    window.show()
    settle(window)
    begin = time.perf_counter()
    window.add_paths([str(photos)])
    wait(lambda: bool(window.panel.shown_ids))
    print(f"first: {time.perf_counter() - begin:.1f} s from drop to first finding shown")
    window.close()


class Watchdog:
    """The longest time between two ticks of the main thread, by some clock."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last = clock()
        self.longest = 0.0
        self.over = self.ticks = 0

    def tick(self) -> None:
        """The main thread is there."""
        now = self._clock()
        gap = now - self._last
        self._last = now
        self.ticks += 1
        self.longest = max(self.longest, gap)
        self.over += gap > 0.05 + TICK_MS / 1000


def watchdogs() -> tuple[Watchdog, Watchdog, QTimer]:
    """One by the wall and one by the main thread's own processor time, and the timer that lets them tick."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415  # after the platform is chosen

    wall, own = Watchdog(time.perf_counter), Watchdog(time.thread_time)
    ticker = QTimer()
    ticker.timeout.connect(lambda: (wall.tick(), own.tick()))
    ticker.start(TICK_MS)
    return wall, own, ticker


def copies_of_samples(folder: Path, count: int) -> Path:
    """So many photos: the samples in turn, each with bytes of its own after its end, so that none is known already."""
    folder.mkdir(parents=True)
    samples = sorted((ROOT / "resources" / "samples").glob("*.[jJ][pP][gG]"))
    for number in range(count):
        copy = folder / f"{number:05}.jpg"
        shutil.copy(samples[number % len(samples)], copy)
        with copy.open("ab") as file:
            file.write(number.to_bytes(4, "big"))
    return folder


def make_window(make_pool: object = None):  # type: ignore[no-untyped-def]  # noqa: ANN201  # Qt is imported late
    """The window as `photovet-desktop` makes it."""
    from scanner.offline import go_offline  # noqa: PLC0415  # first of all

    go_offline()
    from app.desktop.application import make_application  # noqa: PLC0415  # after going offline
    from app.desktop.application import make_window as make  # noqa: PLC0415  # see above

    app = make_application(["bench"])
    return make(app, make_pool) if make_pool else make(app)  # type: ignore[arg-type]  # a pool's maker


def settle(window: object) -> None:
    """Until the window has been painted and answers."""
    from PySide6.QtTest import QTest  # noqa: PLC0415  # see above

    QTest.qWaitForWindowExposed(window)  # type: ignore[call-overload]  # a widget
    QTest.qWait(0)


def wait(until: Callable[[], bool]) -> None:
    """Let the window work until that is so."""
    from PySide6.QtTest import QTest  # noqa: PLC0415  # see above

    begin = time.perf_counter()
    while not until():
        QTest.qWait(20)
        if time.perf_counter() - begin > PATIENCE_S:
            raise SystemExit("The window did not get there in time.")


if __name__ == "__main__":
    main()
