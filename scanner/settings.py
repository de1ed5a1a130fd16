"""Typed settings with their defaults and limits; one frozen value that every job carries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from scanner.errors import WrongCallError
from scanner.model import Action, Kind

TEXT_KINDS: Final = tuple(kind for kind in Kind if kind not in (Kind.FACE, Kind.HARMLESS, Kind.CLOTHING))

_CAREFUL: Final[Mapping[Kind, Action]] = MappingProxyType(
    dict.fromkeys(TEXT_KINDS, Action.HIDE)
    | {Kind.FACE: Action.REVIEW, Kind.HARMLESS: Action.KEEP, Kind.CLOTHING: Action.KEEP}
)

POLICIES: Final[Mapping[str, Mapping[Kind, Action]]] = MappingProxyType(
    {
        "careful": _CAREFUL,
        "balanced": MappingProxyType({**_CAREFUL, Kind.SIGN: Action.REVIEW}),
        "school": MappingProxyType({**_CAREFUL, Kind.FACE: Action.HIDE}),
    }
)

PROTECTION: Final = ("balanced", "careful", "school")
"""The policies, the one that hides least first."""

COPY_FORMATS: Final = ("as-is", "jpeg")
"""In which format copies are written: the original's, or JPEG where the original is something else."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that keep a hostile or broken file from costing more than itself."""

    pixels: int = 250_000_000
    file_bytes: int = 2_000_000_000
    seconds_per_photo: float = 300.0  # of the clock: a busy computer must not make healthy photos fail
    metadata_bytes: int = 64_000_000  # of one carrier's payload that readers look at
    items: int = 20_000  # metadata items, chunks, boxes or directory entries per photo
    depth: int = 24  # nested boxes or directories
    pictures: int = 100  # different pages or frames of one file that are looked at


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a scan or a clean depends on besides the photo itself."""

    policy: str = "careful"
    hide: frozenset[Kind] = frozenset()
    keep: frozenset[Kind] = frozenset()
    style: str = "frost"
    styles: Mapping[Kind, str] = field(default_factory=dict)  # a style per kind wins over `style`
    watchlist: tuple[str, ...] = field(default=(), repr=False)
    quick: bool = False
    metadata_only: bool = False
    keep_date: str = "none"
    keep_copyright: bool = False
    copy_format: str = "as-is"  # or "jpeg"
    ocr_engine: str = "rapidocr"
    threads: int = 0  # per worker; 0 = as many as there are cores
    limits: Limits = Limits()

    def __post_init__(self) -> None:
        if self.policy not in POLICIES:
            raise WrongCallError(
                "There is no policy named {policy}. Known: {policies}.",
                policy=repr(self.policy),
                policies=", ".join(POLICIES),
            )
        if self.keep_date not in ("none", "year", "day", "all"):
            raise WrongCallError(
                "Dates can be kept as none, year, day or all, not {keep_date}.", keep_date=repr(self.keep_date)
            )
        if self.copy_format not in COPY_FORMATS:
            raise WrongCallError(
                "Copies can be written as-is or as jpeg, not {copy_format}.", copy_format=repr(self.copy_format)
            )
        both = self.hide & self.keep
        if both:
            raise WrongCallError("Asked both to hide and to keep: {both}.", both=", ".join(sorted(both)))

    def action_for(self, kind: Kind) -> Action:
        """The proposed action for a finding of that kind: the overrides first, then the policy."""
        if kind in self.hide:
            return Action.HIDE
        if kind in self.keep:
            return Action.KEEP
        return POLICIES[self.policy][kind]

    @property
    def looks_for_clothes(self) -> bool:
        """Whether clothes are findings: only where that is asked for, since each person in each photo is one more."""
        return self.action_for(Kind.CLOTHING) is not Action.KEEP

    def style_for(self, kind: Kind) -> str:
        """The name of the style that hides findings of that kind."""
        return self.styles.get(kind, self.style)
