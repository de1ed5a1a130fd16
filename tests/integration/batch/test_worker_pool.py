"""Real processes, killed for real: one bad photo costs exactly itself."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from planted_jobs import PlantedJob, refuse_to_start

from scanner.batch.pool import run_jobs, run_jobs_in_order
from scanner.batch.processes import FORKED
from scanner.batch.workers import WorkerPool
from scanner.errors import EngineError, WrongCallError
from scanner.model import ScanResult, ScanStatus

MEMORY_BYTES = 600_000_000


def results_of(
    jobs: list[PlantedJob], workers: int = 2, initializer: Callable[[], None] | None = None
) -> dict[str, ScanResult]:
    with WorkerPool(workers, memory_bytes=MEMORY_BYTES, initializer=initializer) as pool:
        return {outcome.result.path: outcome.result for outcome in run_jobs(pool, jobs)}


def our_workers() -> list[psutil.Process]:
    """All processes below this one that are neither the server they are forked from nor the resource tracker."""
    below = psutil.Process().children(recursive=True)
    if not FORKED:
        return [child for child in below if "spawn_main" in " ".join(child.cmdline())]
    return [child for child in below if child.ppid() != os.getpid() and child.status() != psutil.STATUS_ZOMBIE]


def test_crashes_loops_and_memory_bombs_cost_only_their_own_photo() -> None:
    bad = {
        "segfault:": "worker-lost",
        "kill:": "worker-lost",
        "exit:": "worker-lost",
        "loop:": "over-limit",
        "memory:": "over-limit",
        "reserve:": "over-limit",
        "raise:": "error",
    }
    jobs = []
    for number, path in enumerate(bad):
        jobs += [PlantedJob(f"good:{number}"), PlantedJob(path, seconds_allowed=1.5 if path == "loop:" else 30.0)]
    results = results_of(jobs)
    assert set(results) == {job.path for job in jobs}
    assert {path: results[path].error_code for path in bad} == bad
    assert all(results[path].status is ScanStatus.FAILED and results[path].error for path in bad)
    assert all(result.status is ScanStatus.OK for path, result in results.items() if path.startswith("good:"))
    assert "SIGSEGV" in results["segfault:"].error
    assert "secret" not in results["raise:"].error
    assert not our_workers()


def test_a_burst_of_crashes_loses_no_job_and_blames_no_other() -> None:
    jobs = [PlantedJob(f"{'kill' if number % 3 else 'good'}:{number}") for number in range(24)]
    results = results_of(jobs)
    assert len(results) == len(jobs)
    for path, result in results.items():
        assert (result.status is ScanStatus.OK) == path.startswith("good"), path


def test_one_worker_is_a_process_too_and_keeps_all_cores() -> None:
    results = results_of([PlantedJob("good:1"), PlantedJob("good:2")], workers=1)
    pids = {result.seconds["pid"] for result in results.values()}
    assert len(pids) == 1
    assert os.getpid() not in pids


def test_a_worker_whose_heap_grows_is_replaced_between_two_photos_and_no_photo_is_blamed() -> None:
    largest = 0
    pids = []
    with WorkerPool(1, memory_bytes=MEMORY_BYTES) as pool:
        for outcome in run_jobs(pool, [PlantedJob(f"hold:{number}") for number in range(15)]):
            assert outcome.result.status is ScanStatus.OK, outcome.result.error
            pids.append(outcome.result.seconds["pid"])
            largest = max([largest, *(worker.memory_info().rss for worker in our_workers())])
    assert len(pids) == 15
    assert len(set(pids)) >= 2
    assert largest < MEMORY_BYTES
    assert not our_workers()


def test_cancel_stops_deaf_workers_within_two_seconds_and_keeps_what_was_finished() -> None:
    jobs = [PlantedJob("good:1"), PlantedJob("loop:1"), PlantedJob("loop:2"), *map(PlantedJob, "abc")]
    with WorkerPool(2, memory_bytes=MEMORY_BYTES) as pool:
        got, began = [], 0.0
        for outcome in run_jobs(pool, jobs):
            got.append(outcome.result.path)
            if began == 0.0:
                time.sleep(0.7)  # let both workers sink into their loops
                threading.Thread(target=pool.cancel).start()
                began = time.monotonic()
        assert time.monotonic() - began < 2
    assert got[0] == "good:1"
    assert set(got).isdisjoint({"loop:1", "loop:2"})
    assert not our_workers()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no process groups that hear an interrupt")
def test_ctrl_c_at_a_terminal_reaches_the_parent_only(tmp_path: Path) -> None:
    script = tmp_path / "run.py"
    script.write_text(INTERRUPTED)
    plugins = Path(__file__).parent / "plugins"
    environment = {**os.environ, "PYTHONPATH": f"{Path(__file__).parents[3]}{os.pathsep}{plugins}"}
    for pause in (0.0, 0.3):  # while the workers are still starting, and later
        command = [sys.executable, str(script), str(pause)]
        run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
        assert (run.returncode, run.stdout, run.stderr) == (0, "heard\n", "")


INTERRUPTED = """
import os, signal, sys, threading, time
from planted_jobs import PlantedJob
from scanner.batch.pool import run_jobs
from scanner.batch.workers import WorkerPool

def press(pause):
    time.sleep(0.2 + pause)
    os.killpg(0, signal.SIGINT)

if __name__ == "__main__":
    os.setpgrp()
    with WorkerPool(2) as pool:
        signal.signal(signal.SIGINT, lambda *_: (print("heard"), pool.cancel()))
        threading.Thread(target=press, args=(float(sys.argv[1]),)).start()
        list(run_jobs(pool, [PlantedJob("loop:1", 60), PlantedJob("loop:2", 60)]))
"""


def test_jobs_are_taken_lazily() -> None:
    taken = []

    def endless() -> Iterator[PlantedJob]:
        number = 0
        while True:
            taken.append(number)
            yield PlantedJob(f"good:{number}")
            number += 1

    with WorkerPool(2, memory_bytes=MEMORY_BYTES) as pool:
        for count, _ in enumerate(run_jobs(pool, endless()), start=1):
            assert len(taken) <= count + pool.window
            if count == 50:
                pool.cancel()
        assert len(taken) <= 50 + pool.window


def test_results_in_order_of_the_jobs_where_that_is_asked_for() -> None:
    jobs = [PlantedJob("nap:"), PlantedJob("good:1"), PlantedJob("kill:"), PlantedJob("good:1")]
    with WorkerPool(2, memory_bytes=MEMORY_BYTES) as pool:
        assert [outcome.job for outcome in run_jobs_in_order(pool, jobs)] == jobs


def test_workers_that_cannot_start_are_an_error_not_a_hang() -> None:
    with pytest.raises(EngineError, match="could not start"):
        results_of([PlantedJob("good:1")], initializer=refuse_to_start)
    assert not our_workers()


@pytest.mark.skipif(not FORKED, reason="workers start from nothing here")
def test_when_the_server_that_workers_are_forked_from_dies_another_takes_its_place() -> None:
    jobs = [PlantedJob("good:1"), PlantedJob("kill:1"), PlantedJob("good:2")]
    with WorkerPool(1, memory_bytes=MEMORY_BYTES) as pool:
        results = {}
        for outcome in run_jobs(pool, jobs):
            results[outcome.job.path] = outcome.result
            for server in {psutil.Process(worker.ppid()) for worker in our_workers()} - {psutil.Process(1)}:
                server.kill()
    assert [results[job.path].error_code for job in jobs] == [None, "worker-lost", None]
    assert not our_workers()


def test_workers_start_where_the_temporary_folder_has_a_long_path(tmp_path: Path) -> None:
    folder = tmp_path / ("a folder " * 12)
    folder.mkdir()
    script = tmp_path / "run.py"
    script.write_text(ONE_JOB)
    plugins = Path(__file__).parent / "plugins"
    paths = f"{Path(__file__).parents[3]}{os.pathsep}{plugins}"
    environment = {**os.environ, "PYTHONPATH": paths, "TMPDIR": str(folder)}
    command = [sys.executable, str(script)]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (run.stdout, run.stderr) == ("good:1 ok\n", "")


ONE_JOB = """
from planted_jobs import PlantedJob
from scanner.batch.pool import run_jobs
from scanner.batch.workers import WorkerPool

if __name__ == "__main__":
    with WorkerPool(1) as pool:
        print(*[f"{outcome.job.path} {outcome.result.status}" for outcome in run_jobs(pool, [PlantedJob("good:1")])])
"""


def test_a_closed_pool_takes_no_job() -> None:
    pool = WorkerPool(1)
    pool.close()
    with pytest.raises(WrongCallError):
        pool.submit(PlantedJob("good:1"))
