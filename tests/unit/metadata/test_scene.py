"""Where, when and whom a photo shows is read from what cameras and photo managers write."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_captioner.metadata.backends.pillow import PlainRewriter
from desktop_captioner.metadata.scene import Scene, scene_in
from desktop_captioner.metadata.tags import Tags
from desktop_captioner.metadata.writer import MetadataWriter

AREA = "Area={W=.1,H=.1,X=.5,Y=.5,Unit=normalized}"
REGIONS = f"{{{AREA},Name=Cem,Type=Face}},{{{AREA},Name=Rex,Type=Pet}}"
FACES = f"{{AppliedToDimensions={{W=80,H=64,Unit=pixel}},RegionList=[{REGIONS}]}}"


@pytest.mark.parametrize(
    ("tags", "scene"),
    [
        ([], Scene()),
        (["-XMP-photoshop:City=Köln", "-XMP-photoshop:Country=Germany"], Scene("Köln, Germany")),
        (["-XMP-iptcCore:Location=Old Town", "-IPTC:City=Bonn", "-IPTC:CodedCharacterSet=UTF8"], Scene("Old Town, Bonn")),
        (["-XMP-photoshop:City=Singapore", "-XMP-photoshop:Country=Singapore"], Scene("Singapore")),
        (["-XMP-iptcExt:LocationShown={City=Bonn,CountryName=Germany}"], Scene("Bonn, Germany")),
        (["-XMP-iptcExt:LocationCreated={City=Bonn}", "-XMP-photoshop:City=Köln"], Scene("Köln")),
        (["-XMP-iptcExt:PersonInImage=Ann"], Scene(people=("Ann",))),
        (["-XMP-iptcExt:PersonInImage=Ann", "-XMP-iptcExt:PersonInImage=Bo", f"-XMP-mwg-rs:RegionInfo={FACES}"],
         Scene(people=("Ann", "Bo", "Cem"))),
        (["-XMP-MP:RegionInfoMP={Regions=[{PersonDisplayName=Dora},{Rectangle=1}]}"], Scene(people=("Dora",))),
        (["-ExifIFD:DateTimeOriginal=2021:05:03 10:11:12"], Scene(taken="2021-05-03")),
        (["-ExifIFD:DateTimeOriginal=0000:00:00 00:00:00", "-XMP-photoshop:DateCreated=2020:01:02"],
         Scene(taken="2020-01-02")),
    ],
)  # fmt: skip
def test_a_photo_says_it(
    photo: Callable[..., Path], change: Callable[..., None], writer: MetadataWriter, tags: list[str], scene: Scene
) -> None:
    path = photo(rich=False)
    if tags:
        change(path, *tags)
    assert writer.read(path).scene == scene
    assert writer.read_many([path, path])[path].scene == scene


def test_a_sidecar_goes_first_and_the_photo_fills_in(
    photo: Callable[..., Path], change: Callable[..., None], writer: MetadataWriter
) -> None:
    path = photo(rich=False)
    sidecar = path.with_name(path.name + ".xmp")
    change(path, "-XMP-photoshop:City=Köln", "-XMP-iptcExt:PersonInImage=Ann")
    sidecar.write_text(
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        "<rdf:Description rdf:about='' xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' photoshop:City='Bonn'/>"
        "</rdf:RDF></x:xmpmeta>", encoding="utf-8",
    )  # fmt: skip
    assert writer.read(path).scene == Scene("Bonn", ("Ann",))


@pytest.mark.parametrize(
    "values",
    [
        {"XMP-mwg-rs:RegionInfo": "text", "XMP-iptcExt:LocationShown": [["x"], 3], "XMP-iptcExt:PersonInImage": [""]},
        {"XMP-mwg-rs:RegionInfo": {"RegionList": {"Name": ["Ann"]}}, "XMP-photoshop:City": " \n\x00"},
        {"ExifIFD:DateTimeOriginal": "2021:13:45", "XMP-MP:RegionInfoMP": {"Regions": "none"}},
    ],
)
def test_nonsense_is_no_scene(values: dict[str, object]) -> None:
    assert scene_in([Tags(values)]) == Scene()


def test_the_day_is_known_without_exiftool(photo: Callable[..., Path], change: Callable[..., None]) -> None:
    path = photo(rich=False)
    change(path, "-ExifIFD:DateTimeOriginal=2021:05:03 10:11:12")
    assert scene_in([PlainRewriter().caption_tags(path)]) == Scene(taken="2021-05-03")
