"""Workers import what their jobs need, and not the command line that started them."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

from support.command_line import ROOT, draw_street


def test_a_worker_does_not_import_the_command_line(tmp_path: Path) -> None:
    """Parsing options takes a worker longer than cleaning 20 photos' metadata does."""
    photo = tmp_path / "photo.jpg"
    draw_street(photo)
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    module = scripts["photovet"].removesuffix(":main")
    command = [sys.executable, "-X", "importtime", "-m", module, "clean", str(photo), "--metadata-only"]
    done = subprocess.run(
        [*command, "--output", str(tmp_path / "out")],
        cwd=ROOT,
        env={**os.environ, "PHOTOVET_WORKER_OUTPUT": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0
    imported = [line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if "|" in line]
    assert imported.count("scanner.model") == 2  # the command and its worker
    assert imported.count("scanner.export") == 1  # the worker alone
    for of_the_command_alone in ("typer", "pydantic", "psutil", "app.cli.main"):
        assert imported.count(of_the_command_alone) == 1, of_the_command_alone
