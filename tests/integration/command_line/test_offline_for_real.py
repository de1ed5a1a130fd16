"""Nothing leaves the computer, seen from outside: system calls and an empty network namespace."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from support.command_line import photovet

strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


def _can_unshare() -> bool:
    if shutil.which("unshare") is None:
        return False
    return subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False).returncode == 0


@strace
def test_scan_and_clean_open_no_internet_socket(street: Path, tmp_path: Path) -> None:
    log = tmp_path / "trace"
    tracer = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(log)]
    for arguments in (["scan", street, "--format", "json"], ["clean", street, "--output", tmp_path / "out"]):
        done = photovet(*arguments, before=tracer)
        assert done.returncode in (0, 1), done.stderr
        calls = log.read_text(errors="replace").splitlines()
        assert not [call for call in calls if re.search(r"AF_INET|AF_PACKET|AF_NETLINK", call)]
    assert (tmp_path / "out" / "street.jpg").exists()


@strace
def test_the_trace_would_see_a_socket(tmp_path: Path) -> None:
    log = tmp_path / "trace"
    code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"
    subprocess.run(["strace", "-f", "-e", "trace=network", "-o", str(log), sys.executable, "-c", code], check=False)
    assert "AF_INET" in log.read_text()


@pytest.mark.skipif(not _can_unshare(), reason="this system gives no network namespace of one's own")
def test_everything_works_in_an_empty_network_namespace(street: Path, tmp_path: Path) -> None:
    done = photovet("clean", street, "--output", tmp_path / "out", "--format", "json", before=["unshare", "--net"])
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["photos"][0]["status"] == "cleaned"
