"""Photos that crash, hang or flood a decoder, through the whole of a scan and a clean in real workers."""

import os
import subprocess
import sys
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
from scanner.batch.processes import prepare
from scanner.batch.workers import WorkerPool
from scanner.model import ScanStatus, Target
from scanner.owners import owned_name
from scanner.settings import Limits, Settings
from support.command_line import ROOT

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
    prepare()  # the server, whose own folder stays for as long as this process does
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
    assert sign.read_bytes()
    assert list(out.glob("*")) == []
    assert list(scratch.iterdir()) == []
    assert [result.error_code for result in results] == (["over-limit"] if end == "time limit" else [])


def _cancel_at(sign: Path, pool: WorkerPool) -> None:
    while not sign.exists() or not sign.read_bytes():
        time.sleep(0.02)
    pool.cancel()


def test_what_an_earlier_run_left_is_removed_however_young_it_is(tmp_path: Path) -> None:
    script = "from scanner.owners import owned_name; print(owned_name('.photovet-'))"
    gone = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    place, boot, pid, start, random = owned_name("").split("-")
    earlier = f".photovet-{place}-{'0' * 8}-{pid}-{start}-{random}"  # this process's number, before a power cut
    again = f".photovet-{place}-{boot}-{pid}-{int(start) - 9000}-{random}"  # and at another time
    ours = f".photovet-{place}-{boot}-{pid}-{start}-{random}"
    elsewhere = f".photovet-{'0' * 8}-{boot}-{pid}-{start}-{random}"
    forgotten = f".photovet-{'1' * 8}-{boot}-{pid}-{start}-{random}"
    others = {".photovet-watch.session", ".photovet-report-1.html.part", f".photovet-{pid}-aa.jpg", "photo.jpg"}
    for name in (gone.strip(), earlier, again, ours, elsewhere, forgotten, *others):
        (tmp_path / name).touch()
    os.utime(tmp_path / forgotten, (0, 0))
    remove_old_leftovers(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {ours, elsewhere, *others}
