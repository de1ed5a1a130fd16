"""Scan and clean on a real cluster of processes: equal to one computer's, and nothing lost when its parts die."""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.cluster.certificates import make_certificates
from support import outside
from support.cluster import RunningCluster, cluster, wire_tap
from support.command_line import COMMAND, STREET_SECRETS, draw_street, photovet

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="processes are killed as Linux does it")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCluster]:
    with cluster(tmp_path_factory.mktemp("cluster")) as made:
        yield made


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("photos")
    for number in range(6):
        draw_street(folder / f"Mia at school {number}.jpg", (640 + number, 480))
    (folder / "torn.jpg").write_bytes((folder / "Mia at school 0.jpg").read_bytes()[:400])
    (folder / "empty.jpg").touch()
    return folder


def _copies(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_copies_and_report_are_those_of_one_computer(running: RunningCluster, photos: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    alone = photovet("clean", photos, "--output", out, "--format", "json", "--metadata-only")
    expected = _copies(out)
    shutil.rmtree(out)
    together = running.photovet("clean", photos, "--output", out, "--format", "json", "--metadata-only")
    assert together.returncode == alone.returncode == 3  # the torn and the empty one
    assert json.loads(together.stdout) == json.loads(alone.stdout)
    assert _copies(out) == expected
    assert len(expected) == 6


def test_pictures_are_looked_at_by_the_nodes(running: RunningCluster, tmp_path: Path) -> None:
    photo = draw_street(tmp_path / "in" / "street.jpg")
    out = tmp_path / "out"
    alone = photovet("clean", photo, "--output", out, "--format", "json")
    expected = _copies(out)
    shutil.rmtree(out)
    together = running.photovet("clean", photo, "--output", out, "--format", "json")
    assert together.returncode == 0, together.stderr
    assert json.loads(together.stdout) == json.loads(alone.stdout)
    assert json.loads(together.stdout)["photos"][0]["regions_hidden"] >= 2
    assert _copies(out) == expected


def test_a_session_knows_no_difference(running: RunningCluster, photos: Path, tmp_path: Path) -> None:
    session, out = tmp_path / "set.pv", tmp_path / "out"
    first = ("clean", photos, "--output", out, "--session", session, "--metadata-only", "--format", "json")
    assert running.photovet(*first).returncode == 3
    before = {path: path.stat().st_mtime_ns for path in out.iterdir()}
    again = photovet(*first)  # on this computer alone
    assert again.returncode == 3
    assert {path: path.stat().st_mtime_ns for path in out.iterdir()} == before
    assert len(json.loads(again.stdout)["photos"]) == 8


def test_nothing_readable_is_on_the_wire(running: RunningCluster, tmp_path: Path) -> None:
    photo = draw_street(tmp_path / "in" / "Mia at school.jpg", (640, 480))
    with wire_tap(running.scheduler, tmp_path / "kept") as address:
        done = running.photovet("clean", photo, "--output", tmp_path / "out", "--metadata-only", at=address)
    kept = (tmp_path / "kept").read_bytes()
    assert done.returncode == 0, done.stderr
    assert len(kept) > 1.5 * photo.stat().st_size  # there and back
    for secret in (*STREET_SECRETS, b"Mia", b"JFIF", b"distributed"):
        assert secret not in kept


def test_who_has_no_certificate_of_the_cluster_gets_nothing(
    running: RunningCluster, photos: Path, tmp_path: Path
) -> None:
    stranger = make_certificates(tmp_path / "others", ["alpha"])[0]
    asked = ("--cluster", running.scheduler, "--certificates", str(stranger))
    done = outside.run([*COMMAND, "scan", str(photos), *asked], 120)
    assert done.returncode == 3
    assert "could not be reached" in done.stderr
    assert running.status()


def test_a_cluster_that_is_not_there_is_said(running: RunningCluster, photos: Path, tmp_path: Path) -> None:
    done = running.photovet("clean", photos, "--output", tmp_path / "out", at="127.0.0.1:9")
    assert done.returncode == 3
    assert "tls://127.0.0.1:9 could not be reached" in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_photo_ends_once_though_nodes_and_the_scheduler_are_killed(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    for number in range(16):
        draw_street(folder / f"{number:02}.jpg", (900 + number, 700))
    with cluster(tmp_path / "cluster") as running:
        ended = threading.Event()

        def attack() -> None:
            for name in ("node-1", "node-2", "scheduler", "node-1"):
                if ended.wait(2):
                    return
                running.kill(name)
                time.sleep(0.5)
                running.start_scheduler() if name == "scheduler" else running.start_node(name)

        attacker = threading.Thread(target=attack)
        attacker.start()
        done = running.photovet("clean", folder, "--output", out, "--quick", "--format", "json")
        ended.set()
        attacker.join()
    assert done.returncode == 0, done.stderr
    reported = [photo["path"] for photo in json.loads(done.stdout)["photos"]]
    assert reported == sorted(map(str, folder.iterdir()))
    assert sorted(path.name for path in out.iterdir()) == sorted(path.name for path in folder.iterdir())


def test_photos_in_a_shared_folder_do_not_travel(tmp_path: Path) -> None:
    folder = tmp_path / "share"
    photo = draw_street(folder / "street.jpg", (1600, 1200))
    own = tmp_path / "photovet.toml"
    own.write_text(f'[cluster]\nshared = ["{folder}"]\n')
    before = ("env", f"PHOTOVET_CONFIG={own}")
    with (
        cluster(tmp_path / "cluster", nodes=1, shared=(folder,)) as running,
        wire_tap(running.scheduler, tmp_path / "kept") as address,
    ):
        done = running.photovet("scan", photo, "--format", "json", before=before, at=address)
    assert done.returncode == 1, done.stderr
    assert json.loads(done.stdout)["photos"][0]["findings"]
    assert 0 < (tmp_path / "kept").stat().st_size < photo.stat().st_size


def test_only_the_scheduler_is_reached(running: RunningCluster, tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    photo, log = draw_street(tmp_path / "in" / "street.jpg", (640, 480)), tmp_path / "trace"
    tracer = ["strace", "-f", "-qq", "-e", "trace=connect,bind,sendto,sendmsg", "-o", str(log)]
    done = running.photovet("clean", photo, "--output", tmp_path / "out", "--metadata-only", before=tracer)
    assert done.returncode == 0, done.stderr
    reached = [line for line in log.read_text(errors="replace").splitlines() if "AF_INET" in line]
    port = running.ports[0]
    assert reached
    assert all(f"htons({port})" in line and '"127.0.0.1"' in line for line in reached)


def test_the_settings_of_a_project_name_no_cluster(photos: Path, tmp_path: Path) -> None:
    (tmp_path / "photovet.toml").write_text('[cluster]\nshared = ["/"]\n')
    command = ["sh", "-c", f'cd "{tmp_path}" && exec "$@"', "sh"]
    done = photovet("scan", photos, before=command)
    assert done.returncode == 2
    assert "[cluster]" in done.stderr


@pytest.mark.parametrize("address", ["scheduler.example", "http://10.0.0.5", "10.0.0.5:0"])
def test_an_address_that_is_none_is_a_wrong_call(photos: Path, tmp_path: Path, address: str) -> None:
    folder = make_certificates(tmp_path / "made", ["alpha"])[0]
    done = photovet("scan", photos, "--cluster", address, "--certificates", folder)
    assert done.returncode == 2
    assert "photovet: " in done.stderr


def test_without_certificates_it_is_a_wrong_call(photos: Path) -> None:
    done = photovet("scan", photos, "--cluster", "127.0.0.1")
    assert done.returncode == 2
    assert "--certificates" in done.stderr


def test_a_node_that_cannot_write_is_no_loss(tmp_path: Path) -> None:
    """Its scratch folder is full: the other node does the work."""
    photos, out = tmp_path / "in", tmp_path / "out"
    for number in range(4):
        draw_street(photos / f"{number}.jpg", (640 + number, 480))
    full = tmp_path / "full"
    full.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(full)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this user may mount nothing")
    try:
        with cluster(tmp_path / "cluster", nodes=2) as running:
            running.kill("node-1")
            running.hosts[1].environment = {"TMPDIR": str(full)}
            running.start_node("node-1")
            running.await_nodes(2)
            (full / "filled").write_bytes(bytes(30_000))
            done = running.photovet("clean", photos, "--output", out, "--metadata-only", "--format", "json")
    finally:
        subprocess.run(["umount", "-l", str(full)], check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(list(out.iterdir())) == 4
