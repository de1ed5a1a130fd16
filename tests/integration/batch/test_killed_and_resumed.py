"""A run that is killed without warning loses nothing, does nothing twice, and leaves no process behind."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import psutil
import pytest
from PIL import Image

from scanner.batch.session import Session
from scanner.model import ScanStatus

ROOT = Path(__file__).parents[3]
PHOTOS = 120
RUN = """
import sys
from pathlib import Path
from scanner.batch.jobs import ScanJob
from scanner.batch.pool import run_jobs
from scanner.batch.remembering import RememberingPool
from scanner.batch.session import Session
from scanner.batch.workers import WorkerPool
from scanner.settings import Settings

if __name__ == "__main__":
    settings = Settings(metadata_only=True)
    jobs = (ScanJob(str(path), settings) for path in sorted(Path(sys.argv[1]).glob("*.png")))
    with Session.open(sys.argv[2]) as session, WorkerPool(2) as workers:
        done = sum(not outcome.remembered for outcome in run_jobs(RememberingPool(workers, session), jobs))
    print(done)
"""


def start(folder: Path, session: Path) -> subprocess.Popen[str]:
    script = folder.parent / "run.py"
    script.write_text(RUN)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(script), str(folder), str(session)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def kept(session: Path) -> dict[str, str]:
    """The photos that have a result, and when it was made."""
    if not session.exists():
        return {}
    with closing(sqlite3.connect(session)) as database:
        query = "SELECT path, made_at FROM photos JOIN results ON results.id = photos.result"
        try:
            return {os.fsdecode(path): made_at for path, made_at in database.execute(query)}
        except sqlite3.OperationalError:  # killed before the tables were made
            return {}


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a system that can kill without warning")
def test_a_scan_killed_three_times_has_every_photo_exactly_once(tmp_path: Path) -> None:
    folder, session = tmp_path / "photos", tmp_path / "s.photovet"
    folder.mkdir()
    for number in range(PHOTOS):
        Image.new("RGB", (600, 400), (number, 0, 0)).save(folder / f"{number:03}.png")
    rng = random.Random(7)  # noqa: S311  # moments, not secrets
    before: dict[str, str] = {}
    for round_number in range(3):
        run = start(folder, session)
        wanted = len(before) + rng.randint(1, PHOTOS // 5)
        deadline = time.monotonic() + 60
        while len(kept(session)) < wanted and time.monotonic() < deadline:
            time.sleep(rng.uniform(0.005, 0.03))
        workers = psutil.Process(run.pid).children(recursive=True)
        run.kill()
        run.communicate()
        _, alive = psutil.wait_procs(workers, timeout=5)
        assert not alive, f"round {round_number}: workers outlived their parent"
        after = kept(session)
        assert before.items() <= after.items(), "a result was lost or made again"
        before = after
    last = start(folder, session)
    out, _ = last.communicate(timeout=120)
    assert last.returncode == 0
    assert int(out) == PHOTOS - len(before)
    assert before.items() <= kept(session).items()
    with Session.open(session, create=False) as opened:
        results = list(opened.results())
    assert sorted(Path(result.path).name for result in results) == [f"{number:03}.png" for number in range(PHOTOS)]
    assert {result.status for result in results} == {ScanStatus.OK}
