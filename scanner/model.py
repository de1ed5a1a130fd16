"""The values that flow through PhotoVet: frozen, flat, without behaviour beyond simple geometry.

Boxes are half-open, in pixels of the upright photo at full resolution. Text that was found in a photo never appears in
a `repr`, so that no log can leak it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path, PurePath

from scanner.geometry import Ellipse as Ellipse
from scanner.geometry import Mask as Mask
from scanner.geometry import Outline as Outline
from scanner.geometry import PixelBox as PixelBox
from scanner.geometry import Quad as Quad
from scanner.geometry import RgbImage as RgbImage
from scanner.geometry import Stroke as Stroke
from scanner.geometry import bounds_of as bounds_of
from scanner.kinds import Action as Action
from scanner.kinds import CleanStatus as CleanStatus
from scanner.kinds import Kind as Kind
from scanner.kinds import MetadataAction as MetadataAction
from scanner.kinds import MetadataKind as MetadataKind
from scanner.kinds import ScanStatus as ScanStatus
from scanner.messages import Message as Message

# ---- the file ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Photo:
    """A file that was identified by its content."""

    path: Path
    format: str
    size_bytes: int
    sha256: str


class CarrierType(StrEnum):
    """What sort of payload a container's part carries; `metadata/` has one reader for each."""

    EXIF = "exif"  # a TIFF stream, without any "Exif\0\0" in front
    XMP = "xmp"  # an XMP packet, UTF-8/16/32
    XMP_EXTENDED = "xmp-extended"  # the reassembled extended XMP of a JPEG
    IPTC = "iptc"  # IPTC-IIM records
    PHOTOSHOP = "photoshop"  # a run of 8BIM image resources
    ICC = "icc"  # a whole ICC profile
    TEXT = "text"  # a comment or keyword/value text; `label` is the keyword
    TIME = "time"  # a time stamp of the container itself, as ISO text
    PREVIEW = "preview"  # an embedded smaller picture
    EMBEDDED = "embedded"  # video, audio, depth, gain map, ...; `label` says which
    TRAILER = "trailer"  # bytes after the end of the picture
    PROVENANCE = "provenance"  # C2PA / JUMBF
    UNKNOWN = "unknown"  # anything not on the allow-list


@dataclass(frozen=True, slots=True)
class Carrier:
    """One part of a container that is not the coded picture: where it stands and what it holds."""

    type: CarrierType
    label: str  # in the container's own words: "APP1 Exif", "tEXt Author", "moov atom"
    payload: bytes | memoryview = field(repr=False)
    offset_bytes: int = 0


@dataclass(frozen=True, slots=True)
class MetadataItem:
    """One thing that the file tells besides its picture."""

    kind: MetadataKind
    key: str  # "GPS:GPSLatitude", "XMP:dc:creator", "JPEG:COM"
    value: str = field(repr=False)
    action: MetadataAction = MetadataAction.REMOVE
    watched: tuple[str, ...] = field(default=(), repr=False)  # the words of the watchlist that the value holds


@dataclass(frozen=True, slots=True)
class DecodedPicture:
    """A photo's first picture, upright, as RGB."""

    rgb: RgbImage = field(repr=False)
    orientation: int  # the EXIF orientation (1..8) that was applied to make it upright
    frames: int = 1
    rgba: RgbImage | None = field(default=None, repr=False)  # (height, width, 4), where it is not opaque all over

    @property
    def width_px(self) -> int:
        """Upright width."""
        return int(self.rgb.shape[1])

    @property
    def height_px(self) -> int:
        """Upright height."""
        return int(self.rgb.shape[0])


# ---- evidence: what the engines saw --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text. `text` is empty where the engine saw text but could not read it."""

    quad: Quad
    text: str = field(repr=False)
    confidence: float  # of the reading, 0..1
    detection_score: float  # of there being text at all, 0..1


@dataclass(frozen=True, slots=True)
class FaceBox:
    """A face as the network outlines it (forehead to chin), not yet grown."""

    box: PixelBox
    confidence: float


@dataclass(frozen=True, slots=True)
class CodeMark:
    """A QR code, barcode or the like. `text` is None where it was located but could not be decoded."""

    quad: Quad
    symbology: str
    text: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class EngineFailure:
    """An engine that crashed: the photo becomes `incomplete`."""

    stage: str
    message: Message


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything the engines saw in one upright picture."""

    rgb: RgbImage = field(repr=False)
    lines: tuple[TextLine, ...] = ()
    faces: tuple[FaceBox, ...] = ()
    codes: tuple[CodeMark, ...] = ()
    failures: tuple[EngineFailure, ...] = ()
    seconds: Mapping[str, float] = field(default_factory=dict)

    @property
    def width_px(self) -> int:
        """Upright width."""
        return int(self.rgb.shape[1])

    @property
    def height_px(self) -> int:
        """Upright height."""
        return int(self.rgb.shape[0])


def _is_on(page: int, first: int | None, last: int | None) -> bool:
    return first is None or first <= page <= (first if last is None else last)


# ---- findings ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Candidate:
    """What one detector proposes. `box` is the whole area to hide, already grown for its kind."""

    kind: Kind
    box: PixelBox
    text: str = field(repr=False)
    confidence: float
    why: Message  # for a parent
    appearance: str = field(default="", repr=False)  # as `vision.appearance` has it, where nothing was read


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing in the picture. The id is made from the photo's hash, the kind and the place, so a rescan keeps it."""

    id: str
    kind: Kind
    box: PixelBox
    text: str = field(repr=False)
    confidence: float
    why: Message
    action: Action
    page: int = 0  # of the photo's pages or frames, the first that shows it
    last_page: int | None = None  # the last frame of an animation that shows it in this place; None: `page` alone
    appearance: str = field(default="", repr=False)  # where nothing was read; never of a face

    def covers(self, page: int) -> bool:
        """Whether it stands on that page or frame, 0 for the first."""
        return _is_on(page, self.page, self.last_page)


@dataclass(frozen=True, slots=True)
class PageSize:
    """The size of one picture of several: a page of a document, or a frame of an animation."""

    width_px: int
    height_px: int


@dataclass(frozen=True, slots=True)
class ScanResult:
    """What one photo gives away. `photo` is None where the path could not be identified at all."""

    path: str  # as given by the caller
    status: ScanStatus
    photo: Photo | None = None
    error_code: str | None = None
    error: Message | None = None
    width_px: int = 0
    height_px: int = 0
    findings: tuple[Finding, ...] = ()
    metadata: tuple[MetadataItem, ...] = ()
    seconds: Mapping[str, float] = field(default_factory=dict)
    pages: tuple[PageSize, ...] = ()  # upright, where the photo has several pictures; empty where it has one
    animated: bool = False  # whether the pages are the frames of a film


# ---- decisions and plans -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DrawnRegion:
    """A region that a person added."""

    id: str
    outline: Outline
    kind: Kind = Kind.SIGN
    page: int | None = None  # None: on every page
    last_page: int | None = None  # None: `page` alone

    def covers(self, page: int) -> bool:
        """Whether it stands on that page or frame, 0 for the first."""
        return _is_on(page, self.page, self.last_page)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a decision is about: a later scan may give the same thing another id, or not find it."""

    kind: Kind
    box: PixelBox
    action: Action  # as it was proposed
    page: int = 0
    last_page: int | None = None  # None: `page` alone


@dataclass(frozen=True, slots=True)
class Review:
    """A person's decisions about one photo: they win over any policy."""

    actions: Mapping[str, Action] = field(default_factory=dict)  # finding id -> action
    outlines: Mapping[str, Outline] = field(default_factory=dict)  # finding id -> moved or reshaped outline
    drawn: tuple[DrawnRegion, ...] = ()
    checked: bool = False
    subjects: Mapping[str, Subject] = field(default_factory=dict)  # finding id -> what it was when it was decided about
    left_out: bool = False  # no copy is to be written of it


@dataclass(frozen=True, slots=True)
class HiddenRegion:
    """An area of the upright picture that export replaces."""

    outline: Outline
    kind: Kind
    style: str
    found: bool = True  # False where it was decided about in an earlier scan, and is not among this one's findings
    page: int | None = None  # None: on every page
    last_page: int | None = None  # None: `page` alone

    def covers(self, page: int) -> bool:
        """Whether it stands on that page or frame, 0 for the first."""
        return _is_on(page, self.page, self.last_page)


@dataclass(frozen=True, slots=True)
class KeptMetadata:
    """What a person chose to keep in the file besides what the picture needs."""

    date: str = "none"  # none | year | day | all
    copyright: bool = False


@dataclass(frozen=True, slots=True)
class RedactionPlan:
    """All that export needs to know about one photo."""

    photo_sha256: str  # empty where nobody took it, which is allowed only where no region is hidden
    regions: tuple[HiddenRegion, ...] = ()
    keep: KeptMetadata = KeptMetadata()
    seed: int = 0
    copy_format: str = "as-is"  # or "jpeg", for whatever is none and fits into one
    items_to_remove: int = 0  # of the file, where nothing of them is kept; for the report
    decisions_unused: int = 0  # that the copy does not follow: nothing that was found fits them
    error_code: str | None = None  # why no copy may be written: the photo was not looked at in full
    error: Message | None = None

    def on_page(self, page: int) -> RedactionPlan:
        """The plan for one page or frame, 0 for the first: as if it were the only picture."""
        on_it = tuple(region for region in self.regions if region.covers(page))
        return self if len(on_it) == len(self.regions) else replace(self, regions=on_it)


@dataclass(frozen=True, slots=True)
class Target:
    """Where a copy goes: a folder, and the name it should have there if that name is free."""

    folder: Path
    name: str  # with the original's suffix; a copy in another format gets that format's suffix

    def __post_init__(self) -> None:
        if self.name in ("", "..") or PurePath(self.name).name != self.name:
            raise ValueError("A copy's name is a bare name, without a folder.")


@dataclass(frozen=True, slots=True)
class Check:
    """One check of a written copy, in words."""

    name: str
    ok: bool
    detail: Message


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What became of one photo. `output` is None unless a checked copy stands there."""

    path: str
    status: CleanStatus
    output: Path | None = None
    error_code: str | None = None
    error: Message | None = None
    regions_hidden: int = 0
    items_removed: int = 0
    checks: tuple[Check, ...] = ()
    notes: tuple[Message, ...] = ()  # for a person: "re-encoded as a JPEG of quality 95"
    converted_from: str | None = None  # the original's format, where the copy has another one
    hidden_unfound: int = 0  # of the hidden regions: decided about in an earlier scan, and not found this time
    decisions_unused: int = 0  # that the copy does not follow, for nothing that was found fits them
    output_sha256: str | None = None  # of the copy that was checked: what stands at `output` later may be another file


@dataclass(frozen=True, slots=True)
class VerifyResult:
    """What the checks of one finished copy say, without its original."""

    path: str
    checks: tuple[Check, ...] = ()
    error_code: str | None = None
    error: Message | None = None

    @property
    def passed(self) -> bool:
        """Whether the copy could be looked at and every check holds."""
        return self.error is None and all(check.ok for check in self.checks)
