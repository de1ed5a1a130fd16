"""What a bundle holds is listed, and THIRD_PARTY.md names all of it: tried on what is installed here."""

from __future__ import annotations

import json
import re
import runpy
import subprocess
import sys
from importlib.metadata import distribution, distributions, requires
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
SCRIPT = ROOT / "packaging" / "bill_of_materials.py"
NOTICE = (ROOT / "THIRD_PARTY.md").read_text("utf-8")
BILL = runpy.run_path(str(SCRIPT))


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def runtime() -> set[str]:
    """PhotoVet's requirements and theirs, as far as they hold here: what a bundle is made of."""
    installed = {canonical(d.metadata["Name"]) for d in distributions()}
    found: set[str] = set()
    waiting = ["photovet"]
    while waiting:
        for requirement in requires(waiting.pop()) or ():
            name = canonical(re.split(r"[^\w.-]", requirement, maxsplit=1)[0])
            if "extra ==" not in requirement and name in installed and name not in found:
                found.add(name)
                waiting.append(name)
    return found


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    """The document about all that PhotoVet stands on here."""
    owners = [distribution(name) for name in sorted(runtime())]
    files = [Path(str(d.locate_file(file))) for d in owners for file in d.files or ()]
    parts, unknown = BILL["parts"]([file for file in files if file.is_file()], owners)
    assert unknown == []
    document: dict[str, Any] = BILL["document"](parts)
    return document


def test_each_distribution_is_a_component_with_its_licence(told: dict[str, Any]) -> None:
    names = {component["name"]: component for component in told["components"]}
    assert set(names) == runtime()
    assert names["pillow"]["purl"].startswith("pkg:pypi/pillow@")
    assert names["numpy"]["licenses"][0]["license"]["name"]


def test_what_wheels_bring_is_listed_with_its_hash(told: dict[str, Any]) -> None:
    pillow = next(component for component in told["components"] if component["name"] == "pillow")
    brought = {BILL["family"](file["name"]) for file in pillow.get("components", ())}
    if sys.platform == "linux":
        assert {"libjpeg", "libtiff", "libwebp"} <= brought
    assert all(len(file["hashes"][0]["content"]) == 64 for file in pillow.get("components", ()))


@pytest.mark.skipif(sys.platform != "linux", reason="the libraries that the wheels for Linux bring")
def test_the_notice_names_all_of_it(told: dict[str, Any]) -> None:
    assert BILL["unnamed"](told, NOTICE) == []


def test_a_part_that_the_notice_lacks_is_told(told: dict[str, Any]) -> None:
    assert "pillow" in BILL["unnamed"](told, NOTICE.replace("pillow", "").replace("Pillow", ""))


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("libopenblasp-r0-59ffcd50.3.15.so", "libopenblasp"),
        ("libgfortran-040039e1-0352e75f.so.5.0.0", "libgfortran"),
        ("libde265-90fb0ce1.so.0.2.0", "libde265"),
        ("libscipy_openblas64_-63c857e738469261263c764a36be9436.dll", "libscipy_openblas64"),
        ("libaom.3.13.1.dylib", "libaom"),
    ],
)
def test_a_library_is_known_by_its_name(file: str, name: str) -> None:
    assert BILL["family"](file) == name


def test_it_reads_what_pyinstaller_packed(tmp_path: Path) -> None:
    """Its tables are Python literals, at different depths."""
    package = next(Path(str(distribution("piexif").locate_file(f))) for f in distribution("piexif").files or ())
    (tmp_path / "COLLECT-00.toc").write_text(repr(([("x", str(package), "DATA")], None, True)))
    (tmp_path / "PYZ-00.toc").write_text(repr(("out.pyz", [("y", str(tmp_path / "gone.py"), "PYMODULE")])))
    output = tmp_path / "bill.json"
    done = subprocess.run(
        [sys.executable, SCRIPT, "--work", tmp_path, "--output", output], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert [part["name"] for part in json.loads(output.read_text())["components"]] == ["piexif"]
