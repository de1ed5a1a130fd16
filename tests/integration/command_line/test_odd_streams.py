"""Whatever becomes of streams and the working folder, exit codes are those of the table; no traceback is seen."""

from __future__ import annotations

import os
import platform
import shlex
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from app.cli import doctor
from app.cli import main as command_line
from scanner.errors import ExitCode
from support.command_line import COMMAND, ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the shell's redirections are POSIX'")


def _photos(folder: Path, count: int = 3) -> Path:
    folder.mkdir(exist_ok=True)
    for number in range(count):
        Image.new("RGB", (40 + number, 30), "teal").save(folder / f"{number}.jpg", "JPEG")
    return folder


def _shell(line: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = line.replace("photovet", shlex.join(COMMAND), 1)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        ["bash", "-c", command], cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=300
    )


def test_copies_are_written_and_checked_where_nobody_reads_the_report(tmp_path: Path) -> None:
    _photos(tmp_path / "in", 4)
    clean = f"photovet clean {tmp_path}/in --output {tmp_path}/out --metadata-only"
    done = _shell(f"{clean} | true; exit ${{PIPESTATUS[0]}}")
    assert (done.returncode, done.stderr) == (0, "")
    assert len(list((tmp_path / "out").iterdir())) == 4


def test_a_report_that_nobody_reads_counts_as_stopped() -> None:
    done = _shell("photovet config show | true; exit ${PIPESTATUS[0]}")
    assert (done.returncode, done.stderr) == (ExitCode.INTERRUPTED, "")


@pytest.mark.parametrize("command", ["clean {0}/in --output {0}/out --metadata-only", "config show"])
def test_a_full_device_is_told_and_is_no_success(tmp_path: Path, command: str) -> None:
    _photos(tmp_path / "in")
    done = _shell(f"photovet {command.format(tmp_path)} > /dev/full")
    assert done.returncode == ExitCode.SOME_FAILED
    assert done.stderr.count("\n") == 1
    assert "No space left" in done.stderr
    if "clean" in command:
        assert len(list((tmp_path / "out").iterdir())) == 3


def test_closed_streams_are_nowhere_and_no_copy_takes_their_place(tmp_path: Path) -> None:
    _photos(tmp_path / "in")
    for number, closed in enumerate((">&-", "2>&-", ">&- 2>&- <&-")):
        out = tmp_path / f"out{number}"
        done = _shell(f"photovet clean {tmp_path}/in --output {out} --metadata-only {closed}")
        assert done.returncode == 0, done.stderr
        assert sorted(path.name for path in out.iterdir()) == ["0.jpg", "1.jpg", "2.jpg"]
        for path in out.iterdir():
            Image.open(path).load()


def test_a_working_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    for command in ("config path", f"clean a.jpg --output {tmp_path}/out", "scan ."):
        done = _shell(f"rmdir {gone}; photovet {command}".replace("photovet", shlex.join(COMMAND), 1), cwd=gone)
        assert done.returncode == ExitCode.WRONG_CALL
        assert "is gone" in done.stderr
        assert "Traceback" not in done.stderr
        gone.mkdir()


def test_what_nobody_foresaw_is_one_sentence_without_what_it_quotes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> None:
        raise ZeroDivisionError("Nordpark Primary School")

    monkeypatch.delenv("PHOTOVET_WORKER_OUTPUT", raising=False)
    assert command_line._ended(broken) == ExitCode.SOME_FAILED
    told = capsys.readouterr().err
    assert "ZeroDivisionError" in told
    assert "Nordpark" not in told
    assert "Traceback" not in told


def test_doctor_asks_the_system_without_starting_a_program(monkeypatch: pytest.MonkeyPatch) -> None:
    def started(*_: object, **__: object) -> None:
        raise AssertionError("a program was started")

    monkeypatch.setattr(platform, "_uname_cache", None)  # else an earlier answer is given
    monkeypatch.setattr(subprocess, "Popen", started)
    assert platform.release() in doctor._system()
