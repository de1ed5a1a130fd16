"""Light, dark or as the system has it: one set of colours, a palette and a style sheet, at any text size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.desktop.style_sheet import style_sheet
from scanner.model import Kind, MetadataKind

BASE_TEXT_PX: Final = 13.5
_LARGE_TEXT: Final = 1.4
TEXT_SCALES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of one theme, as #rrggbb."""

    accent: str
    on_accent: str
    accent_hover: str
    ink: str
    soft_ink: str
    panel: str
    ground: str
    canvas: str
    line: str
    control_line: str  # what outlines a control must stand out from its ground: 3:1 at least
    ok: str
    ok_ground: str
    chosen: str
    warn: str
    switch_off: str


LIGHT: Final = Colors(
    accent="#0f6e84",
    on_accent="#ffffff",
    accent_hover="#0c5a6c",
    ink="#1d2328",
    soft_ink="#5c6670",
    panel="#ffffff",
    ground="#f5f6f7",
    canvas="#e8eaee",
    line="#e1e4e8",
    control_line="#858d96",
    ok="#2e7d4f",
    ok_ground="#eff7f2",
    chosen="#e3f0f4",
    warn="#a15c00",
    switch_off="#7d868f",
)
DARK: Final = Colors(
    accent="#4fb3c8",
    on_accent="#0f1a1e",
    accent_hover="#74c6d7",
    ink="#eef1f3",
    soft_ink="#a4afb9",
    panel="#23282d",
    ground="#1b1f23",
    canvas="#121518",
    line="#343b42",
    control_line="#6f7a85",
    ok="#6cc592",
    ok_ground="#24382f",
    chosen="#1f3d46",
    warn="#e0a458",
    switch_off="#8d97a1",
)

_PLACE, _PLATE, _SIGN, _CLOTHING, _FACE, _REST = "#b3261e", "#7a4fb5", "#1f6f8b", "#a15c00", "#3a6b35", "#5c6670"

KIND_COLORS: Final[dict[Kind, str]] = {
    Kind.WATCHLIST: _REST,
    Kind.PLATE: _PLATE,
    Kind.SCHOOL: _PLACE,
    Kind.CODE: _REST,
    Kind.CONTACT: _REST,
    Kind.ADDRESS: _PLACE,
    Kind.STREET: _PLACE,
    Kind.NAME: _CLOTHING,
    Kind.TEAM: _CLOTHING,
    Kind.JERSEY_NUMBER: _CLOTHING,
    Kind.BUSINESS: _SIGN,
    Kind.SIGN: _SIGN,
    Kind.HARMLESS: _REST,
    Kind.FACE: _FACE,
    Kind.CLOTHING: _CLOTHING,
}


def metadata_color(kind: MetadataKind) -> str:
    """The colour of what the file tells: places are red as in the picture, the rest is quiet."""
    return _PLACE if kind is MetadataKind.LOCATION else _REST


class Theme(QObject):
    """Applies the colours and the text size to the application, and says when they change."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = "system"
        self._scale = 1.0
        self._family = QFont().family()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)

    @property
    def colors(self) -> Colors:
        """The colours in use."""
        return DARK if self.is_dark else LIGHT

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in use."""
        if self._mode == "system":
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._mode == "dark"

    @property
    def scale(self) -> float:
        """The text size; 1.0 is normal, 2.0 is 200 %."""
        return self._scale

    @property
    def is_large(self) -> bool:
        """Whether text is so large that what stands side by side otherwise must stand one below the other."""
        return self._scale > _LARGE_TEXT

    def px(self, pixels: float) -> int:
        """A length that grows with the text."""
        return round(pixels * self._scale)

    def font(self, pixels: float = BASE_TEXT_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The system's own font at a size of the design, for what is painted by hand."""
        font = QFont(self._family)
        font.setPixelSize(max(1, self.px(pixels)))
        font.setWeight(weight)
        return font

    def _line_px(self) -> int:
        """How high a line is: fonts of the same size differ by a third, and some are higher when they are bold."""
        return max(
            QFontMetrics(self.font(weight=weight)).height() for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold)
        )

    def apply(self, mode: str, scale: float) -> None:
        """Use a mode (light, dark or system) and a text size from now on."""
        self._mode, self._scale = mode, scale
        self._refresh()

    def _system_changed(self) -> None:
        if self._mode == "system":
            self._refresh()

    def _refresh(self) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        app.setFont(self.font())
        app.setPalette(_palette(self.colors))
        app.setStyleSheet(style_sheet(self.colors, self._scale, self._line_px()))
        self.changed.emit()


def _palette(colors: Colors) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, value in (
        (roles.Window, colors.ground),
        (roles.WindowText, colors.ink),
        (roles.Base, colors.panel),
        (roles.AlternateBase, colors.ground),
        (roles.Text, colors.ink),
        (roles.PlaceholderText, colors.soft_ink),
        (roles.Button, colors.panel),
        (roles.ButtonText, colors.ink),
        (roles.BrightText, colors.panel),
        (roles.ToolTipBase, colors.panel),
        (roles.ToolTipText, colors.ink),
        (roles.Highlight, colors.accent),
        (roles.HighlightedText, colors.on_accent),
        (roles.Link, colors.accent),
        (roles.LinkVisited, colors.accent),
        (roles.Accent, colors.accent),
    ):
        palette.setColor(role, QColor(value))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.soft_ink))
    return palette


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two #rrggbb colours, 1..21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    channels = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]  # noqa: PLR2004  # WCAG 2.2's constants
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
