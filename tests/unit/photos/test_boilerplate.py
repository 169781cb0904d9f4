"""What cameras and programs leave where a caption belongs, and what people write there."""

from __future__ import annotations

import pytest

from desktop_captioner.photos.boilerplate import is_boilerplate
from desktop_captioner.photos.caption_text import meaningful

# What other projects leave out (see the module), and what photos of the makers carry.
MACHINES = """
OLYMPUS DIGITAL CAMERA|SONY DSC|KODAK Digital Still Camera|MOULTRIE DIGITAL GAME CAMERA|DIGITAL CAMERA|Digital Camera
SAMSUNG CAMERA PICTURES|MINOLTA DIGITAL CAMERA|KONICA MINOLTA DIGITAL CAMERA|SANYO DIGITAL CAMERA|MEDION DIGITAL CAMERA
SAMSUNG|SAMSUNG DIGITAL CAMERA|<KENOX S1050  / Samsung S1050>|<Digimax i5, Samsung #1>|DVC 10.1 HDMI|Scanner|Digital image
Created by Imlib|iClarified|binary comment|default|Exif_JPEG_PICTURE|charset=Ascii|HELLOMOTO|My beautiful picture
rhdr|hdrpl|oznorWO|frontbhdp|fbt|rbt|ptr|fbthdr|btr|mon|nor|dav|mde|mde_soft|edf|btfmdn|btf|btfhdr|frem|oznor|rpt|burst
sdr_HDRB|cof|qrf|fshbty|_cuva|smart|hdr|bsh|fptbty|rbtozCO|btrozCO|HDRBFace|oznorMFHDRCOR|rbtmdn|cof_soft|dav_soft
DCIM\\100GOPRO\\GOPR0042.JPG|DCIM\\100MEDIA\\DJI_0042.JPG|DJI_0042|dji_0042|P1010001|IMG_20190101_120000|100GOPRO|DSCN1234
PXL_20230101_120000123~2|mmexport1546300800000|4f9c1a6e-8f8d-4c7e-9f0a-0123456789ab|oplus_0|oplus_131072|vivo|XIAOMI
Created with GIMP|Created with The GIMP|Erstellt mit GIMP|Créé avec GIMP|Creado con GIMP|Создано в GIMP|Created with Paint
Processed with VSCO|Processed with VSCO with a6 preset|VSCO|Processed with Rookie|Made with Google AI|Shot on OnePlus
Shot on MI 8 MI DUAL CAMERA|File written by Adobe Photoshop 4.0|Adobe Photoshop CS5 Windows|Paint.NET v3.5.10|Picasa 2.0
CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90|LEAD Technologies Inc. V1.01|ACD Systems Digital Imaging
filter: 0; fileterIntensity: 0.0; filterMask: 0; captureOrientation: 0;|Made with PicsArt|Edited in Lightroom|DJI
EPSON DSC Picture|{"mirror":false,"sensor_type":"rear"}|untitled
SAMSUNG TECHWIN|SAMSUNG DIGIMAX A503|Samsung #1|LG Electronics|Bushnell|Nokia|Motorola|ozhdr|ozedf|bnorhdr|QCAM-AA
USB Video Device
By Camera360|Made with Meitu|Instagram|Exported from Darktable|RawTherapee|Created with Canva
Adobe Photoshop Lightroom Classic 9.0 (Windows)
Handmade Software, Inc. Image Alchemy v1.11|Software: Microsoft Office|LEADTOOLS v20.0|Lightroom Classic|Edited with Polarr
Screenshot|Screen Shot|Screenshot 2023-01-01 at 12.00.00 PM|Screenshot from 2023-01-01 12-00-00
Screenshot_20230101-120000_Chrome
Bildschirmfoto 2023-01-01 um 12.00.00|signal-2023-01-01-120000|InShot_20200101_120000|20190101_120000|100_0042|image001
Scanned by CamScanner|CamScanner 01-01-2020 12.00|EPSON scanner image|Picture|Photo|Untitled-1|No title|(null)|N/A|---|?|...
83 111 109 101 32 98 121 116 101 115 0
CameraID=52.FrameCount=30.lutFilename=.configID=.configNickname=JavaSaBr.profileName=MaxQ-HDR ??.Version=AGC9.2 V6.0
"""
PEOPLE = """
dog|Dog|sea|Sunset|Grandma|Oma|Hund|犬|海|Été|Krk|NYC|USA|Max_und_Eva|Urlaub_2019|Paris2019|1987|1987-08-12|A380|B52|iPhone
McDonald's|Jean-Luc|Venedig.|Wow!|A digital camera on a table.|My first digital camera|Samsung factory|A Sony in the shop
Created with love by Anna|Created by my daughter|Taken by my father in 1950|Shot on Sunday|Shot on Kodak Portra 400
Processed by hand|Image of a dog|SONY DSC headquarters|An edited book|Smart kids|Bright morning|Vivid colours|monsoon
Lunch: soup; dinner: fish|{curly}|The GIMP logo on a mug|A nor'easter|VSCO girl|Camera obscura|Traveler|Trust
Scanner darkly|Rom; Wien|a|x 2
Handmade by grandma|Handmade with love|Edited by Anna|Photoshop contest, 2nd place|Lightroom at the old school
Screenshot of my game
Screenshot 2023 of the game|By rookie Jones|Scanned by my father|Photo of Anna|Picture book|Title match
No comment from Rex|:-)|<3|❤
1 2 3|2019 06 01|Parrot|Nokia, the town|Motorola's old headquarters|Software engineers at lunch|E=mc² = E=mc² = E=mc² = E
Instagram party|Image 2 of Anna
"""


def listed(texts: str) -> list[str]:
    return [text for line in texts.strip().split("\n") for text in line.split("|")]


@pytest.mark.parametrize("text", listed(MACHINES))
def test_a_machines_text_is_no_caption(text) -> None:
    assert is_boilerplate(text)
    assert meaningful(f" {text} \0") is None


@pytest.mark.parametrize("text", listed(PEOPLE))
def test_a_persons_words_are_a_caption(text) -> None:
    assert not is_boilerplate(text)
    assert meaningful(text) == text


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "text",
    [
        "bfacehdr" * 5000 + "!",
        "A_" * 50_000 + "!",
        "a: " * 50_000,
        "{" * 100_000 + "}",
        "Screenshot 2020" + " at" * 50_000,
    ],
)
def test_a_hostile_text_takes_no_time(text) -> None:
    assert not is_boilerplate(text)
