"""What must hold for every set of claims and every picture: one finding per thing, nothing lost, nothing outside."""

from __future__ import annotations

import random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.detectors.base import Claim, prepare
from scanner.detectors.merge import assigned, merge
from scanner.detectors.registry import DETECTORS, detect
from scanner.messages import Message
from scanner.model import CodeMark, Evidence, FaceBox, Kind, PixelBox, Quad, TextLine

WIDTH, HEIGHT = 400, 300

coordinates = st.integers(-50, 450)
sizes = st.integers(1, 200)
boxes = st.builds(lambda x, y, w, h: PixelBox(x, y, x + w, y + h), coordinates, coordinates, sizes, sizes)
claims = st.builds(
    Claim,
    kind=st.sampled_from(list(Kind)),
    box=boxes,
    text=st.sampled_from(["a", "b", "c"]),
    confidence=st.sampled_from([0.2, 0.5, 0.9]),
    why=st.just(Message("A face.")),
    lines=st.frozensets(st.integers(0, 8), max_size=3),
    covers_all=st.booleans(),
)

TEXTS = [
    "LINCOLN ELEMENTARY",
    "SCHOOL",
    "MAIN ST",
    "7ABC123",
    "ABC",
    "123",
    "SALE",
    "EXIT",
    "$5",
    "www.example.com",
    "412-555-0199",
    "Emma",
    "HELLO MY NAME IS",
    "23",
    "FC Somewhere",
    "Bäckerei",
    "小学",
    "愚园路",
    "",
    "?!",
    "some other words",
    "x",
]
quads = st.builds(
    lambda x, y, w, h, skew: Quad(((x, y), (x + w, y + skew), (x + w, y + h + skew), (x, y + h))),
    coordinates,
    coordinates,
    sizes,
    st.integers(1, 60),
    st.integers(-20, 20),
)
scores = st.floats(0, 1, allow_nan=False)
lines = st.builds(TextLine, quad=quads, text=st.sampled_from(TEXTS), confidence=scores, detection_score=scores)
evidence = st.builds(
    Evidence,
    rgb=st.just(np.random.default_rng(0).integers(0, 255, (HEIGHT, WIDTH, 3), dtype=np.uint8)),
    lines=st.lists(lines, max_size=8).map(tuple),
    faces=st.lists(st.builds(FaceBox, box=boxes, confidence=scores), max_size=3).map(tuple),
    codes=st.lists(
        st.builds(CodeMark, quad=quads, symbology=st.just("QR Code"), text=st.sampled_from([None, "Emma"])), max_size=2
    ).map(tuple),
)


# The first example also loads the word lists; how long that takes says nothing.
steady = settings(deadline=None, max_examples=80)


def inside(box: PixelBox) -> bool:
    return 0 <= box.left < box.right <= WIDTH and 0 <= box.top < box.bottom <= HEIGHT


@steady
@given(st.lists(claims, max_size=12), st.randoms(use_true_random=False))
def test_the_order_of_claims_makes_no_difference(found: list[Claim], shuffler: random.Random) -> None:
    shuffled = found[:]
    shuffler.shuffle(shuffled)
    assert merge(found, WIDTH, HEIGHT) == merge(shuffled, WIDTH, HEIGHT)


@steady
@given(st.lists(claims, max_size=12))
def test_every_box_is_inside_the_picture_and_not_empty(found: list[Claim]) -> None:
    assert all(inside(candidate.box) for candidate in merge(found, WIDTH, HEIGHT))


@steady
@given(st.lists(claims, max_size=12))
def test_the_strongest_kind_that_was_claimed_is_reported(found: list[Claim]) -> None:
    order = [kind for kind in Kind if kind is not Kind.SIGN] + [Kind.SIGN]
    seen = [claim for claim in found if claim.box.clamped(WIDTH, HEIGHT).area]
    merged = merge(found, WIDTH, HEIGHT)
    assert bool(seen) == bool(merged)
    if seen:
        assert min(order.index(c.kind) for c in merged) == min(order.index(c.kind) for c in seen)


@steady
@given(evidence)
def test_every_line_is_in_a_finding_or_was_dropped_for_a_reason(seen: Evidence) -> None:
    context = prepare(seen)
    assert len(context.lines) + len(context.dropped) == len(seen.lines)
    assert all(reason for _, reason in context.dropped)
    found = [c.box for c in detect(seen) if c.kind is not Kind.FACE]
    for line in context.lines:
        box = line.box.clamped(WIDTH, HEIGHT)
        covered = np.zeros((HEIGHT, WIDTH), bool)
        for other in found:
            covered[other.top : other.bottom, other.left : other.right] = True
        assert covered[box.top : box.bottom, box.left : box.right].all()


@steady
@given(evidence)
def test_every_line_belongs_to_one_claim_only(seen: Evidence) -> None:
    context = prepare(seen)
    kept = assigned([claim for detector in DETECTORS for claim in detector(seen, context)], WIDTH, HEIGHT)
    named = [index for claim in kept for index in claim.lines]
    assert sorted(named) == list(range(len(context.lines)))


@steady
@given(evidence)
def test_detection_is_deterministic(seen: Evidence) -> None:
    assert detect(seen, ("Emma",)) == detect(seen, ("Emma",))


@steady
@given(evidence)
def test_a_word_of_the_watchlist_is_hidden_wherever_it_stands(seen: Evidence) -> None:
    hidden = np.zeros((HEIGHT, WIDTH), bool)
    for candidate in detect(seen, ("Emma", "Lincoln")):
        if candidate.kind is not Kind.HARMLESS:
            hidden[candidate.box.top : candidate.box.bottom, candidate.box.left : candidate.box.right] = True
    for line in prepare(seen).lines:
        if line.text == "Emma":
            box = line.box.clamped(WIDTH, HEIGHT)
            assert hidden[box.top : box.bottom, box.left : box.right].all()


@steady
@given(evidence)
def test_what_is_to_be_hidden_is_never_taken_in_by_what_is_kept(seen: Evidence) -> None:
    context = prepare(seen)
    kept = assigned([claim for detector in DETECTORS for claim in detector(seen, context)], WIDTH, HEIGHT)
    hidden = np.zeros((HEIGHT, WIDTH), bool)
    for candidate in detect(seen):
        if candidate.kind not in (Kind.HARMLESS, Kind.FACE):
            box = candidate.box
            hidden[box.top : box.bottom, box.left : box.right] = True
    for claim in kept:
        if claim.kind not in (Kind.HARMLESS, Kind.FACE):
            box = claim.box
            assert hidden[box.top : box.bottom, box.left : box.right].all()
