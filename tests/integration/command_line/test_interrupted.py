"""Ctrl-C and SIGTERM: the command ends within two seconds, and what had finished is there and in the report."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest
from PIL import Image

from scanner.errors import ExitCode
from support.command_line import COMMAND, ROOT

PHOTOS = 80
LONGEST_S = 2.0


@pytest.mark.skipif(os.name == "nt", reason="Windows processes cannot be asked to end by signal")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stopped_clean_keeps_and_reports_what_had_finished(tmp_path: Path, number: signal.Signals) -> None:
    photos, out = tmp_path / "photos", tmp_path / "out"
    photos.mkdir()
    for each in range(PHOTOS):
        Image.effect_noise((900, 700), 40 + each).convert("RGB").save(photos / f"{each:03}.jpg")
    command = [*COMMAND, "clean", photos, "--output", out, "--metadata-only", "--format", "jsonl", "--jobs", "1"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        first = run.stdout.readline()  # comes while the others are still worked on
        assert run.poll() is None
        run.send_signal(number)
        begin = time.monotonic()
        rest, messages = run.communicate(timeout=60)
        took_s = time.monotonic() - begin
    assert run.returncode == ExitCode.INTERRUPTED
    assert took_s < LONGEST_S
    assert "Stopped." in messages
    reported = [json.loads(line)["output"] for line in [first, *rest.splitlines()]]
    assert 0 < len(reported) < PHOTOS
    assert sorted(reported) == sorted(str(path) for path in out.iterdir())
