"""A school's officer at work, by keys alone: `python bench officer [--photos N]`.

The officer vets photos of which forty are distinct: decides about the things found in them, approves photo by photo,
and opens the export. Counted are key presses, and for how long each photo was open before it was approved. Scans are
prepared; pictures, approvals, decisions and the session on disk are real.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(Path(__file__).parent)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from window import make_window, settle, wait  # noqa: E402  # the bench beside this one

DISTINCT: Final = 40
LEAST_SEEN_S: Final = 0.3


def main() -> None:
    """Vet once, and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=400, help="how many; forty of them are distinct")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PHOTOVET_DATA_DIR"] = str(Path(folder) / "data")
        vet(Path(folder), chosen.photos)


def vet(folder: Path, count: int) -> None:  # one walk, step by step
    """From open to the export's dialog."""
    from PySide6.QtCore import Qt  # noqa: PLC0415  # after the platform is chosen
    from PySide6.QtTest import QTest  # noqa: PLC0415  # see above

    from app.desktop import preferences as prefs  # noqa: PLC0415  # see above
    from app.desktop.export_dialog import ExportDialog  # noqa: PLC0415  # see above
    from app.desktop.review_store import PhotoState  # noqa: PLC0415  # see above
    from scanner.model import Kind, PixelBox  # noqa: PLC0415  # see above
    from support.desktop import PreparedPool, draw_photo, finding  # noqa: PLC0415  # see above

    prefs.save(prefs.Preferences(welcomed=True, vetted_by="Officer"))
    found = {}
    for number in range(count):
        name, distinct = f"{number:04}.jpg", number % DISTINCT
        draw_photo(folder / "photos" / name, seed=number)
        found[name] = (
            finding(1, Kind.SCHOOL, PixelBox(40, 60, 300, 120), "Maple Hollow Elementary School"),
            finding(2, Kind.PLATE, PixelBox(360, 300, 480, 340), f"{distinct % 10}KDR {400 + distinct}"),
            finding(3, Kind.FACE, PixelBox(500, 60, 580, 160)),
        )
    window = make_window(lambda _: PreparedPool(found))
    window.resize(1360, 860)
    window.show()
    settle(window)
    presses = 0

    def press(key: Qt.Key) -> None:
        nonlocal presses
        presses += 1
        QTest.keyClick(window.focusWidget() or window, key)

    window.add_paths([str(folder / "photos")])
    wait(lambda: len(window.store) == count and all(entry.result for entry in window.store))
    wait(lambda: window.canvas.picture is not None)
    begin = opened = time.perf_counter()
    window.canvas.setFocus()
    press(Qt.Key.Key_D)
    page = window.views.things
    wait(lambda: page.model.rowCount() > 0)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_H)  # the first kind, everywhere
    press(Qt.Key.Key_P)
    deciding = presses
    shortest = float("inf")
    for _ in range(count):
        path = window.viewer.path
        while not window.store.entry(path).review.checked:
            wait(lambda path=path: window.seen.is_seen(path))  # type: ignore[misc]  # bound now
            shortest = min(shortest, time.perf_counter() - opened)
            press(Qt.Key.Key_Return)
        opened = time.perf_counter()
    approving = presses - deciding
    wait(lambda: window.store.counts()[PhotoState.CHECKED] == count)
    press(Qt.Key.Key_Return)
    wait(lambda: bool(window.findChildren(ExportDialog)))
    took = time.perf_counter() - begin
    print(
        f"officer: {count} photos in {took:.0f} s; {presses} key presses, {deciding} of them for decisions, "
        f"{approving / count:.2f} a photo to approve; each photo was on the screen for {shortest:.2f} s or longer"
    )
    if shortest < LEAST_SEEN_S:
        raise SystemExit("A photo was approved that nobody could have seen.")
    window.close()


if __name__ == "__main__":
    main()
