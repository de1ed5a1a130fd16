"""Shared by all tests: nobody's own watchlist or configuration may have a say, and no test may reach the network."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from scanner.offline import go_offline
from support import outside

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
outside.begin()  # of those tests that have a network of their own
go_offline()
# A busy computer makes no property false: how long an example takes is not what these tests are about.
settings.register_profile("photovet", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("photovet")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of the test's own."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("PHOTOVET_DATA_DIR", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    return folder
