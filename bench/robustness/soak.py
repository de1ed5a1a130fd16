"""Feed the engine thousands of damaged files and see that it says something about every one of them.

    python bench soak DATA [--files 20000] [--seed 1] [--workers 0] [--largest BYTES] [--keep FOLDER]

DATA is a folder of photos. Each round makes a few hundred files from them (bytes flipped, cut off, spliced from two
files), scans each and makes a copy of each with the metadata removed, in worker processes with the usual limits. It
counts what came of them, and fails if a file was not reported, if an input was changed, if something was left in the
output folder that no result names, or if a result is not in words. Files that crashed a worker are kept with `--keep`.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from scanner.batch.jobs import CleanJob, Job, ScanJob
from scanner.batch.pool import run_jobs
from scanner.batch.workers import WorkerPool
from scanner.model import CleanStatus, ExportResult, ScanResult, Target
from scanner.offline import go_offline
from scanner.settings import Limits, Settings

ROUND = 250
SETTINGS = Settings(metadata_only=True, limits=Limits(seconds_per_photo=20.0, pixels=60_000_000))


def mutated(rng: random.Random, sources: list[Path]) -> tuple[bytes, str]:
    """Damaged content made from one or two sources, and a suffix."""
    source = rng.choice(sources)
    content = bytearray(source.read_bytes())
    match rng.choice(["flip", "flip", "head", "cut", "splice", "zero", "length"]):
        case "flip":
            for _ in range(rng.choice([1, 4, 16, 64])):
                content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
        case "head":  # where containers keep their structure
            for _ in range(rng.choice([1, 3, 9])):
                content[rng.randrange(min(len(content), 2048))] = rng.randrange(256)
        case "cut":
            del content[rng.randrange(len(content)) :]
        case "splice":
            other = rng.choice(sources).read_bytes()
            content = content[: rng.randrange(len(content))] + other[rng.randrange(len(other)) :]
        case "zero":
            start = rng.randrange(len(content))
            stop = min(len(content), start + rng.choice([16, 512, 8192]))
            content[start:stop] = bytes(stop - start)
        case "length":  # a length field that lies
            at = rng.randrange(max(1, min(len(content), 65_536) - 4))
            content[at : at + 4] = rng.choice([b"\xff\xff\xff\xff", b"\x00\x00\x00\x00", b"\x7f\xff\xff\xff"])
    return bytes(content), source.suffix


class Soak:
    """Counts over all rounds."""

    def __init__(self, keep: Path | None) -> None:
        self.keep = keep
        self.outcomes: Counter[str] = Counter()
        self.complaints: list[str] = []

    def round(self, pool: WorkerPool, folder: Path, contents: Iterator[tuple[bytes, str]], number: int) -> None:
        """Make the files, work through them, and check what was said and what was left."""
        hashes: dict[str, str] = {}
        for index, (content, suffix) in enumerate(contents):
            path = folder / f"{number:04}-{index:04}{suffix}"
            path.write_bytes(content)
            hashes[str(path)] = hashlib.sha256(content).hexdigest()
        out = folder / "out"
        jobs: list[Job] = [ScanJob(path, SETTINGS) for path in hashes]
        jobs += [CleanJob(path, Target(out, Path(path).name), SETTINGS) for path in hashes]
        seen: Counter[tuple[str, str]] = Counter()
        named: set[Path] = set()
        for outcome in run_jobs(pool, jobs):
            result = outcome.result
            seen[type(result).__name__, result.path] += 1
            self._note(result, named)
        for path, digest in hashes.items():
            if {seen["ScanResult", path], seen["ExportResult", path]} != {1}:
                self.complaints.append(f"{path}: not reported exactly once")
            if hashlib.sha256(Path(path).read_bytes()).hexdigest() != digest:
                self.complaints.append(f"{path}: the original was changed")
        left = set(out.iterdir()) - named if out.exists() else set()
        self.complaints += [f"{path}: left in the output folder without a result" for path in left]

    def _note(self, result: ScanResult | ExportResult, named: set[Path]) -> None:
        self.outcomes[f"{type(result).__name__} {result.status} {result.error_code or ''}"] += 1
        if result.error_code is not None and not (result.error or "").strip():
            self.complaints.append(f"{result.path}: {result.error_code} without a sentence")
        if result.error_code in ("worker-lost", "over-limit", "error") and self.keep:
            self.keep.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(result.path, self.keep / f"{result.error_code}-{Path(result.path).name}")
        if isinstance(result, ExportResult) and result.output is not None:
            named.add(result.output)
            if result.status not in (CleanStatus.CLEANED, CleanStatus.UNCHANGED):
                self.complaints.append(f"{result.path}: {result.status}, and yet there is a copy")


def main() -> int:
    """Run the soak; 1 if there is anything to complain about."""
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=0)
    parser.add_argument("--largest", type=int, default=3_000_000, help="bytes of a source")
    parser.add_argument("--keep", type=Path, help="folder for files that a worker was lost with")
    options = parser.parse_args()
    go_offline()
    found = (path for path in sorted(options.data.rglob("*")) if path.is_file())
    sources = [path for path in found if 0 < path.stat().st_size <= options.largest]
    rng = random.Random(options.seed)  # noqa: S311  # the same files for the same seed
    soak, begin, done = Soak(options.keep), time.perf_counter(), 0
    with WorkerPool(options.workers) as pool:
        for number in range(-(-options.files // ROUND)):
            count = min(ROUND, options.files - done)
            with tempfile.TemporaryDirectory(prefix="photovet-soak-") as folder:
                soak.round(pool, Path(folder), (mutated(rng, sources) for _ in range(count)), number)
            done += count
            rate = done / (time.perf_counter() - begin)
            print(f"{done} files, {rate:.1f} a second, {len(soak.complaints)} complaints", file=sys.stderr, flush=True)
    for outcome, count in soak.outcomes.most_common():
        print(f"{count:7}  {outcome}")
    for complaint in soak.complaints:
        print(complaint)
    seconds = time.perf_counter() - begin
    print(f"{done} files from {len(sources)} sources in {seconds:.0f} s; {len(soak.complaints)} complaints")
    return 1 if soak.complaints else 0


if __name__ == "__main__":
    sys.exit(main())
