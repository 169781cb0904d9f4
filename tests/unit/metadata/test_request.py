"""What a write replaced survives the journal."""

from __future__ import annotations

import json

from desktop_captioner.metadata.request import Before, Part
from desktop_captioner.metadata.undo import undo_of_block


def test_what_was_replaced_comes_back_from_json() -> None:
    undo = undo_of_block(b"old " * 40, b"new " * 40)
    assert undo is not None
    part = Part(
        None, {"XMP-dc:Description": "Old \udce9"}, {"XMP-dc:Description": None}, False, undo, ("a",), {"XMP": undo}
    )
    before = Before((part, Part("photo.jpg.xmp", {}, {}, created=True)))
    assert Before.from_json(json.loads(json.dumps(before.to_json()))) == before


def test_a_part_of_an_older_journal_can_be_read() -> None:
    stored = {"sidecar": None, "before": {"a": "b"}, "after": {"a": None}}
    assert Part.from_json(stored) == Part(None, {"a": "b"}, {"a": None})
