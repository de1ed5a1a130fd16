"""Time the export of photos that were looked at: writing and checking as planned, against looking at them once more.

    python bench export [--photos 10] [--workers 0]

Draws photos of 12 megapixels with signs in them, looks at each once, as the window does, and then writes copies in two
ways: from the plan of what was found, as every export from the window goes, and by one call that looks, plans and
writes, as somebody does who has not looked yet. Prints seconds of the clock and of the processor, with the
workers and models warm in both.
"""

from __future__ import annotations

import argparse
import platform
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import psutil
from PIL import Image

from scanner.batch.jobs import CleanJob, Job, ScanJob, WriteJob
from scanner.batch.pool import cores, run_jobs
from scanner.batch.workers import WorkerPool, default_workers
from scanner.model import CleanStatus, ScanStatus, Target
from scanner.offline import go_offline
from scanner.plan import make_plan
from scanner.settings import Settings

SETTINGS = Settings()
WIDTH_PX, HEIGHT_PX = 4000, 3000
SIGNS = ("LINCOLN SCHOOL", "7ABC 123", "MAIN STREET 12", "Bakery Miller")


def draw(path: Path, seed: int) -> str:
    """A soft landscape with a few signs in it."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(60, 200, (30, 40, 3), dtype=np.uint8)
    rgb = np.asarray(Image.fromarray(coarse).resize((WIDTH_PX, HEIGHT_PX), Image.Resampling.BICUBIC)).copy()
    for number, words in enumerate(SIGNS):
        left, top = int(rng.integers(100, 3200)), 300 + 650 * number
        cv2.rectangle(rgb, (left, top), (left + 640, top + 110), (245, 245, 240), -1)
        cv2.putText(rgb, words, (left + 30, top + 76), cv2.FONT_HERSHEY_SIMPLEX, 2, (20, 20, 40), 6)
    Image.fromarray(rgb).save(path, quality=92)
    return str(path)


def timed(pool: WorkerPool, jobs: Iterable[Job]) -> tuple[str, list[Any]]:
    """Seconds of the clock and of the processor in words, and the results."""
    begin, spent = time.perf_counter(), spent_s()
    results = [outcome.result for outcome in run_jobs(pool, jobs)]
    return f"{time.perf_counter() - begin:6.1f} s, {spent_s() - spent:6.1f} s of the processor", results


def spent_s() -> float:
    """The processor time of all workers that live."""
    times = [process.cpu_times() for process in psutil.Process().children(recursive=True)]
    return sum(each.user + each.system for each in times)


def main() -> None:
    """Draw, look, write in both ways, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--photos", type=int, default=10)
    parser.add_argument("--workers", type=int, default=0)
    options = parser.parse_args()
    go_offline()
    workers = options.workers or default_workers()
    with tempfile.TemporaryDirectory() as name, WorkerPool(workers) as pool:
        folder = Path(name)
        paths = [draw(folder / f"{number}.jpg", number) for number in range(options.photos)]
        timed(pool, [ScanJob(path, SETTINGS) for path in paths[:workers]])  # loads the models
        scan_s, looks = timed(pool, [ScanJob(path, SETTINGS) for path in paths])
        if any(look.status is not ScanStatus.OK for look in looks):
            raise SystemExit("A photo could not be looked at.")
        planned = [
            WriteJob(look.path, Target(folder / "planned", Path(look.path).name), make_plan(look, SETTINGS), SETTINGS)
            for look in looks
        ]
        write_s, copies = timed(pool, planned)
        again = [CleanJob(path, Target(folder / "again", Path(path).name), SETTINGS) for path in paths]
        clean_s, others = timed(pool, again)
        if failed := [copy.error for copy in (*copies, *others) if copy.status is not CleanStatus.CLEANED]:
            raise SystemExit("\n".join(failed))
        hidden = sum(copy.regions_hidden for copy in copies)
    print(f"{options.photos} photos of 12 megapixels, {workers} workers on {cores()} cores, {processor()}")
    print(f"looking at them                  {scan_s}")
    print(f"writing the copies as planned    {write_s}, {hidden} regions hidden and looked at again")
    print(f"looking once more, then writing  {clean_s}")


def processor() -> str:
    """The processor's name."""
    try:
        lines = Path("/proc/cpuinfo").read_text("ascii", "replace").splitlines()
        return next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


if __name__ == "__main__":
    main()
