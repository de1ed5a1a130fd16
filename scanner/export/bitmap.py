"""Hides regions in a BMP; every other pixel keeps its value."""

from __future__ import annotations

import io
from typing import Final

import numpy as np
from PIL import Image

from scanner.export import twins
from scanner.export.base import Written, fill_for, luma, nearest_entries
from scanner.formats import pixels
from scanner.formats.base import Container
from scanner.model import RedactionPlan

_WHITE_FROM: Final = 128


def write(container: Container, plan: RedactionPlan) -> Written:
    """The BMP, uncompressed, with as many bits per pixel as its colours need (15- and 16-bit ones become 24-bit)."""
    fill = fill_for(container.first_picture(), plan)
    with pixels.opened(container.source, ("BMP", "DIB"), container.limits) as image:
        image.load()
        samples = np.array(image)
        mode, palette = image.mode, image.getpalette() if image.mode == "P" else None
        dpi = image.info.get("dpi")
    rgb = fill.rgb[fill.hidden]
    if mode == "P" and palette is not None:
        entries = np.array(palette, np.uint8).reshape(-1, 3)
        samples = twins.joining(entries, np.unique(samples))[samples].astype(np.uint8)
        used = np.unique(samples[~fill.hidden])
        used = used[used < len(entries)]
        allowed = used if len(used) else np.zeros(1, np.uint8)
        samples[fill.hidden] = nearest_entries(rgb, entries, allowed.tolist())
        blanked = np.zeros_like(entries)
        blanked[allowed] = entries[allowed]
        made = Image.fromarray(samples)
        made.putpalette(blanked.tobytes())
    else:
        if mode == "1":
            samples[fill.hidden] = luma(rgb) >= _WHITE_FROM
        elif mode == "L":
            samples[fill.hidden] = luma(rgb)
        else:
            samples[fill.hidden, :3] = rgb
            samples[fill.hidden, 3:] = 255
        made = Image.fromarray(samples)
    out = io.BytesIO()
    made.save(out, "BMP", **({"dpi": dpi} if dpi else {}))
    return Written(out.getvalue(), container.form.name)
