"""What stands in the scenes: windows, roads, a car, a street sign, a shirt, a ball."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import signs
import studio as st
from PIL import Image, ImageDraw

WHITE_TRIM = "#e8e6df"


def window(x: float, y: float, z: float, width: float, height: float, panes: int = 2) -> None:
    """A window in a wall that faces the camera, with frame, bars and sill."""
    trim = st.paint(WHITE_TRIM, 0.5)
    st.box((x, y + 0.02, z), (width, 0.02, height), st.glass(), 0)
    for dx in (-width / 2, width / 2):
        st.box((x + dx, y - 0.02, z), (0.09, 0.12, height + 0.09), trim)
    for dz in (-height / 2, height / 2):
        st.box((x, y - 0.02, z + dz), (width + 0.086, 0.116, 0.09), trim)
    for i in range(1, panes):
        st.box((x - width / 2 + width * i / panes, y - 0.01, z), (0.05, 0.06, height), trim)
    st.box((x, y - 0.01, z + height * 0.18), (width, 0.06, 0.05), trim)
    st.box((x, y - 0.08, z - height / 2 - 0.09), (width + 0.3, 0.26, 0.08), st.weathered("#a9a498", "#c4bfb2"))


def road(near: float, far: float, pavement: float) -> None:
    """Asphalt between two distances, a kerb and paving beyond it, meadow to the horizon."""
    st.panel((0, 90, -0.03), 500, 200, st.weathered("#3f5222", "#5d7434", 0.4, 0), (-90, 0, 0))
    st.panel((0, (near + far) / 2, 0), 120, far - near, st.weathered("#3a3b3d", "#57585a", 1.2, 0.5), (-90, 0, 0))
    slab = st.weathered("#8d8a82", "#a8a49a", 1.5, 0.3)
    st.box((0, far + pavement / 2, 0.05), (120, pavement, 0.16), slab, 0.02)
    for x in range(-30, 30, 2):
        st.box((x, far + pavement / 2, 0.1315), (0.012, pavement, 0.002), st.paint("#55534d"), 0)
    st.box((0, far + 0.05, 0.06), (120, 0.14, 0.18), st.weathered("#9c9990", "#b5b1a6", 3, 0.2), 0.03)


_PROFILE = np.array([  # y from the tail, belt height, half width at the belt, roof height, half width of the roof
    (0.00, 0.80, 0.72, 0.93, 0.62),
    (0.10, 0.90, 0.83, 1.06, 0.66),
    (0.40, 0.95, 0.88, 1.30, 0.64),
    (0.80, 0.96, 0.90, 1.43, 0.61),
    (1.50, 0.96, 0.91, 1.49, 0.61),
    (2.10, 0.95, 0.91, 1.47, 0.61),
    (2.65, 0.94, 0.90, 1.30, 0.62),
    (3.15, 0.92, 0.89, 1.00, 0.68),
    (3.70, 0.84, 0.86, 0.90, 0.66),
    (4.05, 0.70, 0.80, 0.76, 0.58),
    (4.20, 0.55, 0.66, 0.58, 0.45),
])  # fmt: skip


def _ring(belt: float, half: float, roof: float, half_roof: float) -> np.ndarray:
    """One cross-section of a car, (x, z) points from the right sill over the roof to the left sill."""
    right = np.array([
        (half * 0.86, 0.20), (half * 0.97, 0.30), (half, 0.50), (half * 1.005, belt * 0.80),
        (half * 0.985, belt - 0.03), (half * 0.955, belt), (half_roof * 1.17, belt + (roof - belt) * 0.45),
        (half_roof * 1.03, roof - 0.07), (half_roof * 0.90, roof - 0.02), (half_roof * 0.55, roof - 0.002),
        (0, roof + 0.006),
    ])  # fmt: skip
    return np.concatenate([right, right[-2::-1] * (-1, 1)])


def _curved(points: np.ndarray, count: int) -> np.ndarray:
    """Catmull-Rom through points (n, k), resampled to `count` rows."""
    t = np.linspace(0, len(points) - 1, count)
    i = np.clip(t.astype(int), 0, len(points) - 2)
    f = (t - i)[:, None]
    padded = np.concatenate([2 * points[:1] - points[1:2], points, 2 * points[-1:] - points[-2:-1]])
    a, b, c, d = padded[i], padded[i + 1], padded[i + 2], padded[i + 3]
    return 0.5 * (2 * b + (c - a) * f + (2 * a - 5 * b + 4 * c - d) * f**2 + (3 * b - a - 3 * c + d) * f**3)


def _glaze(body: st.bpy.types.Object, stations: np.ndarray) -> None:
    """Turn parts of a car's skin into windows (material 1) and seams (material 2), by where they stand."""
    for face in body.data.polygons:
        x, y, z = face.center
        _, belt, _, roof, half_roof = stations[min(int(np.searchsorted(stations[:, 0], y)), len(stations) - 1)]
        above = (z - belt) / (roof - belt)
        flank = 0.10 < above < 0.80 and 0.62 < y < 2.85 and abs(x) > half_roof * 0.93
        behind = 0.13 < y < 0.60 and above > 0.45 and abs(x) < 0.60 - 0.1 * y
        ahead = 2.45 < y < 3.08 and above > 0.55 and abs(x) < 0.60
        if behind or ahead or (flank and not 1.52 < y < 1.62):
            face.material_index = 1
        elif flank or (min(abs(y - 1.57), abs(y - 2.72)) < 0.006 and 0.35 < z < belt):
            face.material_index = 2


def car(at: st.Point, heading: float, colour: str, plate: Path, sticker: Path | None = None) -> None:
    """A hatchback; `at` is the middle of its tail on the ground, `heading` 0 points its tail to the camera."""
    before = set(st.bpy.data.objects)
    stations = _curved(_PROFILE, 150)
    rings = []
    for y, belt, half, roof, half_roof in stations:
        section = _curved(_ring(belt, half, roof, half_roof), 120)
        rings.append(np.column_stack([section[:, 0], np.full(len(section), y), section[:, 1]]))
    body = st.loft(np.array(rings), st.paint(colour, 0.26, 0.35, 1.0), subdivisions=0)
    body.data.materials.append(st.glass("#090c0e"))
    body.data.materials.append(st.paint("#121314", 0.5))
    _glaze(body, stations)
    dark, rubber, rim = st.paint("#141516", 0.6), st.paint("#17181a", 0.85), st.paint("#b9bcc0", 0.25, 0.9)
    for y in (0.78, 3.42):
        for side in (-1, 1):
            st.cylinder((side * 0.79, y, 0.33), 0.40, 0.24, dark, "x")
            st.cylinder((side * 0.805, y, 0.32), 0.32, 0.23, rubber, "x", 0.04)
            st.cylinder((side * 0.85, y, 0.32), 0.21, 0.15, rim, "x", 0.02)
            for spoke in range(5):
                angle = spoke * 2 * math.pi / 5
                gap = st.box((side * 0.928, y + 0.12 * math.cos(angle), 0.32 + 0.12 * math.sin(angle)),
                             (0.012, 0.105, 0.085), dark, 0.03)  # fmt: skip
                gap.rotation_euler = (angle, 0, 0)
    # The tail: rear window, lamps, handle strip, bumper, plate.
    for side in (-1, 1):
        lens = st.box((side * 0.66, 0.03, 0.80), (0.30, 0.16, 0.17), st.paint("#8f1210", 0.12, coat=1.0), 0.05)
        lens.rotation_euler = (math.radians(-8), 0, side * math.radians(22))
        inner = st.box((side * 0.60, -0.045, 0.80), (0.12, 0.04, 0.07), st.paint("#e6dcd6", 0.15, coat=1.0), 0.02)
        inner.rotation_euler = (0, 0, side * math.radians(22))
    st.box((0, 0.02, 0.42), (1.62, 0.26, 0.26), st.paint(colour, 0.32, 0.3, 1.0), 0.09)
    st.box((0, -0.02, 0.27), (1.36, 0.24, 0.12), dark, 0.05)
    st.box((0, -0.01, 0.655), (0.62, 0.12, 0.23), st.paint(colour, 0.35, 0.3, 0.6), 0.03)
    st.box((0, -0.065, 0.775), (0.50, 0.05, 0.03), st.paint("#c9ccd0", 0.15, 1.0), 0.012)
    st.box((0, -0.074, 0.65), (0.325, 0.02, 0.17), st.paint("#1b1c1e", 0.5), 0.008)
    st.panel((0, -0.087, 0.65), 0.305, 0.1525, st.printed(plate, 0.3))
    if sticker:
        st.panel((0.42, -0.114, 0.43), 0.29, 0.085, st.printed(sticker, 0.4), (0, 0, 0))
    anchor = st.bpy.data.objects.new("car", None)
    st.bpy.context.collection.objects.link(anchor)
    for thing in set(st.bpy.data.objects) - before - {anchor}:
        thing.parent = anchor
    anchor.location = at
    anchor.rotation_euler = (0, 0, math.radians(heading))


def sign_post(x: float, y: float, folder: Path, scale: float = 1.0, base: float = 0.1) -> None:
    """A post with the names of two streets."""
    steel = st.paint("#8f9496", 0.45, 0.8)
    top = 2.75
    st.cylinder((x, y, base + top / 2), 0.032 * scale, top, steel)
    st.ball((x, y, base + top + 0.42 * scale), 0.04, steel)
    st.cylinder((x, y, base + top + 0.2 * scale), 0.028, 0.45 * scale, steel)
    first = signs.street_blade(folder, "larkspur", "Larkspur Ln", "100")
    second = signs.street_blade(folder, "otter", "Otter Creek Rd", "2400")
    width, height = 0.92 * scale, 0.233 * scale
    for picture, z, turn in ((first, base + top + 0.05, 12), (second, base + top + 0.05 + 0.27 * scale, -50)):
        for facing in (turn, turn + 180):  # a blade shows its name on both sides
            dx, dy = math.sin(math.radians(facing)) * 0.033, -math.cos(math.radians(facing)) * 0.033
            st.panel((x + dx, y + dy, z), width, height, st.printed(picture, 0.3), (0, 0, facing))


_HALF_OUTLINE = np.array([  # (x, z) of a hanging shirt's right half, from the collar to the hem
    (0.00, 1.885), (0.045, 1.892), (0.082, 1.925), (0.10, 1.945), (0.16, 1.925), (0.24, 1.885), (0.30, 1.835),
    (0.36, 1.745), (0.405, 1.660), (0.435, 1.600), (0.405, 1.574), (0.345, 1.566), (0.300, 1.575), (0.284, 1.600),
    (0.278, 1.560), (0.276, 1.450), (0.280, 1.250), (0.288, 1.080), (0.292, 1.045), (0.20, 1.030), (0.0, 1.026),
])  # fmt: skip


def shirt(folder: Path) -> None:
    """A fine grid cut to a shirt's outline, with folds that fall from the shoulders, and its print on the same grid."""
    right = np.concatenate([_HALF_OUTLINE[:4], _curved(_HALF_OUTLINE[3:], 160)])
    outline = np.concatenate([right, right[::-1] * (-1, 1)])
    xs, zs = np.linspace(-0.46, 0.46, 640), np.linspace(1.0, 1.97, 660)
    canvas = Image.new("L", (len(xs) * 4, len(zs) * 4))
    scaled = (outline - (xs[0], zs[0])) / (xs[-1] - xs[0], zs[-1] - zs[0]) * (canvas.width, canvas.height)
    ImageDraw.Draw(canvas).polygon([tuple(p) for p in scaled], fill=255)
    inside = np.asarray(canvas.resize((len(xs), len(zs)), Image.Resampling.BOX)) > 127
    x, z = np.meshgrid(xs, zs)
    rng = np.random.default_rng(9)
    down = np.clip((1.9 - z) / 0.9, 0, 1)
    fold = np.zeros_like(x)
    for _ in range(11):
        centre, wide, deep = rng.uniform(-0.26, 0.26), rng.uniform(0.014, 0.035), rng.uniform(0.012, 0.030)
        fold += deep * np.exp(-(((x - centre - rng.uniform(-0.1, 0.1) * down) / wide) ** 2)) * down**1.4
    for side in (-1, 1):  # creases that pull from the sleeve to the shoulder
        for k in range(4):
            along = (side * x - 0.25) * rng.uniform(0.35, 0.75) + (z - (1.72 - rng.uniform(0.02, 0.05) * k))
            fold += rng.uniform(0.002, 0.006) * np.exp(-((along / 0.014) ** 2)) * np.clip((side * x - 0.16) / 0.1, 0, 1)
    fold += 0.0016 * np.sin(60 * x + 9 * z) * down + 0.0012 * np.sin(31 * z - 20 * x)
    y = 1.93 - 0.07 * np.sqrt(np.clip(1 - (x / 0.50) ** 2, 0, 1)) - fold
    points = np.stack([x, y, z], axis=-1).reshape(-1, 3)
    index = np.arange(x.size).reshape(x.shape)
    faces = np.stack([index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1]], axis=-1).reshape(-1, 4)
    faces = faces[inside.reshape(-1)[faces].all(axis=1)]
    cloth, trim = st.weathered("#1f3a6b", "#264684", 2, 0.1, 0.8), st.weathered("#e9e4d4", "#f5f1e6", 3, 0.2, 0.8)
    shirt = st.mesh("shirt", points, faces, cloth, smooth=True)
    shirt.data.materials.append(trim)
    for face in shirt.data.polygons:  # collar and cuffs
        cx, _, cz = face.center
        collar = abs(cx) < 0.1 and cz > 1.872 + 0.62 * max(0.0, abs(cx) - 0.05)
        cuff = abs(cx) > 0.285 and 1.5 < cz < 1.592 + 0.26 * (abs(cx) - 0.30)
        if collar or cuff:
            face.material_index = 1
    lettering = st.mesh(
        "print", points - (0, 0.0015, 0), faces, st.printed(signs.jersey_back(folder), 0.6), smooth=True
    )
    uv = np.stack([(x + 0.225) / 0.45, (z - 1.29) / 0.482], axis=-1).reshape(-1, 2)
    layer = lettering.data.uv_layers.new().data
    for loop in lettering.data.loops:
        layer[loop.index].uv = uv[loop.vertex_index]
    lettering.data.materials[0].node_tree.nodes["Image Texture"].extension = "CLIP"


def football(at: st.Point, radius: float) -> None:
    """A ball of twelve dark and twenty light patches: the cells around a truncated icosahedron's faces."""
    gold = (1 + 5**0.5) / 2
    corners = np.array([p for a in (-1, 1) for b in (-gold, gold) for p in ((0, a, b), (a, b, 0), (b, 0, a))], float)
    corners /= np.linalg.norm(corners, axis=1, keepdims=True)
    close = corners @ corners.T > 0.4
    middles = [corners[[i, j, k]].sum(axis=0) for i in range(12) for j in range(i) for k in range(j)
               if close[i, j] and close[j, k] and close[i, k]]  # fmt: skip
    faces = np.array([m / np.linalg.norm(m) for m in middles])
    st.bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=7, radius=radius, location=at)
    thing = st.bpy.context.object
    for colour in ("#f1efe9", "#1c1d20", "#8d8b86"):
        thing.data.materials.append(st.paint(colour, 0.35, coat=0.2))
    turn = np.linalg.qr(np.random.default_rng(2).normal(size=(3, 3)))[0]
    centres = np.array([f.center for f in thing.data.polygons]) / radius @ turn
    scores = np.concatenate([centres @ corners.T + 0.026, centres @ faces.T], axis=1)
    best = np.sort(scores, axis=1)
    seam = best[:, -1] - best[:, -2] < 0.012
    index = np.where(seam, 2, (scores.argmax(axis=1) < 12).astype(int))
    thing.data.polygons.foreach_set("material_index", index.astype(np.int32))
    st.bpy.ops.object.shade_smooth()
