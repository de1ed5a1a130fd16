"""A worker that a photo has taken over, on purpose, can do nothing but spoil its photo: the real kernel says no."""

import os
import pickle
import shutil
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from planted_takeover import plant, planted_file, say_always

from scanner.batch.answers import pack
from scanner.batch.jobs import CleanJob, ScanJob
from scanner.batch.pool import InlinePool, run_jobs
from scanner.batch.walls import walls_of_workers
from scanner.batch.workers import WorkerPool
from scanner.confine import Walls
from scanner.confine.landlock import version
from scanner.confine.system_calls import machine
from scanner.errors import WorkerLostError
from scanner.model import CleanStatus, ExportResult, Target
from scanner.settings import Settings
from support.command_line import ROOT, draw_street

pytestmark = pytest.mark.skipif(machine() is None or not version(), reason="this system has no such walls")
FILE_ONLY = Settings(metadata_only=True)
SECRET = b"the photo beside"


def tried(folder: Path, *deeds: str) -> dict[str, str]:
    """What came of each deed, done by a worker that decodes a photo in that folder."""
    (folder / "beside.jpg").write_bytes(SECRET)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as victim:
        jobs = [ScanJob(planted_file(folder, deed), FILE_ONLY) for deed in deeds]
        with WorkerPool(1, memory_bytes=900_000_000, initializer=partial(plant, folder, victim.pid)) as pool:
            results = [outcome.result for outcome in run_jobs(pool, jobs)]
        assert victim.poll() is None
        victim.communicate(b"\n", timeout=20)
    assert (folder / "beside.jpg").read_bytes() == SECRET
    return {Path(result.path).stem: result.error for result in results}


def refused(said: dict[str, str]) -> bool:
    return all(error.startswith("refused: ") for error in said.values())


def test_it_reads_no_file_beside_its_photo(tmp_path: Path) -> None:
    said = tried(tmp_path, "read_beside", "read_beside_natively", "list_folder", "read_other_process")
    assert refused(said), said


def test_it_writes_nothing_outside_its_scratch(tmp_path: Path) -> None:
    deeds = "write_beside", "write_temporary", "change_beside", "forbid_beside", "remove_beside"
    said = tried(tmp_path, *deeds)
    assert refused(said), said
    assert {path.stem for path in tmp_path.iterdir()} == {*deeds, "beside"}
    assert (tmp_path / "beside.jpg").stat().st_mode & 0o400


def test_it_renames_nothing(tmp_path: Path) -> None:
    said = tried(tmp_path, "read_beside", "rename_photo")
    assert refused(said), said
    assert not (tmp_path / "planted").exists()


def test_it_changes_nothing_about_the_photo_that_it_was_handed(tmp_path: Path) -> None:
    said = tried(tmp_path, "set_attributes", "hold_up_writers")
    assert refused(said), said


def test_it_opens_no_socket(tmp_path: Path) -> None:
    said = tried(tmp_path, "open_socket", "open_internet_socket_natively", "open_ring")
    assert refused(said), said


def test_it_starts_no_program(tmp_path: Path) -> None:
    said = tried(tmp_path, "start_program", "become_program", "fork")
    assert refused(said), said


def test_it_signals_no_other_process(tmp_path: Path) -> None:
    said = tried(tmp_path, "signal", "signal_all", "signal_group", "trace")
    assert refused(said), said


def test_without_walls_each_deed_would_be_done(tmp_path: Path) -> None:
    """Else the tests above would hold for reasons of their own."""
    script = (
        "import sys; from pathlib import Path; from planted_takeover import DEEDS, plant\n"
        "plant(Path(sys.argv[1]), int(sys.argv[2])); print(DEEDS[sys.argv[3]]())"
    )
    (tmp_path / "beside.jpg").write_bytes(SECRET)
    (tmp_path / "read_beside.takeover").touch()
    paths = os.pathsep.join([str(Path(__file__).parent / "plugins"), str(Path(__file__).parents[3])])
    for deed in (
        "read_beside",
        "list_folder",
        "write_beside",
        "open_socket",
        "start_program",
        "signal",
        "rename_photo",
    ):
        with subprocess.Popen(["sleep", "60"]) as victim:
            command = [sys.executable, "-c", script, str(tmp_path), str(victim.pid), deed]
            done = subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONPATH": paths}, check=False)
            victim.kill()
        assert done.returncode == 0, (deed, done.stderr)


def test_all_walls_stand_on_this_system() -> None:
    walls = Walls(files=True, writing=True, programs=True, sockets=True, signals=True, landlock=version())
    assert walls_of_workers() == walls


def test_a_wall_too_many_is_told_and_ends_nothing() -> None:
    """The kernel counts sixteen layers of rules around a process."""
    script = (
        "from pathlib import Path; from scanner.confine.landlock import allow_only\n"
        "print([allow_only([Path('/')], [], []) for _ in range(17)])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == repr([version()] * 16 + [0])


def test_what_is_written_beside_the_code_meanwhile_hides_none_of_it_from_a_worker(tmp_path: Path) -> None:
    """Python lists a folder again when it has changed."""
    home = tmp_path / "home"
    shutil.copytree(ROOT / "scanner", home / "scanner", ignore=shutil.ignore_patterns("__pycache__"))
    (home / "resources").mkdir()
    (home / "resources" / "__init__.py").touch()
    script = (
        "import os, sys, pathlib; sys.path.insert(0, sys.argv[1]); import scanner.confine\n"
        "pathlib.Path(sys.argv[1], 'meanwhile').touch(); os.utime(sys.argv[1], (5, 5))\n"
        "assert scanner.confine.confine_worker().files; import resources"
    )
    subprocess.run([sys.executable, "-P", "-c", script, str(home)], check=True, cwd=tmp_path)


def test_a_scan_finds_the_same_behind_walls(tmp_path: Path) -> None:
    job = ScanJob(str(draw_street(tmp_path / "street.jpg")), Settings())
    with InlinePool(1) as inline, WorkerPool(1) as workers:
        (free,), (confined,) = run_jobs(inline, [job]), run_jobs(workers, [job])
    assert free.result.findings
    assert replace(free.result, seconds={}) == replace(confined.result, seconds={})


def test_what_it_says_runs_nothing_in_the_process_that_listens(tmp_path: Path) -> None:
    sign = tmp_path / "sign"
    path = planted_file(tmp_path, "read_beside")
    for lie in (pickled(sign), foreign_name(), b"", b"\xff" * 40):
        with WorkerPool(1, memory_bytes=900_000_000, initializer=partial(say_always, lie)) as pool:
            job = CleanJob(path, Target(tmp_path / "out", "a.takeover"), FILE_ONLY)
            (outcome,) = run_jobs(pool, [job])
        assert outcome.result.error_code == WorkerLostError.code
    assert not sign.exists()
    assert not list(tmp_path.glob("*stray*"))


def pickled(sign: Path) -> bytes:
    return pickle.dumps(_Evil(str(sign)))


def foreign_name() -> bytes:
    return pack(ExportResult("a.takeover", CleanStatus.CLEANED, Path("../stray.jpg")))


class _Evil:
    def __init__(self, sign: str) -> None:
        self.sign = sign

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (self.sign,)
