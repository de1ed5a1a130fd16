"""Labels stand beside their regions: they hide no region and no other label."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.desktop.labels import Rect, place_labels

VIEW = Rect(0, 0, 800, 600)
rects = st.builds(Rect, st.floats(0, 700), st.floats(0, 550), st.floats(5, 200), st.floats(5, 150))


@given(st.lists(rects, max_size=25))
def test_a_label_covers_no_region_and_no_label(regions: list[Rect]) -> None:
    sizes = [(90.0, 20.0)] * len(regions)
    placed = [place for place in place_labels(regions, sizes, VIEW, 4, frozenset()) if place is not None]
    for number, place in enumerate(placed):
        assert place.inside(VIEW)
        assert not any(place.overlap(region) for region in regions)
        assert not any(place.overlap(other) for other in placed[number + 1 :])


@given(st.lists(rects, min_size=1, max_size=25))
def test_the_chosen_region_always_has_its_label(regions: list[Rect]) -> None:
    sizes = [(90.0, 20.0)] * len(regions)
    place = place_labels(regions, sizes, VIEW, 4, frozenset({0}))[0]
    assert place is not None
    assert place.inside(VIEW)


@given(rects)
def test_the_chosen_regions_label_leaves_its_turning_handle_free(region: Rect) -> None:
    (place,) = place_labels([region], [(90.0, 20.0)], VIEW, 4, frozenset({0}))
    assert place is not None
    if place.y + place.height <= region.y and place.x > 0:
        middle = region.x + region.width / 2
        assert not place.x < middle < place.x + place.width


def test_the_label_of_a_region_at_the_top_goes_below() -> None:
    (place,) = place_labels([Rect(10, 2, 100, 40)], [(60, 20)], VIEW, 4, frozenset())
    assert place == Rect(10, 46, 60, 20)
