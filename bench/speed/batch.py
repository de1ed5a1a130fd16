"""How many photos a minute, and how that scales with workers.

    python bench batch [--photos 12] [--workers 1,2]

Makes 12-megapixel photos from the samples and prints images a minute for quick and careful scans, the scaling
efficiency, and the most memory that all workers, and the largest one, held.
"""

from __future__ import annotations

import argparse
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
from sample_photos import make_photos

from scanner.batch.jobs import ScanJob
from scanner.batch.pool import run_jobs
from scanner.batch.workers import WorkerPool
from scanner.model import ScanStatus
from scanner.offline import go_offline
from scanner.settings import Settings

LONGER_PX = 4032
MB = 1e6


@contextmanager
def watched_memory() -> Iterator[dict[str, float]]:
    """The most memory, in bytes, that this process's children held together, and the largest of them."""
    most = {"all": 0.0, "one": 0.0}
    done = threading.Event()

    def watch() -> None:
        me = psutil.Process()
        while not done.wait(0.1):
            sizes = [0.0]
            for child in me.children(recursive=True):
                try:
                    sizes.append(child.memory_info().rss)
                except psutil.Error:
                    continue
            most["all"], most["one"] = max(most["all"], sum(sizes)), max(most["one"], *sizes)

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield most
    finally:
        done.set()
        thread.join()


def throughput(count: int, worker_counts: list[int]) -> None:
    """Print the table of images a minute."""
    with tempfile.TemporaryDirectory(prefix="photovet-bench-") as folder:
        paths = make_photos(Path(folder), count, (LONGER_PX, LONGER_PX))
        for quick in (True, False):
            alone = 0.0
            for workers in worker_counts:
                with watched_memory() as memory, WorkerPool(workers) as pool:
                    warm = [ScanJob(str(paths[0]), Settings(quick=quick))] * workers
                    for _ in run_jobs(pool, warm):  # loads the models
                        pass
                    begin = time.perf_counter()
                    jobs = [ScanJob(str(path), Settings(quick=quick)) for path in paths]
                    statuses = [outcome.result.status for outcome in run_jobs(pool, jobs)]
                    rate = 60 * len(paths) / (time.perf_counter() - begin)
                assert set(statuses) == {ScanStatus.OK}, statuses
                alone = alone or rate / workers
                print(
                    f"{'quick' if quick else 'careful':8} {workers} worker(s): {rate:6.1f} images a minute, "
                    f"efficiency {rate / (alone * workers):.2f}, memory {memory['all'] / MB:.0f} MB in all, "
                    f"{memory['one'] / MB:.0f} MB the largest",
                    flush=True,
                )


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--photos", type=int, default=12)
    parser.add_argument("--workers", default="1,2")
    options = parser.parse_args()
    go_offline()
    throughput(options.photos, [int(number) for number in options.workers.split(",")])


if __name__ == "__main__":
    main()
