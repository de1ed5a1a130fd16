"""The entries of file managers hand on what was selected, whole, whatever the files are called."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[3] / "packaging"
LINUX = PACKAGING / "linux"
DOLPHIN = LINUX / "dolphin" / "photovet.desktop"
SCRIPTS = [LINUX / "install-for-user.sh", *sorted((LINUX / "nautilus").iterdir())]

# What desktop-file-validate says about any of KDE's service menus: they are no applications.
_KDE_ONLY = ('required key "Name"', 'key "MimeType" is present', 'key "Actions" is present')

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts of other systems")


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} is not installed")


@pytest.fixture
def desk(tmp_path: Path) -> dict[str, str]:
    """A home and a PATH in which every program that is started writes down its arguments and what it reads."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("photovet", "zenity", "notify-send", "osascript", "open"):
        note = f'printf "%s\\0" "$@" > "$HOME/{name}.arguments"; [ -t 0 ] || cat > "$HOME/{name}.stdin"'
        (programs / name).write_text(f"#!/bin/sh\n{note}\n")
    (programs / "konsole").write_text('#!/bin/sh\n[ "$1 $2" = "--hold -e" ] || exit 9\nshift 2\nexec "$@"\n')
    for program in programs.iterdir():
        program.chmod(0o755)
    return {"HOME": str(tmp_path), "PATH": f"{programs}{os.pathsep}/usr/bin{os.pathsep}/bin", "TMPDIR": str(tmp_path)}


def arguments(home: dict[str, str], program: str) -> list[str]:
    return (Path(home["HOME"]) / f"{program}.arguments").read_text().split("\0")[:-1]


def run(command: list[str | Path], home: dict[str, str], **more: str) -> int:
    return subprocess.run(command, env=home | more, stdin=subprocess.DEVNULL, check=False, timeout=30).returncode


AWKWARD = ['/photos/it\'s a $HOME "day".jpg', "/photos/-v.png", "/photos/ä b"]


def test_nautilus_opens_and_cleans_the_selection(desk: dict[str, str]) -> None:
    selected = "".join(f"{path}\n" for path in AWKWARD)
    for script, expected in (
        ("Check with PhotoVet", ["review", "--files-from", "-"]),
        (
            "Clean copies with PhotoVet",
            ["clean", "--files-from", "-", "--output", "/photos/PhotoVet copies"],
        ),
    ):
        path = LINUX / "nautilus" / script
        assert run(["sh", path], desk, NAUTILUS_SCRIPT_SELECTED_FILE_PATHS=selected) == 0
        assert arguments(desk, "photovet") == expected
        assert (Path(desk["HOME"]) / "photovet.stdin").read_text().rstrip("\n") == selected.rstrip("\n")
    assert any("All copies are written" in argument for argument in arguments(desk, "zenity"))


def dolphin_command(action: str) -> list[str]:
    """The command of an action: unescaped as a string of a desktop entry, then split as its Exec key is quoted.

    Inside of double quotes the key escapes what a shell does, so that a shell can split it.
    """
    entry = ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their capitals
    entry.read(DOLPHIN, "utf-8")
    quoted = entry[f"Desktop Action {action}"]["Exec"].replace("\\\\", "\\")
    split = subprocess.run(["sh", "-c", f'printf "%s\\0" {quoted}'], capture_output=True, text=True, check=True)
    words = split.stdout.split("\0")[:-1]
    return [path for word in words for path in (AWKWARD if word == "%F" else [word])]


def test_dolphin_opens_and_cleans_the_selection(desk: dict[str, str]) -> None:
    assert dolphin_command("review") == ["photovet", "review", *AWKWARD]
    assert run(dolphin_command("clean"), desk) == 0
    assert arguments(desk, "photovet") == ["clean", "--output", f"{desk['HOME']}/PhotoVet copies", *AWKWARD]


@needs("zsh")
def test_finder_cleans_the_selection(desk: dict[str, str]) -> None:
    desk["PATH"] = f"{desk['HOME']}/bin:{desk['PATH']}"
    assert run(["zsh", "-f", PACKAGING / "macos" / "clean-copies.zsh", *AWKWARD], desk) == 0
    copies = f"{desk['HOME']}/Pictures/PhotoVet copies"
    assert arguments(desk, "photovet") == ["clean", "--output", copies, "--", *AWKWARD]
    assert arguments(desk, "open") == [copies]


@needs("zsh")
def test_finder_takes_the_command_inside_of_the_application(desk: dict[str, str]) -> None:
    inside = Path(desk["HOME"]) / "Applications" / "PhotoVet.app" / "Contents" / "MacOS"
    inside.mkdir(parents=True)
    (Path(desk["HOME"]) / "bin" / "photovet").rename(inside / "photovet")
    assert run(["zsh", "-f", PACKAGING / "macos" / "clean-copies.zsh", "/photos/a.jpg"], desk) == 0
    assert arguments(desk, "photovet")[-1] == "/photos/a.jpg"


def test_everything_is_put_in_place_and_taken_away_again(desk: dict[str, str], tmp_path: Path) -> None:
    data = tmp_path / "data"
    installer = LINUX / "install-for-user.sh"
    assert run(["sh", installer], desk, XDG_DATA_HOME=str(data)) == 0
    placed = {path.name for path in data.rglob("*") if path.is_file()}
    assert {"photovet.desktop", "photovet.svg", *(path.name for path in (LINUX / "nautilus").iterdir())} <= placed
    assert run(["sh", installer, "--remove"], desk, XDG_DATA_HOME=str(data)) == 0
    assert {path.name for path in data.rglob("*") if path.is_file()} <= {"mimeinfo.cache"}


@needs("desktop-file-validate")
def test_desktop_entries_are_valid() -> None:
    for entry, allowed in ((LINUX / "photovet.desktop", ()), (DOLPHIN, _KDE_ONLY)):
        said = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False).stdout
        assert [line for line in said.splitlines() if not any(words in line for words in allowed)] == []


@needs("shellcheck")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_shell_scripts_pass_the_checker(script: Path) -> None:
    checked = subprocess.run(["shellcheck", script], capture_output=True, text=True, check=False)
    assert checked.stdout == ""


def test_send_to_entries_have_the_line_ends_and_names_of_windows() -> None:
    scripts = {script.stem: script for script in (PACKAGING / "windows").iterdir()}
    assert scripts.keys() == {"Check with PhotoVet", "Clean copies with PhotoVet"}
    for script in scripts.values():
        assert script.suffix == ".cmd"
        lines = script.read_bytes().splitlines(keepends=True)
        assert lines[0].rstrip() == b"@echo off"
        assert any(b"%*" in line for line in lines)
        assert any(b"Programs\\PhotoVet\\photovet" in line for line in lines), "where an unpacked bundle lies"
        assert all(line.endswith(b"\r\n") for line in lines)
