"""The nearest town to a position, offline: 69,472 towns of GeoNames (see `resources/gazetteer/README.md`)."""

from __future__ import annotations

import lzma
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

import numpy as np
from numpy.typing import NDArray

_EARTH_RADIUS_KM: Final = 6371.0088  # mean radius, IUGG
_NEAR_KM: Final = 15.0
_SAME_PLACE_KM: Final = 1.0
_FAR_KM: Final = 200.0  # beyond this a town says nothing any more: open sea, ice, desert


@dataclass(frozen=True, slots=True)
class Town:
    """A town and how far it is from the position asked for."""

    name: str
    region: str  # the country; for the United States, the state
    distance_km: float

    @property
    def place(self) -> str:
        """The name with its region: "Springfield, Illinois"."""
        return f"{self.name}, {self.region}" if self.region else self.name

    @property
    def near(self) -> bool:
        """Whether one would call it near rather than tell the distance."""
        return self.distance_km <= _NEAR_KM


@dataclass(frozen=True, slots=True)
class _Towns:
    unit_vectors: NDArray[np.float64]  # shape (n, 3)
    names: list[str]
    regions: list[str]
    weights: NDArray[np.float64]  # the fourth root of the population


def nearest_town(latitude: float, longitude: float) -> Town | None:
    """The town by which people would name a position in decimal degrees (WGS 84); None where none is within 200 km."""
    towns = _load()
    here = _unit_vectors(np.array([latitude]), np.array([longitude]))[0]
    chords = np.linalg.norm(towns.unit_vectors - here, axis=1)
    # A city is known further off than the village or quarter that happens to be closest: a place with sixteen times the
    # people may be twice as far away.
    index = int((np.maximum(chords, _SAME_PLACE_KM / _EARTH_RADIUS_KM) / towns.weights).argmin())
    # The chord of the unit sphere is twice the haversine's square root, and exact for close points, where a cosine
    # is not.
    distance_km = 2 * _EARTH_RADIUS_KM * float(np.arcsin(min(1.0, float(chords[index]) / 2)))
    if distance_km > _FAR_KM:
        return None
    region = towns.regions[index]
    return Town(towns.names[index], _region_names().get(region, ""), distance_km)


@cache
def _load() -> _Towns:
    packed = files("resources").joinpath("gazetteer", "towns.tsv.xz").read_bytes()
    steps, longitudes, names, regions, sizes = lzma.decompress(packed).decode("utf-8").rstrip("\n").split("\n")
    latitudes = np.cumsum(np.array(steps.split("\t"), dtype=np.int64)) / 1000
    return _Towns(
        _unit_vectors(latitudes, np.array(longitudes.split("\t"), dtype=np.int64) / 1000),
        names.split("\t"),
        regions.split("\t"),
        2.0 ** (np.array(sizes.split("\t"), dtype=np.float64) / 4),
    )


@cache
def _region_names() -> dict[str, str]:
    text = files("resources").joinpath("gazetteer", "regions.tsv").read_text("utf-8")
    return {code: name for code, _, name in (line.partition("\t") for line in text.splitlines())}


def _unit_vectors(latitudes: NDArray[np.float64], longitudes: NDArray[np.float64]) -> NDArray[np.float64]:
    phi, theta = np.radians(latitudes), np.radians(longitudes)
    return np.stack([np.cos(phi) * np.cos(theta), np.cos(phi) * np.sin(theta), np.sin(phi)], axis=1)
