"""Whether a HEIF or AVIF file shows more than its decoder hands out: a film beside stills, a still beside a film."""

from __future__ import annotations

from scanner.containers.boxes import Box
from scanner.errors import RefusedError
from scanner.formats.heif import container, track_table
from scanner.formats.heif.item_table import Items
from scanner.settings import Limits


def has_unseen(
    moov: Box | None, items: Items | None, source: memoryview, limits: Limits, *, decoder_plays: bool
) -> bool:
    """Whether a viewer may show pictures of tracks or items that the decoder does not give.

    libheif hands out items only. libavif plays the first track (`decoder_plays`), and no item then; as writers have it,
    the still that other programs show is a picture of that film. Raises DamagedPhotoError, LimitError.
    """
    if moov is None:
        return False
    try:
        tracks = track_table.kept_tracks(moov, source, limits)
    except RefusedError:
        return True
    shown = [track for track in tracks if not track_table.is_alpha(track.box, limits)]
    if not tracks or not decoder_plays or len(shown) > 1:
        return bool(tracks)
    if items is None:
        return False
    samples = {b"".join(pieces) for track in tracks for chunk in track.chunks for pieces in chunk}
    stills = container.placed(container.kept_items(items), items, source, limits)
    return any(b"".join(still.data) not in samples for still in stills)
