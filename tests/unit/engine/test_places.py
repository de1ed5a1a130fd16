"""What a worker may read where PhotoVet is a bundle."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from scanner.confine import places


def test_a_bundle_reads_its_modules_from_its_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "photovet" / "photovet"
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "photovet" / "parts"), raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert {program, tmp_path / "photovet" / "parts"} <= set(places.readable())
    assert tmp_path / "photovet" not in places.readable(), "photos may lie beside the program"


def test_an_installed_python_is_no_bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert tmp_path / "python" not in places.readable()
