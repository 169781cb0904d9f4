"""What programs keep in a description is told from what people write there."""

from __future__ import annotations

import pytest

from desktop_captioner.photos.caption_text import meaningful
from desktop_captioner.photos.structured_text import is_structured

STRUCTURED = [
    "ImageJ=1.54f\nimages=3\nslices=3\nunit=micron\n",
    "ImageJ=1.11a",
    '<?xml version="1.0" encoding="UTF-8"?><OME xmlns="http://www.openmicroscopy.org/Schemas/OME/2016-06"></OME>',
    '<OME UUID="urn:uuid:1"><Image ID="Image:0"/></OME>',
    "<MetaData>\r\n<prop id='x'/></MetaData>",
    '{"shape": [512, 512, 3]}',
    '{"axes": "YX", "spacing": 0.5}\0',
    "SI.VERSION_MAJOR = 5\nSI.hChannels.channelSave = [1;2]",
    "state.configPath = 'C:\\\\scan'\nstate.configName = 'x'",
    "Aperio Image Library v12\r\n46000x32914 (256x256) JPEG/RGB Q=30|AppMag = 20|StripeWidth = 2040|MPP = 0.499",
    "width=512\nheight=512\ngain=2.5",
    "a cat in space, masterpiece\nNegative prompt: ugly\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 99, Size: 512x512",
]
WRITTEN = [
    "A dog.",
    "E = mc², he wrote.",
    "Equation of the day: x = 5",
    "<b>Bold</b> and <i>true</i>",
    "<p>A dog.</p>",
    "<3 my dog >",
    "{a dog}",
    "[untitled]",
    "Camera: mine\nLens: yours\nPlace: Bern",
    "ImageJ is a program.",
    "Left | right | middle",
    "Steps: 20 to the beach, then left.",
    "",
]


@pytest.mark.parametrize("text", STRUCTURED)
def test_what_a_program_reads_is_no_caption(text) -> None:
    assert is_structured(text)
    assert meaningful(text) is None


@pytest.mark.parametrize("text", WRITTEN)
def test_what_a_person_writes_is_one(text) -> None:
    assert not is_structured(text)
    assert meaningful(text) == (text or None)
