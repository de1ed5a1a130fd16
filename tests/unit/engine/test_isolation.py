"""The environment in which PhotoVet starts itself."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.isolation import absolute_path, clean_environment, isolated_children

HOME = str(Path(__file__).parents[3])


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("LD_LIBRARY_PATH", ":/opt/lib", "/opt/lib"),
        ("LD_LIBRARY_PATH", ".", None),
        ("LD_PRELOAD", "./here.so /usr/lib/there.so:libjemalloc.so", "/usr/lib/there.so:libjemalloc.so"),
        ("PATH", "/usr/bin::bin:/bin", "/usr/bin:/bin"),
        ("GCONV_PATH", "modules", None),
        ("QT_PLUGIN_PATH", "/usr/lib/qt6/plugins", None),
        ("QT_QPA_PLATFORM_PLUGIN_PATH", ".", None),
        ("OPENCV_CORE_PLUGIN_PATH", "/elsewhere", None),
        ("PYTHONPATH", f"{HOME}:/elsewhere:", HOME),
        ("PYTHONPATH", "/elsewhere", None),
        ("PYTHONHOME", "/elsewhere", None),
        ("PYTHONSTARTUP", "/elsewhere/start.py", None),
        ("PYTHONWARNINGS", "error::evil.Warning", None),
        ("PYTHONIOENCODING", "utf-8", "utf-8"),
        ("QT_QPA_PLATFORM", "offscreen", "offscreen"),
        ("LANG", "de_DE.UTF-8", "de_DE.UTF-8"),
    ],
)
def test_what_stays_of_the_environment(name: str, value: str, kept: str | None) -> None:
    assert clean_environment({name: value}).get(name) == kept


@given(
    st.dictionaries(
        st.sampled_from(["PATH", "LD_PRELOAD", "LD_LIBRARY_PATH", "PYTHONPATH", "PYTHONHOME", "HOME"]),
        st.text(st.sampled_from(f":/. a{os.sep}"), max_size=12),
    )
)
def test_a_clean_environment_is_clean(environment: dict[str, str]) -> None:
    """Else a program would start itself for ever."""
    clean = clean_environment(environment)
    assert clean_environment(clean) == clean


def test_children_get_what_this_process_keeps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setattr(sys, "path", ["", "relative", *sys.path])
    before = dict(os.environ)
    with isolated_children():
        assert "PYTHONPATH" not in os.environ
        assert os.environ["PYTHONSAFEPATH"] == "1"
        assert sys.path == absolute_path()
        assert not {"", "relative"} & set(sys.path)
    assert dict(os.environ) == before
    assert sys.path[:2] == ["", "relative"]
