"""How fast many photos go, how that scales with workers, and whether a killed run can be resumed.

    python tests/bench/batch_bench.py throughput [--photos 12] [--workers 1,2]
    python tests/bench/batch_bench.py resume [--photos 2000] [--kills 3] [--files-only] [--folder PHOTOS]

`throughput` makes 12-megapixel photos from the samples and prints images a minute for quick and careful scans, the
scaling efficiency, and the most memory that all workers, and the largest one, held. `resume` makes small photos, no two
alike, runs `photovet scan --session` over them, kills it without warning at random moments, and lets it finish: every
photo has to be in the session exactly once, no result may be made twice, and the parent's memory must stay flat.
`--files-only` leaves the pictures unlooked at, for a machine that has no hour to spare; `--folder` uses photos that are
there. Nothing of PhotoVet may be edited meanwhile: results of other detectors are rightly made again.
"""

from __future__ import annotations

import argparse
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib.resources import files
from pathlib import Path

import psutil
from PIL import Image, ImageDraw, ImageEnhance

from scanner.batch.jobs import ScanJob
from scanner.batch.pool import run_jobs
from scanner.batch.workers import WorkerPool
from scanner.model import ScanStatus
from scanner.offline import go_offline
from scanner.settings import Settings

ROOT = Path(__file__).parents[2]
LARGE = (4032, 3024)
SMALL = (800, 600)
MB = 1e6


def make_photos(folder: Path, count: int, size: tuple[int, int]) -> list[Path]:
    """Photos of that size made from the samples: cut, brightened and numbered, so that no two are alike."""
    samples = [path for path in sorted(Path(str(files("resources") / "samples")).iterdir()) if _is_photo(path)]
    paths = []
    for number in range(count):
        with Image.open(samples[number % len(samples)]) as sample:
            rng = random.Random(number)  # noqa: S311  # the same photos in every run
            width, height = sample.size
            share = rng.uniform(0.6, 1.0)
            left, top = rng.uniform(0, 1 - share) * width, rng.uniform(0, 1 - share) * height
            cut = sample.convert("RGB").crop((left, top, left + share * width, top + share * height)).resize(size)
        photo = ImageEnhance.Brightness(cut).enhance(rng.uniform(0.8, 1.15))
        ImageDraw.Draw(photo).point((number % size[0], number // size[0]), fill="red")
        paths.append(folder / f"{number:05}.jpg")
        photo.save(paths[-1], quality=88)
    return paths


def _is_photo(path: Path) -> bool:
    return path.suffix.lower() in (".jpg", ".jpeg", ".png", ".webp")


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
        paths = make_photos(Path(folder), count, LARGE)
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


FILES_ONLY = """
import sys
from scanner.batch.jobs import ScanJob
from scanner.batch.pool import run_jobs
from scanner.batch.remembering import RememberingPool
from scanner.batch.session import Session
from scanner.batch.workers import WorkerPool
from scanner.intake import walk
from scanner.settings import Settings

with Session.open(sys.argv[2]) as session, WorkerPool() as workers:
    jobs = (ScanJob(path, Settings(metadata_only=True)) for path in walk([sys.argv[1]]))
    for outcome in run_jobs(RememberingPool(workers, session), jobs):
        pass
sys.exit(1)
"""


def resume(count: int, kills: int, given: Path | None, *, files_only: bool) -> None:
    """Kill and resume a scan, and check what is in the session."""
    with tempfile.TemporaryDirectory(prefix="photovet-bench-") as name:
        folder, session = given or Path(name) / "photos", Path(name) / "bench.photovet"
        if given is None:
            folder.mkdir()
            make_photos(folder, count, SMALL)
        count = len(list(folder.iterdir()))
        rng = random.Random(count)  # noqa: S311  # moments
        before: dict[str, str] = {}
        begin = time.perf_counter()
        for kill in range(kills + 1):
            wanted = count if kill == kills else len(before) + rng.randint(count // 20, count // (kills + 1))
            sizes = _scan(folder, session, wanted, files_only=files_only, finish=kill == kills)
            after = kept(session)
            assert before.items() <= after.items(), "a result was lost or made again"
            print(
                f"{'finished' if kill == kills else 'killed'} with {len(after)} of {count} photos; "
                f"the parent held {sizes[len(sizes) // 4] / MB:.0f} MB early, {sizes[-1] / MB:.0f} MB late",
                flush=True,
            )
            before = after
        assert len(before) == count
        print(f"{count} photos, each exactly once, {kills} kills, {time.perf_counter() - begin:.0f} s")


def _scan(folder: Path, session: Path, wanted: int, *, files_only: bool, finish: bool) -> list[float]:
    """Run the command until `wanted` results are kept, then kill it, or let it end; the parent's sizes in bytes."""
    command = [sys.executable, "-m", "app.cli.main", "scan", str(folder), "--session", str(session)]
    command += ["--quick", "--format", "jsonl", "--output", os.devnull]
    if files_only:
        command = [sys.executable, "-c", FILES_ONLY, str(folder), str(session)]
    run = psutil.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    sizes = [0.0]
    while run.poll() is None and (finish or len(kept(session)) < wanted):
        try:
            sizes.append(run.memory_info().rss)
        except psutil.Error:
            break
        time.sleep(0.5)
    workers = run.children(recursive=True) if run.is_running() and not finish else []
    if not finish:
        run.kill()
    code = run.wait()
    assert not finish or code == 1, f"the scan ended with {code}"
    _, alive = psutil.wait_procs(workers, timeout=10)
    assert not alive, "workers outlived their parent"
    return sizes


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


def main() -> None:
    """Run one of the two."""
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["throughput", "resume"])
    parser.add_argument("--photos", type=int, default=0)
    parser.add_argument("--workers", default="1,2")
    parser.add_argument("--kills", type=int, default=3)
    parser.add_argument("--files-only", action="store_true")
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    go_offline()
    if options.what == "throughput":
        throughput(options.photos or 12, [int(number) for number in options.workers.split(",")])
    else:
        resume(options.photos or 2000, options.kills, options.folder, files_only=options.files_only)


if __name__ == "__main__":
    main()
