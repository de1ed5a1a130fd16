"""How soon the first result of a folder of 100,000 files comes, and whether the walk takes memory.

    python bench lazy_walk [--files 100000] [--results 200]

Makes small PNGs in folders of a thousand, and looks at the files only: what is measured is the way to them.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from io import BytesIO
from pathlib import Path

import psutil
from PIL import Image

from scanner.batch.jobs import ScanJob
from scanner.batch.pool import run_jobs
from scanner.batch.workers import WorkerPool
from scanner.intake import walk
from scanner.offline import go_offline
from scanner.settings import Settings

MB = 1e6


def main() -> None:
    """Make the files, scan some, walk all."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--results", type=int, default=200)
    options = parser.parse_args()
    go_offline()
    buffer = BytesIO()
    Image.new("RGB", (16, 12), "teal").save(buffer, "PNG")
    me = psutil.Process()
    with tempfile.TemporaryDirectory(prefix="photovet-bench-") as name:
        for number in range(options.files):
            path = Path(name) / f"{number // 1000:03}" / f"{number:06}.png"
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(buffer.getvalue())
        before, begin = me.memory_info().rss, time.perf_counter()
        with WorkerPool(1) as pool:
            jobs = (ScanJob(path, Settings(metadata_only=True)) for path in walk([name]))
            for count, _ in enumerate(run_jobs(pool, jobs), 1):
                if count == 1:
                    print(f"first result after {time.perf_counter() - begin:.2f} s, starting the worker included")
                if count == options.results:
                    break
        begin = time.perf_counter()
        count = sum(1 for _ in walk([name]))
        seconds = time.perf_counter() - begin
        print(
            f"{count} files walked in {seconds:.1f} s; {(me.memory_info().rss - before) / MB:.1f} MB more than before"
        )


if __name__ == "__main__":
    main()
