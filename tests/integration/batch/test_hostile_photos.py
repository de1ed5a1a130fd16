"""Photos that crash, hang or flood a decoder, through the whole of a scan and a clean in real workers."""

import os
import threading
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from planted_formats import plant, planted_file

from scanner.batch.jobs import CleanJob, ScanJob
from scanner.batch.leftovers import remove_old_leftovers
from scanner.batch.pool import run_jobs
from scanner.batch.workers import WorkerPool
from scanner.model import ScanStatus, Target
from scanner.settings import Limits, Settings

MEMORY_BYTES = 900_000_000
SETTINGS = Settings(metadata_only=True, limits=Limits(seconds_per_photo=30.0))
SHORT = replace(SETTINGS, limits=Limits(seconds_per_photo=2.0))


def test_planted_crashes_cost_exactly_their_own_photo(tmp_path: Path) -> None:
    good = [tmp_path / f"good-{number}.png" for number in range(4)]
    for path in good:
        Image.new("RGB", (64, 48), "red").save(path)
    bad = {name: planted_file(tmp_path, name) for name in ("segfault", "loop", "memory")}
    jobs = [
        ScanJob(path, SHORT if path == bad["loop"] else SETTINGS)
        for path in (str(good[0]), bad["segfault"], bad["loop"], str(good[1]), bad["memory"], *map(str, good[2:]))
    ]
    with WorkerPool(2, memory_bytes=MEMORY_BYTES, initializer=plant) as pool:
        results = {outcome.result.path: outcome.result for outcome in run_jobs(pool, jobs)}
    assert len(results) == len(jobs)
    assert all(results[str(path)].status is ScanStatus.OK for path in good)
    assert {name: results[path].error_code for name, path in bad.items()} == {
        "segfault": "worker-lost",
        "loop": "over-limit",
        "memory": "over-limit",
    }
    assert "2 seconds" in results[bad["loop"]].error


@pytest.mark.parametrize("end", ["time limit", "cancel"])
def test_a_worker_that_is_ended_leaves_no_half_copy_and_no_temporary_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    sign, out, scratch = tmp_path / "sign", tmp_path / "out", tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    Image.new("RGB", (64, 48), "red").save(tmp_path / "good.png")
    warm = CleanJob(
        str(tmp_path / "good.png"), Target(tmp_path / "warm", "good.png"), SETTINGS
    )  # imports what it needs
    short = replace(SETTINGS, limits=Limits(seconds_per_photo=3.0))
    job = CleanJob(planted_file(tmp_path, "slow"), Target(out, "slow.slow"), short if end == "time limit" else SETTINGS)
    with WorkerPool(1, memory_bytes=MEMORY_BYTES, initializer=partial(plant, sign)) as pool:
        if end == "cancel":
            threading.Thread(target=_cancel_at, args=(sign, pool)).start()
        _, *results = [outcome.result for outcome in run_jobs(pool, [warm, job])]
    assert sign.exists()
    assert list(out.iterdir()) == []
    assert list(scratch.iterdir()) == []
    assert [result.error_code for result in results] == (["over-limit"] if end == "time limit" else [])


def _cancel_at(sign: Path, pool: WorkerPool) -> None:
    while not sign.exists():
        time.sleep(0.02)
    pool.cancel()


def test_what_an_earlier_run_left_is_removed_when_it_is_old_and_its_process_is_gone(tmp_path: Path) -> None:
    gone = 2**22 + 1  # above the largest process id of any Linux
    names = {
        f".photovet-{gone}-aa.jpg": 0.0,
        f".photovet-{gone}-bb.jpg": time.time(),
        f".photovet-{os.getpid()}-c": 0.0,
    }
    others = {".photovet-watch.session": 0.0, ".photovet-report-1.html.part": 0.0, "photo.jpg": 0.0}
    for name, changed in (names | others).items():
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (changed, changed))
    remove_old_leftovers(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(names | others) - {f".photovet-{gone}-aa.jpg"}
