"""The pictures in a report show nothing that a copy would hide, nor what is still undecided."""

import base64
import hashlib
import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from scanner.batch.pictures import CROP_HEIGHT_PX, CROP_WIDTH_PX, OVERVIEW_PX, PicturesJob, with_pictures
from scanner.batch.pool import InlinePool
from scanner.matching import with_subjects
from scanner.model import Action, DrawnRegion, Finding, Kind, Photo, PixelBox, Review, ScanResult, ScanStatus
from scanner.settings import Settings
from support.tiffs import jpeg_tiff

RED_BOX = PixelBox(200, 100, 300, 160)


def scanned(path: Path, action: Action) -> ScanResult:
    rgb = np.full((600, 800, 3), 128, np.uint8)
    rgb[RED_BOX.top : RED_BOX.bottom, RED_BOX.left : RED_BOX.right] = (255, 0, 0)
    Image.fromarray(rgb).save(path, quality=95, subsampling=0)
    photo = Photo(path, "jpeg", path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest())
    finding = Finding("f1", Kind.FACE, RED_BOX, "", 0.9, "a face", action)
    return ScanResult(str(path), ScanStatus.OK, photo, width_px=800, height_px=600, findings=(finding,))


def undecided(_: ScanResult) -> Review:
    return Review()


def pixels(address: str) -> np.ndarray:
    head, _, content = address.partition(",")
    assert head == "data:image/webp;base64"
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(content))).convert("RGB")).astype(int)


def redness(address: str) -> int:
    rgb = pixels(address)
    return int((rgb[..., 0] - rgb[..., 1]).max())


def test_what_is_hidden_or_undecided_is_not_in_the_pictures(tmp_path: Path) -> None:
    results = [scanned(tmp_path / f"{action}.jpg", action) for action in Action]
    with InlinePool() as pool:
        made = {
            Path(result.path).stem: pictures for result, pictures in with_pictures(pool, results, undecided, Settings())
        }
    for action in (Action.HIDE, Action.REVIEW):
        assert redness(made[action].overview) < 20
        assert redness(made[action].crops["f1"]) < 20
    assert redness(made[Action.KEEP].overview) > 200
    assert made[Action.KEEP].crops == {}
    overview, crop = pixels(made[Action.HIDE].overview), pixels(made[Action.HIDE].crops["f1"])
    assert max(overview.shape[:2]) == OVERVIEW_PX
    assert crop.shape[0] <= CROP_HEIGHT_PX
    assert crop.shape[1] <= CROP_WIDTH_PX


def test_what_a_person_drew_is_hidden_and_what_they_kept_is_shown(tmp_path: Path) -> None:
    result = scanned(tmp_path / "a.jpg", Action.HIDE)
    kept = Review({"f1": Action.KEEP})
    drawn = Review({"f1": Action.KEEP}, drawn=(DrawnRegion("d1", RED_BOX),))
    with InlinePool() as pool:
        ((_, shown),) = with_pictures(pool, [result], lambda _: kept, Settings())
        ((_, hidden),) = with_pictures(pool, [result], lambda _: drawn, Settings())
    assert redness(shown.overview) > 200
    assert redness(hidden.overview) < 20


def test_what_was_decided_about_and_is_not_found_any_more_is_hidden_too(tmp_path: Path) -> None:
    for action, expected in ((Action.HIDE, False), (Action.REVIEW, False), (Action.KEEP, True)):
        result = scanned(tmp_path / f"{action}.jpg", Action.REVIEW)
        review = with_subjects(Review({"f1": action}, checked=True), result)
        blind = replace(result, findings=())
        with InlinePool() as pool:
            ((_, pictures),) = with_pictures(pool, [blind], lambda _, known=review: known, Settings())
        assert (redness(pictures.overview) > 200) == expected


def test_photos_that_changed_or_were_not_checked_in_full_have_no_pictures(tmp_path: Path) -> None:
    result = scanned(tmp_path / "a.jpg", Action.HIDE)
    incomplete = replace(result, status=ScanStatus.INCOMPLETE)
    with InlinePool() as pool:
        assert [made.overview for _, made in with_pictures(pool, [incomplete], undecided, Settings())] == [""]
        Image.new("RGB", (800, 600)).save(tmp_path / "a.jpg")
        assert [made.overview for _, made in with_pictures(pool, [result], undecided, Settings())] == [""]
    assert PicturesJob(result, Settings()).lost("worker-lost", "crashed").crops == {}


@pytest.mark.parametrize("subsampling", ["4:4:4", "4:2:2", "4:2:0"])
@pytest.mark.parametrize("form", ["jpeg", "tiff"])
def test_the_ringing_of_hidden_strokes_is_in_no_picture(form: str, subsampling: str, tmp_path: Path) -> None:
    """Two photos that differ in a hidden box alone, before they were coded, get the same pictures."""
    made = []
    rng = np.random.default_rng(4)
    background = rng.integers(90, 160, (120, 160, 3), np.uint8)
    box = PixelBox(51, 42, 101, 67)
    for number in range(2):
        background[box.top : box.bottom, box.left : box.right] = rng.integers(0, 256, (25, 50, 3), np.uint8)
        path = tmp_path / f"{number}.{form}"
        if form == "tiff":
            path.write_bytes(jpeg_tiff(background, subsampling, rows=32, quality=50))
        else:
            Image.fromarray(background).save(path, quality=50, subsampling=subsampling)
        photo = Photo(path, form, path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest())
        finding = Finding("f1", Kind.PLATE, box, "", 0.9, "a plate", Action.HIDE)
        result = ScanResult(str(path), ScanStatus.OK, photo, width_px=160, height_px=120, findings=(finding,))
        with InlinePool() as pool:
            ((_, pictures),) = with_pictures(pool, [result], undecided, Settings())
        made.append(pictures)
    assert made[0].overview != ""
    assert made[0] == made[1]
