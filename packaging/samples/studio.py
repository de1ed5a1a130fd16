"""A small photo studio in Blender: materials, solids, signs, plants, light and a camera, all made from numbers.

Lengths are metres, z points up, the camera looks towards +y. Nothing is loaded from anywhere except the signs that
`signs.py` draws.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import bpy
import numpy as np
from mathutils import Vector

Colour = tuple[float, float, float]
Point = tuple[float, float, float]


def reset() -> None:
    """An empty scene, rendered by Cycles on the processor."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    bpy.ops.preferences.addon_enable(module="cycles")
    bpy.context.scene.render.engine = "CYCLES"


def linear(hex_colour: str) -> Colour:
    """An sRGB colour such as "#7a3b2e" as linear light (IEC 61966-2-1)."""
    channels = [int(hex_colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return r, g, b


# ---- materials -----------------------------------------------------------------------------------------------------


def _principled(name: str) -> tuple[bpy.types.Material, bpy.types.NodeTree, bpy.types.Node]:
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    return material, material.node_tree, material.node_tree.nodes["Principled BSDF"]


def paint(colour: str, rough: float = 0.5, metal: float = 0.0, coat: float = 0.0) -> bpy.types.Material:
    """A plain, even surface."""
    material, _, shader = _principled("paint")
    shader.inputs["Base Color"].default_value = (*linear(colour), 1)
    shader.inputs["Roughness"].default_value = rough
    shader.inputs["Metallic"].default_value = metal
    shader.inputs["Coat Weight"].default_value = coat
    shader.inputs["Coat Roughness"].default_value = 0.03
    return material


def weathered(
    dark: str, light: str, scale: float = 3.0, bump: float = 0.1, rough: float = 0.8, stretch: Point = (1, 1, 1)
) -> bpy.types.Material:
    """Asphalt, concrete, plaster, wood, cloth: two colours mixed by noise of several sizes, and relief to match."""
    material, tree, shader = _principled("weathered")
    nodes, links = tree.nodes, tree.links
    place, stretcher = nodes.new("ShaderNodeTexCoord"), nodes.new("ShaderNodeMapping")
    stretcher.inputs["Scale"].default_value = stretch
    links.new(place.outputs["Object"], stretcher.inputs["Vector"])
    coarse, fine = nodes.new("ShaderNodeTexNoise"), nodes.new("ShaderNodeTexNoise")
    for node, size, detail in ((coarse, scale, 6), (fine, scale * 25, 8)):
        node.inputs["Scale"].default_value = size
        node.inputs["Detail"].default_value = detail
        links.new(stretcher.outputs["Vector"], node.inputs["Vector"])
    blend = nodes.new("ShaderNodeMath")
    blend.operation = "MULTIPLY_ADD"
    blend.inputs[1].default_value = 0.5
    links.new(coarse.outputs[0], blend.inputs[0])
    half = nodes.new("ShaderNodeMath")
    half.operation = "MULTIPLY"
    half.inputs[1].default_value = 0.5
    links.new(fine.outputs[0], half.inputs[0])
    links.new(half.outputs[0], blend.inputs[2])
    ramp = nodes.new("ShaderNodeValToRGB")
    ramp.color_ramp.elements[0].position, ramp.color_ramp.elements[1].position = 0.36, 0.64
    ramp.color_ramp.elements[0].color = (*linear(dark), 1)
    ramp.color_ramp.elements[1].color = (*linear(light), 1)
    links.new(blend.outputs[0], ramp.inputs[0])
    links.new(ramp.outputs[0], shader.inputs["Base Color"])
    relief = nodes.new("ShaderNodeBump")
    relief.inputs["Strength"].default_value = bump
    relief.inputs["Distance"].default_value = 0.01
    links.new(fine.outputs[0], relief.inputs["Height"])
    links.new(relief.outputs[0], shader.inputs["Normal"])
    shader.inputs["Roughness"].default_value = rough
    return material


def brick(one: str, other: str, mortar: str) -> bpy.types.Material:
    """Brickwork for walls that face the camera (x, z plane); one brick is 22 by 7.5 cm."""
    material, tree, shader = _principled("brick")
    nodes, links = tree.nodes, tree.links
    place, turn = nodes.new("ShaderNodeTexCoord"), nodes.new("ShaderNodeMapping")
    turn.inputs["Rotation"].default_value = (math.radians(-90), 0, 0)
    links.new(place.outputs["Object"], turn.inputs["Vector"])
    bricks = nodes.new("ShaderNodeTexBrick")
    bricks.inputs["Scale"].default_value = 1.0
    bricks.inputs["Brick Width"].default_value, bricks.inputs["Row Height"].default_value = 0.22, 0.075
    bricks.inputs["Mortar Size"].default_value, bricks.inputs["Mortar Smooth"].default_value = 0.006, 0.2
    for name, colour in (("Color1", one), ("Color2", other), ("Mortar", mortar)):
        bricks.inputs[name].default_value = (*linear(colour), 1)
    links.new(turn.outputs["Vector"], bricks.inputs["Vector"])
    stains = nodes.new("ShaderNodeTexNoise")
    stains.inputs["Scale"].default_value, stains.inputs["Detail"].default_value = 0.8, 9
    links.new(place.outputs["Object"], stains.inputs["Vector"])
    shade = nodes.new("ShaderNodeMix")
    shade.data_type, shade.blend_type = "RGBA", "MULTIPLY"
    shade.inputs["Factor_Float" if "Factor_Float" in shade.inputs else 0].default_value = 0.55
    links.new(bricks.outputs["Color"], shade.inputs[6])
    links.new(stains.outputs[0], shade.inputs[7])
    lift = nodes.new("ShaderNodeBrightContrast")
    lift.inputs["Bright"].default_value = 0.03
    links.new(shade.outputs[2], lift.inputs["Color"])
    links.new(lift.outputs[0], shader.inputs["Base Color"])
    relief = nodes.new("ShaderNodeBump")
    relief.invert = True
    relief.inputs["Strength"].default_value, relief.inputs["Distance"].default_value = 0.6, 0.008
    links.new(bricks.outputs["Fac"], relief.inputs["Height"])
    links.new(relief.outputs[0], shader.inputs["Normal"])
    shader.inputs["Roughness"].default_value = 0.9
    return material


def printed(picture: Path, rough: float = 0.35, bump: float = 0.0) -> bpy.types.Material:
    """A surface that shows a picture, by UV coordinates; transparent where the picture is."""
    material, tree, shader = _principled("printed")
    image = tree.nodes.new("ShaderNodeTexImage")
    image.image = bpy.data.images.load(str(picture))
    tree.links.new(image.outputs["Color"], shader.inputs["Base Color"])
    tree.links.new(image.outputs["Alpha"], shader.inputs["Alpha"])
    shader.inputs["Roughness"].default_value = rough
    if bump:
        noise, relief = tree.nodes.new("ShaderNodeTexNoise"), tree.nodes.new("ShaderNodeBump")
        noise.inputs["Scale"].default_value, noise.inputs["Detail"].default_value = 700, 3
        relief.inputs["Strength"].default_value, relief.inputs["Distance"].default_value = bump, 0.002
        tree.links.new(noise.outputs[0], relief.inputs["Height"])
        tree.links.new(relief.outputs[0], shader.inputs["Normal"])
    return material


def glass(tint: str = "#20282c") -> bpy.types.Material:
    """A window seen from outside: dark, with a clear reflection."""
    return paint(tint, rough=0.03, coat=1.0)


# ---- solids --------------------------------------------------------------------------------------------------------


def mesh(
    name: str, points: np.ndarray, faces: Sequence[Sequence[int]], material: bpy.types.Material, smooth: bool = False
) -> bpy.types.Object:
    """An object from vertices (n, 3) and faces."""
    data = bpy.data.meshes.new(name)
    data.from_pydata([tuple(map(float, p)) for p in points], [], [tuple(map(int, f)) for f in faces])
    data.materials.append(material)
    if smooth:
        data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
    thing = bpy.data.objects.new(name, data)
    bpy.context.collection.objects.link(thing)
    return thing


def box(at: Point, size: Point, material: bpy.types.Material, round_m: float = 0.01) -> bpy.types.Object:
    """A box around its middle `at`, its edges rounded as real ones are."""
    x, y, z = (s / 2 for s in size)
    corners = np.array([(i, j, k) for i in (-x, x) for j in (-y, y) for k in (-z, z)])
    faces = ((0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3))
    thing = mesh("box", corners, faces, material, smooth=bool(round_m))
    thing.location = at
    if round_m:
        rounding = thing.modifiers.new("round", "BEVEL")
        rounding.width, rounding.segments, rounding.harden_normals = min(round_m, min(size) / 2.5), 5, True
    return thing


def cylinder(
    at: Point, radius: float, length: float, material: bpy.types.Material, axis: str = "z", round_m: float = 0.0
) -> bpy.types.Object:
    """A cylinder around its middle, along x, y or z."""
    bpy.ops.mesh.primitive_cylinder_add(vertices=64, radius=radius, depth=length, location=at)
    thing = bpy.context.object
    thing.data.materials.append(material)
    thing.rotation_euler = {"x": (0, math.pi / 2, 0), "y": (math.pi / 2, 0, 0), "z": (0, 0, 0)}[axis]
    bpy.ops.object.shade_smooth_by_angle(angle=0.6)
    if round_m:
        rounding = thing.modifiers.new("round", "BEVEL")
        rounding.width, rounding.segments, rounding.limit_method = round_m, 4, "ANGLE"
    return thing


def ball(at: Point, radius: float, material: bpy.types.Material) -> bpy.types.Object:
    """A sphere."""
    bpy.ops.mesh.primitive_uv_sphere_add(segments=48, ring_count=24, radius=radius, location=at)
    thing = bpy.context.object
    thing.data.materials.append(material)
    bpy.ops.object.shade_smooth()
    return thing


def panel(at: Point, width: float, height: float, material: bpy.types.Material, turn: Point = (0, 0, 0)) -> None:
    """An upright picture surface that faces the camera; `turn` in degrees about x, y, z."""
    w, h = width / 2, height / 2
    points = np.array([(-w, 0, -h), (w, 0, -h), (w, 0, h), (-w, 0, h)])
    thing = mesh("panel", points, [(0, 1, 2, 3)], material)
    corners = thing.data.uv_layers.new().data
    for corner, uv in zip(corners, ((0, 0), (1, 0), (1, 1), (0, 1)), strict=True):
        corner.uv = uv
    thing.location = at
    thing.rotation_euler = [math.radians(a) for a in turn]


def loft(
    sections: np.ndarray, material: bpy.types.Material, caps: bool = True, subdivisions: int = 2
) -> bpy.types.Object:
    """A smooth body through closed cross-sections, shape (stations, points, 3)."""
    stations, count, _ = sections.shape
    faces: list[Sequence[int]] = [
        (s * count + i, s * count + (i + 1) % count, (s + 1) * count + (i + 1) % count, (s + 1) * count + i)
        for s in range(stations - 1)
        for i in range(count)
    ]
    if caps:
        faces += [tuple(range(count))[::-1], tuple(range((stations - 1) * count, stations * count))]
    thing = mesh("loft", sections.reshape(-1, 3), faces, material, smooth=True)
    if subdivisions:
        smoothing = thing.modifiers.new("smooth", "SUBSURF")
        smoothing.levels = smoothing.render_levels = subdivisions
    return thing


# ---- plants --------------------------------------------------------------------------------------------------------


def _quads(centres: np.ndarray, along: np.ndarray, across: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    points = np.stack([centres - along - across, centres + along - across, centres + along + across,
                       centres - along + across], axis=1)  # fmt: skip
    return points.reshape(-1, 3), np.arange(len(centres) * 4).reshape(-1, 4)


def tree(at: Point, height: float, crown: float, seed: int, leaf: str = "#4c7a2a", leaves: int = 42000) -> None:
    """A broad-leaved tree: a trunk and leaves scattered over a cloud of spheres."""
    rng = np.random.default_rng(seed)
    bark = weathered("#3b2f26", "#6d5a48", scale=2, bump=0.8, stretch=(6, 6, 1))
    cylinder((at[0], at[1], at[2] + height * 0.3), height * 0.025, height * 0.6, bark)
    count = 64
    lumps = rng.normal(0, 1, (count, 3))
    lumps = lumps / np.linalg.norm(lumps, axis=1, keepdims=True) * rng.uniform(0.2, 1.0, (count, 1)) * crown
    lumps[:, 2] = lumps[:, 2] * 0.9 - 0.1 * np.hypot(lumps[:, 0], lumps[:, 1])
    direction = rng.normal(0, 1, (leaves, 3))
    direction /= np.linalg.norm(direction, axis=1, keepdims=True)
    size_of_lump = rng.uniform(0.16, 0.34, (count, 1))
    pick = rng.integers(0, count, leaves)
    centres = lumps[pick] + direction * size_of_lump[pick] * rng.uniform(0.55, 1.05, (leaves, 1)) * crown
    centres += np.array(at) + np.array((0, 0, height - crown * 0.7))
    along = rng.normal(0, 1, (leaves, 3))
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    across = np.cross(along, rng.normal(0, 1, (leaves, 3)))
    across /= np.linalg.norm(across, axis=1, keepdims=True)
    size = rng.uniform(0.022, 0.045, (leaves, 1)) * min(crown, 2.4) ** 0.7
    points, faces = _quads(centres, along * size, across * size * 0.55)
    foliage = weathered("#2f4f1c", leaf, scale=1.2, bump=0, rough=0.6)
    foliage.node_tree.nodes["Principled BSDF"].inputs["Subsurface Weight"].default_value = 0.15
    mesh("leaves", points, faces, foliage)


def grass(
    left: float, right: float, near: float, far: float, seed: int, blades: int = 60000, tall: float = 0.07
) -> None:
    """A mown lawn on z = 0."""
    rng = np.random.default_rng(seed)
    base = np.stack([rng.uniform(left, right, blades), rng.uniform(near, far, blades), np.zeros(blades)], axis=1)
    lean = rng.normal(0, 0.35, (blades, 3))
    lean[:, 2] = 1
    tip = base + lean * rng.uniform(0.5, 1.2, (blades, 1)) * tall
    angle = rng.uniform(0, math.pi, blades)
    side = np.stack([np.cos(angle), np.sin(angle), np.zeros(blades)], axis=1) * 0.006
    points = np.stack([base - side, base + side, tip], axis=1).reshape(-1, 3)
    soil = weathered("#3d4a22", "#5c6b2f", scale=2, bump=0.2)
    panel(((left + right) / 2, (near + far) / 2, 0.002), right - left, far - near, soil, turn=(-90, 0, 0))
    mesh("grass", points, np.arange(blades * 3).reshape(-1, 3), weathered("#4a6b22", "#7d9a45", scale=0.6, bump=0))


# ---- light, camera -------------------------------------------------------------------------------------------------


def daylight(elevation: float, azimuth: float, sky: float = 0.10, sun: float = 4.6, clouds: float = 0.5) -> None:
    """Sun and a physically modelled sky with some clouds; angles in degrees, azimuth 0 is behind the camera."""
    world = bpy.data.worlds.new("sky")
    bpy.context.scene.world = world
    world.use_nodes = True
    nodes, links = world.node_tree.nodes, world.node_tree.links
    model = nodes.new("ShaderNodeTexSky")
    model.sky_type, model.sun_disc = "MULTIPLE_SCATTERING", False
    model.sun_elevation, model.sun_rotation = math.radians(elevation), math.radians(180 + azimuth)
    place, stretch = nodes.new("ShaderNodeTexCoord"), nodes.new("ShaderNodeMapping")
    stretch.inputs["Scale"].default_value = (1.2, 1.2, 4.5)
    links.new(place.outputs["Generated"], stretch.inputs["Vector"])
    puffs, ramp, mix = nodes.new("ShaderNodeTexNoise"), nodes.new("ShaderNodeValToRGB"), nodes.new("ShaderNodeMix")
    puffs.inputs["Scale"].default_value, puffs.inputs["Detail"].default_value = 2.2, 10
    links.new(stretch.outputs["Vector"], puffs.inputs["Vector"])
    ramp.color_ramp.elements[0].position, ramp.color_ramp.elements[1].position = 0.47, 0.72
    ramp.color_ramp.elements[1].color = (clouds, clouds, clouds, 1)
    links.new(puffs.outputs[0], ramp.inputs[0])
    mix.data_type = "RGBA"
    links.new(ramp.outputs[0], mix.inputs[0])
    links.new(model.outputs[0], mix.inputs[6])
    mix.inputs[7].default_value = (7.5, 7.7, 8.0, 1)
    background = nodes["Background"]
    links.new(mix.outputs[2], background.inputs["Color"])
    background.inputs["Strength"].default_value = sky
    lamp = bpy.data.lights.new("sun", "SUN")
    lamp.energy, lamp.angle, lamp.color = sun, math.radians(0.6), (1, 0.95, 0.87)
    thing = bpy.data.objects.new("sun", lamp)
    thing.rotation_euler = (math.radians(90 - elevation), 0, math.radians(azimuth))
    bpy.context.collection.objects.link(thing)


def lamp(at: Point, towards: Point, size: float, watts: float, colour: str = "#fff1dd") -> None:
    """A soft rectangular light."""
    light = bpy.data.lights.new("lamp", "AREA")
    light.energy, light.size, light.color = watts, size, linear(colour)
    thing = bpy.data.objects.new("lamp", light)
    thing.visible_camera = False
    thing.location = at
    thing.rotation_euler = (Vector(towards) - Vector(at)).to_track_quat("-Z", "Y").to_euler()
    bpy.context.collection.objects.link(thing)


def camera(at: Point, towards: Point, lens_mm: float, focus_m: float, f_number: float, roll: float = 0.0) -> None:
    """A camera with a 36 mm wide sensor, so that `lens_mm` is the 35 mm equivalent."""
    data = bpy.data.cameras.new("camera")
    data.lens, data.sensor_width = lens_mm, 36
    data.dof.use_dof, data.dof.focus_distance, data.dof.aperture_fstop = True, focus_m, f_number
    thing = bpy.data.objects.new("camera", data)
    thing.location = at
    aim = (Vector(towards) - Vector(at)).to_track_quat("-Z", "Y")
    thing.rotation_euler = aim.to_euler()
    thing.rotation_euler.rotate_axis("Z", math.radians(roll))
    bpy.context.collection.objects.link(thing)
    bpy.context.scene.camera = thing


def shoot(target: Path, width: int, height: int, samples: int, exposure: float = 0.22) -> None:
    """Render to a 16-bit PNG with a film-like tone curve; the seed is fixed."""
    scene = bpy.context.scene
    scene.cycles.device, scene.cycles.samples, scene.cycles.seed = "CPU", samples, 7
    scene.cycles.use_denoising, scene.cycles.denoiser = True, "OPENIMAGEDENOISE"
    scene.cycles.max_bounces, scene.cycles.transparent_max_bounces = 5, 8
    scene.cycles.use_adaptive_sampling, scene.cycles.adaptive_threshold = True, 0.03
    scene.render.resolution_x, scene.render.resolution_y, scene.render.resolution_percentage = width, height, 100
    scene.render.threads_mode, scene.render.threads = "FIXED", 2
    scene.render.use_persistent_data = False
    scene.view_settings.view_transform, scene.view_settings.look = "AgX", "AgX - High Contrast"
    scene.view_settings.exposure = exposure
    scene.render.image_settings.file_format, scene.render.image_settings.color_depth = "PNG", "16"
    scene.render.filepath = str(target)
    bpy.ops.render.render(write_still=True)
