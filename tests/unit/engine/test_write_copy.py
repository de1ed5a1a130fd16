"""A copy is exactly its plan: nothing is searched again, nothing decided anew, and no copy of what was not planned."""

from __future__ import annotations

import hashlib
import io
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

import scanner.write
from app.desktop.pictures import PreviewJob
from scanner.batch.jobs import Workbench
from scanner.batch.serial import export_from_json, export_to_json
from scanner.clean import clean_photo
from scanner.export.base import styled_masks
from scanner.intake import open_photo
from scanner.matching import with_subjects
from scanner.messages import Message
from scanner.model import (
    Action,
    CleanStatus,
    DrawnRegion,
    Ellipse,
    Evidence,
    ExportResult,
    Finding,
    Kind,
    Photo,
    PixelBox,
    RedactionPlan,
    Review,
    RgbImage,
    ScanResult,
    ScanStatus,
    Target,
)
from scanner.placing import NewCopy
from scanner.plan import make_plan
from scanner.redaction.mask import union
from scanner.redaction.registry import STYLES, paint
from scanner.reports.json_report import clean_entry
from scanner.reports.text import write_clean
from scanner.settings import Limits, Settings
from scanner.write import write_copy, write_copy_of

SIZE = WIDTH, HEIGHT = 96, 64
LIMITS = Limits()
BOX = PixelBox(16, 16, 48, 40)


class BlindEyes:
    """Engines that find nothing in a copy, and must not be asked about anything else."""

    def __init__(self) -> None:
        self.copies = 0

    def look_at(self, rgb: RgbImage, boxes: Sequence[PixelBox]) -> Evidence:
        """Nothing is seen any more where something was hidden."""
        del boxes
        self.copies += 1
        return Evidence(rgb)


class BlindVision(BlindEyes):
    """Engines that find nothing anywhere."""

    def look(self, rgb: RgbImage, *, quick: bool = False) -> Evidence:
        """Nothing is seen in the whole picture."""
        del quick
        return Evidence(rgb)


def picture(seed: int = 1) -> RgbImage:
    """Fine detail, of which nothing is left in a fill."""
    return np.random.default_rng(seed).integers(0, 255, (HEIGHT, WIDTH, 3), dtype=np.uint8)


def encoded(kind: str = "PNG") -> bytes:
    file = io.BytesIO()
    Image.fromarray(picture()).save(file, kind)
    return file.getvalue()


def found(*findings: Finding, content: bytes, path: Path) -> ScanResult:
    photo = Photo(path, "png", len(content), hashlib.sha256(content).hexdigest())
    return ScanResult(str(path), ScanStatus.OK, photo, width_px=WIDTH, height_px=HEIGHT, findings=findings)


def finding(number: int = 1, box: PixelBox = BOX, kind: Kind = Kind.SIGN) -> Finding:
    return Finding(f"found-{number}", kind, box, "", 0.9, "", Settings().action_for(kind))


def written(path: Path, plan: RedactionPlan, eyes: BlindEyes | None = None) -> ExportResult:
    look: Any = eyes or BlindEyes()
    return write_copy_of(path, plan, Target(path.parent / "out", path.name), LIMITS, look)


def decoded(path: Path) -> RgbImage:
    with open_photo(path, LIMITS) as photo:
        return photo.container.first_picture().rgb.copy()


@pytest.fixture
def no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever searches for findings, or decides about them, is an error."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("A copy is written without searching and without planning.")

    for name in ("scanner.detectors.registry.detect", "scanner.verify.reading.detect", "scanner.plan.make_plan"):
        monkeypatch.setattr(name, refuse)
    monkeypatch.setattr("scanner.scan.scan_open", refuse)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "TIFF"])
def test_writing_calls_no_detector_and_makes_no_plan(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    content = encoded(kind)
    path = tmp_path / f"a.{kind.lower()}"
    path.write_bytes(content)
    plan = make_plan(found(finding(), content=content, path=path), Settings())
    request.getfixturevalue("no_search")
    eyes = BlindEyes()
    result = written(path, plan, eyes)
    assert result.status is CleanStatus.CLEANED, result.error
    assert result.regions_hidden == 1
    assert eyes.copies == 1


def test_what_was_decided_is_hidden_though_a_second_scan_finds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded())
    look = found(finding(kind=Kind.FACE), content=path.read_bytes(), path=path)
    plan = make_plan(look, Settings(), Review(actions={"found-1": Action.HIDE}))
    result = written(path, plan, BlindVision())
    assert result.output is not None, result.error
    assert not np.array_equal(decoded(result.output)[16:40, 16:48], picture()[16:40, 16:48])


def test_a_photo_that_is_cleaned_in_one_call_with_blind_engines_hides_what_was_decided(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded())
    look = found(finding(kind=Kind.FACE), content=path.read_bytes(), path=path)
    decision = Review(actions={"found-1": Action.HIDE})
    eyes: Any = BlindVision()

    def cleaned(review: Review) -> ExportResult:
        return clean_photo(path, Target(tmp_path / "out", "a.png"), Settings(), eyes, review)

    result = cleaned(with_subjects(decision, look))
    assert result.output is not None, result.error
    assert (result.status, result.regions_hidden, result.hidden_unfound) == (CleanStatus.CLEANED, 1, 1)
    assert not np.array_equal(decoded(result.output)[16:40, 16:48], picture()[16:40, 16:48])
    by_id_only = cleaned(decision)
    assert (by_id_only.status, by_id_only.error_code, by_id_only.output) == (CleanStatus.FAILED, "decision-lost", None)


def test_a_copy_says_which_decisions_of_an_earlier_scan_nothing_fits(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded())
    content = path.read_bytes()
    other = finding(2, PixelBox(50, 4, 90, 40))
    before = found(finding(), other, content=content, path=path)
    review = with_subjects(Review({"found-1": Action.HIDE, "found-2": Action.KEEP}), before)
    after = found(replace(other, id="found-9", kind=Kind.PLATE), content=content, path=path)
    result = written(path, make_plan(after, Settings(), review))
    assert result.output is not None, result.error
    assert (decoded(result.output)[16:40, 16:48] != picture()[16:40, 16:48]).any(axis=2).mean() > 0.9
    assert (result.regions_hidden, result.hidden_unfound, result.decisions_unused) == (2, 1, 1)
    assert result.notes == (
        "Hidden as decided earlier, though not found this time: 1.",
        "Decided earlier, but not followed, for nothing that was found this time fits: 1.",
    )
    assert export_from_json(export_to_json(result)) == result
    entry = clean_entry(result)
    assert (entry["hidden_unfound"], entry["decisions_unused"]) == (1, 1)
    assert all(f"Note: {note}" in "".join(write_clean([result])) for note in result.notes)


outlines = st.builds(
    lambda left, top, width, height, round_: (Ellipse if round_ else lambda box: box)(
        PixelBox(left, top, left + width, top + height)
    ),
    st.integers(-8, WIDTH - 2),
    st.integers(-8, HEIGHT - 2),
    st.integers(6, 40),
    st.integers(6, 40),
    st.booleans(),
)
boxes = outlines.map(lambda outline: outline.bounds())
ids = st.integers(0, 3).map(lambda number: f"found-{number}")
reviews = st.builds(
    lambda actions, moved, drawn: Review(actions, moved, tuple(DrawnRegion(f"d{n}", o) for n, o in enumerate(drawn))),
    st.dictionaries(ids, st.sampled_from(Action)),
    st.dictionaries(ids, outlines),
    st.lists(outlines, max_size=2),
)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(boxes, st.sampled_from(Kind)), max_size=4),
    reviews,
    st.sampled_from([style.name for style in STYLES]),
    st.sampled_from(["PNG", "TIFF", "JPEG"]),
)
def test_what_is_written_is_what_was_planned_and_what_the_preview_shows(
    things: list[tuple[PixelBox, Kind]], review: Review, style: str, kind: str
) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / f"a.{kind.lower()}"
        path.write_bytes(encoded(kind))
        findings = [finding(number, box, kind) for number, (box, kind) in enumerate(things)]
        look = found(*findings, content=path.read_bytes(), path=path)
        plan = make_plan(look, Settings(style=style), review)
        result = written(path, plan)
        if plan.error is not None:  # a decision to hide something that is not among the findings
            assert result.output is None
            return
        assert result.output is not None, result.error
        before, after = decoded(path), decoded(result.output)
        planned = paint(before, plan.regions, plan.seed)
        if kind != "JPEG":  # of which whole blocks are hidden
            assert np.array_equal(after, planned)
        hidden = union((part.mask for part in styled_masks(plan, WIDTH, HEIGHT)), WIDTH, HEIGHT)
        changed = (before != after).any(axis=2)[hidden]
        assert not changed.size or changed.mean() > 0.9, "but for pixels that are by chance what their fill is"
        reply = PreviewJob(str(path), 1, plan, LIMITS, exact=True).run(Workbench(1))
        assert not reply.error
        for patch in reply.patches:
            shown = patch.levels[0][..., 2::-1]
            rows, columns = shown.shape[:2]
            copied = after[patch.top : patch.top + rows, patch.left : patch.left + columns]
            assert np.array_equal(shown, copied)


# ---- what is not written -------------------------------------------------------------------------------------------


def test_a_plan_of_another_photo_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded())
    plan = make_plan(found(finding(), content=b"another", path=path), Settings())
    result = written(path, plan)
    assert (result.status, result.output) == (CleanStatus.FAILED, None)
    assert "changed after you looked at it" in str(result.error)
    assert not (tmp_path / "out").exists()
    unnamed = written(path, replace(plan, photo_sha256=""))
    assert (unnamed.status, unnamed.output) == (CleanStatus.FAILED, None)


def test_what_was_not_looked_at_in_full_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded())
    look = found(content=path.read_bytes(), path=path)
    part = replace(
        look, status=ScanStatus.INCOMPLETE, error_code="engine", error=Message("Part of the check was not done.")
    )
    result = written(path, make_plan(part, Settings()))
    assert (result.status, result.error_code, result.output) == (CleanStatus.FAILED, "engine", None)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("when", ["before its copy has a name", "after"])
def test_a_photo_that_changes_has_no_copy_or_one_that_is_named(
    when: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`failed` means that no copy stands there; a copy that stands there is told of."""
    path = tmp_path / "a.png"
    path.write_bytes(encoded())
    owner, name = (scanner.write, "check_copy") if when.startswith("before") else (NewCopy, "place")
    original = getattr(owner, name)

    def meanwhile(*given: Any, **more: Any) -> Any:
        done = original(*given, **more)
        with path.open("ab") as file:
            file.write(b"more")
        return done

    monkeypatch.setattr(owner, name, meanwhile)
    plan = make_plan(found(finding(), content=path.read_bytes(), path=path), Settings())
    for result in (
        written(path, plan),
        clean_photo(path, Target(tmp_path / "out", "b.png"), Settings(metadata_only=True), None),
    ):
        there = list((tmp_path / "out").glob("*"))
        if result.status is CleanStatus.FAILED:
            assert (result.output, there) == (None, [])
        else:
            assert result.output in there
        path.write_bytes(encoded())
    assert (result.status is CleanStatus.FAILED) == when.startswith("before")


def test_a_copy_is_known_by_its_hash(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded())
    plan = make_plan(found(finding(), content=path.read_bytes(), path=path), Settings())
    for _ in range(2):  # the second time the same copy stands there
        result = written(path, plan)
        assert result.output == tmp_path / "out" / "a.png"
        assert result.output_sha256 == hashlib.sha256(result.output.read_bytes()).hexdigest()


def test_the_path_comes_back_as_it_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.png").write_bytes(encoded())
    result = clean_photo("./a.png", Target(Path("out"), "a.png"), Settings(metadata_only=True), None)
    assert result.path == "./a.png"


def test_an_open_photo_is_written_as_a_program_does_it(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded())
    plan = make_plan(found(content=path.read_bytes(), path=path), Settings())
    with open_photo(path, LIMITS) as photo:
        result = write_copy(photo, plan, Target(tmp_path / "out", "a.png"), None)
    assert result.status is CleanStatus.UNCHANGED
