"""The geometry of moving, resizing and rotating a region, free of Qt.

A frame is a rectangle (or the ellipse in it) about its middle, turned clockwise by an angle. It is what handles act on;
an `Outline` is what is kept. A brush stroke follows its frame, see `reshaped`.
"""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass
from typing import Final

from scanner.model import Ellipse, Outline, PixelBox, Quad, Stroke, bounds_of

MIN_SIDE_PX: Final = 4.0
_LEAST_RADIUS_PX: Final = MIN_SIDE_PX / 2

HANDLES: Final = ((-1, -1), (0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0))
"""The eight handles as signs of (x, y) about the middle, clockwise from the top left."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle about (x, y), turned clockwise by `degrees`."""

    x: float
    y: float
    width: float
    height: float
    degrees: float = 0.0
    ellipse: bool = False

    def corners(self) -> tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]:
        """The corners, clockwise from the top left."""
        return (self.point(-1, -1), self.point(1, -1), self.point(1, 1), self.point(-1, 1))

    def point(self, sign_x: float, sign_y: float) -> tuple[float, float]:
        """A point of the frame; (-1, -1) is its top left corner, (0, 0) its middle."""
        dx, dy = _turned(sign_x * self.width / 2, sign_y * self.height / 2, self.degrees)
        return self.x + dx, self.y + dy

    def moved(self, dx: float, dy: float) -> Frame:
        """The frame somewhere else."""
        return dataclasses.replace(self, x=self.x + dx, y=self.y + dy)

    def resized(self, handle: tuple[int, int], to_x: float, to_y: float) -> Frame:
        """The frame with a handle dragged to a point; the opposite side or corner stays where it is."""
        sign_x, sign_y = handle
        fixed_x, fixed_y = self.point(-sign_x, -sign_y)
        along, across = _turned(to_x - fixed_x, to_y - fixed_y, -self.degrees)
        width = max(MIN_SIDE_PX, along * sign_x) if sign_x else self.width
        height = max(MIN_SIDE_PX, across * sign_y) if sign_y else self.height
        dx, dy = _turned(sign_x * width / 2, sign_y * height / 2, self.degrees)
        return dataclasses.replace(self, x=fixed_x + dx, y=fixed_y + dy, width=width, height=height)

    def turned_to(self, to_x: float, to_y: float, step_degrees: float = 0.0) -> Frame:
        """The frame turned so that its top points at a point; near upright it snaps upright."""
        degrees = math.degrees(math.atan2(to_y - self.y, to_x - self.x)) + 90
        degrees = (degrees + 180) % 360 - 180
        if step_degrees:
            degrees = round(degrees / step_degrees) * step_degrees
        elif abs(degrees) < 2:  # noqa: PLR2004  # degrees that a hand cannot hold steady
            degrees = 0.0
        return dataclasses.replace(self, degrees=degrees)

    def grown(self, factor: float) -> Frame:
        """The frame larger or smaller about its middle."""
        return dataclasses.replace(
            self, width=max(MIN_SIDE_PX, self.width * factor), height=max(MIN_SIDE_PX, self.height * factor)
        )


def _turned(dx: float, dy: float, degrees: float) -> tuple[float, float]:
    if not degrees:
        return dx, dy
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return dx * cosine - dy * sine, dx * sine + dy * cosine


def frame_of(outline: Outline) -> Frame:
    """The frame of an outline; a quad that is no rectangle becomes the rectangle of its mean sides."""
    if isinstance(outline, Quad):
        center_x = sum(x for x, _ in outline.points) / 4
        center_y = sum(y for _, y in outline.points) / 4
        return Frame(center_x, center_y, outline.width_px, outline.height_px, outline.angle_degrees)
    box = outline.bounds()
    center_x, center_y = box.center
    return Frame(center_x, center_y, box.width, box.height, ellipse=isinstance(outline, Ellipse))


def outline_of(frame: Frame, width_px: int, height_px: int) -> Outline:
    """The outline of a frame in a picture of that size: clamped where it stands upright, never smaller than a pixel."""
    if frame.degrees and not frame.ellipse:
        return Quad(frame.corners())
    box = bounds_of(frame.corners()).clamped(width_px, height_px)
    if box.width < 1 or box.height < 1:  # dragged out of the picture: keep a sliver at its edge
        left, top = min(max(box.left, 0), width_px - 1), min(max(box.top, 0), height_px - 1)
        box = PixelBox(left, top, max(box.right, left + 1), max(box.bottom, top + 1))
    return Ellipse(box) if frame.ellipse else box


def reshaped(outline: Outline, frame: Frame, width_px: int, height_px: int) -> Outline:
    """The outline as it is once its frame has become that one.

    A stroke moves and turns with its frame; where the frame grew, the brush was wider by half of that.
    """
    if not isinstance(outline, Stroke):
        return outline_of(frame, width_px, height_px)
    before = frame_of(outline)
    grown = max(frame.width - before.width, frame.height - before.height, key=abs)
    turned = (_turned(x - before.x, y - before.y, frame.degrees) for x, y in outline.points)
    points = tuple((frame.x + dx, frame.y + dy) for dx, dy in turned)
    return Stroke(points, max(_LEAST_RADIUS_PX, outline.radius_px + grown / 2))
