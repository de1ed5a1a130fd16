"""Makes the pictures of README and docs from the real window on the sample photos: `python packaging/screenshots.py`.

Each picture is made in light and dark, at 100 % and 200 % text size, offscreen. The sample photos are looked at for
real; the window's data folder is a temporary one, so that nobody's own work shows. `--docs` writes those that the
documentation shows into `docs/pictures/`, as WebP at the window's own size.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from scanner.offline import go_offline  # noqa: E402  # before Qt and the engine

go_offline()

from PIL import Image  # noqa: E402
from PySide6.QtCore import Qt, qInstallMessageHandler  # noqa: E402
from PySide6.QtGui import QFont  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QDialog, QTabWidget, QWidget  # noqa: E402

from app.desktop import preferences as prefs  # noqa: E402
from app.desktop.application import make_application, make_window  # noqa: E402
from app.desktop.export_dialog import ExportDialog  # noqa: E402
from app.desktop.export_run import ExportRun  # noqa: E402
from app.desktop.review_store import PhotoState  # noqa: E402
from app.desktop.window import Window  # noqa: E402

LOOKS: Final = (("light", 1.0), ("dark", 1.0), ("light", 2.0), ("dark", 2.0))
DOCS: Final = {
    "start-recent-light": "start.webp",
    "review-light": "review.webp",
    "review-dark": "review-dark.webp",
    "review-dark-200": "review-large.webp",
}
PATIENCE_S: Final = 600
SHOWN_FIRST: Final = "IMG_20260512_151409.jpg"


def main() -> None:
    """Make all pictures into the folder that was named."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--output", type=Path, required=True, metavar="DIR")
    arguments.add_argument("--photos", type=Path, default=ROOT / "resources" / "samples", metavar="DIR")
    arguments.add_argument("--font", default="", help="instead of the system's own, such as Inter")
    arguments.add_argument("--size", default="1360x860", metavar="WxH", help="of the window")
    arguments.add_argument("--language", default="en", help="en, de, es or fr")
    arguments.add_argument("--right-to-left", action="store_true", help="as a script that runs from the right has it")
    arguments.add_argument("--docs", action="store_true", help="renew docs/pictures/ as well")
    arguments.add_argument("--platform", default=None, help="a Qt platform, such as xcb, instead of offscreen")
    chosen = arguments.parse_args()
    if chosen.platform:
        os.environ["QT_QPA_PLATFORM"] = chosen.platform
    chosen.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        os.environ["PHOTOVET_DATA_DIR"] = str(Path(data) / "data")
        photos = Path(data) / "Spring fair"
        shutil.copytree(chosen.photos, photos, ignore=shutil.ignore_patterns("*.md"))
        prefs.save(prefs.Preferences(welcomed=True, theme="light", language=chosen.language))
        qInstallMessageHandler(lambda *_: None)  # the offscreen platform speaks of window sizes
        app = make_application(["photovet-desktop"])
        if chosen.font:
            app.setFont(QFont(chosen.font))
        if chosen.right_to_left:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        window = make_window(app)
        window.resize(*(int(side) for side in chosen.size.split("x")))
        make_pictures(window, photos, chosen.output)
    if chosen.docs:
        renew_docs(chosen.output)


def renew_docs(output: Path) -> None:
    """Write the pictures of the documentation, small enough for a repository."""
    for name, shown in DOCS.items():
        with Image.open(output / f"{name}.png") as picture:
            picture.convert("RGB").save(ROOT / "docs" / "pictures" / shown, "WEBP", quality=86, method=6)


def make_pictures(window: Window, photos: Path, output: Path) -> None:
    """Open the photos, look at them, and picture the window again and again."""
    window.show()
    for theme, scale in LOOKS:
        look(window, theme, scale)
        save(window, output, "start", theme, scale)
        dialog(window, window.dialogs.welcome, output, "welcome", theme, scale)
    window.add_paths([str(photos)])
    wait(lambda: len(window.store) > 0 and all(entry.result for entry in window.store))
    window.strip.open(str(photos / SHOWN_FIRST))
    wait(lambda: window.canvas.picture is not None)
    wait(lambda: all(window.thumbnails.image(entry.path) is not None for entry in window.store))
    for theme, scale in LOOKS:
        look(window, theme, scale)
        review(window, output, theme, scale)
        dialog(window, window.dialogs.settings, output, "settings", theme, scale)
        dialog(window, window.dialogs.cheat_sheet, output, "keys", theme, scale)
        dialog(window, window.dialogs.help_online, output, "help", theme, scale)
        dialog(window, window.dialogs.history, output, "history", theme, scale)
        dialog(window, lambda: window.dialogs.details(window.viewer.path), output, "details", theme, scale)
    for entry in list(window.store)[:3]:
        window.decider.set_checked(entry.path, checked=True)
    window.opening.start_over()
    for theme, scale in LOOKS:
        look(window, theme, scale)
        save(window, output, "start-recent", theme, scale)
    window.add_paths([str(photos)])
    wait(lambda: len(window.store) > 0 and window.canvas.picture is not None)
    export(window, photos.parent / "Spring fair - checked copies", output)
    window.close()


def review(window: Window, output: Path, theme: str, scale: float) -> None:
    """The review with a chosen region, its panel alone, and the comparison."""
    window.step_region(0)
    wait(lambda: not any(item._pending for item in window.canvas._items.values()))  # noqa: SLF001  # the preview is there
    QTest.qWait(800)
    save(window, output, "review", theme, scale)
    save(window.panel, output, "panel", theme, scale)
    window.canvas.set_comparing(True)
    save(window, output, "compare", theme, scale)
    window.canvas.set_comparing(False)


def export(window: Window, target: Path, output: Path) -> None:
    """The export dialog and its result."""
    for entry in list(window.store):
        window.decider.set_checked(entry.path, checked=True)
    for theme, scale in reversed(LOOKS):
        look(window, theme, scale)
        dialog(window, window.dialogs.export, output, "export", theme, scale)
    window.dialogs.export()
    asked = next(one for one in window.findChildren(ExportDialog) if one.isVisible())
    asked._folder.setText(str(target))  # noqa: SLF001  # as a person would
    asked.accept()
    run = next(one for one in window.findChildren(ExportRun) if one.isVisible())
    wait(lambda: window.store.counts()[PhotoState.EXPORTED] == len(window.store) or not run._waiting)  # noqa: SLF001  # all have come
    for theme, scale in reversed(LOOKS):
        look(window, theme, scale)
        save(run, output, "export-result", theme, scale)
        save(window, output, "exported", theme, scale)
    run.accept()


def dialog(  # noqa: PLR0917  # what, where to, and how it looks
    window: Window, open_it: Callable[[], None], output: Path, name: str, theme: str, scale: float
) -> None:
    """One dialog, and every page of it."""
    open_it()
    QTest.qWait(200)
    opened = next(one for one in window.findChildren(QDialog) if one.isVisible())
    tabs = opened.findChild(QTabWidget)
    for page in range(tabs.count() if tabs else 1):
        if tabs:
            tabs.setCurrentIndex(page)
            QTest.qWait(100)
        save(opened, output, f"{name}-{page + 1}" if tabs else name, theme, scale)
    opened.hide()
    opened.deleteLater()
    QTest.qWait(50)


def look(window: Window, theme: str, scale: float) -> None:
    """Use a theme and a text size."""
    window.theme.apply(theme, scale)
    QTest.qWait(300)


def save(widget: QWidget, output: Path, name: str, theme: str, scale: float) -> None:
    """One picture."""
    path = output / f"{name}-{theme}{'' if scale == 1 else f'-{round(scale * 100)}'}.png"
    widget.grab().save(str(path))
    print(path)


def wait(until: Callable[[], bool]) -> None:
    """Let the window work until that is so."""
    for _ in range(PATIENCE_S * 10):
        if until():
            return
        QTest.qWait(100)
    raise SystemExit("The window did not get there in time.")


if __name__ == "__main__":
    main()
