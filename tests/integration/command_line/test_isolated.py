"""No code runs that lies in the folder somebody stands in, or where a relative search path leads from there."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from support.command_line import draw_street

BIN = Path(sys.executable).parent
BEFORE_THE_DOOR = "import re, sys, app.cli.entry, app.desktop.entry; print(*sys.modules)"
PLANTED = 'open({log!r}, "a").write(__name__ + "\\n")\n'

COMMANDS = {
    "help": ["photovet", "--help"],
    "scan": ["photovet", "scan", "fair"],
    "clean": ["photovet", "clean", "fair", "--output", "../out", "--report", "../report.html"],
    "verify": ["photovet", "verify", "fair"],
    "session": ["photovet", "scan", "fair", "--session", "../session.pv", "--quick"],
    "watchlist": ["photovet", "watchlist", "list"],
    "config": ["photovet", "config", "show"],
    "audit": ["photovet", "audit", "verify", "../session.pv"],
    "doctor": ["photovet", "doctor"],
    "watch": ["photovet", "watch", "fair", "--output", "../out", "--metadata-only"],
    "review": ["photovet", "review", "fair"],
    "window": ["photovet-desktop", "fair"],
}
STOPPED_AFTER_S = {"watch": 6, "review": 6, "window": 6}  # they go on until they are told to stop


def _names_of_modules() -> set[str]:
    own = {"app", "scanner", "resources", "sitecustomize", "usercustomize", "nt", "winreg", "_winapi", "org", "java"}
    return {name for name in {*sys.stdlib_module_names, *packages_distributions(), *own} if name.isidentifier()}


def _names_of_libraries() -> set[str]:
    site = Path(os.__file__).parent, *map(Path, sys.path)
    found = {path.name for folder in site if folder.is_dir() for path in folder.glob("*/**/*.so*")}
    return {name for name in found if name.startswith(("lib", "q"))}


@pytest.fixture(scope="session")
def trap(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a photo and, beside it, a module of every name there is, and files named like libraries."""
    folder = tmp_path_factory.mktemp("trap") / "photos"
    draw_street(folder / "fair" / "street.jpg", (400, 300))
    for name in _names_of_modules():
        (folder / f"{name}.py").write_text(PLANTED.format(log=str(folder.parent / "ran")))
    for name in _names_of_libraries():
        (folder / name).write_bytes(b"no library")
    for name in ("platforms", "imageformats", "styles", "platformthemes"):
        (folder / name).mkdir()
        (folder / name / "libqplanted.so").write_bytes(b"no plug-in")
    (folder / "qt.conf").write_text("[Paths]\nPrefix = .\nPlugins = .\n")
    (folder / "plugins.xml").write_text("<ie><plugins/></ie>\n")
    return folder


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    """The environment of a computer, with folders of its own for PhotoVet's files."""
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", **dict.fromkeys(names, str(tmp_path))}


def _run(trap: Path, command: list[str], environment: dict[str, str], *before: str, stop_after_s: float = 0) -> str:
    """Run the command where the trap is; what it wrote to stderr."""
    process = subprocess.Popen(
        [*before, str(BIN / command[0]), *command[1:]],
        cwd=trap,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        _, errors = process.communicate(timeout=stop_after_s or 300)
    except subprocess.TimeoutExpired:
        assert stop_after_s, "the command did not end"
        os.killpg(process.pid, signal.SIGTERM)
        _, errors = process.communicate(timeout=60)
    return errors


@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_runs_a_module_that_lies_beside_the_photos(
    trap: Path, surroundings: dict[str, str], name: str
) -> None:
    (trap.parent / "ran").unlink(missing_ok=True)
    errors = _run(trap, COMMANDS[name], surroundings, stop_after_s=STOPPED_AFTER_S.get(name, 0))
    assert not (trap.parent / "ran").exists(), (trap.parent / "ran").read_text()
    assert "Traceback" not in errors, errors


@pytest.mark.parametrize("name", ["scan", "clean", "doctor", "window"])
def test_no_relative_search_path_leads_to_the_photos(
    trap: Path, surroundings: dict[str, str], name: str, tmp_path: Path
) -> None:
    loaded = subprocess.run([sys.executable, "-c", BEFORE_THE_DOOR], capture_output=True, text=True, check=True)
    folder = tmp_path / "beyond the door"
    shutil.copytree(trap, folder)
    for module in loaded.stdout.split():  # what Python and pip's script load first is not PhotoVet's to decide
        (folder / f"{module}.py").unlink(missing_ok=True)
    (folder / "sitecustomize.py").unlink()
    (folder / "usercustomize.py").unlink()
    (trap.parent / "ran").unlink(missing_ok=True)
    names = ("PYTHONPATH", "LD_LIBRARY_PATH", "PATH", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "GCONV_PATH")
    environment = surroundings | {each: f":.:{os.environ.get(each, '')}" for each in names}
    _run(folder, COMMANDS[name], environment, stop_after_s=STOPPED_AFTER_S.get(name, 0))
    assert not (trap.parent / "ran").exists(), (trap.parent / "ran").read_text()


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("name", ["scan", "clean", "window"])
def test_no_file_beside_the_photos_is_opened_as_code(
    trap: Path, surroundings: dict[str, str], name: str, tmp_path: Path
) -> None:
    log = tmp_path / "trace"
    tracer = ("strace", "-f", "-qq", "-y", "-s", "400", "-e", "trace=open,openat,execve", "-o", str(log))
    environment = surroundings | {
        "LD_LIBRARY_PATH": f":{os.environ.get('LD_LIBRARY_PATH', '')}",
        "QT_PLUGIN_PATH": str(trap),
        "QT_QPA_PLATFORM_PLUGIN_PATH": "platforms",
    }
    _run(trap, COMMANDS[name], environment, *tracer, stop_after_s=3 * STOPPED_AFTER_S.get(name, 0))
    calls = log.read_text(errors="replace").splitlines()
    door = max(number for number, call in enumerate(calls) if "execve(" in call and '"-P"' in call)
    asked = [call for call in calls[door:] if re.search(r'AT_FDCWD<[^>]*>, "(?!/|\.\./|\./|fair|\.\.?")', call)]
    opened = [call for call in calls[door:] if re.search(f"= [0-9]+<{re.escape(str(trap))}/(?!fair)", call)]
    assert any("fair/street.jpg" in call for call in calls[door:])
    assert not asked + opened


def test_a_program_that_uses_the_engine_starts_isolated_workers(trap: Path, surroundings: dict[str, str]) -> None:
    (trap.parent / "ran").unlink(missing_ok=True)
    program = (
        "import sys; sys.path[:] = [folder for folder in sys.path if folder]\n"
        "from scanner.batch.jobs import CleanJob, ScanJob\n"
        "from scanner.batch.workers import WorkerPool\n"
        "from scanner.settings import Settings\n"
        "sys.path.insert(0, '')\n"
        "with WorkerPool(1) as pool:\n"
        "    pool.submit(ScanJob('fair/street.jpg', Settings(metadata_only=True)))\n"
        "    print(*[outcome.result.status for outcome in pool.results()])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=trap, env=surroundings, capture_output=True, text=True, check=False
    )
    assert not (trap.parent / "ran").exists(), (trap.parent / "ran").read_text()
    assert done.stdout.strip() == "ok", done.stderr
