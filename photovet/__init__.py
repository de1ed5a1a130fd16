"""PhotoVet for Python programs: `from photovet import scan, make_plan, write_copy, clean`; see `docs/guide/python.md`.

What stands here is what other programs may rely on; all else in `scanner` may change with any version. The names are
looked up on first use: `python -m photovet` loads nothing before it has left the search path of the working folder.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from scanner.clean import clean_photo as clean
    from scanner.errors import ExitCode, PhotoVetError
    from scanner.intake import open_photo
    from scanner.matching import with_subjects
    from scanner.model import (
        Action,
        Check,
        CleanStatus,
        ExportResult,
        Finding,
        Kind,
        MetadataItem,
        RedactionPlan,
        Review,
        ScanResult,
        ScanStatus,
        Target,
    )
    from scanner.offline import go_offline
    from scanner.plan import make_plan
    from scanner.scan import scan_photo as scan
    from scanner.settings import Settings
    from scanner.vision.look import Vision
    from scanner.write import write_copy

_PLACES = {
    "Action": "scanner.model",
    "Check": "scanner.model",
    "CleanStatus": "scanner.model",
    "ExitCode": "scanner.errors",
    "ExportResult": "scanner.model",
    "Finding": "scanner.model",
    "Kind": "scanner.model",
    "MetadataItem": "scanner.model",
    "PhotoVetError": "scanner.errors",
    "RedactionPlan": "scanner.model",
    "Review": "scanner.model",
    "ScanResult": "scanner.model",
    "ScanStatus": "scanner.model",
    "Settings": "scanner.settings",
    "Target": "scanner.model",
    "Vision": "scanner.vision.look",
    "clean": "scanner.clean",
    "go_offline": "scanner.offline",
    "make_plan": "scanner.plan",
    "open_photo": "scanner.intake",
    "scan": "scanner.scan",
    "with_subjects": "scanner.matching",
    "write_copy": "scanner.write",
}
_NAMES_THERE = {"clean": "clean_photo", "scan": "scan_photo"}

__all__ = [
    "Action",
    "Check",
    "CleanStatus",
    "ExitCode",
    "ExportResult",
    "Finding",
    "Kind",
    "MetadataItem",
    "PhotoVetError",
    "RedactionPlan",
    "Review",
    "ScanResult",
    "ScanStatus",
    "Settings",
    "Target",
    "Vision",
    "clean",
    "go_offline",
    "make_plan",
    "open_photo",
    "scan",
    "with_subjects",
    "write_copy",
]


def __getattr__(name: str) -> "Any":
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415  see above

    return getattr(import_module(_PLACES[name]), _NAMES_THERE.get(name, name))
