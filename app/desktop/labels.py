"""Places the labels of regions so that they hide neither a region nor one another; free of Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle on the screen."""

    x: float
    y: float
    width: float
    height: float

    def overlap(self, other: Rect) -> float:
        """The common area."""
        width = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        height = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        return max(0.0, width) * max(0.0, height)

    def moved_into(self, other: Rect) -> Rect:
        """Moved as little as it takes to lie in the other; where it is too large, from the other's top left corner."""
        x = max(other.x, min(self.x, other.x + other.width - self.width))
        y = max(other.y, min(self.y, other.y + other.height - self.height))
        return Rect(x, y, self.width, self.height)

    def inside(self, other: Rect) -> bool:
        """Whether it lies wholly in the other."""
        return (
            self.x >= other.x
            and self.y >= other.y
            and self.x + self.width <= other.x + other.width
            and self.y + self.height <= other.y + other.height
        )


def place_labels(
    regions: Sequence[Rect], sizes: Sequence[tuple[float, float]], view: Rect, gap: float, must_show: frozenset[int]
) -> list[Rect | None]:
    """A place for each region's label, or None where only the thing itself, or another, could be covered.

    Tried in turn: above left, below left, above right, below right, beside right, beside left. Those in `must_show`
    (the chosen region's) take the place that covers least.
    """
    placed: list[Rect | None] = [None] * len(regions)
    taken: list[Rect] = []
    order = sorted(range(len(regions)), key=lambda index: (index not in must_show, regions[index].y))
    for index in order:
        region, (width, height) = regions[index], sizes[index]
        right, middle = region.x + region.width, region.x + region.width / 2
        chosen = index in must_show  # its turning handle stands over its middle: labels above it make room
        left_above = min(region.x, middle - 3 * gap - width) if chosen else region.x
        right_above = max(right - width, middle + 3 * gap) if chosen else right - width
        spots = [
            Rect(left_above, region.y - gap - height, width, height),
            Rect(region.x, region.y + region.height + gap, width, height),
            Rect(right_above, region.y - gap - height, width, height),
            Rect(right - width, region.y + region.height + gap, width, height),
            Rect(right + gap, region.y, width, height),
            Rect(region.x - gap - width, region.y, width, height),
        ]
        visible = [spot for spot in spots if spot.inside(view)]
        free = [spot for spot in visible if not any(spot.overlap(other) for other in (*regions, *taken))]
        if not free and index in must_show and region.overlap(view):
            near = visible or [spots[0].moved_into(view)]
            free = sorted(near, key=lambda spot: sum(spot.overlap(other) for other in regions))
        if free:
            placed[index] = free[0]
            taken.append(free[0])
    return placed
