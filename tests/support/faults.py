"""Whole commands of PhotoVet on a system that lets a call fail: a full disk, a broken one, a withdrawn right."""

from __future__ import annotations

import errno
import os
import random
import shutil
import subprocess
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from support.command_line import COMMAND, ROOT
from support.storm import COMMANDS, Storm

SOURCE: Final = Path(__file__).with_name("faulty_system.c")
CALLS: Final = ("open", "write", "read", "fsync", "link", "rename")
ERRORS: Final = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EDQUOT, errno.ENOENT, errno.EINTR)
_EXIT_CODES: Final = frozenset({0, 1, 2, 3, 130})
_WITHOUT_ENGINES: Final = ("clean --metadata-only", "clean --session", "watch --once", "verify", "report")


def can_build() -> bool:
    """Whether the system has a compiler, and preloads libraries as Linux does."""
    return shutil.which("cc") is not None and Path("/proc/self/fd").exists()


def build(folder: Path) -> Path:
    """The library, compiled into that folder."""
    library = folder / "faulty_system.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl"], check=True)
    return library


@dataclass
class Faults:
    """Runs commands in the storm's folder, one failing call at a time."""

    storm: Storm
    library: Path
    rng: random.Random
    tried: Counter[str] = field(default_factory=Counter)
    found: list[str] = field(default_factory=list)

    def provoke(self, count: int) -> None:
        """So many failing calls, over all commands that need no engine."""
        for number in range(count):
            self._provoke(_WITHOUT_ENGINES[number % len(_WITHOUT_ENGINES)])

    def _provoke(self, name: str) -> None:
        call, error = self.rng.choice(CALLS), self.rng.choice(ERRORS)
        number, lasts = 1 + int(self.rng.expovariate(0.12)), self.rng.random() < 0.5
        concerned = self.rng.choice(["out", "session", "report", "temporary", "data", "photos"])
        what = f"{name}, {call} {number}{' and on' if lasts else ''} in {concerned}: {errno.errorcode[error]}"
        if self.rng.random() < 0.3:  # else the copies of an earlier run are there already
            shutil.rmtree(self.storm.places["out"], ignore_errors=True)
        places = {key: str(path) for key, path in self.storm.places.items()}
        environment = os.environ | {
            "LD_PRELOAD": str(self.library),
            "FAULT_FOLDER": places[concerned],
            "FAULT_CALL": call,
            "FAULT_NUMBER": str(number),
            "FAULT_ERRNO": str(error),
            "TMPDIR": places["temporary"],
            "PHOTOVET_DATA_DIR": places["data"],
            "XDG_CONFIG_HOME": places["data"],
        }
        if lasts:
            environment["FAULT_LASTS"] = "1"
        command = [*COMMAND, *(part.format(**places) for part in COMMANDS[name])]
        try:
            done = subprocess.run(
                command,
                cwd=ROOT,
                env=environment,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=180,
                check=False,
            )
        except subprocess.TimeoutExpired:
            self.found.append(f"{what}: hangs")
            return
        self.tried[f"{call} in {concerned}"] += 1
        if done.returncode not in _EXIT_CODES:
            self.found.append(f"{what}: ends with {done.returncode}: {done.stderr[-300:]}")
        if "Traceback" in done.stderr:
            self.found.append(f"{what}: {done.stderr[-600:]}")
        if done.returncode != 0 and not done.stderr.strip() and not done.stdout.strip():
            self.found.append(f"{what}: ends with {done.returncode} without a word")
        before = len(self.storm.faults)
        self.storm.look(what)
        self.found += self.storm.faults[before:]
