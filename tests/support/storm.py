"""Whole sessions of PhotoVet, killed at random moments, and what must hold afterwards."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PIL import Image

from scanner.batch.session import Session
from scanner.errors import PhotoVetError
from scanner.model import Action, Review
from scanner.replacing import TEMPORARY_PREFIX
from scanner.verify import check_alone
from support.command_line import COMMAND, ROOT, draw_street

COMMANDS: Final[dict[str, tuple[str, ...]]] = {
    "clean --metadata-only": ("clean", "{photos}", "--output", "{out}", "--metadata-only"),
    "scan --session": ("scan", "{photos}/street.jpg", "--quick", "--jobs", "1", "--session", "{session}"),
    "clean --session": ("clean", "{photos}", "--output", "{out}", "--metadata-only", "--session", "{session}"),
    "watch --once": ("watch", "{photos}", "--output", "{out}", "--metadata-only", "--once", "--settle", "0"),
    "verify": ("verify", "{out}", "--metadata-only"),
    "scan --output": ("scan", "{photos}/0.png", "--quick", "--jobs", "1", "--format", "html", "--output", "{report}"),
    "report": ("report", "{session}", "--format", "html", "--output", "{report}"),
    "clean": ("clean", "{photos}/street.jpg", "--output", "{out}", "--quick", "--jobs", "1"),
}
WITH_ENGINES: Final = ("scan --session", "scan --output", "clean")
_DECISION: Final = Review({"a-finding": Action.KEEP})


@dataclass
class Storm:
    """One folder with photos, copies, a session and a folder for temporary files, that many kills go over."""

    folder: Path
    rng: random.Random
    commands: Sequence[str] = tuple(COMMANDS)
    faults: list[str] = field(default_factory=list)
    kills: Counter[str] = field(default_factory=Counter)
    ended: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.places = {name: self.folder / name for name in ("photos", "out", "session", "report", "temporary", "data")}
        for name in ("photos", "temporary", "data"):
            self.places[name].mkdir()
        draw_street(self.places["photos"] / "street.jpg", (800, 600))
        for number, form in enumerate(("PNG", "WEBP", "TIFF", "BMP", "GIF")):
            image = Image.effect_noise((900, 700), 60 + number).convert("RGB")
            image.save(self.places["photos"] / f"{number}.{form.lower()}", form)
        self.originals = self._hashes("photos")
        with Session.open(self.places["session"]) as session:
            session.save_review(next(iter(self.originals.values())), _DECISION)
        self.longest_s = {name: self._run(name) for name in self.commands}
        self._look_after_a_start("at the start")

    def rage(self, kills: int) -> None:
        """So many kills, of each command in turn."""
        while self.kills.total() < kills:
            self._strike(self.commands[(self.kills.total() + self.ended.total()) % len(self.commands)])

    def _strike(self, name: str) -> None:
        run = self._start(name)
        time.sleep(self.rng.uniform(0.0, 1.1 * self.longest_s[name]))
        if run.poll() is None:
            self.kills[name] += 1
        else:
            self.ended[name] += 1
        _kill_group(run)
        self.look(f"{name}, kill {self.kills[name]}")

    def calm(self) -> None:
        """Let each command run to its end, and look at what is left then."""
        for name in self.commands:
            self._run(name)
        self._look_after_a_start("after the storm")

    def table(self) -> Iterator[tuple[str, str]]:
        """Each command with its figures."""
        for name in self.commands:
            yield name, f"{self.kills[name]} killed, {self.ended[name]} had ended"

    def _run(self, name: str) -> float:
        began = time.monotonic()
        with self._start(name) as run:
            if run.wait(300) not in (0, 1):
                self.faults.append(f"{name}: ends with {run.returncode}")
        return time.monotonic() - began

    def _start(self, name: str) -> subprocess.Popen[bytes]:
        places = {key: str(path) for key, path in self.places.items()}
        command = [*COMMAND, *(part.format(**places) for part in COMMANDS[name])]
        own = {
            "TMPDIR": places["temporary"],
            "PHOTOVET_DATA_DIR": places["data"],
            "XDG_CONFIG_HOME": places["data"],
        }
        nowhere = subprocess.DEVNULL
        return subprocess.Popen(
            command, cwd=ROOT, env=os.environ | own, start_new_session=True, stdout=nowhere, stderr=nowhere
        )

    def look(self, moment: str) -> None:
        """Note what is not as it must be at every moment: originals, copies, the session with its decision."""
        if self._hashes("photos") != self.originals:
            self.faults.append(f"{moment}: an original is not as it was")
        out = self.places["out"]
        for path in out.iterdir() if out.exists() else ():
            if not path.name.startswith(TEMPORARY_PREFIX) and not _is_whole(path):
                self.faults.append(f"{moment}: {path.name} is no whole copy")
        try:
            with Session.open(self.places["session"]) as session:
                kept = session.review(next(iter(self.originals.values())))
        except PhotoVetError as error:
            self.faults.append(f"{moment}: the session does not open: {error.message}")
        else:
            if kept != _DECISION:
                self.faults.append(f"{moment}: the decision is gone")

    def _look_after_a_start(self, moment: str) -> None:
        self.look(moment)
        for name in ("out", "photos", "temporary"):
            for path in self.places[name].rglob(f"{TEMPORARY_PREFIX}*" if name != "temporary" else "*"):
                if path.is_file() and path.suffix != ".session" and not path.name.startswith(".photovet-watch"):
                    self.faults.append(f"{moment}: {path.name} was left in {name}")

    def _hashes(self, name: str) -> dict[str, str]:
        paths = sorted(self.places[name].iterdir())
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


def _kill_group(run: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError):  # it had ended
        os.killpg(run.pid, signal.SIGKILL)
    run.wait()


def _is_whole(path: Path) -> bool:
    try:
        checks = {check.name: check.ok for check in check_alone(path, None)}
    except PhotoVetError:
        return False
    return checks["opens"] and checks["metadata"]
