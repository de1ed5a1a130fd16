"""ExifTool as the oracle: what it writes we read, and what it still reads in a cleaned copy is a leak."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from scanner.formats.registry import by_name
from scanner.metadata.registry import read
from scanner.model import KeptMetadata, MetadataKind
from scanner.settings import Limits
from scanner.verify.second_reader import identifying_leftovers

pytestmark = pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")

TAGS = {
    "EXIF:Artist": ("Ann Artist", MetadataKind.PERSON),
    "EXIF:Copyright": ("(c) Copper Ltd", MetadataKind.PERSON),
    "EXIF:OwnerName": ("Olga Owner", MetadataKind.PERSON),
    "EXIF:SerialNumber": ("SN-0012345", MetadataKind.DEVICE),
    "EXIF:LensSerialNumber": ("LENS-77", MetadataKind.DEVICE),
    "EXIF:Model": ("Modelle X", MetadataKind.DEVICE),
    "EXIF:Software": ("Softly 3", MetadataKind.HISTORY),
    "EXIF:ImageDescription": ("Desc of day", MetadataKind.DESCRIPTION),
    "EXIF:UserComment": ("Ünser Comment", MetadataKind.DESCRIPTION),
    "EXIF:DateTimeOriginal": ("2026:05:12 15:14:09", MetadataKind.TIME),
    "EXIF:OffsetTimeOriginal": ("+02:00", MetadataKind.TIME),
    "EXIF:XPAuthor": ("Xaver Prüf", MetadataKind.PERSON),
    "EXIF:ImageUniqueID": ("0123456789abcdef0123456789abcdef", MetadataKind.ID),
    "XMP-dc:Creator": ("Cris Creator", MetadataKind.PERSON),
    "XMP-dc:Title": ("Title of it", MetadataKind.DESCRIPTION),
    "XMP-dc:Subject": ("kayword", MetadataKind.DESCRIPTION),
    "XMP-photoshop:City": ("Cityville", MetadataKind.LOCATION),
    "XMP-iptcExt:PersonInImage": ("Penny Person", MetadataKind.PERSON),
    "XMP-iptcCore:Location": ("Locksley", MetadataKind.LOCATION),
    "XMP-xmp:CreatorTool": ("Toolbox 9", MetadataKind.HISTORY),
    "XMP-xmpMM:DocumentID": ("xmp.did:f00d", MetadataKind.ID),
    "XMP-aux:SerialNumber": ("AUX-991", MetadataKind.DEVICE),
    "XMP-mwg-rs:RegionName": ("Regina Region", MetadataKind.PERSON),
    "XMP-MP:RegionPersonDisplayName": ("Paul Display", MetadataKind.PERSON),
}
IPTC_TAGS = {
    "IPTC:By-line": ("Byron Liner", MetadataKind.PERSON),
    "IPTC:Sub-location": ("Sublime Hill", MetadataKind.LOCATION),
    "IPTC:Caption-Abstract": ("Capshun", MetadataKind.DESCRIPTION),
    "Comment": ("Komment", MetadataKind.DESCRIPTION),
}
LIMITS = Limits()


def exiftool(*arguments: str) -> str:
    """ExifTool's standard output."""
    return subprocess.run(["exiftool", *arguments], check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module", params=["jpeg", "png", "webp", "tiff"])
def told(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """A file of the format with every tag written into it."""
    path = tmp_path_factory.mktemp("told") / f"told.{request.param}"
    Image.effect_noise((64, 48), 60).convert("RGB").save(path, request.param.upper())
    tags = TAGS | (IPTC_TAGS if request.param == "jpeg" else {})
    written = [f"-{name}={value}" for name, (value, _) in tags.items()]
    written += ["-GPSLatitude=39.781711", "-GPSLatitudeRef=N", "-GPSLongitude=89.650123", "-GPSLongitudeRef=W"]
    exiftool("-q", "-overwrite_original", *written, str(path))
    return request.param, path


def test_all_that_exiftool_writes_is_read(told: tuple[str, Path]) -> None:
    name, path = told
    items = read(by_name(name).open(memoryview(path.read_bytes()), LIMITS).blocks, LIMITS)
    for tag, (value, kind) in (TAGS | (IPTC_TAGS if name == "jpeg" else {})).items():
        found = [item for item in items if value in item.value]
        assert found, f"{tag} was not read"
        assert kind in {item.kind for item in found}, f"{tag} is told as {found[0].kind}"
    positions = {item.key: float(item.value) for item in items if item.key.startswith("GPS:GPSL")}
    assert positions == {
        "GPS:GPSLatitude": pytest.approx(39.781711, abs=1e-5),
        "GPS:GPSLongitude": pytest.approx(-89.650123, abs=1e-5),
    }


def test_a_cleaned_copy_tells_nothing_to_any_of_the_three(told: tuple[str, Path], tmp_path: Path) -> None:
    name, path = told
    container = by_name(name)
    copy = tmp_path / path.name
    copy.write_bytes(b"".join(container.open(memoryview(path.read_bytes()), LIMITS).cleaned(KeptMetadata())))
    shown = json.loads(exiftool("-j", "-G1", "-a", "-u", str(copy)))[0]
    texts = " ".join(str(value) for tag, value in shown.items() if not tag.startswith(("System:", "SourceFile")))
    assert not [tag for tag, (value, _) in (TAGS | IPTC_TAGS).items() if value in texts]
    assert not [tag for tag in shown if "GPS" in tag]
    assert identifying_leftovers(io.BytesIO(path.read_bytes())) != ()
    assert identifying_leftovers(io.BytesIO(copy.read_bytes())) == ()
    assert read(container.open(memoryview(copy.read_bytes()), LIMITS).blocks, LIMITS) == ()
