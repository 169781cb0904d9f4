"""Sidecars in other encodings than UTF-8 are read, written and put back like all others."""

from __future__ import annotations

import json

import pytest

from desktop_captioner.metadata.request import Before, Request, Sidecars
from desktop_captioner.photos.annotation import Existing
from tests.unit.metadata.blocks_by_hand import description, entry, packet

JAPANESE = packet(description(entry("犬の写真".encode())) + "<my:own>東京</my:own>".encode()).decode()


@pytest.mark.parametrize(
    "content",
    [
        JAPANESE.encode("utf-16"),
        JAPANESE.encode("utf-16-le"),
        JAPANESE.encode("utf-32"),
        f'<?xml version="1.0" encoding="UTF-16"?>{JAPANESE}'.encode("utf-16"),
        f'<?xml version="1.0" encoding="Shift_JIS"?>{JAPANESE}'.encode("shift-jis"),
        f"<?xml version='1.0' encoding='EUC-JP'?>{JAPANESE}".encode("euc-jp"),
        JAPANESE.encode() + bytes(20),
        f'<?xml version="1.0"?><?my own?><!-- mine -->{JAPANESE}'.encode(),
        JAPANESE.removeprefix('<x:xmpmeta xmlns:x="adobe:ns:meta/">').removesuffix("</x:xmpmeta>").encode(),
    ],
    ids=["UTF-16", "without a mark", "UTF-32", "UTF-16 declared", "Shift-JIS", "EUC-JP", "zeros", "comments", "bare"],
)
def test_a_sidecar_in_any_encoding_is_read_written_and_comes_back(content, photo, writing, judge) -> None:
    path = photo(rich=False)
    beside = path.with_name("photo.jpg.xmp")
    beside.write_bytes(content)
    writer = writing(sidecars=Sidecars.ALWAYS)
    assert writer.read(path).caption == "犬の写真"
    assert [answer.caption for answer in writer.read_many([path]).values()] == ["犬の写真"]

    written = writer.write(path, Request("A dog.", existing=Existing.APPEND))

    assert judge(beside)["XMP-dc:Description"] == "犬の写真\nA dog."
    assert "東京".encode() in beside.read_bytes()
    writer.revert(path, Before.from_json(json.loads(json.dumps(written.before.to_json()))))
    assert beside.read_bytes() == content
