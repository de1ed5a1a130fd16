"""What people download is made of a built bundle, and a bundle that does not work is noticed when it is tried."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

BUILD = Path(__file__).parents[3] / "packaging" / "build.py"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the downloads of Linux")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder with a bundle whose programs do nothing."""
    folder = tmp_path / "bundle"
    (folder / "photovet" / "parts").mkdir(parents=True)
    for name in ("photovet", "photovet-desktop"):
        (folder / "photovet" / name).write_text("#!/bin/sh\nexit 3\n" if name == "photovet-desktop" else "#!/bin/sh\n")
        (folder / "photovet" / name).chmod(0o755)
    return folder


def build(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, BUILD, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)


def test_a_tarball_and_a_package_are_made(bundle: Path, tmp_path: Path) -> None:
    done = build("--bundle", bundle, "--output", tmp_path / "dist")
    assert done.returncode == 0, done.stderr
    (tarball,) = (tmp_path / "dist").glob("photovet-*-linux-*.tar.xz")
    with tarfile.open(tarball) as archive:
        assert archive.getmember("photovet/photovet").mode & 0o111
    assert len(list((tmp_path / "dist").glob("*.deb"))) == (1 if shutil.which("dpkg-deb") else 0)


def test_a_bundle_that_does_not_work_fails_the_build(bundle: Path, tmp_path: Path) -> None:
    done = build("--bundle", bundle, "--output", tmp_path / "dist", "--smoke")
    assert done.returncode != 0
    assert "smoke test: cleaning the samples failed" in done.stderr or "JSONDecodeError" in done.stderr
