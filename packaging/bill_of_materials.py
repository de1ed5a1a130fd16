"""Says what a bundle holds, as a CycloneDX document: every distribution of Python's, every library of the system's.

    python packaging/bill_of_materials.py --work build/pyinstaller --output photovet.cdx.json

Read from PyInstaller's own lists of what it packed, in the environment that it packed from. On Linux it fails where
THIRD_PARTY.md names a part not; elsewhere it says so. CycloneDX 1.6: <https://cyclonedx.org/docs/1.6/json/>.
"""

from __future__ import annotations

import argparse
import ast
import json
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import Distribution, distributions, version
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[1]
NOTICE: Final = ROOT / "THIRD_PARTY.md"
_OWN: Final = "photovet"
_LIBRARY: Final = re.compile(r"\.(so(\.[\d.]+)?|dll|pyd|dylib)$")
_BUILD_OF: Final = re.compile(r"(-[0-9a-f]{8,})+(?=\.)")  # auditwheel's and delvewheel's mark in the name of a library
_CLASSIFIER: Final = "License :: OSI Approved :: "


@dataclass(frozen=True, order=True, slots=True)
class Part:
    """One thing in the bundle that somebody else made."""

    kind: str
    """"pypi", "deb" or "python"."""
    name: str
    version: str
    licence: str = ""
    libraries: tuple[tuple[str, str], ...] = ()
    """Compiled files of other makers that it brings, each with its SHA-256."""

    @property
    def purl(self) -> str:
        """Its package URL: <https://github.com/package-url/purl-spec>."""
        if self.kind == "python":
            return f"pkg:generic/python@{self.version}"
        place = f"deb/{platform.freedesktop_os_release()['ID']}" if self.kind == "deb" else self.kind
        return f"pkg:{place}/{self.name}@{self.version}"


def packed(work: Path) -> set[Path]:
    """The files that PyInstaller put into the bundle, from the tables in its work folder."""
    found = set()
    for table in [*work.rglob("COLLECT-*.toc"), *work.rglob("PYZ-*.toc")]:
        found |= {Path(file) for file in _files(ast.literal_eval(table.read_text("utf-8")))}
    return {file for file in found if file.is_absolute() and file.is_file()}


def _files(table: object) -> Iterable[str]:
    """The second place of each row of three words, at whatever depth."""
    if isinstance(table, tuple) and len(table) >= 3 and all(isinstance(word, str) for word in table[:3]):  # noqa: PLR2004
        yield table[1]
    elif isinstance(table, (tuple, list)):
        for part in table:
            yield from _files(part)


def parts(files: Iterable[Path], installed: Iterable[Distribution]) -> tuple[list[Part], list[Path]]:
    """What these files belong to, and those that belong to nothing that is known."""
    owners = {Path(str(d.locate_file(f))).resolve(): d for d in installed for f in d.files or ()}
    belonging: dict[str, tuple[Distribution, set[Path]]] = {}
    others = set()
    for file in files:
        owner = owners.get(file.resolve()) or owners.get(_source(file.resolve()))
        if owner is not None:
            belonging.setdefault(_name(owner), (owner, set()))[1].add(file.resolve())
        elif not file.resolve().is_relative_to(ROOT):
            others.add(file.resolve())
    found = [_distribution(owner, own) for name, (owner, own) in belonging.items() if name != _OWN]
    system, unknown = _of_system(others)
    return sorted({*found, *system}), sorted(unknown)


def _name(distribution: Distribution) -> str:
    return re.sub(r"[-_.]+", "-", distribution.metadata["Name"]).lower()


def _source(file: Path) -> Path:
    """The .py file of a compiled one."""
    return file.parent.parent / f"{file.name.partition('.')[0]}.py" if file.parent.name == "__pycache__" else file


def _distribution(owner: Distribution, files: set[Path]) -> Part:
    brought = [file for file in files if _LIBRARY.search(file.name) and _is_brought(file)]
    libraries = tuple(sorted((file.name, sha256(file.read_bytes()).hexdigest()) for file in brought))
    return Part("pypi", _name(owner), owner.version, licence(owner.metadata), libraries)


def _is_brought(file: Path) -> bool:
    return any(folder.endswith((".libs", ".dylibs")) for folder in file.parts)


def licence(told: Any) -> str:
    """What a distribution's metadata say of its licence: an SPDX expression or words."""
    classifiers = [c.removeprefix(_CLASSIFIER) for c in told.get_all("Classifier") or () if c.startswith(_CLASSIFIER)]
    words = str(told.get("License") or "").strip()
    return str(told.get("License-Expression") or (words if words and "\n" not in words else " or ".join(classifiers)))


def _of_system(files: set[Path]) -> tuple[set[Part], set[Path]]:
    """Python itself, and Debian's packages where there are such."""
    library = Path(sysconfig.get_path("stdlib")).resolve()
    homes = (library, Path(sys.base_prefix).resolve()) if sys.base_prefix != "/usr" else (library,)
    python = {file for file in files if any(file.is_relative_to(home) for home in homes) or "libpython" in file.name}
    found = {Part("python", "python", platform.python_version(), "PSF-2.0")} if python else set()
    unknown = set()
    for file in files - python:
        if (package := _package_of(file)) is None:
            unknown.add(file)
        else:
            found.add(package)
    return found, unknown


def _package_of(file: Path) -> Part | None:
    if shutil.which("dpkg-query") is None:
        return None
    for path in (file, Path(str(file).removeprefix("/usr"))):  # libraries were moved to /usr, and not in dpkg's lists
        told = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True, check=False)
        if told.returncode == 0:
            name = told.stdout.partition(":")[0]
            form = ["dpkg-query", "-W", "-f=${Version}\n", name]
            return Part("deb", name, subprocess.run(form, capture_output=True, text=True, check=True).stdout.split()[0])
    return None


def document(found: Iterable[Part]) -> dict[str, Any]:
    """The CycloneDX document, the same for the same parts."""
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": _OWN, "version": version(_OWN), "bom-ref": _OWN}},
        "components": [_component(part) for part in found],
    }


def _component(part: Part) -> dict[str, Any]:
    told: dict[str, Any] = {
        "type": "library",
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "purl": part.purl,
    }
    if part.licence:
        told["licenses"] = [{"license": {"name": part.licence}}]
    if part.libraries:
        told["components"] = [
            {
                "type": "file",
                "bom-ref": f"{part.purl}#{name}",
                "name": name,
                "hashes": [{"alg": "SHA-256", "content": digest}],
            }
            for name, digest in part.libraries
        ]
    return told


def family(library: str) -> str:
    """The name under which a compiled library is known: `libaom-a0d22147.so.3` is `libaom`."""
    name = re.split(r"\.(?:so|dll|pyd|dylib|\d)", _BUILD_OF.sub("", library))[0]
    return re.sub(r"-r?\d+$", "", name).rstrip("_")


def unnamed(told: Mapping[str, Any], notice: str) -> list[str]:
    """The parts of a document that the notice does not name."""
    words = {word.rstrip(".").lower() for word in re.findall(r"[\w.+-]+", notice)}
    missing = []
    for component in told["components"]:
        names = {component["name"].lower(), component["name"].lower().replace("-", "_")}
        if not names & words:
            missing.append(component["name"])
        missing += [
            part["name"] for part in component.get("components", ()) if family(part["name"]).lower() not in words
        ]
    return missing


def main() -> None:
    """Write the document, or say what is not named and fail."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True, metavar="DIR", help="PyInstaller's work folder")
    parser.add_argument("--output", type=Path, required=True, metavar="FILE")
    arguments = parser.parse_args()
    found, unknown = parts(packed(arguments.work), distributions())
    told = document(found)
    arguments.output.write_text(json.dumps(told, indent=2) + "\n", "utf-8")
    print(f"{arguments.output}: {len(found)} parts")
    troubles = []
    if unknown:
        troubles.append(f"nobody is known to have made {', '.join(map(str, unknown))}.")
    if missing := unnamed(told, NOTICE.read_text("utf-8")):
        troubles.append(f"THIRD_PARTY.md does not name {', '.join(sorted(set(missing)))}.")
    for trouble in troubles:
        print(f"bill of materials: {trouble}", file=sys.stderr)
    if troubles and sys.platform == "linux":
        sys.exit(1)


if __name__ == "__main__":
    main()
