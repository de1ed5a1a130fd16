"""The installer for Windows is made by NSIS without a warning, and takes away all that it brings."""

from __future__ import annotations

import re
import runpy
import shutil
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[3] / "packaging"
SCRIPT = (PACKAGING / "nsis" / "photovet.nsi").read_text("utf-8")


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_it_is_made_of_a_bundle(tmp_path: Path) -> None:
    bundle = tmp_path / "photovet"
    (bundle / "parts").mkdir(parents=True)
    for name in ("photovet.exe", "photovet-desktop.exe", "parts/schön.txt"):
        (bundle / name).write_bytes(b"MZ")
    made = runpy.run_path(str(PACKAGING / "build.py"))["installer"](bundle, tmp_path)
    head = made.read_bytes()
    assert head[:2] == b"MZ"
    assert b"longPathAware" in head
    assert 'level="asInvoker"' in head.decode("latin-1"), "it needs no administrator"


def test_what_is_installed_is_taken_away_again() -> None:
    install, uninstall = SCRIPT.split('Section "Uninstall"')
    for entry in re.findall(r'insertmacro MenuEntry "(\S+)"', install):
        assert f'DeleteRegKey HKCU "{entry}"' in uninstall
    for file in (PACKAGING / "windows").iterdir():
        assert f'File "${{SENDTO_FILES}}\\{file.name}"' in install
        assert f'Delete "$SENDTO\\{file.name}"' in uninstall
    assert 'Delete "$SMPROGRAMS\\PhotoVet.lnk"' in uninstall
    assert 'insertmacro UserPath "-Remove"' in uninstall
    guard = SCRIPT.partition("Function un.onInit")[2].partition("FunctionEnd")[0]
    assert "$LOCALAPPDATA\\Programs\\PhotoVet" in guard
    assert "Abort" in guard
    assert "HKLM" not in SCRIPT, "it is for one user"
    assert "MUI_PAGE_DIRECTORY" not in SCRIPT, "the whole folder is removed, so it must be PhotoVet's own"


def test_the_send_to_entries_look_where_it_installs() -> None:
    (folder,) = re.findall(r'^InstallDir "\$LOCALAPPDATA\\(.+)"$', SCRIPT, re.MULTILINE)
    for file in (PACKAGING / "windows").iterdir():
        assert f"%LOCALAPPDATA%\\{folder}\\" in file.read_text("ascii")
