"""The words of PhotoVet: what findings and items are, what happens to them, and what became of a photo."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a finding in the picture is, strongest first: where two overlap, the earlier one names the place."""

    WATCHLIST = "watchlist"
    PLATE = "plate"
    SCHOOL = "school"
    CODE = "code"
    CONTACT = "contact"
    ADDRESS = "address"
    STREET = "street"
    NAME = "name"
    TEAM = "team"
    JERSEY_NUMBER = "jersey-number"
    BUSINESS = "business"
    SIGN = "sign"
    HARMLESS = "harmless"
    FACE = "face"
    CLOTHING = "clothing"


class MetadataKind(StrEnum):
    """What an item in the file tells."""

    LOCATION = "location"
    TIME = "time"
    DEVICE = "device"
    PERSON = "person"
    DESCRIPTION = "description"
    PREVIEW = "preview"
    EMBEDDED = "embedded"
    ID = "id"
    HISTORY = "history"
    PROVENANCE = "provenance"
    UNKNOWN = "unknown"


class Action(StrEnum):
    """What happens to a finding: hidden, kept but flagged for a person, or kept."""

    HIDE = "hide"
    REVIEW = "review"
    KEEP = "keep"


class MetadataAction(StrEnum):
    """What happens to an item in the file when a copy is made."""

    REMOVE = "remove"
    KEEP = "keep"


class ScanStatus(StrEnum):
    """`incomplete` means that some detector crashed: such a photo is never called clean."""

    OK = "ok"
    INCOMPLETE = "incomplete"
    FAILED = "failed"


class CleanStatus(StrEnum):
    """`unchanged`: there was nothing to remove, the copy equals the original byte for byte."""

    CLEANED = "cleaned"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    FAILED = "failed"
