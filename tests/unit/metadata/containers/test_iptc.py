"""IPTC datasets and image resources, whole and damaged."""

from __future__ import annotations

from desktop_captioner.metadata.containers.iptc import IPTC_RESOURCE, datasets, iptc_blocks, resources, values
from tests.unit.metadata.blocks_by_hand import dataset, resource

CAPTION = (2, 120)


def test_datasets_come_in_order_and_padding_is_none() -> None:
    block = dataset(5, b"Title") + dataset(120, b"A dog")
    assert datasets(block) == datasets(block + bytes(7)) == [((2, 5), b"Title"), (CAPTION, b"A dog")]


def test_a_long_value_has_its_length_in_further_bytes() -> None:
    text = b"x" * 40_000
    block = b"\x1c\x02\x78\x80\x04" + len(text).to_bytes(4, "big") + text
    assert datasets(block) == [(CAPTION, text)]
    assert datasets(block[:-1]) is None


def test_a_block_with_strange_bytes_is_none_of_datasets_but_has_values() -> None:
    block = dataset(5, b"Title") + b"\0" + dataset(120, b"A dog") + dataset(120, b"A cat")
    assert datasets(block) is None
    assert values(block, CAPTION) == [b"A dog", b"A cat"]
    assert values(dataset(120, b"A dog"), CAPTION) == [b"A dog"]
    assert values(dataset(5, b"Title"), CAPTION) == []


def test_resources_tell_where_their_content_lies() -> None:
    block = resource(0x040A, b"odd") + resource(IPTC_RESOURCE, dataset(120, b"A dog"))
    found = resources(block)
    assert found is not None
    assert [(number, block[begin:end]) for number, _, begin, end in found] == [
        (0x040A, b"odd"),
        (IPTC_RESOURCE, dataset(120, b"A dog")),
    ]


def test_iptc_is_found_among_damaged_resources() -> None:
    block = resource(IPTC_RESOURCE, dataset(120, b"A dog"))
    for around in (block, b"8BIX" + bytes(9) + block, block + b"8BIM\4\4\0"):
        assert next(iter(iptc_blocks(around))) == dataset(120, b"A dog")
