"""How long would an archive take, on how many computers, and what is in the way? A simulation, and what it stands on.

    python bench district simulate [--seconds S] [--photo-mb M] [--link-mbit L] ...
    python bench district measure [--photos 60] [--quick]
    python bench district session [--rows 1000000]

`measure` runs a real cluster of one and of two nodes (one core each, on this computer) over photos that it draws,
prints what each stage costs, and the time that the simulation predicts for the same runs. `session` measures the
session file. `simulate` prints a table for 10^5 to 10^7 photos on 2 to 200 nodes.

A photo waits in turn for the client's processor (to read, hash and pack it), for the link to the scheduler, for a core
of a node, for the link back, and for the client again (to check, write and record). A core that fails gives its photo
back after the time that it takes to notice. What is simulated is a sample of the photos, in steady state.
"""

from __future__ import annotations

import argparse
import heapq
import itertools
import random
import sqlite3
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from scanner.batch.session import Session
from scanner.scan import scan_photo
from scanner.settings import Settings
from scanner.vision.look import Vision
from support import outside
from support.cluster import cluster
from support.command_line import draw_street

_SAMPLE = 20_000


@dataclass(frozen=True, slots=True)
class Costs:
    """What a photo costs at each stage; the defaults are a measured run's."""

    node_s: float = 4.0  # of one core, to look, write and check
    spread: float = 0.5  # of node_s from photo to photo, as a share
    client_s: float = 0.012  # of the client's processor, there and back
    scheduler_s: float = 0.004  # of the scheduler's
    photo_bytes: float = 4.0e6
    copy_bytes: float = 3.8e6
    link_bytes_s: float = 125e6 * 0.9  # of the client and of the scheduler
    fails_every_s: float = 30 * 86_400.0  # one core
    noticed_s: float = 60.0
    row_bytes: float = 4_000.0  # of the session
    watts_a_core: float = 12.0
    start_s: float = 10.0


_WAY = ("client", "out", "scheduler", "nodes", "back", "client")


class _Network:
    """A queueing network, event by event: each part serves first come, first served."""

    def __init__(self, costs: Costs, cores: int, chance: random.Random) -> None:
        self._costs = costs
        self._chance = chance
        self._free = {"client": 1, "out": 1, "scheduler": 1, "nodes": cores, "back": 1}
        self._waiting: dict[str, deque[int]] = {part: deque() for part in self._free}  # stages at which photos wait
        self._events: list[tuple[float, int, int, str]] = []  # when, a number for order, the stage that ends, its part
        self._numbers = itertools.count()
        self.busy = dict.fromkeys(self._free, 0.0)
        self.now = 0.0

    def arrive(self, stage: int) -> None:
        """A photo comes to a stage of its way."""
        part = _WAY[stage]
        if not self._free[part]:
            self._waiting[part].append(stage)
            return
        self._free[part] -= 1
        seconds, failed = self._service(part)
        self.busy[part] += seconds
        ends = stage - 1 if failed else stage
        heapq.heappush(self._events, (self.now + seconds, next(self._numbers), ends, part))

    def step(self) -> bool:
        """Let the next thing happen; whether a photo came to the end of its way by it."""
        self.now, _, stage, freed = heapq.heappop(self._events)
        self._free[freed] += 1
        if self._waiting[freed]:
            self.arrive(self._waiting[freed].popleft())
        if stage + 1 == len(_WAY):
            return True
        self.arrive(stage + 1)
        return False

    def _service(self, part: str) -> tuple[float, bool]:
        """How long it takes, and whether the core failed meanwhile."""
        costs = self._costs
        plain = {
            "client": costs.client_s / 2,
            "out": costs.photo_bytes / costs.link_bytes_s,
            "back": costs.copy_bytes / costs.link_bytes_s,
            "scheduler": costs.scheduler_s,
        }
        if part in plain:
            return plain[part], False
        seconds = max(0.05, self._chance.gauss(costs.node_s, costs.spread * costs.node_s))
        fails = self._chance.expovariate(1 / costs.fails_every_s)
        return (seconds, False) if fails >= seconds else (fails + costs.noticed_s, True)


def simulated(costs: Costs, cores: int, photos: int, seed: int = 1) -> tuple[float, dict[str, float]]:
    """Seconds for that many photos on that many cores, and how busy each part was (0 to 1).

    As many photos are under way as `ClusterPool` has orders.
    """
    network = _Network(costs, cores, random.Random(seed))  # noqa: S311
    count = min(photos, max(_SAMPLE, 20 * cores))
    taken = min(count, cores + max(1, cores // 4))
    for _ in range(taken):
        network.arrive(0)
    ended = 0
    while ended < count:
        if network.step():
            ended += 1
            if taken < count:
                taken += 1
                network.arrive(0)
    shares = {part: spent / (network.now * (cores if part == "nodes" else 1)) for part, spent in network.busy.items()}
    return costs.start_s + network.now * photos / count, shares


def main() -> None:
    """Simulate, or measure what the simulation stands on."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("simulate", "measure", "session"))
    parser.add_argument("--photos", type=int, default=60)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--cores", type=int, default=4, help="of a node")
    parser.add_argument("--seconds", type=float, default=Costs().node_s, help="of one core, a photo")
    parser.add_argument("--photo-mb", type=float, default=Costs().photo_bytes / 1e6)
    parser.add_argument("--link-mbit", type=float, default=1000)
    asked = parser.parse_args()
    if asked.what == "simulate":
        costs = replace(
            Costs(),
            node_s=asked.seconds,
            photo_bytes=asked.photo_mb * 1e6,
            copy_bytes=0.95 * asked.photo_mb * 1e6,
            link_bytes_s=asked.link_mbit * 1e6 / 8 * 0.9,
        )
        _table(costs, asked.cores)
    elif asked.what == "measure":
        _measure(asked.photos, ["--quick"] if asked.quick else [])
    else:
        _session(asked.rows)


def _table(costs: Costs, cores: int) -> None:
    print(f"| photos | nodes of {cores} cores | time | busiest | cores busy | copies | session | energy |")
    print("|--:|--:|--:|---|--:|--:|--:|--:|")
    for photos in (10**5, 10**6, 10**7):
        for nodes in (2, 10, 50, 200):
            seconds, shares = simulated(costs, nodes * cores, photos)
            part = max(shares, key=lambda each: shares[each])
            energy_kwh = seconds * nodes * cores * costs.watts_a_core / 3.6e6
            cells = (
                f"{photos:,}",
                nodes,
                _spoken(seconds),
                f"{part}, {shares[part]:.0%}",
                f"{shares['nodes']:.0%}",
                f"{photos * costs.copy_bytes / 1e12:.2f} TB",
                f"{photos * costs.row_bytes / 1e9:.1f} GB",
                f"{energy_kwh:,.0f} kWh",
            )
            print("|", " | ".join(map(str, cells)), "|")


def _spoken(seconds: float) -> str:
    return f"{seconds / 3600:.1f} h" if seconds < 100 * 3600 else f"{seconds / 86_400:.1f} days"


def _measure(count: int, how: list[str]) -> None:
    outside.begin()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        photos = folder / "in"
        for number in range(count):
            draw_street(photos / f"{number:04}.jpg", (1600 + number % 97, 1200 + number % 61))
        size = sum(path.stat().st_size for path in photos.iterdir()) / count
        seconds: dict[int, float] = {}
        for nodes in (1, 2):
            with cluster(folder / f"cluster-{nodes}", nodes) as running:
                # Each node has one core, as a computer of its own would.
                for number, name in enumerate(running.names):
                    psutil.Process(running.processes[name]).cpu_affinity([number])
                    for child in psutil.Process(running.processes[name]).children(recursive=True):
                        child.cpu_affinity([number])
                running.photovet("scan", next(photos.iterdir()), *how)  # the first photo loads the networks
                before = _spent(running.processes["scheduler"])
                begun = time.monotonic()
                out = folder / f"out-{nodes}"
                done = running.photovet(
                    "clean", photos, "--output", out, *how, before=["env", "time", "-f", "%e %U %S"], seconds=86_400
                )
                seconds[nodes] = time.monotonic() - begun
                scheduler_s = (_spent(running.processes["scheduler"]) - before) / count
                client_s = sum(map(float, done.stderr.strip().splitlines()[-1].split()[1:])) / count
        print(f"photos of {size / 1e6:.2f} MB; one node {seconds[1]:.0f} s, two nodes {seconds[2]:.0f} s")
        print(f"two nodes give {seconds[1] / seconds[2]:.2f} times one")
        print(
            f"a photo: scheduler {1000 * scheduler_s:.1f} ms, client and gateway {1000 * client_s:.1f} ms of processor"
        )
        start_s = 3.0
        costs = replace(
            Costs(),
            node_s=(seconds[1] - start_s) / count,
            spread=0.1,
            client_s=client_s,
            scheduler_s=scheduler_s,
            photo_bytes=size,
            copy_bytes=size,
            link_bytes_s=1e9,
            start_s=start_s,
        )
        predicted, _ = simulated(costs, 2, count)
        print(f"predicted from one node for two: {predicted:.0f} s, off by {predicted / seconds[2] - 1:+.1%}")


def _spent(pid: int) -> float:
    times = psutil.Process(pid).cpu_times()
    return times.user + times.system


def _session(rows: int) -> None:
    """A session of so many photos: how large, and how long its questions take."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "archive.pv"
        with Session.open(path) as session:
            for number, seconds in _filled(session, rows):
                print(
                    f"{number:,} rows: {seconds * 1000:.2f} ms a row, {path.stat().st_size / number:,.0f} bytes a row"
                )
        begun = time.monotonic()
        with Session.open(path, create=False) as session:
            opened = time.monotonic() - begun
            begun = time.monotonic()
            listed = sum(1 for _ in session.photos())
            print(f"open {opened:.2f} s, list {listed:,} photos {time.monotonic() - begun:.1f} s")
        with sqlite3.connect(path) as plain:
            begun = time.monotonic()
            plain.execute("pragma quick_check").fetchone()
            print(f"quick_check {time.monotonic() - begun:.1f} s, {path.stat().st_size / 1e9:.2f} GB")


def _filled(session: Session, rows: int) -> Iterator[tuple[int, float]]:
    """Add photos with a real result each; tells after each tenth how many there are, and the seconds a row."""
    usual = Settings(quick=True)
    with tempfile.TemporaryDirectory() as place:
        photo = draw_street(Path(place) / "street.jpg")
        result = scan_photo(str(photo), usual, Vision(usual))
    assert result.photo is not None
    step = max(1, rows // 10)
    begun = time.monotonic()
    for number in range(1, rows + 1):
        path = f"/archive/{number // 1000:05}/{number:08}.jpg"
        one = replace(result.photo, path=Path(path), sha256=f"{number:064x}")
        session.save_result(replace(result, path=path, photo=one), usual)
        if number % step == 0:
            yield number, (time.monotonic() - begun) / step
            begun = time.monotonic()


if __name__ == "__main__":
    main()
