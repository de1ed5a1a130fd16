"""Kill a scan of many photos without warning, again and again, and see that nothing is lost and nothing done twice.

    python bench resume [--photos 2000] [--kills 3] [--jobs 1] [--quick] [--memory FILE.csv] [--folder PHOTOS]

Makes photos of 480 to 800 px from the samples, runs `photovet scan --session` over them with the real engines, ends it
with SIGKILL at random moments, and lets it finish. Every photo has to be in the session exactly once, no result may be
made twice, no worker may outlive its parent, and the last report has to name every photo exactly once. The memory of
the parent and of its workers is sampled twice a second; the table shows the largest of each tenth of the photos. No
code of PhotoVet may be edited meanwhile: results of other detectors are rightly made again.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psutil
from sample_photos import make_photos

ROOT = Path(__file__).parents[2]
MB = 1e6


@dataclass(frozen=True, slots=True)
class Sample:
    """What the processes of a scan held at one moment."""

    seconds: float
    photos: int  # kept in the session by then
    parent_bytes: int
    workers_bytes: tuple[int, ...]  # by process


class Resumed:
    """A scan that is killed and run again."""

    def __init__(self, folder: Path, session: Path, report: Path, arguments: list[str]) -> None:
        self.session, self.report = session, report
        self.samples: list[Sample] = []
        self._command = [sys.executable, "-m", "app.cli.entry", "scan", str(folder), "--session", str(session)]
        self._command += ["--format", "jsonl", "--output", str(report), *arguments]
        self._begin = time.monotonic()

    def run(self, until: int | None, rng: random.Random) -> None:
        """Scan until that many results are kept and then kill it; or, with None, let it end."""
        run = psutil.Popen(self._command, cwd=ROOT, stdout=subprocess.DEVNULL)
        while run.poll() is None:
            count = len(kept(self.session))
            self._sample(run, count)
            if until is not None and count >= until:
                break
            time.sleep(0.5)
        if until is None:
            assert run.wait() == 1, f"the scan ended with {run.returncode}"
            return
        time.sleep(rng.uniform(0, 2))  # somewhere in the middle of a photo, or of writing a result down
        assert run.poll() is None, "the scan ended before it was killed"
        workers = run.children(recursive=True)
        run.kill()
        run.wait()
        _, alive = psutil.wait_procs(workers, timeout=10)
        assert not alive, "workers outlived their parent"

    def _sample(self, run: psutil.Process, count: int) -> None:
        try:
            parent = run.memory_info().rss
            workers = tuple(child.memory_info().rss for child in run.children(recursive=True))
        except psutil.Error:  # one has just ended
            return
        self.samples.append(Sample(time.monotonic() - self._begin, count, parent, workers))


def kept(session: Path) -> dict[str, str]:
    """The photos that have a result, and when it was made."""
    if not session.exists():
        return {}
    with closing(sqlite3.connect(session, timeout=30)) as database:
        query = "SELECT path, made_at FROM photos JOIN results ON results.id = photos.result"
        try:
            return {os.fsdecode(path): made_at for path, made_at in database.execute(query)}
        except sqlite3.OperationalError:  # the tables are not there yet
            return {}


def check_report(report: Path, photos: set[str]) -> Counter[str]:
    """Every photo has exactly one line; how many came out with which status."""
    lines = [json.loads(line) for line in report.read_text(encoding="ascii").splitlines()]
    assert Counter(line["path"] for line in lines) == Counter(photos), "the report does not name every photo once"
    return Counter(line["status"] for line in lines)


def print_memory(samples: list[Sample], count: int) -> None:
    """The most memory in each tenth of the photos."""
    print("photos       parent  largest worker  (most, MB)")
    for tenth in range(10):
        low, high = count * tenth // 10, count * (tenth + 1) // 10
        some = [each for each in samples if low <= each.photos < high or (tenth == 9 and each.photos == count)]
        if some:
            parent = max(each.parent_bytes for each in some) / MB
            worker = max(max(each.workers_bytes, default=0) for each in some) / MB
            print(f"{low:5} - {high:5}  {parent:6.0f}  {worker:14.0f}")


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--photos", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=0)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--memory", type=Path, help="write the samples of memory to this CSV file")
    parser.add_argument("--folder", type=Path, help="photos that are there already")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="photovet-bench-") as name:
        folder, session = options.folder or Path(name) / "photos", Path(name) / "bench.photovet"
        if options.folder is None:
            folder.mkdir()
            make_photos(folder, options.photos, (480, 800))
        photos = {str(path) for path in folder.iterdir()}
        arguments = ["--jobs", str(options.jobs), *(["--quick"] if options.quick else [])]
        scan = Resumed(folder, session, Path(name) / "report.jsonl", arguments)
        rng = random.Random()  # noqa: S311  # moments; other ones in every run
        moments = sorted(rng.sample(range(1, len(photos) * 9 // 10), options.kills))
        before: dict[str, str] = {}
        for until in (*moments, None):
            scan.run(until, rng)
            after = kept(session)
            assert before.items() <= after.items(), "a result was lost or made again"
            print(f"{'killed' if until else 'finished'} with {len(after)} of {len(photos)} photos", flush=True)
            before = after
        assert before.keys() == photos
        statuses = check_report(scan.report, photos)
        seconds = scan.samples[-1].seconds
        print(f"{len(photos)} photos, each exactly once, {options.kills} kills, {seconds:.0f} s: {dict(statuses)}")
        print_memory(scan.samples, len(photos))
        if options.memory:
            with options.memory.open("w", newline="", encoding="ascii") as file:
                rows = ((s.seconds, s.photos, s.parent_bytes, *s.workers_bytes) for s in scan.samples)
                csv.writer(file).writerows(rows)


if __name__ == "__main__":
    main()
