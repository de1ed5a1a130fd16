"""The scenes of the sample photos: what stands where, in which light, seen by which camera."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import props
import signs
import studio as st


def school_street(folder: Path) -> None:
    """A school across the street: its name over the door, a street sign, a parked car."""
    props.road(4.2, 10.6, 2.4)
    st.box((0, 2.0, 0.05), (120, 4.2, 0.16), st.weathered("#8d8a82", "#a8a49a", 1.5, 0.3), 0.03)
    st.grass(-24, -2.2, 13.0, 19.2, 1, 70000)
    st.grass(2.2, 24, 13.0, 19.2, 2, 70000)
    st.panel((0, 16, 0.135), 4.4, 6.6, st.weathered("#9b978d", "#b3aea3", 1.5, 0.2), (-90, 0, 0))
    wall = st.brick("#8a4631", "#75392a", "#b9b0a2")
    st.box((0, 22, 3.3), (40, 5, 6.6), wall, 0)
    stone = st.weathered("#b5afa1", "#cdc7b8", 2, 0.2)
    st.box((0, 19.44, 6.72), (40.4, 0.5, 0.3), stone, 0.03)
    st.box((0, 19.47, 0.35), (40, 0.12, 0.7), stone, 0.02)
    for x in (-16.5, -13.2, -9.9, -6.6, 6.6, 9.9, 13.2, 16.5):
        props.window(x, 19.45, 4.9, 1.7, 1.7)
        props.window(x, 19.45, 1.95, 1.7, 1.7)
    st.box((0, 19.2, 3.3), (7.2, 0.9, 6.9), st.brick("#94503a", "#7d4030", "#b9b0a2"), 0)
    st.box((0, 19.2, 6.98), (7.5, 1.1, 0.22), stone, 0.03)
    props.window(0, 18.72, 5.55, 3.6, 1.1, 4)
    st.box((0, 18.70, 4.02), (6.35, 0.10, 0.86), st.paint("#dcd6c8", 0.6), 0.02)
    st.panel((0, 18.64, 4.02), 6.2, 0.81, st.printed(signs.school_board(folder), 0.5))
    st.box((0, 18.2, 3.15), (5.4, 1.9, 0.2), stone, 0.03)
    for x in (-2.4, 2.4):
        st.cylinder((x, 17.5, 1.6), 0.11, 3.1, st.paint(props.WHITE_TRIM, 0.5))
    for x in (-0.95, 0.95):
        st.box((x, 18.74, 1.35), (1.75, 0.1, 2.5), st.paint("#234a5c", 0.4), 0.02)
        st.box((x, 18.68, 1.55), (1.25, 0.03, 1.6), st.glass("#10171a"), 0.01)
    st.box((0, 18.3, 0.15), (5.2, 1.8, 0.22), stone, 0.03)
    st.tree((-8.2, 15.6, 0), 6.2, 2.1, 11)
    st.tree((9.6, 16.0, 0), 6.6, 2.2, 12, "#557f2f")
    for i, x in enumerate((-24.0, -17.5, 18.0, 25.0)):
        st.tree((x, 29 + 2 * i % 5, 0), 11.5, 4.0, 20 + i, "#4a7430")
    for x in (-5.4, -4.7, -4.0, 4.0, 4.7, 5.4):
        st.ball((x, 18.9, 0.35), 0.48, st.weathered("#2c4a1d", "#4f7a2f", 6, 1.0))
    props.sign_post(-2.15, 3.3, folder, 1.1, -0.2)
    props.car((1.5, 5.9, 0), -40, "#2f5f8a", signs.plate(folder, "7KDR 482"))
    st.daylight(40, -40)
    st.camera((-0.2, -1.6, 1.62), (-0.05, 10, 2.45), 30, 13, 8)


def shop_front(folder: Path) -> None:
    """A bakery: its name on the fascia, a poster with telephone number in the window, the house number."""
    props.road(0.0, 4.6, 2.2)
    wall = st.brick("#b59a7a", "#a58868", "#cfc5b4")
    for at, size in (
        ((-4.6, 8.0, 2.7), (2.8, 2, 5.4)),
        ((4.6, 8.0, 2.7), (2.8, 2, 5.4)),
        ((0, 8, 4.75), (6.4, 2, 1.3)),
    ):
        st.box(at, size, wall, 0)
    st.box((0, 7.6, 5.5), (12.2, 1.3, 0.22), st.weathered("#c9c2b2", "#dcd6c8"), 0.03)
    joinery, sill = st.paint("#1f4a46", 0.35, coat=0.4), st.weathered("#b5afa1", "#cdc7b8", 2, 0.2)
    st.box((0, 6.92, 3.72), (6.5, 0.3, 0.95), joinery, 0.02)
    st.panel((0, 6.755, 3.72), 6.0, 0.857, st.printed(signs.fascia(folder), 0.4))
    st.box((0, 7.3, 0.45), (6.4, 0.5, 0.65), joinery, 0.02)
    st.box((-0.95, 7.0, 0.82), (4.4, 0.35, 0.08), sill, 0.02)
    for x in (-3.15, -1.0, 1.15, 1.32, 2.55, 3.15):
        st.box((x, 7.05, 1.75), (0.12, 0.16, 3.1), joinery, 0.015)
    st.box((0, 7.05, 3.2), (6.4, 0.16, 0.12), joinery, 0.015)
    st.box((1.93, 7.12, 0.62), (1.1, 0.08, 1.05), joinery, 0.02)
    st.box((1.93, 7.02, 0.62), (0.8, 0.05, 0.7), st.paint("#2a5b56", 0.35, coat=0.4), 0.03)
    st.cylinder((1.48, 6.98, 1.2), 0.018, 0.35, st.paint("#d8b45a", 0.2, 1.0))
    # Inside, seen through the glass: shelves with loaves, a counter, warm lamps.
    st.box((0, 10.2, 1.8), (6.4, 0.1, 3.6), st.weathered("#b08a5e", "#c49a6c", 1, 0.1), 0)
    st.box((0, 8.6, 0.1), (6.4, 3.2, 0.1), st.weathered("#6b4a30", "#7d5a3c", 1, 0.1, 0.4), 0)
    for x in (-3.19, 3.19):
        st.box((x, 8.7, 1.9), (0.06, 3.2, 3.8), st.weathered("#c9a878", "#d8b98a", 1, 0.1), 0)
    st.box((0, 8.7, 3.5), (6.4, 3.2, 0.06), st.paint("#efe6d2", 0.8), 0)
    rng = np.random.default_rng(5)
    crust = [st.weathered(a, b, 8, 0.4, 0.7) for a, b in (("#8a5426", "#c98b47"), ("#a4672d", "#dca763"))]
    for z in (1.0, 1.55, 2.1):
        st.box((-1.0, 8.2 if z < 1.2 else 9.8, z), (4.1, 0.55, 0.05), st.weathered("#5d3f28", "#7a5638", 2), 0.005)
        for x in np.arange(-2.8, 0.9, 0.36):
            loaf = st.ball((x, 8.15 if z < 1.2 else 9.75, z + 0.11), 0.16, crust[int(rng.integers(2))])
            loaf.scale = (1.0, 0.8, 0.55 + 0.2 * rng.random())
    for x in (-2.2, -1.0, 0.2, 1.9):
        st.ball((x, 8.6, 2.75), 0.09, st.paint("#fff2d8"))
        st.lamp((x, 8.6, 2.6), (x, 8.8, 0), 0.3, 28, "#ffd9a0")
    # The pane itself: clear glass with a reflection of the street.
    for x, w, z, h in ((-2.07, 2.05, 2.0, 2.3), (0.07, 2.05, 2.0, 2.3), (1.93, 1.05, 2.15, 1.95)):
        pane = st.paint("#ffffff", 0.0)
        shader = pane.node_tree.nodes["Principled BSDF"]
        shader.inputs["Transmission Weight"].default_value, shader.inputs["IOR"].default_value = 1.0, 1.2
        st.panel((x, 7.1, z), w, h, pane)
    st.panel((0.42, 7.06, 1.72), 0.93, 1.24, st.printed(signs.window_poster(folder), 0.6))
    st.panel((1.93, 7.06, 1.95), 0.42, 0.21, st.printed(signs.open_card(folder), 0.6))
    st.panel((2.85, 6.965, 1.85), 0.24, 0.24, st.printed(signs.house_number(folder), 0.3))
    for i in range(12):  # the awning
        x = -3.0 + i * 0.55
        cloth = st.weathered("#d9d2bf", "#eee8d6", 4, 0.3) if i % 2 else st.weathered("#8f2f2a", "#a83a33", 4, 0.3)
        strip = st.box((x, 6.3, 3.02), (0.55, 1.25, 0.015), cloth, 0)
        strip.rotation_euler = (math.radians(24), 0, 0)
        st.box((x, 5.735, 2.67), (0.55, 0.012, 0.2), cloth, 0)
    for x in (-4.1, 3.75):
        st.cylinder((x, 6.55, 0.36), 0.26, 0.5, st.weathered("#8c4b31", "#a65d3f", 4, 0.2), round_m=0.03)
        st.tree((x, 6.55, 0.35), 1.35, 0.48, int(40 + x), "#4f7d35", 3500)
    st.daylight(42, 35)
    st.camera((0.55, -1.2, 1.6), (0.12, 7, 2.3), 31, 8.1, 8)


def team_jersey(folder: Path) -> None:
    """A child's team jersey on a hook in a changing room: team, name and number."""
    for i in range(26):
        board = st.weathered("#8b6a45", "#b08a5d", 1.2, 0.25, 0.5, (9, 9, 0.7))
        st.box((-1.95 + i * 0.152, 2.03, 1.5), (0.15, 0.03, 3), board, 0.004)
    rail = st.weathered("#5a4029", "#74563a", 1.5, 0.2, 0.4, (0.7, 9, 9))
    st.box((0, 1.99, 1.98), (4, 0.04, 0.14), rail, 0.01)
    steel = st.paint("#c4c7c9", 0.2, 1.0)
    for x in (-0.72, 0.0, 0.72):
        st.cylinder((x, 1.93, 1.98), 0.012, 0.1, steel, "y")
        st.ball((x, 1.87, 1.985), 0.02, steel)
    # A bench with a ball and a bottle below.
    st.box((0, 1.78, 0.78), (4, 0.42, 0.05), rail, 0.01)
    props.football((-0.42, 1.76, 0.915), 0.11)
    st.cylinder((0.47, 1.8, 0.90), 0.037, 0.2, st.paint("#d5792b", 0.3, coat=0.5), round_m=0.012)
    st.cylinder((0.47, 1.8, 1.02), 0.022, 0.045, st.paint("#222222", 0.4), round_m=0.006)
    props.shirt(folder)
    wire = st.paint("#b9bcbe", 0.2, 1.0)
    for a in np.linspace(-0.6, math.pi, 40):  # the hanger's hook
        st.ball((0.026 * math.cos(a) - 0.026 + 0.026, 1.875, 2.012 + 0.026 * math.sin(a)), 0.0028, wire)
    st.cylinder((-0.012, 1.875, 1.955), 0.0028, 0.1, wire)
    st.lamp((-2.1, 0.5, 2.5), (0, 2, 1.5), 0.9, 130, "#fff4e6")
    st.lamp((2.2, 0.2, 1.6), (0, 2, 1.3), 1.0, 26, "#dde8ff")
    st.camera((0.16, -0.05, 1.5), (0.0, 2, 1.47), 33, 1.93, 3.5)


def fair_table(folder: Path) -> None:
    """A table at a school fair: a name badge and a flyer with a QR code."""
    for i in range(14):
        board = st.weathered("#7d5a39", "#a67c50", 1.4, 0.25, 0.45, (8, 0.7, 8))
        st.box((-0.98 + i * 0.151, 1.0, -0.02), (0.148, 3, 0.04), board, 0.003)
    st.panel((0.13, 0.86, 0.0012), 0.297 * 0.92, 0.42 * 0.92, st.printed(signs.flyer(folder), 0.6), (-90, 0, -9))
    card = st.box((-0.155, 0.735, 0.004), (0.176, 0.126, 0.004), st.paint("#fbfbf8", 0.3, coat=0.5), 0.002)
    card.rotation_euler = (0, 0, math.radians(13))
    st.panel((-0.155, 0.735, 0.0066), 0.172, 0.1204, st.printed(signs.badge(folder), 0.25), (-90, 0, 13))
    ribbon = st.weathered("#8e2622", "#a8322c", 40, 0.3)
    path = [(-0.182, 0.80), (-0.22, 0.88), (-0.33, 0.99), (-0.40, 1.12), (-0.33, 1.24), (-0.20, 1.22), (-0.13, 1.10),
            (-0.14, 0.96), (-0.168, 0.86), (-0.178, 0.80)]  # fmt: skip
    curve = np.array(path)
    t = np.linspace(0, len(path) - 1, 160)
    smooth = np.stack([np.interp(t, range(len(path)), curve[:, k]) for k in (0, 1)], axis=1)
    kernel = np.ones(15) / 15
    smooth[7:-7] = np.stack([np.convolve(smooth[:, k], kernel, "valid") for k in (0, 1)], axis=1)
    tangent = np.gradient(smooth, axis=0)
    normal = np.stack([-tangent[:, 1], tangent[:, 0]], axis=1) / np.linalg.norm(tangent, axis=1, keepdims=True)
    lift = 0.004 + 0.003 * np.abs(np.sin(np.linspace(0, 9, len(smooth))))
    edges = [np.column_stack([smooth + side * 0.008 * normal, lift]) for side in (-1, 1)]
    points = np.concatenate(edges)
    n = len(smooth)
    st.mesh("ribbon", points, [(i, i + 1, n + i + 1, n + i) for i in range(n - 1)], ribbon)
    china = st.paint("#eef0ee", 0.12, coat=1.0)
    st.cylinder((0.40, 1.12, 0.048), 0.042, 0.095, china, round_m=0.006)
    st.cylinder((0.40, 1.12, 0.0965), 0.036, 0.001, st.paint("#3a2216", 0.1))
    st.bpy.ops.mesh.primitive_torus_add(location=(0.442, 1.12, 0.048), rotation=(math.pi / 2, 0, 0), major_radius=0.027,
                                        minor_radius=0.0055, major_segments=64, minor_segments=24)  # fmt: skip
    st.bpy.context.object.data.materials.append(china)
    st.bpy.ops.object.shade_smooth()
    for (x, y, turn), colour in (((-0.02, 0.58, 28), "#e0a526"), ((0.13, 0.60, -9), "#2f6ea8")):
        pencil = st.cylinder((x, y, 0.005), 0.0042, 0.17, st.paint(colour, 0.35, coat=0.5), "x")
        pencil.rotation_euler = (0, math.pi / 2, math.radians(turn))
    rng = np.random.default_rng(14)
    for _ in range(26):
        x, y = rng.uniform(-0.5, 0.5), rng.uniform(0.5, 1.5)
        confetti = st.cylinder(
            (x, y, 0.0022), 0.004, 0.0008, st.paint(str(rng.choice(["#d94f3d", "#3f7fc1", "#f0b429", "#4f9d5b"])))
        )
        confetti.rotation_euler = (rng.normal(0, 0.1), rng.normal(0, 0.1), 0)
    st.lamp((-1.5, 0.75, 1.3), (0, 0.9, 0), 0.6, 52, "#fff6ea")
    st.lamp((1.4, 0.2, 1.5), (0, 0.9, 0), 1.2, 26, "#e2ecff")
    st.camera((0.02, 0.30, 0.60), (0.02, 0.86, 0.0), 32, 0.74, 8)


def garden_van(folder: Path) -> None:
    """A tradesman's van: firm, telephone number, web address."""
    props.road(-3.0, 8.2, 2.2)
    st.grass(-14, 14, 10.4, 16, 4, 90000)
    hedge = st.weathered("#2c4a1d", "#527d30", 5, 1.0)
    for i, x in enumerate(np.arange(-17, 17, 0.8)):
        bush = st.ball((x, 14 + 0.2 * (i % 3), 0.7), 0.95, hedge)
        bush.scale = (1, 0.8, 1.1 + 0.1 * (i % 2))
    for i, x in enumerate((-13.0, -8.5, -3.5, 1.5, 6.0, 10.5)):
        st.tree((x, 18 + i % 2 * 2, 0), 7.2, 2.6, 60 + i)
    white, dark, rubber = st.paint("#eceeec", 0.3, coat=0.8), st.paint("#17181a", 0.7), st.paint("#1a1b1d", 0.85)
    st.box((0.35, 6.4, 1.38), (4.3, 1.9, 1.95), white, 0.13)
    profile = [
        (-1.7, 0.42),
        (-3.55, 0.42),
        (-3.72, 0.62),
        (-3.66, 1.02),
        (-3.05, 1.22),
        (-2.42, 2.02),
        (-2.0, 2.28),
        (-1.7, 2.34),
    ]
    points = np.array([(x, y, z) for y in (5.45, 7.35) for x, z in profile])
    n = len(profile)
    sides = [tuple(range(n))[::-1], tuple(range(n, 2 * n))]
    cab = st.mesh("cab", points, [*sides, *[(i, (i + 1) % n, n + (i + 1) % n, n + i) for i in range(n)]], white)
    rounding = cab.modifiers.new("round", "BEVEL")
    rounding.width, rounding.segments = 0.07, 4
    side_glass = np.array([(-1.85, 5.435, 1.32), (-2.92, 5.435, 1.32), (-2.38, 5.435, 1.98), (-1.85, 5.435, 2.05)])
    st.mesh("glass", side_glass, [(0, 3, 2, 1)], st.glass())
    for x, tall in ((-1.72, 1.75), (-3.0, 0.62)):
        st.box((x, 5.443, 0.5 + tall / 2), (0.012, 0.02, tall), st.paint("#9a9c9b"), 0)
    st.box((-2.0, 5.43, 1.14), (0.2, 0.04, 0.04), dark, 0.015)
    st.box((-3.0, 5.36, 1.36), (0.14, 0.16, 0.2), dark, 0.04)
    st.box((0.35, 5.44, 0.62), (4.1, 0.05, 0.12), dark, 0.02)
    st.box((-3.6, 5.6, 0.86), (0.2, 0.3, 0.18), st.paint("#dfe6ea", 0.05, coat=1.0), 0.05)
    for x in (-2.75, 1.55):
        st.cylinder((x, 5.52, 0.38), 0.45, 0.2, dark, "y")
        st.cylinder((x, 5.50, 0.36), 0.36, 0.24, rubber, "y", 0.05)
        st.cylinder((x, 5.44, 0.36), 0.21, 0.16, st.paint("#a9acae", 0.3, 0.9), "y", 0.02)
    st.box((-0.3, 6.4, 0.35), (5.6, 1.6, 0.3), dark, 0.03)
    st.panel((0.42, 5.443, 1.52), 3.25, 1.5, st.printed(signs.van_side(folder), 0.3))
    st.daylight(44, -35)
    st.camera((1.95, 0.7, 1.5), (0.42, 5.5, 1.36), 28, 5.0, 5.6)


def parked_car(folder: Path) -> None:
    """The tail of a car in a drive: number plate, and a sticker that names the school."""
    st.panel((0, 6, 0), 60, 30, st.weathered("#8d8a83", "#a5a199", 1.0, 0.4), (-90, 0, 0))
    st.grass(-16, -2.4, 3, 14, 7, 60000)
    st.box((1.5, 12.5, 1.7), (12, 3, 3.4), st.brick("#9a7a5e", "#8a6a50", "#c4baa8"), 0)
    st.box((1.5, 12.2, 3.5), (12.6, 3.6, 0.22), st.weathered("#4a4642", "#5f5a54", 2, 0.3), 0.03)
    st.box((1.3, 11.0, 1.35), (5.0, 0.08, 2.7), st.paint("#dcd9d0", 0.5), 0.02)
    for i, x in enumerate((-3.6, -2.9, 4.6, 5.3, 6.0)):
        st.ball((x, 10.6, 0.35), 0.5 + 0.06 * (i % 2), st.weathered("#2c4a1d", "#4f7a2f", 6, 1.0))
    for z in np.arange(0.2, 2.6, 0.28):
        st.box((1.3, 10.98, z), (4.6, 0.06, 0.26), st.paint("#e9e7e1", 0.5), 0.02)
    st.tree((-6.5, 12, 0), 6.5, 2.3, 71)
    st.tree((-10, 15, 0), 8, 3.0, 72)
    st.tree((9.5, 16, 0), 8, 3.0, 73)
    props.car((0, 3.2, 0), 9, "#8c2626", signs.plate(folder, "4HRT 917"), signs.bumper_sticker(folder))
    st.daylight(40, -36)
    st.camera((-0.42, 0.95, 1.12), (0.05, 3.3, 0.82), 30, 2.35, 4)


SCENES = {
    "school_street": (school_street, (2400, 1800)),
    "shop_front": (shop_front, (2400, 1800)),
    "team_jersey": (team_jersey, (1800, 2400)),
    "fair_table": (fair_table, (2400, 1800)),
    "garden_van": (garden_van, (2400, 1800)),
    "parked_car": (parked_car, (2400, 1800)),
}
