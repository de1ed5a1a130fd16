"""What PhotoVet never calls stays out of its bundle: video, GTK, TLS, other builds of libjpeg.

On Linux libraries are followed through what each asks the loader for (`DT_NEEDED`); elsewhere only names decide.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Final, TypeAlias

Entry: TypeAlias = tuple[str, str, str]
"""A row of PyInstaller's table of contents: the place in the bundle, the file (or a link's target), the type code."""

JPEG_BUILD: Final = "turbo210"
"""The one build of libjpeg that `scanner.redaction.jpeg.coefficients` asks jpeglib for."""

# OpenVINO's plugins and front ends for other hardware and other model formats, and what they keep.
UNUSED_OPENVINO: Final = (
    *("intel_gpu", "intel_npu", "cache.json"),
    *("tensorflow", "pytorch_frontend", "paddle_frontend", "jax_frontend", "gguf_frontend"),
)

# Python's modules for encrypted connections bring OpenSSL; `cryptography` has its own, newer one.
UNUSED_MODULES: Final = (
    *("openvino_telemetry", "openvino.torch", "openvino.tools", "nncf", "torch", "torchvision", "onnxruntime"),
    *("tkinter", "matplotlib", "IPython", "pytest", "readline", "curses"),
    *("ssl", "_ssl", "_hashlib", "PySide6.QtNetwork"),
)

_UNUSED_PLUGINS: Final = (
    *("tls", "networkinformation", "egldeviceintegrations", "generic", "sqldrivers", "qmltooling", "printsupport"),
    *("imageformats", "vectorimageformats"),
)
_KEPT_IMAGE_FORMATS: Final = re.compile(r"q(svg|ico|jpeg|gif)")  # icons and what style sheets name; photos never
_UNUSED_FILES: Final = re.compile(
    r"lib(qgtk3|qeglfs|qlinuxfb|qminimalegl|qminimal|qvkkhrdisplay|qvnc|qtvirtualkeyboardplugin)\.so"
    r"|opencv_videoio_ffmpeg\w*\.dll|opengl32sw\.dll|Qt6Network\.dll"
)
_QT_TRANSLATIONS: Final = re.compile(r"PySide6/(Qt/)?translations/(?!qtbase_(de|en|es|fr)\.qm$)")

# What OpenCV is linked with, each with what the lack of it means.
STAND_INS: Final[Mapping[str, str]] = {
    "libavcodec": "video",
    "libavformat": "video",
    "libavutil": "video",
    "libswscale": "video",
    "libopenblasp": "linear algebra of large matrices",
}


def is_unused(place: str) -> bool:
    """Whether PhotoVet runs without what PyInstaller puts at that place of the bundle."""
    path = PurePosixPath(place.replace("\\", "/"))
    if _UNUSED_FILES.fullmatch(path.name) or _QT_TRANSLATIONS.search(str(path)):
        return True
    if "plugins" in path.parts:
        kind = path.parts[path.parts.index("plugins") + 1]
        return kind in _UNUSED_PLUGINS and not (kind == "imageformats" and _KEPT_IMAGE_FORMATS.search(path.name))
    return False


def slim(entries: Iterable[Entry], work: Path) -> list[Entry]:
    """The entries without what is unused and, on Linux, without the libraries that only the unused asks for.

    OpenCV cannot be loaded without the libraries of `STAND_INS`: stand-ins for them are made in the folder `work`.
    Raises CalledProcessError where the compiler or binutils fail.
    """
    kept = [entry for entry in entries if not is_unused(entry[0])]
    if sys.platform != "linux":
        return kept
    opencv = next((file for place, file, _ in kept if re.search(r"^cv2/cv2\.\S*so$", place)), None)
    replaced = []
    for place, file, code in kept:
        family = PurePosixPath(place).name.partition("-")[0]
        if opencv and code == "BINARY" and family in STAND_INS and "opencv" in place:
            file = str(stand_in(Path(opencv), Path(file), work))  # noqa: PLW2901
        replaced.append((place, file, code))
    return _reachable(replaced)


def _reachable(entries: list[Entry]) -> list[Entry]:
    libraries: dict[str, list[Entry]] = {}
    for entry in entries:
        if _is_library(entry):
            libraries.setdefault(PurePosixPath(entry[0]).name, []).append(entry)
    kept = [entry for entry in entries if not _is_library(entry)]
    found: set[str] = set()
    waiting = [file for _, file, code in kept if code in {"BINARY", "EXTENSION"}]
    waiting += [file for place, file, _ in entries if PurePosixPath(place).name.startswith("libpython")]
    found |= {PurePosixPath(place).name for place, _, _ in entries if "libpython" in place}
    while waiting:
        for name in needed(Path(waiting.pop())):
            if name in libraries and name not in found:
                found.add(name)
                waiting += [file for _, file, code in libraries[name] if code != "SYMLINK"]
    return kept + [entry for name in libraries if name in found for entry in libraries[name]]


def _is_library(entry: Entry) -> bool:
    """Whether it is there only because something else asks the loader for it."""
    place, _, code = entry
    path = PurePosixPath(place)
    beside = len(path.parts) == 1 or path.parts[0].endswith(".libs") or path.parts[:3] == ("PySide6", "Qt", "lib")
    return code in {"BINARY", "SYMLINK"} and beside and ".so" in path.name and path.name.startswith("lib")


def needed(file: Path) -> list[str]:
    """The names of the libraries that an ELF file asks the loader for; none for another file."""
    told = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=False)
    return re.findall(r"^\s+NEEDED\s+(\S+)$", told.stdout, re.MULTILINE)


def stand_in(asking: Path, library: Path, work: Path) -> Path:
    """A small library that has the name and the symbols of another, as far as the asking file wants them.

    Whatever function of it is called ends the process with a sentence. Raises CalledProcessError.
    """
    wanted = {name: version for name, version in symbols(asking, defined=False).items() if "GLIBC" not in version}
    own = {name: version for name, version in symbols(library, defined=True).items() if name in wanted}
    versions: dict[str, list[str]] = {}
    for name, version in own.items():
        versions.setdefault(version, []).append(name)
    what = STAND_INS[library.name.partition("-")[0]]
    source, script, made = work / f"{library.name}.c", work / f"{library.name}.map", work / library.name
    work.mkdir(parents=True, exist_ok=True)
    lines = ["#include <stdio.h>", "#include <stdlib.h>"]
    lines.append(f'static void gone(void) {{ fputs("PhotoVet has OpenCV without {what}.\\n", stderr); abort(); }}')
    lines += [f"void {name}(void) {{ gone(); }}" for name in sorted(own)]
    source.write_text("\n".join(lines) + "\n", "ascii")
    nodes = [f"{version} {{ global: {'; '.join(sorted(names))}; }};" for version, names in versions.items() if version]
    script.write_text("\n".join(nodes) + "\n", "ascii")
    options = ["-shared", "-fPIC", "-Os", "-s", "-fno-builtin", f"-Wl,-soname,{library.name}"]
    options += [f"-Wl,--version-script={script}"] if nodes else []
    subprocess.run(["cc", *options, "-o", made, source], check=True)
    return made


def symbols(file: Path, *, defined: bool) -> dict[str, str]:
    """The dynamic symbols that an ELF file has, or asks for, each with its version ("" without one)."""
    option = "--defined-only" if defined else "--undefined-only"
    told = subprocess.run(["nm", "-D", option, file], capture_output=True, text=True, check=True)
    found = re.findall(r"^\S*\s+[TWiU] ([^@\s]+)(?:@{1,2}(\S+))?$", told.stdout, re.MULTILINE)
    return dict(found)
