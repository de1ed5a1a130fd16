"""A process that is killed with all its workers leaves neither half a copy nor an original behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from planted_formats import planted_file

from scanner.batch.leftovers import remove_old_leftovers
from scanner.placing import NewCopy
from scanner.scratch import trial_folder
from support.command_line import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only there do files without a name exist")
PLUGINS = Path(__file__).parent / "plugins"
WRITE_SLOWLY = """
import sys
from functools import partial
from pathlib import Path
from planted_formats import plant
from scanner.batch.jobs import CleanJob
from scanner.batch.pool import run_jobs
from scanner.batch.workers import WorkerPool
from scanner.model import Target
from scanner.settings import Settings
if __name__ == "__main__":
    photo, out, sign = sys.argv[1:]
    with WorkerPool(1, initializer=partial(plant, Path(sign))) as pool:
        list(run_jobs(pool, [CleanJob(photo, Target(Path(out), "slow.slow"), Settings(metadata_only=True))]))
"""
SPLICE = """
import os, signal
from scanner.scratch import path_to
with path_to(memoryview(b"an original" * 1000)) as path:
    assert open(path, "rb").read().startswith(b"an original")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def run(folder: Path, script: str, *arguments: str | Path) -> subprocess.Popen[bytes]:
    (folder / "run.py").write_text(script)
    (folder / "temporary").mkdir()
    environment = os.environ | {"PYTHONPATH": f"{ROOT}:{PLUGINS}", "TMPDIR": str(folder / "temporary")}
    command = [sys.executable, str(folder / "run.py"), *map(str, arguments)]
    return subprocess.Popen(command, env=environment, start_new_session=True)


def test_a_copy_that_was_half_written_is_gone_with_its_process(tmp_path: Path) -> None:
    sign, out = tmp_path / "sign", tmp_path / "out"
    out.mkdir()
    process = run(tmp_path, WRITE_SLOWLY, planted_file(tmp_path, "slow"), out, sign)
    deadline = time.monotonic() + 300
    while not (sign.exists() and sign.read_bytes()) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert sign.read_bytes()
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert not list(out.iterdir())


def test_an_original_that_is_being_spliced_is_gone_with_its_process(tmp_path: Path) -> None:
    assert run(tmp_path, SPLICE).wait() == -signal.SIGKILL
    assert not list((tmp_path / "temporary").iterdir())


def test_what_a_dry_run_was_killed_over_goes_at_the_next_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    child = os.fork()
    if child == 0:
        with trial_folder() as folder:
            (folder / "copy.jpg").write_bytes(b"a copy")
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    (left,) = tmp_path.iterdir()
    with trial_folder() as ours:
        assert list(tmp_path.iterdir()) == [ours]
        with trial_folder():
            assert ours.exists()
        assert not left.exists()


def test_without_files_that_have_no_name_the_next_start_clears_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = os.fork()
    if child == 0:
        monkeypatch.setattr("scanner.placing._NAMELESS", 0)
        NewCopy(tmp_path).write([b"half a copy"])
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    assert len(list(tmp_path.iterdir())) == 1
    remove_old_leftovers(tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_copy_under_a_hidden_name_gets_its_own_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scanner.placing._NAMELESS", 0)
    for _ in range(2):
        with NewCopy(tmp_path / "out") as copy:
            copy.write([b"a copy"])
            placed = copy.place("a.jpg")
        assert placed == tmp_path / "out" / "a.jpg"
        assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.jpg"]


def test_a_disk_that_gives_a_nameless_file_no_name_gets_a_hidden_one_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def refuse(source: object, name: object, **options: object) -> None:
        if options:
            raise OSError(1, "no name for this file")
        link(source, name)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(os, "link", refuse)
    with NewCopy(tmp_path / "out") as copy:
        copy.write([b"a copy"])
        assert copy.place("a.jpg").read_bytes() == b"a copy"
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.jpg"]
