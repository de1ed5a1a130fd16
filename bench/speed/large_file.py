"""What cleaning the metadata of a very large file costs: a TIFF of 500 MB, written here, cleaned by the command line.

    python bench large_file [--megabytes 500]

Prints seconds, and the peak memory of the largest process by the kernel's own count (ru_maxrss), in which the pages of
mapped files count as well.
"""

from __future__ import annotations

import argparse
import resource
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROWS_PER_STRIP = 64
WIDTH_PX = 12_000
SECRET = b"Ann Owner, 12 Mill Lane\0"


def write_tiff(path: Path, megabytes: int) -> None:
    """An uncompressed RGB TIFF in strips, its directory behind the pixels, with an artist and bytes behind its end."""
    strip_bytes = WIDTH_PX * 3 * ROWS_PER_STRIP
    strips = megabytes * 1_000_000 // strip_bytes
    offsets = [8 + number * strip_bytes for number in range(strips)]
    values_at = 8 + strips * strip_bytes
    values = struct.pack(f"<{strips}I", *offsets) + struct.pack(f"<{strips}I", *[strip_bytes] * strips)
    bits_at, artist_at = values_at + len(values), values_at + len(values) + 6
    directory_at = artist_at + len(SECRET)
    tags = (
        (256, 4, 1, WIDTH_PX),
        (257, 4, 1, strips * ROWS_PER_STRIP),
        (258, 3, 3, bits_at),
        (259, 3, 1, 1),
        (262, 3, 1, 2),
        (273, 4, strips, values_at),
        (277, 3, 1, 3),
        (278, 4, 1, ROWS_PER_STRIP),
        (279, 4, strips, values_at + 4 * strips),
        (315, 2, len(SECRET), artist_at),
    )
    with path.open("wb") as file:
        file.write(b"II*\0" + struct.pack("<I", directory_at))
        for number in range(strips):
            row = bytes((number + column) % 251 for column in range(WIDTH_PX * 3))
            file.write(row * ROWS_PER_STRIP)
        file.write(values + struct.pack("<3H", 8, 8, 8) + SECRET)
        file.write(struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", *tag) for tag in tags) + bytes(4))
        file.write(SECRET)


def main() -> None:
    """Write, clean, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=500)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / "large.tif", Path(folder) / "out"
        write_tiff(path, options.megabytes)
        command = [sys.executable, "-m", "app.cli.entry", "clean", str(path), "--metadata-only", "--output", str(out)]
        began = time.perf_counter()
        subprocess.run(command, check=True)
        seconds = time.perf_counter() - began
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        copy = out / "large.tif"
        with copy.open("rb") as file:
            clean = not any(SECRET[:-1] in piece for piece in iter(lambda: file.read(1 << 24), b""))
        print(f"{path.stat().st_size / 1e6:.0f} MB to {copy.stat().st_size / 1e6:.0f} MB, clean: {clean}")
        print(f"{seconds:.1f} s, {used.ru_utime + used.ru_stime:.1f} s of CPU, peak {used.ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
