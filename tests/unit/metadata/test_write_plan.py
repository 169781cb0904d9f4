"""Which tags a caption changes: its words are added to the keywords that are there, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_captioner.metadata.backends.pillow import PlainRewriter
from desktop_captioner.metadata.fields import (
    ALT_TEXT,
    CAPTION_WRITER,
    DESCRIPTION,
    IMAGE_DESCRIPTION,
    IPTC_CAPTION,
    IPTC_CHARSET,
    LONG_ALT_TEXT,
    SUBJECT,
)
from desktop_captioner.metadata.request import Request, Sidecars, WritePolicy
from desktop_captioner.metadata.tags import Tags
from desktop_captioner.metadata.write_plan import (
    asks_nothing,
    fallbacks,
    notes,
    plan_embedded,
    plan_sidecar,
    wanted_caption,
)
from desktop_captioner.metadata.writer import MetadataWriter
from desktop_captioner.photos.annotation import Existing
from tests.unit.metadata.conftest import FORMATS

Make = Callable[..., Path]
Writing = Callable[..., MetadataWriter]
CAPTION = Request("A dog runs through the snow.")
NEW = ["sea", "dog", "runs", "snow"]


@pytest.mark.parametrize("suffix", FORMATS)
def test_they_are_added_and_taken_back(photo: Make, writing: Writing, judge: Callable[..., dict], suffix: str) -> None:
    path = photo(suffix)  # its keywords: sea, dog
    before = path.read_bytes()
    writer = writing(keywords=True)
    written = writer.write(path, CAPTION)
    assert judge(path)["XMP-dc:Subject"] == NEW
    assert "IPTC:Keywords" not in judge(path)
    assert writer.write(path, CAPTION).before.parts == ()  # they are there already
    writer.revert(path, written.before)
    assert path.read_bytes() == before


def test_nobody_gets_them_unasked(photo: Make, writer: MetadataWriter, judge: Callable[..., dict]) -> None:
    path = photo()
    writer.write(path, CAPTION)
    assert judge(path)["XMP-dc:Subject"] == ["sea", "dog"]


def test_where_there_is_iptc_it_has_them_too(
    photo: Make, writing: Writing, judge: Callable[..., dict], change: Callable[..., None]
) -> None:
    path = photo(rich=False)
    long = "a keyword that is longer than the sixty-four bytes of the standard, by far"
    change(path, "-m", "-IPTC:Keywords=Meer", "-IPTC:Keywords=Rex", f"-XMP-dc:Subject={long}")
    writer = writing(keywords=True)
    written = writer.write(path, CAPTION)
    judged = judge(path)
    assert judged["IPTC:Keywords"] == ["Meer", "Rex", "dog", "runs", "snow"]
    assert judged["XMP-dc:Subject"] == [long, "dog", "runs", "snow"]
    assert judged["Photoshop:IPTCDigest"] == judged["File:CurrentIPTCDigest"]
    change(path, "-XMP-xmp:Rating=3")  # now the bytes are others
    writer.revert(path, written.before)
    judged = judge(path)
    assert judged["IPTC:Keywords"] == ["Meer", "Rex"]
    assert judged["XMP-dc:Subject"] == [long]
    assert judged["XMP-xmp:Rating"] == "3"


def test_a_list_that_begins_hides_no_other(
    photo: Make, writing: Writing, judge: Callable[..., dict], change: Callable[..., None]
) -> None:
    path = photo(rich=False)
    change(path, "-IPTC:Keywords=Meer")
    writing(keywords=True).write(path, CAPTION)
    assert judge(path)["XMP-dc:Subject"] == ["Meer", "dog", "runs", "snow"]
    other = photo(name="other", rich=False)
    change(other, "-XMP-dc:Subject=Küste", "-IPTC:City=Bonn")
    writing(keywords=True).write(other, CAPTION)
    judged = judge(other)
    assert judged["XMP-dc:Subject"] == ["Küste", "dog", "runs", "snow"]
    assert "IPTC:Keywords" not in judged  # it would hide the one that IPTC cannot hold as it is


def test_a_sidecar_has_them_and_gives_them_back(photo: Make, writing: Writing, judge: Callable[..., dict]) -> None:
    path = photo()
    beside = path.with_name(path.name + ".xmp")
    writer = writing(keywords=True, sidecars=Sidecars.ALWAYS)
    first = writer.write(path, Request("A cat on the grass."))
    assert judge(beside)["XMP-dc:Subject"] == ["sea", "dog", "cat", "grass"]
    second = writer.write(path, CAPTION)
    assert judge(beside)["XMP-dc:Subject"] == ["sea", "dog", "cat", "grass", "runs", "snow"]
    assert PlainRewriter().caption_tags(beside).keywords() == ["sea", "dog", "cat", "grass", "runs", "snow"]
    writer.revert(path, second.before)
    assert judge(beside)["XMP-dc:Subject"] == ["sea", "dog", "cat", "grass"]
    writer.revert(path, first.before)
    assert not beside.exists()


def test_a_text_that_is_not_english_changes_no_keyword(
    photo: Make, writing: Writing, judge: Callable[..., dict]
) -> None:
    path = photo()
    writing(keywords=True).write(path, Request("Ein Hund im Schnee."))
    assert judge(path)["XMP-dc:Subject"] == ["sea", "dog"]


def plan(tags: dict[str, object], request: Request, policy: WritePolicy = WritePolicy()) -> dict[str, str | None]:  # noqa: B008
    """The changes of a plan, without who made them."""
    read = Tags(tags)
    found = plan_embedded(read, wanted_caption(request, next(iter(read.captions().values()), None)), request, policy)
    return {key: value for key, value in found.changes.items() if key != CAPTION_WRITER}


def test_a_caption_goes_into_both_fields_and_its_mirrors_follow() -> None:
    both = {DESCRIPTION: "A dog.", IMAGE_DESCRIPTION: "A dog."}
    assert plan({}, Request("A dog.")) == both
    assert plan({DESCRIPTION: "Old", "File:Comment": "Old"}, Request("A dog.")) == both | {"File:Comment": "A dog."}
    assert plan({DESCRIPTION: "Old", "File:Comment": "Mine"}, Request("A dog.")) == both
    assert plan(dict.fromkeys(both, "A dog."), Request("A dog.")) == {}


def test_what_is_appended_stands_below_what_is_there() -> None:
    request = Request("New.", existing=Existing.APPEND)
    assert wanted_caption(request, "Old.") == "Old.\nNew."
    assert wanted_caption(request, None) == "New."
    assert wanted_caption(Request(None, "Alt"), "Old.") == "Old."
    assert asks_nothing(Request(" ", None))
    assert not asks_nothing(Request("", clear=True))


def test_an_alt_text_that_is_too_long_is_shortened_and_kept_whole() -> None:
    long = "A sentence of several words. " * 12
    changes = plan({}, Request(None, long))
    assert changes[LONG_ALT_TEXT] == long.strip()
    assert len(changes[ALT_TEXT] or "") <= 250
    assert plan(changes, Request(None, "Short.")) == {ALT_TEXT: "Short.", LONG_ALT_TEXT: None}
    others = {ALT_TEXT: "Its own.", LONG_ALT_TEXT: "Somebody's long text."}
    assert plan(others, Request(None, "Short.")) == {ALT_TEXT: "Short."}


def test_iptc_of_an_unknown_encoding_is_written_in_its_own() -> None:
    request = Request("Später.")
    undeclared = {IPTC_CAPTION: "Fr\udcfcher"}
    assert plan_embedded(Tags(undeclared), "Später.", request, WritePolicy()).iptc_is_latin
    declared = plan_embedded(Tags(undeclared | {IPTC_CHARSET: "UTF8"}), "Später.", request, WritePolicy())
    assert not declared.iptc_is_latin
    assert declared.changes[IPTC_CAPTION] == "Später."


def test_data_of_another_program_stays_and_is_told_of() -> None:
    tags = Tags({IMAGE_DESCRIPTION: "ImageJ=1.54f\nimages=1"})
    found = plan_embedded(tags, "Two cells.", Request("Two cells."), WritePolicy())
    assert found.left == (IMAGE_DESCRIPTION,)
    assert IMAGE_DESCRIPTION not in found.changes
    assert [str(note) for note in notes("a.tif", tags, found)] == [
        "The EXIF image description of a.tif holds another program's data and stays as it is."
    ]


def test_a_block_that_contradicts_is_never_left_alone() -> None:
    request = Request("A dog.")
    free = plan_embedded(Tags({}), "A dog.", request, WritePolicy())
    assert [blocks for _, blocks in fallbacks(free, Tags({}))] == [("EXIF",), ("XMP",)]
    said = Tags({IMAGE_DESCRIPTION: "Old"})
    taken = plan_embedded(said, "A dog.", request, WritePolicy())
    assert [blocks for _, blocks in fallbacks(taken, said)] == [("XMP",)]


def test_a_sidecar_hides_no_keyword_of_its_photo() -> None:
    policy = WritePolicy(keywords=True)
    found = plan_sidecar(Tags({}), CAPTION.caption, CAPTION, policy, keywords=["sea"])
    assert (found.changes[SUBJECT] or "").split("\n") == ["sea", "dog", "runs", "snow"]
