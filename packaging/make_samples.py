"""Makes the sample photos in `resources/samples/`: nobody's real photos, drawn and labelled by this script alone.

    python packaging/make_samples.py [--renderings FOLDER] [--output FOLDER]

The scenes are rendered by Blender's Python module, the metadata is written here. What it needs is listed in
`packaging/README.md`. Given a folder of finished renderings, it only develops them and writes the files.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

SAMPLES = Path(__file__).parent / "samples"
sys.path.insert(0, str(SAMPLES))

import carriers  # noqa: E402  # found only after the line above
import darkroom  # noqa: E402
from PIL import Image, PngImagePlugin  # noqa: E402
from screenshot import screenshot  # noqa: E402

SCHOOL = carriers.Shot("2026:05:12 15:14:09", 39.78901, -89.68234, 181.4, 12.5, 4101, "Robin's first day")
SHOP = carriers.Shot("2026:05:12 15:22:33", 39.78874, -89.68102, 180.9, 188.0, 4107, "Ask for the blue cake")
JERSEY = carriers.Shot("2026:05:13 17:18:02", 39.78952, -89.68391, 182.2, 271.0, 4126, "Robin's new jersey")
CAR = carriers.Shot("2026:05:14 08:03:47", 39.78910, -89.68250, 181.0, 95.5, 412, "For the insurance")
FAIR = carriers.Shot("2026:05:16 10:15:52", 39.78905, -89.68229, 181.5, 3.0, 4150, "Robin helps at the fair")
VAN = carriers.Shot("2026:05:16 14:00:27", 39.78861, -89.68088, 180.2, 140.0, 4163, "They did grandma's hedge")
CHAT = carriers.Shot("2026:05:11 20:31:45", 39.78933, -89.68277, 181.0, 0.0, 4090, "Screenshot")


LANDSCAPE, PORTRAIT = (2000, 1500), (1500, 2000)


def _jpegs(shots: Path, output: Path) -> None:
    picture = darkroom.develop(shots / "school_street.png", LANDSCAPE, 1, 0.012)
    block, packet = carriers.exif(SCHOOL, picture), carriers.xmp(SCHOOL, carriers.PEOPLE)
    photo = carriers.jpeg(picture, block, packet, iptc_block=carriers.iptc(SCHOOL))
    (output / "IMG_20260512_151409.jpg").write_bytes(photo)

    picture = darkroom.develop(shots / "shop_front.png", LANDSCAPE, 2)
    comment = b"Cake for Robin's birthday, pick up on Friday"
    photo = carriers.jpeg(picture, carriers.exif(SHOP, picture), carriers.xmp(SHOP), comment=comment, progressive=True)
    (output / "IMG_20260512_152233.jpg").write_bytes(photo)

    upright = darkroom.develop(shots / "team_jersey.png", PORTRAIT, 3, -0.005)
    lying = upright.transpose(Image.Transpose.ROTATE_90)  # orientation 6: turn clockwise to see it upright
    photo = carriers.jpeg(lying, carriers.exif(JERSEY, lying, orientation=6), carriers.xmp(JERSEY))
    (output / "IMG_20260513_171802.jpg").write_bytes(photo)

    picture = darkroom.develop(shots / "parked_car.png", LANDSCAPE, 4, 0.01)
    block, packet = carriers.exif(CAR, picture, camera=True), carriers.xmp(CAR, carriers.HISTORY)
    (output / "DSC_0412.JPG").write_bytes(carriers.jpeg(picture, block, packet, subsampling=1))

    picture = darkroom.develop(shots / "fair_table.png", LANDSCAPE, 5)
    clip = carriers.video(picture, FAIR)
    packet = carriers.xmp(FAIR, carriers.motion(len(clip), 1_400_000))
    photo = carriers.jpeg(picture, carriers.exif(FAIR, picture), packet, trailer=clip)
    (output / "PXL_20260516_101552.MP.jpg").write_bytes(photo)


def _webp(shots: Path, output: Path) -> None:
    picture = darkroom.develop(shots / "garden_van.png", LANDSCAPE, 6, 0.01)
    parts = {"exif": carriers.exif(VAN, picture), "xmp": carriers.xmp(VAN), "icc_profile": carriers.colour_profile()}
    picture.save(output / "IMG_20260516_140027.webp", quality=84, method=6, **parts)


def _png(output: Path) -> None:
    chunks = PngImagePlugin.PngInfo()
    chunks.add_text("Author", "Sam Ashdown")
    chunks.add_text("Software", "Nova OS 14.2.1")
    chunks.add_text("Comment", "Otters parents, screenshot for grandma. " * 3, zip=True)
    chunks.add_itxt("Title", "Fahrgemeinschaft für Robin", lang="de", tkey="Titel")
    chunks.add_itxt("XML:com.adobe.xmp", carriers.xmp(CHAT).decode())
    chunks.add(b"tIME", bytes((2026 >> 8, 2026 & 255, 5, 11, 20, 31, 45)))
    picture = screenshot().quantize(128, dither=Image.Dither.NONE)
    picture.save(output / "Screenshot_20260511-203145.png", pnginfo=chunks, optimize=True,
                 exif=carriers.exif(CHAT, picture, preview=False))  # fmt: skip


def main() -> None:
    """Render where needed, then write every sample."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--renderings", type=Path, help="a folder of finished renderings, from samples/render.py")
    parser.add_argument("--output", type=Path, default=SAMPLES.parent.parent / "resources" / "samples")
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        shots = arguments.renderings
        if shots is None:
            shots = Path(folder)
            subprocess.run([sys.executable, SAMPLES / "render.py", shots], check=True)
        _jpegs(shots, arguments.output)
        _webp(shots, arguments.output)
        _png(arguments.output)
    for sample in sorted(arguments.output.iterdir()):
        print(f"{sample.stat().st_size / 1000:8.0f} kB  {sample.name}")


if __name__ == "__main__":
    main()
