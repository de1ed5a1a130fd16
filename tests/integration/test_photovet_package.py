"""What other programs rely on: the names of the package `photovet`, and the guide to it."""

import importlib
import re
import subprocess
import sys
from pathlib import Path

import photovet
from support.command_line import draw_street

GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "python.md"
LOADED = "import sys; before = set(sys.modules); import photovet; print(*set(sys.modules) - before)"


def run(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)


def test_every_name_that_is_promised_is_there() -> None:
    for name in photovet.__all__:
        there = getattr(photovet, name)
        assert there is getattr(importlib.import_module(there.__module__), there.__name__)


def test_importing_it_loads_nothing_before_the_search_path_is_clean(tmp_path: Path) -> None:
    assert run("-c", LOADED, folder=tmp_path).stdout.split() == ["photovet"]


def test_it_can_be_called_as_a_module(tmp_path: Path) -> None:
    draw_street(tmp_path / "in" / "street.jpg", (400, 300))
    done = run("-m", "photovet", "clean", "in", "--output", "out", "--metadata-only", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "street.jpg").is_file()


def test_the_guide_s_example_runs(tmp_path: Path) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    for name in ("party.jpg", "other.jpg"):
        draw_street(tmp_path / name, (800, 600))
    (tmp_path / "out").mkdir()
    done = run("-c", example, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"party.jpg", "other.jpg"}
    assert "cleaned out/party.jpg" in done.stdout
