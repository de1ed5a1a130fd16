"""The XMP reader: kinds by namespace and name, structures, hostile packets."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from scanner.model import CarrierType, MetadataItem, MetadataKind
from scanner.settings import Limits

Read = Callable[..., dict[str, MetadataItem]]

SPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in (
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("dc", "http://purl.org/dc/elements/1.1/"),
        ("xmp", "http://ns.adobe.com/xap/1.0/"),
        ("xmpMM", "http://ns.adobe.com/xap/1.0/mm/"),
        ("stEvt", "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"),
        ("exif", "http://ns.adobe.com/exif/1.0/"),
        ("tiff", "http://ns.adobe.com/tiff/1.0/"),
        ("photoshop", "http://ns.adobe.com/photoshop/1.0/"),
        ("Iptc4xmpExt", "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"),
        ("mwg-rs", "http://www.metadataworkinggroup.com/schemas/regions/"),
        ("MP", "http://ns.microsoft.com/photo/1.2/"),
        ("MPRI", "http://ns.microsoft.com/photo/1.2/t/RegionInfo#"),
        ("MPReg", "http://ns.microsoft.com/photo/1.2/t/Region#"),
        ("GCamera", "http://ns.google.com/photos/1.0/camera/"),
        ("Container", "http://ns.google.com/photos/1.0/container/"),
        ("Item", "http://ns.google.com/photos/1.0/container/item/"),
        ("hdrgm", "http://ns.adobe.com/hdr-gain-map/1.0/"),
        ("zz", "http://example.org/unheard-of/"),
    )
)


def packet(body: str, attributes: str = "") -> bytes:
    """An XMP packet with its wrapper."""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF {SPACES}><rdf:Description rdf:about="" {attributes}>{body}</rdf:Description></rdf:RDF></x:xmpmeta>'
        + " " * 200
        + '<?xpacket end="w"?>'
    ).encode()


def test_properties_become_items_of_their_kind(items_of: Read) -> None:
    body = (
        "<dc:creator><rdf:Seq><rdf:li>Ann</rdf:li><rdf:li>Ben</rdf:li></rdf:Seq></dc:creator>"
        '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Sports day</rdf:li></rdf:Alt></dc:title>'
        "<dc:subject><rdf:Bag><rdf:li>school</rdf:li><rdf:li>lake</rdf:li></rdf:Bag></dc:subject>"
        "<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Cleo</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>"
    )
    attributes = (
        'photoshop:City="Springfield" xmp:CreateDate="2026-05-12T15:14:00+02:00" xmp:CreatorTool="Editor 3" '
        'xmpMM:DocumentID="xmp.did:1" tiff:Make="Apple" exif:GPSLatitude="39,46.9027N" exif:GPSLongitude="89,39.0061W" '
        'GCamera:MotionPhoto="1" hdrgm:Version="1.0" zz:thing="what"'
    )
    found = items_of(CarrierType.XMP, packet(body, attributes))
    expected = {
        "XMP:dc:creator": (MetadataKind.PERSON, "Ann; Ben"),
        "XMP:dc:title": (MetadataKind.DESCRIPTION, "Sports day"),
        "XMP:dc:subject": (MetadataKind.DESCRIPTION, "school; lake"),
        "XMP:Iptc4xmpExt:PersonInImage": (MetadataKind.PERSON, "Cleo"),
        "XMP:photoshop:City": (MetadataKind.LOCATION, "Springfield"),
        "XMP:xmp:CreateDate": (MetadataKind.TIME, "2026-05-12T15:14:00+02:00"),
        "XMP:xmp:CreatorTool": (MetadataKind.HISTORY, "Editor 3"),
        "XMP:xmpMM:DocumentID": (MetadataKind.ID, "xmp.did:1"),
        "XMP:tiff:Make": (MetadataKind.DEVICE, "Apple"),
        "XMP:exif:GPSLatitude": (MetadataKind.LOCATION, "39.781712"),
        "XMP:exif:GPSLongitude": (MetadataKind.LOCATION, "-89.650102"),
        "XMP:GCamera:MotionPhoto": (MetadataKind.EMBEDDED, "1"),
        "XMP:hdrgm:Version": (MetadataKind.EMBEDDED, "1.0"),
        "XMP:zz:thing": (MetadataKind.UNKNOWN, "what"),
    }
    assert {key: (item.kind, item.value) for key, item in found.items()} == expected


def test_face_regions_with_names_are_people(items_of: Read) -> None:
    body = (
        '<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>'
        '<rdf:li><rdf:Description mwg-rs:Name="Cleo" mwg-rs:Type="Face"/></rdf:li>'
        '<rdf:li rdf:parseType="Resource"><mwg-rs:Name>Dan</mwg-rs:Name></rdf:li>'
        "</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"
        '<MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions><rdf:Bag>'
        '<rdf:li MPReg:PersonDisplayName="Eve" MPReg:Rectangle="0.1, 0.2, 0.3, 0.4"/>'
        "</rdf:Bag></MPRI:Regions></MP:RegionInfo>"
    )
    found = items_of(CarrierType.XMP, packet(body))
    people = {item.value for item in found.values() if item.kind is MetadataKind.PERSON}
    assert {"Cleo", "Dan", "Eve"} <= people
    assert found["XMP:mwg-rs:Regions/mwg-rs:RegionList[1]/mwg-rs:Name"].value == "Cleo"


def test_history_of_editing_is_walked_step_by_step(items_of: Read) -> None:
    body = (
        "<xmpMM:History><rdf:Seq>"
        '<rdf:li stEvt:action="saved" stEvt:when="2020-03-26T10:30:06-04:00" stEvt:instanceID="xmp.iid:1"/>'
        '<rdf:li stEvt:action="converted"/></rdf:Seq></xmpMM:History>'
    )
    found = items_of(CarrierType.XMP, packet(body))
    assert found["XMP:xmpMM:History[1]/stEvt:when"].kind is MetadataKind.TIME
    assert found["XMP:xmpMM:History[1]/stEvt:instanceID"].kind is MetadataKind.ID
    assert found["XMP:xmpMM:History[2]/stEvt:action"].kind is MetadataKind.HISTORY


@pytest.mark.parametrize("encoding", ["utf-16-be", "utf-16-le", "utf-32-be", "utf-32-le"])
def test_packets_may_be_wide(items_of: Read, encoding: str) -> None:
    wide = packet("", 'photoshop:City="Zürich"').decode().encode(encoding)
    assert items_of(CarrierType.XMP, wide)["XMP:photoshop:City"].value == "Zürich"


def test_an_entity_bomb_is_not_read_but_named(items_of: Read) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' + packet("&b;")
    inside = packet("").replace(b"<rdf:RDF", b'<!DOCTYPE x [<!ENTITY a "aaaa">]><rdf:RDF', 1)
    for hostile in (bomb.replace(b"&b;", b"<dc:source>&b;</dc:source>"), inside):
        found = items_of(CarrierType.XMP, hostile, "APP1 XMP")
        assert [item.kind for item in found.values()] == [MetadataKind.UNKNOWN]
        assert "aaaaaaaaaaaaaaaaaaaa" not in next(iter(found.values())).value


def test_a_packet_of_countless_elements_is_given_up(items_of: Read) -> None:
    many = packet("<dc:source>x</dc:source>" * 5000)
    found = items_of(CarrierType.XMP, many, limits=Limits(items=100))
    assert [item.kind for item in found.values()] == [MetadataKind.UNKNOWN]


def test_deep_structures_end(items_of: Read) -> None:
    deep = '<zz:a rdf:parseType="Resource">' * 200 + "</zz:a>" * 200
    assert any("nested too deep" in item.value for item in items_of(CarrierType.XMP, packet(deep)).values())


def test_large_base64_is_told_by_its_size(items_of: Read) -> None:
    body = f"<GCamera:HdrPlusMakernote>{'QUJD' * 1000}</GCamera:HdrPlusMakernote>"
    found = items_of(CarrierType.XMP, packet(body))
    assert found["XMP:GCamera:HdrPlusMakernote"].value == "embedded data, 3.0 kB"


def test_layout_is_not_reported(items_of: Read) -> None:
    attributes = 'tiff:Orientation="6" tiff:ImageWidth="10" exif:ColorSpace="1" dc:format="image/jpeg"'
    assert items_of(CarrierType.XMP, packet("", attributes)) == {}
