"""What PhotoVet never calls stays out of its bundle, and OpenCV works with stand-ins for what it is linked with."""

from __future__ import annotations

import os
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import pytest

from scanner.redaction.jpeg import coefficients

ROOT = Path(__file__).parents[3]
SLIM = runpy.run_path(str(ROOT / "packaging" / "pyinstaller" / "slim.py"))
on_linux = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, ("cc", "nm", "objdump"))), reason="needs Linux and a compiler"
)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "PySide6/plugins/imageformats/qtiff.dll",
        "cv2\\opencv_videoio_ffmpeg4100_64.dll",
    ],
)
def test_what_is_never_called_is_unused(place: str) -> None:
    assert SLIM["is_unused"](place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "openvino/libs/libopenvino_intel_cpu_plugin.so",
    ],
)
def test_what_is_called_stays(place: str) -> None:
    assert not SLIM["is_unused"](place)


def test_jpeglib_is_left_the_build_that_is_asked_for() -> None:
    assert SLIM["JPEG_BUILD"] == coefficients._LIBRARY


@on_linux
def test_a_library_stays_only_where_something_asks_for_it(tmp_path: Path) -> None:
    names = ("libinner.so.1", "libouter.so", "libunasked.so")
    for name in names:
        (tmp_path / f"{name}.c").write_text(f"int f_{name.partition('.')[0]}(void) {{ return 1; }}\n")
    inner, outer, unasked = (tmp_path / name for name in names)
    for made, needs in ((inner, []), (outer, [str(inner)]), (unasked, [])):
        options = ["-shared", "-fPIC", "-Wl,--no-as-needed", f"-Wl,-soname,{made.name}", "-o", made]
        subprocess.run(["cc", *options, f"{made}.c", *needs], check=True)
    module = tmp_path / "module.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-Wl,--no-as-needed", "-o", module, f"{outer}.c", outer], check=True)
    entries = [
        ("package/module.so", str(module), "EXTENSION"),
        *((made.name, str(made), "BINARY") for made in (inner, outer, unasked)),
        ("resources/notes.txt", str(tmp_path / "notes.txt"), "DATA"),
    ]
    kept = {place for place, _, _ in SLIM["slim"](entries, tmp_path / "work")}
    assert kept == {"package/module.so", "libouter.so", "libinner.so.1", "resources/notes.txt"}


@on_linux
def test_opencv_works_without_video(tmp_path: Path) -> None:
    """A copy of the installed one, loaded in a process of its own: what PhotoVet asks of it works, a video ends it."""
    package = Path(cv2.__file__).parent
    libraries = package.parent / "opencv_python_headless.libs"
    if not libraries.is_dir():
        pytest.skip("this build of OpenCV brings no libraries")
    (tmp_path / "cv2").mkdir()
    (tmp_path / libraries.name).mkdir()
    for file in package.glob("*.py"):
        shutil.copy(file, tmp_path / "cv2")
    for folder in package.iterdir():
        if folder.is_dir() and folder.name != "__pycache__":
            (tmp_path / "cv2" / folder.name).symlink_to(folder)
    binary = next(package.glob("cv2*.so"))
    shutil.copy(binary, tmp_path / "cv2")
    replaced = 0
    for library in libraries.iterdir():
        if library.name.partition("-")[0] in SLIM["STAND_INS"]:
            made = SLIM["stand_in"](binary, library, tmp_path / "work")
            shutil.copy(made, tmp_path / libraries.name)
            replaced += 1
            assert made.stat().st_size < 100_000
        elif library.name.partition("-")[0] in ("libavif", "libaom", "libpng16", "libgfortran", "libquadmath"):
            (tmp_path / libraries.name / library.name).symlink_to(library)
    assert replaced >= 4
    asked = (
        "import cv2, numpy as np\n"
        "print(cv2.__file__)\n"
        "rgb = (np.arange(300 * 200 * 3) % 251).astype(np.uint8).reshape(200, 300, 3)\n"
        "for form in ('.png', '.jpg', '.webp', '.tiff', '.avif'):\n"
        "    ok, data = cv2.imencode(form, rgb)\n"
        "    assert ok and cv2.imdecode(data, cv2.IMREAD_COLOR).shape == rgb.shape\n"
        "square = np.float32([[0, 0], [99, 0], [99, 99], [0, 99]])\n"
        "turn = cv2.getPerspectiveTransform(square, square + 1)\n"
        "cv2.warpPerspective(rgb, turn, (100, 100)); cv2.GaussianBlur(rgb, (0, 0), 7); cv2.resize(rgb, (50, 50))\n"
        "cv2.dct(rgb[:8, :8, 0].astype(np.float32)); cv2.minAreaRect(square); cv2.createCLAHE().apply(rgb[:, :, 0])\n"
        "print('works', flush=True)\n"
        "cv2.VideoCapture('nothing.avi', cv2.CAP_FFMPEG)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", asked], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.split() == [str(tmp_path / "cv2" / "__init__.py"), "works"], done.stderr
    assert done.returncode != 0
    assert "PhotoVet has OpenCV without video." in done.stderr
