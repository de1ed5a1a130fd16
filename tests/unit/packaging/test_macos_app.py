"""The macOS application opens the window: what PyInstaller writes into its Info.plist, read without a Mac."""

from __future__ import annotations

import plistlib
import runpy
import sys
from importlib.metadata import version
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

PACKAGING = Path(__file__).parents[3] / "packaging"
RECIPE = PACKAGING / "pyinstaller" / "photovet.spec"


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, Any]:
    """What the recipe hands to PyInstaller's `BUNDLE` on a Mac."""
    hooks = ModuleType("PyInstaller.utils.hooks")
    for name in ("collect_data_files", "collect_dynamic_libs", "copy_metadata"):
        setattr(hooks, name, lambda *_, **__: [])
    hooks.get_package_paths = lambda name: (str(tmp_path), str(tmp_path / name))  # type: ignore[attr-defined]
    for folder in ("jpeglib/cjpeglib", "openvino/libs"):
        (tmp_path / folder).mkdir(parents=True)
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, hooks.__name__, hooks)
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(sys, "path", list(sys.path))
    made: dict[str, Any] = {}

    def program(*_: object, **options: Any) -> SimpleNamespace:
        made.setdefault("programs", {})[options["name"]] = options["console"]
        return SimpleNamespace()

    given = {
        "SPECPATH": str(RECIPE.parent),
        "Analysis": lambda *_, **__: SimpleNamespace(pure=[], scripts=[], binaries=[], datas=[]),
        "PYZ": lambda *_: None,
        "EXE": program,
        "COLLECT": lambda *_, **__: None,
        "BUNDLE": lambda *_, **options: made.update(options),
    }
    runpy.run_path(str(RECIPE), given)
    return made


def test_the_window_is_what_starts(app: dict[str, Any]) -> None:
    plist = plistlib.loads(plistlib.dumps(app["info_plist"]))
    assert app["programs"][plist["CFBundleExecutable"]] is False, "the command line would be started"
    assert plist["LSBackgroundOnly"] is False, "PyInstaller says otherwise where a command line is in the bundle"


def test_the_version_is_that_of_the_package(app: dict[str, Any]) -> None:
    plist = app["info_plist"]
    assert app["version"] == plist["CFBundleShortVersionString"] == plist["CFBundleVersion"] == version("photovet")


def test_photos_and_folders_are_taken(app: dict[str, Any]) -> None:
    types = [kind for entry in app["info_plist"]["CFBundleDocumentTypes"] for kind in entry["LSItemContentTypes"]]
    assert types == ["public.image", "public.folder"]


def test_nothing_is_asked_of_the_system_but_to_compile_in_memory() -> None:
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert set(entitlements) == {
        "com.apple.security.cs.allow-jit",
        "com.apple.security.cs.allow-unsigned-executable-memory",
    }
