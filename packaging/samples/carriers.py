"""What phones, cameras and programs write beside the picture: EXIF, XMP, IPTC, ICC, PNG chunks, a video.

All of it is invented. The coordinates are those of a public park.
"""

from __future__ import annotations

import io
import struct
import subprocess
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import exif as exif_writer
from PIL import Image, ImageCms

MAKE, MODEL = "Brightwater", "Brightwater Nova 5"


@dataclass(frozen=True)
class Shot:
    """When and where one sample claims to have been taken."""

    taken: str  # "2026:05:12 15:14:09"
    latitude: float
    longitude: float
    altitude_m: float
    heading_degrees: float
    number: int
    note: str = ""

    @property
    def universal(self) -> datetime:
        """The time in UTC; the clock on the wall runs five hours behind."""
        return datetime.strptime(self.taken, "%Y:%m:%d %H:%M:%S").replace(tzinfo=UTC) + timedelta(hours=5)


def _dms(degrees: float) -> list[float]:
    degrees = abs(degrees)
    minutes = degrees % 1 * 60
    return [int(degrees), int(minutes), minutes % 1 * 60]


def thumbnail(picture: Image.Image) -> bytes:
    """The 160-pixel JPEG of EXIF's IFD1, made from the whole picture: it still shows everything."""
    small = picture.copy()
    small.thumbnail((160, 160))
    out = io.BytesIO()
    small.save(out, "JPEG", quality=80)
    return out.getvalue()


def exif(
    shot: Shot, picture: Image.Image, *, orientation: int = 1, camera: bool = False, preview: bool = True
) -> bytes:
    """An EXIF block as a TIFF stream; `camera` makes it that of a system camera instead of a phone."""
    first = {
        0x010F: ("ascii", "Aldermere" if camera else MAKE),
        0x0110: ("ascii", "Aldermere D40" if camera else MODEL),
        0x0112: ("short", orientation),
        0x011A: ("rational", 72),
        0x011B: ("rational", 72),
        0x0128: ("short", 2),
        0x0131: ("ascii", "Aldermere D40 Ver.2.11" if camera else "Nova OS 14.2.1"),
        0x0132: ("ascii", shot.taken),
        0x013B: ("ascii", "Sam Ashdown"),  # Artist
        0x013C: ("ascii", "Sam's Nova"),  # HostComputer
        0x0213: ("short", 1),
        0x8298: ("ascii", "(c) 2026 Sam Ashdown, sam.ashdown@example.org"),
        0x9C9D: ("byte", "Sam Ashdown\0".encode("utf-16-le")),  # XPAuthor
    }
    note = b"BWN5\0\1" + struct.pack(">I", shot.number) + b"serial=BWN5-7Q2K-004417;owner=Sam Ashdown\0"
    second = {
        0x829A: ("rational", 1 / 250),  # ExposureTime
        0x829D: ("rational", 1.8),  # FNumber
        0x8827: ("short", 64),  # PhotographicSensitivity
        0x9000: ("undefined", b"0232"),
        0x9003: ("ascii", shot.taken),
        0x9004: ("ascii", shot.taken),
        0x9010: ("ascii", "-05:00"),  # OffsetTime and OffsetTimeOriginal
        0x9011: ("ascii", "-05:00"),
        0x9101: ("undefined", b"\1\2\3\0"),
        0x920A: ("rational", 50 if camera else 5.7),  # FocalLength
        0x927C: ("undefined", note),  # MakerNote
        0x9286: ("undefined", b"ASCII\0\0\0" + shot.note.encode()),  # UserComment
        0x9291: ("ascii", f"{shot.number * 37 % 1000:03}"),  # SubSecTimeOriginal
        0xA000: ("undefined", b"0100"),
        0xA001: ("short", 1),
        0xA002: ("long", picture.width),
        0xA003: ("long", picture.height),
        0xA405: ("short", 75 if camera else 28),
        0xA420: ("ascii", f"{0x5A17C0DE00000000 + shot.number * 7919:032x}"),  # ImageUniqueID
        0xA430: ("ascii", "Sam Ashdown"),  # CameraOwnerName
        0xA431: ("ascii", "AL40-0093117" if camera else "BWN5-7Q2K-004417"),  # BodySerialNumber
        0xA433: ("ascii", "Aldermere" if camera else MAKE),
        0xA434: ("ascii", "AM 50mm f/1.8" if camera else "Nova 5 back camera 5.7mm f/1.8"),
        0xA435: ("ascii", "L50-228841" if camera else "0041-77-3320"),  # LensSerialNumber
    }
    position = {
        0: ("byte", (2, 3, 0, 0)),
        1: ("ascii", "N" if shot.latitude >= 0 else "S"),
        2: ("rational", _dms(shot.latitude)),
        3: ("ascii", "E" if shot.longitude >= 0 else "W"),
        4: ("rational", _dms(shot.longitude)),
        5: ("byte", (0,)),
        6: ("rational", shot.altitude_m),
        7: ("rational", [int(part) for part in f"{shot.universal:%H %M %S}".split()]),
        16: ("ascii", "T"),
        17: ("rational", shot.heading_degrees),
        29: ("ascii", f"{shot.universal:%Y:%m:%d}"),
        31: ("rational", 4.8),  # GPSHPositioningError, metres
    }
    return exif_writer.block(first, second, position, thumbnail(picture) if preview else None)


def xmp(shot: Shot, *extra: str) -> bytes:
    """An XMP packet (ISO 16684-1): creator, place, document ids, and whatever `extra` adds."""
    date = shot.taken.replace(":", "-", 2).replace(" ", "T") + "-05:00"
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmp:CreateDate="{date}" xmp:CreatorTool="Brightwater Gallery 9.1"
    photoshop:City="Maple Hollow" photoshop:State="Lake Country" Iptc4xmpCore:Location="Larkspur Lane"
    xmpMM:DocumentID="xmp.did:7d1f40c2-{shot.number:04}-4a5e-9f10-0c3f7be1a2d4"
    xmpMM:InstanceID="xmp.iid:7d1f40c2-{shot.number:04}-4a5e-9f10-0c3f7be1a2d5"
    xmpMM:OriginalDocumentID="xmp.did:7d1f40c2-{shot.number:04}-4a5e-9f10-0c3f7be1a2d3">
   <dc:creator><rdf:Seq><rdf:li>Sam Ashdown</rdf:li></rdf:Seq></dc:creator>
   <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Sam Ashdown</rdf:li></rdf:Alt></dc:rights>
  </rdf:Description>
{"".join(extra)} </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()


PEOPLE = """  <rdf:Description rdf:about="" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
    xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#" xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#"
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
   <Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Robin Ashdown</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
   <mwg-rs:Regions rdf:parseType="Resource">
    <mwg-rs:AppliedToDimensions stDim:w="2400" stDim:h="1800" stDim:unit="pixel"/>
    <mwg-rs:RegionList><rdf:Bag><rdf:li rdf:parseType="Resource">
     <mwg-rs:Area stArea:x="0.46" stArea:y="0.62" stArea:w="0.05" stArea:h="0.08" stArea:unit="normalized"/>
     <mwg-rs:Name>Robin Ashdown</mwg-rs:Name><mwg-rs:Type>Face</mwg-rs:Type>
    </rdf:li></rdf:Bag></mwg-rs:RegionList>
   </mwg-rs:Regions>
  </rdf:Description>
"""

HISTORY = """  <rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
    xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#">
   <xmpMM:History><rdf:Seq>
    <rdf:li stEvt:action="opened" stEvt:when="2026-05-14T18:20:11-05:00" stEvt:softwareAgent="Larch Photo 4.0"/>
    <rdf:li stEvt:action="saved" stEvt:when="2026-05-14T18:22:40-05:00" stEvt:softwareAgent="Larch Photo 4.0"
     stEvt:changed="/metadata"/>
   </rdf:Seq></xmpMM:History>
  </rdf:Description>
"""


def motion(video_bytes: int, at_us: int) -> str:
    """The XMP of a motion photo (Android's Motion Photo format 1.0, with the older MicroVideo names beside it)."""
    return f"""  <rdf:Description rdf:about="" xmlns:GCamera="http://ns.google.com/photos/1.0/camera/"
    xmlns:Container="http://ns.google.com/photos/1.0/container/"
    xmlns:Item="http://ns.google.com/photos/1.0/container/item/" GCamera:MotionPhoto="1" GCamera:MotionPhotoVersion="1"
    GCamera:MotionPhotoPresentationTimestampUs="{at_us}" GCamera:MicroVideo="1" GCamera:MicroVideoVersion="1"
    GCamera:MicroVideoOffset="{video_bytes}" GCamera:MicroVideoPresentationTimestampUs="{at_us}">
   <Container:Directory><rdf:Seq>
    <rdf:li rdf:parseType="Resource">
     <Container:Item Item:Mime="image/jpeg" Item:Semantic="Primary" Item:Length="0" Item:Padding="0"/>
    </rdf:li>
    <rdf:li rdf:parseType="Resource">
     <Container:Item Item:Mime="video/mp4" Item:Semantic="MotionPhoto" Item:Length="{video_bytes}" Item:Padding="0"/>
    </rdf:li>
   </rdf:Seq></Container:Directory>
  </rdf:Description>
"""


def iptc(shot: Shot) -> bytes:
    """A Photoshop APP13 payload with an IPTC-IIM record 2: by-line, place, date, headline, keywords."""
    date = shot.taken.split()[0].replace(":", "")
    records = b"\x1c\x01\x5a\x00\x03\x1b%G"  # 1:90, the text is UTF-8
    for number, words in (
        (5, "Robin on the first day"),
        (25, "Robin Ashdown"),
        (25, "Maple Hollow"),
        (55, date),
        (80, "Sam Ashdown"),
        (90, "Maple Hollow"),
        (92, "118 Larkspur Lane"),
        (95, "Lake Country"),
        (116, "Sam Ashdown"),
        (120, "Robin in front of Maple Hollow Elementary School"),
    ):
        coded = words.encode()
        records += struct.pack(">BBBH", 0x1C, 2, number, len(coded)) + coded
    block = b"8BIM" + struct.pack(">H", 0x0404) + b"\0\0" + struct.pack(">I", len(records)) + records
    return b"Photoshop 3.0\0" + block + b"\0" * (len(records) % 2)


def colour_profile() -> bytes:
    """An sRGB profile whose header tells a date and a device, as those of real cameras do (ICC.1:2022, 7.2)."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = struct.pack(">6H", 2026, 5, 12, 15, 14, 9)
    profile[48:56] = b"BWTRNOV5"
    profile[84:100] = b"\0" * 16  # the profile's id is its own checksum: none is stated
    return bytes(profile)


def jpeg(
    picture: Image.Image,
    exif_block: bytes,
    xmp_packet: bytes,
    *,
    iptc_block: bytes = b"",
    comment: bytes = b"",
    trailer: bytes = b"",
    progressive: bool = False,
    subsampling: int = 2,
) -> bytes:
    """A JPEG file in the order phones write it: SOI, EXIF, XMP, IPTC, ICC, comment, picture, trailer."""
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=84, optimize=True, progressive=progressive, subsampling=subsampling,
                 icc_profile=colour_profile(), comment=comment or None)  # fmt: skip
    body = out.getvalue()
    after_app0 = 4 + struct.unpack(">H", body[4:6])[0]
    segments = [(0xE1, b"Exif\0\0" + exif_block), (0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp_packet)]
    if iptc_block:
        segments.append((0xED, iptc_block))
    head = b"".join(struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload for marker, payload in segments)
    return body[:2] + head + body[after_app0:] + trailer


def video(picture: Image.Image, shot: Shot) -> bytes:
    """A clip of 2.8 seconds around the picture, with sound and its own place and date; needs ffmpeg."""
    with tempfile.TemporaryDirectory() as folder:
        still, clip = Path(folder) / "still.png", Path(folder) / "clip.mp4"
        picture.resize((960, 720), Image.Resampling.LANCZOS).save(still)
        place = f"{shot.latitude:+08.4f}{shot.longitude:+09.4f}/"  # ISO 6709, as phones write it
        date = shot.taken.replace(":", "-", 2).replace(" ", "T") + "Z"
        move = "crop=w=800:h=600:x='80+50*sin(t*1.1)':y='60+26*sin(t*1.7)',scale=480:360,format=yuv420p"
        subprocess.run(
            ["ffmpeg", "-v", "error", "-y", "-loop", "1", "-framerate", "15", "-t", "2.8", "-i", still,
             "-f", "lavfi", "-t", "2.8", "-i", "anoisesrc=a=0.01:c=brown:r=22050:seed=1", "-vf", move, "-threads", "1",
             "-c:v", "libx264", "-crf", "32", "-preset", "slow", "-c:a", "aac", "-b:a", "24k", "-ac", "1",
             "-flags:v", "+bitexact", "-flags:a", "+bitexact", "-movflags", "+faststart",
             "-f", "mov", "-metadata", f"location={place}", "-metadata", f"creation_time={date}", "-metadata",
             "artist=Sam Ashdown", "-brand", "mp42", clip],
            check=True,
        )  # fmt: skip
        return clip.read_bytes()
