"""A cluster of several hosts (network namespaces) whose processes are killed: does each photo end once, and rightly?

    python bench cluster_storm [--photos 200] [--nodes 3] [--every 10] [--quick] [--trace]

As root on Linux, with `ip` and, for `--trace`, `strace`. Each node and the scheduler run in a namespace of their own,
on one bridge without a way out. A node is killed (-9) every so many seconds and started again, the scheduler once. The
copies are compared with those that one computer writes. With `--trace` each connection of every process is seen.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from support import outside
from support.cluster import Host, RunningCluster, cluster
from support.command_line import COMMAND, draw_street

_BRIDGE = "pvbridge"
_NETWORK = "10.87.0"


def main() -> int:
    """Run the storm and print what came of it; 1 where a photo was lost, double or another one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=200)
    parser.add_argument("--nodes", type=int, default=3)
    parser.add_argument("--every", type=float, default=10, help="seconds between two kills; 0 for none")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--trace", action="store_true")
    asked = parser.parse_args()
    outside.begin()
    with tempfile.TemporaryDirectory() as place, _hosts(asked.nodes + 1) as hosts:
        folder = Path(place)
        photos, out, alone = folder / "in", folder / "out", folder / "alone"
        for number in range(asked.photos):
            draw_street(photos / f"{number:04}.jpg", (800 + number % 97, 600 + number % 61))
        how = ["--quick"] if asked.quick else []
        begun = time.monotonic()
        done = outside.run([*COMMAND, "clean", str(photos), "--output", str(alone), "--format", "jsonl", *how], 86_400)
        print(f"one computer: {time.monotonic() - begun:.0f} s, exit code {done.returncode}{_trouble(done.stdout)}")
        if asked.trace:
            trace = ("strace", "-f", "-qq", "-e", "trace=connect,bind,sendto,sendmsg", "-o")
            for number, host in enumerate(hosts):
                host.before = (*host.before, *trace, str(folder / f"trace-{number}"))
        with cluster(folder / "cluster", asked.nodes, hosts=hosts) as running:
            kills = _Kills(running, asked.every)
            begun = time.monotonic()
            with kills:
                done = running.photovet("clean", photos, "--output", out, "--format", "jsonl", *how, seconds=86_400)
            seconds = time.monotonic() - begun
        print(f"cluster of {asked.nodes} nodes: {seconds:.0f} s, exit code {done.returncode}, {kills.count} kills")
        print(f"reported: {len(done.stdout.splitlines())} lines{_trouble(done.stdout)}")
        wrong = _compared(alone, out, photos)
        reached = _reached(folder) if asked.trace else set()
        if asked.trace:
            print("reached:", ", ".join(sorted(reached)) or "nobody")
        foreign = [each for each in reached if not each.startswith(_NETWORK)]
        return 1 if wrong or foreign or done.returncode else 0


def _trouble(report: str) -> str:
    """What the report says of photos without a copy."""
    photos = [json.loads(line) for line in report.splitlines()]
    return "".join(f"; {each['path']}: {each['error']}" for each in photos if each.get("error"))


class _Kills:
    """Ends a node every so many seconds, the scheduler once, and starts each again."""

    def __init__(self, running: RunningCluster, every_s: float) -> None:
        self._running = running
        self._every_s = every_s
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._go)
        self.count = 0

    def __enter__(self) -> None:
        if self._every_s:
            self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        if self._every_s:
            self._thread.join()

    def _go(self) -> None:
        for name in cycle(self._running.names):
            if self._over.wait(self._every_s):
                return
            self._running.kill(name)
            self.count += 1
            if self.count == 2:
                self._running.kill("scheduler")
                self.count += 1
                time.sleep(2)
                self._running.start_scheduler()
            self._running.start_node(name)


def _compared(alone: Path, out: Path, photos: Path) -> int:
    """How many copies are missing, too many, or other than one computer's."""
    expected, found = ({path.name: path for path in folder.iterdir()} for folder in (alone, out))
    lost = sorted(set(expected) - set(found))
    extra = sorted(set(found) - set(expected))
    other = [name for name in set(expected) & set(found) if expected[name].read_bytes() != found[name].read_bytes()]
    count = len(list(photos.iterdir()))
    print(f"{count} photos: {len(lost)} lost, {len(extra)} double, {len(other)} unlike one computer's")
    return len(lost) + len(extra) + len(other)


def _reached(folder: Path) -> set[str]:
    """The addresses that any process connected to, bound or sent to."""
    logs = [log.read_text(errors="replace") for log in folder.glob("trace-*")]
    return {found for log in logs for found in re.findall(r'inet_(?:addr\(|pton\(AF_INET6, )"([^"]+)"', log)}


@contextmanager
def _hosts(count: int) -> Iterator[tuple[Host, ...]]:
    """Network namespaces on one bridge; the client is in the scheduler's."""
    names = [f"pvhost{number}" for number in range(count)]
    _ip("link", "add", _BRIDGE, "type", "bridge")
    try:
        _ip("link", "set", _BRIDGE, "up")
        for number, name in enumerate(names):
            _ip("netns", "add", name)
            _ip("link", "add", f"pv{number}", "type", "veth", "peer", "name", "eth0", "netns", name)
            _ip("link", "set", f"pv{number}", "master", _BRIDGE, "up")
            _ip("-n", name, "addr", "add", f"{_NETWORK}.{number + 1}/24", "dev", "eth0")
            _ip("-n", name, "link", "set", "eth0", "up")
            _ip("-n", name, "link", "set", "lo", "up")
        yield tuple(
            Host(f"{_NETWORK}.{number + 1}", ("ip", "netns", "exec", name)) for number, name in enumerate(names)
        )
    finally:
        for name in names:
            subprocess.run(["ip", "netns", "del", name], check=False)
        _ip("link", "del", _BRIDGE)


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
